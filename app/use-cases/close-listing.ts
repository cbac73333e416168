import { listingMove } from "./postings.ts";

/** Ends one's own listing. Reopening undoes it. */
export const closeListing = listingMove("close");
