import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Listing, ListingContent } from "#app/domain/supply/listing.ts";
import { listingNoun } from "./posting-noun.ts";
import { editPosting } from "./postings.ts";
import { referenceProblems } from "./reference-problems.ts";
import { verb } from "./verb.ts";

interface Edit {
  readonly id: Id;
  /** The version from which the form started. */
  readonly version: number;
  readonly content: ListingContent;
}

interface Edited {
  readonly id: Id;
  /** submitted: it was published and waits for a reviewer now. */
  readonly status: PostingStatus;
}

/** Replaces the content of one's own listing; a verified origin is one's own statement again once its place changes. */
export const editListing = verb<Edit, Edited>({
  name: "edit-listing",
  access: "editor",
  subject: ({ id }) => id,
  run: (context, { content, ...edit }) =>
    editPosting(
      context,
      listingNoun,
      edit,
      (listing) => withContent(listing, content),
      referenceProblems(content, context.ports.reference),
    ),
});

/** What a reviewer has verified of the origin ends with a change of its place. */
export function withContent(listing: Listing, content: ListingContent): Listing {
  const originVerifiedUntil = samePlace(listing, content) ? listing.originVerifiedUntil : null;
  return { ...listing, ...content, originVerifiedUntil };
}

function samePlace({ origin }: Listing, { origin: stated }: ListingContent): boolean {
  return origin.province === stated.province && origin.city === stated.city;
}
