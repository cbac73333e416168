import { computedMarks } from "#app/domain/catalogue/listing-marks.ts";
import type { Need } from "#app/domain/demand/need.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { renewClaimsOfChanged } from "./claims-of-changed.ts";
import type { Job, Urgency } from "./ports.ts";
import type { SearchDocument, SearchIndex } from "./search-port.ts";
import type { VerbContext } from "./verb.ts";

type Settling = Pick<VerbContext, "ports" | "store" | "now" | "actor">;

/** A person waits for the matches of what was just saved; seeds and recomputation do not. */
function urgencyOf({ actor }: Settling): Urgency {
  return actor.kind === "system" ? "later" : "soon";
}

/** What the system does by itself, seeds and recomputation, is no news to anybody. */
function matching(name: "match-listing" | "match-need", id: Id, { actor }: Settling): Job {
  return { name, id, quiet: actor.kind === "system" };
}

/**
 * What follows from every change of a listing, in the same transaction: its computed marks, its
 * place in the search index, and the job that matches it again.
 */
export async function settleListing(context: Settling, listing: Listing): Promise<void> {
  await settleListings(context, [listing], urgencyOf(context));
}

/** The same for a need. */
export async function settleNeed(context: Settling, need: Need): Promise<void> {
  await settleNeeds(context, [need], urgencyOf(context));
}

/**
 * Many at once, as a sheet brings them: nobody waits for their matches. Null matches nothing: for a caller
 * that matches the other side afterwards.
 */
export async function settleListings(
  context: Settling,
  listings: readonly Listing[],
  urgency: Urgency | null = "later",
): Promise<void> {
  const { ports, store, now } = context;
  const { efficiencyThresholds } = ports.reference;
  const marks = new Map(
    listings.map((listing) => [
      listing.id,
      computedMarks(listing, efficiencyThresholds, dayInChina(now)),
    ]),
  );
  await store.marks.replaceMany(marks);
  await renewClaimsOfChanged(context, listings);
  const claimed = await store.catalogueMarks.shownOf(listings.map(({ id }) => id));
  const documents = listings.map((listing) =>
    ports.documents.listing(listing, [
      ...(marks.get(listing.id) ?? []),
      ...(claimed.get(listing.id) ?? []),
    ]),
  );
  await project(context, "equipment", listings, documents);
  await follow(context, "equipment", listings, urgency);
}

/** The same for needs. */
export async function settleNeeds(
  context: Settling,
  needs: readonly Need[],
  urgency: Urgency = "later",
): Promise<void> {
  const documents = needs.map((need) => context.ports.documents.need(need));
  await project(context, "needs", needs, documents);
  await follow(context, "needs", needs, urgency);
}

/** Takes postings that are deleted out of the index and the feed, in the same transaction. */
export async function forgetPostings(
  { ports, store, now }: Settling,
  index: SearchIndex,
  ids: readonly Id[],
): Promise<void> {
  for (const id of ids) await store.projection.remove(index, id);
  await store.changes.note(index, { updated: [], removed: ids }, now);
  if (ports.search.name === "meilisearch")
    await store.jobs.enqueueMany(
      ids.map((id) => ({ name: "index-posting", index, id })),
      "soon",
    );
}

async function project(
  { store, now }: Settling,
  index: SearchIndex,
  postings: readonly { readonly id: Id }[],
  documents: readonly (SearchDocument | null)[],
): Promise<void> {
  const shown = documents.filter((document) => document !== null);
  const hidden = postings.flatMap(({ id }, n) => (documents[n] === null ? [id] : []));
  await store.projection.putMany(shown);
  for (const id of hidden) await store.projection.remove(index, id);
  const updated = shown.map(({ id }) => id);
  await store.changes.note(index, { updated, removed: hidden }, now);
}

async function follow(
  context: Settling,
  index: SearchIndex,
  postings: readonly { readonly id: Id }[],
  urgency: Urgency | null,
): Promise<void> {
  const match = index === "equipment" ? "match-listing" : "match-need";
  const jobs = postings.flatMap(({ id }): Job[] => [
    ...(context.ports.search.name === "meilisearch"
      ? [{ name: "index-posting" as const, index, id }]
      : []),
    ...(urgency === null ? [] : [matching(match, id, context)]),
  ]);
  await context.store.jobs.enqueueMany(jobs, urgency ?? "later");
}
