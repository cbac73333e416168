import { isSeated, type BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import { eventStateLabels, type EventState } from "#app/domain/events/event-state.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import { toldStates } from "#app/domain/events/meeting-answer.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import type { Violation } from "#app/domain/events/rules/violation.ts";
import type { ScheduleChangeKind } from "#app/domain/events/schedule-change.ts";
import { slotsOf } from "#app/domain/events/timetable.ts";
import { unfinishedRunStates } from "#app/domain/events/schedule-run.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { eventInstance, type EventInstance } from "./event-instance.ts";
import { hostedEvent } from "./hosted-event.ts";
import { tellChanged } from "./tell-schedule.ts";
import { actorLabel, type Answer, type Refusal, type VerbContext } from "./verb.ts";

/** An event whose meetings the host changes by hand, locked until the end of the transaction. */
interface Arranging {
  readonly event: MatchEvent;
  readonly current: EventInstance;
  /** Participants know the timetable: they are told of every change. */
  readonly shown: boolean;
}

/** States in which meetings are changed by hand. */
export const arrangeableStates: readonly EventState[] = ["closed", "scheduled", "running"];

/** An own event; refused while the scheduler works on it. */
export async function openArranging(context: VerbContext, eventId: Id): Answer<Arranging> {
  const { store } = context;
  const found = await hostedEvent(store, context, eventId);
  if (!found.ok) return found;
  await store.eventMeetings.lock(eventId);
  const event = (await store.matchEvents.byId(eventId))!;
  if (!arrangeableStates.includes(event.state))
    return refuse({
      code: "conflict",
      message: `对接会现在是“${eventStateLabels[event.state]}”，不能改动洽谈安排。`,
    });
  const [run] = await store.eventSchedules.runs(eventId, 1);
  if (run && unfinishedRunStates.includes(run.state))
    return refuse({ code: "conflict", message: "正在排期，请等它结束或先取消，再手工调整。" });
  const current = await eventInstance(store, event);
  return ok({ event, current, shown: toldStates.includes(event.state) });
}

/** A planned meeting of an own event, as it was when the host looked at it. */
export async function openMeeting(
  context: VerbContext,
  { id, version }: { readonly id: Id; readonly version: number },
): Answer<Arranging & { readonly meeting: BookedMeeting }> {
  const known = await context.store.eventMeetings.byId(id);
  if (!known) return refuse({ code: "not_found" });
  const opened = await openArranging(context, known.eventId);
  if (!opened.ok) return opened;
  const meeting = opened.value.current.meetings.find((each) => each.id === id);
  if (!meeting || meeting.version !== version)
    return refuse({ code: "conflict", message: "这场洽谈刚刚有变化，请看过新的安排再改。" });
  if (meeting.course !== "planned")
    return refuse({ code: "conflict", message: "这场洽谈已经不在待洽谈的安排里。" });
  return ok({ ...opened.value, meeting });
}

interface Change {
  readonly kind: ScheduleChangeKind;
  readonly before: BookedMeeting | null;
  /** Without its version and time, which are given here; null takes the meeting out. */
  readonly after: BookedMeeting | null;
}

/** Saves a change by hand, remembers it for undo, and tells both sides where the timetable is published. */
export async function arrange(
  context: VerbContext,
  arranging: Arranging,
  { kind, before, after }: Change,
): Answer<{ readonly meetingId: Id; readonly eventId: Id }> {
  const { store, ports, now, actor } = context;
  const { event } = arranging;
  const saved = await saveMeeting(context, before, after);
  if (saved === "stale")
    return refuse({ code: "conflict", message: "这场洽谈刚刚有变化，请看过新的安排再改。" });
  await store.eventSchedules.addChange({
    id: ports.newId(),
    eventId: event.id,
    kind,
    words: changeWords(arranging, before, after),
    before,
    after: saved,
    state: "done",
    by: actorLabel(actor),
    at: now,
  });
  const meeting = (saved ?? before)!;
  if (arranging.shown && kind !== "lock" && kind !== "unlock")
    await tellChanged(context, event, [meeting]);
  return ok({ meetingId: meeting.id, eventId: event.id });
}

/** Puts one arrangement of a meeting in place of another; `stale` when somebody was faster. */
export async function saveMeeting(
  { store, now }: Pick<VerbContext, "store" | "now">,
  before: BookedMeeting | null,
  after: BookedMeeting | null,
): Promise<BookedMeeting | null | "stale"> {
  if (after === null) {
    await store.eventMeetings.remove(before ? [before.id] : []);
    return null;
  }
  const saved = { ...after, version: (before?.version ?? 0) + 1, updatedAt: now };
  if (!before) await store.eventMeetings.insert([saved]);
  else if (!(await store.eventMeetings.update(saved))) return "stale";
  return saved;
}

/** Whether a slot is over: nobody is put into it any more. */
export function hasPassed({ now }: Pick<VerbContext, "now">, event: MatchEvent, slotId: Id) {
  const slot = slotsOf(event).find(({ id }) => id === slotId);
  return slot !== undefined && slot.end <= now;
}

export const passedWords = "这个时段已经过去。";

/** Broken rules as a form shows them. */
export function brokenRefusal(violations: readonly Violation[]): Refusal {
  const words = [...new Set(violations.map((violation) => violation.words))];
  return { code: "invalid", problems: words.map((message) => ({ field: "", message })) };
}

/** 示例甲厂 × 示例乙厂：03-01 14:00 A厅 3 号桌 → 03-01 14:30 A厅 5 号桌 */
function changeWords(
  { event, current: { instance } }: Pick<Arranging, "event" | "current">,
  before: BookedMeeting | null,
  after: BookedMeeting | null,
): string {
  const names = new Map(instance.participants.map(({ id, name }) => [id, name]));
  const { buyerId, supplierId } = (after ?? before)!;
  const pair = [buyerId, supplierId].map((id) => names.get(id) ?? "已退出的一方").join(" × ");
  const [from, to] = [before, after].map((each) =>
    isSeated(each) ? placeWords(event, each) : null,
  );
  return `${pair}：${[...new Set([from, to].filter((each) => each !== null))].join(" → ")}`;
}
