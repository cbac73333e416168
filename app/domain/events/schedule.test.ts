import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openHighs } from "#app/solver/highs.ts";
import { anEventInstance, largeEvent, smallEvent } from "#seed/builders/event-instance.ts";
import {
  anEvent,
  anyEvent,
  aMeeting,
  slotsAt,
  somebody,
  tablesIn,
} from "#tests/support/event-instances.ts";
import { pairKey, type Meeting, type SchedulingInstance } from "./instance.ts";
import { worthOfPairs } from "./pair-worth.ts";
import { checkSchedule } from "./rules/check-schedule.ts";
import { pointsOf, schedule, type Schedule } from "./schedule.ts";
import { greedySchedule, type SearchEffort } from "./scheduling/search.ts";

const solver = await openHighs();
const searchOnly: SearchEffort = { movesPerPair: 300, exactColumns: 0 };

function scheduled(instance: SchedulingInstance, effort?: SearchEffort): Schedule {
  const answer = schedule(instance, { solver, seed: 1, ...(effort && { effort }) });
  if (!answer.ok) throw new Error(answer.violations[0]!.words);
  return answer;
}

/** The most points among the fairest of all valid schedules, by trying them all. */
function bestOfAll(instance: SchedulingInstance) {
  const worth = worthOfPairs(instance);
  const fixed = new Set(instance.fixed.map(pairKey));
  const pairs = [...worth.values()].filter((pair) => pair.points > 0 && !fixed.has(pairKey(pair)));
  const people = new Map(instance.participants.map((each) => [each.id, each.people]));
  let best = { served: 0, points: 0 };
  const walk = (at: number, held: readonly Meeting[]) => {
    const pair = pairs[at];
    if (!pair) {
      const musts = held.filter((meeting) => worth.get(pairKey(meeting))!.mutualMust);
      const served = new Set(musts.flatMap((each) => [each.buyerId, each.supplierId])).size;
      const points = pointsOf(instance, held);
      if (served > best.served || (served === best.served && points > best.points))
        best = { served, points };
      return;
    }
    walk(at + 1, held);
    for (const slot of instance.slots)
      for (const table of instance.tables)
        for (const buyer of people.get(pair.buyerId)!)
          for (const supplier of people.get(pair.supplierId)!) {
            const meeting: Meeting = {
              buyerId: pair.buyerId,
              supplierId: pair.supplierId,
              slotId: slot.id,
              tableId: table.id,
              peopleIds: [buyer.id, supplier.id],
              state: "draft",
            };
            if (checkSchedule(instance, [...held, meeting]).length === 0)
              walk(at + 1, [...held, meeting]);
          }
  };
  walk(0, instance.fixed);
  return best;
}

test("what is called proven is the best of all schedules of a tiny event, and no bound is below it", () => {
  const tiny = anyEvent.filter(
    ({ participants, tables, slots }) =>
      participants.length <= 4 &&
      participants.flatMap((each) => each.people).length <= 6 &&
      tables.length <= 2 &&
      slots.length <= 4,
  );
  fc.assert(
    fc.property(tiny, fc.boolean(), (event, again) => {
      const agreed = again ? scheduled(event, searchOnly).meetings.slice(0, 1) : [];
      const fixed = agreed.map((meeting): Meeting => ({ ...meeting, state: "locked" }));
      const instance = { ...event, fixed };
      const best = bestOfAll(instance);
      const exact = scheduled(instance);
      expect(exact).toMatchObject({ outcome: "proven", points: best.points, bound: best.points });
      expect(exact.fairness.served).toBe(best.served);
      const found = scheduled(instance, searchOnly);
      expect(found.fairness.atMost).toBeGreaterThanOrEqual(best.served);
      if (found.fairness.served === best.served)
        expect(found.bound).toBeGreaterThanOrEqual(best.points);
    }),
    { numRuns: 20, seed: 8 },
  );
}, 30_000);

test("no schedule breaks a rule, whatever the event is like, and what was fixed stays", () => {
  fc.assert(
    fc.property(anyEvent, fc.integer({ min: 0, max: 99 }), (instance, seed) => {
      const first = schedule(instance, { solver, seed, effort: searchOnly });
      if (!first.ok) throw new Error("nothing was fixed");
      expect(checkSchedule(instance, first.meetings)).toEqual([]);
      const fixed = first.meetings
        .filter((_, index) => index % 2 === seed % 2)
        .map((meeting): Meeting => ({ ...meeting, state: "confirmed" }));
      for (const effort of [searchOnly, undefined]) {
        const second = scheduled({ ...instance, fixed }, effort);
        expect(checkSchedule({ ...instance, fixed }, second.meetings)).toEqual([]);
        expect(second.meetings).toEqual(expect.arrayContaining(fixed));
      }
    }),
    { numRuns: 20, seed: 8 },
  );
}, 30_000);

test("an event of ten buyers, eight suppliers and six slots is proven", () => {
  const instance = anEventInstance({ ...smallEvent, seed: "proof", answered: 1, mustShare: 0.5 });
  const exact = scheduled(instance);
  expect(exact.outcome).toBe("proven");
  expect(exact.bound).toBe(exact.points);
  expect(exact.fairness.hoping).toBeGreaterThan(4);
  expect(exact.fairness.served).toBe(exact.fairness.atMost);
  const found = scheduled(instance, { movesPerPair: 2_000, exactColumns: 0 });
  expect(found.points).toBeLessThanOrEqual(exact.points);
  expect(found.bound).toBeGreaterThanOrEqual(exact.points);
  expect(pointsOf(instance, greedySchedule(instance))).toBeLessThan(found.points);
}, 30_000);

test("a search closes most of what the dearest-first schedule leaves open", () => {
  const shape = { ...largeEvent, seed: "quarter", buyers: 50, suppliers: 30, tables: 16, slots: 8 };
  const instance = anEventInstance(shape);
  const answer = scheduled(instance, { movesPerPair: 200, exactColumns: 0 });
  const greedy = pointsOf(instance, greedySchedule(instance));
  expect(checkSchedule(instance, answer.meetings)).toEqual([]);
  expect(answer.gap).toBeLessThan(0.02);
  expect(answer.points - greedy).toBeGreaterThan((answer.bound! - greedy) / 2);
}, 30_000);

test("the same seed gives the same schedule and the same reasons", () => {
  const instance = anEventInstance({ ...smallEvent, buyers: 30, suppliers: 20 });
  expect(scheduled(instance, searchOnly)).toEqual(scheduled(instance, searchOnly));
});

test("a mutual 必见 goes to whoever has none before a second one counts", () => {
  const must = (one: string, other: string) => [
    { fromId: one, toId: other, kind: "must" as const },
    { fromId: other, toId: one, kind: "must" as const },
  ];
  const instance = anEvent({
    participants: [
      somebody("b1"),
      somebody("b2"),
      somebody("s1", { availableSlotIds: ["a"] }),
      somebody("s2"),
    ],
    wishes: [...must("b1", "s1"), ...must("b1", "s2"), ...must("b2", "s1")],
    scores: [{ buyerId: "b1", supplierId: "s1", score: 1 }],
  });
  for (const effort of [undefined, searchOnly]) {
    const { meetings, fairness } = scheduled(instance, effort);
    expect(meetings.map(pairKey).sort()).toEqual(["b1 s2", "b2 s1"]);
    expect(fairness).toEqual({ hoping: 4, served: 4, atMost: 4 });
  }
});

test("nobody sits in two sessions of the same start and length", () => {
  const instance = anEvent({
    slots: slotsAt([0, 20], [0, 20]),
    tables: tablesIn("east", "east", "east"),
    participants: [somebody("b1"), somebody("s1"), somebody("s2")],
    wishes: ["s1", "s2"].map((toId) => ({ fromId: "b1", toId, kind: "must" as const })),
  });
  expect(scheduled(instance).meetings).toHaveLength(1);
  expect(scheduled(instance, searchOnly).meetings).toHaveLength(1);
});

test("one free slot lies between rooms, none is needed inside one", () => {
  const event = (rooms: readonly string[], slots: number) =>
    anEvent({
      slots: slotsAt([0, 20], [20, 40], [40, 60]).slice(0, slots),
      tables: tablesIn(...rooms).map((table, index) => ({
        ...table,
        // Each table is open in one slot only, so that the second meeting has to be elsewhere.
        closedSlotIds: [..."abc"].filter((id) => id !== (index === 0 ? "a" : "abc"[slots - 1])),
      })),
      participants: [somebody("b1"), somebody("s1"), somebody("s2")],
      wishes: ["s1", "s2"].map((toId) => ({ fromId: "b1", toId, kind: "want" as const })),
    });
  for (const effort of [undefined, searchOnly]) {
    expect(scheduled(event(["east", "west"], 2), effort).meetings).toHaveLength(1);
    expect(scheduled(event(["east", "west"], 3), effort).meetings).toHaveLength(2);
    expect(scheduled(event(["east", "east"], 2), effort).meetings).toHaveLength(2);
  }
});

test("fixed meetings that break a rule are refused with the rule", () => {
  const instance = anEvent({
    participants: [somebody("b1", { availableSlotIds: ["b"] }), somebody("s1")],
    fixed: [aMeeting("b1", "s1", "a", 1, { state: "locked" })],
  });
  const answer = schedule(instance, { solver, seed: 1 });
  expect(answer).toMatchObject({ ok: false, violations: [{ rule: "unavailable" }] });
});

test("a cancelled run answers with a valid schedule", () => {
  const instance = anEventInstance({ ...smallEvent, buyers: 40, suppliers: 20 });
  let asked = 0;
  const stages = new Set<string>();
  const answer = schedule(instance, {
    solver,
    seed: 1,
    effort: { movesPerPair: 1_000_000_000, exactColumns: 0 },
    onProgress: ({ stage }) => stages.add(stage),
    cancelled: () => stages.has("search") && ++asked > 3,
  });
  expect(answer).toMatchObject({ ok: true, outcome: "cancelled" });
  expect([...stages]).toEqual(["bound", "search"]);
  expect(answer.ok && checkSchedule(instance, answer.meetings)).toEqual([]);
  expect(answer.ok && answer.meetings.length).toBeGreaterThan(20);
}, 30_000);
