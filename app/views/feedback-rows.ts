import {
  isSurprising,
  opinionLabels,
  opinions,
  unsuitableReasonLabels,
  unsuitableReasons,
} from "#app/domain/matching/feedback.ts";
import type { MatchTier } from "#app/domain/matching/match.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import { sideLabels, sides } from "#app/domain/trade/inquiry.ts";
import type { FeedbackQuestion } from "#app/use-cases/feedback-port.ts";
import type { FeedbackItem } from "#app/use-cases/view-feedback.ts";
import { pageAsked } from "./page-number.ts";

/** What the matcher had said. */
const tierWords: Record<MatchTier, string> = {
  fit: "各项满足",
  open: "有未知项",
  near: "相近设备",
  failing: "有不满足项",
};

const feedbackPerPage = 50;
type Asked = FeedbackQuestion & { readonly page: number; readonly perPage: number };

/** The filters of the reviewers' page from its address; what makes no sense is left out. */
export function readFeedbackQuestion(params: URLSearchParams): Asked {
  const oneOf = <T extends string>(name: string, all: readonly T[]): T | null =>
    all.find((each) => each === params.get(name)) ?? null;
  return {
    opinion: oneOf("opinion", opinions),
    side: oneOf("side", sides),
    reason: oneOf("reason", unsuitableReasons),
    surprising: params.has("surprising"),
    page: pageAsked(params),
    perPage: feedbackPerPage,
  };
}

/** The address of a page of the same opinions. */
export function feedbackAddress({ opinion, side, reason, surprising }: Asked, page: number) {
  const named = Object.entries({ opinion, side, reason }).filter(
    (pair): pair is [string, NonNullable<typeof opinion | typeof side | typeof reason>] =>
      pair[1] !== null,
  );
  const params = new URLSearchParams(named);
  if (surprising) params.set("surprising", "1");
  if (page > 1) params.set("page", String(page));
  return `?${params}`;
}

export interface FeedbackRow {
  readonly key: string;
  readonly need: { readonly title: string; readonly to: string };
  readonly listing: { readonly title: string; readonly to: string };
  readonly suits: boolean;
  readonly opinion: string;
  readonly words: string;
  readonly by: string;
  /** What the matcher said when the opinion was given. */
  readonly tier: string;
  readonly surprising: boolean;
  readonly at: string;
  readonly minute: string;
}

export function feedbackRow({
  feedback,
  need,
  listing,
  factory,
  supplier,
}: FeedbackItem): FeedbackRow {
  const { side, opinion, reason, words, tier, at } = feedback;
  return {
    key: `${need.id}-${listing.id}-${side}`,
    need: { title: need.title, to: `/workbench/review/needs/${need.id}` },
    listing: { title: listing.title, to: `/workbench/review/listings/${listing.id}` },
    suits: opinion === "suits",
    opinion: opinionLabels[opinion] + (reason ? `：${unsuitableReasonLabels[reason]}` : ""),
    words,
    by: `${sideLabels[side]} ${(side === "factory" ? factory : supplier).name}`,
    tier: tierWords[tier],
    surprising: isSurprising(feedback),
    at,
    minute: minuteInChina(at),
  };
}
