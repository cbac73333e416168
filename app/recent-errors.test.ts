import { expect, test } from "vitest";
import { HourCount } from "./recent-errors.server.ts";

test("counts the last hour, by the minute", () => {
  const minute = 60_000;
  const count = new HourCount();
  for (const at of [0, 1, 30 * minute, 59 * minute]) count.add(at);
  expect(count.count(59 * minute)).toBe(4);
  expect(count.count(60 * minute)).toBe(2);
  count.add(90 * minute);
  expect(count.count(90 * minute)).toBe(2);
  expect(count.count(1000 * minute)).toBe(0);
});
