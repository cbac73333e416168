import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "./parse-quantity.ts";
import { quantityKinds, type QuantityKind } from "./quantity.ts";

type Line = readonly [text: string, min: number | null, max: number | null, unit: string];

const readings: Partial<Record<QuantityKind, readonly Line[]>> = {
  power: [
    ["75", 75, 75, "kW"],
    ["75kW", 75, 75, "kW"],
    ["7.5千瓦", 7.5, 7.5, "kW"],
    ["１１０ＫＷ", 110, 110, "kW"],
    ["30-45 kW", 30, 45, "kW"],
    ["30~45千瓦", 30, 45, "kW"],
    ["30kW至45kW", 30, 45, "kW"],
    ["30——45KW", 30, 45, "kW"],
    ["从30到45千瓦", 30, 45, "kW"],
    ["介于30和45kW之间", 30, 45, "kW"],
    ["500W～1.5kW", 0.5, 1.5, "kW"],
    ["≥40", 40, null, "kW"],
    [">=40kW", 40, null, "kW"],
    ["不低于40kW", 40, null, "kW"],
    ["不得小于 40 kW", 40, null, "kW"],
    ["40kW以上", 40, null, "kW"],
    ["40以上", 40, null, "kW"],
    ["40kW（含）以上", 40, null, "kW"],
    ["40kW及以下", null, 40, "kW"],
    ["不超过40kW", null, 40, "kW"],
    ["≥30且≤45kW", 30, 45, "kW"],
    ["0.03MW以上，0.045MW以下", 0.03, 0.045, "MW"],
    ["1,500", 1500, 1500, "kW"],
    ["1，500", 1500, 1500, "kW"],
    ["1.2万", 12000, 12000, "kW"],
    ["1.1万千瓦", 11000, 11000, "kW"],
    ["1-2万", 10000, 20000, "kW"],
    ["约75kW", 75, 75, "kW"],
    ["75kW左右", 75, 75, "kW"],
    ["75KW(100HP)", 75, 75, "kW"],
    ["75kW/台", 75, 75, "kW"],
    ["75kW变频", 75, 75, "kW"],
    ["75（kW）", 75, 75, "kW"],
    ["0.1(兆瓦)", 0.1, 0.1, "MW"],
    ["1 匹", 1, 1, "hp"],
    ["100马力", 100, 100, "hp"],
    ["两千瓦", 2, 2, "kW"],
    ["五百千瓦", 500, 500, "kW"],
    ["300冷吨", 300, 300, "RT"],
    ["60万大卡", 600000, 600000, "kcal/h"],
  ],
  pressure: [
    ["≤0.8MPa", null, 0.8, "MPa"],
    ["小于等于0.8 mpa", null, 0.8, "MPa"],
    ["0.5～1.25 MPa", 0.5, 1.25, "MPa"],
    ["8公斤", 8, 8, "kgf/cm2"],
    ["8公斤压力", 8, 8, "kgf/cm2"],
    ["8kg/cm²", 8, 8, "kgf/cm2"],
    ["8巴", 8, 8, "bar"],
    ["-0.1MPa", -0.1, -0.1, "MPa"],
  ],
  volumeFlow: [
    ["13立方/分", 13, 13, "m3/min"],
    ["13 m³/min", 13, 13, "m3/min"],
    ["每分钟13立方", 13, 13, "m3/min"],
    ["13Nm3/min", 13, 13, "m3/min"],
    ["780方/时", 780, 780, "m3/h"],
    ["600升每分钟", 600, 600, "L/min"],
  ],
  length: [
    ["φ500mm", 500, 500, "mm"],
    ["±0.01", 0.01, 0.01, "mm"],
    ["2丝", 2, 2, "si"],
    ["3/4寸", 0.75, 0.75, "inch"],
    ['4"', 4, 4, "inch"],
    ["1.2米", 1.2, 1.2, "m"],
    ["2公里", 2000, 2000, "m"],
    ["5μm以内", null, 5, "um"],
  ],
  force: [
    ["100吨", 100, 100, "tf"],
    ["1000kN", 1000, 1000, "kN"],
    ["1000千牛", 1000, 1000, "kN"],
    ["63T", 63, 63, "tf"],
    ["500公斤", 500, 500, "kgf"],
  ],
  speed: [
    ["30米/分", 30, 30, "m/min"],
    ["30 m/min", 30, 30, "m/min"],
    ["每分钟30米", 30, 30, "m/min"],
    ["100mm/s", 100, 100, "mm/s"],
    ["1.5米每秒", 1.5, 1.5, "m/s"],
  ],
  rotationalSpeed: [
    ["1500转/分", 1500, 1500, "r/min"],
    ["1500转", 1500, 1500, "r/min"],
    ["1500 rpm", 1500, 1500, "r/min"],
    ["1.2万转", 12000, 12000, "r/min"],
    ["50～8000r/min", 50, 8000, "r/min"],
  ],
  mass: [
    ["500公斤", 500, 500, "kg"],
    ["500 KG", 500, 500, "kg"],
    ["1.2吨", 1.2, 1.2, "t"],
    ["3斤", 1.5, 1.5, "kg"],
    ["3-5斤", 1.5, 2.5, "kg"],
  ],
  massFlow: [
    ["10蒸吨", 10, 10, "t/h"],
    ["10吨", 10, 10, "t/h"],
    ["50吨/天", 50, 50, "t/d"],
  ],
  apparentPower: [
    ["1000kVA", 1000, 1000, "kVA"],
    ["1000 KVA", 1000, 1000, "kVA"],
    ["1000千伏安", 1000, 1000, "kVA"],
    ["500伏安", 500, 500, "VA"],
  ],
  percentage: [
    ["95%", 95, 95, "%"],
    ["９５％", 95, 95, "%"],
    ["百分之九十五", 95, 95, "%"],
    ["95", 95, 95, "%"],
    ["百分之九十五以上", 95, null, "%"],
  ],
  count: [
    ["四极", 4, 4, "pcs"],
    ["十二头", 12, 12, "pcs"],
    ["两台", 2, 2, "pcs"],
    ["4P", 4, 4, "pcs"],
    ["三百五十锭", 350, 350, "pcs"],
    ["一万二锭", 12000, 12000, "pcs"],
    ["2台（套）", 2, 2, "pcs"],
  ],
  temperature: [
    ["-20~60℃", -20, 60, "degC"],
    ["-20--5度", -20, -5, "degC"],
    ["20±5℃", 15, 25, "degC"],
  ],
  voltage: [
    ["220V±10%", 198, 242, "V"],
    ["380/220V", 380, 380, "V"],
    ["10千伏", 10, 10, "kV"],
  ],
  grade: [
    ["一级", 1, 1, "grade"],
    ["Ⅱ级", 2, 2, "grade"],
    ["2级能效", 2, 2, "grade"],
  ],
  duration: [
    ["3个月", 3, 3, "month"],
    ["45天以内", null, 45, "d"],
    ["45天内", null, 45, "d"],
    ["一年", 1, 1, "a"],
  ],
};

describe("parseQuantity", () => {
  const lines = Object.entries(readings).flatMap(([kind, list]) =>
    list.map((line) => [kind as QuantityKind, ...line] as const),
  );
  it.each(lines)("%s: “%s” is %s to %s %s", (kind, text, min, max, unit) => {
    expect(parseQuantity(text, { kind })).toEqual({ ok: true, value: { min, max, unit } });
  });

  it("lets the default unit fill what the text leaves open", () => {
    const flow = (text: string, defaultUnit: string) =>
      parseQuantity(text, { kind: "volumeFlow", defaultUnit });
    expect(flow("13", "m3/min")).toMatchObject({ value: { unit: "m3/min" } });
    expect(flow("13立方", "m3/min")).toMatchObject({ value: { unit: "m3/min" } });
    expect(flow("13立方", "m3/h")).toMatchObject({ value: { unit: "m3/h" } });
    expect(flow("13立方/分", "m3/h")).toMatchObject({ value: { unit: "m3/min" } });
    expect(flow("13", "kW")).toMatchObject({ value: { unit: "m3/h" } });
  });

  it.each([
    ["", "power", "empty", ""],
    [" \u3000\n", "power", "empty", ""],
    ["面议", "power", "no-number", "面议"],
    ["VMC850", "length", "no-number", "VMC850"],
    ["75abc", "power", "unknown-unit", "abc"],
    ["1e5", "power", "unknown-unit", "e5"],
    ["5mW", "power", "unknown-unit", "mW"],
    ["75 380V", "power", "unknown-unit", "380V"],
    ["10t/班", "mass", "unknown-unit", "t/班"],
    ["800×500mm", "length", "unknown-unit", "800×500mm"],
    ["5转让", "rotationalSpeed", "unknown-unit", "转让"],
    ["75MPa", "power", "wrong-kind", "MPa"],
    ["5公斤压力", "mass", "wrong-kind", "公斤压力"],
    ["10吨/小时", "mass", "wrong-kind", "吨/小时"],
    ["75kWh", "power", "wrong-kind", "kWh"],
    ["75kW", "apparentPower", "wrong-kind", "kW"],
    ["45-30kW", "power", "reversed-range", "45-30kW"],
    ["≥45且≤30", "power", "reversed-range", "≥45且≤30"],
    ["9999999999999", "power", "too-large", "9999999999999"],
    ["-5kW", "power", "negative", "-5kW"],
  ] as const)("refuses “%s” as %s: %s", (text, kind, code, offending) => {
    const result = parseQuantity(text, { kind });
    expect(result).toMatchObject({ ok: false, error: { code, text: offending } });
  });

  it("says what is allowed", () => {
    const result = parseQuantity("8立方", { kind: "pressure" });
    expect(result).toMatchObject({
      error: {
        message: "“立方”不是压力的单位；压力可用单位：Pa、kPa、MPa、bar、mbar、kgf/cm²、psi",
      },
    });
  });

  it("answers any text of any kind with ordered ends", () => {
    const pieces =
      "0 7 . , ， - ~ 至 ± ≥ ≤ 不低于 以上 百分之 十 万 千 kW MPa 公斤 度 / × ( ） 每分钟 \n 😀 \ud800 ²".split(
        " ",
      );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...quantityKinds), (written, kind) => {
        const result = parseQuantity(written, { kind });
        if (!result.ok) return result.error.message.length > 0;
        const { min, max } = result.value;
        return min === null || max === null || min <= max;
      }),
      { numRuns: 2000 },
    );
  });

  it("stays quick on 10,000 characters", () => {
    const began = performance.now();
    for (const piece of [
      "9",
      "1,111",
      "1-",
      "≥",
      "约",
      " ",
      "一",
      "十",
      "百分之",
      "1/1",
      "1×",
      "每",
      "kW",
      "1 / ",
    ])
      parseQuantity(piece.repeat(10_000 / piece.length), { kind: "power" });
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
