import type { VerdictWord } from "../match.ts";
import { requirementsWords } from "../words.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

const scores: Record<VerdictWord, number> = { met: 1, unknown: unstatedScore, violated: 0 };
const shares = { must: 2, nice: 1 } as const;

/** The lines that the need states, a must twice a nice; price and delivery have criteria of their own. */
export const judgeRequirements: Judge = ({ verdicts }) => {
  if (verdicts.length === 0) return null;
  let [sum, whole] = [0, 0];
  for (const { requirement, verdict } of verdicts) {
    sum += shares[requirement.strength] * scores[verdict];
    whole += shares[requirement.strength];
  }
  return { score: sum / whole, reason: requirementsWords(verdicts) };
};
