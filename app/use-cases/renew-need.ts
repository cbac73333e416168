import { needMove } from "./postings.ts";

/** Shows one's own need for another term from now. */
export const renewNeed = needMove("renew");
