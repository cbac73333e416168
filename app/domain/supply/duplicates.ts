import type { Id } from "../shared/id.ts";
import { sameOffer, type Offer, type Sameness } from "./same-offer.ts";

/** One's own posting that seems to say the same as another one. */
export type Duplicate<O extends Offer> = O & { readonly sameness: Sameness };

/** Duplicates are told at once up to this many. */
const mostTold = 5;

/** Those of one's own postings that say the same; the same model first, in the given order otherwise. */
export function duplicatesOf<O extends Offer & { readonly id: Id }>(
  offer: Offer & { readonly id: Id | null },
  others: readonly O[],
): Duplicate<O>[] {
  const found = others.flatMap((other): Duplicate<O>[] => {
    const sameness = other.id === offer.id ? null : sameOffer(offer, other);
    return sameness ? [{ ...other, sameness }] : [];
  });
  const byModel = found.filter(({ sameness }) => sameness === "model");
  return [...byModel, ...found.filter((each) => !byModel.includes(each))].slice(0, mostTold);
}
