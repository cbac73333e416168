import { expect, it } from "vitest";
import { builtInFormat, numberFormat, shownNumber } from "./shown-number.ts";

it.each([
  [7, "000", "007"],
  [7, "General", "7"],
  [0.1 + 0.2, "General", "0.3"],
  [123456789012, "General", "123456789012"],
  [1e21, "General", "1000000000000000000000"],
  [0.0000001, "General", "0.0000001"],
  [13, "0.00", "13.00"],
  [13.456, "0.00", "13.46"],
  [-5, "0.0", "-5.0"],
  [1234567.5, "#,##0.00", "1234567.50"],
  [0.125, "0.0%", "12.5%"],
  [75, '0" kW"', "75 kW"],
  [75, '#,##0.0#"kW"', "75kW"],
  [58, "¥#,##0.00", "58.00"],
  [58, "[$¥-804]#,##0_);[Red]\\(0\\)", "58"],
  [46173, "yyyy-mm-dd", "2026-05-31"],
  [46173, 'yyyy"年"m"月"d"日"', "2026-05-31"],
  [46173.75, "yyyy/m/d h:mm", "2026-05-31 18:00"],
  [46173, "yyyy", "2026"],
  [46173, 'yyyy"年"m"月"', "2026-05"],
  [0.5, "h:mm", "12:00"],
  [12, "@", "12"],
  [1200, "0.00E+00", "1200"],
])("%d with %s is seen as %s", (value, code, seen) => {
  expect(shownNumber(value, numberFormat(code))).toBe(seen);
});

it("knows formats by number, and both calendars", () => {
  expect(shownNumber(46173, builtInFormat(14))).toBe("2026-05-31");
  expect(shownNumber(46173 - 1462, builtInFormat(57), true)).toBe("2026-05-31");
  expect(shownNumber(0.5, builtInFormat(9))).toBe("50%");
  expect(shownNumber(5, builtInFormat(0))).toBe("5");
});
