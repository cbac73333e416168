import { attributeLine } from "./review-lines.ts";
import { trustBadges, trustLevelLabels } from "#app/domain/people/organisation.ts";
import {
  checkLabels,
  decisionLabels,
  isSerious,
  reviewKindLabels,
  reviewKinds,
  type Finding,
  type Review,
  type ReviewKind,
} from "#app/domain/review/review.ts";
import { changesBetween } from "#app/domain/review/changes.ts";
import { readyReasons } from "#app/domain/review/reasons.ts";
import { evidenceName, type Verification } from "#app/domain/review/verification.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { ReviewSubject } from "#app/use-cases/review-subject.ts";
import type { ListedReview } from "#app/use-cases/view-reviews.ts";
import { pageAsked } from "./page-number.ts";

/** A finding as the desk prints it. */
export function findingView({ code, words, evidence, other, ...finding }: Finding) {
  return {
    label: checkLabels[code],
    serious: isSerious({ code, words, evidence, ...finding }),
    words,
    evidence,
    other: other ? { title: other.title, to: pageOf(other.kind, other.id) } : null,
  };
}

/** The public page of what a review is about; organisations have none. */
export function pageOf(kind: ReviewKind, id: string): string | null {
  if (kind === "listing") return `/equipment/${id}`;
  return kind === "need" ? `/needs/${id}` : null;
}

/** Where a reviewer decides who belongs to a company; null for everything that the desk decides itself. */
export function claimPage({ kind, subjectId, state }: Review): string | null {
  if (kind !== "claim" || state !== "waiting") return null;
  return `/workbench/organisation/claims/${subjectId}`;
}

/** One line of the queue. */
export function queueRow({ review, title, organisation }: ListedReview, search: string) {
  return {
    id: review.id,
    to: claimPage(review) ?? `/workbench/review/${review.id}${search}`,
    kind: reviewKindLabels[review.kind],
    title,
    organisation: organisation.name,
    trust: trustBadges[organisation.trust],
    since: minuteInChina(review.openedAt),
    findings: review.checks.map(findingView),
    /** Claims are never ticked: each is answered on its own page. */
    serious: review.checks.some(isSerious) || review.kind === "claim",
    again: review.before !== null,
    decided: decidedLine(review),
  };
}

/** 已退回 2026-11-21 11:34：请补充型号; null while it waits. */
function decidedLine({ decision, decidedAt, reason }: Review) {
  if (!decision || !decidedAt) return null;
  return { decision: decisionLabels[decision], at: minuteInChina(decidedAt), reason };
}

/** Who did it: a name, or what can be said without one. */
function nameIn(names: ReviewSubject["names"], id: string | null): string {
  return id === null ? "平台" : (names[id] ?? "已注销的审核员");
}

export function historyLines({ history, names }: Pick<ReviewSubject, "history" | "names">) {
  return history.map((review) => {
    const decided = decidedLine(review);
    const opened = minuteInChina(review.openedAt);
    if (decided)
      return {
        id: review.id,
        at: decided.at,
        words: `${nameIn(names, review.decidedBy)}：${decided.decision}`,
        reason: decided.reason,
      };
    const words = review.state === "withdrawn" ? "提交后由企业撤回" : "等待审核";
    return { id: review.id, at: opened, words, reason: "" };
  });
}

export function stepLines({ steps, names }: Pick<ReviewSubject, "steps" | "names">) {
  return steps.flatMap((step: Verification) => {
    if (step.of !== "organisation") return [];
    const seen = evidenceName(step);
    return [
      {
        id: step.id,
        at: minuteInChina(step.at),
        words: `${nameIn(names, step.decidedBy)}：${trustLevelLabels[step.level]}${seen && `，凭${seen}`}${step.until ? `，至 ${step.until}` : ""}`,
        reason: step.note,
      },
    ];
  });
}

/** What changed since readers saw it last; null when they have seen nothing yet. */
export function changeLines({ content, before }: Review, nameOf: (family: string) => string) {
  if (!content || !before) return null;
  return changesBetween(before, content, (each) => attributeLine(each, nameOf));
}

export function decisionForms(kind: ReviewKind, checks: readonly Finding[]) {
  // A mark that was verified wrongly is revoked, not suspended.
  const offered = (["return", "refuse", "suspend"] as const).filter(
    (decision) => kind !== "mark" || decision !== "suspend",
  );
  return offered.map((decision) => ({
    decision,
    label: decisionLabels[decision],
    ready: readyReasons(kind, decision, checks),
  }));
}

/** The facts of an organisation that a reviewer compares with its evidence. */
export function organisationFacts({ organisation }: Pick<ReviewSubject, "organisation">) {
  const { name, creditCode, place, trust, trustUntil, frozen } = organisation;
  return [
    { name: "企业名称", value: name },
    { name: "统一社会信用代码", value: creditCode ?? "未填写" },
    { name: "所在地", value: placeName(place) },
    {
      name: "核验级别",
      value: `${trustLevelLabels[trust]}${trustUntil ? `，有效至 ${trustUntil}` : ""}`,
    },
    { name: "状态", value: frozen ? "已停用：暂停修改和发布" : "正常" },
  ];
}

const perPage = 50;

/** Which part of the desk an address shows. */
export function readQueue(search: URLSearchParams) {
  return {
    kind: reviewKinds.find((each) => each === search.get("kind")) ?? null,
    state: search.get("state") === "decided" ? ("decided" as const) : ("waiting" as const),
    page: pageAsked(search),
    perPage,
  };
}

export function queueSearch(kind: ReviewKind | null): string {
  return kind ? `?kind=${kind}` : "";
}

export function queueTabs(
  waiting: Readonly<Record<ReviewKind, number>>,
  kind: ReviewKind | null,
  state: "waiting" | "decided",
) {
  const all = Object.values(waiting).reduce((sum, count) => sum + count, 0);
  const here = state === "waiting";
  return [
    { name: "全部", to: "/workbench/review", count: all, current: here && kind === null },
    ...reviewKinds.map((each) => ({
      name: reviewKindLabels[each],
      to: `/workbench/review?kind=${each}`,
      count: waiting[each],
      current: here && kind === each,
    })),
    { name: "已处理", to: "/workbench/review?state=decided", current: !here },
  ];
}
