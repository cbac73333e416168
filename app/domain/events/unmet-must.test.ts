import { expect, test } from "vitest";
import { aMeeting, anEvent, somebody, tablesIn } from "#tests/support/event-instances.ts";
import { agendaOf } from "./agenda.ts";
import type { Meeting, SchedulingInstance } from "./instance.ts";
import { unmetMusts } from "./unmet-must.ts";

const must = { fromId: "b1", toId: "s1", kind: "must" } as const;

function reasonOf(over: Partial<SchedulingInstance>, meetings: readonly Meeting[] = []) {
  const event = anEvent({
    participants: [
      somebody("b1"),
      somebody("b2"),
      somebody("b3"),
      somebody("s1"),
      somebody("s2"),
      somebody("s3"),
    ],
    wishes: [must],
    ...over,
  });
  return unmetMusts(agendaOf(event, meetings))[0];
}

test("a 必见 that is held has no reason", () => {
  expect(reasonOf({}, [aMeeting("b1", "s1", "a", 1)])).toBeUndefined();
});

test("who withdrew", () => {
  expect(reasonOf({ participants: [somebody("b1")] })).toMatchObject({ reason: "gone" });
});

test("不见 is told to the host, never to whoever wished", () => {
  const wishes = [must, { fromId: "s1", toId: "b1", kind: "never" } as const];
  const { reason, words, publicWords } = reasonOf({ wishes })!;
  expect(reason).toBe("refused");
  expect(words).toContain("不见");
  expect(publicWords).not.toContain("不见");
});

test("no slot that suits both", () => {
  const participants = [
    somebody("b1", { availableSlotIds: ["a"] }),
    somebody("s1", { availableSlotIds: ["b", "c"] }),
  ];
  expect(reasonOf({ participants })).toMatchObject({
    reason: "no-common-slot",
    words: "示例b1与示例s1没有都能来的时段",
  });
});

test("the cap is reached", () => {
  const participants = [somebody("b1"), somebody("b2"), somebody("s1", { cap: 1 })];
  expect(reasonOf({ participants }, [aMeeting("b2", "s1", "a", 1)])).toMatchObject({
    reason: "cap",
    words: "示例s1已满 1 场",
  });
});

test("the tables are full", () => {
  const meetings = [aMeeting("b2", "s2", "a", 1)];
  const participants = [
    somebody("b1", { availableSlotIds: ["a"] }),
    somebody("b2"),
    somebody("s1"),
    somebody("s2"),
  ];
  expect(reasonOf({ participants, tables: tablesIn("east") }, meetings)).toMatchObject({
    reason: "tables-full",
    words: "13:00 洽谈桌已满",
  });
});

test("the other room is too far", () => {
  const meetings = [aMeeting("b1", "s2", "a", 1), aMeeting("b2", "s1", "c", 2)];
  const participants = [
    somebody("b1", { availableSlotIds: ["a", "b"] }),
    somebody("b2"),
    somebody("s1", { availableSlotIds: ["b", "c"] }),
    somebody("s2"),
  ];
  expect(reasonOf({ participants }, meetings)).toMatchObject({ reason: "walking" });
});

test("somebody else was worth more, named to the host only", () => {
  const participants = [
    somebody("b1", { availableSlotIds: ["a"] }),
    somebody("b2"),
    somebody("s1"),
  ];
  const wishes = [
    must,
    { fromId: "b2", toId: "s1", kind: "must" } as const,
    { fromId: "s1", toId: "b2", kind: "must" } as const,
  ];
  const { reason, words, publicWords } = reasonOf({ participants, wishes }, [
    aMeeting("b2", "s1", "a", 2),
  ])!;
  expect([reason, words]).toEqual(["lost", "13:00 示例s1在见示例b2（互为必见）"]);
  expect(publicWords).not.toContain("示例");
});

test("what could still be added says so", () => {
  expect(reasonOf({})).toMatchObject({ reason: "open" });
});
