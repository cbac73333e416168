import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { BookedMeeting } from "./booked-meeting.ts";
import type { EventState } from "./event-state.ts";
import type { EventSide, Slot } from "./instance.ts";

/** What one side takes from a meeting; the other side does not see it. */
export const meetingOutcomes = ["keen", "again", "none"] as const;
export type MeetingOutcome = (typeof meetingOutcomes)[number];
export const meetingOutcomeLabels: Record<MeetingOutcome, string> = {
  keen: "有意向",
  again: "需再谈",
  none: "无意向",
};

/** 洽谈记录: of one side of one meeting, read by its own organisation; the outcome also by the host, for figures. */
export interface MeetingNote {
  readonly meetingId: Id;
  readonly side: EventSide;
  readonly outcome: MeetingOutcome | null;
  readonly words: string;
  readonly updatedAt: Instant;
}

export const noteLimit = 1000;

/** Minutes before its slot from which a meeting can be recorded: people start early. */
const early = 15;

/** Why nothing can be recorded about a meeting yet or any more, in words; null when it can. */
export function recordingBarred(
  event: { readonly state: EventState },
  meeting: Pick<BookedMeeting, "course">,
  slot: Pick<Slot, "start"> | undefined,
  now: Instant,
): string | null {
  if (event.state !== "running" && event.state !== "finished") return "对接会开始后才能登记。";
  if (meeting.course === "declined" || meeting.course === "cancelled")
    return "这场洽谈已谢绝或取消。";
  if (slot && Date.parse(slot.start) - early * 60_000 > Date.parse(now))
    return `开始前 ${early} 分钟起可以登记。`;
  return null;
}
