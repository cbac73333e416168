import { expect, test } from "vitest";
import { rangeWords } from "./distribution-view.ts";

test("digits that a conversion added are not shown, stated ones are", () => {
  expect(rangeWords({ min: 0.343233, max: 0.980665 })).toBe("0.3432–0.9807");
  expect(rangeWords({ min: 12345, max: 12345 })).toBe("12345");
  expect(rangeWords({ min: null, max: 7.5 })).toBe("≤ 7.5");
});
