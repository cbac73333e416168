import { ok, refuse, type Result } from "../shared/result.ts";
import { comparisonAfter, comparisonBefore, type ComparisonWord } from "./comparison-words.ts";
import { convert, convertRange } from "./convert.ts";
import { figureAt, valueOf, type Figure } from "./figure.ts";
import { foldText } from "./fold-text.ts";
import type { QuantityKind, QuantityRange, UnitCode } from "./quantity.ts";
import { meaningsOf, type SpelledUnit } from "./spellings.ts";
import { canonicalUnit, quantityKindLabels, unit, unitName, unitsOf } from "./units.ts";

export const quantityProblemCodes = [
  "empty",
  "no-number",
  "unknown-unit",
  "wrong-kind",
  "reversed-range",
  "too-large",
  "negative",
] as const;
export type QuantityProblemCode = (typeof quantityProblemCodes)[number];

export interface QuantityProblem {
  readonly code: QuantityProblemCode;
  /** The part of the text that is refused, shortened. */
  readonly text: string;
  /** A Chinese sentence for the form: what is wrong and what is allowed. */
  readonly message: string;
}

/** Larger figures are slips of the keyboard; the limit holds for the number as written. */
export const largestFigure = 1e12;

/** Only these are meaningful below zero: frost, vacuum, tolerance, change. */
export const signedKinds: readonly QuantityKind[] = [
  "temperature",
  "pressure",
  "length",
  "angle",
  "percentage",
];

interface Wish {
  readonly kind: QuantityKind;
  readonly defaultUnit: UnitCode;
}

interface Bound {
  readonly range: QuantityRange;
  readonly word: ComparisonWord | null;
  /** False when the unit is the default. */
  readonly spelled: boolean;
  /** The text behind the figure and its comparison. */
  readonly rest: string;
}

const numberStart = /(?:[-+负]|零下)?\d|[-+]?\.\d|百分之|[一二两三四五六七八九十零〇Ⅰ-Ⅻ]/;

/** What may stand before a figure and says nothing about its size: 三相380V, DC24V, 单机20PPM. */
const qualifier =
  /^\s*(?:(?:三相|单相|两相)(?:[三四五]线制?)?|交流|直流|[AD]C|单机|单台|单件|额定|公称)?\s*$/i;

/** What may stand behind a number without a unit; anything else is taken for a unit that is not known. */
const endOfFigure =
  /^\s*(?:$|[(（、;；。:)±\]≥≤<>]|,(?!\s*\d)|左右|上下|[且并及和]\s*(?:[≥≤<>]|[不大小高低至]))/;

/**
 * Reads the figure of a form field or specification cell: "75", "7.5千瓦", "30~45 kW", "不低于40kW", "1.2万".
 * A bare number takes `defaultUnit`, or the canonical unit of the kind. 以上/以下 include the number, and so does
 * the closed range that 超过/大于 becomes. "±0.01" is the magnitude 0.01. The first of several figures wins.
 * Never throws; linear in the length of the text.
 */
export function parseQuantity(
  text: string,
  options: { readonly kind: QuantityKind; readonly defaultUnit?: UnitCode },
): Result<QuantityRange, QuantityProblem> {
  const { kind, defaultUnit } = options;
  const given = defaultUnit === undefined ? null : unit(defaultUnit);
  const wish: Wish = { kind, defaultUnit: given?.kind === kind ? given.code : canonicalUnit[kind] };
  // A field holds one figure, so here the full-width comma groups digits.
  const written = foldText(text).replaceAll("，", ",").trim();
  // A ratio of one to something (浴比 1:6) is a count of the second.
  const tidy = kind === "count" ? written.replace(/1\s?[:比]\s?(?=\d)/g, "") : written;
  if (!tidy) return refuse(problem("empty", "", kind, "请填写数值"));
  const first = readBound(tidy, wish);
  if (!first.ok) return first;
  const second = otherEnd(first.value, wish);
  if (!second) return ok(first.value.range);
  const both = joinEnds(first.value, second);
  return both ? ok(both) : refuse(problem("reversed-range", tidy, kind, "上下限颠倒"));
}

function readBound(tidy: string, wish: Wish): Result<Bound, QuantityProblem> {
  const { kind } = wish;
  const at = firstNumber(tidy);
  if (at < 0) return refuse(problem("no-number", tidy, kind, "里没有数值"));
  const deviation = /±\s?$/.exec(tidy.slice(Math.max(0, at - 2), at));
  const figure = figureAt(tidy, at);
  if (!figure) return refuse(problem("no-number", tidy, kind, "里没有能读懂的数值"));
  const head = comparisonBefore(tidy, deviation ? at - deviation[0].length : figure.from, 0);
  if (!qualifier.test(tidy.slice(0, head.from)))
    return refuse(problem("no-number", tidy, kind, "里没有能读懂的数值"));
  const range = rangeOfFigure(tidy, figure, wish);
  if (!range.ok) return range;
  const tail = comparisonAfter(tidy, figure.to);
  const word = figure.high ? null : (head.word ?? tail.word);
  const rest = tidy.slice(tail.to);
  if (!figure.low.spelled && tail.to === figure.to && !endOfFigure.test(rest))
    return refuse(problem("unknown-unit", rest, kind, "不是可用的单位"));
  const { min, max } = range.value;
  return ok({
    range: {
      ...range.value,
      min: word?.op === "lte" ? null : min,
      max: word?.op === "gte" ? null : max,
    },
    word,
    spelled: figure.low.spelled !== null,
    rest,
  });
}

/** Where the first figure begins, behind a qualifier with a numeral of its own (三相四线). */
function firstNumber(tidy: string): number {
  const head = /^(?:三相|单相|两相)(?:[三四五]线制?)?/.exec(tidy)?.[0].length ?? 0;
  const at = tidy.slice(head).search(numberStart);
  return at < 0 ? -1 : head + at;
}

function rangeOfFigure(
  text: string,
  figure: Figure,
  wish: Wish,
): Result<QuantityRange, QuantityProblem> {
  const { kind } = wish;
  const written = text.slice(figure.from, figure.to);
  if (figure.separator === "×")
    return refuse(problem("unknown-unit", written, kind, "是多个尺寸，请只填一个"));
  const low = unitOf(text, figure.low.spelled, wish);
  if (!low.ok) return low;
  const high = figure.high ? unitOf(text, figure.high.spelled, wish) : low;
  if (!high.ok) return high;
  const lowest = valueOf(figure.low);
  const max = figure.high ? valueOf(figure.high) : lowest;
  if (!(Math.abs(lowest) <= largestFigure && Math.abs(max) <= largestFigure))
    return refuse(problem("too-large", written, kind, "数值过大，请核对位数"));
  // Ends in two units are told in the second: 500W~1.5kW.
  const moved = convert(lowest, low.value, high.value);
  const min = moved.ok ? moved.value : lowest;
  if (min < 0 && !signedKinds.includes(kind))
    return refuse(problem("negative", written, kind, "不能为负数"));
  if (min > max) return refuse(problem("reversed-range", written, kind, "上下限颠倒"));
  return ok({ min, max, unit: high.value });
}

function unitOf(
  text: string,
  spelled: SpelledUnit | null,
  wish: Wish,
): Result<UnitCode, QuantityProblem> {
  if (!spelled) return ok(wish.defaultUnit);
  const meaning = meaningsOf(text, spelled, wish.kind, wish.defaultUnit)[0];
  if (meaning !== undefined) return ok(meaning);
  const rest = text.slice(spelled.from);
  return spelled.readings.length > 0
    ? refuse(
        problem(
          "wrong-kind",
          text.slice(spelled.from, spelled.to),
          wish.kind,
          `不是${quantityKindLabels[wish.kind]}的单位`,
        ),
      )
    : refuse(problem("unknown-unit", rest, wish.kind, "不是可用的单位"));
}

/** "≥30 且 ≤45": the opposite bound behind the first, or null. */
function otherEnd(first: Bound, wish: Wish): Bound | null {
  if (!first.word) return null;
  const next = readBound(first.rest.slice(0, 80).replace(/^[\s,、;；且并及和]+/, ""), wish);
  return next.ok && next.value.word && next.value.word.op !== first.word.op ? next.value : null;
}

function joinEnds(first: Bound, second: Bound): QuantityRange | null {
  // "≥30 且 ≤45 MW": the unit behind the second is meant for both.
  const to = first.spelled ? first.range.unit : second.range.unit;
  const moved = convertRange(second.range, to);
  if (!moved.ok) return null;
  const min = first.range.min ?? moved.value.min;
  const max = first.range.max ?? moved.value.max;
  return min !== null && max !== null && min > max ? null : { min, max, unit: to };
}

function problem(
  code: QuantityProblemCode,
  text: string,
  kind: QuantityKind,
  reason: string,
): QuantityProblem {
  const shown = text.length > 24 ? `${text.slice(0, 24).trim()}…` : text.trim();
  const allowed = unitsOf(kind).map(unitName).join("、");
  const quoted = shown ? `“${shown}”` : "";
  const sentence =
    code === "negative" || code === "reversed-range"
      ? `${quoted}${reason}`
      : `${quoted}${reason}；${quantityKindLabels[kind]}可用单位：${allowed}`;
  return { code, text: shown, message: sentence };
}
