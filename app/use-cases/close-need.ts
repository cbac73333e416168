import { needMove } from "./postings.ts";

/** Ends one's own need. Reopening undoes it. */
export const closeNeed = needMove("close");
