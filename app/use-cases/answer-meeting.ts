import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import {
  answered,
  answerRefusal,
  answerRefusalWords,
  declineReasonLabels,
  isConfirmed,
  longestDeclineWords,
  saidBefore,
  type AnswerMove,
  type DeclineReason,
} from "#app/domain/events/meeting-answer.ts";
import { brokenBy } from "#app/domain/events/rules/broken-by.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { eventInstance } from "./event-instance.ts";
import { answerMoment, takeOwnMeeting } from "./own-plan.ts";
import { tellHostDeclined, tellOtherSide } from "./tell-meeting.ts";
import { verb, type VerbContext } from "./verb.ts";

interface Answering {
  /** The meeting's. */
  readonly id: Id;
  readonly move: AnswerMove;
  /** Of a refusal; the other side and the host read it. */
  readonly reason: DeclineReason | null;
  readonly words: string;
}

/**
 * Accepts or declines a planned meeting. Both accepted: confirmed. Declined: its place is free, the other side and the
 * host are told. Taken back while its place is still free: planned again.
 */
export const answerMeeting = verb<Answering, { readonly eventId: Id }>({
  name: "answer-meeting",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, move, reason, words }) {
    const { store, now } = context;
    const found = await takeOwnMeeting(store, context, id);
    if (!found.ok) return found;
    const { event, side, meeting } = found.value;
    if (saidBefore(meeting, side, move)) return ok({ eventId: event.id });
    const refusal = answerRefusal(meeting, side, move, answerMoment(event, meeting.slotId, now));
    if (refusal) return refuse({ code: "conflict", message: answerRefusalWords[refusal] });
    const said = words.trim();
    const problems = move === "decline" ? declineProblems(id, reason, said) : [];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const restored = meeting.course === "declined";
    const next = answered(meeting, side, move, { reason: reasonWords(reason, said), now });
    if (restored && !(await placeIsFree(context, event, next)))
      return refuse({
        code: "conflict",
        message: "这个时段、洽谈桌或人员已另有安排，不能恢复，请联系承办方。",
      });
    if (!(await store.eventMeetings.update(next)))
      return refuse({ code: "conflict", message: "这场洽谈刚刚有变化，请看过新的内容再答复。" });
    if (move === "decline") {
      await tellOtherSide(context, event, next, side, "declined");
      await tellHostDeclined(context, event);
    } else if (restored) await tellOtherSide(context, event, next, side, "restored");
    else if (isConfirmed(next)) await tellOtherSide(context, event, next, side, "confirmed");
    return ok({ eventId: event.id });
  },
});

function declineProblems(id: Id, reason: DeclineReason | null, said: string): FieldProblem[] {
  if (reason === null) return [{ field: `reason-${id}`, message: "请选择谢绝的原因" }];
  const field = `words-${id}`;
  if (reason === "other" && said === "")
    return [{ field, message: "请写明原因，对方和承办方会看到" }];
  if ([...said].length > longestDeclineWords)
    return [{ field, message: `最多 ${longestDeclineWords} 字` }];
  return contactProblems({ [field]: said });
}

function reasonWords(reason: DeclineReason | null, said: string): string {
  if (reason === null || reason === "other") return said;
  return [declineReasonLabels[reason], said].filter(Boolean).join("：");
}

async function placeIsFree(
  { store }: VerbContext,
  event: Parameters<typeof eventInstance>[1],
  meeting: BookedMeeting,
): Promise<boolean> {
  const { instance, seated } = await eventInstance(store, event);
  return brokenBy(instance, seated, meeting).length === 0;
}
