import { comparisonAfter, comparisonBefore } from "../../units/comparison-words.ts";
import { convert } from "../../units/convert.ts";
import type { FoundQuantity } from "../../units/find-quantities.ts";
import type { UnitCode } from "../../units/quantity.ts";
import { unitsSpelled } from "../../units/spellings.ts";
import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";
import { numberAt } from "../../units/numerals.ts";
import type { AttributeNames } from "./attribute-names.ts";
import { endingLike } from "./customary.ts";
import { withoutWordsAtEnd } from "./leading-words.ts";
import type { StatedFigure } from "./stated-figure.ts";

const digits = "\\d{1,7}(?:\\.\\d{1,4})?";
const number = new RegExp(
  `(?<![\\d.a-z/×*一二两三四五六七八九十百千万-])(?:1\\s?[:比]\\s?)?(?:(${digits})(?:\\s?[-~至到]\\s?(?:1:)?(${digits}))?|([一二两三四五六七八九][十百千万][一二三四五六七八九十百千万]*))(?![\\d.])`,
  "g",
);
/** Between a name and its number. */
const withoutBetween = withoutWordsAtEnd(
  (
    "为 是 要 约 在 达 达到 到 能到 做到 最好 希望 尽量 起码 得 应 须 需 别 可 不 有 控制 大约 左右 " +
    "要求 必须"
  ).split(" "),
  ":=",
);
/** A number is followed by nothing that makes it another one: 8, 8以上, 8的, 8就行. */
const tail =
  /^\s*(?:次|把|位|支|根|孔|腔|道|档|工位)?(?:$|\s(?![a-z])|[,，。；;、|)）!！?？\n]|以[上下内]|之[内间]|左右|往上|起步|封顶|或|的|就|吧|才|即可|够|都行|可以)/;
/** The unit in brackets behind a name: 功率（kW） 75. */
const bracket = /\(([^()]{1,10})\)\s*[:=]?\s*$/;

/**
 * Figures without a unit behind the name of an attribute: 极数 4, X轴800以上, 功率(kW) 75. They are in the attribute's
 * own unit where that makes a machine that exists; else nothing is read.
 */
export function bareFigures(
  folded: string,
  names: AttributeNames,
  attributes: readonly AttributeDefinition[],
  found: readonly FoundQuantity[],
): StatedFigure[] {
  return [...folded.matchAll(number)].flatMap((match): StatedFigure[] => {
    const [whole, written, high, spoken = ""] = match;
    const low = written ?? String(numberAt(spoken, 0)?.value ?? "x");
    const [at, end] = [match.index, match.index + whole.length];
    if (found.some((each) => each.from < end && at < each.to)) return [];
    if (!tail.test(folded.slice(end, end + 8)) || /^0\d/.test(low)) return [];
    const before = comparisonBefore(folded, at, Math.max(0, at - 24));
    const measured = attributes.filter(({ kind }) => kind !== "choice" && kind !== "text");
    const head = clauseHead(folded, before.from);
    const named = nameBefore(head, names);
    const fitting = named ? measured.filter((one) => named.codes.includes(one.code)) : [];
    const attribute =
      fitting.length === 1 ? fitting[0]! : endingLike(withoutBetween(head), measured);
    if (!attribute) return [];
    const [min, max] = [Number(low), Number(high ?? low)];
    if (!(min <= max)) return [];
    const unit = unitFor(max, attribute, named?.unit ?? null);
    if (unit === null) return [];
    const after = comparisonAfter(folded, end);
    const word = high === undefined ? (before.word ?? after.word) : null;
    const range = {
      min: word?.op === "lte" ? null : min,
      max: word?.op === "gte" ? null : max,
      unit,
    };
    const from = before.word && word === before.word ? before.wordFrom : at;
    const op = high !== undefined && min < max ? "between" : (word?.op ?? "eq");
    return [
      { attribute, op, strict: word?.strict ?? false, range, by: "name", from, to: after.to },
    ];
  });
}

function clauseHead(folded: string, at: number): string {
  return /[^,，。;；!！?？\n]*$/.exec(folded.slice(Math.max(0, at - 36), at))![0];
}

function nameBefore(
  head: string,
  names: AttributeNames,
): { readonly codes: readonly string[]; readonly unit: string | null } | null {
  const bare = withoutBetween(head);
  const unit = bracket.exec(bare);
  const words = unit ? bare.slice(0, unit.index).trimEnd() : bare;
  const name = names.endingAt(words);
  if (!name || name.length < 2) return null;
  // 主轴电机功率 is one name; in 风机功率 another machine's power is meant.
  const rest = words.slice(0, -name.length);
  if (/[\u4e00-\u9fff]$/.test(rest) && !/[的且和及与求大高小低定称计总要对让把是主量]$/.test(rest))
    return null;
  return { codes: name.codes, unit: unit?.[1] ?? null };
}

/** The written unit, else the attribute's own where the figure is one that machines have. */
function unitFor(
  value: number,
  attribute: AttributeDefinition,
  written: string | null,
): UnitCode | null {
  const { kind, unit, typical, allowedUnits } = attribute;
  if (kind === "choice" || kind === "text" || unit === null) return null;
  if (written !== null) return unitsSpelled(written, kind)[0] ?? null;
  const usual = (code: UnitCode) => {
    if (!typical) return code === unit;
    const own = convert(value, code, unit);
    return own.ok && own.value >= typical.min && own.value <= typical.max;
  };
  // A bare 0.02 of an accuracy is meant in mm.
  if (unit === "um" && value < 0.5 && allowedUnits.includes("mm")) return "mm";
  if (usual(unit)) return unit;
  const others = allowedUnits.filter(usual);
  return others.length === 1 ? others[0]! : null;
}
