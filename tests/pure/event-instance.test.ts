import { expect, test } from "vitest";
import { anEventInstance, largeEvent } from "#seed/builders/event-instance.ts";

const event = anEventInstance(largeEvent);

test("the same shape gives the same event", () => {
  expect(anEventInstance(largeEvent)).toEqual(event);
  expect(anEventInstance({ ...largeEvent, seed: "another" })).not.toEqual(event);
});

test("the large event is what it says", () => {
  const of = (side: string) => event.participants.filter((each) => each.side === side);
  expect([of("buyer").length, of("supplier").length]).toEqual([200, 120]);
  expect([event.slots.length, event.tables.length, event.walkMinutes]).toEqual([12, 120, 20]);
  expect(event.wishes).toHaveLength(200 * 10 + 120 * 6);
  expect(new Set(event.wishes.map(({ fromId, toId }) => `${fromId} ${toId}`)).size).toBe(2720);
  const teams = new Set(event.participants.map((each) => each.people.length));
  expect([...teams].sort()).toEqual([1, 2, 3]);
  const share = (part: number, whole: number) => Math.round((part / whole) * 20) / 20;
  const available = event.participants.reduce((sum, each) => sum + each.availableSlotIds.length, 0);
  expect(share(available, 320 * 12)).toBe(0.5);
  expect(share(event.wishes.filter(({ kind }) => kind === "must").length, 2720)).toBe(0.2);
});

test("popularity falls by Zipf's law", () => {
  const asked = new Map<string, number>();
  for (const { fromId, toId } of event.wishes)
    if (fromId.startsWith("buyer")) asked.set(toId, (asked.get(toId) ?? 0) + 1);
  const ranked = [...asked.values()].sort((a, b) => b - a);
  const top = ranked.slice(0, 12).reduce((sum, count) => sum + count, 0);
  const low = ranked.slice(60).reduce((sum, count) => sum + count, 0);
  // A tenth of the suppliers draws more wishes than the lower half.
  expect(top).toBeGreaterThan(low);
});
