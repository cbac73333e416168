import { dayInChina, daysBetween, type Day, type Instant } from "../../shared/time.ts";
import { freshnessWords } from "../words.ts";
import type { Judge } from "./criterion.ts";

/** Days after which a posting counts as old. */
const old = 365;
const fresh = 30;

/** Both sides count, because the supplier ranks needs by the same score. */
export const judgeFreshness: Judge = ({ need, listing, facts }) => {
  const [listingAge, needAge] = [
    age(listing.updatedAt, facts.today),
    age(need.updatedAt, facts.today),
  ];
  return {
    score: (scoreOf(listingAge) + scoreOf(needAge)) / 2,
    reason: freshnessWords(listingAge, needAge),
  };
};

function age(updatedAt: Instant, today: Day): number {
  return Math.max(0, daysBetween(dayInChina(updatedAt), today));
}

function scoreOf(days: number): number {
  return Math.min(1, Math.max(0, (old - days) / (old - fresh)));
}
