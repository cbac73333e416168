import { convertRange } from "../units/convert.ts";
import { parseQuantity } from "../units/parse-quantity.ts";
import { fold } from "../shared/fold.ts";
import { familyOf } from "../vocabulary/family-of.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import { choiceOf, figureText, nameKey, sameName } from "./efficiency-names.ts";
import {
  efficiencyParameter,
  efficiencyParameters,
  type EfficiencyParameter,
  type ParameterCode,
} from "./efficiency-parameter.ts";
import type { ParameterValue } from "./efficiency-rows.ts";
import { checkedFamilies, efficiencySubjects, subjectOf } from "./efficiency-subject.ts";
import type { NameplateFigure } from "./nameplate-figure.ts";

/** Words that name a motor of any kind: which standard judges it is not known. */
const anyMotor = ["电机", "电动机", "马达", "交流电机", "motor", "electric motor"];

/** The family that is meant: a code, a product of the tables, a name or synonym. Null for what is not known. */
export function readCheckedFamily(written: string, vocabulary: Vocabulary): FamilyCode | null {
  const key = fold(written).trim();
  if (anyMotor.includes(key)) return "motor";
  const code = checkedFamilies.find((each) => each === key) ?? vocabulary.family(key)?.code;
  if (code) return code;
  const subject = efficiencySubjects.find(({ name }) => nameKey(name) === nameKey(written));
  if (subject) return subject.code;
  const named = vocabulary.families.find((family) =>
    [family.name, family.english].some((each) => fold(each) === key),
  );
  return named?.code ?? familyOf(written, vocabulary)?.family ?? null;
}

export interface ParameterProblem {
  /** As it was written. */
  readonly name: string;
  readonly message: string;
}

export interface ReadParameters {
  readonly parameters: Readonly<Record<ParameterCode, ParameterValue>>;
  /** Those whose number came without a unit, under a name that fixes none. */
  readonly bare: readonly ParameterCode[];
  readonly problems: readonly ParameterProblem[];
}

/**
 * Reads what people and programs give: {"额定功率": "7.5 kW", "poles": 4}. Empty values count as not given; the same
 * quantity twice, an unknown name, a value that cannot be read are problems. Never throws.
 */
export function readParameters(
  family: FamilyCode,
  raw: Readonly<Record<string, number | string>>,
  vocabulary: Vocabulary,
): ReadParameters {
  const parameters: Record<ParameterCode, ParameterValue> = {};
  const bare: ParameterCode[] = [];
  const problems: ParameterProblem[] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (typeof value === "string" && value.trim() === "") continue;
    const parameter = parameterNamed(name, family, vocabulary);
    if (!parameter) {
      problems.push({ name, message: `没有“${name}”这个参数` });
      continue;
    }
    const read = readValue(parameter, name, value);
    if ("message" in read) problems.push({ name, message: read.message });
    else if (parameter.code in parameters)
      problems.push({ name, message: `“${parameter.name}”给了两次` });
    else {
      parameters[parameter.code] = read.value;
      if (read.bare) bare.push(parameter.code);
    }
  }
  return { parameters, bare, problems };
}

/** The subject's own parameters first: 冷却方式 of a compressor is another one than of a motor. */
function parameterNamed(
  written: string,
  family: FamilyCode,
  vocabulary: Vocabulary,
): EfficiencyParameter | null {
  const own = (subjectOf(family)?.subject.parameters ?? []).flatMap(
    (code) => efficiencyParameter(code) ?? [],
  );
  const attribute = vocabulary.family(family) && vocabulary.findAttribute(written, family);
  const states = (each: EfficiencyParameter) =>
    attribute !== null && each.attributes.includes(attribute);
  return (
    own.find((each) => written in each.codes || nameKey(each.name) === nameKey(written)) ??
    own.find((each) => sameName(each, written)) ??
    own.find(states) ??
    efficiencyParameters.find((each) => sameName(each, written)) ??
    null
  );
}

type ReadValue =
  { readonly value: ParameterValue; readonly bare: boolean } | { readonly message: string };

function readValue(
  parameter: EfficiencyParameter,
  name: string,
  value: number | string,
): ReadValue {
  if (parameter.kind === "choice") {
    const chosen = choiceOf(parameter, String(value));
    if (chosen !== null) return { value: chosen, bare: false };
    const choices = parameter.choices.map((each) => each.value).join("、");
    return { message: `“${parameter.name}”可选：${choices}` };
  }
  const unit = parameter.unit ?? "pcs";
  const fixed = parameter.codes[name];
  if (typeof value === "number") {
    if (!Number.isFinite(value) || value < 0)
      return { message: `“${parameter.name}”应为不小于 0 的数` };
    return inUnit(parameter, { min: value, max: value, unit: fixed ?? unit }, fixed === undefined);
  }
  const text = figureText(parameter, value);
  const read = parseQuantity(text, { kind: parameter.kind, defaultUnit: fixed ?? unit });
  if (!read.ok) return { message: `“${parameter.name}”：${read.error.message}` };
  return inUnit(parameter, read.value, fixed === undefined && /^[\d.,\s]+$/.test(text.trim()));
}

function inUnit(
  parameter: EfficiencyParameter,
  range: Parameters<typeof convertRange>[0],
  bare: boolean,
): ReadValue {
  const converted = convertRange(range, parameter.unit ?? "pcs");
  if (!converted.ok) return { message: `“${parameter.name}”：${converted.error.message}` };
  const { min, max } = converted.value;
  const value: NameplateFigure = min !== null && min === max ? min : { min, max };
  return { value, bare };
}
