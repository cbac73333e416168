import type { NeedContent } from "../demand/need.ts";
import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { ListingContent } from "../supply/listing.ts";

/** What waits for a reviewer: a company that registers, a posting, a question of who speaks for a company. */
export const reviewKinds = ["organisation", "listing", "need", "claim", "mark"] as const;
export type ReviewKind = (typeof reviewKinds)[number];
export const reviewKindLabels: Record<ReviewKind, string> = {
  organisation: "企业",
  listing: "供给",
  need: "需求",
  claim: "归属申请",
  mark: "目录标识",
};

/** What a reviewer answers. */
export const decisions = ["approve", "return", "refuse", "suspend"] as const;
export type Decision = (typeof decisions)[number];
export const decisionLabels: Record<Decision, string> = {
  approve: "通过",
  return: "退回",
  refuse: "不通过",
  suspend: "停用",
};

/** Withdrawn: its organisation took it back before anybody decided. */
export const reviewStates = ["waiting", "decided", "withdrawn"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** In the order in which the desk lists them. */
export const checkCodes = [
  "contact",
  "model",
  "impossible",
  "far-figure",
  "grade-claim",
  "own-duplicate",
  "copied",
  "advertisement",
  "price",
  "credit-code",
  "same-name",
] as const;
export type CheckCode = (typeof checkCodes)[number];
export const checkLabels: Record<CheckCode, string> = {
  contact: "联系方式",
  model: "缺型号",
  impossible: "数值不可能",
  "far-figure": "数值偏离",
  "grade-claim": "自报能效",
  "own-duplicate": "重复发布",
  copied: "与他人雷同",
  advertisement: "广告用语",
  price: "价格偏离",
  "credit-code": "信用代码",
  "same-name": "同名企业",
};

/** serious: nothing is published without a reviewer while it stands. notice: worth a look. */
export const seriousnesses = ["serious", "notice"] as const;
export type Seriousness = (typeof seriousnesses)[number];

/** One thing that a pre-check found. */
export interface Finding {
  readonly code: CheckCode;
  readonly seriousness: Seriousness;
  /** One sentence for the reviewer and for the submitter. Contact data stands in it at most masked. */
  readonly words: string;
  /** What the sentence rests on: the words, the figure and its comparison, the clause. */
  readonly evidence: string;
  /** The other posting or organisation that it is about. */
  readonly other?: { readonly kind: ReviewKind; readonly id: Id; readonly title: string };
}

/** What a posting said when it was submitted; null for organisations and claims. */
export type ReviewedContent =
  | { readonly kind: "listing"; readonly listing: ListingContent }
  | { readonly kind: "need"; readonly need: NeedContent };

export interface Review {
  readonly id: Id;
  readonly kind: ReviewKind;
  /** The organisation, listing, need or catalogue mark; of a claim whatever its opener names. */
  readonly subjectId: Id;
  /** Whose it is: its members are told, and none of them may decide. */
  readonly organisationId: Id;
  readonly checks: readonly Finding[];
  /** Why it is here, in words for the reviewer. */
  readonly note: string;
  readonly content: ReviewedContent | null;
  /** What readers saw before; null when they have seen nothing yet. */
  readonly before: ReviewedContent | null;
  readonly state: ReviewState;
  readonly openedAt: Instant;
  readonly decision: Decision | null;
  /** For its organisation, in words; empty for an approval without one. */
  readonly reason: string;
  /** Null while it waits, and after the reviewer's account is gone. */
  readonly decidedBy: Id | null;
  readonly decidedAt: Instant | null;
}

export function isSerious({ seriousness }: Finding): boolean {
  return seriousness === "serious";
}
