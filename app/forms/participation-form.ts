import { eventSides } from "#app/domain/events/instance.ts";
import {
  participationLimits,
  type Participation,
  type ParticipationContent,
} from "#app/domain/events/participation.ts";
import { FieldReader, valueOf, type FormValues } from "./form-values.ts";
import type { FormReading } from "./posting-fields.ts";

/** A registration as its form sends it. */
export function readParticipationForm(
  values: FormValues,
  questionIds: readonly string[],
): FormReading<ParticipationContent> {
  const reader = new FieldReader(values);
  const side = reader.oneOf("side", eventSides, "buyer");
  const { people, name, position, answer, brought } = participationLimits;
  const content: ParticipationContent = {
    side,
    people: Array.from({ length: people }, (_, n) => ({
      id: `p${n + 1}`,
      name: reader.line(`people.${n}.name`, name),
      position: reader.line(`people.${n}.position`, position),
    })).filter((person) => person.name !== ""),
    broughtIds: (values[`brought.${side}`] ?? []).slice(0, brought + 1),
    availableSlotIds: values.slots ?? [],
    answers: Object.fromEntries(questionIds.map((id) => [id, reader.text(`answer.${id}`, answer)])),
    listed: valueOf(values, "listed") === "yes",
  };
  return { content, problems: reader.problems };
}

/** The form filled with a registration. */
export function participationFormValues(participation: Participation): FormValues {
  const { side, people, broughtIds, availableSlotIds, answers, listed, version } = participation;
  const values: FormValues = {
    side: [side],
    [`brought.${side}`]: [...broughtIds],
    slots: [...availableSlotIds],
    listed: [listed ? "yes" : ""],
    version: [String(version)],
  };
  for (const { id, name, position } of people) {
    const n = Number(id.slice(1)) - 1;
    values[`people.${n}.name`] = [name];
    values[`people.${n}.position`] = [position];
  }
  for (const [id, answer] of Object.entries(answers)) values[`answer.${id}`] = [answer];
  return values;
}
