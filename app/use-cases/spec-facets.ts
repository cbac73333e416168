import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { AttributeDefinition, FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { SpecFacet } from "./search-port.ts";

/** Figures and choices: what can be compared. Text is only searched. */
export function isComparable({ kind }: AttributeDefinition): boolean {
  return kind !== "text";
}

/** A list of a family is filtered by so many attributes: every one is counted. */
const mostOffered = 9;

/** The attributes by which a list of a family is filtered, the most telling first. */
export function offeredAttributes(
  family: FamilyCode | null,
  vocabulary: Pick<Vocabulary, "attributesOf">,
): readonly AttributeDefinition[] {
  if (family === null) return [];
  return vocabulary
    .attributesOf(family)
    .filter((attribute) => attribute.filter && isComparable(attribute))
    .slice(0, mostOffered);
}

/** How they are counted. */
export function specFacetsOf(
  family: FamilyCode | null,
  vocabulary: Pick<Vocabulary, "attributesOf">,
): readonly SpecFacet[] {
  return offeredAttributes(family, vocabulary).map(({ code, kind }): SpecFacet =>
    kind === "choice"
      ? { kind: "choice", attribute: code }
      : { kind: "range", attribute: code, whole: kind === "count" || kind === "grade" },
  );
}
