import { findQuantities, type FoundQuantity } from "../../units/find-quantities.ts";
import { foldText } from "../../units/fold-text.ts";
import { mentionsIn, type Mention } from "../../vocabulary/mentions.ts";
import type { AttributeDefinition, EquipmentFamily } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { attributeNames, type AttributeNames } from "./attribute-names.ts";
import { axisTravels, lettered } from "./axis-travels.ts";
import { bareFigures } from "./bare-figures.ts";
import { clauseAround, isElsewhere, sideAround, type Span } from "./clauses.ts";
import { countedNouns } from "./counted-nouns.ts";
import { onlyMeaning, plainlyNamed, qualifier, readAs } from "./customary.ts";
import { withoutWordsAtEnd } from "./leading-words.ts";
import { diametersIn } from "./diameters.ts";
import { isInside } from "./other-machines.ts";
import { roughnessIn } from "./roughness.ts";
import type { StatedFigure } from "./stated-figure.ts";

/** Where a text names machines, as a reader of figures needs it. */
export type NamedMachine = Pick<Mention, "from" | "to" | "families" | "decided">;

/** What a reader knows of a text before it looks for figures. */
export interface TextFacts {
  /** Folded, lower case; places are those of the text. */
  readonly folded: string;
  readonly found: readonly FoundQuantity[];
  readonly mentions: readonly NamedMachine[];
}

export function textFacts(
  text: string,
  vocabulary: Vocabulary,
): TextFacts & { readonly mentions: readonly Mention[] } {
  return {
    folded: foldText(text).toLowerCase(),
    found: findQuantities(text),
    mentions: mentionsIn(text, vocabulary),
  };
}

/**
 * The figures of a text that belong to an attribute of the family. Anything doubtful is left out: a figure beside
 * another attribute's name, two different figures without a name, figures of the old machine or inside `others`.
 */
export function statedFigures(
  text: string,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
  others: readonly Span[] = [],
  facts: TextFacts = textFacts(text, vocabulary),
): StatedFigure[] {
  const all = figuresStated(family, vocabulary, others, facts);
  return all.filter((figure) => figure.by === "name" || isOnlyFigure(figure, all));
}

/** The same with figures that contradict one another, in the order of the text. */
export function figuresStated(
  family: EquipmentFamily,
  vocabulary: Vocabulary,
  others: readonly Span[],
  { folded, found, mentions }: TextFacts,
): StatedFigure[] {
  const names = attributeNames(family, vocabulary);
  const attributes = vocabulary.attributesOf(family.code);
  const line = [...vocabulary.closure(family.code), ...vocabulary.ancestors(family.code)];
  const machine = mentions.filter(({ families }) => families.some((code) => line.includes(code)));
  const strangers = mentions.filter((each) => each.decided && !machine.includes(each));
  const skipped = (part: Span) => isInside(part, others) || isElsewhere(folded, part);
  const figures = found.flatMap((each, i): StatedFigure[] => {
    if (skipped(each) || isListed(folded, each) || isCondition(folded, each)) return [];
    const limit = found[i - 1]?.to ?? 0;
    const place: Place = { folded, each, limit, next: found[i + 1] ?? null };
    const named = attributeBeside(place, names, attributes, machine, strangers);
    if (named === "another") return [];
    if (named) return stated(folded, each, named, "name");
    const plain = plainBeside(place, attributes, machine);
    if (plain) return stated(folded, each, plain, "unit");
    if (isStrangers(place, machine, strangers)) return [];
    const heading = isHeading(place, machine);
    const only = onlyMeaning(each, attributes, heading);
    const ours = only && (heading || standsForMachine(place, machine));
    return ours ? stated(folded, each, only, "unit") : [];
  });
  const bare = bareFigures(folded, names, attributes, found);
  const travels = axisTravels(folded, attributes);
  const free = (known: readonly Span[]) => (one: Span) =>
    !known.some((each) => each.from < one.to && one.from < each.to);
  const nouns = countedNouns(folded, family, attributes, found).filter(free(bare));
  const known = [...figures, ...bare, ...travels];
  const letters = [
    ...lettered(folded, attributes),
    ...roughnessIn(folded, attributes),
    ...diametersIn(folded, attributes),
  ];
  const more = [...bare, ...travels, ...nouns, ...letters.filter(free(known))];
  const all = [...figures, ...more.filter((each) => !skipped(each))];
  return all.sort((a, b) => a.from - b.from);
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

/** 5μm时1.0t/h: what holds at the first figure is told by the second. */
export function isCondition(folded: string, { to }: Span): boolean {
  return /^时(?![间产速效段长]|以)/.test(folded.slice(to, to + 2));
}

function stated(
  folded: string,
  found: FoundQuantity,
  attribute: AttributeDefinition,
  by: "name" | "unit",
): StatedFigure[] {
  const range = readAs(found, attribute);
  const { op, strict, from, to } = found;
  if (!range) return [];
  const unit = perDay(folded, found, range.unit);
  return [{ attribute, op, strict, range: { ...range, unit }, by, from, to }];
}

const daily = /日[产处加]|每[天日]|[/每][d天日](?![a-z])|日处理|昼夜/;
const hourly = /时产|台时|每小?时|[/每](?:h|小时|时)(?![a-z])/;
const ofDay: Readonly<Record<string, string>> = { "t/h": "t/d", "m3/h": "m3/d" };

/** 日产100吨: a bare 吨 is what the words before it say, else what the whole text reckons in. */
function perDay(folded: string, found: FoundQuantity, unit: string): string {
  const day = ofDay[unit];
  // Only a bare 吨 or 方 can mean the plain quantity too.
  const bare = found.units.some((code) => code === "t" || code === "m3");
  if (day === undefined || !bare) return unit;
  const before = folded.slice(clauseAround(folded, found).from, found.from);
  if (daily.test(before)) return day;
  return !hourly.test(folded) && daily.test(folded) ? day : unit;
}

/** What may stand between a name and its figure: 额定功率（kW）：约 55 kW, 功率范围为 30-45 kW. */
const withoutGap = withoutWordsAtEnd(
  (
    "为 是 约 达到 可达 达 可 在 应 须 需 要求 必须 控制 范围 等级 参数 大约 左右 差不多 要 得 到 有 做到 能到 " +
    "最好 希望 尽量 起码 别 每分钟 每小时 每天"
  ).split(" "),
  ":=,~≈≥≤<>|_-",
  true,
);

/** The attribute whose name stands directly before or behind the figure; "another" when the name is not the family's. */
function attributeBeside(
  { folded, each, limit }: Place,
  names: AttributeNames,
  attributes: readonly AttributeDefinition[],
  machine: readonly Span[],
  strangers: readonly Span[],
): AttributeDefinition | "another" | null {
  const clause = clauseAround(folded, each);
  const listed = folded.lastIndexOf("、", each.from - 1) + 1;
  const begin = Math.max(limit, clause.from, listed);
  const head = withoutGap(folded.slice(begin, each.from));
  const before = names.endingAt(head);
  if (before) {
    const whole = head.slice(0, -before.length);
    const rest = whole.trimEnd();
    const end = begin + rest.length;
    const free =
      (rest.length < whole.length && !strangers.some((mention) => mention.to === end)) ||
      !/[\u4e00-\u9fff]$/.test(rest) ||
      // 石英D50: a name in Latin letters is no end of a Chinese word.
      /^[a-z]/.test(head.slice(-before.length)) ||
      qualifier.test(rest) ||
      machine.some((mention) => mention.to === end);
    if (!free) return "another";
    const own = ours(before.codes, each, attributes);
    return own ?? (plainlyNamed(head, each, attributes) ? null : "another");
  }
  const word = countedWord(folded.slice(each.from, each.to));
  const counted = word === null ? null : attributes.find((one) => counts(one, word));
  if (counted) return counted;
  const behind = names.startingAt(folded.slice(each.to, each.to + 16).replace(/^的/, ""));
  return behind ? ours(behind.codes, each, attributes) : null;
}

/** 压力 0.8 MPa, 电机 30 kW of a pump: the plain word for the quantity, where it is not the machine itself. */
function plainBeside(
  { folded, each, limit }: Place,
  attributes: readonly AttributeDefinition[],
  machine: readonly Span[],
): AttributeDefinition | null {
  const clause = clauseAround(folded, each);
  const begin = Math.max(limit, clause.from);
  const head = withoutGap(folded.slice(begin, each.from));
  if (machine.some(({ to }) => to === begin + head.length)) return null;
  return plainlyNamed(head, each, attributes);
}

function ours(
  codes: readonly string[],
  found: FoundQuantity,
  attributes: readonly AttributeDefinition[],
): AttributeDefinition | null {
  const fitting = attributes.filter(
    (one) => codes.includes(one.code) && readAs(found, one) !== null,
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

/** Directly before the machine's name (160吨冲床, 10吨的燃气锅炉) or directly behind it (叉车3吨). */
function isHeading({ folded, each }: Place, machine: readonly Span[]): boolean {
  const behind = /^\s*(?:级|左右|的|以上|规格)*\s*/.exec(folded.slice(each.to, each.to + 12))![0];
  const start = each.to + behind.length;
  const words = /^[\u4e00-\u9fff]{0,4}/.exec(folded.slice(start))![0].length;
  if (machine.some(({ from }) => from >= each.to && from <= start + words)) return true;
  const before = folded.slice(0, each.from).trimEnd().length;
  return machine.some(({ to }) => to === before);
}

/** The last machine named in the clause before the figure is another one: 配套冷水机 300 kW. */
function isStrangers(
  { folded, each }: Place,
  machine: readonly Span[],
  strangers: readonly Span[],
): boolean {
  const clause = sideAround(folded, each);
  const inside = ({ from, to }: Span) => from >= clause.from && to <= each.from;
  const last = strangers.filter(inside).at(-1);
  return last !== undefined && !machine.some((one) => inside(one) && one.from > last.from);
}

/** Words before a figure that name nothing: 要9方, 每小时出10吨, 单机20PPM. */
const nothing =
  /(?:[共的需要购求约到达为是有上换选配按出过于少多大概约莫台套个]|单机|单台|每台|整机|能[干出做打装]?|左右|差不多|起码|至少|一般|正常|每分钟|每小时|每天|每班|分钟|小时|规格|规模|采用|选用|订|搞|弄|整|来)$/;

/** 132千瓦永磁变频双级压缩的: what follows only describes. */
const adjective = /^[\u4e00-\u9fff]{2,12}的(?=$|[,，。;；\s])/;

/** Ends the name of a part, whose figure is not the machine's. */
const partName = /(?:[机器泵扇罐箱塔柜轴阀管缸炉]|电源|系统|装置|加热|照明|刀库|工作台)$/;

/**
 * Whether a figure without a name speaks of the machine itself: it touches the machine's name (电机 55 kW),
 * or stands free (YE5-250M-4，55 kW，4 极), or its clause goes on to the machine's name. 冷却风扇 3 kW does not.
 */
function standsForMachine({ folded, each, limit, next }: Place, machine: readonly Span[]): boolean {
  let start = each.from;
  while (start > limit && /[ \t]/.test(folded.charAt(start - 1))) start--;
  if (machine.some((mention) => mention.to === start)) return true;
  const before = folded.slice(Math.max(limit, start - 4), start);
  // 33冲 每小时15万片: behind a blank a figure stands free where what precedes is a figure too.
  const inTitle = !folded.slice(0, each.from).includes("\n");
  const apart =
    start < each.from &&
    (/\d[\u4e00-\u9fff]{1,3}$/.test(before) || (inTitle && !partName.test(before)));
  if (/[\u4e00-\u9fff]$/.test(before) && !apart && !nothing.test(before)) return false;
  const { to: end } = clauseAround(folded, each);
  if (machine.some((mention) => mention.from >= each.to && mention.from < end)) return true;
  const after = each.to + /^[ \t]*/.exec(folded.slice(each.to))![0].length;
  const tail = folded.slice(after, after + 4);
  return (
    next?.from === after ||
    (inTitle && after > each.to) ||
    !/^[\u4e00-\u9fff]/.test(tail) ||
    /^(?:的|就|即|够|左右|级|吧|行|都|这|那)/.test(tail) ||
    adjective.test(folded.slice(after, after + 14))
  );
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
