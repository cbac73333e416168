import type { SpecValue } from "../../supply/spec-value.ts";
import { foldText } from "../../units/fold-text.ts";
import { parseQuantity } from "../../units/parse-quantity.ts";
import type { EquipmentFamily } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clauseAround, type Span } from "./clauses.ts";
import type { ReadFigure } from "./listing-reading.ts";
import { figuresStated, textFacts } from "./stated-figures.ts";

interface Words {
  readonly title: string;
  readonly specs: readonly SpecValue[];
}

/** One of several sizes is meant, not a machine that covers all of them. */
const choosable =
  /可选|可定制|任选|选配|选择|系列|多种|规格齐全|等规格|各种|不等|按需|可订|分为|共有|有[^,，。]{0,10}(?:几种|两种|三种)/;

/** Figures of the table, then of the title, then of the description; a figure of prose that the table has is kept too. */
export function offeredFigures(
  { title, specs }: Words,
  text: string,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): ReadFigure[] {
  const folded = foldText(text);
  const stated = figuresStated(family, vocabulary, [], textFacts(text, vocabulary)).map(
    ({ attribute, op, range, by, from, to }): ReadFigure => ({
      attribute: attribute.code,
      name: attribute.name,
      range,
      meaning: meaningAt(folded, { from, to }, op),
      readFrom: to <= title.length ? "title" : "text",
      certain: by === "name",
      span: { from, to },
    }),
  );
  const table = specs.flatMap((line) => tableFigure(line, family, vocabulary));
  return [
    ...table,
    ...stated.filter(({ readFrom }) => readFrom === "title"),
    ...stated.filter(({ readFrom }) => readFrom === "text"),
  ];
}

function meaningAt(folded: string, part: Span, op: "gte" | "lte" | "eq" | "between") {
  if (op === "gte") return "atLeast";
  if (op === "lte") return "atMost";
  const clause = clauseAround(folded, part);
  if (choosable.test(folded.slice(part.to, clause.to))) return "choosable";
  return op === "between" ? "span" : "value";
}

function tableFigure(
  { attribute, name, figure }: SpecValue,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): ReadFigure[] {
  const code = attribute ?? vocabulary.findAttribute(name, family.code);
  const definition = code === null ? null : vocabulary.attribute(code);
  if (!definition || definition.kind === "choice" || definition.kind === "text") return [];
  const line = { attribute: definition.code, name: definition.name, certain: true, span: null };
  if (figure.kind === "quantity") {
    const { min, max, unit } = figure;
    const meaning =
      min === null ? "atMost" : max === null ? "atLeast" : min === max ? "value" : "span";
    return [{ ...line, range: { min, max, unit }, meaning, readFrom: "table" }];
  }
  const parsed = parseQuantity(figure.text, {
    kind: definition.kind,
    defaultUnit: definition.unit ?? undefined,
  });
  if (!parsed.ok) return [];
  const meaning = choosable.test(figure.text)
    ? "choosable"
    : parsed.value.min === parsed.value.max
      ? "value"
      : "span";
  return [{ ...line, range: parsed.value, meaning, readFrom: "table" }];
}
