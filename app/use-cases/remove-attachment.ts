import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ownAttachment } from "./attachment-owner.ts";
import { verb } from "./verb.ts";

/** Takes a file away at once. It can be brought back until the sweep removes row and file. */
export const removeAttachment = verb<{ readonly id: Id }, { readonly id: Id }>({
  name: "remove-attachment",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const found = await ownAttachment(context, id);
    if (!found.ok) return found;
    await context.store.attachments.save({ ...found.value, removedAt: context.now });
    return ok({ id });
  },
});
