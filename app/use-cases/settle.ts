import { computedMarks } from "#app/domain/catalogue/listing-marks.ts";
import type { Need } from "#app/domain/demand/need.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Urgency } from "./ports.ts";
import type { VerbContext } from "./verb.ts";

type Settling = Pick<VerbContext, "ports" | "store" | "now" | "actor">;

/** A person waits for the matches of what was just saved; seeds and recomputation do not. */
function urgencyOf({ actor }: Settling): Urgency {
  return actor.kind === "system" ? "later" : "soon";
}

/**
 * What follows from every change of a listing, in the same transaction: its computed marks, its
 * place in the search index, and the job that matches it again.
 */
export async function settleListing(context: Settling, listing: Listing): Promise<void> {
  const { ports, store, now } = context;
  const marks = computedMarks(listing, ports.reference.efficiencyThresholds, dayInChina(now));
  await store.marks.replace(listing.id, marks);
  const document = ports.documents.listing(listing, marks);
  if (document) await store.projection.put(document);
  else await store.projection.remove("equipment", listing.id);
  if (ports.search.name === "meilisearch")
    await store.jobs.enqueue(
      { name: "index-posting", index: "equipment", id: listing.id },
      urgencyOf(context),
    );
  await store.jobs.enqueue({ name: "match-listing", id: listing.id }, urgencyOf(context));
}

/** The same for a need. */
export async function settleNeed(context: Settling, need: Need): Promise<void> {
  const { ports, store } = context;
  const document = ports.documents.need(need);
  if (document) await store.projection.put(document);
  else await store.projection.remove("needs", need.id);
  if (ports.search.name === "meilisearch")
    await store.jobs.enqueue(
      { name: "index-posting", index: "needs", id: need.id },
      urgencyOf(context),
    );
  await store.jobs.enqueue({ name: "match-need", id: need.id }, urgencyOf(context));
}
