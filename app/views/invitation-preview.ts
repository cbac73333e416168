import type { UseCases } from "#app/use-cases/bind.ts";
import type { InvitationStanding } from "#app/use-cases/preview-invitations.ts";

type Answered = Awaited<ReturnType<UseCases["previewInvitations"]>>;
type Preview = Extract<Answered, { ok: true }>["value"];

const standingWords: Record<InvitationStanding, string> = {
  new: "可以邀请",
  invited: "已邀请，还没有报名",
  registered: "已报名",
  self: "承办方或本企业",
};

/** The list with what became of each line. */
export function invitationPreview({ found, unknown }: Preview) {
  const rows = found.map(({ id, name, place, standing }) => ({
    id,
    name,
    place,
    words: standingWords[standing],
    fresh: standing === "new",
  }));
  return { rows, fresh: rows.filter(({ fresh }) => fresh).length, unknown };
}
export type InvitationPreviewView = ReturnType<typeof invitationPreview>;
