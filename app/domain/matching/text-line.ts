import type { Requirement } from "../demand/requirement.ts";
import type { Listing } from "../supply/listing.ts";
import { findQuantities, foundAs } from "../units/find-quantities.ts";
import { foldText } from "../units/fold-text.ts";
import type { QuantityRange } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { AttributeDefinition, EquipmentFamily } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { coreOfName } from "./alike-names.ts";
import { listingText } from "./family-relation.ts";
import type { OfferedLine } from "./said-line.ts";
import { clauseAround, isElsewhere, type Span } from "./reading/clauses.ts";
import { readListing } from "./reading/read-listing.ts";
import { choicesAs, figuresAs } from "./reading/read-parameters.ts";

/** What title and description say about a requirement where the table is silent. */
export function lineFromText(
  requirement: Requirement,
  attribute: AttributeDefinition | null,
  listing: Listing,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): OfferedLine | null {
  if (!attribute) return lineBesideName(requirement, listing);
  if (!family.attributes.includes(attribute.code)) return null;
  return attribute.kind === "choice"
    ? choiceLine(attribute, listing, family, vocabulary)
    : figureLine(attribute, listing, family, vocabulary);
}

function choiceLine(
  attribute: AttributeDefinition,
  listing: Listing,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): OfferedLine | null {
  const reading = readListing(listing, vocabulary);
  const choices = choicesAs(reading, family.code, listing, vocabulary);
  const stated = choices.find((each) => each.attribute === attribute.code);
  if (!stated) return null;
  const passage = clauseIn(reading.text, stated.span);
  const figure = { kind: "words", text: stated.text } as const;
  return { figure, source: "text", tentative: true, beside: passage, passage };
}

/** The title's figures go first: it speaks of the offered machine and of nothing else. */
function figureLine(
  attribute: AttributeDefinition,
  listing: Listing,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): OfferedLine | null {
  const reading = readListing(listing, vocabulary);
  const figures = figuresAs(reading, family.code, listing, vocabulary);
  const own = figures.filter((each) => each.attribute === attribute.code);
  const inTitle = own.filter(({ readFrom }) => readFrom === "title");
  for (const ours of [inTitle, own]) {
    const [first] = ours;
    if (!first || !ours.every((each) => sameRange(each.range, first.range))) continue;
    const passage = clauseIn(reading.text, first.span);
    return {
      figure: { kind: "quantity", ...first.range },
      source: "text",
      tentative: first.readFrom !== "title" && ours.every(({ certain }) => !certain),
      beside: passage,
      passage,
    };
  }
  return null;
}

/** A parameter that the vocabulary does not know: the figure of its kind directly behind its name, 热场最大42英寸. */
function lineBesideName({ name, wanted }: Requirement, listing: Listing): OfferedLine | null {
  const kind = wanted.op === "is" ? undefined : unit(wanted.range.unit)?.kind;
  const core = coreOfName(name);
  if (kind === undefined || core.length < 2) return null;
  const text = listingText(listing);
  const folded = foldText(text).toLowerCase();
  const at = folded.indexOf(core);
  if (at < 0 || folded.indexOf(core, at + 1) >= 0) return null;
  // 风机功率 is not the 功率 that is asked for.
  if (
    /[\u4e00-\u9fff]/.test(folded.charAt(at - 1)) &&
    !/[的为大高小低定总]/.test(folded.charAt(at - 1))
  )
    return null;
  const end = at + core.length;
  const clause = clauseAround(folded, { from: at, to: end });
  if (isElsewhere(folded, clause)) return null;
  const figure = findQuantities(text).find(
    (each) => each.from >= end && each.from - end <= 8 && each.to <= clause.to,
  );
  const range = figure && foundAs(figure, kind);
  if (!range) return null;
  const passage = clauseIn(text, figure);
  return {
    figure: { kind: "quantity", ...range },
    source: "text",
    tentative: false,
    beside: passage,
    passage,
  };
}

/** The clause that a part of a text stands in, as it is written. */
function clauseIn(text: string, part: Span): string {
  const { from, to } = clauseAround(foldText(text), part);
  return text.slice(from, to).trim();
}

function sameRange(a: QuantityRange, b: QuantityRange): boolean {
  return a.unit === b.unit && a.min === b.min && a.max === b.max;
}
