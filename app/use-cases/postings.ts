import type { Id } from "#app/domain/shared/id.ts";
import {
  postingMoveLabels,
  postingStatusLabels,
  statusAfter,
  type PostingMove,
  type PostingStatus,
} from "#app/domain/shared/posting-status.ts";
import { expiryFrom } from "#app/domain/shared/posting-life.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { listingGaps } from "#app/domain/supply/listing.ts";
import { needGaps } from "#app/domain/demand/need.ts";
import type { Postings } from "./ports.ts";
import { settleListing, settleNeed } from "./settle.ts";
import { verb, type Answer, type Verb, type VerbContext } from "./verb.ts";

interface Posting {
  readonly id: Id;
  readonly organisationId: Id;
  readonly status: PostingStatus;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly publishedAt: Instant | null;
  readonly expiresAt: Instant | null;
}

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

/** Moves a posting along its states: publish, pause, close, reopen. */
async function movePosting<T extends Posting>(
  postings: Postings<T>,
  context: VerbContext,
  id: Id,
  move: PostingMove,
  gaps: (posting: T) => readonly FieldProblem[],
): Answer<T> {
  const found = await ownPosting(postings, context, id);
  if (!found.ok) return found;
  const posting = found.value;
  const status = statusAfter(posting.status, move);
  if (!status)
    return refuse({
      code: "conflict",
      message: `“${postingStatusLabels[posting.status]}”的信息不能${postingMoveLabels[move]}。`,
    });
  if (move === "publish") {
    const problems = gaps(posting);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
  }
  const shown = status === "published";
  return saveChange(postings, {
    ...posting,
    status,
    version: posting.version + 1,
    updatedAt: context.now,
    publishedAt: shown ? (posting.publishedAt ?? context.now) : posting.publishedAt,
    expiresAt: shown ? expiryFrom(context.now) : posting.expiresAt,
  });
}

type Move = Verb<{ readonly id: Id }, { readonly id: Id }>;

/** The verb that moves one's own listing: one file per move names it. */
export function listingMove(move: PostingMove): Move {
  return verb({
    name: `${move}-listing`,
    access: "editor",
    subject: ({ id }) => id,
    async run(context, { id }) {
      const moved = await movePosting(context.store.listings, context, id, move, listingGaps);
      if (!moved.ok) return moved;
      await settleListing(context, moved.value);
      return ok({ id });
    },
  });
}

/** The same for a need. */
export function needMove(move: PostingMove): Move {
  return verb({
    name: `${move}-need`,
    access: "editor",
    subject: ({ id }) => id,
    async run(context, { id }) {
      const moved = await movePosting(context.store.needs, context, id, move, needGaps);
      if (!moved.ok) return moved;
      await settleNeed(context, moved.value);
      return ok({ id });
    },
  });
}
