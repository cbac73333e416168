import { dayAttended, type CheckInOutcome } from "#app/domain/events/check-in.ts";
import type { DeskState, RosterLine } from "#app/use-cases/check-in-desk.ts";
import type { KeptScan } from "./device-store.ts";

/** A scan with what is known about it; `told` is the site's word, and null before it was sent. */
export interface ShownScan {
  readonly scan: KeptScan;
  readonly person: RosterLine | null;
  readonly outcome: CheckInOutcome;
  readonly told: string | null;
}

/**
 * The scans of a device, newest first. Before the site has spoken they are what this device can tell: whom it knows, and
 * whom it or another desk has let in on that day of the event. A list of some people only proves nobody unknown.
 */
export function shownScans(scans: readonly KeptScan[], state: DeskState | null): ShownScan[] {
  const days = state?.days ?? [];
  const ofDay = (code: string, at: string) => `${dayAttended(days, at)} ${code}`;
  const roster = new Map(state?.roster.map((line) => [line.code, line]));
  const told = new Map(state?.own.map((each) => [each.id, each]));
  const seen = new Set<string>();
  const inTime = [...scans].sort((a, b) => (a.scannedAt < b.scannedAt ? -1 : 1));
  const shown = inTime.map((scan): ShownScan => {
    const person = roster.get(scan.code) ?? null;
    const answer = told.get(scan.id);
    const key = ofDay(scan.code, scan.scannedAt);
    const cameThen = !scan.sent && person?.came && ofDay(scan.code, person.came.at) === key;
    const again = seen.has(key) || Boolean(cameThen);
    seen.add(key);
    const unknown = !person && state?.everybody;
    return {
      scan,
      person,
      outcome: answer?.outcome ?? (again ? "again" : unknown ? "unknown" : "counted"),
      told: answer?.words ?? null,
    };
  });
  return shown.reverse();
}
