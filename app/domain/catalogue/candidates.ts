import type { FamilyRelation } from "../matching/relation.ts";
import type { Verdict } from "../matching/match.ts";
import { requirementVerdict } from "../matching/verdicts.ts";
import { wantedInWords } from "../matching/wanted-words.ts";
import type { Listing } from "../supply/listing.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { EntryContent } from "./entry.ts";
import { nameCover, nameLikeness } from "./name-likeness.ts";

/** One condition of an entry against a listing; words that nobody can compute are unknown. */
export interface ConditionAnswer {
  readonly written: string;
  readonly verdict: Verdict["verdict"];
  readonly offered: string;
  readonly reason: string;
}

/** An entry that a listing may be, with what speaks for and against it. */
export interface Candidate<E extends EntryContent> {
  readonly entry: E;
  /** 0 to 1. */
  readonly likeness: number;
  readonly answers: readonly ConditionAnswer[];
}

/** Below this a name says nothing. */
const worthShowing = 0.34;

/** How near the name of an entry is to what a listing calls itself, 0 to 1. */
export function likenessTo(
  entry: Pick<EntryContent, "name">,
  listing: Pick<Listing, "title" | "model" | "description">,
  familyName: string | null,
): number {
  const names = [listing.title, ...(familyName ? [familyName] : [])];
  const like = Math.max(...names.map((name) => nameLikeness(entry.name, name)));
  return Math.max(like, 0.9 * nameCover(entry.name, listing.title));
}

/** What holds of an entry's conditions: by the verdicts of matching, so that both read alike. */
export function conditionAnswers(
  entry: Pick<EntryContent, "conditions">,
  listing: Listing,
  vocabulary: Vocabulary,
): ConditionAnswer[] {
  const relation = ownRelation(listing, vocabulary);
  return entry.conditions.map(({ written, requirement }) => {
    if (!requirement)
      return { written, verdict: "unknown", offered: "", reason: "这一条要由人核对原文" };
    if (!relation)
      return {
        written,
        verdict: "unknown",
        offered: "",
        reason: "供给没有设备类别，参数无法对照",
      };
    const { verdict, offered, reason } = requirementVerdict(
      requirement,
      listing,
      relation,
      [],
      vocabulary,
    );
    return { written: written || wantedInWords(requirement), verdict, offered, reason };
  });
}

/** The listing's own family on both sides: an entry names a machine, not a family of ours. */
function ownRelation(listing: Listing, vocabulary: Vocabulary): FamilyRelation | null {
  const family = listing.family === null ? null : vocabulary.family(listing.family);
  if (!family) return null;
  return {
    kind: "same",
    names: { need: family.name, listing: family.name },
    family: { need: family, listing: family },
    inferred: false,
    sureness: { need: 1, listing: 1 },
    likeness: 1,
    way: "machine",
    difference: null,
  };
}

/**
 * The entries that a listing may be, best first: by name, and among equal names by conditions that hold. One that
 * fails a condition is shown behind all that fail none.
 */
export function candidatesFor<E extends EntryContent>(
  entries: readonly E[],
  listing: Listing,
  vocabulary: Vocabulary,
  most: number,
  /** 0 keeps entries whatever they are called: somebody has searched for them. */
  leastLike = worthShowing,
): Candidate<E>[] {
  const familyName = listing.family ? (vocabulary.family(listing.family)?.name ?? null) : null;
  return entries
    .map((entry) => ({ entry, likeness: likenessTo(entry, listing, familyName) }))
    .filter(({ likeness }) => likeness >= leastLike)
    .sort((a, b) => b.likeness - a.likeness || (a.entry.number < b.entry.number ? -1 : 1))
    .slice(0, most)
    .map(({ entry, likeness }) => ({
      entry,
      likeness,
      answers: conditionAnswers(entry, listing, vocabulary),
    }))
    .sort((a, b) => failing(a) - failing(b) || b.likeness - a.likeness || holding(b) - holding(a));
}

function failing({ answers }: Candidate<EntryContent>): number {
  return answers.some(({ verdict }) => verdict === "violated") ? 1 : 0;
}

function holding({ answers }: Candidate<EntryContent>): number {
  return answers.filter(({ verdict }) => verdict === "met").length;
}
