import type { Requirement } from "../demand/requirement.ts";
import type { Listing } from "../supply/listing.ts";
import type { SpecFigure, SpecValue } from "../supply/spec-value.ts";
import type { QuantityRange } from "../units/quantity.ts";
import type { AttributeDefinition, EquipmentFamily, Vocabulary } from "../vocabulary/vocabulary.ts";
import { attributeNamed, foldName } from "./attribute-names.ts";
import { choicesNamed } from "./compare-words.ts";
import { listingText } from "./family-relation.ts";
import { statedFigures } from "./stated-figures.ts";

/** What a listing says about one requirement. `text`: nothing is filled in, but its words say so. */
export interface OfferedLine {
  readonly figure: SpecFigure;
  readonly source: SpecValue["source"];
}

/** The attribute that a requirement is about, by its code or else by its name; null when neither is known. */
export function requiredAttribute(
  requirement: Requirement,
  families: readonly EquipmentFamily[],
  vocabulary: Vocabulary,
): AttributeDefinition | null {
  const coded = requirement.attribute === null ? null : vocabulary.attribute(requirement.attribute);
  if (coded) return coded;
  for (const family of families) {
    const named = attributeNamed(requirement.name, family, vocabulary);
    if (named) return named;
  }
  return null;
}

/**
 * The line of the listing for a requirement: by attribute, else by the attribute's other names, else by the same
 * written name, else from title and description. Null when the listing does not say.
 */
export function offeredLine(
  requirement: Requirement,
  attribute: AttributeDefinition | null,
  listing: Listing,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): OfferedLine | null {
  const lines = listing.specs.filter((line) =>
    attribute
      ? attributeOf(line, attribute, family, vocabulary) === attribute.code
      : foldName(line.name) === foldName(requirement.name),
  );
  const line = [...lines].sort(bySource)[0];
  if (line) return { figure: line.figure, source: line.source };
  return attribute ? lineFromText(attribute, listing, family, vocabulary) : null;
}

function attributeOf(
  line: SpecValue,
  attribute: AttributeDefinition,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): string | null {
  if (line.attribute !== null) return line.attribute;
  const name = foldName(line.name);
  const written = [attribute.name, ...attribute.synonyms].some((each) => foldName(each) === name);
  return written ? attribute.code : (attributeNamed(line.name, family, vocabulary)?.code ?? null);
}

/** What a company entered goes before what was computed, read or inferred. */
const trusted: readonly SpecValue["source"][] = ["entered", "computed", "text", "inferred"];

function bySource(a: SpecValue, b: SpecValue): number {
  return trusted.indexOf(a.source) - trusted.indexOf(b.source);
}

function lineFromText(
  attribute: AttributeDefinition,
  listing: Listing,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): OfferedLine | null {
  if (attribute.kind === "choice") {
    const named = choicesNamed(listingText(listing), attribute);
    const only = named.length === 1 ? named[0] : undefined;
    return only ? { figure: { kind: "words", text: only }, source: "text" } : null;
  }
  // The title speaks of the offered machine before the description does.
  for (const text of [listing.title, listingText(listing)]) {
    const figures = statedFigures(text, family, vocabulary).filter(
      (figure) => figure.attribute.code === attribute.code,
    );
    const [first] = figures;
    if (first && figures.every((each) => sameRange(each.range, first.range)))
      return { figure: { kind: "quantity", ...first.range }, source: "text" };
  }
  return null;
}

function sameRange(a: QuantityRange, b: QuantityRange): boolean {
  return a.unit === b.unit && a.min === b.min && a.max === b.max;
}
