import type { Attachment, AttachmentOwner } from "#app/domain/files/attachment.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { heldBy } from "./attachment-owner.ts";
import { question } from "./verb.ts";

/** What everybody may see beside a published posting; its own organisation in any state. */
export const viewAttachments = question<AttachmentOwner, readonly Attachment[]>({
  name: "view-attachments",
  access: "anyone",
  async answer({ ports: { store }, organisationId }, owner) {
    const holder = await heldBy(store, owner);
    const mine = holder !== null && holder.organisationId === organisationId;
    if (!holder || (holder.status !== "published" && !mine)) return refuse({ code: "not_found" });
    const all = await store.attachments.of(owner);
    return ok(all.filter(({ visibility }) => visibility === "public"));
  },
});
