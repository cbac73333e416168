/** The life of an event: prepared, registered for, scheduled, held, kept. */
export const eventStates = [
  "draft",
  "open",
  "closed",
  "scheduled",
  "running",
  "finished",
  "archived",
] as const;
export type EventState = (typeof eventStates)[number];
export const eventStateLabels: Record<EventState, string> = {
  draft: "草稿",
  open: "报名中",
  closed: "报名截止",
  scheduled: "已排洽谈",
  running: "进行中",
  finished: "已结束",
  archived: "已归档",
};

export const eventMoves = [
  "open",
  "close",
  "reopen",
  "schedule",
  "unschedule",
  "start",
  "finish",
  "archive",
] as const;
export type EventMove = (typeof eventMoves)[number];
export const eventMoveLabels: Record<EventMove, string> = {
  open: "发布并开放报名",
  close: "截止报名",
  reopen: "重新开放报名",
  schedule: "发布洽谈安排",
  unschedule: "撤回洽谈安排",
  start: "开始",
  finish: "结束",
  archive: "归档",
};

interface Transition {
  readonly from: readonly EventState[];
  readonly to: EventState;
  /** host: by hand, an editor or owner of the host. schedule: follows from publishing a schedule. */
  readonly by: "host" | "schedule";
}

/** Every allowed transition; nothing leads back from what has been held. */
export const eventTransitions: Record<EventMove, Transition> = {
  open: { from: ["draft"], to: "open", by: "host" },
  close: { from: ["open"], to: "closed", by: "host" },
  reopen: { from: ["closed"], to: "open", by: "host" },
  schedule: { from: ["closed"], to: "scheduled", by: "schedule" },
  unschedule: { from: ["scheduled"], to: "closed", by: "schedule" },
  start: { from: ["scheduled"], to: "running", by: "host" },
  finish: { from: ["running"], to: "finished", by: "host" },
  archive: { from: ["draft", "closed", "finished"], to: "archived", by: "host" },
};

/** The state after a move, or null where the move is not allowed. */
export function stateAfter(state: EventState, move: EventMove): EventState | null {
  const { from, to } = eventTransitions[move];
  return from.includes(state) ? to : null;
}

/** What the host may do by hand. */
export function hostMovesFrom(state: EventState): EventMove[] {
  return eventMoves.filter(
    (move) => eventTransitions[move].by === "host" && stateAfter(state, move) !== null,
  );
}

/** States in which the host may change what the event is. */
export const editableEventStates: readonly EventState[] = ["draft", "open", "closed"];

/** States in which registrations are decided and wishes are taken. */
export const gatheringStates: readonly EventState[] = ["open", "closed"];
