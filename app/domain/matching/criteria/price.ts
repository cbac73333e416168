import { unstatedScore, type Judge } from "./criterion.ts";

/** Within the budget, and among those the cheaper a little better: half the budget is as good as it gets. */
export const judgePrice: Judge = ({ need, listing, total }) => {
  if (total === null || need.budget === null) return null;
  const reason = total.reason;
  if (total.verdict === "violated") return { score: 0, reason };
  const highest = listing.priceMax === null ? null : listing.priceMax * need.quantity;
  if (total.verdict === "unknown" || highest === null) return { score: unstatedScore, reason };
  const spare = need.budget === 0 ? 0 : (need.budget - highest) / need.budget;
  return { score: 0.8 + 0.4 * Math.min(0.5, spare), reason };
};
