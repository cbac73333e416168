import type { Need } from "../demand/need.ts";
import type { Listing } from "../supply/listing.ts";
import type { MatchFacts, Pair } from "./criteria/criterion.ts";
import { criteria } from "./criteria/index.ts";
import { familyRelation, isRightKind, type FamilyRelation } from "./family-relation.ts";
import { deliveryVerdict, totalVerdict } from "./implicit-lines.ts";
import type { Match, MatchTier, Part, Verdict } from "./match.ts";
import { requirementVerdict } from "./verdicts.ts";

export type { MatchFacts } from "./criteria/criterion.ts";

/**
 * Judges one listing for one need, or null when nothing relates their kinds of machine. The answer serves both
 * directions: its sentences speak of 需方 and 供方, so the supplier reads the same reasons as the factory.
 */
export function matchPair(need: Need, listing: Listing, facts: MatchFacts): Match | null {
  const { vocabulary, marks, today } = facts;
  const relation = familyRelation(need, listing, vocabulary);
  if (!relation) return null;
  const verdicts = need.requirements.map((requirement) =>
    requirementVerdict(requirement, listing, relation, marks, vocabulary),
  );
  const total = totalVerdict(need, listing);
  const delivery = deliveryVerdict(need, listing, today);
  const all = [...verdicts, total, delivery].filter((line) => line !== null);
  const { parts, score } = scored({ need, listing, facts, relation, verdicts, total, delivery });
  return {
    needId: need.id,
    listingId: listing.id,
    tier: tierOf(relation, all),
    score,
    parts,
    verdicts: all,
  };
}

/** A violated must sinks every machine, a neighbour too; among the others only musts decide between fit and open. */
function tierOf(relation: FamilyRelation, verdicts: readonly Verdict[]): MatchTier {
  const musts = verdicts.filter((line) => line.requirement.strength === "must");
  if (musts.some((line) => line.verdict === "violated")) return "failing";
  if (!isRightKind(relation)) return "near";
  return musts.some((line) => line.verdict === "unknown") ? "open" : "fit";
}

/** Weighted mean of the criteria that apply, to 6 decimals so that it survives storage. */
function scored(pair: Pair): { readonly parts: readonly Part[]; readonly score: number } {
  const parts: Part[] = [];
  let [sum, whole] = [0, 0];
  for (const { code, weight, judge } of criteria) {
    const judgement = judge(pair);
    if (!judgement) continue;
    const score = round(judgement.score);
    parts.push({ criterion: code, score, reason: judgement.reason });
    sum += weight * score;
    whole += weight;
  }
  return { parts, score: round(sum / whole) };
}

function round(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1e6) / 1e6;
}
