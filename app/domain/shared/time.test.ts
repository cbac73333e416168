import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayInChina, daysBetween, isDay, longDay, minuteInChina, monthDay } from "./time.ts";

describe("isDay", () => {
  test.each(["2026-02-28", "2024-02-29", "2000-02-29", "2026-12-31"])("%s", (day) => {
    expect(isDay(day)).toBe(true);
  });
  test.each(["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "20260101", ""])(
    "not %s",
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );
});

test("a day in China begins at 16:00 UTC of the day before", () => {
  expect(dayInChina("2026-11-20T15:59:59.999Z")).toBe("2026-11-20");
  expect(dayInChina("2026-11-20T16:00:00.000Z")).toBe("2026-11-21");
  expect(dayInChina("2026-12-31T16:00:00.000Z")).toBe("2027-01-01");
});

test("dayInChina agrees with the calendar of the platform", () => {
  const china = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });
  const years = { min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      expect(dayInChina(date.toISOString())).toBe(china.format(date));
    }),
  );
});

test.each([
  ["2026-11-21T03:34:59.999Z", "2026-11-21 11:34"],
  ["2026-11-20T16:00:00.000Z", "2026-11-21 00:00"],
  ["2026-12-31T15:59:00.000Z", "2026-12-31 23:59"],
])("%s is %s in China", (instant, shown) => {
  expect(minuteInChina(instant)).toBe(shown);
});

test("days between", () => {
  expect(daysBetween("2026-11-21", "2027-05-31")).toBe(191);
  expect(daysBetween("2027-01-01", "2026-12-31")).toBe(-1);
});

test("a long day has no leading zeros", () => {
  expect(longDay("2026-05-06")).toBe("2026年5月6日");
  expect(monthDay("2026-05-06")).toBe("5月6日");
});
