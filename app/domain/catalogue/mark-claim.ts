import type { Id } from "../shared/id.ts";
import { dayInChina, type Day, type Instant } from "../shared/time.ts";
import type { ConditionAnswer } from "./candidates.ts";
import type { Catalogue, ClaimableKind } from "./catalogue.ts";
import type { Edition } from "./edition.ts";
import type { Entry } from "./entry.ts";
import type { CatalogueMark, CatalogueMarkState } from "./mark.ts";

/** A listing's claim of an entry, with what it rests on and who decided. */
export interface MarkClaim {
  readonly id: Id;
  readonly listingId: Id;
  readonly organisationId: Id;
  readonly entryId: Id;
  readonly state: CatalogueMarkState;
  /** The supplier's words to the reviewer. */
  readonly words: string;
  readonly attachmentIds: readonly Id[];
  /** What held of the entry's conditions when it was claimed or looked at again. */
  readonly answers: readonly ConditionAnswer[];
  /** Digest of what the listing said then: the mark is about nothing else. Empty where nobody took it. */
  readonly contentDigest: string;
  readonly claimedBy: Id | null;
  readonly claimedAt: Instant;
  readonly decidedBy: Id | null;
  readonly decidedAt: Instant | null;
  /** The reviewer's words to the supplier. */
  readonly reason: string;
  readonly endedOn: Day | null;
  readonly endedWhy: string;
  /** The import that made this row. */
  readonly madeBy: Id | null;
  /** The import that ended it, and the state in which it was then. */
  readonly endedBy: Id | null;
  readonly stateBefore: CatalogueMarkState | null;
  /** The mark of the older edition that this one goes on from. */
  readonly carriedFrom: Id | null;
}

/** A claim with its entry, edition and catalogue. */
export interface PlacedMark {
  readonly claim: MarkClaim;
  readonly entry: Entry;
  readonly edition: Edition;
  readonly catalogue: Catalogue;
}

/** What everybody may see of a claim: no evidence, no person. */
export function catalogueMarkOf({ claim, entry, edition, catalogue }: PlacedMark): CatalogueMark {
  return {
    kind: catalogue.kind as ClaimableKind,
    id: claim.id,
    state: claim.state,
    evidence: {
      catalogueId: catalogue.id,
      catalogueName: catalogue.name,
      editionId: edition.id,
      editionLabel: edition.label,
      entryId: entry.id,
      entryNumber: entry.number,
      entryName: entry.name,
      invented: catalogue.invented,
      endedWhy: claim.endedWhy,
    },
    date: dayOf(claim),
  };
}

/** The day of the state in which it is. */
function dayOf({ state, endedOn, decidedAt, claimedAt }: MarkClaim): Day {
  if (state === "expired" && endedOn) return endedOn;
  return dayInChina(state === "claimed" || !decidedAt ? claimedAt : decidedAt);
}

/**
 * The marks of one listing that its badges show, from all of its claims in order (verified, claimed, ended): in
 * each catalogue what has ended is history beside what holds, and a refusal is nobody else's matter.
 */
export function shownMarks(placed: readonly PlacedMark[]): PlacedMark[] {
  const seen = new Set<Id>();
  return placed.filter(({ claim: { state }, catalogue }) => {
    if (state === "refused" || (state === "expired" && seen.has(catalogue.id))) return false;
    seen.add(catalogue.id);
    return true;
  });
}
