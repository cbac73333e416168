import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { EventSide, Meeting } from "./instance.ts";

/** What one side said to a proposed meeting. */
export const meetingAnswers = ["open", "accepted", "declined"] as const;
export type MeetingAnswer = (typeof meetingAnswers)[number];
export const meetingAnswerLabels: Record<MeetingAnswer, string> = {
  open: "未答复",
  accepted: "已接受",
  declined: "已谢绝",
};

/** What became of a meeting: planned until its time, then held or missed; declined or cancelled ones free their table. */
export const meetingCourses = ["planned", "held", "missed", "declined", "cancelled"] as const;
export type MeetingCourse = (typeof meetingCourses)[number];
export const meetingCourseLabels: Record<MeetingCourse, string> = {
  planned: "待洽谈",
  held: "已洽谈",
  missed: "未到场",
  declined: "已谢绝",
  cancelled: "已取消",
};

const seatedCourses: readonly MeetingCourse[] = ["planned", "held"];

/** Whether the pair takes its slot, its table and its people. */
export function isSeated<M extends { readonly course: MeetingCourse }>(
  meeting: M | null,
): meeting is M {
  return meeting !== null && seatedCourses.includes(meeting.course);
}

/** A meeting as it is kept: once for each pair of an event. */
export interface BookedMeeting extends Meeting {
  readonly id: Id;
  readonly eventId: Id;
  readonly answers: Readonly<Record<EventSide, MeetingAnswer>>;
  readonly course: MeetingCourse;
  /** Why it was declined or cancelled; empty otherwise. */
  readonly reason: string;
  readonly version: number;
  readonly updatedAt: Instant;
}
