import { expect, test } from "vitest";
import { withoutWordsAtEnd } from "./leading-words.ts";

const strip = withoutWordsAtEnd(["达", "到", "达到", "可达", "约"], ":≥", true);

test.each([
  ["流量约", "流量"],
  ["流量可达", "流量"],
  ["流量可达到：", "流量可达到："],
  ["流量 达到:≥ ", "流量"],
  ["额定功率(kW):", "额定功率"],
  ["额定功率(0123456789a)", "额定功率(0123456789a)"],
  ["可达", ""],
  ["", ""],
  ["流量", "流量"],
])("%s: %s", (text, expected) => {
  expect(strip(text)).toBe(expected);
});
