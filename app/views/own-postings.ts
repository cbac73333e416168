import type { OwnPosting } from "#app/components/workbench-table.tsx";
import type { StatusTab } from "#app/components/workbench-nav.tsx";
import type { Need } from "#app/domain/demand/need.ts";
import { mayUse, type Actor } from "#app/domain/people/actor.ts";
import { placeName } from "#app/domain/shared/place.ts";
import {
  editableStatuses,
  ownerMovesFrom,
  postingStatuses,
  postingStatusLabels,
  type PostingStatus,
} from "#app/domain/shared/posting-status.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { OwnPostings } from "#app/use-cases/view-own-listings.ts";

export const ownPerPage = 30;

/** Status and page of a list of own postings, from the address. */
export function readOwnQuestion(params: URLSearchParams) {
  const page = Number(params.get("page"));
  return {
    status: postingStatuses.find((status) => status === params.get("status")) ?? null,
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, 10_000) : 1,
    perPage: ownPerPage,
  };
}

/** The states that every list shows a tab for; the others only while something is in them. */
const always: ReadonlySet<PostingStatus> = new Set(["draft", "published", "paused", "closed"]);

export function statusTabs(
  path: string,
  counts: Readonly<Record<PostingStatus, number>>,
  current: PostingStatus | null,
): StatusTab[] {
  const all = postingStatuses.reduce((sum, status) => sum + counts[status], 0);
  return [
    { name: "全部", to: path, count: all, current: current === null },
    ...postingStatuses
      .filter((status) => always.has(status) || counts[status] > 0)
      .map((status) => ({
        name: postingStatusLabels[status],
        to: `${path}?status=${status}`,
        count: counts[status],
        current: status === current,
      })),
  ];
}

type Line = Omit<OwnPosting, "amount">;

export function ownListing(
  listing: Listing,
  { matches }: OwnPostings<Listing>,
  actor: Actor,
  { vocabulary }: Reference,
): Line {
  const family = listing.family && vocabulary.family(listing.family)?.name;
  return line(listing, "equipment", "listings", matches, actor, [listing.model, family]);
}

export function ownNeed(
  need: Need,
  { matches }: OwnPostings<Need>,
  actor: Actor,
  { vocabulary }: Reference,
): Line {
  const family = need.family && vocabulary.family(need.family)?.name;
  return line(need, "needs", "needs", matches, actor, [family, placeName(need.site)]);
}

function line(
  posting: Listing | Need,
  page: string,
  desk: string,
  matches: Readonly<Record<string, number>>,
  actor: Actor,
  about: readonly (string | null | undefined)[],
): Line {
  const may = mayUse("editor", actor);
  return {
    id: posting.id,
    to: `/${page}/${posting.id}`,
    edit:
      may && editableStatuses.includes(posting.status) ? `/workbench/${desk}/${posting.id}` : null,
    title: posting.title,
    about: about.filter(Boolean).join(" · "),
    status: posting.status,
    version: posting.version,
    matches: posting.status === "published" ? (matches[posting.id] ?? 0) : 0,
    updatedAt: posting.updatedAt,
    moves: may ? ownerMovesFrom(posting.status) : [],
  };
}
