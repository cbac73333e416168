import { deletion } from "./deleting.ts";
import { listingNoun } from "./posting-noun.ts";

/** Removes one's own draft or closed listing for good. */
export const deleteListing = deletion(listingNoun);
