import type { Member } from "#app/domain/people/member.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { maskedAddress } from "#app/domain/people/mail-address.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { NamedClaim } from "./people-port.ts";
import { ownMatter } from "./reviewing.ts";
import { question } from "./verb.ts";

interface ClaimView {
  /** Addresses are masked: their domains may speak for a claim, the rest is contact data. */
  readonly claim: NamedClaim;
  readonly organisation: Organisation;
  readonly members: readonly Member[];
  /** Why this reviewer may not decide; null when they may. */
  readonly barred: string | null;
}

/** A claim with what a reviewer's decision rests on. */
export const viewClaim = question<{ readonly id: Id }, ClaimView>({
  name: "view-claim",
  access: "reviewer",
  async answer({ actor, ports }, { id }) {
    const { store } = ports;
    const claim = await store.claims.byId(id);
    const organisations = claim && (await store.people.organisations([claim.organisationId]));
    const organisation = claim && organisations?.get(claim.organisationId);
    if (!claim || !organisation) return refuse({ code: "not_found" });
    const members = await store.people.membersOf(organisation.id);
    const own = await ownMatter({ store, actor }, organisation.id);
    const mine = actor.kind === "person" && actor.userId === claim.userId;
    return ok({
      claim: { ...claim, email: maskedAddress(claim.email) },
      organisation,
      members: members.map((member) => ({ ...member, email: maskedAddress(member.email) })),
      barred: mine
        ? "自己的申请由其他审核员处理。"
        : own?.code === "forbidden"
          ? own.message
          : null,
    });
  },
});
