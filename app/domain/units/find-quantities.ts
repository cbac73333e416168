import { comparisonAfter, comparisonBefore, type Comparison } from "./comparison-words.ts";
import { convert } from "./convert.ts";
import { figureAt, valueOf, type Figure, type FigurePart } from "./figure.ts";
import { foldText } from "./fold-text.ts";
import { largestFigure, signedKinds } from "./parse-quantity.ts";
import type { QuantityKind, QuantityRange, UnitCode } from "./quantity.ts";
import { countedPerTime, meaningsOf, perTime, type SpelledUnit } from "./spellings.ts";
import { unit } from "./units.ts";

/** A figure with a unit in free text. */
export interface FoundQuantity {
  /** UTF-16 span [from, to) in the original text; covers the words of comparison (不低于, 以上). */
  readonly from: number;
  readonly to: number;
  readonly op: Comparison;
  /** The words leave the number itself out: 超过, 大于, 少于. */
  readonly strict: boolean;
  /** Ends in each of `units` as they stand; null is an open end. */
  readonly min: number | null;
  readonly max: number | null;
  /** What the unit can mean, likeliest first: 吨 → t, tf, t/h. Never empty, one per kind or more. */
  readonly units: readonly UnitCode[];
}

/**
 * The figure read as the wanted kind, in `preferred` where its unit can mean that (13 立方 beside a pump is m³/h),
 * or null when it cannot mean the kind.
 */
export function foundAs(
  found: FoundQuantity,
  kind: QuantityKind,
  preferred?: UnitCode,
): QuantityRange | null {
  const codes = found.units.filter((each) => unit(each)?.kind === kind);
  const code = codes.find((each) => each === preferred) ?? codes[0];
  return code === undefined ? null : { min: found.min, max: found.max, unit: code };
}

const start = /[A-Za-z]|\d|[百千万]分之|[一二两三四五六七八九十Ⅰ-Ⅻ]/g;
const model = /[A-Za-z0-9]+(?:[-./_][A-Za-z0-9]+)*/y;
const run = /[A-Za-z0-9]*(?:[.,:/_-][A-Za-z0-9]+)*/y;
const numeralRun = /[零〇一二两三四五六七八九十百千万亿]+/y;
/** 75kW or 0.8MPa as a piece of a model number is a figure (YE3-132kW-4); a single letter there is not. */
const figureInModel = /-(\d+(?:\.\d+)?(?:kw|mw|mpa|kpa|kva|mva|kv|kn|mm|rpm|hz))(?=$|-)/i;

/**
 * Every figure with a unit, in order and disjoint. Model and standard numbers (VMC850, GB 18613-2020), dates and
 * years, ordinals and words that begin like a unit (转让, 方案) are left alone. Linear in the length of the text.
 */
export function findQuantities(text: string): FoundQuantity[] {
  const folded = foldText(text);
  const found: FoundQuantity[] = [];
  let at = 0;
  for (;;) {
    start.lastIndex = at;
    const hit = start.exec(folded);
    if (!hit) return found;
    const limit = found.at(-1)?.to ?? 0;
    if (/[A-Za-z]/.test(hit[0])) {
      at = afterModel(folded, hit.index);
      continue;
    }
    const [figure, quantities] = read(folded, hit.index, limit);
    if (!figure || !leadsToRate(folded, figure)) found.push(...quantities);
    // A range that is reversed is passed whole: half of it would be a guess.
    const passed = figure && (quantities.length > 0 || isReversed(figure));
    at = passed ? figure.to : afterNumber(folded, hit.index);
    at = Math.max(at, found.at(-1)?.to ?? 0);
  }
}

/** Passes a word that begins with a Latin letter, except the figure behind AC, DC or a dash of a model. */
function afterModel(text: string, at: number): number {
  const current = /^(?:AC|DC)(?=\d)/i.exec(text.slice(at, at + 3));
  if (current) return at + 2;
  const word = matchAt(model, text, at);
  const figure = figureInModel.exec(word);
  return at + (figure ? figure.index + 1 : Math.max(1, word.length));
}

/** Passes a number that is no figure with all that hangs on it: 2024-05-06, 18613-2020, 2M1432A. */
function afterNumber(text: string, at: number): number {
  const word = matchAt(run, text, at) || matchAt(numeralRun, text, at);
  return at + Math.max(1, word.length);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function read(
  text: string,
  number: number,
  limit: number,
): readonly [Figure | null, FoundQuantity[]] {
  const nothing = [null, []] satisfies [null, FoundQuantity[]];
  const before = text.slice(Math.max(limit, number - 4), number);
  // 每英寸3路 is how close they are, not how many.
  if (/每(?:英?寸|厘米|毫米|平方?米?|米)\s?$/.test(before)) return nothing;
  // 第3台, 型号6140A and 数十台 are no figures; 极数4极 is one.
  if (/第\s?$|型号[:为是]?\s?$/.test(before)) return nothing;
  if (text.charAt(number) === "十" && /[几数上]$/.test(before)) return nothing;
  const signed = number > limit && text.charAt(number - 1) === "-" && !/[\w)]-$/.test(before);
  let figure = figureAt(text, signed ? number - 1 : number, "prose");
  if (figure && signed && !unitsOfPart(text, figure.low, figure).some(isSigned))
    figure = figureAt(text, number, "prose");
  // In 10转每分钟20转 the 每分钟 belongs to the figure before.
  if (!figure || figure.from < limit) return nothing;
  if (figure.separator) return [figure, listOf(text, figure)];
  const quantity = quantityOf(text, figure, limit);
  return [figure, quantity ? [quantity] : []];
}

const isReversed = ({ low, high }: Figure) =>
  high !== null && high.spelled !== null && low.value > high.value;

const isSigned = (code: UnitCode) => {
  const kind = unit(code)?.kind;
  return kind !== undefined && signedKinds.includes(kind);
};

/** What may stand between a time and what is done in it: 一小时要做6000瓶, 每分钟走3米. */
const doing =
  "(?:内|之内)?(?:要能|能够|可以|必须|至少|最少|最高|最快|最多|最大|[要能可得须])?(?:能|要)?" +
  "(?:做到|完成|生产|加工|处理|包装|产量|产能|[做包走跑产出干装灌打烘磨染吹压切贴焊检洗蒸抽供送过拉])?[够到出]?\\s?";
const times = "分钟|分|小时|钟头|时|秒钟|秒|天|日";
const timeBefore = new RegExp(`(?:每个?|[一1]个?)(${times})${doing}$`);
const farthestTime = 18;
/** 三十万片一小时以上. */
const timeBehind = /^[一1]个?(分钟|小时|钟头|秒钟|天)/;
const doneInTime = new RegExp(
  `^${doing}(?:(?:不[得能]?[低少小]于|至少|最少)\\s?)?[\\d一二两三四五六七八九十百]`,
);

/** 一小时 before what is done in it is no duration. */
function leadsToRate(text: string, { low, high, listed }: Figure): boolean {
  if (high || listed.length > 1 || low.value !== 1 || !low.spelled) return false;
  if (!low.spelled.readings.some(({ kind }) => kind === "duration")) return false;
  return doneInTime.test(text.slice(low.to, low.to + farthestTime));
}

/** The unit of what is done in a time that is told before or behind, and where all of it begins and ends. */
function rateOf(
  text: string,
  of: FigurePart,
  from: number,
  limit: number,
): { readonly spelled: SpelledUnit; readonly from: number; readonly to: number } | null {
  const before = timeBefore.exec(text.slice(Math.max(limit, from - farthestTime), from));
  const behind = before ? null : timeBehind.exec(text.slice(of.to, of.to + 5));
  const word = (before ?? behind)?.[1]?.replace("钟头", "小时");
  if (word === undefined) return null;
  const spelled = of.spelled ? perTime(of.spelled, word) : countedPerTime(text, of.to, word);
  if (!spelled) return null;
  const to = Math.max(of.to, spelled.to) + (behind?.[0].length ?? 0);
  return { spelled, from: before ? from - before[0].length : of.from, to };
}

function quantityOf(text: string, figure: Figure, limit: number): FoundQuantity | null {
  const { low, high } = figure;
  const head = comparisonBefore(text, figure.from, limit);
  // In 每小时不少于30万片 the comparison stands between the time and the figure.
  const of = high ?? low;
  const rate = rateOf(text, of, head.from, limit);
  const units = unitsOfPart(text, rate ? { ...of, spelled: rate.spelled } : of, figure);
  const chosen = units[0];
  if (chosen === undefined) return null;
  const isAlike = rate !== null && low.spelled?.key === of.spelled?.key;
  const lowPart = isAlike ? { ...low, spelled: rate.spelled } : low;
  const lowUnit = unitsOfPart(text, lowPart, figure).find(
    (code) => unit(code)?.kind === unit(chosen)?.kind,
  );
  const moved = lowUnit === undefined ? null : convert(valueOf(low), lowUnit, chosen);
  const min = moved?.ok ? moved.value : valueOf(low);
  const max = high ? valueOf(high) : min;
  if (min > max) return null;
  // Ends written in two units are told in one of them, so the others no longer fit.
  const candidates = lowUnit === chosen || !high ? units : [chosen];
  // A figure behind ± is its magnitude; the sign belongs to the span.
  const deviation = figure.from > limit && text.charAt(figure.from - 1) === "±" ? 1 : 0;
  const tail = comparisonAfter(text, Math.max(figure.to, rate?.to ?? 0));
  const word = high ? null : (head.word ?? tail.word);
  const begin = word && word === head.word ? head.wordFrom : figure.from - deviation;
  return {
    from: Math.min(begin, rate?.from ?? begin),
    to: tail.to,
    op: high && min < max ? "between" : (word?.op ?? "eq"),
    strict: word?.strict ?? false,
    min: word?.op === "lte" ? null : min,
    max: word?.op === "gte" ? null : max,
    units: candidates,
  };
}

/** 380/220 V is two voltages; 800×600 mm two lengths, but in 2×30 kW only the last number is a figure. */
function listOf(text: string, figure: Figure): FoundQuantity[] {
  const units = figure.listed.map((part) => unitsOfPart(text, part, figure));
  const all = figure.separator === "/" || units[0]?.every((code) => unit(code)?.kind === "length");
  return figure.listed.flatMap((part, i): FoundQuantity[] => {
    const candidates = units[i] ?? [];
    if (candidates.length === 0 || (!all && i < figure.listed.length - 1)) return [];
    const { from, to } = part;
    const value = valueOf(part);
    return [{ from, to, op: "eq", strict: false, min: value, max: value, units: candidates }];
  });
}

const steels = [304, 310, 316, 317, 321, 347];

/** The candidate units of a number in prose; empty when it is a year, a word with a numeral (一体, 三方) or too large. */
function unitsOfPart(text: string, part: FigurePart, figure: Figure): readonly UnitCode[] {
  const { spelled, value } = part;
  if (!spelled || !(Math.abs(value) <= largestFigure)) return [];
  const digits = text.slice(figure.from, part.to);
  if (/^0\d/.test(digits)) return [];
  // 3W-0.9/7 is a model: one letter with a dash and more behind it is no unit.
  const hangs = /^-[A-Za-z\d]/.test(text.slice(spelled.to, spelled.to + 2));
  if (!figure.high && hangs && /^[a-z]$/.test(spelled.key)) return [];
  // 316L and 304L are steels, no litres.
  if (spelled.key === "l" && steels.includes(value)) return [];
  const codes = meaningsOf(text, spelled);
  const chinese = /^[一二两三四五六七八九十零〇]/.test(digits);
  // 八百转 is a figure whatever the unit, 三方 may be a word.
  const large = /[百千万]/.test(digits);
  if (chinese && !large && spelled.key.length === 1 && /[\u4e00-\u9fff]/.test(spelled.key)) {
    const safe =
      value === 1 ? "台套级吨年" : "台套级吨头锭极轴路把片层个只件孔缸腔色辊排米寸丝克升年天";
    if (!safe.includes(spelled.key)) return [];
  }
  return codes.filter((code) => {
    if (code === "a") return value <= 40 && !/^\d/.test(text.slice(spelled.to, spelled.to + 1));
    if (code === "grade") return Number.isInteger(value) && value <= 20;
    return true;
  });
}
