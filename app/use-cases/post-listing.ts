import type { ListingContent } from "#app/domain/supply/listing.ts";
import { newListing } from "./create-listing.ts";
import { withContent } from "./edit-listing.ts";
import { postPosting, type Posted, type ToPost } from "./post-posting.ts";
import { listingNoun } from "./posting-noun.ts";
import { referenceProblems } from "./reference-problems.ts";
import { verb } from "./verb.ts";

/** Writes a listing of one's own organisation in one go, as a program sends it. */
export const postListing = verb<ToPost<ListingContent>, Posted>({
  name: "post-listing",
  access: "editor",
  subject: (_input, posted) => posted?.id ?? "",
  run: (context, input) =>
    postPosting(context, listingNoun, input, {
      fresh: (id, organisationId) => newListing(context, id, organisationId, input.content),
      changed: (listing) => withContent(listing, input.content),
      problems: referenceProblems(input.content, context.ports.reference),
    }),
});
