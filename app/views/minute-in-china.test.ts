import { expect, test } from "vitest";
import { minuteInChina } from "./minute-in-china.ts";

test.each([
  ["2026-11-21T03:34:59.999Z", "2026-11-21 11:34"],
  ["2026-11-20T16:00:00.000Z", "2026-11-21 00:00"],
  ["2026-12-31T15:59:00.000Z", "2026-12-31 23:59"],
])("%s is %s in China", (instant, shown) => {
  expect(minuteInChina(instant)).toBe(shown);
});
