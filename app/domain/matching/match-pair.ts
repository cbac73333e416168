import type { Need } from "../demand/need.ts";
import type { Listing } from "../supply/listing.ts";
import type { MatchFacts, Pair } from "./criteria/criterion.ts";
import { criteria } from "./criteria/index.ts";
import { familyRelation, isRightKind, isTold } from "./family-relation.ts";
import type { FamilyRelation } from "./relation.ts";
import { deliveryVerdict, totalVerdict } from "./implicit-lines.ts";
import { labelledAnswer, labelledLines } from "./labelled-lines.ts";
import { isOnlyLike, isWorthOffering } from "./worth-offering.ts";
import type { Match, MatchTier, Part, Verdict } from "./match.ts";
import { clauseAround } from "./reading/clauses.ts";
import type { NeedReading, ReadRequirement } from "./reading/need-reading.ts";
import type { ListingReading } from "./reading/listing-reading.ts";
import { readListing } from "./reading/read-listing.ts";
import { readNeed } from "./reading/read-need.ts";
import { sizedLines } from "./sized-lines.ts";
import { statedLines } from "./stated-lines.ts";
import { foldText } from "../units/fold-text.ts";
import { requirementVerdict } from "./verdicts.ts";
import { withFigure, withoutRepeats } from "./worded-figure.ts";
import { notStated, onlyInPassing, standardName } from "./words.ts";

export type { MatchFacts } from "./criteria/criterion.ts";

/**
 * Judges one listing for one need, or null when nothing relates their kinds of machine or a neighbour has nothing that
 * is wanted. The answer serves both directions: its sentences speak of 需方 and 供方, so the supplier reads the same
 * reasons as the factory.
 */
export function matchPair(need: Need, listing: Listing, facts: MatchFacts): Match | null {
  const { vocabulary, marks, today } = facts;
  const relation = familyRelation(need, listing, vocabulary);
  if (!relation) return null;
  const [wanted, offered] = [readNeed(need, vocabulary), readListing(listing, vocabulary)];
  const stated = requirementsOf(wanted).map((each) => {
    const line = clearer(
      each,
      requirementVerdict(each, listing, relation, marks, vocabulary),
      wanted,
      offered,
      listing,
    );
    const passage = passageOf(each, wanted);
    return passage === null ? line : { ...line, wantedPassage: passage };
  });
  const beside = statedLines(wanted, offered, listing, relation, vocabulary);
  const verdicts = [
    ...stated,
    ...labelledLines(wanted, offered, listing),
    ...sizedLines(wanted, offered, listing),
    ...beside,
  ];
  const total = totalVerdict(need, listing);
  const delivery = deliveryVerdict(need, listing, today);
  const pair = { need, listing, wanted, offered, facts, relation, verdicts, total, delivery };
  const tier = tierOf(relation, verdicts);
  if (!isWorthOffering(pair, tier)) return null;
  const { parts, score } = scored(pair);
  return {
    needId: need.id,
    listingId: listing.id,
    tier,
    score,
    parts,
    verdicts: [...verdicts, total, delivery].filter((line) => line !== null),
  };
}

/** A need meets many listings, but its lines are put in order once. */
const lines = new WeakMap<NeedReading, readonly ReadRequirement[]>();

function requirementsOf(reading: NeedReading): readonly ReadRequirement[] {
  const known =
    lines.get(reading) ??
    withoutRepeats(reading.requirements).filter((each) => !isStandardOfText(each, reading));
  lines.set(reading, known);
  return known;
}

/** 国六 of the table is judged where the text names it. */
function isStandardOfText(
  { name, attribute, wanted }: ReadRequirement,
  { standards }: NeedReading,
): boolean {
  if (attribute !== null || name !== standardName || wanted.op !== "is") return false;
  return wanted.text.split("、").every((part) => standards.some((each) => each.words === part));
}

/** A line that the parameters leave open, answered by the words beside a figure where these are clear. */
function clearer(
  each: ReadRequirement,
  line: Verdict,
  wanted: NeedReading,
  offered: ListingReading,
  listing: Listing,
): Verdict {
  if (line.verdict !== "unknown") return line;
  if (line.ratio !== undefined && !line.reason.includes(onlyInPassing)) return line;
  if (line.offered !== notStated && !line.reason.includes(onlyInPassing)) return line;
  const answer = labelledAnswer(withFigure(each), wanted, offered, listing);
  return answer ? { ...line, ...answer } : line;
}

/** The clause that a requirement was read from; null for a line of the need's own table. */
function passageOf({ readFrom, span }: ReadRequirement, { text }: NeedReading): string | null {
  if (readFrom === "table" || !span) return null;
  const { from, to } = clauseAround(foldText(text), span);
  return text.slice(from, to).trim();
}

/**
 * A violated must sinks every machine, a neighbour too; among the others only the parameters that are musts decide
 * between fit and open.
 */
function tierOf(relation: FamilyRelation, verdicts: readonly Verdict[]): MatchTier {
  const musts = verdicts.filter((line) => line.requirement.strength === "must");
  if (musts.some((line) => line.verdict === "violated")) return "failing";
  if (!isTold(relation)) return mayBeRight(relation) ? "open" : "near";
  if (!isRightKind(relation) || isOnlyLike(relation, verdicts)) return "near";
  return musts.some((line) => line.about === "figure" && line.verdict === "unknown")
    ? "open"
    : "fit";
}

/** Of a need that does not say what kind it wants, whatever speaks of the same may be it. */
function mayBeRight({ way, likeness }: FamilyRelation): boolean {
  return way !== "retrofit" && likeness >= openLikeness;
}

const openLikeness = 0.3;

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
