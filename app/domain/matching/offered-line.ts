import type { Requirement } from "../demand/requirement.ts";
import type { Listing } from "../supply/listing.ts";
import type { SpecFigure, SpecValue } from "../supply/spec-value.ts";
import { remembered } from "../shared/remembered.ts";
import { findQuantities } from "../units/find-quantities.ts";
import type { QuantityKind } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { AttributeDefinition, EquipmentFamily } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { likenessOfNames } from "./alike-names.ts";
import { foldName } from "./reading/attribute-names.ts";
import type { OfferedLine } from "./said-line.ts";
import { lineFromText } from "./text-line.ts";

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
 * The line of the listing for a requirement: by attribute, else by the attribute's other names, else by the same or a
 * like name, else from title and description, else by the only figure of the kind. Null when the listing does not say.
 */
export function offeredLine(
  requirement: Requirement,
  attribute: AttributeDefinition | null,
  listing: Listing,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): OfferedLine | null {
  const named = listing.specs.filter((line) =>
    attribute
      ? attributeOf(line, attribute, family, vocabulary) === attribute.code
      : foldName(line.name) === foldName(requirement.name),
  );
  const [line] = [...named].sort(bySource);
  if (line) {
    const own = entered(line, false);
    // What was read from the text is meant as the words around it there say: 2~10μm 可调.
    const isRead = line.source === "text" || line.source === "inferred";
    const told = isRead ? lineFromText(requirement, attribute, listing, family, vocabulary) : null;
    return told ? { ...own, beside: told.beside } : own;
  }
  return (
    alikeLine(requirement, attribute, listing) ??
    lineFromText(requirement, attribute, listing, family, vocabulary) ??
    onlyOfKind(requirement, listing)
  );
}

function entered(line: SpecValue, tentative: boolean): OfferedLine {
  const { figure, source, name } = line;
  return { figure, source, tentative, beside: name, passage: null };
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

/** Kinds of which one machine has several: the name's likeness is no proof there. */
const oftenSeveral: readonly (QuantityKind | undefined)[] = ["power", "voltage", "length", "mass"];

/** 泵效率 for 效率, 热场尺寸 for 热场: the only line of the kind whose name holds the other's, or is it but for qualifiers. */
function alikeLine(
  requirement: Requirement,
  attribute: AttributeDefinition | null,
  listing: Listing,
): OfferedLine | null {
  const names = attribute
    ? [requirement.name, attribute.name, ...attribute.synonyms]
    : [requirement.name];
  const kind = kindOf(requirement);
  const fitting = listing.specs.flatMap((line) => {
    if (kind !== undefined && !holdsKind(line.figure, kind)) return [];
    const likeness = names.map((name) => likenessOfNames(name, line.name));
    if (likeness.includes("same")) return [{ line, same: true }];
    return likeness.includes("part") ? [{ line, same: false }] : [];
  });
  const same = fitting.filter((each) => each.same);
  const [only, another] = same.length > 0 ? same : fitting;
  if (!only || another) return null;
  return entered(only.line, !only.same && (kind === undefined || oftenSeveral.includes(kind)));
}

/** Kinds that a machine has one figure of, so that the unit alone tells what is meant; it confirms at most. */
const tellingKinds: readonly (QuantityKind | undefined)[] = [
  "throughput",
  "volumeFlow",
  "massFlow",
  "force",
  "specificPower",
  "energyPerMass",
  "soundLevel",
  "apparentPower",
];

function onlyOfKind(requirement: Requirement, listing: Listing): OfferedLine | null {
  const kind = kindOf(requirement);
  if (kind === undefined || !tellingKinds.includes(kind)) return null;
  const [only, another] = listing.specs.filter(
    ({ figure }) => figure.kind === "quantity" && unit(figure.unit)?.kind === kind,
  );
  return only && !another ? entered(only, true) : null;
}

function kindOf({ wanted }: Requirement): QuantityKind | undefined {
  return wanted.op === "is" ? undefined : unit(wanted.range.unit)?.kind;
}

/** A table's words are looked at for every line of the need. */
const quantitiesIn = remembered(1000, findQuantities);

function holdsKind(figure: SpecFigure, kind: QuantityKind): boolean {
  if (figure.kind === "quantity") return unit(figure.unit)?.kind === kind;
  const found = quantitiesIn(figure.text);
  if (kind === "count" && /^\s*\d+\s*$/.test(figure.text)) return true;
  return found.some(({ units }) => units.some((code) => unit(code)?.kind === kind));
}
