import { describe, expect, it } from "vitest";
import { oldModelIndexOf } from "./old-models.ts";
import type { EquipmentFamily } from "./vocabulary.ts";

const family = (code: string, ...oldModels: string[]): EquipmentFamily => ({
  ...{ code, name: code, english: code, group: "通用", broader: null, synonyms: [], oldModels },
  ...{ sectorRows: [], confusedWith: [], attributes: [], uses: [] },
});

const index = oldModelIndexOf({
  families: [
    family("lathe", "C620", "CW6163", "C6140"),
    family("mill", "X62W"),
    family("motor", "Y2", "Y-160M", "JO2"),
    family("boiler", "SZL10"),
    family("piston", "4L-20/8", "V-6/8"),
    family("fan", "4-72", "Y4-73"),
    family("pump", "KCB-83.3", "YCB"),
    family("handling", "ZK"),
    family("strapping", "Y81-125"),
    family("baler", "Y81-125", "F型耐腐蚀泵"),
  ],
});
const read = (text: string) =>
  index.read(text).map((hit) => [hit.model, ...hit.families].join(" "));

describe("old models in a text", () => {
  it.each<[string, string[]]>([
    ["一台C620车床", ["C620 lathe"]],
    ["C620-1型", ["C620-1 lathe"]],
    ["C620A", ["C620A lathe"]],
    ["C6201", []],
    ["AC620", []],
    ["cw6163b/3000", ["cw6163b/3000 lathe"]],
    ["Ｃ６２０ 与 X62W", ["Ｃ６２０ lathe", "X62W mill"]],
    ["X62", []],
    ["Y2-132S-4共12台", ["Y2-132S-4 motor"]],
    ["Y2—160M", ["Y2—160M motor"]],
    ["Y-200L2-6", ["Y-200L2-6 motor"]],
    ["Y-132S", ["Y-132S motor"]],
    ["Y-100", []],
    ["JO2-52-4", ["JO2-52-4 motor"]],
    ["Y4-73-11No10D", ["Y4-73-11No10D fan"]],
    ["SZL10-1.25", ["SZL10-1.25 boiler"]],
    ["SZL100", []],
    ["4L-20/8", ["4L-20/8 piston"]],
    ["4L-20/80", []],
    ["4-72小时，4-72", []],
    ["4-72-11No8C", ["4-72-11No8C fan"]],
    ["KCB-55", ["KCB-55 pump"]],
    ["KCB", []],
    ["YCB4", ["YCB4 pump"]],
    ["ZK40", ["ZK40 handling"]],
    ["ZK5140", []],
    ["Y81-125", ["Y81-125 strapping baler"]],
    ["防护IP55，DN100，能效IE3，JB/T 4", []],
    ["2019-10-8到货", []],
  ])("%s", (text, models) => expect(read(text)).toEqual(models));

  it("answers places in the original text", () => {
    const text = "㎡ 车间的 Ｃ６２０-1 两台";
    for (const { from, to, model } of index.read(text)) expect(text.slice(from, to)).toBe(model);
    expect(read(text)).toEqual(["Ｃ６２０-1 lathe"]);
  });
});
