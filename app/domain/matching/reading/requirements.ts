import type { Requirement } from "../../demand/requirement.ts";
import { foldText } from "../../units/fold-text.ts";
import type { EquipmentFamily } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clauseAround, type Span } from "./clauses.ts";
import type { ReadRequirement } from "./need-reading.ts";
import { isInside, otherZones } from "./other-machines.ts";
import { eitherChoices } from "./either-choices.ts";
import { statedChoices } from "./stated-choices.ts";
import type { StatedFigure } from "./stated-figure.ts";
import { figuresStated, type TextFacts } from "./stated-figures.ts";
import { notAsked, wish } from "./strength.ts";

const bareOperator = { more: "gte", less: "lte", fit: "eq" } as const;

/**
 * What prose demands of a machine of the family. A bare figure of a "more is better" attribute is what is needed at
 * least: that is our reading. Figures of the machine in service and of what is not asked for are left out; of two
 * different demands on one attribute the named one counts, else the stricter words decide nothing.
 */
export function requirementsIn(
  text: string,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
  facts: TextFacts,
): ReadRequirement[] {
  const folded = foldText(text);
  const zones = otherZones(folded);
  const figures = figuresStated(family, vocabulary, zones, facts).filter(
    (figure) => !isNotAsked(folded, figure),
  );
  const attributes = vocabulary.attributesOf(family.code);
  const choices = [
    ...statedChoices(text, attributes).filter((choice) => !isNotAsked(folded, choice)),
    ...eitherChoices(text, attributes),
  ].filter((choice) => !isInside(choice, zones));
  return [
    ...decided(figures).map((figure) => requirementOf(figure, folded)),
    ...choices.map(({ attribute, choice, from, to }): ReadRequirement => ({
      attribute: attribute.code,
      name: attribute.name,
      wanted: { op: "is", text: choice },
      strength: strengthAt(folded, { from, to }),
      source: "inferred",
      readFrom: "text",
      span: { from, to },
      certain: true,
      strict: false,
    })),
  ];
}

/** One figure an attribute: the named ones go before those told by their unit; two different ones decide nothing. */
export function decided(figures: readonly StatedFigure[]): StatedFigure[] {
  const codes = [...new Set(figures.map(({ attribute }) => attribute.code))];
  return codes.flatMap((code) => {
    const all = figures.filter(({ attribute }) => attribute.code === code);
    const named = all.filter(({ by }) => by === "name");
    const telling = named.length > 0 ? named : all;
    const bounded = telling.filter(({ op }) => op !== "eq");
    const [first] = bounded.length > 0 ? bounded : telling;
    const others = bounded.length > 0 ? bounded : telling;
    if (!first) return [];
    return others.every((each) => isSame(each, first)) ? [first] : [];
  });
}

function isSame(a: StatedFigure, b: StatedFigure): boolean {
  return (
    a.op === b.op &&
    a.range.min === b.range.min &&
    a.range.max === b.range.max &&
    a.range.unit === b.range.unit
  );
}

/** 转速能到50转, 转速要到50转 is no speed to be kept. */
const reaches = /(?:能|要|可)(?:达|够)?到\s?$/;

function requirementOf(figure: StatedFigure, folded: string): ReadRequirement {
  const { attribute, range, by, strict } = figure;
  const bare = figure.op === "eq";
  const op = bare
    ? attribute.direction === "fit" && reaches.test(folded.slice(0, figure.from).slice(-4))
      ? "gte"
      : bareOperator[attribute.direction]
    : figure.op === "between" && attribute.name.startsWith("最大")
      ? "gte"
      : isOfWorkpiece(figure, folded)
        ? "gte"
        : (reachedEnd(figure, folded) ?? figure.op);
  return {
    attribute: attribute.code,
    name: attribute.name,
    wanted: { op, range: bounded(op, range) },
    strength: strengthAt(folded, figure),
    source: by === "unit" || (bare && op !== "eq") ? "inferred" : "text",
    readFrom: "text",
    span: { from: figure.from, to: figure.to },
    certain: by === "name",
    strict,
  };
}

/** 最低-75℃ is to be reached from above, 最高转速60 from below: who names the end wants a machine that gets there. */
function reachedEnd({ attribute, op, from }: StatedFigure, folded: string): "gte" | "lte" | null {
  const said = folded.slice(from, from + 2);
  if (op === "gte" && said === "最低" && attribute.kind === "temperature") return "lte";
  return op === "lte" && /^最[大高多]/.test(said) && attribute.direction === "more" ? "gte" : null;
}

/** 工件重15公斤以内: the machine has to take what weighs up to that. */
function isOfWorkpiece({ attribute, op, from }: StatedFigure, folded: string): boolean {
  if (op !== "lte" || attribute.direction !== "more") return false;
  const { from: begin } = clauseAround(folded, { from, to: from });
  return /(?:工件|零件|毛坯|铸件|锻件|单件)[^,，]{0,4}$/.test(folded.slice(begin, from));
}

function bounded(op: "gte" | "lte" | "eq" | "between", range: StatedFigure["range"]) {
  // 管径20到220 asks the largest pipe to be 220 at least.
  const between = range.min !== null && range.max !== null && range.min < range.max;
  if (op === "gte")
    return { ...range, min: between ? range.max : (range.min ?? range.max), max: null };
  if (op === "lte") return { ...range, min: null, max: range.max ?? range.min };
  return range;
}

/** The strength that the words around a figure give it. */
export function strengthAt(folded: string, part: Span): Requirement["strength"] {
  const clause = clauseAround(folded, part);
  const behind = folded.slice(clause.to, clause.to + 8);
  return wish.test(folded.slice(clause.from, clause.to)) ||
    /^[,，]\s*(?:那?就?更好|最好|为佳|加分|更佳|优先)(?=$|[,，。;；!！\s])/.test(behind)
    ? "nice"
    : "must";
}

/** 功率不限, 不需要变频, 有没有储气罐都行: the clause says that it does not matter. */
export function isNotAsked(folded: string, part: Span): boolean {
  const clause = clauseAround(folded, part);
  return notAsked.test(folded.slice(clause.from, clause.to));
}
