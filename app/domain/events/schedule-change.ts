import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { BookedMeeting } from "./booked-meeting.ts";

export const scheduleChangeKinds = ["move", "add", "remove", "lock", "unlock", "people"] as const;
export type ScheduleChangeKind = (typeof scheduleChangeKinds)[number];
export const scheduleChangeLabels: Record<ScheduleChangeKind, string> = {
  move: "移动",
  add: "添加",
  remove: "移除",
  lock: "锁定",
  unlock: "解锁",
  people: "换人",
};

/** done may be undone, undone may be done again, settled is history. */
export const scheduleChangeStates = ["done", "undone", "settled"] as const;
export type ScheduleChangeState = (typeof scheduleChangeStates)[number];

/** One change by hand, with the meeting as it was and as it became; null where it was not there. */
export interface ScheduleChange {
  readonly id: Id;
  readonly eventId: Id;
  readonly kind: ScheduleChangeKind;
  /** Which meeting, from where to where. */
  readonly words: string;
  readonly before: BookedMeeting | null;
  readonly after: BookedMeeting | null;
  readonly state: ScheduleChangeState;
  readonly by: string;
  readonly at: Instant;
}

/** Changes of one event that are remembered. */
export const keptScheduleChanges = 100;

/** The change that undo takes back; `changes` newest first. */
export function nextUndo(changes: readonly ScheduleChange[]): ScheduleChange | null {
  return changes.find(({ state }) => state === "done") ?? null;
}

/** The change that redo makes again: the oldest of those that were taken back. */
export function nextRedo(changes: readonly ScheduleChange[]): ScheduleChange | null {
  return changes.findLast(({ state }) => state === "undone") ?? null;
}

/** Whether a meeting is still arranged as a change left it; answers of the two sides count, versions do not. */
export function sameArrangement(one: BookedMeeting | null, other: BookedMeeting | null): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(meeting: BookedMeeting | null): string {
  if (!meeting) return "";
  const { slotId, tableId, peopleIds, state, answers, course } = meeting;
  return [
    slotId,
    tableId,
    [...peopleIds].sort(),
    state,
    answers.buyer,
    answers.supplier,
    course,
  ].join(" ");
}
