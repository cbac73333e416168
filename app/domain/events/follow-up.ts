import type { FieldProblem } from "../shared/problem.ts";
import { contactProblems } from "../shared/contact-problems.ts";
import type { Id } from "../shared/id.ts";
import { isDay, type Day, type Instant } from "../shared/time.ts";

export interface FollowUpContent {
  /** What is to be done next. */
  readonly step: string;
  readonly dueOn: Day;
  /** A member of the own organisation; null once that person has gone. */
  readonly whoId: Id | null;
}

/** 跟进: what one organisation means to do after a meeting. Its own business alone. */
export interface FollowUp extends FollowUpContent {
  readonly meetingId: Id;
  readonly organisationId: Id;
  readonly doneAt: Instant | null;
  /** The due day of which people have been told; null before that. */
  readonly remindedFor: Day | null;
  readonly version: number;
  readonly updatedAt: Instant;
}

export const followUpLimits = { step: 200 } as const;

/** What keeps a next step from being saved; fields as the form names them. */
export function followUpProblems({ step, dueOn, whoId }: FollowUpContent): FieldProblem[] {
  const length = [...step].length;
  return [
    ...(length < 2 ? [{ field: "step", message: "请写明下一步做什么，至少 2 个字" }] : []),
    ...(length > followUpLimits.step
      ? [{ field: "step", message: `最多 ${followUpLimits.step} 字` }]
      : []),
    ...(isDay(dueOn) ? [] : [{ field: "dueOn", message: "请填写日期，例如 2026-12-01" }]),
    ...(whoId ? [] : [{ field: "whoId", message: "请选择由谁跟进" }]),
    ...contactProblems({ step }),
  ];
}

export const followUpStates = ["overdue", "due", "later", "done"] as const;
export type FollowUpState = (typeof followUpStates)[number];
export const followUpStateLabels: Record<FollowUpState, string> = {
  overdue: "已逾期",
  due: "今天到期",
  later: "待跟进",
  done: "已完成",
};

export function followUpStateOn(
  { dueOn, doneAt }: Pick<FollowUp, "dueOn" | "doneAt">,
  today: Day,
): FollowUpState {
  if (doneAt) return "done";
  if (dueOn < today) return "overdue";
  return dueOn === today ? "due" : "later";
}
