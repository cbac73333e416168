import type { Requirement } from "../demand/requirement.ts";
import type { Listing } from "../supply/listing.ts";
import type { SpecFigure, SpecValue } from "../supply/spec-value.ts";
import type { QuantityRange } from "../units/quantity.ts";
import type { AttributeDefinition, EquipmentFamily } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { foldName } from "./attribute-names.ts";
import { listingText } from "./family-relation.ts";
import { statedChoices } from "./stated-choices.ts";
import { statedFigures, type StatedFigure } from "./stated-figures.ts";

/** What a listing says about one requirement. `text`: nothing is filled in, but its words say so. */
export interface OfferedLine {
  readonly figure: SpecFigure;
  readonly source: SpecValue["source"];
  /** Prose may speak of another machine, or of a choice in passing: such a line confirms but never refuses. */
  readonly tentative: boolean;
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
    const code = vocabulary.findAttribute(requirement.name, family.code);
    if (code !== null) return vocabulary.attribute(code);
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
  if (line) return { figure: line.figure, source: line.source, tentative: false };
  return attribute ? lineFromText(attribute, listing, family, vocabulary) : null;
}

/** A name that the requirement's attribute has too means that attribute, though another one may have it as well. */
function attributeOf(
  line: SpecValue,
  attribute: AttributeDefinition,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): string | null {
  if (line.attribute !== null) return line.attribute;
  const name = foldName(line.name);
  const written = [attribute.name, ...attribute.synonyms].some((each) => foldName(each) === name);
  return written ? attribute.code : vocabulary.findAttribute(line.name, family.code);
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
    const attributes = vocabulary.attributesOf(family.code);
    const stated = statedChoices(listingText(listing), attributes).find(
      (each) => each.attribute.code === attribute.code,
    );
    if (!stated) return null;
    return { figure: { kind: "words", text: stated.choice }, source: "text", tentative: true };
  }
  const [title, whole] = figuresOf(listing, family, vocabulary);
  for (const figures of [title, whole]) {
    const ours = figures.filter((figure) => figure.attribute.code === attribute.code);
    const [first] = ours;
    if (!first || !ours.every((each) => sameRange(each.range, first.range))) continue;
    const tentative = figures !== title && ours.every((each) => each.by === "unit");
    return { figure: { kind: "quantity", ...first.range }, source: "text", tentative };
  }
  return null;
}

type ListingFigures = readonly [title: StatedFigure[], whole: StatedFigure[]];

/** A listing meets many requirements, and many needs, but its text is read once for a family. */
const read = new WeakMap<Listing, Map<EquipmentFamily, ListingFigures>>();

/** The title's figures go first: it speaks of the offered machine and of nothing else. */
function figuresOf(
  listing: Listing,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): ListingFigures {
  const known = read.get(listing) ?? new Map<EquipmentFamily, ListingFigures>();
  read.set(listing, known);
  const figures = known.get(family) ?? [
    statedFigures(listing.title, family, vocabulary),
    statedFigures(listingText(listing), family, vocabulary),
  ];
  known.set(family, figures);
  return figures;
}

function sameRange(a: QuantityRange, b: QuantityRange): boolean {
  return a.unit === b.unit && a.min === b.min && a.max === b.max;
}
