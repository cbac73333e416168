import { needMove } from "./postings.ts";

/** Takes one's own need from view for a while. */
export const pauseNeed = needMove("pause");
