import { stateAfter, type Claim, type Resolution } from "#app/domain/people/claim.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { setFrozen } from "./standing.ts";
import type { Answer, VerbContext } from "./verb.ts";

const outcomeWords: Record<Resolution, string> = {
  keep: "维持现状",
  admit: "您已成为编辑成员",
  "hand-over": "所有权已移交给您",
};

/**
 * What a reviewer's decision does: lets the claimant in, hands the company over, or nothing; then the
 * dispute is over and the company may change again, unless another dispute is open.
 */
export async function closeClaim(
  context: VerbContext,
  claim: Claim,
  resolution: Resolution,
  reason: string,
): Answer<null> {
  const { store, now } = context;
  const organisation = await store.people.takeOrganisation(claim.organisationId);
  if (!organisation) return refuse({ code: "not_found" });
  const closed = { state: stateAfter[resolution], closedAt: now, reason };
  if (!(await store.claims.move(claim.id, ["asked", "escalated"], closed)))
    return refuse({ code: "conflict", message: "这个申请已经处理过。" });
  if (resolution !== "keep") await letIn(context, claim, resolution);
  await notify(context, {
    to: { userId: claim.userId },
    kind: "membership",
    key: claim.id,
    words: `您对${organisation.name}的申请：${outcomeWords[resolution]}。${reason}`,
    link: "/workbench/organisation",
  });
  await tellOrganisation(context, organisation, claim, resolution);
  return ok(null);
}

async function letIn({ store }: VerbContext, claim: Claim, resolution: "admit" | "hand-over") {
  const { people } = store;
  const { organisationId, userId } = claim;
  const members = await people.membersOf(organisationId);
  const member = members.some((each) => each.userId === userId);
  const role = resolution === "admit" ? "editor" : "owner";
  if (!member) await people.insertMembership(userId, organisationId, role);
  else if (resolution === "hand-over") await people.setRole(userId, organisationId, role);
  if (resolution === "admit") return;
  // Owners who were not entitled lose everything at once, and so do those whom they invited.
  for (const each of members.filter((one) => one.role === "owner" && one.userId !== userId))
    if (claim.kind === "dispute") await people.removeMembership(each.userId, organisationId);
    else await people.setRole(each.userId, organisationId, "editor");
  await store.invitations.removeAllOf(organisationId);
  // Whoever it names is no longer who speaks for the company.
  if (claim.kind === "dispute") await store.contacts.remove(organisationId);
}

async function tellOrganisation(
  context: VerbContext,
  organisation: Organisation,
  { kind }: Claim,
  resolution: Resolution,
): Promise<void> {
  const { id, frozen } = organisation;
  if (kind === "dispute" && frozen && !(await context.store.claims.anyOpen(id, "dispute")))
    return setFrozen(context, organisation, false, "归属争议已处理，本企业恢复修改和发布");
  if (resolution !== "keep")
    await notify(context, {
      to: { organisationId: id },
      kind: "membership",
      key: id,
      words: "审核员处理了一个归属申请，成员有变动",
      link: "/workbench/organisation",
    });
}
