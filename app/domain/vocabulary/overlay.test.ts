import { describe, expect, it } from "vitest";
import { aFamily, anAttribute } from "./testing/bodies.ts";
import { sameBody } from "./change.ts";
import { laidOver, overlay, type LaidChange } from "./overlay.ts";
import type { EquipmentFamily, VocabularyData } from "./vocabulary.ts";

const [pump, fan, saw] = [
  aFamily("pump", { group: "流体" }),
  aFamily("fan", { group: "流体" }),
  aFamily("saw", { group: "木工" }),
];
const shipped: VocabularyData = {
  families: [pump, fan, saw],
  attributes: ["a", "b", "c", "d"].map((code) => anAttribute(code)),
};

const change = (
  version: number,
  code: string,
  body: EquipmentFamily | null,
  shippedThen: EquipmentFamily | null,
): LaidChange => ({ subject: "family", code, base: null, body, version, shipped: shippedThen });
const codes = ({ families }: VocabularyData) => families.map(({ code }) => code);

describe("overlay", () => {
  it("is what is shipped while nothing is approved", () =>
    expect(overlay(shipped, [])).toBe(shipped));

  it("replaces in place, the newest version whatever the order", () => {
    const [older, newer] = [aFamily("pump", { name: "旧泵" }), aFamily("pump", { name: "新泵" })];
    const laid = [change(2, "pump", newer, pump), change(1, "pump", older, pump)];
    expect(overlay(shipped, laid).families).toEqual([newer, fan, saw]);
    expect(overlay(shipped, laid.toReversed()).families).toEqual([newer, fan, saw]);
  });

  it("puts a new family behind its group, and at the end where the group is new", () => {
    const blower = aFamily("blower", { group: "流体" });
    const robot = aFamily("robot", { group: "机器人" });
    const laid = [change(1, "blower", blower, null), change(1, "robot", robot, null)];
    expect(codes(overlay(shipped, laid))).toEqual(["pump", "fan", "blower", "saw", "robot"]);
  });

  it("takes out what is retired", () =>
    expect(codes(overlay(shipped, [change(1, "fan", null, fan)]))).toEqual(["pump", "saw"]));

  it("follows what is shipped again once the shipped text was put back", () => {
    const laid = [
      change(1, "fan", aFamily("fan", { name: "扇" }), fan),
      change(2, "fan", fan, fan),
    ];
    const later = { ...shipped, families: [pump, aFamily("fan", { name: "新风机" }), saw] };
    expect(overlay(later, laid)).toBe(later);
  });

  it("never gives way silently when what is shipped changes", () => {
    const ours = aFamily("fan", { name: "扇" });
    const later = { ...shipped, families: [pump, aFamily("fan", { name: "新风机" }), saw] };
    expect(overlay(later, [change(1, "fan", ours, fan)]).families[1]).toEqual(ours);
  });

  it("edits attributes as well", () => {
    const renamed = anAttribute("a", { name: "新名" });
    const edits = [
      { subject: "attribute", code: "a", base: null, body: renamed },
      { subject: "attribute", code: "e", base: null, body: anAttribute("e") },
      { subject: "attribute", code: "b", base: null, body: null },
    ] as const;
    const names = laidOver(shipped, edits).attributes.map(({ name }) => name);
    expect(names).toEqual(["新名", "名c", "名d", "名e"]);
  });
});

describe("sameBody", () => {
  const synonyms = [
    { term: "甲", relation: "same" },
    { term: "乙", relation: "ambiguous", cues: ["水"] },
  ] as const;

  it("does not mind in which order relations stand, or what is left out", () => {
    const one = aFamily("pump", { synonyms });
    const two = aFamily("pump", { synonyms: synonyms.toReversed(), oldModels: [] });
    expect(sameBody(one, two)).toBe(true);
    expect(sameBody(one, null)).toBe(false);
  });

  it("minds the order of names of one relation, of attributes, and every word", () => {
    const named = (...terms: string[]) =>
      aFamily("pump", { synonyms: terms.map((term) => ({ term, relation: "same" })) });
    expect(sameBody(named("甲", "丙"), named("丙", "甲"))).toBe(false);
    expect(sameBody(pump, aFamily("pump", { attributes: ["b", "a", "c", "d"] }))).toBe(false);
  });
});
