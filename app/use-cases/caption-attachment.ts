import { longestCaption } from "#app/domain/files/attachment-limits.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { filesChanged, ownAttachment, type Changed } from "./attachment-owner.ts";
import { verb } from "./verb.ts";

interface Captioning {
  readonly id: Id;
  readonly caption: string;
}

/** Says what a picture shows; readers see it as its caption, and hear it in place of the picture. */
export const captionAttachment = verb<Captioning, Changed>({
  name: "caption-attachment",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, caption: typed }) {
    const found = await ownAttachment(context, id);
    if (!found.ok) return found;
    const caption = typed.replace(/\s+/g, " ").trim();
    const field = captionField(id);
    const problems: FieldProblem[] = contactProblems({ [field]: caption });
    if ([...caption].length > longestCaption)
      problems.push({ field, message: `图片说明最多 ${longestCaption} 字` });
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const { owner, visibility, caption: before } = found.value;
    if (caption === before) return ok({ status: null });
    const changedAt = context.now;
    await context.store.attachments.save({ ...found.value, caption, changedAt });
    return filesChanged(context, owner, visibility === "public");
  },
});

/** Each picture has a field of its own on the page. */
export function captionField(id: Id): string {
  return `caption.${id}`;
}
