import { listingMove } from "./postings.ts";

/** Shows one's own listing for another term from now. */
export const renewListing = listingMove("renew");
