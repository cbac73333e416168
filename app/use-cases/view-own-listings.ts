import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Page } from "./ports.ts";
import { remindedUntil } from "#app/domain/shared/posting-life.ts";
import { question } from "./verb.ts";

export interface OwnPostingsQuestion extends Page {
  readonly status: PostingStatus | null;
  /** Only what is about to end. */
  readonly ending?: boolean;
}

export interface OwnPostings<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly counts: Readonly<Record<PostingStatus, number>>;
  /** How many are about to end. */
  readonly ending: number;
  /** By posting: partners that meet it or leave something open. */
  readonly matches: Readonly<Record<Id, number>>;
}

export const viewOwnListings = question<OwnPostingsQuestion, OwnPostings<Listing>>({
  name: "view-own-listings",
  access: "viewer",
  async answer({ ports: { store }, organisationId, now }, { status, ending = false, ...page }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const soon = remindedUntil(now);
    const [{ items, total }, counts, endingCount] = await Promise.all([
      store.listings.ofOrganisation(organisationId, status, page, ending ? soon : null),
      store.listings.countsOf(organisationId),
      store.listings.countEnding(organisationId, soon),
    ]);
    const matches = await store.matches.countsForListings(items.map((item) => item.id));
    return ok({ items, total, counts, ending: endingCount, matches: Object.fromEntries(matches) });
  },
});
