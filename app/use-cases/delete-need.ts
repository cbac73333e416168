import { deletion } from "./deleting.ts";
import { needNoun } from "./posting-noun.ts";

/** Removes one's own draft or closed need for good. */
export const deleteNeed = deletion(needNoun);
