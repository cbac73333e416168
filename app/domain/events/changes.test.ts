import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openHighs } from "#app/solver/highs.ts";
import { aMeeting, anEvent, anyEvent, somebody, tablesIn } from "#tests/support/event-instances.ts";
import { fillFreed } from "./fill-freed.ts";
import { pairKey, type Meeting, type SchedulingInstance } from "./instance.ts";
import { keepValid } from "./keep-valid.ts";
import { moveMeeting } from "./move-meeting.ts";
import { checkSchedule } from "./rules/check-schedule.ts";
import { schedule } from "./schedule.ts";

const solver = await openHighs();
const effort = { movesPerPair: 200, exactColumns: 0 };

function meetingsOf(instance: SchedulingInstance): readonly Meeting[] {
  const answer = schedule(instance, { solver, seed: 5, effort });
  if (!answer.ok) throw new Error(answer.violations[0]!.words);
  return answer.meetings;
}

type Change = (instance: SchedulingInstance, at: number) => SchedulingInstance;
const changes: Record<string, Change> = {
  "availability changes after the draft": (instance, at) => ({
    ...instance,
    participants: instance.participants.map((each, index) =>
      index === at % instance.participants.length
        ? { ...each, availableSlotIds: each.availableSlotIds.slice(1) }
        : each,
    ),
  }),
  "a participant withdraws": (instance, at) => ({
    ...instance,
    participants: instance.participants.filter(
      (_, index) => index !== at % instance.participants.length,
    ),
  }),
  "a table disappears": (instance, at) => ({
    ...instance,
    tables: instance.tables.filter((_, index) => index !== at % instance.tables.length),
  }),
  "a slot is cancelled": (instance, at) => ({
    ...instance,
    slots: instance.slots.filter((_, index) => index !== at % instance.slots.length),
  }),
  "somebody says 不见 afterwards": (instance, at) => ({
    ...instance,
    wishes: instance.wishes.map((wish, index) =>
      index === at % instance.wishes.length ? { ...wish, kind: "never" } : wish,
    ),
  }),
};

test.each(Object.entries(changes))(
  "%s: a second run keeps what is still valid and says what had to go",
  (_, change) => {
    fc.assert(
      fc.property(anyEvent, fc.nat(), (before, at) => {
        const agreed = meetingsOf(before).map((meeting, index): Meeting => ({
          ...meeting,
          state: index % 3 ? "confirmed" : "locked",
        }));
        const after = change(before, at);
        const { kept, reseated, dropped } = keepValid(after, agreed);
        const now = [...kept, ...reseated.map((each) => each.after)];
        expect(
          [...kept, ...reseated.map((each) => each.before), ...dropped.map((d) => d.meeting)]
            .map(pairKey)
            .sort(),
        ).toEqual(agreed.map(pairKey).sort());
        // Whatever was no part of a broken rule stays exactly as it was.
        const involved = checkSchedule(after, agreed).flatMap(({ pairs }) => pairs.map(pairKey));
        for (const meeting of agreed)
          if (!involved.includes(pairKey(meeting))) expect(kept).toContainEqual(meeting);
        for (const { violations } of dropped) expect(violations[0]!.words).not.toBe("");
        const again = meetingsOf({ ...after, fixed: now });
        expect(again).toEqual(expect.arrayContaining(now));
        expect(checkSchedule({ ...after, fixed: now }, again)).toEqual([]);
      }),
      { numRuns: 15, seed: 8 },
    );
  },
  20_000,
);

const three = anEvent({
  tables: tablesIn("east", "west", "east"),
  participants: [
    somebody("b1", {
      people: [
        { id: "b1-1", awaySlotIds: [] },
        { id: "b1-2", awaySlotIds: ["c"] },
      ],
    }),
    somebody("b2", { availableSlotIds: ["a", "b"] }),
    somebody("s1"),
    somebody("s2"),
  ],
});

test("where a table is gone, the same people meet at another one in the same slot", () => {
  const meeting = aMeeting("b1", "s1", "b", 1, { state: "locked" });
  const gone = { ...three, tables: three.tables.slice(1) };
  const { kept, reseated, dropped } = keepValid(gone, [meeting]);
  expect(kept).toEqual([]);
  expect(reseated).toEqual([{ before: meeting, after: { ...meeting, tableId: "table2" } }]);
  expect(dropped).toEqual([]);
});

test("of two that cannot both stay the locked one does", () => {
  const [early, locked] = [
    aMeeting("b1", "s1", "a", 1, { state: "confirmed" }),
    aMeeting("b1", "s2", "b", 1, { state: "locked" }),
  ];
  const capped = {
    ...three,
    participants: three.participants.map((each) => (each.id === "b1" ? { ...each, cap: 1 } : each)),
  };
  const { kept, dropped } = keepValid(capped, [early!, locked!]);
  expect(kept).toEqual([locked]);
  expect(dropped.map(({ violations }) => violations[0]!.words)).toEqual([
    "示例b1排了 2 场，上限 1 场",
  ]);
});

test("a meeting moves where the rules allow it, else the rules are told", () => {
  const meetings = [aMeeting("b1", "s1", "a", 1), aMeeting("b2", "s2", "a", 2)];
  const moved = moveMeeting(three, meetings, meetings[0]!, "c", "table1");
  expect(moved).toEqual({ ok: true, value: [{ ...meetings[0]!, slotId: "c" }, meetings[1]] });
  const refused = [
    ["c", 2, "unavailable"],
    ["a", 1, "table-twice"],
    ["a", 9, "unknown"],
  ] as const;
  for (const [slotId, table, rule] of refused)
    expect(moveMeeting(three, meetings, meetings[1]!, slotId, `table${table}`)).toMatchObject({
      ok: false,
      error: [{ rule }],
    });
});

test("somebody else of the team comes where the same person cannot", () => {
  const meetings = [aMeeting("b1", "s1", "a", 1), aMeeting("b1", "s2", "b", 1)];
  const moved = moveMeeting(three, meetings, meetings[1]!, "b", "table2");
  expect(moved).toMatchObject({
    ok: true,
    value: [meetings[0], { tableId: "table2", peopleIds: ["b1-2", "s2-1"] }],
  });
});

test("a locked meeting does not move", () => {
  const meetings = [aMeeting("b1", "s1", "a", 1, { state: "locked" })];
  expect(moveMeeting(three, meetings, meetings[0]!, "b", "table1")).toMatchObject({ ok: false });
});

test("a freed slot goes to the best unmet wish that fits, first mutual 必见 before points", () => {
  const both = (one: string, other: string, kind: "must" | "want") => [
    { fromId: one, toId: other, kind },
    { fromId: other, toId: one, kind },
  ];
  const wishes = [
    ...both("b1", "s1", "must"),
    ...both("b2", "s1", "must"),
    ...both("b2", "s2", "want"),
  ];
  const event = { ...three, wishes, scores: [{ buyerId: "b1", supplierId: "s2", score: 1 }] };
  const held = [aMeeting("b1", "s1", "a", 1)];
  const offers = fillFreed(event, held, "b", { count: 9 });
  expect(offers.map((each) => [pairKey(each.meeting), each.points, each.firstMust])).toEqual([
    ["b2 s1", 100, true],
    ["b2 s2", 40, false],
    ["b1 s2", 10, false],
  ]);
  for (const { meeting } of offers) expect(checkSchedule(event, [...held, meeting])).toEqual([]);
  expect(fillFreed(event, held, "c", { count: 9 }).map((each) => pairKey(each.meeting))).toEqual([
    "b1 s2",
  ]);
});

test("who did not come gets no offer", () => {
  const wishes = ["b1", "b2"].map((fromId) => ({ fromId, toId: "s1", kind: "want" as const }));
  const offers = fillFreed({ ...three, wishes }, [], "a", { count: 9, absentIds: ["b1"] });
  expect(offers.map((each) => pairKey(each.meeting))).toEqual(["b2 s1"]);
});

test("whatever is offered for a freed slot obeys the rules", () => {
  fc.assert(
    fc.property(anyEvent, fc.nat(), (instance, at) => {
      const meetings = meetingsOf(instance);
      const absent = meetings[at % Math.max(1, meetings.length)];
      if (!absent) return;
      const left = meetings.filter((meeting) => meeting !== absent);
      for (const { meeting } of fillFreed(instance, left, absent.slotId, { count: 5 }))
        expect(checkSchedule(instance, [...left, meeting])).toEqual([]);
    }),
    { numRuns: 20, seed: 8 },
  );
}, 20_000);
