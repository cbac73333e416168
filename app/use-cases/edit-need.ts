import type { Id } from "#app/domain/shared/id.ts";
import type { NeedContent } from "#app/domain/demand/need.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import { needNoun } from "./posting-noun.ts";
import { editPosting } from "./postings.ts";
import { referenceProblems } from "./reference-problems.ts";
import { verb } from "./verb.ts";

interface Edit {
  readonly id: Id;
  /** The version from which the form started. */
  readonly version: number;
  readonly content: NeedContent;
}

interface Edited {
  readonly id: Id;
  /** submitted: it was published and waits for a reviewer now. */
  readonly status: PostingStatus;
}

/** Replaces the content of one's own need. */
export const editNeed = verb<Edit, Edited>({
  name: "edit-need",
  access: "editor",
  subject: ({ id }) => id,
  run: (context, { content, ...edit }) =>
    editPosting(
      context,
      needNoun,
      edit,
      (need) => ({ ...need, ...content }),
      referenceProblems(content, context.ports.reference),
    ),
});
