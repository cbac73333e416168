import { expiryFrom } from "#app/domain/shared/posting-life.ts";
import {
  postingMoveLabels,
  postingStatusLabels,
  statusAfter,
  type StaffMove,
} from "#app/domain/shared/posting-status.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { listingNoun, needNoun, type Noun, type Posting } from "./posting-noun.ts";
import { ownMatter, reasonProblems } from "./reviewing.ts";
import { personOf } from "./standing.ts";
import { verb, type Answer, type Verb, type VerbContext } from "./verb.ts";

/** Moves a posting by a reviewer's hand and tells its organisation. Approving shows it, with all that follows. */
export async function moveByStaff<P extends Posting>(
  context: VerbContext,
  noun: Noun<P>,
  id: Id,
  move: StaffMove,
  reason: string,
): Answer<P> {
  const { store, now } = context;
  const posting = await noun.in(store).byId(id);
  if (!posting) return refuse({ code: "not_found" });
  const status = statusAfter(posting.status, move);
  if (!status)
    return refuse({
      code: "conflict",
      message: `这条信息现在是“${postingStatusLabels[posting.status]}”，不能${postingMoveLabels[move]}。`,
    });
  const shown = status === "published";
  const moved = {
    ...posting,
    status,
    version: posting.version + 1,
    updatedAt: now,
    publishedAt: shown ? (posting.publishedAt ?? now) : posting.publishedAt,
    expiresAt: shown ? expiryFrom(now) : posting.expiresAt,
  };
  if (!(await noun.in(store).update(moved)))
    return refuse({ code: "conflict", message: "这条信息刚被修改过，请刷新后再处理。" });
  await noun.settle(context, moved);
  await notify(context, {
    to: { organisationId: posting.organisationId },
    kind: "review",
    key: id,
    words: wordsFor(move, posting.title, reason),
    link: shown ? noun.page(id) : noun.form(id),
  });
  return ok(moved);
}

function wordsFor(move: StaffMove, title: string, reason: string): string {
  const because = reason ? `：${reason}` : "";
  switch (move) {
    case "approve":
      return `“${title}”通过审核，已公开${because}`;
    case "return":
      return `“${title}”被退回修改${because}`;
    case "refuse":
      return `“${title}”未通过审核${because}`;
    case "suspend":
      return `“${title}”已被停用${because}`;
    case "restore":
      return `“${title}”已恢复，可以修改后重新发布${because}`;
  }
}

interface Staff {
  readonly id: Id;
  readonly reason: string;
}

type ByHand = Extract<StaffMove, "return" | "suspend" | "restore">;

/** The verb by which staff return, suspend or restore a listing outside the queue: one file per move names it. */
export function staffListingMove(move: ByHand): Verb<Staff, { readonly id: Id }> {
  return staffMove(listingNoun, move);
}

/** The same for a need. */
export function staffNeedMove(move: ByHand): Verb<Staff, { readonly id: Id }> {
  return staffMove(needNoun, move);
}

function staffMove<P extends Posting>(
  noun: Noun<P>,
  move: ByHand,
): Verb<Staff, { readonly id: Id }> {
  return verb({
    name: `${move}-${noun.kind}`,
    access: "reviewer",
    subject: ({ id }) => id,
    async run(context, { id, reason: written }) {
      const { store, ports, now } = context;
      const reason = written.trim();
      const posting = await noun.in(store).byId(id);
      if (!posting) return refuse({ code: "not_found" });
      const own = await ownMatter(context, posting.organisationId);
      if (own) return refuse(own);
      const problems = reasonProblems(reason, true);
      if (problems.length > 0) return refuse({ code: "invalid", problems });
      if (posting.status === "submitted")
        return refuse({ code: "conflict", message: "这条信息在审核台排队，请在审核台处理。" });
      const moved = await moveByStaff(context, noun, id, move, reason);
      if (!moved.ok) return moved;
      // What was taken from readers stands among the decisions about it; a restored one is its owner's again.
      if (move !== "restore")
        await store.reviews.open({
          id: ports.newId(),
          kind: noun.kind,
          subjectId: id,
          organisationId: posting.organisationId,
          checks: [],
          note: "已发布信息的处理",
          content: noun.content(posting),
          before: null,
          state: "decided",
          openedAt: now,
          decision: move,
          reason,
          decidedBy: personOf(context),
          decidedAt: now,
        });
      return ok({ id });
    },
  });
}
