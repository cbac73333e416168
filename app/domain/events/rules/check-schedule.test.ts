import { expect, test } from "vitest";
import { aMeeting, anEvent, slotsAt, somebody, tablesIn } from "#tests/support/event-instances.ts";
import type { Meeting, SchedulingInstance } from "../instance.ts";
import { checkSchedule } from "./check-schedule.ts";
import { scheduleRules, type ScheduleRule } from "./violation.ts";

const people = ["1", "2"].map((at) => ({ id: `b1-${at}`, awaySlotIds: at === "2" ? ["c"] : [] }));
const event = anEvent({
  slots: slotsAt([0, 20], [20, 40], [40, 60], [0, 20]),
  tables: tablesIn("east", "east", "west").map((table, index) =>
    index === 1 ? { ...table, closedSlotIds: ["c"] } : table,
  ),
  participants: [
    somebody("b1", { people, cap: 2 }),
    somebody("b2", { availableSlotIds: ["a", "b", "d"] }),
    somebody("b3"),
    somebody("s1"),
    somebody("s2"),
    somebody("s3"),
    somebody("s4", { organisationId: "organisation-b3" }),
  ],
  wishes: [{ fromId: "s3", toId: "b3", kind: "never" }],
});
const valid = [
  aMeeting("b1", "s1", "a", 1),
  aMeeting("b2", "s2", "a", 2),
  aMeeting("b2", "s1", "b", 1),
];

const broken: readonly {
  readonly rule: ScheduleRule;
  readonly what: string;
  readonly with?: readonly Meeting[];
  readonly without?: Meeting;
  readonly event?: Partial<SchedulingInstance>;
}[] = [
  { rule: "unknown", what: "somebody who withdrew", with: [aMeeting("b9", "s3", "a", 3)] },
  { rule: "unknown", what: "a slot that is gone", with: [aMeeting("b1", "s3", "z", 3)] },
  { rule: "unknown", what: "a table that is gone", with: [aMeeting("b1", "s3", "c", 9)] },
  { rule: "sides", what: "two suppliers", with: [aMeeting("s2", "s3", "c", 3)] },
  { rule: "sides", what: "a company with itself", with: [aMeeting("b3", "s4", "c", 3)] },
  {
    rule: "people",
    what: "nobody of one side",
    with: [aMeeting("b1", "s3", "c", 3, { peopleIds: ["b1-1"] })],
  },
  {
    rule: "people",
    what: "a stranger",
    with: [aMeeting("b3", "s2", "c", 3, { peopleIds: ["b3-1", "s2-1", "s3-1"] })],
  },
  { rule: "never", what: "who does not want to be met", with: [aMeeting("b3", "s3", "c", 3)] },
  { rule: "pair-twice", what: "the same two again", with: [aMeeting("b1", "s1", "c", 1)] },
  { rule: "unavailable", what: "who cannot come", with: [aMeeting("b2", "s3", "c", 1)] },
  {
    rule: "person-away",
    what: "who is away in that slot",
    with: [aMeeting("b1", "s3", "c", 3, { peopleIds: ["b1-2", "s3-1"] })],
  },
  { rule: "table-closed", what: "a table that is closed", with: [aMeeting("b3", "s2", "c", 2)] },
  { rule: "person-twice", what: "two tables in one slot", with: [aMeeting("b3", "s2", "a", 3)] },
  {
    rule: "person-twice",
    what: "a slot of the same start and length in another session",
    with: [aMeeting("b3", "s2", "d", 3)],
  },
  { rule: "walking", what: "another room at once", with: [aMeeting("b3", "s2", "b", 3)] },
  {
    rule: "table-twice",
    what: "a table that is taken",
    with: [aMeeting("b3", "s3", "a", 1)],
    event: { wishes: [] },
  },
  {
    rule: "table-twice",
    what: "a table that is taken in the other session",
    with: [aMeeting("b3", "s3", "d", 1)],
    event: { wishes: [] },
  },
  {
    rule: "cap",
    what: "a third meeting of two",
    with: [aMeeting("b1", "s2", "c", 1), aMeeting("b1", "s3", "b", 2)],
  },
  {
    rule: "fixed-changed",
    what: "a fixed meeting elsewhere",
    event: { fixed: [aMeeting("b1", "s1", "a", 2)] },
  },
  {
    rule: "fixed-changed",
    what: "a fixed meeting that is missing",
    without: valid[0]!,
    event: { fixed: [valid[0]!] },
  },
];

test("a schedule that breaks nothing passes", () => {
  expect(checkSchedule({ ...event, fixed: [valid[0]!] }, valid)).toEqual([]);
  const later = aMeeting("b3", "s1", "c", 1);
  expect(checkSchedule(event, [...valid, later])).toEqual([]);
  const acrossAfterPause = aMeeting("b3", "s2", "c", 3);
  expect(checkSchedule(event, [...valid, acrossAfterPause])).toEqual([]);
});

test.each(broken)("$rule: $what", ({ rule, with: added = [], without, event: over }) => {
  const meetings = [...valid.filter((meeting) => meeting !== without), ...added];
  const violations = checkSchedule({ ...event, ...over }, meetings);
  expect(violations.map((violation) => violation.rule)).toEqual([rule]);
  expect(violations[0]!.words).toMatch(/[\u4e00-\u9fff]/);
  expect(violations[0]!.pairs.length).toBeGreaterThan(0);
});

test("every rule is broken by one of these", () => {
  expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(scheduleRules));
});
