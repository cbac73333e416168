import { fold } from "../shared/fold.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import type { Condition } from "./listing.ts";

/** What tells two postings of one organisation apart. A need has no model of its own. */
export interface Offer {
  readonly family: FamilyCode | null;
  readonly title: string;
  readonly model: string;
  /** A second-hand machine is another offer than the new one of the same model. */
  readonly condition?: Condition;
}

/** model: the same model number. title: titles that say the same about one family. */
export type Sameness = "model" | "title";

/** Two titles are the same from this share of common letter pairs on (Dice), 0 to 1. */
const alike = 0.82;

/** Whether two postings of one organisation seem to offer or to want the same thing; null when they differ. */
export function sameOffer(a: Offer, b: Offer): Sameness | null {
  if (a.condition !== undefined && b.condition !== undefined && a.condition !== b.condition)
    return null;
  const [one, other] = [modelKey(a.model), modelKey(b.model)];
  const familiesDiffer = a.family !== null && b.family !== null && a.family !== b.family;
  if (one && other) return one === other && !familiesDiffer ? "model" : null;
  return a.family === b.family && sameTitle(a.title, b.title) ? "title" : null;
}

/** A model number without width, case, blanks and separators: ZT－4100 x → zt4100x; "" when nothing is left. */
export function modelKey(model: string): string {
  return fold(model).replace(/[^\p{L}\p{N}]/gu, "");
}

/** 55 kW and 75 kW are two machines, however alike the words around them are. */
function sameTitle(a: string, b: string): boolean {
  const [one, other] = [modelKey(a), modelKey(b)];
  if (one.length < 4 || other.length < 4) return false;
  if (figures(a) !== figures(b)) return false;
  return one === other || dice(pairs(one), pairs(other)) >= alike;
}

function figures(title: string): string {
  return (fold(title).match(/\d+(?:\.\d+)?/g) ?? []).sort().join(" ");
}

function pairs(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
}

function dice(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let common = 0;
  for (const pair of a) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}
