import { invitationLetter } from "#app/domain/people/letters.ts";
import { linkEnd } from "#app/domain/people/link-life.ts";
import type { Invitation } from "#app/domain/people/member.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { postLetter } from "./post-letter.ts";
import type { Answer, VerbContext } from "./verb.ts";

interface Sending extends Pick<Invitation, "id" | "email" | "role"> {
  /** Where the request comes from, for the limit; not stored. */
  readonly address: string;
}

/** Writes an invitation down with a fresh link, in place of an earlier one, and posts its letter. */
export async function sendInvitation(
  context: VerbContext,
  organisation: Organisation,
  { id, email, role, address }: Sending,
): Answer<{ readonly id: Id }> {
  const { ports, store, now, actor } = context;
  const { digest } = ports.tokens;
  const wait = await ports.letterLimit.take([
    `letters-from:${digest(address)}`,
    `letters-to:${digest(email)}`,
    `letters-of:${digest(organisation.id)}`,
  ]);
  if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });
  const token = ports.tokens.make();
  const invitation: Invitation = {
    id,
    organisationId: organisation.id,
    email,
    role,
    invitedBy: actor.kind === "person" ? actor.userId : null,
    sentAt: now,
    expiresAt: linkEnd("invitation", now),
  };
  await store.invitations.put(invitation, digest(token));
  const inviter = actor.kind === "person" ? actor.name : organisation.name;
  const said = { inviter, organisationName: organisation.name, role };
  await postLetter(context, { to: email, ...invitationLetter(said, ports.siteUrl, token) });
  return ok({ id });
}
