import { completenessWords } from "../words.ts";
import type { Judge } from "./criterion.ts";

/** Of what buyers of this family look at: its attributes, the price, the lead time. */
export const judgeCompleteness: Judge = ({ listing, relation }) => {
  const { attributes } = relation.family.listing;
  const filled = attributes.filter((code) =>
    listing.specs.some((line) => line.attribute === code),
  ).length;
  const price = listing.priceMin !== null || listing.priceMax !== null ? 1 : 0;
  const leadTime = listing.leadTimeDays !== null ? 1 : 0;
  const [have, all] = [filled + price + leadTime, attributes.length + 2];
  return { score: have / all, reason: completenessWords(have, all) };
};
