import {
  admissions,
  eventLimits,
  eventTypes,
  pairings,
  type EventContent,
} from "#app/domain/events/event.ts";
import { clockMinutes, clockText } from "#app/domain/events/timetable.ts";
import { FieldReader, valueOf, type FormValues } from "./form-values.ts";
import { readPlace, type FormReading } from "./posting-fields.ts";

/** Rows of the form for what an event has several of: all that are filled, and some to fill. */
const rowKinds = {
  sessions: { least: 2, most: eventLimits.sessions, parts: ["name", "day", "from", "to"] },
  rooms: { least: 2, most: eventLimits.rooms, parts: ["name", "tables"] },
  questions: { least: 2, most: eventLimits.questions, parts: ["words"] },
} as const;
export type EventRows = keyof typeof rowKinds;

export function eventRowCount(values: FormValues, rows: EventRows): number {
  const { least, most } = rowKinds[rows];
  const filled = filledRows(values, rows);
  return Math.min(most, Math.max(least, (filled[filled.length - 1] ?? -1) + 2));
}

function filledRows(values: FormValues, rows: EventRows): number[] {
  const { most, parts } = rowKinds[rows];
  return Array.from({ length: most }, (_, n) => n).filter((n) =>
    parts.some((part) => valueOf(values, `${rows}.${n}.${part}`).trim() !== ""),
  );
}

/** Filled rows with their ids: a row keeps its own, a new one gets the first free one. */
function rowIds(values: FormValues, rows: EventRows): { n: number; id: string }[] {
  const letter = rows[0]!;
  const taken = new Set<string>();
  const known = filledRows(values, rows).map((n) => {
    const id = valueOf(values, `${rows}.${n}.id`);
    const own = new RegExp(`^${letter}\\d{1,3}$`).test(id) && !taken.has(id) ? id : null;
    if (own) taken.add(own);
    return { n, id: own };
  });
  return known.map(({ n, id }) => {
    if (id) return { n, id };
    let next = 1;
    while (taken.has(`${letter}${next}`)) next += 1;
    taken.add(`${letter}${next}`);
    return { n, id: `${letter}${next}` };
  });
}

/** An event as its form sends it; what the figures mean together is the domain's question. */
export function readEventForm(values: FormValues): FormReading<EventContent> {
  const reader = new FieldReader(values);
  const whole = (field: string, fallback: number) => reader.whole(field, 0, 1000) ?? fallback;
  const clock = (field: string) => {
    const text = valueOf(values, field).trim();
    const minutes = clockMinutes(text);
    return minutes === null ? text.slice(0, 10) : clockText(minutes);
  };
  const day = (field: string) => valueOf(values, field).trim().slice(0, 10);
  const content: EventContent = {
    title: reader.line("title", eventLimits.title),
    series: reader.line("series", eventLimits.series),
    type: reader.oneOf("type", eventTypes, "meetings"),
    sectorRows: [...new Set(values.sectorRows ?? [])].slice(0, 100),
    place: readPlace(reader, "place", "举办地"),
    venue: reader.line("venue", eventLimits.venue),
    about: reader.text("about", eventLimits.about),
    sessions: rowIds(values, "sessions").map(({ n, id }) => ({
      id,
      name: reader.line(`sessions.${n}.name`, eventLimits.name) || `场次 ${n + 1}`,
      day: day(`sessions.${n}.day`),
      from: clock(`sessions.${n}.from`),
      to: clock(`sessions.${n}.to`),
    })),
    rooms: rowIds(values, "rooms").map(({ n, id }) => ({
      id,
      name: reader.line(`rooms.${n}.name`, eventLimits.name),
      tables: whole(`rooms.${n}.tables`, 0),
    })),
    slotMinutes: whole("slotMinutes", 0),
    walkMinutes: whole("walkMinutes", 0),
    caps: { buyer: whole("caps.buyer", 0), supplier: whole("caps.supplier", 0) },
    pairing: reader.oneOf("pairing", pairings, "everyone"),
    admission: reader.oneOf("admission", admissions, "anyone"),
    opensOn: day("opensOn"),
    closesOn: day("closesOn"),
    questions: rowIds(values, "questions").map(({ n, id }) => ({
      id,
      words: reader.line(`questions.${n}.words`, eventLimits.question),
      required: valueOf(values, `questions.${n}.required`) === "yes",
    })),
  };
  return { content, problems: reader.problems };
}

/** The form filled with an event. */
export function eventFormValues(event: EventContent): FormValues {
  const one = (text: string | number) => [String(text)];
  const values: FormValues = {
    title: one(event.title),
    series: one(event.series),
    type: one(event.type),
    sectorRows: [...event.sectorRows],
    "place.province": one(event.place.province),
    "place.city": one(event.place.city ?? ""),
    venue: one(event.venue),
    about: one(event.about),
    slotMinutes: one(event.slotMinutes),
    walkMinutes: one(event.walkMinutes),
    "caps.buyer": one(event.caps.buyer),
    "caps.supplier": one(event.caps.supplier),
    pairing: one(event.pairing),
    admission: one(event.admission),
    opensOn: one(event.opensOn),
    closesOn: one(event.closesOn),
  };
  event.sessions.forEach(({ id, name, day, from, to }, n) => {
    const row = `sessions.${n}`;
    Object.assign(values, {
      [`${row}.id`]: one(id),
      [`${row}.name`]: one(name),
      [`${row}.day`]: one(day),
      [`${row}.from`]: one(from),
      [`${row}.to`]: one(to),
    });
  });
  event.rooms.forEach(({ id, name, tables }, n) => {
    const row = `rooms.${n}`;
    Object.assign(values, {
      [`${row}.id`]: one(id),
      [`${row}.name`]: one(name),
      [`${row}.tables`]: one(tables),
    });
  });
  event.questions.forEach(({ id, words, required }, n) => {
    const row = `questions.${n}`;
    Object.assign(values, {
      [`${row}.id`]: one(id),
      [`${row}.words`]: one(words),
      [`${row}.required`]: one(required ? "yes" : ""),
    });
  });
  return values;
}

/** How a new event's form begins: half an hour a meeting, ten minutes between rooms. */
export const newEventValues: FormValues = {
  slotMinutes: ["30"],
  walkMinutes: ["10"],
  "caps.buyer": ["8"],
  "caps.supplier": ["8"],
};
