import type { MemberRole } from "#app/domain/people/actor.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

/** What the reader of an invitation can do now. */
export type InvitationStep =
  /** Accept with the account that is signed in. */
  | { readonly kind: "accept" }
  /** Make an account. */
  | { readonly kind: "join" }
  /** Sign in first: the address has an account. */
  | { readonly kind: "sign-in" }
  /** Somebody else is signed in here. */
  | { readonly kind: "other"; readonly signedInAs: string }
  /** Belongs to the organisation already. */
  | { readonly kind: "member" };

interface InvitationView {
  readonly organisationName: string;
  readonly role: MemberRole;
  readonly email: string;
  readonly step: InvitationStep;
}

/** An invitation for whoever holds its link. Not found once it is accepted, revoked or past its time. */
export const viewInvitation = question<{ readonly token: string }, InvitationView>({
  name: "view-invitation",
  access: "anyone",
  async answer({ actor, ports, now }, { token }) {
    const { people, invitations } = ports.store;
    const found = await invitations.byToken(ports.tokens.digest(token), now);
    const organisation = found
      ? (await people.organisations([found.organisationId])).get(found.organisationId)
      : null;
    if (!found || !organisation) return refuse({ code: "not_found" });
    const { email, role, organisationId } = found;
    const step = async (): Promise<InvitationStep> => {
      const user = actor.kind === "person" ? await people.user(actor.userId) : null;
      if (!user) return { kind: (await people.userByEmail(email)) ? "sign-in" : "join" };
      if (user.email.toLowerCase() !== email) return { kind: "other", signedInAs: user.email };
      const memberships = await people.membershipsOf(user.id);
      const member = memberships.some((each) => each.organisationId === organisationId);
      return { kind: member ? "member" : "accept" };
    };
    return ok({ organisationName: organisation.name, role, email, step: await step() });
  },
});
