import { describe, expect, it } from "vitest";
import { aFamily, anAttribute } from "./testing/bodies.ts";
import { attributeAsFields } from "./attribute-fields.ts";
import { familyAsFields } from "./family-fields.ts";
import { editsOf, planImport, type SheetLine } from "./import-plan.ts";
import type { VocabularyData } from "./vocabulary.ts";

const data: VocabularyData = {
  families: [
    aFamily("pump", {
      synonyms: [{ term: "抽水机", relation: "ambiguous", cues: ["扬程"] }],
      confusedWith: [{ term: "泵轮", difference: "部件" }],
    }),
    aFamily("fan"),
  ],
  attributes: ["a", "b", "c", "d"].map((code) => anAttribute(code)),
};
const rowsKnown = new Set(["HB-1-01"]);
const known = {
  families: new Map(data.families.map((family) => [family.code, family])),
  attributes: new Map(data.attributes.map((attribute) => [attribute.code, attribute])),
};
const line = (subject: SheetLine["subject"], fields: SheetLine["fields"], row = 2): SheetLine => ({
  sheet: "表",
  row,
  subject,
  fields,
});
const outcomes = (...lines: SheetLine[]) =>
  planImport(lines, data, rowsKnown).map(({ outcome, faults }) => [
    outcome,
    ...faults.map(({ message }) => message),
  ]);

describe("what an import would change", () => {
  it("is nothing when the export comes back as it was", () => {
    const lines = [
      ...data.families.map((family) => line("family", familyAsFields(family, known))),
      ...data.attributes.map((attribute) => line("attribute", attributeAsFields(attribute))),
    ];
    const rows = planImport(lines, data, rowsKnown);
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(["same"]));
    expect(editsOf(rows)).toEqual([]);
  });

  it("is only what the sheet has a column for", () => {
    const [row] = planImport([line("family", { code: "pump", same: "水机" })], data, rowsKnown);
    expect(row?.outcome).toBe("update");
    expect(row?.body).toMatchObject({
      name: "机pump",
      confusedWith: data.families[0]!.confusedWith,
    });
  });

  it("lets a family name an attribute that comes with it", () => {
    const fields = {
      ...familyAsFields(data.families[1]!, known),
      attributes: "a、b、c、d、新参数",
    };
    const fresh = { ...attributeAsFields(anAttribute("e")), name: "新参数" };
    expect(outcomes(line("family", fields), line("attribute", fresh, 3))).toEqual([
      ["update"],
      ["new"],
    ]);
  });

  it("is wrong for whoever rests on a wrong row", () => {
    const fields = { ...familyAsFields(data.families[1]!, known), attributes: "a、b、c、d、e" };
    const fresh = { ...attributeAsFields(anAttribute("e")), unit: "mm" };
    const [family, attribute] = outcomes(line("family", fields), line("attribute", fresh, 3));
    expect(attribute?.[1]).toContain("“mm”不是功率的单位");
    expect(family?.[1]).toContain("没有参数“e”");
  });

  it.each<[string, SheetLine["fields"], string]>([
    ["no code", { name: "无名" }, "缺少代码"],
    ["an unknown row", { code: "pump", sectorRows: "HB-1-01、HB-9-99" }, "没有专栏行“HB-9-99”"],
    ["an unreadable line", { code: "pump", ambiguous: "抽水机" }, "第 1 行“抽水机”缺少线索"],
    ["a name of somebody else", { code: "pump", same: "机fan" }, "“机fan”已属于类别“机fan”（fan）"],
  ])("refuses %s", (_, fields, words) => {
    const [[outcome, message] = []] = outcomes(line("family", fields));
    expect(outcome).toBe("bad");
    expect(message).toContain(words);
  });

  it("refuses a code that stands in two rows", () => {
    const [, second] = outcomes(
      line("family", { code: "pump", same: "水机" }, 2),
      line("family", { code: "pump", same: "水器" }, 3),
    );
    expect(second).toEqual(["bad", "代码与第 2 行相同，请只留一行"]);
  });
});
