import type { Need } from "../demand/need.ts";
import type { Requirement } from "../demand/requirement.ts";
import { fen, type Fen } from "../shared/money.ts";
import { daysBetween, type Day } from "../shared/time.ts";
import type { Listing } from "../supply/listing.ts";
import { sentence } from "./answer.ts";
import type { Verdict } from "./match.ts";
import * as words from "./words.ts";

/**
 * 总价: budget against price × quantity. Violated only when even the lowest total is above the
 * budget. Budget and deadline are wishes: prices are asked for and dates agreed, a machine's figures are not.
 * Null where not stated.
 */
export function totalVerdict(need: Need, listing: Listing): Verdict | null {
  const { budget, quantity } = need;
  if (budget === null) return null;
  const line = totalWanted(need, budget);
  const { priceMin, priceMax } = listing;
  if (priceMin === null && priceMax === null)
    return { ...line, verdict: "unknown", offered: words.notStated, reason: words.priceMissing };
  const [low, high] = [times(priceMin, quantity), times(priceMax, quantity)];
  // For one machine the total already says it.
  const each = quantity === 1 ? "" : words.perMachine(priceMin, priceMax);
  const offered = totalWords(low, high);
  if (low !== null && low > budget) {
    const reason = sentence([words.overBudget(low - budget), each]);
    return { ...line, verdict: "violated", offered, reason };
  }
  if (high !== null && high <= budget) {
    const reason = sentence([words.withinBudget(fen(budget - high)), each]);
    return { ...line, verdict: "met", offered, reason };
  }
  const open = high === null ? words.onlyLowPrice : words.budgetInsideRange;
  return { ...line, verdict: "unknown", offered, reason: sentence([open, each]) };
}

/** 交期: the days from today to the deadline against the lead time. A deadline that has passed compares with nothing. */
export function deliveryVerdict(need: Need, listing: Listing, today: Day): Verdict | null {
  const { deadline } = need;
  if (deadline === null) return null;
  const { left, line } = deliveryWanted(need, deadline, today);
  const { leadTimeDays } = listing;
  const offered = leadTimeDays === null ? words.notStated : words.days(leadTimeDays);
  if (left < 0) return { ...line, verdict: "unknown", offered, reason: words.deadlinePassed };
  if (leadTimeDays === null)
    return { ...line, verdict: "unknown", offered, reason: words.leadTimeMissing };
  const spare = left - leadTimeDays;
  return spare >= 0
    ? { ...line, verdict: "met", offered, reason: words.inTime(spare) }
    : { ...line, verdict: "violated", offered, reason: words.late(-spare) };
}

type Line = Pick<Verdict, "about" | "requirement" | "wanted">;

/** A need meets many listings, but its own side of both lines is written once. */
const totals = new WeakMap<Need, Line>();
const deliveries = new WeakMap<
  Need,
  { readonly today: Day; readonly left: number; readonly line: Line }
>();

function totalWanted(need: Need, budget: Fen): Line {
  const known = totals.get(need);
  if (known) return known;
  const line = lineOf(words.implicitLineNames.total, words.budgetWanted(budget, need.quantity));
  totals.set(need, line);
  return line;
}

function deliveryWanted(need: Need, deadline: Day, today: Day) {
  const known = deliveries.get(need);
  if (known?.today === today) return known;
  const left = daysBetween(today, deadline);
  const line = lineOf(words.implicitLineNames.delivery, words.deliveryWanted(deadline, left));
  const made = { today, left, line };
  deliveries.set(need, made);
  return made;
}

function lineOf(name: string, wanted: string): Line {
  return { about: "terms", requirement: wish(name, wanted), wanted };
}

function wish(name: string, text: string): Requirement {
  return { attribute: null, name, wanted: { op: "is", text }, strength: "nice" };
}

/** 分 for the whole quantity; may be beyond what `Fen` holds. */
function times(price: Fen | null, quantity: number): number | null {
  return price === null ? null : price * quantity;
}

function totalWords(low: number | null, high: number | null): string {
  const exact = [low, high].every((end) => end === null || Number.isSafeInteger(end));
  if (!exact) return words.beyondAllAmounts;
  return words.moneyRange(low === null ? null : fen(low), high === null ? null : fen(high));
}
