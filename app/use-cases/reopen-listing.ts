import { listingMove } from "./postings.ts";

/** Brings one's own closed listing back as a draft. */
export const reopenListing = listingMove("reopen");
