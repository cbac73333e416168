import { expect, test } from "vitest";
import { foldText } from "../../units/fold-text.ts";
import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";
import { lettered } from "./axis-travels.ts";
import { diametersIn } from "./diameters.ts";
import { roughnessIn } from "./roughness.ts";
import { isCondition } from "./stated-figures.ts";

const attributes = ["xTravel", "yTravel", "zTravel", "surfaceRoughness"].map(
  (code): AttributeDefinition => ({
    ...{ code, name: code, kind: "length", unit: "mm", direction: "more", synonyms: [] },
    ...{ choices: [], allowedUnits: ["mm", "m"], filter: false },
  }),
);
const read = (of: typeof lettered, text: string) =>
  of(foldText(text).toLowerCase(), attributes).map(
    ({ attribute, op, range }) =>
      `${attribute.code} ${op} ${range.min ?? ""}..${range.max ?? ""} ${range.unit}`,
  );

test.each([
  ["X12m，Y4m", ["xTravel eq 12..12 m", "yTravel eq 4..4 m"]],
  ["X12000 Y4000", ["xTravel eq 12000..12000 mm", "yTravel eq 4000..4000 mm"]],
  ["X向十二米，Z走两米", ["xTravel eq 12..12 m", "zTravel eq 2..2 m"]],
  ["X500 Y400以上", ["xTravel eq 500..500 mm", "yTravel gte 400.. mm"]],
  ["M12x1.5", []],
  ["X60 系列", []],
  ["GX500", []],
])("travels of %s", (text, expected) => expect(read(lettered, text)).toEqual(expected));

test.each([
  ["镜面要打到Ra0.1", ["surfaceRoughness eq 0.1..0.1 um"]],
  ["最佳Ra 0.18μm", ["surfaceRoughness eq 0.18..0.18 um"]],
  ["Ra3000", []],
])("roughness of %s", (text, expected) => expect(read(roughnessIn, text)).toEqual(expected));

const round: AttributeDefinition[] = [{ ...attributes[0]!, code: "d", name: "最大车削直径" }];

test.each([
  ["φ210，模数4", ["eq 210..210 mm"]],
  ["圆料Φ650", ["eq 650..650 mm"]],
  ["锯切能力圆φ60公分", ["eq 60..60 cm"]],
  ["φ16~100，棒长2~8米", ["between 16..100 mm"]],
  ["镗轴φ160，砂轮φ630", []],
  ["卷装φ152×400", []],
])("diameters of %s", (text, expected) => {
  const found = diametersIn(foldText(text).toLowerCase(), round);
  expect(found.map(({ op, range }) => `${op} ${range.min}..${range.max} ${range.unit}`)).toEqual(
    expected,
  );
});

test.each([
  ["5μm时1.0t/h", true],
  ["5μm时间短", false],
  ["5μm，1.0t/h", false],
])("%s begins with a condition: %j", (text, expected) => {
  expect(isCondition(text, { from: 0, to: 3 })).toBe(expected);
});
