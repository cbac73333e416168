import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import { decisionLabels, type Review } from "#app/domain/review/review.ts";
import { longestReason } from "#app/domain/review/reasons.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { Refusal, VerbContext } from "./verb.ts";

/** Nobody decides about an organisation whose member they are. Null when they may. */
export async function ownMatter(
  { store, actor }: Pick<VerbContext, "store" | "actor">,
  organisationId: Id,
): Promise<Refusal | null> {
  if (actor.kind !== "person") return null;
  const memberships = await store.people.membershipsOf(actor.userId);
  const member =
    actor.membership?.organisationId === organisationId ||
    memberships.some((each) => each.organisationId === organisationId);
  return member
    ? {
        code: "forbidden",
        message: "您是这家企业的成员，不能审核本企业的事项，请由其他审核员处理。",
      }
    : null;
}

/** What is wrong with the words that a reviewer sends to an organisation. */
export function reasonProblems(reason: string, required: boolean): FieldProblem[] {
  if (required && reason.trim() === "")
    return [{ field: "reason", message: "请写明理由，提交人会看到" }];
  if ([...reason].length > longestReason)
    return [{ field: "reason", message: `理由最多 ${longestReason} 字` }];
  return contactProblems({ reason });
}

/** Somebody else was faster: who, when, and what they decided. */
export async function takenRefusal(
  { store }: Pick<VerbContext, "store">,
  review: Review,
): Promise<Refusal> {
  if (review.state === "withdrawn" || !review.decision || !review.decidedAt)
    return { code: "conflict", message: "提交人已撤回这一项，不需要再审核。" };
  const by = review.decidedBy ? await store.people.user(review.decidedBy) : null;
  const who = by ? by.name : "另一位审核员";
  return {
    code: "conflict",
    message: `这一项已由${who}于 ${minuteInChina(review.decidedAt)} 处理：${decisionLabels[review.decision]}。`,
  };
}
