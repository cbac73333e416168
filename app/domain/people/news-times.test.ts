import fc from "fast-check";
import { expect, test } from "vitest";
import { keptSince, mailTimes } from "./news-times.ts";

test("the day's letter begins at 08:00 in China", () => {
  expect(mailTimes("2026-05-06T00:00:00.000Z").dayBegan).toBe("2026-05-06T00:00:00.000Z");
  expect(mailTimes("2026-05-05T23:59:59.999Z").dayBegan).toBe("2026-05-05T00:00:00.000Z");
});

test("a letter in a quarter of an hour, news of three days, half a year kept", () => {
  const now = "2026-05-06T01:10:00.000Z";
  expect(mailTimes(now).lastLetterBefore).toBe("2026-05-06T00:55:00.000Z");
  expect(mailTimes(now).freshSince).toBe("2026-05-03T01:10:00.000Z");
  expect(keptSince(now)).toBe("2025-11-07T01:10:00.000Z");
});

test("the day never begins later than now, nor a day earlier", () => {
  const days = { min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(days), (date) => {
      const { dayBegan } = mailTimes(date.toISOString());
      const ago = date.getTime() - Date.parse(dayBegan);
      expect(ago).toBeGreaterThanOrEqual(0);
      expect(ago).toBeLessThan(86_400_000);
    }),
  );
});
