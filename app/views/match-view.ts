import type { MatchView } from "#app/components/match-sheet.tsx";
import type { TimelineColumn, TimelineRow } from "#app/components/match-timeline.tsx";
import type { MatchTier, StoredMatch, Verdict, VerdictTopic } from "#app/domain/matching/match.ts";
import { placeName } from "#app/domain/shared/place.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { originMark, originStateOf } from "#app/domain/supply/origin.ts";
import type { MatchedNeed } from "#app/use-cases/view-listing.ts";
import type { MatchedListing } from "#app/use-cases/view-need.ts";

type Shown = Omit<MatchView, "facts">;

/** A matched listing as its sheet on the need's page shows it. */
export function listingMatch(
  { match, listing, supplier, marks }: MatchedListing,
  rank: number,
  today: Day,
): Shown {
  return {
    rank,
    to: `/equipment/${listing.id}`,
    title: listing.title,
    model: listing.title.includes(listing.model) ? "" : listing.model,
    by: `${supplier.name} · ${placeName(listing.origin)}`,
    origin: originMark(listing.origin, originStateOf(listing, today)),
    marks,
    differs: differsIn(match),
    verdicts: match.verdicts,
    reasons: reasonsOf(match),
  };
}

/** A matched need as its sheet on the listing's page shows it. */
export function needMatch({ match, need, factory }: MatchedNeed, rank: number): Shown {
  return {
    rank,
    to: `/needs/${need.id}`,
    title: need.title,
    model: "",
    by: `${factory.name} · ${placeName(need.site)}`,
    origin: null,
    marks: [],
    differs: differsIn(match),
    verdicts: match.verdicts,
    reasons: reasonsOf(match),
  };
}

/** A figure that misses by no more than this is the next size, not another machine. */
const nextSize = 0.75;

/** Musts that are missed, where each is a figure and misses by little; null where anything else fails. */
function nearMisses({ tier, verdicts, parts }: StoredMatch): readonly Verdict[] | null {
  if (tier !== "failing" || !isRightKind(parts)) return null;
  const missed = verdicts.filter(
    ({ verdict, requirement }) => verdict === "violated" && requirement.strength === "must",
  );
  const close = missed.every(
    ({ ratio }) => ratio !== undefined && Math.min(ratio, 1 / ratio) >= nextSize,
  );
  return close ? missed : null;
}

/** As `criteria/family.ts` scores: below this it is a neighbour. */
function isRightKind(parts: StoredMatch["parts"]): boolean {
  return (parts.find(({ criterion }) => criterion === "family")?.score ?? 0) >= 0.55;
}

/** Where a match stands on a page: machines of the next size are neighbours, not failures. */
export function sectionOf(match: StoredMatch): MatchTier {
  return nearMisses(match) ? "near" : match.tier;
}

/** What sets a neighbour apart, in words; null for what fits and for what fails. */
function differsIn(match: StoredMatch): string | null {
  const missed = nearMisses(match);
  if (missed)
    return missed
      .map(({ requirement, offered, wanted }) => `${requirement.name} ${offered}，要求 ${wanted}`)
      .join("；");
  if (match.tier !== "near") return null;
  return match.parts.find(({ criterion }) => criterion === "family")?.reason ?? null;
}

const mostReasons = 5;

/** The parts of the score in words; what says nothing is left out. */
function reasonsOf({ parts }: StoredMatch): string[] {
  return [...new Set(parts.map((part) => part.reason).filter((reason) => reason !== ""))].slice(
    0,
    mostReasons,
  );
}

/**
 * All matches of a need under the same heads: one column a requirement, hard before wished. A line that only some
 * matches have (a part that a supplier denies) is null in the others.
 */
export function timeline(matches: readonly MatchedListing[]): {
  columns: TimelineColumn[];
  rows: TimelineRow[];
} {
  const lines = matches.map(({ match }) => linesByKey(match.verdicts));
  const heads = new Map<string, Verdict>();
  for (const line of lines)
    for (const [key, verdict] of line) if (!heads.has(key)) heads.set(key, verdict);
  const order = [...heads].sort(([, a], [, b]) => strengthRank(a) - strengthRank(b));
  return {
    columns: order.map(([, { requirement, wanted }]) => ({
      name: requirement.name,
      wanted,
      strength: requirement.strength,
    })),
    rows: matches.map(({ match, listing, supplier }, index) => ({
      id: listing.id,
      rank: index + 1,
      anchor: `#match-${index + 1}`,
      name: listing.model || listing.title,
      by: supplier.name,
      verdicts: order.map(([key]) => lines[index]?.get(key) ?? null),
      failing: match.tier === "failing",
    })),
  };
}

function linesByKey(verdicts: readonly Verdict[]): Map<string, Verdict> {
  const lines = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    let key = keyOf(verdict);
    // The same asked twice stays two columns, in the order of the need.
    while (lines.has(key)) key += "|again";
    lines.set(key, verdict);
  }
  return lines;
}

/**
 * Matches computed on different days word their deadline differently: of what every need has only the name counts; of
 * builds, exclusions and standards the words do.
 */
function keyOf({ about, requirement: { name, strength, wanted } }: Verdict): string {
  const words = wanted.op === "is" && worded.has(about) ? wanted.text : "";
  return `${name}|${strength}|${wanted.op}|${words}`;
}

const worded: ReadonlySet<VerdictTopic> = new Set(["trait", "exclusion", "standard"]);

function strengthRank({ requirement }: Verdict): number {
  return requirement.strength === "must" ? 0 : 1;
}
