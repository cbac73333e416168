import { sizesOf, storedName, type Attachment } from "#app/domain/files/attachment.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { heldBy } from "./attachment-owner.ts";
import { question, type QuestionContext } from "./verb.ts";

interface OpenedFile {
  readonly attachment: Attachment;
  readonly bytes: Uint8Array;
  /** Everybody may see it now. */
  readonly everybody: boolean;
}

/** One stored size of a file, for whoever may see it; for all others it does not exist. */
export const openFile = question<{ readonly id: Id; readonly size: string }, OpenedFile>({
  name: "open-file",
  access: "anyone",
  async answer(context, { id, size }) {
    const { store, files } = context.ports;
    const attachment = await store.attachments.byId(id);
    const stored = attachment && sizesOf(attachment.kind).find((each) => each === size);
    if (!attachment || !stored) return refuse({ code: "not_found" });
    const everybody = await isPublic(context, attachment);
    if (!everybody && !isTheirs(context, attachment)) return refuse({ code: "not_found" });
    const bytes = await files.get(storedName(id, stored));
    return bytes ? ok({ attachment, bytes, everybody }) : refuse({ code: "not_found" });
  },
});

async function isPublic({ ports }: QuestionContext, attachment: Attachment): Promise<boolean> {
  if (attachment.visibility !== "public" || attachment.removedAt !== null) return false;
  return (await heldBy(ports.store, attachment.owner))?.status === "published";
}

/** The organisation's members, and the platform's staff. */
function isTheirs({ actor, organisationId }: QuestionContext, attachment: Attachment): boolean {
  const staff = actor.kind === "person" && actor.platformRole !== null;
  return staff || actor.kind === "system" || organisationId === attachment.organisationId;
}
