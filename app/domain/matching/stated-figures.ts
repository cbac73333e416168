import type { Comparison } from "../units/comparison-words.ts";
import { findQuantities, foundAs, type FoundQuantity } from "../units/find-quantities.ts";
import { foldText } from "../units/fold-text.ts";
import type { QuantityKind, QuantityRange } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { AttributeDefinition, EquipmentFamily } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { mentionsOf } from "./family-mentions.ts";
import { clauseAround, isElsewhere, type Span } from "./clauses.ts";
import { attributeNames, type AttributeNames } from "./attribute-names.ts";

/** A figure of a text whose attribute is decided. */
export interface StatedFigure {
  readonly attribute: AttributeDefinition;
  readonly op: Comparison;
  readonly range: QuantityRange;
  /** name: an attribute's name stands beside it. unit: only one attribute of the family has this kind of unit. */
  readonly by: "name" | "unit";
  /** Span in the text. */
  readonly from: number;
  readonly to: number;
}

/**
 * Kinds that a machine's text uses for one thing only. Lengths, percentages, counts, masses, times and the like
 * are said of anything, so they need a name beside them.
 */
const tellingKinds: readonly QuantityKind[] = [
  "power",
  "apparentPower",
  "pressure",
  "volumeFlow",
  "massFlow",
  "force",
  "torque",
  "rotationalSpeed",
  "voltage",
  "energyPerMass",
  "specificPower",
  "throughput",
  "soundLevel",
];

/**
 * The figures of a text that belong to an attribute of the family. Anything doubtful is left out: a figure beside
 * another attribute's name, two different figures without a name, figures of the old machine.
 */
export function statedFigures(
  text: string,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): StatedFigure[] {
  const folded = foldText(text).toLowerCase();
  const names = attributeNames(family, vocabulary);
  const attributes = vocabulary.attributesOf(family.code);
  const machine = mentionsOf(text, family.code, vocabulary);
  const found = findQuantities(text);
  const figures = found.flatMap((each, i): StatedFigure[] => {
    if (isElsewhere(folded, each) || isListed(folded, each)) return [];
    const place: Place = { folded, each, limit: found[i - 1]?.to ?? 0, next: found[i + 1] ?? null };
    const named = attributeBeside(place, names, attributes, machine);
    if (named === "another") return [];
    if (named) return stated(each, named, "name");
    const only = onlyAttributeOfUnit(each, attributes);
    return only && standsForMachine(place, machine) ? stated(each, only, "unit") : [];
  });
  const bare = bareCounts(folded, names, attributes, found);
  const all = [...figures, ...bare].sort((a, b) => a.from - b.from);
  return all.filter((figure) => figure.by === "name" || isOnlyFigure(figure, all));
}

interface Place {
  readonly folded: string;
  readonly each: FoundQuantity;
  /** End of the figure before. */
  readonly limit: number;
  readonly next: FoundQuantity | null;
}

/** 850/500/550 mm and 3000×1500 mm are several figures for several names; 55kW/4极 is not such a list. */
function isListed(folded: string, { from, to }: Span): boolean {
  const opensList = /\d$/.test(folded.slice(from, to)) && /^\s*[/×*x]\s*\d/.test(folded.slice(to));
  return opensList || /\d\s*[/×*x]\s*$/.test(folded.slice(Math.max(0, from - 6), from));
}

function stated(
  found: FoundQuantity,
  attribute: AttributeDefinition,
  by: "name" | "unit",
): StatedFigure[] {
  if (attribute.kind === "choice" || attribute.kind === "text") return [];
  const range = foundAs(found, attribute.kind);
  if (!range) return [];
  return [{ attribute, op: found.op, range, by, from: found.from, to: found.to }];
}

/** What may stand between a name and its figure: 额定功率（kW）：约 55 kW, 功率范围为 30-45 kW. */
const gap =
  /(?:[\s:=,~≈≥≤<>|_-]|\([^()]{0,10}\)|为|是|约|达到|可达|达|可|在|应|须|需|要求|控制|范围|等级|参数|大约|左右)+$/;

/** Words before a name that leave it what it is: 额定功率, 整机功率, 要求功率. 风机功率 is another machine's. */
const qualifier =
  /(?:额定|名义|公称|标称|设计|总|整机|单机|主|设备|机器|其|的|且|和|及|与|要求|需要|需|最大|最高|最小|最低|实测|工作|最好|希望|期望|优先|尽量|能|可|运行|满载|保证|参数)$/;

/** The attribute whose name stands directly before or behind the figure; "another" when the name is not the family's. */
function attributeBeside(
  { folded, each, limit }: Place,
  names: AttributeNames,
  attributes: readonly AttributeDefinition[],
  machine: readonly Span[],
): AttributeDefinition | "another" | null {
  const clause = clauseAround(folded, each);
  const listed = folded.lastIndexOf("、", each.from - 1) + 1;
  const begin = Math.max(limit, clause.from, listed);
  const head = folded.slice(begin, each.from).replace(gap, "");
  const before = names.endingAt(head);
  if (before) {
    const rest = head.slice(0, -before.length).trimEnd();
    const end = begin + rest.length;
    const free =
      !/[\u4e00-\u9fff]$/.test(rest) ||
      qualifier.test(rest) ||
      machine.some((mention) => mention.to === end);
    return (free ? ours(before.codes, each, attributes) : null) ?? "another";
  }
  const word = countedWord(folded.slice(each.from, each.to));
  const counted = word === null ? null : attributes.find((one) => counts(one, word));
  if (counted) return counted;
  const behind = names.startingAt(folded.slice(each.to, each.to + 16).replace(/^的/, ""));
  return behind ? ours(behind.codes, each, attributes) : null;
}

function ours(
  codes: readonly string[],
  found: FoundQuantity,
  attributes: readonly AttributeDefinition[],
): AttributeDefinition | null {
  const fitting = attributes.filter(
    (one) =>
      codes.includes(one.code) &&
      one.kind !== "choice" &&
      one.kind !== "text" &&
      foundAs(found, one.kind) !== null,
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** 极 of "4极以上"; null where the figure is not written as number and Chinese word. */
function countedWord(written: string): string | null {
  const bare = written.replace(/(?:\(含\)|含)?(?:及|或)?(?:以上|以下|以内|之间)$/, "");
  return /(?:\d|[一二两三四五六七八九十百])\s*([\u4e00-\u9fff]{1,3})$/.exec(bare)?.[1] ?? null;
}

/** 极 counts 极数, 工位 counts 工位数量. 台, 套 and 个 count machines and anything. */
function counts(attribute: AttributeDefinition, word: string): boolean {
  if (attribute.kind !== "count" || ["台", "套", "个", "只", "件"].includes(word)) return false;
  const last = /[一二两三四五六七八九十百](.+)$/.exec(word)?.[1] ?? word;
  return [attribute.name, ...attribute.synonyms].some(
    (name) => name === `${last}数` || name === `${last}数量`,
  );
}

function onlyAttributeOfUnit(
  found: FoundQuantity,
  attributes: readonly AttributeDefinition[],
): AttributeDefinition | null {
  const kinds = new Set(found.units.map((code) => unit(code)?.kind));
  const fitting = attributes.filter((one) => kinds.has(one.kind as QuantityKind));
  const only = fitting.length === 1 ? fitting[0]! : null;
  return only && tellingKinds.some((kind) => kind === only.kind) ? only : null;
}

/**
 * Whether a figure without a name speaks of the machine itself: it touches the machine's name (电机 55 kW),
 * or stands free (YE5-250M-4，55 kW，4 极), or its clause goes on to the machine's name. 冷却风扇 3 kW does not.
 */
function standsForMachine({ folded, each, limit, next }: Place, machine: readonly Span[]): boolean {
  const start = limit + folded.slice(limit, each.from).trimEnd().length;
  if (machine.some((mention) => mention.to === start)) return true;
  const before = folded.charAt(start - 1);
  if (start > limit && /[\u4e00-\u9fff]/.test(before) && !/[共的需要购求]/.test(before))
    return false;
  const { to: end } = clauseAround(folded, each);
  if (machine.some((mention) => mention.from >= each.to && mention.from < end)) return true;
  const after = each.to + /^\s*/.exec(folded.slice(each.to))![0].length;
  return next?.from === after || !/[\u4e00-\u9fff]/.test(folded.charAt(after));
}

/** Two different figures of one attribute, none of them named, decide nothing; a named one decides alone. */
function isOnlyFigure(figure: StatedFigure, all: readonly StatedFigure[]): boolean {
  return all.every(
    (other) =>
      other.attribute.code !== figure.attribute.code ||
      (other.by === "unit" &&
        other.range.unit === figure.range.unit &&
        other.range.min === figure.range.min &&
        other.range.max === figure.range.max),
  );
}

/** 极数：4 has no unit, so it is no quantity of prose; behind the name of a count it is one. */
function bareCounts(
  folded: string,
  names: AttributeNames,
  attributes: readonly AttributeDefinition[],
  found: readonly FoundQuantity[],
): StatedFigure[] {
  const pattern = /[\s:=为是]{1,3}(\d{1,6})(?=$|[\s,，。；;、|)])/g;
  return [...folded.matchAll(pattern)].flatMap((match): StatedFigure[] => {
    const from = match.index + match[0].length - match[1]!.length;
    const to = match.index + match[0].length;
    if (found.some((each) => each.from < to && from < each.to)) return [];
    const name = names.endingAt(folded.slice(Math.max(0, match.index - 30), match.index));
    const fitting = attributes.filter(
      (one) => name?.codes.includes(one.code) && one.kind === "count",
    );
    if (fitting.length !== 1 || isElsewhere(folded, { from, to })) return [];
    const value = Number(match[1]);
    const range = { min: value, max: value, unit: "pcs" };
    return [{ attribute: fitting[0]!, op: "eq", range, by: "name", from, to }];
  });
}
