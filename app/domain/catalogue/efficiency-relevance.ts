import type { ParameterCode } from "./efficiency-parameter.ts";
import { routeOf } from "./efficiency-route.ts";
import { isMultistage } from "./efficiency-pump.ts";
import { membersOf, type Parameters } from "./efficiency-rows.ts";
import type { EfficiencySubject } from "./efficiency-subject.ts";
import type { EfficiencyThreshold } from "./efficiency-threshold.ts";

/**
 * What is worth asking once the given choices are known, in the subject's order: a natural-gas boiler has no kind of
 * coal. Parameters that stand in no row at all tell products apart, and stay.
 */
export function relevantParameters(
  subject: EfficiencySubject,
  given: Parameters,
  thresholds: readonly EfficiencyThreshold[],
): readonly ParameterCode[] {
  const all = thresholds.filter(({ product }) => subject.products.includes(product));
  const route = routeOf(subject, given, false);
  const of = route.kind === "product" ? all.filter((row) => row.product === route.product) : all;
  const fitting = of.filter((row) =>
    row.conditions.flatMap(membersOf).every((condition) => {
      const value = given[condition.parameter];
      return !("is" in condition && typeof value === "string") || condition.is.includes(value);
    }),
  );
  const [known, asked] = [codesIn(all), codesIn(fitting)];
  return subject.parameters.filter(
    (code) =>
      asked.has(code) || (!known.has(code) && !subject.unasked.includes(code)) || code in given,
  );
}

function codesIn(rows: readonly EfficiencyThreshold[]): Set<ParameterCode> {
  const codes = rows.flatMap((row) => [
    ...row.conditions.flatMap(membersOf).map(({ parameter }) => parameter),
    ...(row.formula ? ["flowM3h", "headM", "speedRpm"] : []),
    ...(row.formula && isMultistage(row) ? ["stages"] : []),
    row.metric,
    ...row.gates.map(({ parameter }) => parameter),
  ]);
  return new Set(codes);
}
