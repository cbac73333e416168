import { addDays, dayInChina, type Instant } from "../shared/time.ts";
import { isSeated, type BookedMeeting } from "./booked-meeting.ts";
import type { EventState } from "./event-state.ts";
import type { EventContent } from "./event.ts";
import type { EventSide } from "./instance.ts";
import { slotsOf } from "./timetable.ts";

/** States in which participants see what was planned for them. */
export const plannedStates: readonly EventState[] = ["scheduled", "running", "finished"];

/** States in which participants are told of every change of it. */
export const toldStates: readonly EventState[] = ["scheduled", "running"];

export const answerMoves = ["accept", "decline"] as const;
export type AnswerMove = (typeof answerMoves)[number];

/** Why somebody declines; `other` asks for words. */
export const declineReasons = ["time", "unfit", "known", "people", "other"] as const;
export type DeclineReason = (typeof declineReasons)[number];
export const declineReasonLabels: Record<DeclineReason, string> = {
  time: "这个时段不方便",
  unfit: "业务不对口",
  known: "已有往来，不用再谈",
  people: "对口的人来不了",
  other: "其他原因",
};
export const longestDeclineWords = 100;

/** The side of a meeting on which a participation sits; null for a meeting of others. */
export function sideIn(
  meeting: Pick<BookedMeeting, "buyerId" | "supplierId">,
  participationId: string,
): EventSide | null {
  if (meeting.buyerId === participationId) return "buyer";
  return meeting.supplierId === participationId ? "supplier" : null;
}

/** Whoever is told late still has so long to answer. */
const leastHours = 12;

/**
 * Until when a planned meeting may be declined and an answer changed: six in the evening in China before the first day,
 * at least twelve hours after the plan was published, never past the first slot. Null for an event without slots.
 */
export function answersUntil(
  event: Pick<EventContent, "sessions" | "slotMinutes">,
  plannedAt: Instant,
): Instant | null {
  const [first] = slotsOf(event);
  if (!first) return null;
  const evening = Date.parse(`${addDays(dayInChina(first.start), -1)}T18:00:00+08:00`);
  const fair = Date.parse(plannedAt) + leastHours * 3_600_000;
  return new Date(Math.min(Date.parse(first.start), Math.max(evening, fair))).toISOString();
}

/** When somebody answers, and what the event is then. */
export interface AnswerMoment {
  readonly state: EventState;
  readonly now: Instant;
  /** As `answersUntil` says. */
  readonly until: Instant | null;
  /** Begin of the meeting's slot; null where the slot is gone. */
  readonly begins: Instant | null;
}

export const answerRefusals = ["unplanned", "begun", "late", "theirs", "closed"] as const;
export type AnswerRefusal = (typeof answerRefusals)[number];
export const answerRefusalWords: Record<AnswerRefusal, string> = {
  unplanned: "洽谈安排还没有发布，或对接会已结束。",
  begun: "这场洽谈的时间已到。",
  late: "答复已截止，要改请联系承办方。",
  theirs: "对方已谢绝这场洽谈。",
  closed: "这场洽谈已取消或已有结果。",
};

type Answerable = Pick<BookedMeeting, "answers" | "course">;

/**
 * Why an answer cannot be given; null when it can. To accept what is still open is allowed until the slot begins; to
 * decline, and to take a refusal back, until the deadline. Only who declined takes that back.
 */
export function answerRefusal(
  { answers, course }: Answerable,
  side: EventSide,
  move: AnswerMove,
  { state, now, until, begins }: AnswerMoment,
): AnswerRefusal | null {
  if (!toldStates.includes(state)) return "unplanned";
  if (course !== "planned" && course !== "declined") return "closed";
  if (course === "declined" && answers[side] !== "declined") return "theirs";
  if (begins === null || now >= begins) return "begun";
  const firstYes = course === "planned" && move === "accept";
  const inTime = state === "scheduled" && until !== null && now < until;
  return firstYes || inTime ? null : "late";
}

/**
 * The meeting after an answer. Both accepted: confirmed, or locked as before. Declined: its place is free. Taken back:
 * planned again, and the other side, who was told that it is off, has to say so anew.
 */
export function answered(
  meeting: BookedMeeting,
  side: EventSide,
  move: AnswerMove,
  { reason, now }: { readonly reason: string; readonly now: Instant },
): BookedMeeting {
  const next = { ...meeting, version: meeting.version + 1, updatedAt: now };
  if (move === "decline")
    return {
      ...next,
      answers: { ...meeting.answers, [side]: "declined" },
      course: "declined",
      state: "draft",
      reason,
    };
  if (meeting.course === "declined")
    return {
      ...next,
      answers: { buyer: "open", supplier: "open", [side]: "accepted" },
      course: "planned",
      state: "draft",
      reason: "",
    };
  const answers = { ...meeting.answers, [side]: "accepted" as const };
  const both = answers.buyer === "accepted" && answers.supplier === "accepted";
  return {
    ...next,
    answers,
    state: both && meeting.state === "draft" ? "confirmed" : meeting.state,
  };
}

/** Whether an answer changes nothing, because it was given before. */
export function saidBefore({ answers }: Answerable, side: EventSide, move: AnswerMove): boolean {
  return answers[side] === (move === "accept" ? "accepted" : "declined");
}

/** Both sides said yes: names of people are shown to each other, contact data still is not. */
export function isConfirmed({ answers, course }: Answerable): boolean {
  const both = answers.buyer === "accepted" && answers.supplier === "accepted";
  return both && isSeated({ course });
}
