import { describe, expect, test } from "vitest";
import { vocabularyOf } from "../vocabulary/vocabulary-of.ts";
import type { AttributeDefinition, Direction } from "../vocabulary/vocabulary.ts";
import { agreementOf, bestOf, comparedLines } from "./comparison.ts";
import type { SpecFigure, SpecValue } from "./spec-value.ts";

function attribute(
  code: string,
  name: string,
  unit: string | null,
  direction: Direction,
): AttributeDefinition {
  return {
    code,
    name,
    synonyms: [],
    kind: unit === "kW" ? "power" : unit === "kN" ? "force" : "choice",
    unit,
    allowedUnits: unit ? [unit] : [],
    choices: [],
    direction,
    filter: true,
  };
}

const vocabulary = vocabularyOf({
  attributes: [
    attribute("ratedPower", "额定功率", "kW", "fit"),
    attribute("coolingPower", "制冷功率", "kW", "more"),
    attribute("lossPower", "空载损耗", "kW", "less"),
    attribute("force", "公称力", "kN", "more"),
    attribute("drive", "驱动", null, "fit"),
  ],
  families: ["press", "chiller"].map((code) => ({
    code,
    name: code,
    english: code,
    group: "示例",
    broader: null,
    synonyms: [],
    sectorRows: [],
    confusedWith: [],
    attributes: code === "press" ? ["force", "drive"] : ["coolingPower", "lossPower", "drive"],
    uses: [],
  })),
});

function spec(code: string | null, name: string, figure: SpecFigure): SpecValue {
  return { attribute: code, name, figure, source: "entered" };
}
const quantity = (min: number | null, max: number | null, unit: string): SpecFigure => ({
  kind: "quantity",
  min,
  max,
  unit,
});
const words = (text: string): SpecFigure => ({ kind: "words", text });

function lines(...listings: { family?: string | null; specs: SpecValue[] }[]) {
  return comparedLines(
    listings.map(({ family = "chiller", specs }) => ({ family, specs })),
    vocabulary,
  );
}

describe("listings side by side", () => {
  test("one unit a line, and the best by its direction", () => {
    const [cooling, loss] = lines(
      {
        specs: [
          spec("coolingPower", "制冷量", quantity(1, 1, "MW")),
          spec("lossPower", "损耗", quantity(3, 3, "kW")),
        ],
      },
      {
        specs: [
          spec("coolingPower", "制冷", quantity(800, 800, "kW")),
          spec("lossPower", "损耗", quantity(2, 2, "kW")),
        ],
      },
    );
    expect(cooling).toMatchObject({
      name: "制冷功率",
      unit: "kW",
      agreement: "differs",
      best: [0],
    });
    expect(cooling?.cells[0]).toEqual(quantity(1000, 1000, "kW"));
    expect(loss?.best).toEqual([1]);
  });

  test("the same in other units or writing is the same", () => {
    const found = lines(
      {
        specs: [
          spec("coolingPower", "", quantity(1, 1, "MW")),
          spec("drive", "驱动", words("IE4 电机")),
        ],
      },
      {
        specs: [
          spec("coolingPower", "", quantity(1000, 1000, "kW")),
          spec("drive", "驱动", words("ＩＥ４电机")),
        ],
      },
    );
    expect(found.map(({ agreement, best }) => [agreement, best])).toEqual([
      ["same", []],
      ["same", []],
    ]);
  });

  test("a force said in 吨 is the one said in kN", () => {
    const [force] = lines(
      { family: "press", specs: [spec("force", "", quantity(100, 100, "tf"))] },
      { family: "press", specs: [spec("force", "", quantity(1000, 1000, "kN"))] },
    );
    expect(force?.agreement).toBe("same");
  });

  test("what some leave open is open, unless the others differ; what all leave open is no line", () => {
    const found = lines(
      { specs: [spec("coolingPower", "", quantity(5, 5, "kW"))] },
      { specs: [] },
      { specs: [spec("coolingPower", "", quantity(5, 5, "kW"))] },
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ agreement: "open", best: [] });
    expect(found[0]?.cells[1]).toBeNull();
  });

  test("ranges are compared whole, and beside one nothing is best", () => {
    const [cooling] = lines(
      { specs: [spec("coolingPower", "", quantity(5, 9, "kW"))] },
      { specs: [spec("coolingPower", "", quantity(8, 8, "kW"))] },
      { specs: [spec("coolingPower", "", quantity(7, 7, "kW"))] },
    );
    expect(cooling).toMatchObject({ agreement: "differs", best: [] });
  });

  test("families first, then other attributes, then lines of their own names", () => {
    const found = lines(
      {
        specs: [
          spec(null, "外形", words("2×3 m")),
          spec("ratedPower", "额定功率", quantity(5, 5, "kW")),
          spec("drive", "驱动", words("直驱")),
        ],
      },
      { family: "press", specs: [spec("force", "", quantity(1, 1, "kN"))] },
      { family: null, specs: [spec("gone", "旧参数", words("一"))] },
    );
    expect(found.map(({ name }) => name)).toEqual(["驱动", "公称力", "额定功率", "外形", "旧参数"]);
  });
});

test("agreement and best of plain values", () => {
  const same = (one: number, two: number) => one === two;
  expect(agreementOf([1, 1], same)).toBe("same");
  expect(agreementOf([1, null], same)).toBe("open");
  expect(agreementOf([null, null], same)).toBe("open");
  expect(agreementOf([null, 1, 2], same)).toBe("differs");
  expect(bestOf([3, null, 3, 5], "less")).toEqual([0, 2]);
  expect(bestOf([3, 3], "less")).toEqual([]);
  expect(bestOf([3, null], "more")).toEqual([]);
  expect(bestOf([3, 5], "fit")).toEqual([]);
});
