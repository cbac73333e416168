import { mentionsIn, type Mention } from "../vocabulary/mentions.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";

/**
 * Where a text names a family that is already known to be meant, or a kind of it: an ambiguous term (电机) needs no
 * cue then.
 */
export function mentionsOf(text: string, family: FamilyCode, vocabulary: Vocabulary): Mention[] {
  const kinds = vocabulary.closure(family);
  return mentionsIn(text, vocabulary).filter((each) =>
    each.families.some((code) => kinds.includes(code)),
  );
}

/** Whether a text names the family beyond doubt. */
export function namesFamily(text: string, family: FamilyCode, vocabulary: Vocabulary): boolean {
  return mentionsOf(text, family, vocabulary).some((each) => each.decided);
}
