import type { ListingContent } from "#app/domain/supply/listing.ts";
import { newListing } from "./create-listing.ts";
import { withContent } from "./edit-listing.ts";
import { keepForm, type SavedForm, type UnfinishedForm } from "./form-drafts.ts";
import { listingNoun } from "./posting-noun.ts";
import { verb } from "./verb.ts";

/** Keeps the unfinished form of a listing; the first time it becomes a draft. */
export const saveListingDraft = verb<UnfinishedForm<ListingContent>, SavedForm>({
  name: "save-listing-draft",
  access: "editor",
  subject: ({ id }, saved) => saved?.id ?? id ?? "",
  run: (context, form) =>
    keepForm(context, listingNoun, form, (...said) => newListing(context, ...said), withContent),
});
