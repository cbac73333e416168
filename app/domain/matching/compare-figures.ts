import { satisfies, type WantedQuantity } from "../units/compare.ts";
import { convertRange } from "../units/convert.ts";
import type { QuantityKind, QuantityRange } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import type { OfferedFigure } from "./figure-meaning.ts";
import type { VerdictWord } from "./match.ts";
import * as words from "./words.ts";

export interface FigureAnswer {
  readonly verdict: VerdictWord;
  readonly reason: string;
  /** What is offered over the bound, where both are above zero: 2 is twice as much as wanted. */
  readonly ratio?: number;
}

export interface WantedFigures extends WantedQuantity {
  /** 超过 leaves the number itself out. */
  readonly strict?: boolean;
  /** Read from prose, which rounds: 转速150左右. A little beside the figure is a question, not a failure. */
  readonly rounded?: boolean;
}

/**
 * Whether what is offered meets what is wanted, by how the offered figure is meant (`FigureMeaning`). A span of which
 * only a part fits is met when one machine can be set to the part, and unknown when the models of a series share it.
 */
export function compareFigures(
  wanted: WantedFigures,
  offered: OfferedFigure,
  attribute: Pick<AttributeDefinition, "direction"> | null,
): FigureAnswer {
  const { range } = offered;
  if (range.min === null && range.max === null)
    return { verdict: "unknown", reason: words.noFigureOffered };
  const moved = convertRange(range, wanted.range.unit);
  if (!moved.ok) return { verdict: "unknown", reason: satisfies(range, wanted).reading };
  if (wanted.range.min === null && wanted.range.max === null)
    return { verdict: "unknown", reason: words.noFigureWanted };
  switch (offered.meaning) {
    case "tolerance":
      return atNominal(wanted, range);
    case "adjustable":
      return isSet(range) ? withinReach(wanted, range) : plain(wanted, range);
    case "choosable":
      return anyOf(wanted, offered);
    case "series":
      return ofSeries(wanted, range);
    case "atMost":
    case "atLeast":
      return promised(wanted, range, attribute);
    case "value":
    case "span":
      return plain(wanted, range);
  }
}

/** What a machine takes or gives off varies with its work: nobody sets it. */
const neverSet: readonly (QuantityKind | undefined)[] = [
  "soundLevel",
  "energyPerMass",
  "energyPerVolume",
  "fuelPerEnergy",
  "specificPower",
  "concentration",
  "percentage",
  "mass",
];

function isSet(range: QuantityRange): boolean {
  return !neverSet.includes(unit(range.unit)?.kind);
}

function plain(wanted: WantedFigures, range: QuantityRange): FigureAnswer {
  const { verdict, margin, reading } = satisfies(range, wanted);
  if (verdict === "unknown") return { verdict, reason: words.partlyWithin(range) };
  const converted = range.unit !== wanted.range.unit;
  if (verdict === "met" && wanted.strict && margin !== null && margin <= 0)
    return { verdict: "violated", reason: words.notBeyond };
  const { op, rounded = false } = wanted;
  if (verdict === "violated" && op === "eq" && rounded && isBeside(wanted, range))
    return { verdict: "unknown", reason: words.besideRounded };
  if (verdict === "violated" && op === "eq" && rounded && isLarger(wanted, range))
    return { verdict: "unknown", reason: words.largerThanWritten };
  if (verdict === "violated" && rounded && op !== "eq" && isAlmost(wanted, range))
    return { verdict: "unknown", reason: words.besideRounded };
  const distance = reading || (margin === null ? "" : marginWords(wanted, margin, converted));
  const ratio = ratioOf(wanted, range, verdict === "met");
  return { verdict, reason: distance, ...(ratio === null ? {} : { ratio }) };
}

/** How far from a figure of prose a continuous figure still may be meant. */
const roundedWithin = 0.15;

function isBeside({ range: wanted }: WantedQuantity, range: QuantityRange): boolean {
  const kind = unit(wanted.unit)?.kind;
  if (kind === "count" || kind === "voltage" || kind === "grade" || kind === "frequency")
    return false;
  const moved = convertRange(range, wanted.unit);
  const value = moved.ok ? (moved.value.min ?? moved.value.max) : null;
  const bound = wanted.min ?? wanted.max;
  return (
    value !== null && bound !== null && Math.abs(value - bound) <= roundedWithin * Math.abs(bound)
  );
}

/** 直径65以上 and 62.4 of a 65 type: prose and names of types round. */
const almostWithin = 0.05;

function isAlmost(wanted: WantedFigures, range: QuantityRange): boolean {
  const ratio = wanted.strict ? null : ratioOf(wanted, range, false);
  if (neverLarger.includes(unit(wanted.range.unit)?.kind)) return false;
  return ratio !== null && Math.abs(1 - ratio) <= almostWithin;
}

/** 6色 of a text is often the least that will do; a voltage or a grade is what it is. */
function isLarger({ range: wanted }: WantedQuantity, range: QuantityRange): boolean {
  if (neverLarger.includes(unit(wanted.unit)?.kind)) return false;
  const moved = convertRange(range, wanted.unit);
  const least = moved.ok ? moved.value.min : null;
  const bound = wanted.max ?? wanted.min;
  return least !== null && bound !== null && least > bound;
}

const neverLarger: readonly (QuantityKind | undefined)[] = [
  ...(["voltage", "grade", "frequency", "temperature"] as const),
  ...neverSet,
];

/** Of the end that decides: the worst where the bound is met, the best where it is missed. */
function ratioOf({ op, range: wanted }: WantedQuantity, range: QuantityRange, met: boolean) {
  const moved = convertRange(range, wanted.unit);
  if (!moved.ok) return null;
  const { min, max } = moved.value;
  const bound =
    op === "gte" ? (wanted.min ?? wanted.max) : op === "lte" ? (wanted.max ?? wanted.min) : null;
  const value = (op === "gte") === met ? (min ?? max) : (max ?? min);
  if (bound !== null) return bound > 0 && value !== null && value > 0 ? value / bound : null;
  const [low, high] = [wanted.min ?? 0, wanted.max ?? Infinity];
  if (met || min === null || max === null || low <= 0 || max <= 0) return null;
  return max < low ? max / low : min / high;
}

function atNominal(wanted: WantedFigures, range: QuantityRange): FigureAnswer {
  const nominal = Number((((range.min ?? 0) + (range.max ?? 0)) / 2).toPrecision(6));
  const point = { min: nominal, max: nominal, unit: range.unit };
  const { verdict, reason, ...rest } = plain(wanted, point);
  return { verdict, reason: words.joined(reason, words.nominalCounts), ...rest };
}

/** One machine takes every value of the span: it has to reach the bound, or to cover both ends that are wanted. */
function withinReach(wanted: WantedFigures, range: QuantityRange): FigureAnswer {
  const { min, max, unit: code } = range;
  const at = (value: number | null) => ({ min: value, max: value, unit: code });
  if (wanted.op === "gte" || wanted.op === "lte") {
    const { verdict, reason, ...rest } = plain(wanted, at(wanted.op === "gte" ? max : min));
    const why = words.joined(verdict === "met" ? words.canBeSet : "", reason);
    return { verdict, reason: why, ...rest };
  }
  const whole = satisfies(range, wanted).verdict;
  const inside = satisfies(wanted.range, { op: "between", range }).verdict;
  if (whole === "met" || inside === "met") return { verdict: "met", reason: words.canBeSet };
  return plain(wanted, range);
}

/** The buyer picks: one value that meets is enough. */
function anyOf(wanted: WantedFigures, { values, range }: OfferedFigure): FigureAnswer {
  const answers = values.map((value) => ({ value, ...plain(wanted, value) }));
  const met = answers.find(({ verdict }) => verdict === "met");
  if (met)
    return {
      verdict: "met",
      reason: values.length > 1 ? words.amongOffered(met.value) : met.reason,
    };
  if (values.length > 1 && answers.every(({ verdict }) => verdict === "violated"))
    return { verdict: "violated", reason: words.noneOffered };
  return values.length > 1
    ? { verdict: "unknown", reason: words.partlyWithin(range) }
    : ofSeries(wanted, range);
}

function ofSeries(wanted: WantedFigures, range: QuantityRange): FigureAnswer {
  const answer = plain(wanted, range);
  return answer.verdict === "unknown"
    ? { verdict: "unknown", reason: words.seriesOffered(range) }
    : answer;
}

/**
 * 噪声 ≤ 75 dB(A) is what the supplier promises, and 最大起重量 ≤ 10 t what the machine can do: where more or less is
 * better, the end that is stated stands for the machine.
 */
function promised(
  wanted: WantedFigures,
  range: QuantityRange,
  attribute: Pick<AttributeDefinition, "direction"> | null,
): FigureAnswer {
  const end = range.max ?? range.min;
  // 最高147℃ is reached by who goes to 121 ℃.
  const asked = wanted.op === "eq" ? (wanted.range.max ?? wanted.range.min) : null;
  if (asked !== null && range.max !== null && unit(range.unit)?.kind === "temperature") {
    const moved = convertRange(range, wanted.range.unit);
    if (moved.ok && moved.value.max !== null && moved.value.max >= asked)
      return { verdict: "met", reason: words.canBeSet };
  }
  const isLimit =
    range.min === null
      ? (attribute?.direction === "more" && wanted.op === "gte") ||
        (attribute?.direction === "less" && wanted.op === "lte")
      : attribute?.direction === "more" &&
        wanted.op === "gte" &&
        unit(range.unit)?.kind === "percentage";
  if (!isLimit) return plain(wanted, range);
  const { verdict, reason, ...rest } = plain(wanted, { min: end, max: end, unit: range.unit });
  return { verdict, reason: words.atItsLimit(reason), ...rest };
}

/** As `formatRange` shows converted figures. */
const convertedDigits = 4;

/** A converted margin has no more digits than the converted figure beside it. */
function marginWords({ op, range }: WantedQuantity, exact: number, converted: boolean): string {
  const margin = converted ? Number(exact.toPrecision(convertedDigits)) : exact;
  if (margin === 0) return "";
  if (op === "gte")
    return margin > 0
      ? words.marginAbove(margin, range.unit)
      : words.marginBelow(margin, range.unit);
  if (op === "lte")
    return margin > 0
      ? words.marginBelow(margin, range.unit)
      : words.marginAbove(margin, range.unit);
  return margin > 0 ? "" : words.difference(margin, range.unit);
}
