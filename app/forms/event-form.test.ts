import { expect, test } from "vitest";
import { eventProblems } from "#app/domain/events/event-problems.ts";
import { anEventContent } from "#seed/builders/match-event.ts";
import { eventFormValues, eventRowCount, readEventForm } from "./event-form.ts";

test("an event comes back from its form as it went in", () => {
  const event = anEventContent();
  const { content, problems } = readEventForm(eventFormValues(event));
  expect(problems).toEqual([]);
  expect(content).toEqual(event);
  expect(eventProblems(content)).toEqual([]);
});

test("rows left empty are nobody's, and a row that goes leaves the ids of the others alone", () => {
  const sessions = [
    { id: "s1", name: "上午", day: "2099-03-01", from: "09:00", to: "11:00" },
    { id: "s2", name: "下午", day: "2099-03-01", from: "14:00", to: "16:00" },
  ];
  const values = eventFormValues(anEventContent({ sessions }));
  for (const part of ["name", "day", "from", "to"]) values[`sessions.0.${part}`] = [""];
  values["sessions.3.day"] = ["2099-03-02"];
  const { content } = readEventForm(values);
  expect(content.sessions.map(({ id }) => id)).toEqual(["s2", "s1"]);
  expect(eventRowCount(values, "sessions")).toBe(5);
});

test("times are read as people type them", () => {
  const values = { ...eventFormValues(anEventContent()), "sessions.0.from": ["9：00"] };
  expect(readEventForm(values).content.sessions[0]!.from).toBe("09:00");
});

test.each([
  ["title", { title: "会" }],
  ["closesOn", { closesOn: "2099-03-02" }],
  ["slotMinutes", { slotMinutes: 5 }],
  ["rooms.0.name", { rooms: [] }],
  ["sessions.0.day", { sessions: [] }],
  ["caps.buyer", { caps: { buyer: 0, supplier: 4 } }],
  ["about", { about: "请拨打 13812345678 报名" }],
  [
    "sessions.0.to",
    { sessions: [{ id: "s1", name: "", day: "2099-03-01", from: "10:00", to: "09:00" }] },
  ],
] as const)("%s is told beside its field", (field, wrong) => {
  expect(eventProblems(anEventContent(wrong)).map((each) => each.field)).toContain(field);
});
