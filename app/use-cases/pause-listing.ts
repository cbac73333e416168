import { listingMove } from "./postings.ts";

/** Takes one's own listing from view for a while. */
export const pauseListing = listingMove("pause");
