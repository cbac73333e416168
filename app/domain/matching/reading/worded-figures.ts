import type { SpecValue } from "../../supply/spec-value.ts";
import {
  comparisonAfter,
  comparisonBefore,
  type Comparison,
} from "../../units/comparison-words.ts";
import { findQuantities, type FoundQuantity } from "../../units/find-quantities.ts";
import { foldText } from "../../units/fold-text.ts";
import type { UnitCode } from "../../units/quantity.ts";
import { unit } from "../../units/units.ts";
import { clauseAround, isElsewhere, type Span } from "./clauses.ts";
import { withoutWordsAtEnd } from "./leading-words.ts";

/** A figure with the words that it stands by, whether or not the vocabulary has a parameter for it. */
export interface WordedFigure {
  /** What stands directly before it, and what directly behind: 转鼓 of 转鼓1250mm, 热场 of 36英寸热场. Either may be empty. */
  readonly before: string;
  readonly behind: string;
  readonly op: Comparison;
  readonly strict: boolean;
  readonly min: number | null;
  readonly max: number | null;
  /** What its unit can mean; empty for a bare number. */
  readonly units: readonly UnitCode[];
  /** Null for the table. */
  readonly span: Span | null;
}

/** What leads from a word to its figure and says nothing itself. */
const withoutLeading = withoutWordsAtEnd(
  (
    "为 是 约 应 达到 可达 达 可 在 须 需 要求 必须 必需 控制 范围 大约 左右 差不多 要 得 到 有 做到 能到 测到 打到 " +
    "覆盖 最好 希望 尽量 起码 别 不 不得 能 至少 最多 最低 最高 最大 最小 正负"
  ).split(" "),
  ':=,~≈≥≤<>|_("-±φΦ⌀',
);
/** No word that a figure stands by, with what leads to it, is longer. */
const farthest = 64;
const words = /[\p{Script=Han}A-Za-z]{1,10}$/u;
const atCondition = /在[^,，。;；在]{1,14}(?:时|[工情]况下?|条件下)\s?$/;
const following = /^\s?的?([\p{Script=Han}]{1,6})/u;
/** What may follow a figure without naming it. */
const trailing =
  /^(?:左右|上下|以上|以下|以内|之间|即可|就行|可调|可选|的?$|一?台|每台|单台|不等|范围|才|够|都|也|就|和|与|及|或|含|起)/;
const bareNumber =
  /(?<![\d.a-zA-Z/×*:~–\-])\d{1,7}(?:\.\d{1,4})?(?![\d.]|\s?[a-zA-Z℃°%/×*:~–\-年月日号型系]|\s?[万元])/gu;

/** Every figure of a text with the words around it, in order; bare numbers only where a word stands before them. */
export function wordedFigures(text: string): WordedFigure[] {
  const folded = foldText(text);
  const found = findQuantities(text);
  const figures = found.map((each, i): WordedFigure => {
    const limit = found[i - 1]?.to ?? 0;
    const { op, strict, min, max, units, to } = beyondNoun(folded, each);
    const span = { from: each.from, to };
    const labels = around(folded, span, limit);
    const behind = labels.behind || (units[0] === "pcs" ? countedNoun(folded, span) : "");
    const read = ofWord(labels.before, units);
    const before = isEachTime(folded, span, labels.before, units) ? cycle : labels.before;
    return {
      before: before || deviation(folded, span),
      behind,
      op,
      strict,
      min,
      max,
      units: read,
      span,
    };
  });
  const bare = [...folded.matchAll(bareNumber)].flatMap((match): WordedFigure[] => {
    const [from, end] = [match.index, match.index + match[0].length];
    if (found.some((each) => each.from < end && from < each.to)) return [];
    const head = comparisonBefore(folded, from, Math.max(0, from - 24));
    // 2.2+L/300 is the constant part of an error.
    const length = /^\s?\+\s?L\/\d+/i.exec(folded.slice(end))?.[0].length ?? 0;
    const noun = /^\p{Script=Han}{1,3}?(?=以[上下内]|[,，。;；、\s]|$)/u.exec(
      folded.slice(end),
    )?.[0];
    const isCounted = noun !== undefined && !/^(?:以|左右|上下|即|就|的|才|够|都)/.test(noun);
    const behindNoun = isCounted ? end + noun.length : end;
    const tail = comparisonAfter(folded, length > 0 ? end + length : behindNoun);
    const word = head.word ?? tail.word;
    const span = { from: word && word === head.word ? head.wordFrom : from, to: tail.to };
    const before = around(folded, span, 0).before || deviation(folded, span);
    // 材质304 names a steel.
    if (/(?:材质|材料|牌号|钢号)$/.test(before) || /^(?:材质|不锈钢|钢)/.test(noun ?? ""))
      return [];
    const beside = { before, behind: isCounted ? noun : "" };
    const isNamed = before.length >= 2 && /\p{Script=Han}$/u.test(before);
    if (!isNamed && beside.behind.length < 2) return [];
    const value = Number(match[0]);
    return [
      {
        ...beside,
        op: word?.op ?? "eq",
        strict: word?.strict ?? false,
        min: word?.op === "lte" ? null : value,
        max: word?.op === "gte" ? null : value,
        units: [],
        span,
      },
    ];
  });
  return [...figures, ...bare]
    .filter(({ span }) => span !== null && !isListed(folded, span) && !isElsewhere(folded, span))
    .sort((a, b) => a.span!.from - b.span!.from);
}

/** The same of a specification table: a line's name is the word. */
export function wordedLines(specs: readonly SpecValue[]): WordedFigure[] {
  return specs.flatMap(({ name, figure }): WordedFigure[] => {
    const named = { before: foldText(name).replace(/\([^()]*\)/g, ""), behind: "", span: null };
    if (figure.kind === "quantity") {
      const { min, max, unit } = figure;
      const op = min === null ? "lte" : max === null ? "gte" : min === max ? "eq" : "between";
      return [{ ...named, op, strict: false, min, max, units: [unit] }];
    }
    const bare = /^\s*(\d{1,5}(?:\.\d+)?)\s*$/.exec(figure.text)?.[1];
    if (bare !== undefined) {
      const value = Number(bare);
      return [{ ...named, op: "eq", strict: false, min: value, max: value, units: [] }];
    }
    return findQuantities(figure.text).map(({ op, strict, min, max, units }) => ({
      ...{ ...named, op, strict, min, max, units },
    }));
  });
}

/** 7/8/10公斤 are values to choose from, or several machines. */
function isListed(folded: string, { from, to }: Span): boolean {
  return (
    /\d\s?[/、]\s?$/.test(folded.slice(Math.max(0, from - 4), from)) ||
    /^\s?[/、]\s?\d/.test(folded.slice(to))
  );
}

/** 吨电耗560度: 度 is electricity there, and an angle in 锥度20度. */
function ofWord(before: string, units: readonly UnitCode[]): readonly UnitCode[] {
  if (!units.includes("degC")) return units;
  if (/电|耗$/.test(before)) return ["kWh/t", "kWh/m3", "kWh"];
  return /[锥角斜坡]度$|[倾摆转夹弯]角$|角$/.test(before) ? ["deg"] : units;
}

const cycle = "节拍";
const eachBefore =
  /(?:^|[^\p{Script=Han}])?(?:单|每|一|逐)(?:件|根|支|个|只|台|块|片|条|双|盘|颗|辆)(?:工?件)?(?:用时|耗时|时间|节拍|加工)?$/u;
const eachBehind = /^\s?(?:\/|一|每)(?:件|根|支|个|只|台|块|片|条|双|盘|颗|辆)/;

/** 单件75秒, 40s/件, 8分钟一根: the time that one piece takes. */
function isEachTime(
  folded: string,
  { from, to }: Span,
  before: string,
  units: readonly UnitCode[],
): boolean {
  if (units.length === 0 || unit(units[0]!)?.kind !== "duration") return false;
  return (
    eachBefore.test(before) || (before === "" && from >= 0 && eachBehind.test(folded.slice(to)))
  );
}

/** ±0.002 alone in its clause is how exactly the machine works. */
function deviation(folded: string, { from }: Span): string {
  return /(?:^|[,，。;；、\s])(?:±|\+\/-|正负)$/.test(folded.slice(Math.max(0, from - 4), from)) ||
    (/^(?:±|正负)/.test(folded.slice(from, from + 2)) &&
      !/\p{Script=Han}$/u.test(folded.slice(0, from)))
    ? "精度"
    : "";
}

/** 温区 of 十二个温区以上, 栅 of 16栅: what is counted; 个 and 台 name nothing. */
function countedNoun(folded: string, { from, to }: Span): string {
  const said = folded.slice(from, to).replace(/(?:及?以上|以下|以内|往上|起)$/, "");
  const noun = /[\d一二两三四五六七八九十百]个?(\p{Script=Han}{1,3})$/u.exec(said)?.[1] ?? "";
  return /^[个台套件只]/.test(noun) ? "" : noun;
}

/** 20吨水以上: the comparison may stand behind what is counted. */
function beyondNoun(folded: string, each: FoundQuantity): FoundQuantity {
  if (each.op !== "eq") return each;
  const noun = /^\p{Script=Han}{1,2}?(?=以[上下内])/u.exec(folded.slice(each.to, each.to + 4))?.[0];
  const after = noun ? comparisonAfter(folded, each.to + noun.length) : null;
  if (!after?.word) return each;
  const { op, strict } = after.word;
  const [min, max] = [op === "lte" ? null : each.min, op === "gte" ? null : each.max];
  return { ...each, op, strict, min, max, to: after.to };
}

function around(
  folded: string,
  part: Span,
  limit: number,
): { readonly before: string; readonly behind: string } {
  const clause = clauseAround(folded, part);
  // COP在环温20度时≥2.5: what stands before the condition is what is measured.
  const whole = folded.slice(Math.max(clause.from, part.from - farthest), part.from);
  const condition = atCondition.exec(whole)?.index;
  const near =
    condition === undefined
      ? folded.slice(Math.max(limit, clause.from, part.from - farthest), part.from)
      : whole.slice(0, condition);
  const led = withoutLeading(near.slice(near.lastIndexOf("、") + 1));
  // 净容积（总容积）190升: a name in brackets is another one of the same.
  const head = led.endsWith(")") ? led.replace(/\s?\([^()]{1,12}\)$/, "") : led;
  const before = words.exec(head)?.[0] ?? "";
  const tail = folded.slice(part.to, clause.to);
  const behind = trailing.test(tail) ? "" : (following.exec(tail)?.[1] ?? "");
  return { before, behind };
}
