import { gradeEfficiency } from "#app/domain/catalogue/efficiency-grade.ts";
import { readParameters } from "#app/domain/catalogue/efficiency-input.ts";
import { relevantParameters } from "#app/domain/catalogue/efficiency-relevance.ts";
import {
  efficiencyParameter,
  type EfficiencyParameter,
} from "#app/domain/catalogue/efficiency-parameter.ts";
import { unitOf } from "#app/domain/catalogue/efficiency-rows.ts";
import {
  efficiencySubjects,
  subjectOf,
  type EfficiencySubject,
} from "#app/domain/catalogue/efficiency-subject.ts";
import { iecClassOf } from "#app/domain/catalogue/iec-class.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { savingView } from "./saving-view.ts";

type Grading = Pick<Reference, "vocabulary" | "efficiencyThresholds" | "iecClasses" | "oldMotors">;

/** A control of the form, as the page draws it. */
export interface CheckField {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  /** Null for a figure. */
  readonly options: readonly string[] | null;
  readonly value: string;
  readonly errors: readonly string[];
}

/** How long a typed value may be; longer ones are cut. */
const longestValue = 60;

/** What an address of /check/efficiency asks and the answer; nothing is answered before something is given. */
export function efficiencyPage(params: URLSearchParams, reference: Grading) {
  const standing = subjectOf(params.get("family") ?? "");
  const subjects = efficiencySubjects.map(({ code, name, standard }) => ({
    code,
    name,
    standard,
    current: standing?.subject.code === code,
  }));
  if (!standing) return { subjects, subject: null };
  const { subject, says } = standing;
  const isMotor = subject.parameters.includes("poles");
  const saving = isMotor ? savingView(params, reference.oldMotors) : null;
  const start: Readonly<Record<string, string>> = { ...says, ...saving?.start };
  const written = Object.fromEntries(
    subject.parameters.map((code) => [
      code,
      (params.get(code) ?? start[code] ?? "").slice(0, longestValue),
    ]),
  );
  const given = Object.values(written).some((value) => value.trim() !== "");
  const read = readParameters(subject.code, written, reference.vocabulary);
  const asked = [...params.keys()].some((name) => name !== "family") && given;
  const { parameters, bare } = read;
  const outcome =
    asked && read.problems.length === 0
      ? gradeEfficiency({ family: subject.code, parameters, bare }, reference.efficiencyThresholds)
      : null;
  const figure = (code: string) => {
    const value = parameters[code];
    return typeof value === "number" ? value : null;
  };
  const [power, poles, percent] = ["ratedPowerKw", "poles", "efficiencyPct"].map(figure);
  const iec =
    subject.code === "three-phase-motor" && power && poles && percent
      ? iecClassOf({ ratedPowerKw: power, poles, efficiencyPct: percent }, reference.iecClasses)
      : null;
  return {
    subjects,
    subject: { code: subject.code, name: subject.name, standard: subject.standard },
    fields: relevantParameters(subject, parameters, reference.efficiencyThresholds).map((code) => {
      const parameter = efficiencyParameter(code)!;
      const errors = read.problems.filter(({ name }) => name === code);
      return {
        code,
        label: parameter.name,
        unit: unitOf(code).trim(),
        options: optionsOf(parameter, subject, reference),
        value: written[code] ?? "",
        errors: errors.map(({ message }) => message),
      };
    }),
    outcome,
    iec: iec && {
      standard: iec.row.standard,
      reached: iec.reached ?? "低于 IE1",
      limits: iec.row.limits,
      source: iec.row.source,
    },
    saving: saving && saving.answer({ power: power ?? null, newPercent: percent ?? null }),
  };
}

export type EfficiencyPage = ReturnType<typeof efficiencyPage>;

/** Choices that a row of the subject prints, and those that only say that another table would be needed. */
function optionsOf(
  { code, kind, choices, implied }: EfficiencyParameter,
  { products }: EfficiencySubject,
  { efficiencyThresholds }: Grading,
): string[] | null {
  if (kind !== "choice") return null;
  const printed = new Set(
    efficiencyThresholds
      .filter(({ product }) => products.includes(product))
      .flatMap(({ conditions }) => conditions.flat())
      .flatMap((each) => ("is" in each && each.parameter === code ? each.is : [])),
  );
  const all = choices.map(({ value }) => value);
  return printed.size === 0 || implied === "said" ? all : all.filter((each) => printed.has(each));
}
