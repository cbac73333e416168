import { expect, test } from "vitest";
import { agendaDays, type AgendaMeeting } from "./own-agenda.ts";

const meeting = (
  id: string,
  from: string,
  to: string,
  room: string,
  people = ["p1"],
  day = "2027-03-01",
): AgendaMeeting => ({
  id,
  start: `${day}T${from}:00.000Z`,
  end: `${day}T${to}:00.000Z`,
  roomId: room,
  roomName: `${room}厅`,
  peopleIds: people,
});

test("meetings stand in the order of time with the gaps between them", () => {
  const [day, ...more] = agendaDays([
    meeting("b", "07:00", "07:30", "A"),
    meeting("a", "06:00", "06:30", "A"),
    meeting("c", "07:30", "08:00", "A"),
  ]);
  expect(more).toEqual([]);
  expect(day!.day).toBe("2027-03-01");
  expect(day!.lines.map((line) => (line.kind === "gap" ? line.minutes : line.meeting.id))).toEqual([
    "a",
    30,
    "b",
    "c",
  ]);
});

test("two of a team at once leave no gap, and each walks for themselves", () => {
  const [day] = agendaDays([
    meeting("a", "06:00", "07:00", "A", ["p1"]),
    meeting("b", "06:00", "06:30", "B", ["p2"]),
    meeting("c", "07:00", "07:30", "B", ["p1", "p2"]),
  ]);
  expect(day!.lines.some(({ kind }) => kind === "gap")).toBe(false);
  expect(day!.lines.flatMap((line) => (line.kind === "meeting" ? line.walks : []))).toEqual([
    { personId: "p1", fromRoom: "A厅", toRoom: "B厅", minutes: 0 },
  ]);
});

test("days are those of China, and nobody walks overnight", () => {
  const days = agendaDays([
    meeting("late", "15:30", "15:59", "A"),
    meeting("next", "16:30", "17:00", "B"),
  ]);
  expect(days.map(({ day }) => day)).toEqual(["2027-03-01", "2027-03-02"]);
  expect(days.flatMap(({ lines }) => lines).every((line) => line.kind === "meeting")).toBe(true);
  expect(
    days.flatMap(({ lines }) => lines).flatMap((line) => ("walks" in line ? line.walks : [])),
  ).toEqual([]);
});
