import type { Id } from "#app/domain/shared/id.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { ownPosting } from "./postings.ts";
import { question } from "./verb.ts";

/** One's own listing in any state, for the form that edits it. */
export const viewOwnListing = question<{ readonly id: Id }, Listing>({
  name: "view-own-listing",
  access: "viewer",
  answer: (context, { id }) => ownPosting(context.ports.store.listings, context, id),
});
