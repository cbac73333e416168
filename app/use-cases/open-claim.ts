import { claimKindLabels, type Claim, type ClaimKind } from "#app/domain/people/claim.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { withoutContacts } from "#app/domain/shared/contact-data.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { openReview } from "./open-review.ts";
import type { Answer, VerbContext } from "./verb.ts";

interface Opening {
  readonly kind: ClaimKind;
  readonly creditCode: string;
  readonly words: string;
}

interface Applying {
  readonly userId: Id;
  readonly name: string;
  readonly organisation: Organisation;
  /** What the person has asked before about any company. */
  readonly earlier: readonly Claim[];
}

/** Who applies for which company; members of it have nothing to ask. */
export async function applying(
  { actor, store, ports }: VerbContext,
  { kind, creditCode }: Opening,
): Answer<Applying> {
  if (actor.kind !== "person") return refuse({ code: "signed_out" });
  const { userId, name } = actor;
  const wait = await ports.letterLimit.take([`asks-of:${ports.tokens.digest(userId)}`]);
  if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });
  const known = await store.people.organisationByCode(creditCode);
  const organisation = known && (await store.people.takeOrganisation(known.id));
  if (!organisation) return refuse({ code: "not_found" });
  const members = await store.people.membersOf(organisation.id);
  const member = members.find((each) => each.userId === userId);
  if (member && (kind === "join" || member.role === "owner"))
    return refuse({ code: "conflict", message: "您已经是这家企业的成员。" });
  return ok({ userId, name, organisation, earlier: await store.claims.of(userId) });
}

/** Writes a claim down; one person has one open claim about a company at a time. */
export async function openClaim(
  { store, ports, now }: VerbContext,
  { userId, organisation }: Applying,
  { kind, words }: Opening,
  state: "asked" | "escalated",
): Answer<Claim> {
  const claim: Claim = {
    id: ports.newId(),
    kind,
    organisationId: organisation.id,
    userId,
    words,
    state,
    askedAt: now,
    closedAt: null,
    reason: "",
  };
  if (await store.claims.insert(claim)) return ok(claim);
  return refuse({ code: "conflict", message: "您对这家企业已有一个申请在处理中。" });
}

/** Puts a claim before the reviewers. */
export function reviewClaim(
  context: Pick<VerbContext, "store" | "ports" | "now">,
  { id, kind, organisationId, words }: Claim,
  why: string,
): Promise<void> {
  return openReview(context, {
    kind: "claim",
    subjectId: id,
    organisationId,
    checks: [],
    note: `${claimKindLabels[kind]}（${why}）：${withoutContacts(words)}`,
  });
}
