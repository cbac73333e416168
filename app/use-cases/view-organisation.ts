import type { MemberRole } from "#app/domain/people/actor.ts";
import { openClaimStates } from "#app/domain/people/claim.ts";
import type { Invitation, Member } from "#app/domain/people/member.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { NamedClaim } from "./people-port.ts";
import { question } from "./verb.ts";

interface OrganisationView {
  readonly organisation: Organisation;
  readonly me: { readonly userId: Id | null; readonly role: MemberRole };
  /** Addresses are for the owners alone: empty for all others. */
  readonly members: readonly Member[];
  readonly invitations: readonly Invitation[];
  /** Requests to join that wait, for the owners. */
  readonly requests: readonly NamedClaim[];
}

/** One's own organisation with its people; what only owners may change, only owners see. */
export const viewOrganisation = question<null, OrganisationView>({
  name: "view-organisation",
  access: "viewer",
  async answer({ actor, ports, organisationId }) {
    const { people, invitations, claims } = ports.store;
    const organisation =
      organisationId && (await people.organisations([organisationId])).get(organisationId);
    if (!organisation) return refuse({ code: "not_found" });
    const role = actor.kind === "person" ? (actor.membership?.role ?? "viewer") : "viewer";
    const owner = role === "owner";
    const [members, invited, open] = await Promise.all([
      people.membersOf(organisation.id),
      owner ? invitations.of(organisation.id) : [],
      owner ? claims.about(organisation.id, openClaimStates) : [],
    ]);
    return ok({
      organisation,
      me: { userId: actor.kind === "person" ? actor.userId : null, role },
      members: owner ? members : members.map((member) => ({ ...member, email: "" })),
      invitations: invited,
      requests: open.filter(({ kind }) => kind === "join"),
    });
  },
});
