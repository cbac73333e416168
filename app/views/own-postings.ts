import type { OwnPosting } from "#app/components/workbench-table.tsx";
import type { StatusTab } from "#app/components/workbench-nav.tsx";
import type { Need } from "#app/domain/demand/need.ts";
import { mayUse, type Actor } from "#app/domain/people/actor.ts";
import { placeName } from "#app/domain/shared/place.ts";
import {
  deletableStatuses,
  editableStatuses,
  ownerMovesFrom,
  postingStatuses,
  postingStatusLabels,
  type PostingStatus,
} from "#app/domain/shared/posting-status.ts";
import type { Day } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { pageAsked } from "./page-number.ts";
import { endOf, isOverdue } from "./posting-end.ts";
import { untitled } from "./posting-form.ts";
import type { OwnPostings } from "#app/use-cases/view-own-listings.ts";

export const ownPerPage = 30;

/** Status and page of a list of own postings, from the address. */
export function readOwnQuestion(params: URLSearchParams) {
  return {
    status: postingStatuses.find((status) => status === params.get("status")) ?? null,
    ending: params.has("ending"),
    page: pageAsked(params),
    perPage: ownPerPage,
  };
}

/** The states that every list shows a tab for; the others only while something is in them. */
const always: ReadonlySet<PostingStatus> = new Set(["draft", "published", "paused", "closed"]);

export function statusTabs(
  path: string,
  { counts, ending }: Pick<OwnPostings<unknown>, "counts" | "ending">,
  current: { readonly status: PostingStatus | null; readonly ending: boolean },
): StatusTab[] {
  const all = postingStatuses.reduce((sum, status) => sum + counts[status], 0);
  return [
    { name: "全部", to: path, count: all, current: current.status === null && !current.ending },
    ...postingStatuses
      .filter((status) => always.has(status) || counts[status] > 0)
      .map((status) => ({
        name: postingStatusLabels[status],
        to: `${path}?status=${status}`,
        count: counts[status],
        current: status === current.status,
      })),
    ...(ending > 0 || current.ending
      ? [
          {
            name: "即将到期",
            to: `${path}?ending=1`,
            count: ending,
            current: current.ending,
          },
        ]
      : []),
  ];
}

type Line = Omit<OwnPosting, "amount">;

export function ownListing(
  listing: Listing,
  { matches }: OwnPostings<Listing>,
  actor: Actor,
  { vocabulary }: Reference,
  today: Day,
): Line {
  const family = listing.family && vocabulary.family(listing.family)?.name;
  return line(listing, "equipment", "listings", matches, actor, [listing.model, family], today);
}

export function ownNeed(
  need: Need,
  { matches }: OwnPostings<Need>,
  actor: Actor,
  { vocabulary }: Reference,
  today: Day,
): Line {
  const family = need.family && vocabulary.family(need.family)?.name;
  return line(need, "needs", "needs", matches, actor, [family, placeName(need.site)], today);
}

function line(
  posting: Listing | Need,
  page: string,
  desk: string,
  matches: Readonly<Record<string, number>>,
  actor: Actor,
  about: readonly (string | null | undefined)[],
  today: Day,
): Line {
  const may = mayUse("editor", actor);
  return {
    id: posting.id,
    to: `/${page}/${posting.id}`,
    edit:
      may && editableStatuses.includes(posting.status) ? `/workbench/${desk}/${posting.id}` : null,
    title: posting.title || untitled,
    about: about.filter(Boolean).join(" · "),
    status: posting.status,
    version: posting.version,
    matches: posting.status === "published" ? (matches[posting.id] ?? 0) : 0,
    updatedAt: posting.updatedAt,
    remove:
      may && deletableStatuses.includes(posting.status)
        ? `/workbench/${desk}/${posting.id}/delete`
        : null,
    end: endOf(posting, today),
    renewable: may && (posting.status === "published" || posting.status === "expired"),
    overdue: isOverdue(posting, today),
    moves: may ? ownerMovesFrom(posting.status) : [],
  };
}

/** What the address says that the last action did; null for nothing. */
export function ownTold(params: URLSearchParams): string | null {
  if (params.has("deleted")) return "已删除，不能恢复。";
  const [renewed, kept] = [Number(params.get("renewed")), Number(params.get("kept"))];
  if (!params.has("renewed") || !Number.isInteger(renewed) || !Number.isInteger(kept)) return null;
  const rest = kept > 0 ? `，${kept} 条没有续期：状态已变或内容不完整` : "";
  return `已续期 ${renewed} 条${rest}。`;
}

/** The address of the list as it is filtered, ready for the number of a page. */
export function pageAddress(
  path: string,
  { status, ending }: { readonly status: PostingStatus | null; readonly ending: boolean },
): string {
  return `${path}?${status ? `status=${status}&` : ""}${ending ? "ending=1&" : ""}`;
}
