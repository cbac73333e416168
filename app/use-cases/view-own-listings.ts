import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Page } from "./ports.ts";
import { question } from "./verb.ts";

export interface OwnPostingsQuestion extends Page {
  readonly status: PostingStatus | null;
}

export interface OwnPostings<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly counts: Readonly<Record<PostingStatus, number>>;
  /** By posting: partners that meet it or leave something open. */
  readonly matches: Readonly<Record<Id, number>>;
}

export const viewOwnListings = question<OwnPostingsQuestion, OwnPostings<Listing>>({
  name: "view-own-listings",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { status, ...page }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const [{ items, total }, counts] = await Promise.all([
      store.listings.ofOrganisation(organisationId, status, page),
      store.listings.countsOf(organisationId),
    ]);
    const matches = await store.matches.countsForListings(items.map((item) => item.id));
    return ok({ items, total, counts, matches: Object.fromEntries(matches) });
  },
});
