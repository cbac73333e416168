import type { Id } from "#app/domain/shared/id.ts";
import {
  editableStatuses,
  postingMoveLabels,
  postingStatusLabels,
  statusAfter,
  type OwnerMove,
  type PostingStatus,
} from "#app/domain/shared/posting-status.ts";
import { expiryFrom } from "#app/domain/shared/posting-life.ts";
import { saysTheSame } from "#app/domain/review/changes.ts";
import type { ReviewedContent } from "#app/domain/review/review.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { openReview } from "./open-review.ts";
import type { Postings } from "./ports.ts";
import { listingNoun, needNoun, type Noun, type Posting } from "./posting-noun.ts";
import { frozenRefusal, publicationOf, type Publication } from "./publishing.ts";
import { verb, type Answer, type Verb, type VerbContext } from "./verb.ts";

/** One's own posting; another organisation's id reads as not found. */
export async function ownPosting<T extends Posting>(
  postings: Postings<T>,
  { actor, organisationId }: Pick<VerbContext, "actor" | "organisationId">,
  id: Id,
): Answer<T> {
  const posting = await postings.byId(id);
  const mine = posting && (posting.organisationId === organisationId || actor.kind === "system");
  return mine ? ok(posting) : refuse({ code: "not_found" });
}

/** The title of a posting for the other side of an inquiry: what was taken back is not shown. */
export function titleFor(
  posting: Pick<Posting, "status" | "organisationId"> & { readonly title: string },
  reader: Id | null,
): string {
  const seen = posting.status === "published" || posting.organisationId === reader;
  return seen ? posting.title : "（对方已下架）";
}

/** Saves a change of one's own posting, unless somebody else saved one since the form was opened. */
export async function saveChange<T extends Posting>(postings: Postings<T>, changed: T): Answer<T> {
  if (await postings.update(changed)) return ok(changed);
  return refuse({
    code: "conflict",
    message: "这条信息刚被同事修改过。请打开最新版本核对后再保存，您填写的内容仍在本页。",
  });
}

/** Saves a posting in the state that its publication leads to, and asks a reviewer where that is wanted. */
async function saveAs<P extends Posting>(
  context: VerbContext,
  noun: Noun<P>,
  changed: P,
  publication: Publication | null,
  before: ReviewedContent | null,
): Answer<P> {
  const saved = await saveChange(noun.in(context.store), changed);
  if (!saved.ok) return saved;
  await noun.settle(context, changed);
  if (publication?.status === "submitted")
    await openReview(context, {
      kind: noun.kind,
      subjectId: changed.id,
      organisationId: changed.organisationId,
      checks: publication.checks,
      note: publication.words,
      content: noun.content(changed),
      before,
    });
  return saved;
}

/** Moves a posting along its states: publish, pause, close, reopen. */
export async function movePosting<P extends Posting>(
  context: VerbContext,
  noun: Noun<P>,
  id: Id,
  move: OwnerMove,
): Answer<P> {
  const { store, now } = context;
  const found = await ownPosting(noun.in(store), context, id);
  if (!found.ok) return found;
  const frozen = await frozenRefusal(context);
  if (frozen) return refuse(frozen);
  const posting = found.value;
  const next = statusAfter(posting.status, move);
  if (!next)
    return refuse({
      code: "conflict",
      message: `“${postingStatusLabels[posting.status]}”的信息不能${postingMoveLabels[move]}。`,
    });
  let publication: Publication | null = null;
  if (move === "publish") {
    const problems = noun.gaps(posting);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const answer = await publicationOf(context, noun, posting);
    if (!answer.ok) return answer;
    publication = answer.value;
  }
  const status = publication?.status ?? next;
  const shown = status === "published";
  const changed = {
    ...posting,
    status,
    version: posting.version + 1,
    updatedAt: now,
    publishedAt: shown ? (posting.publishedAt ?? now) : posting.publishedAt,
    expiresAt: shown ? expiryFrom(now) : posting.expiresAt,
  };
  if (move === "withdraw") await store.reviews.withdraw(noun.kind, id);
  const before = publication?.status === "submitted" ? await approvedBefore(context, id) : null;
  return saveAs(context, noun, changed, publication, before);
}

/** What a reviewer approved last of a posting. */
async function approvedBefore({ store }: VerbContext, id: Id): Promise<ReviewedContent | null> {
  const decided = await store.reviews.ofSubject(id);
  return decided.find(({ decision }) => decision === "approve")?.content ?? null;
}

/**
 * Replaces the content of one's own posting. A published one has to stay complete, and goes back to the
 * reviewers where the rule of publishing asks for it; what waits for them is withdrawn first.
 */
export async function editPosting<P extends Posting>(
  context: VerbContext,
  noun: Noun<P>,
  { id, version }: { readonly id: Id; readonly version: number },
  edited: (posting: P) => P,
  /** What the verb found wrong with the content itself. */
  wrong: readonly FieldProblem[],
): Answer<{ readonly id: Id; readonly status: PostingStatus }> {
  const { store, now } = context;
  const found = await ownPosting(noun.in(store), context, id);
  if (!found.ok) return found;
  const frozen = await frozenRefusal(context);
  if (frozen) return refuse(frozen);
  const posting = found.value;
  if (!editableStatuses.includes(posting.status))
    return refuse({ code: "conflict", message: notEditable(posting.status) });
  const content = { ...edited(posting), version: version + 1, updatedAt: now };
  const problems = [...wrong, ...(posting.status === "draft" ? [] : noun.gaps(content))];
  if (problems.length > 0) return refuse({ code: "invalid", problems });
  const before = noun.content(posting);
  const same = saysTheSame(before, noun.content(content));
  let publication: Publication | null = null;
  if (posting.status === "published" && !same) {
    const answer = await publicationOf(context, noun, content);
    if (!answer.ok) return answer;
    publication = answer.value;
  }
  const status = publication?.status ?? posting.status;
  const saved = await saveAs(context, noun, { ...content, status }, publication, before);
  return saved.ok ? ok({ id, status }) : saved;
}

/** What others see beside a published posting has changed: it stays published only if the rule says so. */
export async function reviewAgain<P extends Posting>(
  context: VerbContext,
  noun: Noun<P>,
  id: Id,
): Answer<{ readonly status: PostingStatus }> {
  const found = await ownPosting(noun.in(context.store), context, id);
  if (!found.ok) return found;
  const posting = found.value;
  if (posting.status !== "published") return ok({ status: posting.status });
  const publication = await publicationOf(context, noun, posting);
  if (!publication.ok) return publication;
  const { status } = publication.value;
  if (status === "published") return ok({ status });
  const changed = { ...posting, status, version: posting.version + 1, updatedAt: context.now };
  const before = await approvedBefore(context, id);
  const saved = await saveAs(context, noun, changed, publication.value, before);
  return saved.ok ? ok({ status }) : saved;
}

function notEditable(status: PostingStatus): string {
  switch (status) {
    case "closed":
      return "已关闭的信息不能修改，请先重新打开。";
    case "submitted":
      return "这条信息正在审核，请先撤回审核再修改。";
    default:
      return `“${postingStatusLabels[status]}”的信息不能修改，审核员恢复后再改。`;
  }
}

type Move = Verb<{ readonly id: Id }, { readonly id: Id; readonly status: PostingStatus }>;

/** The verb that moves one's own listing: one file per move names it. */
export function listingMove(move: OwnerMove): Move {
  return moveVerb(listingNoun, move);
}

/** The same for a need. */
export function needMove(move: OwnerMove): Move {
  return moveVerb(needNoun, move);
}

function moveVerb<P extends Posting>(noun: Noun<P>, move: OwnerMove): Move {
  return verb({
    name: `${move}-${noun.kind}`,
    access: "editor",
    subject: ({ id }) => id,
    async run(context, { id }) {
      const moved = await movePosting(context, noun, id, move);
      return moved.ok ? ok({ id, status: moved.value.status }) : moved;
    },
  });
}
