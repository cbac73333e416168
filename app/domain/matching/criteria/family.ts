import type { FamilyRelationKind } from "../family-relation.ts";
import { familyWords } from "../words.ts";
import type { Judge } from "./criterion.ts";

const scores: Record<FamilyRelationKind, number> = {
  same: 1,
  narrower: 0.95,
  stated: 0.85,
  broader: 0.5,
  sibling: 0.4,
  named: 0.2,
};

/** How close the offered kind of machine is to the one wanted; a little less when it had to be read from text. */
export const judgeFamily: Judge = ({ relation }) => ({
  score: scores[relation.kind] * (relation.inferred ? 0.95 : 1),
  reason: familyWords(relation),
});
