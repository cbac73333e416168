import { describe, expect, it } from "vitest";
import type { AttributeDefinition, EquipmentFamily, VocabularyData } from "./vocabulary.ts";
import { vocabularyProblems } from "./vocabulary-problems.ts";

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
    ["a family twice", withFamilies(family("one"), family("one")), "family one twice"],
    [
      "an attribute twice",
      { ...sound, attributes: [...sound.attributes, attribute("a", { name: "别名" })] },
      "attribute a twice",
    ],
    ["an unknown parent", withFamilies(family("one", { broader: "x" })), "unknown broader x"],
    [
      "a circle",
      withFamilies(family("one", { broader: "two" }), family("two", { broader: "one" })),
      "one is broader than itself",
    ],
    [
      "an unknown attribute",
      withFamilies(family("one", { attributes: ["a", "b", "c", "d", "x"] })),
      "unknown x",
    ],
    ["too few attributes", withFamilies(family("one", { attributes: ["a"] })), "1 attributes"],
    ["no uses", withFamilies(family("one", { uses: [] })), "has no uses"],
    ["an empty word", withFamilies(family("one", { uses: [" "] })), "empty word"],
    [
      "a name of two families",
      withFamilies(family("one", { synonyms: [term("泵")] }), family("two", { name: "泵" })),
      "泵 names one and two",
    ],
    [
      "an ambiguous term without cues",
      withFamilies(family("one", { synonyms: [{ term: "泵", relation: "ambiguous" }] })),
      "泵 needs cues",
    ],
    [
      "cues of a plain name",
      withFamilies(family("one", { synonyms: [{ term: "泵", relation: "same", cues: ["水"] }] })),
      "泵 needs cues",
    ],
    [
      "a neighbour by a name that is not its own",
      withFamilies(
        family("one", { confusedWith: [{ term: "泵", family: "two", difference: "别" }] }),
        family("two"),
      ),
      "泵 is no name of two",
    ],
    [
      "a confusion that is somebody's name",
      withFamilies(
        family("one", { confusedWith: [{ term: "机two", difference: "别" }] }),
        family("two"),
      ),
      "机two is a name of two",
    ],
    ["a unit of another kind", withAttribute({ allowedUnits: ["kW", "mm"] }), "mm is no unit"],
    ["an unknown unit", withAttribute({ allowedUnits: ["kW", "x"] }), "x is no unit"],
    ["a canonical unit not allowed", withAttribute({ unit: "W" }), "canonical unit"],
    ["choices of a quantity", withAttribute({ choices: ["甲", "乙"] }), "only a choice"],
    [
      "a choice of one",
      withAttribute({ kind: "choice", unit: null, allowedUnits: [], choices: ["甲"] }),
      "at least two values",
    ],
    [
      "an attribute nobody has",
      { ...sound, attributes: [...sound.attributes, attribute("e")] },
      "no family has e",
    ],
  ])("finds %s", (_, data, sentence) =>
    expect(vocabularyProblems(data).join("\n")).toContain(sentence),
  );

  it("lets several families share an ambiguous term", () => {
    const synonyms = [term("螺杆机", "排气量")];
    expect(
      vocabularyProblems(withFamilies(family("one", { synonyms }), family("two", { synonyms }))),
    ).toEqual([]);
  });
});
