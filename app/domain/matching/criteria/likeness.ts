import { likenessWords } from "../words.ts";
import type { Judge } from "./criterion.ts";

/** The words of two postings are never all the same: this much is as alike as they get. */
const most = 0.75;

/** How much of what the need speaks of the listing speaks of too. */
export const judgeLikeness: Judge = ({ relation: { likeness } }) => {
  const score = Math.min(1, likeness / most);
  return { score, reason: likenessWords(score) };
};
