import { listingMove } from "./postings.ts";

/** Takes one's own listing back from the review queue; it is a draft again. */
export const withdrawListing = listingMove("withdraw");
