import { describe, expect, it } from "vitest";
import type { AttributeDefinition, EquipmentFamily, VocabularyData } from "./vocabulary.ts";
import { newProblems, unusedAttributes, vocabularyProblems } from "./vocabulary-problems.ts";

const attribute = (code: string, rest: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  ...{ code, name: `名${code}`, synonyms: [], kind: "power", unit: "kW" },
  ...{ allowedUnits: ["kW"], choices: [], direction: "fit", filter: false, ...rest },
});
const family = (code: string, rest: Partial<EquipmentFamily> = {}): EquipmentFamily => ({
  ...{ code, name: `机${code}`, english: code, group: "通用", broader: null, synonyms: [] },
  ...{ sectorRows: ["HB-1-01"], confusedWith: [], attributes: ["a", "b", "c", "d"] },
  ...{ uses: ["用"], ...rest },
});
const sound: VocabularyData = {
  attributes: ["a", "b", "c", "d"].map((code) => attribute(code)),
  families: [family("one"), family("two", { broader: "one" })],
};
const withFamilies = (...families: EquipmentFamily[]): VocabularyData => ({ ...sound, families });
const withAttribute = (rest: Partial<AttributeDefinition>): VocabularyData => ({
  ...sound,
  attributes: [attribute("a", rest), ...sound.attributes.slice(1)],
});
const term = (word: string, ...cues: string[]) =>
  ({ term: word, relation: cues.length > 0 ? "ambiguous" : "same", cues }) as const;

describe("vocabularyProblems", () => {
  it("finds nothing in sound data", () => expect(vocabularyProblems(sound)).toEqual([]));

  it.each<[string, VocabularyData, string]>([
    [
      "a family twice",
      withFamilies(family("one"), family("one")),
      "family one code: 代码“one”已经有了",
    ],
    [
      "an attribute twice",
      { ...sound, attributes: [...sound.attributes, attribute("a", { name: "别名" })] },
      "attribute a code: 代码“a”已经有了",
    ],
    [
      "an unknown parent",
      withFamilies(family("one", { broader: "x" })),
      "family one broader: 没有代码为“x”的类别",
    ],
    [
      "a circle",
      withFamilies(family("one", { broader: "two" }), family("two", { broader: "one" })),
      "family one broader: “two”已经在“one”之下",
    ],
    [
      "an unknown attribute",
      withFamilies(family("one", { attributes: ["a", "b", "c", "d", "x"] })),
      "family one attributes: 没有参数“x”",
    ],
    [
      "too few attributes",
      withFamilies(family("one", { attributes: ["a"] })),
      "family one attributes: 现在 1 个参数",
    ],
    ["no uses", withFamilies(family("one", { uses: [] })), "family one uses: 至少写一个"],
    ["an empty word", withFamilies(family("one", { uses: [" "] })), "family one uses: 有空的词"],
    [
      "a name of two families",
      withFamilies(family("one", { synonyms: [term("泵")] }), family("two", { name: "泵" })),
      "family one same: “泵”已属于类别“泵”（two）",
    ],
    [
      "an ambiguous term without cues",
      withFamilies(family("one", { synonyms: [{ term: "泵", relation: "ambiguous" }] })),
      "family one ambiguous: 歧义叫法“泵”要写线索",
    ],
    [
      "cues of a plain name",
      withFamilies(family("one", { synonyms: [{ term: "泵", relation: "same", cues: ["水"] }] })),
      "family one same: “泵”不是歧义叫法",
    ],
    [
      "a neighbour by a name that is not its own",
      withFamilies(
        family("one", { confusedWith: [{ term: "泵", family: "two", difference: "别" }] }),
        family("two"),
      ),
      "family one confusedWith: “泵”不是类别 two 的名称",
    ],
    [
      "a confusion that is somebody's name",
      withFamilies(
        family("one", { confusedWith: [{ term: "机two", difference: "别" }] }),
        family("two"),
      ),
      "family one confusedWith: “机two”是类别“机two”的叫法",
    ],
    [
      "a unit of another kind",
      withAttribute({ allowedUnits: ["kW", "mm"] }),
      "attribute a allowedUnits: “mm”不是功率的单位",
    ],
    [
      "an unknown unit",
      withAttribute({ allowedUnits: ["kW", "x"] }),
      "attribute a allowedUnits: “x”不是功率的单位",
    ],
    [
      "a canonical unit not allowed",
      withAttribute({ unit: "W" }),
      "attribute a allowedUnits: 标准单位 W 也要在可用单位里",
    ],
    [
      "choices of a quantity",
      withAttribute({ choices: ["甲", "乙"] }),
      "attribute a choices: 量是“功率”时没有可选值",
    ],
    [
      "a choice of one",
      withAttribute({ kind: "choice", unit: null, allowedUnits: [], choices: ["甲"] }),
      "attribute a choices: 量是“选项”时至少写两个可选值",
    ],
    ["a code with blanks", withFamilies(family("a b")), "family a b code: “a b”不能作代码"],
    [
      "two attributes of one name",
      { ...sound, attributes: [...sound.attributes, attribute("e", { name: "名a" })] },
      "attribute e name: “名a”已是参数 a 的名称",
    ],
    [
      "a range upside down",
      withAttribute({ typical: { min: 2, max: 1 } }),
      "attribute a typicalMin",
    ],
  ])("finds %s", (_, data, sentence) =>
    expect(
      vocabularyProblems(data)
        .map(({ subject, code, field, message }) => `${subject} ${code} ${field}: ${message}`)
        .join("\n"),
    ).toContain(sentence),
  );

  it("lets several families share an ambiguous term", () => {
    const synonyms = [term("螺杆机", "排气量")];
    expect(
      vocabularyProblems(withFamilies(family("one", { synonyms }), family("two", { synonyms }))),
    ).toEqual([]);
  });

  it("tells attributes that no family has apart from what is wrong", () => {
    const data = { ...sound, attributes: [...sound.attributes, attribute("e")] };
    expect(vocabularyProblems(data)).toEqual([]);
    expect(unusedAttributes(data)).toEqual(["e"]);
  });

  it("holds nobody responsible for what was wrong before", () => {
    const before = withFamilies(family("one", { broader: "x" }));
    const after = withFamilies(family("one", { broader: "x" }), family("two", { uses: [] }));
    const found = newProblems(vocabularyProblems(before), vocabularyProblems(after));
    expect(found.map(({ code }) => code)).toEqual(["two"]);
  });
});
