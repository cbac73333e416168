import {
  isSerious,
  reviewKindLabels,
  type Finding,
  type ReviewedContent,
  type ReviewKind,
} from "#app/domain/review/review.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { notify } from "./notify.ts";
import type { VerbContext } from "./verb.ts";

interface Opening {
  readonly kind: ReviewKind;
  readonly subjectId: Id;
  readonly organisationId: Id;
  readonly checks: readonly Finding[];
  /** Why it is here, in words for the reviewer; no contact data. */
  readonly note: string;
  readonly content?: ReviewedContent;
  /** What readers saw before. */
  readonly before?: ReviewedContent | null;
}

/**
 * Puts something into the reviewers' queue, in the transaction of what leads there, and tells them. What
 * waits there already keeps its place and takes the new words.
 */
export async function openReview(
  context: Pick<VerbContext, "store" | "ports" | "now">,
  { content, before, ...opening }: Opening,
): Promise<void> {
  const { store, ports, now } = context;
  await store.reviews.open({
    ...opening,
    content: content ?? null,
    before: before ?? null,
    id: ports.newId(),
    state: "waiting",
    openedAt: now,
    decision: null,
    reason: "",
    decidedBy: null,
    decidedAt: null,
  });
  const serious = opening.checks.some(isSerious) ? "，预检发现问题" : "";
  await notify(context, {
    to: { staff: true },
    kind: "review-queue",
    key: opening.kind,
    words: `有新的${reviewKindLabels[opening.kind]}等待审核${serious}`,
    link: `/workbench/review?kind=${opening.kind}`,
  });
}
