import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { deletableStatuses, postingStatusLabels } from "#app/domain/shared/posting-status.ts";
import type { Noun, Posting } from "./posting-noun.ts";
import { ownPosting } from "./postings.ts";
import { frozenRefusal } from "./publishing.ts";
import { forgetPostings } from "./settle.ts";
import { verb, type Verb } from "./verb.ts";

type Deletion = Verb<{ readonly id: Id }, { readonly id: Id }>;

/**
 * Removes one's own draft or closed posting for good. What the other side of an inquiry has written stays,
 * so a posting with inquiries is kept.
 */
export function deletion<P extends Posting>(noun: Noun<P>): Deletion {
  return verb({
    name: `delete-${noun.kind}`,
    access: "editor",
    subject: ({ id }) => id,
    async run(context, { id }) {
      const { store } = context;
      const found = await ownPosting(noun.in(store), context, id);
      if (!found.ok) return found;
      const frozen = await frozenRefusal(context);
      if (frozen) return refuse(frozen);
      const { status } = found.value;
      if (!deletableStatuses.includes(status))
        return refuse({
          code: "conflict",
          message: `“${postingStatusLabels[status]}”的信息不能删除，请先关闭。`,
        });
      const asked =
        noun.kind === "listing"
          ? await store.inquiries.forListing(id)
          : await store.inquiries.forNeed(id);
      if (asked.length > 0)
        return refuse({
          code: "conflict",
          message: "这条信息有对接消息，对方还要查阅，不能删除；保持关闭即可。",
        });
      await store.formDrafts.remove(id);
      for (const { claim } of await store.catalogueMarks.ofListing(id))
        await store.reviews.withdraw("mark", claim.id);
      await noun.in(store).remove([id]);
      const index = noun.kind === "listing" ? "equipment" : "needs";
      await forgetPostings(context, index, [id]);
      return ok({ id });
    },
  });
}
