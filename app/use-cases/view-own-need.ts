import type { Id } from "#app/domain/shared/id.ts";
import type { Need } from "#app/domain/demand/need.ts";
import { ownPosting } from "./postings.ts";
import { question } from "./verb.ts";

/** One's own need in any state, for the form that edits it. */
export const viewOwnNeed = question<{ readonly id: Id }, Need>({
  name: "view-own-need",
  access: "viewer",
  answer: (context, { id }) => ownPosting(context.ports.store.needs, context, id),
});
