import { isId, type Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";

/** 入场证: one attendee's way in. Its code is drawn at random and says nothing about whom it lets in. */
export interface EventPass {
  readonly code: Id;
  readonly eventId: Id;
  readonly participationId: Id;
  /** Within the participation. */
  readonly attendeeId: string;
  readonly issuedAt: Instant;
  /** From then on nobody gets in with it; null while it is good. */
  readonly revokedAt: Instant | null;
}

/** A code as scanners, phones and people write it: full width, capitals, spaces and hyphens; null when it is none. */
export function readPassCode(text: string): Id | null {
  const code = text.normalize("NFKC").toLowerCase().replace(/[\s-]/g, "");
  return isId(code) ? code : null;
}

/** In two halves, for reading aloud and typing. */
export function shownCode(code: Id): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** Enough of a name to compare it with a badge, and no more: 张＊＊. */
export function maskedName(name: string): string {
  const [first = "", ...rest] = [...(name.trim().split(/\s+/).at(-1) ?? "")];
  return first + "＊".repeat(Math.min(2, rest.length));
}
