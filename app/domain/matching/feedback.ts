import type { Id } from "../shared/id.ts";
import { contactProblems } from "../shared/contact-problems.ts";
import type { FieldProblem } from "../shared/problem.ts";
import type { Instant } from "../shared/time.ts";
import type { Side } from "../trade/inquiry.ts";
import type { MatchTier } from "./match.ts";

/** What one side of a match says of it. */
export const opinions = ["suits", "unsuitable"] as const;
export type Opinion = (typeof opinions)[number];
export const opinionLabels: Record<Opinion, string> = { suits: "合适", unsuitable: "不合适" };

/** Why a match is unsuitable; words that both sides can choose. */
export const unsuitableReasons = [
  "wrong-kind",
  "part-or-service",
  "figure",
  "excluded",
  "price",
  "delivery",
  "other",
] as const;
export type UnsuitableReason = (typeof unsuitableReasons)[number];
export const unsuitableReasonLabels: Record<UnsuitableReason, string> = {
  "wrong-kind": "不是同一种设备",
  "part-or-service": "只是配件、耗材或服务",
  figure: "参数达不到要求",
  excluded: "属于需方写明不要的",
  price: "价格或预算差距大",
  delivery: "交期或地点不合适",
  other: "其他原因",
};

export interface Feedback {
  readonly needId: Id;
  readonly listingId: Id;
  readonly side: Side;
  readonly organisationId: Id;
  readonly opinion: Opinion;
  /** Null where the match suits. */
  readonly reason: UnsuitableReason | null;
  readonly words: string;
  /** What the matcher said of the pair when the opinion was given. */
  readonly tier: MatchTier;
  readonly at: Instant;
}

export const longestFeedback = 200;

/** What is wrong with an opinion, by field. */
export function feedbackProblems({
  opinion,
  reason,
  words,
}: Pick<Feedback, "opinion" | "reason" | "words">): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (opinion === "unsuitable" && reason === null)
    problems.push({ field: "reason", message: "请选择不合适的原因" });
  if (reason === "other" && words === "")
    problems.push({ field: "words", message: "请用几个字写明原因" });
  const length = [...words].length;
  if (length > longestFeedback)
    problems.push({ field: "words", message: `最多 ${longestFeedback} 字，现在 ${length} 字` });
  return [...problems, ...contactProblems({ words })];
}

/** How an opinion grades the pair, as an engineer would: 3 fits, 1 a figure or an exclusion is violated, 0 something else. */
const gradeOfReason: Record<UnsuitableReason, 0 | 1 | null> = {
  "wrong-kind": 0,
  "part-or-service": 0,
  figure: 1,
  excluded: 1,
  // Terms of trade and free words say nothing about the machine.
  price: null,
  delivery: null,
  other: null,
};

/** Null where the opinion is no judgment of the machine. */
export function gradeOf({ opinion, reason }: Pick<Feedback, "opinion" | "reason">) {
  if (opinion === "suits") return 3;
  return reason === null ? null : gradeOfReason[reason];
}

export interface Judged {
  readonly needId: Id;
  readonly listingId: Id;
  readonly grade: 0 | 1 | 3;
}

/** One grade a pair. Whose need it is decides; the supplier's word counts where the factory has said nothing. */
export function judgmentsOf(all: readonly Feedback[]): readonly Judged[] {
  const factories = new Set(all.filter(({ side }) => side === "factory").map(pairOf));
  return all
    .filter((each) => each.side === "factory" || !factories.has(pairOf(each)))
    .flatMap((each) => {
      const grade = gradeOf(each);
      return grade === null ? [] : [{ needId: each.needId, listingId: each.listingId, grade }];
    });
}

function pairOf({ needId, listingId }: Pick<Feedback, "needId" | "listingId">): string {
  return `${needId} ${listingId}`;
}

/** Whether people and the matcher disagree: what a reviewer looks at first. */
export function isSurprising({ opinion, reason, tier }: Feedback): boolean {
  if (opinion === "suits") return tier === "failing" || tier === "near";
  return tier === "fit" && gradeOf({ opinion, reason }) !== null;
}
