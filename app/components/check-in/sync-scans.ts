import type { Synced } from "#app/use-cases/sync-check-ins.ts";
import type { KeptDesk, KeptScan } from "./device-store.ts";

/** Scans of one request. */
export const scansAtOnce = 50;

/**
 * offline: nobody answered. failed: the site answered with a fault. signed-out: the sign-in ran out. refused: this account
 * has no desk here any more.
 */
export type SyncAnswer =
  | { readonly kind: "synced"; readonly answer: Synced }
  | { readonly kind: "offline" }
  | { readonly kind: "failed" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "refused" };

/** Sends scans, none for just asking what is new. A scan that was sent before is taken over once. */
export async function sendScans(
  path: string,
  { deviceId, state }: Pick<KeptDesk, "deviceId" | "state">,
  scans: readonly KeptScan[],
): Promise<SyncAnswer> {
  const records = scans.map(({ id, code, deskName, way, scannedAt }) => ({
    id,
    code,
    deskName,
    way,
    scannedAt,
  }));
  const body = new URLSearchParams({
    device: deviceId,
    known: state?.version ?? "",
    sentAt: new Date().toISOString(),
    records: JSON.stringify(records),
  });
  try {
    const answer = await fetch(`${path}/sync`, { method: "POST", body });
    if (answer.ok) return { kind: "synced", answer: (await answer.json()) as Synced };
    if (answer.status === 401) return { kind: "signed-out" };
    if (answer.status === 403 || answer.status === 404) return { kind: "refused" };
    return { kind: "failed" };
  } catch {
    return { kind: "offline" };
  }
}
