import type { FieldProblem } from "../shared/problem.ts";
import type { EventContent } from "./event.ts";
import { participationLimits, type ParticipationContent } from "./participation.ts";
import { slotsOf } from "./timetable.ts";

/** What keeps a registration from being sent; fields as the form names them. */
export function participationProblems(
  event: Pick<EventContent, "sessions" | "slotMinutes" | "questions">,
  { people, broughtIds, availableSlotIds, answers }: ParticipationContent,
): FieldProblem[] {
  const slots = new Set(slotsOf(event).map(({ id }) => id));
  const { people: most, brought } = participationLimits;
  return [
    ...(people.length === 0 ? [{ field: "people.0.name", message: "请填写至少一位到场人员" }] : []),
    ...(people.length > most
      ? [{ field: "people.0.name", message: `每家企业最多 ${most} 人到场` }]
      : []),
    ...(broughtIds.length > brought
      ? [{ field: "brought", message: `最多带 ${brought} 条供给或需求` }]
      : []),
    ...(availableSlotIds.some((id) => slots.has(id))
      ? []
      : [{ field: "slots", message: "请至少选择一个能到场的时段" }]),
    ...event.questions
      .filter(({ id, required }) => required && !answers[id]?.trim())
      .map(({ id }) => ({ field: `answer.${id}`, message: "请回答这个问题" })),
  ];
}

/** Only what the event has: slots and answers of earlier versions of it are dropped. */
export function fittingContent(
  event: Pick<EventContent, "sessions" | "slotMinutes" | "questions">,
  content: ParticipationContent,
): ParticipationContent {
  const slots = slotsOf(event).map(({ id }) => id);
  const chosen = new Set(content.availableSlotIds);
  const answers = event.questions.map(({ id }) => [id, content.answers[id]?.trim() ?? ""] as const);
  return {
    ...content,
    availableSlotIds: slots.filter((id) => chosen.has(id)),
    broughtIds: [...new Set(content.broughtIds)],
    answers: Object.fromEntries(answers.filter(([, answer]) => answer !== "")),
  };
}
