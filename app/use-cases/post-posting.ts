import { saysTheSame } from "#app/domain/review/changes.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import { statusAfter } from "#app/domain/shared/posting-status.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Noun, Posting } from "./posting-noun.ts";
import { editPosting, movePosting } from "./postings.ts";
import { frozenRefusal } from "./publishing.ts";
import type { Answer, VerbContext } from "./verb.ts";

export interface Posted {
  readonly id: Id;
  readonly status: PostingStatus;
  readonly outcome: "created" | "updated" | "unchanged";
}

export interface ToPost<Content> {
  readonly content: Content;
  /** The organisation's own name of it: the posting that has this name is changed, not doubled. */
  readonly reference: string | null;
  /** Shows it as well, or asks a reviewer for that; otherwise a new one stays a draft. */
  readonly publish: boolean;
}

/** Writes a posting whole, as a program sends it: new, or in place of the one that has its reference. */
export async function postPosting<P extends Posting>(
  context: VerbContext,
  noun: Noun<P>,
  { reference, publish }: Pick<ToPost<unknown>, "reference" | "publish">,
  make: {
    readonly fresh: (id: Id, organisationId: Id) => P;
    readonly changed: (posting: P) => P;
    readonly problems: readonly FieldProblem[];
  },
): Answer<Posted> {
  const { store, ports, organisationId } = context;
  if (!organisationId) return refuse({ code: "not_found" });
  const frozen = await frozenRefusal(context);
  if (frozen) return refuse(frozen);
  if (make.problems.length > 0) return refuse({ code: "invalid", problems: make.problems });
  const index = noun.kind === "listing" ? "equipment" : "needs";
  const fresh = ports.newId();
  const named = reference
    ? await store.ownReferences.claim(organisationId, index, reference, fresh)
    : fresh;
  const existing = named === fresh ? null : await noun.in(store).byId(named);
  const id = existing?.id ?? fresh;
  let outcome: Posted["outcome"] = "created";
  if (existing) {
    const same = saysTheSame(noun.content(existing), noun.content(make.changed(existing)));
    outcome = same ? "unchanged" : "updated";
    if (!same) {
      const edit = { id, version: existing.version };
      const edited = await editPosting(context, noun, edit, make.changed, []);
      if (!edited.ok) return edited;
    }
  } else {
    await noun.in(store).insert(make.fresh(id, organisationId));
    if (reference && named !== fresh)
      await store.ownReferences.move(organisationId, index, reference, id);
  }
  const posting = await noun.in(store).byId(id);
  const status = posting?.status ?? "draft";
  if (!publish || !statusAfter(status, "publish")) return ok({ id, status, outcome });
  const moved = await movePosting(context, noun, id, "publish");
  if (!moved.ok) return moved;
  return ok({
    id,
    status: moved.value.status,
    outcome: outcome === "unchanged" ? "updated" : outcome,
  });
}
