import { fold } from "#app/domain/shared/fold.ts";
import { termKey } from "#app/domain/vocabulary/term-index.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode, SynonymRelation } from "#app/domain/vocabulary/vocabulary.ts";

/** Names that mean one of the families, as tokens: canonical, then same, then narrower. */
export function namesOf(vocabulary: Vocabulary, codes: readonly FamilyCode[]): readonly string[] {
  const families = codes.flatMap((code) => vocabulary.family(code) ?? []);
  const synonyms = (wanted: SynonymRelation) =>
    families.flatMap(({ synonyms: all }) =>
      all.filter(({ relation }) => relation === wanted).map(({ term }) => term),
    );
  const terms = [...families.map(({ name }) => name), ...synonyms("same"), ...synonyms("narrower")];
  return [...new Set(terms.map(termKey))];
}

/** Every name, synonym and confusion of the vocabulary, as tokens. */
export function allNames({ families }: Vocabulary): readonly string[] {
  const terms = families.flatMap(({ name, synonyms, confusedWith }) => [
    name,
    ...synonyms.map(({ term }) => term),
    ...confusedWith.map(({ term }) => term),
  ]);
  return [...new Set(terms.map(termKey))];
}

export function attributeNames({ attributes }: Vocabulary): ReadonlySet<string> {
  return new Set(attributes.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(fold));
}

export function choiceWords({ attributes }: Vocabulary): ReadonlySet<string> {
  return new Set(attributes.flatMap(({ choices }) => choices).map(fold));
}
