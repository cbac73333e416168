import type { NeedContent } from "#app/domain/demand/need.ts";
import { newNeed } from "./create-need.ts";
import { postPosting, type Posted, type ToPost } from "./post-posting.ts";
import { needNoun } from "./posting-noun.ts";
import { referenceProblems } from "./reference-problems.ts";
import { verb } from "./verb.ts";

/** Writes a need of one's own organisation in one go, as a program sends it. */
export const postNeed = verb<ToPost<NeedContent>, Posted>({
  name: "post-need",
  access: "editor",
  subject: (_input, posted) => posted?.id ?? "",
  run: (context, input) =>
    postPosting(context, needNoun, input, {
      fresh: (id, organisationId) => newNeed(context, id, organisationId, input.content),
      changed: (need) => ({ ...need, ...input.content }),
      problems: referenceProblems(input.content, context.ports.reference),
    }),
});
