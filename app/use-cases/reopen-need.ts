import { needMove } from "./postings.ts";

/** Brings one's own closed need back as a draft. */
export const reopenNeed = needMove("reopen");
