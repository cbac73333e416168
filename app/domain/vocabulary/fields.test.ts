import { describe, expect, it } from "vitest";
import { aFamily, anAttribute } from "./testing/bodies.ts";
import { attributeAsFields, readAttributeFields } from "./attribute-fields.ts";
import { bodyDiff } from "./body-diff.ts";
import { sameBody } from "./change.ts";
import {
  familyAsFields,
  readFamilyFields,
  type FamilyFields,
  type Known,
} from "./family-fields.ts";

const pump = aFamily("pump", {
  name: "水泵",
  broader: "machine",
  synonyms: [
    { term: "抽水机", relation: "same" },
    { term: "离心泵", relation: "narrower" },
    { term: "泵", relation: "ambiguous", cues: ["水", "扬程"] },
  ],
  confusedWith: [
    { term: "风机", family: "fan", difference: "送风" },
    { term: "泵轮", difference: "部件" },
  ],
  uses: ["供水", "排水"],
  oldModels: ["IS80"],
  sectorRows: ["HB-1-01"],
});
const families = [pump, aFamily("machine"), aFamily("fan", { name: "风机" })];
const attributes = ["a", "b", "c", "d"].map((code) => anAttribute(code));
const known: Known = {
  families: new Map(families.map((family) => [family.code, family])),
  attributes: new Map(attributes.map((attribute) => [attribute.code, attribute])),
};
const fields = familyAsFields(pump, known);
const read = (said: Partial<FamilyFields>) => readFamilyFields({ ...fields, ...said }, known);

describe("a family as it is typed", () => {
  it("reads back as it was written", () => {
    const { body, problems } = read({});
    expect(problems).toEqual([]);
    expect(body).toEqual(pump);
  });

  it("shows names behind codes, and reads code, both, or the name alone", () => {
    expect(fields.attributes.split("\n")[0]).toBe("a 名a");
    for (const attributes of ["a、b、c、d", "a 名a\nb 名b\nc\nd", "名a、名b、名c、名d"])
      expect(read({ attributes }).body.attributes).toEqual(["a", "b", "c", "d"]);
    expect(read({ broader: "机machine" }).body.broader).toBe("machine");
  });

  it.each<[Partial<FamilyFields>, string, string]>([
    [{ ambiguous: "泵 | 水\n\n机泵" }, "ambiguous", "第 3 行“机泵”缺少线索"],
    [{ ambiguous: " | 水" }, "ambiguous", "第 1 行缺少词"],
    [{ ambiguous: "泵 | 水 | 气" }, "ambiguous", "第 1 行有多余的“|”"],
    [{ confusedWith: "泵轮 | 部件" }, "confusedWith", "第 1 行应有两个“|”"],
    [{ confusedWith: "泵轮 | | 部件\n泵盖 | | " }, "confusedWith", "第 2 行“泵盖”没有写怎样区分"],
  ])("names the line of %j", (said, field, words) => {
    const [problem] = read(said).problems;
    expect(problem?.field).toBe(field);
    expect(problem?.message).toContain(words);
  });
});

describe("an attribute as it is typed", () => {
  const power = anAttribute("ratedPower", {
    name: "额定功率",
    synonyms: ["功率"],
    allowedUnits: ["kW", "W"],
    direction: "more",
    filter: true,
    typical: { min: 0.5, max: 300 },
  });
  const choice = anAttribute("cooling", {
    ...{ kind: "choice", unit: null, allowedUnits: [], choices: ["风冷", "水冷"] },
  });

  it.each([power, choice])("reads back as it was written: $code", (attribute) =>
    expect(readAttributeFields(attributeAsFields(attribute))).toEqual({
      body: attribute,
      problems: [],
    }),
  );

  it("names what is allowed instead", () => {
    const wrong = { ...attributeAsFields(power), kind: "马力", direction: "", typicalMax: "很大" };
    const messages = readAttributeFields(wrong).problems.map(
      ({ field, message }) => `${field}: ${message}`,
    );
    expect(messages).toHaveLength(3);
    expect(messages.join("\n")).toContain("kind: “马力”不能用，可填：功率、视在功率");
    expect(messages.join("\n")).toContain("direction: 请填比较方向");
    expect(messages.join("\n")).toContain("typicalMax: “很大”不是数");
  });

  it("wants both ends of a range or none", () => {
    const half = { ...attributeAsFields(power), typicalMax: "" };
    expect(readAttributeFields(half).problems.map(({ field }) => field)).toEqual(["typicalMax"]);
  });

  it("takes a unit as it is shown", () => {
    const written = { ...attributeAsFields(anAttribute("t", { kind: "temperature" })), unit: "℃" };
    expect(sameBody(readAttributeFields(written).body, null)).toBe(false);
    expect(readAttributeFields(written).body.unit).not.toBe("");
  });
});

describe("bodyDiff", () => {
  it("says which words come and go", () => {
    const body = read({ same: "抽水机、水机", uses: "排水、供水", name: "清水泵" }).body;
    expect(bodyDiff({ subject: "family", code: "pump", base: pump, body }, known)).toEqual([
      {
        ...{ field: "name", label: "名称", text: { before: "水泵", after: "清水泵" } },
        ...{ added: [], removed: [], reordered: false },
      },
      {
        ...{ field: "same", label: "同义词", text: null },
        ...{ added: ["水机"], removed: [], reordered: false },
      },
      {
        ...{ field: "uses", label: "用途和工序", text: null },
        ...{ added: [], removed: [], reordered: true },
      },
    ]);
  });

  it("shows everything of a new code and of one that is taken out", () => {
    const fresh = bodyDiff({ subject: "family", code: "pump", base: null, body: pump }, known);
    const gone = bodyDiff({ subject: "family", code: "pump", base: pump, body: null }, known);
    expect(fresh.find(({ field }) => field === "uses")?.added).toEqual(["供水", "排水"]);
    expect(gone.find(({ field }) => field === "uses")?.removed).toEqual(["供水", "排水"]);
  });
});
