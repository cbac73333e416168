import { convertRange } from "../units/convert.ts";
import { parseQuantity } from "../units/parse-quantity.ts";
import type { Day } from "../shared/time.ts";
import type { Listing } from "../supply/listing.ts";
import type { SpecValue } from "../supply/spec-value.ts";
import { choiceOf, figureText, sameName } from "./efficiency-names.ts";
import { gradeEfficiency } from "./efficiency-grade.ts";
import { efficiencyParameter, type EfficiencyParameter } from "./efficiency-parameter.ts";
import type { ParameterValue } from "./efficiency-rows.ts";
import { subjectOf } from "./efficiency-subject.ts";
import type { EfficiencyThreshold } from "./efficiency-threshold.ts";
import { efficiencyMark, type EfficiencyMark } from "./mark.ts";

/**
 * The marks that follow from what a listing states. Families without a grade table get none; what is
 * not stated is missing for the grade too: nothing is taken for granted here.
 */
export function computedMarks(
  listing: Pick<Listing, "family" | "specs">,
  thresholds: readonly EfficiencyThreshold[],
  today: Day,
): EfficiencyMark[] {
  const { family, specs } = listing;
  const subject = family === null ? null : (subjectOf(family)?.subject ?? null);
  const stated = (subject?.parameters ?? []).flatMap((code) => {
    const parameter = efficiencyParameter(code);
    const value = parameter && statedValue(parameter, specs);
    return value === null ? [] : [[code, value] as const];
  });
  const outcome = gradeEfficiency(
    { family, parameters: Object.fromEntries(stated), strict: true },
    thresholds,
  );
  const mark = efficiencyMark(outcome, today);
  return mark ? [mark] : [];
}

function statedValue(
  parameter: EfficiencyParameter,
  specs: readonly SpecValue[],
): ParameterValue | null {
  const { attributes } = parameter;
  const lines = [
    ...specs.filter(({ attribute }) => attribute !== null && attributes.includes(attribute)),
    ...specs.filter(({ attribute, name }) => attribute === null && sameName(parameter, name)),
  ];
  for (const { figure } of lines) {
    const value =
      figure.kind === "words" ? fromWords(parameter, figure.text) : inUnit(parameter, figure);
    if (value !== null) return value;
  }
  return null;
}

function fromWords(parameter: EfficiencyParameter, text: string): ParameterValue | null {
  if (parameter.kind === "choice") return choiceOf(parameter, text);
  const read = parseQuantity(figureText(parameter, text), {
    kind: parameter.kind,
    defaultUnit: parameter.unit ?? "pcs",
  });
  return read.ok ? inUnit(parameter, read.value) : null;
}

function inUnit(
  { unit }: EfficiencyParameter,
  figure: Parameters<typeof convertRange>[0],
): ParameterValue | null {
  if (unit === null) return null;
  const converted = convertRange(figure, unit);
  return converted.ok ? { min: converted.value.min, max: converted.value.max } : null;
}
