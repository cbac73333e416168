import type { Attachment, AttachmentOwner } from "#app/domain/files/attachment.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ownHolder, type HeldBy } from "./attachment-owner.ts";
import { question } from "./verb.ts";

interface OwnAttachments {
  readonly holder: Pick<HeldBy, "status" | "title">;
  readonly present: readonly Attachment[];
  /** Can still be brought back. */
  readonly removed: readonly Attachment[];
  /** Bytes that the organisation's files take. */
  readonly used: number;
}

/** All files of one's own posting or organisation, evidence included. */
export const viewOwnAttachments = question<AttachmentOwner, OwnAttachments>({
  name: "view-own-attachments",
  access: "viewer",
  async answer(context, owner) {
    const { store } = context.ports;
    const found = await ownHolder(store, context, owner);
    if (!found.ok) return found;
    const { status, title, organisationId } = found.value;
    const [present, removed, used] = await Promise.all([
      store.attachments.of(owner),
      store.attachments.removedOf(owner),
      store.attachments.bytesOf(organisationId),
    ]);
    return ok({ holder: { status, title }, present, removed, used });
  },
});
