import { reordered, type OrderMove } from "#app/domain/files/picture-order.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ownAttachment } from "./attachment-owner.ts";
import { verb } from "./verb.ts";

/** Moves a picture among those of its posting; the first is the cover. */
export const moveAttachment = verb<
  { readonly id: Id; readonly move: OrderMove },
  { readonly id: Id }
>({
  name: "move-attachment",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, move }) {
    const found = await ownAttachment(context, id);
    if (!found.ok) return found;
    const { attachments } = context.store;
    const beside = await attachments.of(found.value.owner);
    const pictures = beside.filter(
      ({ kind, visibility }) => kind === "picture" && visibility === found.value.visibility,
    );
    for (const changed of reordered(pictures, id, move)) await attachments.save(changed);
    return ok({ id });
  },
});
