import { expect, test } from "vitest";
import { daysAfter, daysLeft, isGrantable, latestUntil, stepBelow, trustOn } from "./trust.ts";

test.each([
  ["2026-11-21", "2029-11-21"],
  ["2028-02-29", "2031-02-28"],
])("from %s a verification lasts until %s at most", (today, last) => {
  expect(latestUntil(today)).toBe(last);
  expect(isGrantable(last, today)).toBe(true);
  expect(isGrantable(daysAfter(last, 1), today)).toBe(false);
  expect(isGrantable(today, today)).toBe(true);
  expect(isGrantable(daysAfter(today, -1), today)).toBe(false);
});

test("the last day still counts", () => {
  const verified = { trust: "verified", trustUntil: "2026-11-21" } as const;
  expect(trustOn(verified, "2026-11-21")).toBe("verified");
  expect(trustOn(verified, "2026-11-22")).toBe("reviewed");
  expect(trustOn({ ...verified, trustUntil: null }, "2099-01-01")).toBe("verified");
  expect(daysLeft(verified, "2026-11-20")).toBe(1);
});

test("the ladder is gone down step by step, and no further than its foot", () => {
  expect(stepBelow("verified")).toBe("reviewed");
  expect(stepBelow("reviewed")).toBe("registered");
  expect(stepBelow("registered")).toBe("registered");
});
