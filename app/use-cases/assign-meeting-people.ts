import { assignPeople } from "#app/domain/events/assign-people.ts";
import { attendeeKey } from "#app/domain/events/check-in.ts";
import type { ScheduleRule } from "#app/domain/events/rules/violation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { eventInstance, plainMeeting } from "./event-instance.ts";
import { answerMoment, takeOwnMeeting } from "./own-plan.ts";
import { verb } from "./verb.ts";

/** Words of the host's rules would name meetings of others. */
const ruleWords: Partial<Record<ScheduleRule, string>> = {
  people: "请从本企业的到场人员里至少选一位",
  "person-twice": "选的人这个时段已在别的桌",
  walking: "选的人前后在不同的厅，来不及走过去",
  "person-away": "选的人这个时段不在场",
};

/** Says which of the own people sit in a meeting. */
export const assignMeetingPeople = verb<
  { readonly id: Id; readonly attendeeIds: readonly string[] },
  { readonly eventId: Id }
>({
  name: "assign-meeting-people",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, attendeeIds }) {
    const { store, now } = context;
    const found = await takeOwnMeeting(store, context, id);
    if (!found.ok) return found;
    const { event, own, side, meeting } = found.value;
    const { state, begins } = answerMoment(event, meeting.slotId, now);
    const over = meeting.course !== "planned" || begins === null || now >= begins;
    if (over || state === "finished")
      return refuse({ code: "conflict", message: "这场洽谈已不能换人。" });
    const { instance, seated } = await eventInstance(store, event);
    const answer = assignPeople(
      instance,
      seated.map(plainMeeting),
      meeting,
      side,
      attendeeIds.map((attendeeId) => attendeeKey({ participationId: own.id, attendeeId })),
    );
    if (!answer.ok) {
      const message =
        answer.error.map(({ rule }) => ruleWords[rule]).find((words) => words !== undefined) ??
        "这样安排不符合排期规则，请联系承办方";
      return refuse({ code: "invalid", problems: [{ field: `people-${id}`, message }] });
    }
    const next = {
      ...meeting,
      peopleIds: answer.value,
      version: meeting.version + 1,
      updatedAt: now,
    };
    if (!(await store.eventMeetings.update(next)))
      return refuse({ code: "conflict", message: "这场洽谈刚刚有变化，请看过新的内容再安排。" });
    return ok({ eventId: event.id });
  },
});
