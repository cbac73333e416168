import { needMove } from "./postings.ts";

/** Takes one's own need back from the review queue; it is a draft again. */
export const withdrawNeed = needMove("withdraw");
