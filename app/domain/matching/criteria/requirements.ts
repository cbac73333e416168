import type { Verdict } from "../match.ts";
import { requirementsWords } from "../words.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

const shares = { must: 2, nice: 1 } as const;
/** The most that a figure which misses the bound earns, by how near it comes: 45 kW for 55 kW goes before 22 kW. */
const nearMiss = 0.3;

/** The lines that the need states, a must twice a nice; price and delivery have criteria of their own. */
export const judgeRequirements: Judge = ({ verdicts }) => {
  const telling = verdicts.filter((line) => line.about === "figure" || line.verdict !== "unknown");
  if (telling.length === 0) return null;
  let [sum, whole] = [0, 0];
  for (const line of telling) {
    const share = shares[line.requirement.strength];
    sum += share * scoreOf(line);
    whole += share;
  }
  return { score: sum / whole, reason: requirementsWords(verdicts) };
};

function scoreOf({ verdict, ratio }: Verdict): number {
  if (verdict === "met") return 1;
  if (verdict === "unknown") return unstatedScore;
  return ratio === undefined ? 0 : nearMiss * Math.min(ratio, 1 / ratio);
}
