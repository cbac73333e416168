import { answered, answerRefusal, isConfirmed, sideIn } from "#app/domain/events/meeting-answer.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { answerMoment, ownPlanned } from "./own-plan.ts";
import { tellOtherSide } from "./tell-meeting.ts";
import { verb } from "./verb.ts";

/** Accepts every planned meeting of the own organisation at an event that nobody of it has answered yet. */
export const acceptMeetings = verb<{ readonly id: Id }, { readonly accepted: number }>({
  name: "accept-meetings",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store, now } = context;
    await store.eventMeetings.lock(id);
    const found = await ownPlanned(store, context, id);
    if (!found.ok) return found;
    const { event, own } = found.value;
    let accepted = 0;
    for (const meeting of await store.eventMeetings.ofParticipation(own.id)) {
      const side = sideIn(meeting, own.id);
      if (!side || meeting.course !== "planned" || meeting.answers[side] !== "open") continue;
      if (answerRefusal(meeting, side, "accept", answerMoment(event, meeting.slotId, now)))
        continue;
      const next = answered(meeting, side, "accept", { reason: "", now });
      if (!(await store.eventMeetings.update(next)))
        return refuse({ code: "conflict", message: "洽谈安排刚刚有变化，请再试一次。" });
      if (isConfirmed(next)) await tellOtherSide(context, event, next, side, "confirmed");
      accepted += 1;
    }
    return ok({ accepted });
  },
});
