import type { Id } from "../shared/id.ts";
import { byTime, type OutcomeEntry } from "./outcome.ts";

/** What tells one deal of a pair from another. */
export type DealSubject = Pick<OutcomeEntry, "needId" | "listingId" | "what">;

/**
 * The deal of this pair that is meant, among everything the two have entered at whatever event: the one about the
 * same need; else about the same offer, where not both name a need; else called by the same words, where not both name
 * the same sort of thing. The newest where several fit; null for a deal that nobody has entered yet.
 */
export function dealMeant(
  entries: readonly Pick<OutcomeEntry, "id" | "at" | "dealId" | keyof DealSubject>[],
  subject: DealSubject,
): Id | null {
  const newest = [...entries].sort(byTime).reverse();
  const rules = [sameNeed, sameListing, sameWords];
  for (const fits of rules) {
    const found = newest.find((entry) => fits(entry, subject));
    if (found) return found.dealId;
  }
  return null;
}

function sameNeed(a: DealSubject, b: DealSubject): boolean {
  return a.needId !== null && a.needId === b.needId;
}

function sameListing(a: DealSubject, b: DealSubject): boolean {
  const bothNeeds = a.needId !== null && b.needId !== null;
  return !bothNeeds && a.listingId !== null && a.listingId === b.listingId;
}

function sameWords(a: DealSubject, b: DealSubject): boolean {
  const bothNeeds = a.needId !== null && b.needId !== null;
  const bothListings = a.listingId !== null && b.listingId !== null;
  return !bothNeeds && !bothListings && spelt(a.what) === spelt(b.what);
}

/** Without what people write now so, now so: width, case, blanks, signs. */
function spelt(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, "");
}
