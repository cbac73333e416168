import type { EquipmentFamily, FamilyCode } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary-of.ts";

/** Whether two families are kinds of one thing, one contains the other, or either is listed as taken for the other. */
export function familiesRelated(a: FamilyCode, b: FamilyCode, vocabulary: Vocabulary): boolean {
  const line = (code: FamilyCode) => [code, ...vocabulary.ancestors(code)];
  if (line(a).some((code) => line(b).includes(code))) return true;
  const takenFor = (one: FamilyCode, other: FamilyCode) =>
    confusions(vocabulary.family(one)).some((each) => each.family === other);
  return takenFor(a, b) || takenFor(b, a);
}

function confusions(family: EquipmentFamily | null): EquipmentFamily["confusedWith"] {
  return family?.confusedWith ?? [];
}
