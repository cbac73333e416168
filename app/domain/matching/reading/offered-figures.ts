import type { EquipmentFamily } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clauseAround, type Span } from "./clauses.ts";
import type { ReadFigure } from "./listing-reading.ts";
import { figuresStated, type TextFacts } from "./stated-figures.ts";

/** One of several sizes is meant, not a machine that covers all of them. */
const choosable =
  /可选|可定制|任选|选配|选择|系列|多种|规格齐全|等规格|各种|不等|按需|可订|分为|共有|有[^,，。]{0,10}(?:几种|两种|三种)/;

/** Figures of the title, then of the description, whether or not the table has them too. */
export function offeredFigures(
  title: string,
  facts: TextFacts,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): ReadFigure[] {
  const stated = figuresStated(family, vocabulary, [], facts).map(
    ({ attribute, op, range, by, from, to }): ReadFigure => ({
      attribute: attribute.code,
      name: attribute.name,
      range,
      meaning: meaningAt(facts.folded, { from, to }, op),
      readFrom: to <= title.length ? "title" : "text",
      certain: by === "name",
      span: { from, to },
    }),
  );
  return [
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
