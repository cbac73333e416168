import type { Mark } from "../../catalogue/mark.ts";
import type { Need } from "../../demand/need.ts";
import type { TrustLevel } from "../../people/organisation.ts";
import type { Day } from "../../shared/time.ts";
import type { Listing } from "../../supply/listing.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import type { FamilyRelation } from "../relation.ts";
import type { Verdict } from "../match.ts";
import type { ListingReading } from "../reading/listing-reading.ts";
import type { NeedReading } from "../reading/need-reading.ts";

/** What matching knows beside the two postings. */
export interface MatchFacts {
  readonly vocabulary: Vocabulary;
  /** The marks of the listing. */
  readonly marks: readonly Mark[];
  /** Of the listing's organisation. */
  readonly trust: TrustLevel;
  readonly today: Day;
}

export interface Pair {
  readonly need: Need;
  readonly listing: Listing;
  readonly facts: MatchFacts;
  readonly relation: FamilyRelation;
  readonly wanted: NeedReading;
  readonly offered: ListingReading;
  /** The lines that the need states. */
  readonly verdicts: readonly Verdict[];
  readonly total: Verdict | null;
  readonly delivery: Verdict | null;
}

export interface Judgement {
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/** Null where the need asks nothing of the kind: then it counts for no listing. What a listing leaves out has a score. */
export type Judge = (pair: Pair) => Judgement | null;

/** Not stated is worse than good and better than bad, so that leaving a field empty never pays. */
export const unstatedScore = 0.4;
