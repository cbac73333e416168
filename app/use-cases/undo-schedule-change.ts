import { isSeated } from "#app/domain/events/booked-meeting.ts";
import { pairKey } from "#app/domain/events/instance.ts";
import { brokenBy } from "#app/domain/events/rules/broken-by.ts";
import {
  keptScheduleChanges,
  nextRedo,
  nextUndo,
  sameArrangement,
} from "#app/domain/events/schedule-change.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { brokenRefusal, hasPassed, openArranging, passedWords, saveMeeting } from "./arranging.ts";
import { tellChanged } from "./tell-schedule.ts";
import { verb } from "./verb.ts";

interface Undoing {
  /** The event's. */
  readonly id: Id;
  /** The change that the host saw as the next one. */
  readonly changeId: Id;
  readonly redo: boolean;
}

/** Takes the last change by hand back, or makes it again: only where the meeting is still as the change left it. */
export const undoScheduleChange = verb<Undoing, { readonly meetingId: Id }>({
  name: "undo-schedule-change",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, changeId, redo }) {
    const { store } = context;
    const opened = await openArranging(context, id);
    if (!opened.ok) return opened;
    const { event, current, shown } = opened.value;
    const changes = await store.eventSchedules.changes(id, keptScheduleChanges);
    const change = redo ? nextRedo(changes) : nextUndo(changes);
    if (!change || change.id !== changeId)
      return refuse({ code: "conflict", message: "在这之后又有新的改动，请先看最近的改动。" });
    const [expected, wanted] = redo ? [change.before, change.after] : [change.after, change.before];
    const meeting = (change.after ?? change.before)!;
    const now = current.meetings.find((each) => pairKey(each) === pairKey(meeting)) ?? null;
    const still = isSeated(expected)
      ? sameArrangement(now, expected)
      : now === null || now.course === "cancelled";
    if (!still)
      return refuse({
        code: "conflict",
        message: `不能${redo ? "重做" : "撤销"}：${change.words}。这场洽谈后来又有别的变化。`,
      });
    const target = isSeated(wanted) ? wanted : null;
    const anew = target && (!isSeated(now) || now.slotId !== target.slotId);
    if (anew && hasPassed(context, event, target.slotId))
      return refuse({ code: "conflict", message: passedWords });
    const broken = target ? brokenBy(current.instance, current.seated, target) : [];
    if (broken.length > 0) return refuse(brokenRefusal(broken));
    const gone =
      now && shown ? { ...now, course: "cancelled" as const, reason: "主办方取消" } : null;
    const saved = await saveMeeting(
      context,
      now,
      target ? { ...target, id: (now ?? target).id } : gone,
    );
    if (saved === "stale")
      return refuse({ code: "conflict", message: "这场洽谈刚刚有变化，请看过新的安排再改。" });
    await store.eventSchedules.markChange(change.id, redo ? "done" : "undone");
    if (shown && change.kind !== "lock" && change.kind !== "unlock")
      await tellChanged(context, event, [meeting]);
    return ok({ meetingId: meeting.id });
  },
});
