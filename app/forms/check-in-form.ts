import { z } from "zod";
import { checkInWays } from "#app/domain/events/check-in.ts";
import { isId } from "#app/domain/shared/id.ts";
import type { SentCheckIn } from "#app/use-cases/sync-check-ins.ts";
import { cleanText } from "./form-values.ts";

/** Scans of one request at most; a desk sends the rest after it. */
const mostScans = 200;

const madeId = z.string().regex(/^[a-z0-9]{10,40}$/);
const instant = z.iso
  .datetime()
  .refine((text) => !Number.isNaN(Date.parse(text)))
  .transform((text) => new Date(text).toISOString());
const deskName = z
  .string()
  .max(100)
  .transform((text) => cleanText(text).trim().slice(0, 20) || "未命名");

const scans = z
  .array(
    z.object({
      id: madeId,
      code: z.string().refine(isId),
      deskName,
      way: z.enum(checkInWays),
      scannedAt: instant,
    }),
  )
  .max(mostScans);

const sent = z.object({
  device: madeId,
  known: z.string().max(60),
  sentAt: instant,
  records: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "no JSON" });
        return z.NEVER;
      }
    })
    .pipe(scans),
});

export interface SentScans {
  readonly deviceId: string;
  readonly known: string;
  readonly sentAt: string;
  readonly records: readonly SentCheckIn[];
}

/** What a desk sends; null for anything that no desk of ours would. */
export function readSentScans(form: FormData): SentScans | null {
  const read = sent.safeParse(Object.fromEntries(form));
  if (!read.success) return null;
  const { device, ...rest } = read.data;
  return { deviceId: device, ...rest };
}
