import { needMove } from "./postings.ts";

/** Shows one's own need to everybody, once it is complete. */
export const publishNeed = needMove("publish");
