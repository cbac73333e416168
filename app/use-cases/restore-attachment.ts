import { noRoom } from "#app/domain/files/attachment-limits.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { refuse } from "#app/domain/shared/result.ts";
import { filesChanged, ownAttachment, type Changed } from "./attachment-owner.ts";
import { verb } from "./verb.ts";

/** Brings back a file that was taken away, behind the others. */
export const restoreAttachment = verb<{ readonly id: Id }, Changed>({
  name: "restore-attachment",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const found = await ownAttachment(context, id, "removed");
    if (!found.ok) return found;
    const { attachments } = context.store;
    const { owner, kind } = found.value;
    const present = await attachments.of(owner);
    // Its bytes were counted all the time.
    const why = noRoom(owner.kind, present, 0, { kind, bytes: 0 });
    if (why !== null) return refuse({ code: "conflict", message: `没有恢复：${why}。` });
    const position = (present.at(-1)?.position ?? -1) + 1;
    const changedAt = context.now;
    await attachments.save({ ...found.value, removedAt: null, position, changedAt });
    return filesChanged(context, owner, found.value.visibility === "public");
  },
});
