import { listingMove } from "./postings.ts";

/** Shows one's own listing to everybody, once it is complete. */
export const publishListing = listingMove("publish");
