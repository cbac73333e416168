import type { Attachment, AttachmentOwner } from "#app/domain/files/attachment.ts";
import type { Id } from "#app/domain/shared/id.ts";
import {
  editableStatuses,
  postingStatusLabels,
  type PostingStatus,
} from "#app/domain/shared/posting-status.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Repositories } from "./ports.ts";
import { listingNoun, needNoun } from "./posting-noun.ts";
import { reviewAgain } from "./postings.ts";
import { frozenRefusal } from "./publishing.ts";
import type { Answer, QuestionContext, VerbContext } from "./verb.ts";

/** What files hang on, as far as their rules ask. An organisation has no status. */
export interface HeldBy {
  readonly organisationId: Id;
  readonly status: PostingStatus | null;
  readonly title: string;
}

type Asked = Pick<QuestionContext, "actor" | "organisationId">;

/** The posting or organisation, whoever it belongs to. */
export async function heldBy(
  store: Repositories,
  { kind, id }: AttachmentOwner,
): Promise<HeldBy | null> {
  if (kind === "listing") return store.listings.byId(id);
  if (kind === "need") return store.needs.byId(id);
  const organisation = (await store.people.organisations([id])).get(id);
  return organisation
    ? { organisationId: organisation.id, status: null, title: organisation.name }
    : null;
}

/** One's own; another organisation's reads as not found. */
export async function ownHolder(
  store: Repositories,
  { actor, organisationId }: Asked,
  owner: AttachmentOwner,
): Answer<HeldBy> {
  const holder = await heldBy(store, owner);
  const mine = holder && (holder.organisationId === organisationId || actor.kind === "system");
  return mine ? ok(holder) : refuse({ code: "not_found" });
}

/** One's own, in a state in which its content may change. */
export async function changeableHolder(
  store: Repositories,
  asked: Asked,
  owner: AttachmentOwner,
): Answer<HeldBy> {
  const found = await ownHolder(store, asked, owner);
  if (!found.ok) return found;
  // What a company hands in as evidence is what a dispute about it is decided by.
  const frozen = owner.kind === "organisation" ? null : await frozenRefusal({ ...asked, store });
  if (frozen) return refuse(frozen);
  const { status } = found.value;
  if (status !== null && !editableStatuses.includes(status))
    return refuse({
      code: "conflict",
      message: `“${postingStatusLabels[status]}”的信息不能增减图片和附件。`,
    });
  return found;
}

/** One's own attachment, still there, whose holder may change. Files of one organisation change one after the other. */
export async function ownAttachment(
  context: VerbContext,
  id: Id,
  state: "present" | "removed" = "present",
): Answer<Attachment> {
  const { store } = context;
  const found = await store.attachments.byId(id);
  if (!found) return refuse({ code: "not_found" });
  const holder = await changeableHolder(store, context, found.owner);
  if (!holder.ok) return holder;
  await store.attachments.takeTurn(found.organisationId);
  const attachment = await store.attachments.byId(id);
  if (!attachment || (attachment.removedAt === null) !== (state === "present"))
    return refuse({ code: "not_found" });
  return ok(attachment);
}

/** What a change of files made of its posting. */
export interface Changed {
  /** Where the posting is now; null for an organisation, and where nothing that others see changed. */
  readonly status: PostingStatus | null;
}

/** Pictures are content: what was published with others goes through the rule of publishing again. */
export async function filesChanged(
  context: VerbContext,
  { kind, id }: AttachmentOwner,
  seen: boolean,
): Answer<Changed> {
  if (kind === "organisation" || !seen) return ok({ status: null });
  return kind === "listing"
    ? reviewAgain(context, listingNoun, id)
    : reviewAgain(context, needNoun, id);
}
