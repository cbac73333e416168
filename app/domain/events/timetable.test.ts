import fc from "fast-check";
import { expect, test } from "vitest";
import { clockMinutes, clockText, daysOf, slotsOf, tablesOf } from "./timetable.ts";

const morning = { id: "s1", name: "上午", day: "2026-12-01", from: "07:30", to: "09:00" };

test("a session is cut into whole slots; the rest belongs to nobody", () => {
  const slots = slotsOf({ sessions: [morning], slotMinutes: 40 });
  expect(slots.map(({ from, to }) => `${from}–${to}`)).toEqual(["07:30–08:10", "08:10–08:50"]);
});

test("times before eight in China fall on the day before in UTC", () => {
  const [first] = slotsOf({ sessions: [morning], slotMinutes: 30 });
  expect(first).toMatchObject({
    id: "s1-0730",
    start: "2026-11-30T23:30:00.000Z",
    end: "2026-12-01T00:00:00.000Z",
  });
});

test("slots of parallel sessions stand in the order of time", () => {
  const sessions = [{ ...morning, id: "s2", from: "08:00" }, morning];
  expect(slotsOf({ sessions, slotMinutes: 30 }).map(({ id }) => id)).toEqual([
    "s1-0730",
    "s1-0800",
    "s2-0800",
    "s1-0830",
    "s2-0830",
  ]);
});

test("slots of one session touch, have one length and stay inside it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1440 }),
      fc.integer({ min: 0, max: 1440 }),
      fc.integer({ min: 10, max: 120 }),
      (from, to, length) => {
        const session = { ...morning, from: clockText(from), to: clockText(to) };
        const slots = slotsOf({ sessions: [session], slotMinutes: length });
        expect(slots).toHaveLength(Math.max(0, Math.floor((to - from) / length)));
        slots.forEach((slot, n) => {
          expect(Date.parse(slot.end) - Date.parse(slot.start)).toBe(length * 60_000);
          if (n > 0) expect(slot.start).toBe(slots[n - 1]!.end);
          expect(clockMinutes(slot.to)!).toBeLessThanOrEqual(to);
        });
      },
    ),
  );
});

test.each([
  ["9:05", 545],
  ["24:00", 1440],
  ["24:01", null],
  ["12:60", null],
  ["noon", null],
])("%s", (text, minutes) => {
  expect(clockMinutes(text)).toBe(minutes);
});

test("tables are numbered within their room, days are the first and the last", () => {
  const rooms = [
    { id: "r1", name: "A厅", tables: 2 },
    { id: "r2", name: "B厅", tables: 1 },
  ];
  expect(tablesOf(rooms).map(({ id, roomName, name }) => [id, roomName, name])).toEqual([
    ["r1-1", "A厅", "1"],
    ["r1-2", "A厅", "2"],
    ["r2-1", "B厅", "1"],
  ]);
  expect(daysOf([{ day: "2026-12-02" }, morning])).toEqual({
    first: "2026-12-01",
    last: "2026-12-02",
  });
  expect(daysOf([])).toBeNull();
});
