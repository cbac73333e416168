import type { Id } from "../shared/id.ts";
import { daysBetween, dayInChina, type Instant } from "../shared/time.ts";

/**
 * Somebody who belongs to a company that is registered already. join: asks its owner to be let in.
 * dispute: says that it was taken by somebody who is not entitled.
 */
export const claimKinds = ["join", "dispute"] as const;
export type ClaimKind = (typeof claimKinds)[number];
export const claimKindLabels: Record<ClaimKind, string> = { join: "申请加入", dispute: "归属争议" };

export const claimStates = [
  "asked",
  "escalated",
  "accepted",
  "declined",
  "handed-over",
  "withdrawn",
] as const;
export type ClaimState = (typeof claimStates)[number];
export const claimStateLabels: Record<ClaimState, string> = {
  asked: "等待企业所有者答复",
  escalated: "审核员处理中",
  accepted: "已加入",
  declined: "未通过",
  "handed-over": "已移交所有权",
  withdrawn: "已撤回",
};
export const openClaimStates = ["asked", "escalated"] as const satisfies readonly ClaimState[];

export function isOpen({ state }: Pick<Claim, "state">): boolean {
  return state === "asked" || state === "escalated";
}

/** What a reviewer decides about a claim that came to the desk. */
export const resolutions = ["keep", "admit", "hand-over"] as const;
export type Resolution = (typeof resolutions)[number];
export const resolutionLabels: Record<Resolution, string> = {
  keep: "维持现状",
  admit: "加为编辑成员",
  "hand-over": "移交所有权",
};
export const stateAfter: Record<Resolution, ClaimState> = {
  keep: "declined",
  admit: "accepted",
  "hand-over": "handed-over",
};

export interface Claim {
  readonly id: Id;
  readonly kind: ClaimKind;
  readonly organisationId: Id;
  /** The person who asks. */
  readonly userId: Id;
  /** In the applicant's words, for the owner or the reviewer. */
  readonly words: string;
  readonly state: ClaimState;
  readonly askedAt: Instant;
  readonly closedAt: Instant | null;
  /** What the owner or the reviewer wrote, for the applicant. */
  readonly reason: string;
}

export const longestClaim = 500;
export const shortestDispute = 10;

/** A request that no owner answers goes to the reviewers after this many days. */
export const answerDays = 7;
/** After a dispute was decided against the claimant, the same person waits this long for another. */
export const disputePause = 90;

export function waitedTooLong({ askedAt }: Pick<Claim, "askedAt">, now: Instant): boolean {
  return Date.parse(now) - Date.parse(askedAt) >= answerDays * 86_400_000;
}

/** Whether an earlier dispute of the same person about the same company bars another one now. */
export function barsDispute(
  { kind, state, closedAt }: Pick<Claim, "kind" | "state" | "closedAt">,
  now: Instant,
): boolean {
  if (kind !== "dispute" || state !== "declined" || closedAt === null) return false;
  return daysBetween(dayInChina(closedAt), dayInChina(now)) < disputePause;
}
