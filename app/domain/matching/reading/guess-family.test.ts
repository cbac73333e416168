import { describe, expect, it } from "vitest";
import type { EquipmentFamily, Synonym } from "../../vocabulary/vocabulary.ts";
import { vocabularyOf } from "../../vocabulary/vocabulary-of.ts";
import { guessFamily, oldMachineFamily } from "./guess-family.ts";

const family = (
  code: string,
  name: string,
  names: readonly string[],
  rest: Partial<EquipmentFamily> = {},
): EquipmentFamily => ({
  ...{ code, name, english: code, group: "通用", broader: null, sectorRows: [] },
  ...{ confusedWith: [], attributes: [], uses: [], ...rest },
  synonyms: names.map((term): Synonym => ({ term, relation: "same" })),
});

const vocabulary = vocabularyOf({
  attributes: [],
  families: [
    family("fan", "风机", []),
    family("roots", "罗茨鼓风机", ["罗茨风机"], { broader: "fan", oldModels: ["L62"] }),
    family("maglev", "磁悬浮鼓风机", ["磁悬浮风机"], { broader: "fan" }),
    family("lathe", "普通车床", ["普车"], { oldModels: ["C620"] }),
    family("cnc", "数控车床", ["数控车"], {
      confusedWith: [{ term: "普通车床", family: "lathe", difference: "没有数控系统" }],
    }),
    family("mes", "制造执行系统", ["MES"]),
    family("press", "冲床", [], {
      confusedWith: [{ term: "冲床油", difference: "耗材" }],
      oldModels: ["J23"],
    }),
    family("laser", "激光切割机", []),
  ],
});
const guess = (text: string) => {
  const found = guessFamily(text, vocabulary);
  return found && `${found.family} ${found.by} ${text.slice(found.span.from, found.span.to)}`;
};

describe("guessFamily", () => {
  it.each<[string, string | null]>([
    ["风机两台\n要低噪声", "fan name 风机"],
    ["罗茨风机噪声大\n想换磁悬浮风机", "maglev wish 磁悬浮风机"],
    ["罗茨风机噪声大\n要罗茨风机，或者想换磁悬浮风机", "maglev wish 磁悬浮风机"],
    ["采购罗茨风机\n想要磁悬浮风机的报价", "roots name 罗茨风机"],
    ["罗茨风机更新\n需要接入MES", "roots name 罗茨风机"],
    ["普车换代\n打算换数控车床", "cnc wish 数控车床"],
    ["激光切割机和MES\n想上MES", "mes wish MES"],
    ["风机节能\n车间是罗茨风机", "roots name 风机"],
    ["风机节能\n现有罗茨风机", "fan name 风机"],
    ["替换老冲床\n想上一台激光切割机", "laser name 激光切割机"],
    ["替换老冲床\n精度不够", "press name 冲床"],
    ["冲床油\n给冲床用", null],
    ["设备更新\n想换数控车床", "cnc name 数控车床"],
    ["求购设备\n罗茨风机、冲床用。要激光切割机", "laser name 激光切割机"],
    ["求购设备\n冲床、激光切割机用的", null],
    ["三台C620更新", "lathe oldModel C620"],
    ["三台C620-1更新\n想上激光切割机", "laser name 激光切割机"],
    ["C620和J23-40各一台", null],
    ["L62WD一台", "roots oldModel L62WD"],
    ["车间的机器都旧了", null],
    ["", null],
  ])("%s → %s", (text, expected) => expect(guess(text)).toBe(expected));
});

it("reads the old machine's field by its number alone", () => {
  expect(oldMachineFamily("C620-3B", vocabulary)).toMatchObject({
    family: "lathe",
    by: "oldModel",
  });
  expect(oldMachineFamily("C6201", vocabulary)).toBeNull();
});
