import { findFamilies } from "#app/domain/vocabulary/find-families.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";

/** A family as a choice of a form. */
export interface FamilyOption {
  readonly code: string;
  readonly name: string;
  /** The word by which it was found, or its group: tells like names apart. */
  readonly also: string;
}

const most = 12;

/** Families to choose from, by any of their names, nearest first. */
export function familyOptions(text: string, vocabulary: Vocabulary): FamilyOption[] {
  return findFamilies(text, vocabulary, most).map(
    ({ family: { code, name, group }, naming, by }) => ({
      code,
      name,
      also: naming === "name" || naming === "group" ? group : by,
    }),
  );
}
