import { mentionsIn, type Mention } from "../../vocabulary/mentions.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";

/**
 * Where a text names a family that is already known to be meant, a kind of it or what contains it (锅炉 for a 燃气锅炉):
 * an ambiguous term (电机) needs no cue then.
 */
export function mentionsOf(text: string, family: FamilyCode, vocabulary: Vocabulary): Mention[] {
  const line = [...vocabulary.closure(family), ...vocabulary.ancestors(family)];
  return mentionsIn(text, vocabulary).filter((each) =>
    each.families.some((code) => line.includes(code)),
  );
}

/** Whether a text names the family or a kind of it beyond doubt. */
export function namesFamily(text: string, family: FamilyCode, vocabulary: Vocabulary): boolean {
  const kinds = vocabulary.closure(family);
  return mentionsIn(text, vocabulary).some(
    ({ decided, families }) => decided && families.some((code) => kinds.includes(code)),
  );
}
