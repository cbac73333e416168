import { boundsOf } from "#app/domain/supply/distribution.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { AttributeDefinition, FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { SpecFacet } from "./search-port.ts";

/** Figures and choices: what can be compared. Text is only searched. */
export function isComparable({ kind }: AttributeDefinition): boolean {
  return kind !== "text";
}

/** A list of a family is filtered by so many attributes: every one is counted bucket by bucket. */
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

/**
 * How they are counted. Buckets follow what machines of this kind usually have, so they stay where they are
 * while filters come and go.
 */
export function specFacetsOf(
  family: FamilyCode | null,
  vocabulary: Pick<Vocabulary, "attributesOf">,
): readonly SpecFacet[] {
  return offeredAttributes(family, vocabulary).map(({ code, kind, typical }): SpecFacet =>
    kind === "choice"
      ? { kind: "choice", attribute: code }
      : {
          kind: "range",
          attribute: code,
          bounds: typical ? usualBounds(typical, kind === "count" || kind === "grade") : [],
        },
  );
}

function usualBounds({ min, max }: { min: number; max: number }, whole: boolean) {
  const median = min > 0 ? Math.sqrt(min * max) : (min + max) / 2;
  return boundsOf({ low: min, low5: min, median, high5: max, high: max }, whole);
}
