import type { QuantityKind } from "../../units/quantity.ts";
import { unit } from "../../units/units.ts";
import type { Verdict } from "../match.ts";
import { muchLarger, sizeFits } from "../words.ts";
import type { Judge } from "./criterion.ts";

/** What makes a machine larger, dearer and hungrier; who asks for 800 L is not served by a walk-in room. */
const sizes: readonly (QuantityKind | undefined)[] = [
  "power",
  "apparentPower",
  "force",
  "mass",
  "volume",
  "area",
  "massFlow",
  "volumeFlow",
  "throughput",
];

/** Up to here a larger machine is the usual choice; from `far` on it is another class of machine. */
const near = 1.5;
const far = 5;

/** Of machines that meet the figures the one closest in size, for energy and floor space are paid for too. */
export const judgeSize: Judge = ({ verdicts }) => {
  const met = verdicts.flatMap((line) => {
    const over = oversizeOf(line);
    return over === null ? [] : [{ name: line.requirement.name, over }];
  });
  const largest = met.reduce((a, b) => (b.over > a.over ? b : a), { name: "", over: 0 });
  if (largest.over === 0) return null;
  const { name, over } = largest;
  const excess = Math.min(1, Math.max(0, (over - near) / (far - near)));
  return { score: 1 - 0.8 * excess, reason: over > near ? muchLarger(name, over) : sizeFits };
};

function oversizeOf({ verdict, ratio, requirement: { wanted } }: Verdict): number | null {
  if (verdict !== "met" || ratio === undefined || wanted.op !== "gte") return null;
  return sizes.includes(unit(wanted.range.unit)?.kind) ? Math.max(1, ratio) : null;
}
