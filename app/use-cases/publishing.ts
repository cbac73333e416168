import { saysTheSame } from "#app/domain/review/changes.ts";
import { answerPublication, frozenWords } from "#app/domain/review/publishing.ts";
import type { Finding } from "#app/domain/review/review.ts";
import type { AttachmentOwner } from "#app/domain/files/attachment.ts";
import { dayInChina, type Instant } from "#app/domain/shared/time.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { checksOf } from "./pre-checks.ts";
import type { Noun, Posting } from "./posting-noun.ts";
import type { Answer, Refusal, VerbContext } from "./verb.ts";

export type Publication =
  | { readonly status: "published" }
  | { readonly status: "submitted"; readonly words: string; readonly checks: readonly Finding[] };

/** Whether a posting with this content is shown at once or looked at first. Nothing is saved here. */
export async function publicationOf<P extends Posting>(
  context: VerbContext,
  noun: Noun<P>,
  posting: P,
): Answer<Publication> {
  const { store, actor, now } = context;
  if (actor.kind === "system") return ok({ status: "published" });
  const { id, organisationId } = posting;
  const publisher = (await store.people.organisations([organisationId])).get(organisationId);
  if (!publisher) return refuse({ code: "not_found" });
  const last = (await store.reviews.lastDecided([id])).get(id);
  const approvedAsIs =
    last?.decision === "approve" &&
    saysTheSame(last.content, noun.content(posting)) &&
    !(await filesSince(context, { kind: noun.kind, id }, last.decidedAt));
  const findings = await checksOf(context, noun, posting);
  const answer = answerPublication({
    bySystem: false,
    publisher,
    findings,
    approvedAsIs,
    today: dayInChina(now),
  });
  if (answer.outcome === "frozen") return refuse({ code: "conflict", message: answer.words });
  if (answer.outcome === "published") return ok({ status: "published" });
  return ok({ status: "submitted", words: answer.words, checks: findings });
}

/** Whether others would see a picture or file, or a caption, that came after this decision. */
async function filesSince(
  { store }: VerbContext,
  owner: AttachmentOwner,
  decidedAt: Instant | null,
): Promise<boolean> {
  const shown = await store.attachments.of(owner);
  return shown.some(
    ({ visibility, changedAt }) =>
      visibility === "public" && (decidedAt === null || changedAt > decidedAt),
  );
}

/** While who speaks for it is in dispute, an organisation changes nothing. Null when it may. */
export async function frozenRefusal({
  store,
  actor,
  organisationId,
}: Pick<VerbContext, "store" | "actor" | "organisationId">): Promise<Refusal | null> {
  if (actor.kind === "system" || !organisationId) return null;
  const organisation = (await store.people.organisations([organisationId])).get(organisationId);
  return organisation?.frozen ? { code: "conflict", message: frozenWords } : null;
}
