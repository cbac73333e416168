import { daysBetween } from "../../shared/time.ts";
import * as words from "../words.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

/** Before the deadline; a tenth of the time to spare is enough for full marks. Nobody guesses a lead time. */
export const judgeLeadTime: Judge = ({ need, listing, facts, delivery }) => {
  if (delivery === null || need.deadline === null) return null;
  const reason = words.deliveryReason(delivery.reason);
  if (delivery.verdict === "violated") return { score: 0, reason };
  if (delivery.verdict === "unknown" || listing.leadTimeDays === null)
    return { score: unstatedScore, reason };
  const left = daysBetween(facts.today, need.deadline);
  const spare = left === 0 ? 0 : (left - listing.leadTimeDays) / left;
  return { score: 0.8 + 2 * Math.min(0.1, spare), reason };
};
