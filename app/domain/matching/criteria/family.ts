import type { FamilyRelationKind } from "../relation.ts";
import { wantedKind } from "../stated-kind.ts";
import { familyWords, kindNotStated } from "../words.ts";
import type { Judge } from "./criterion.ts";

const scores: Record<FamilyRelationKind, number> = {
  same: 1,
  narrower: 0.95,
  stated: 0.85,
  broader: 0.5,
  sibling: 0.4,
  kin: 0.35,
  named: 0.2,
  replaced: 0.1,
  worded: 0.1,
};

/** Of the same family, where the need's title asks for a kind of it (变频电机) that the listing does not state. */
const kindUnstated = 0.6;

/** How close the offered kind of machine is to the one wanted; a little less when it had to be read from text. */
export const judgeFamily: Judge = ({ need, listing, relation, facts }) => {
  const { need: wanted, listing: offered } = relation.sureness;
  const sure =
    (relation.inferred ? 0.95 : 1) * Math.min(1, wanted + 0.2) * Math.min(1, offered + 0.2);
  const kind =
    relation.kind === "same"
      ? wantedKind(need, listing, relation.family.need, facts.vocabulary)
      : null;
  return kind && !kind.stated
    ? { score: kindUnstated * sure, reason: kindNotStated(kind.term) }
    : { score: scores[relation.kind] * sure, reason: familyWords(relation) };
};
