import { describe, expect, it } from "vitest";
import { aFamily, anAttribute } from "./testing/bodies.ts";
import type { VocabularyEdit } from "./change.ts";
import { laidOver } from "./overlay.ts";
import { isTouched, touchOf } from "./touch.ts";
import type { EquipmentFamily, VocabularyData } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

const pump = aFamily("pump", {
  synonyms: [{ term: "抽水机", relation: "ambiguous", cues: ["扬程"] }],
});
const data: VocabularyData = {
  families: [pump, aFamily("slurry-pump", { broader: "pump" }), aFamily("saw")],
  attributes: ["a", "b", "c", "d", "e"].map((code) => anAttribute(code)),
};
const touchedBy = (...edits: VocabularyEdit[]) =>
  touchOf(edits, vocabularyOf(laidOver(data, edits)));
const change = (said: Partial<EquipmentFamily>) =>
  touchedBy({ subject: "family", code: "pump", base: pump, body: { ...pump, ...said } });
const posting = (said: { family?: string; attributes?: string[]; text?: string }) => ({
  ...{ family: null, attributes: [], text: "" },
  ...said,
});

describe("what a change concerns", () => {
  it("is the family with everything narrower, and nothing beside it", () => {
    const touch = change({ uses: ["供水"] });
    expect(isTouched(touch, posting({ family: "pump" }))).toBe(true);
    expect(isTouched(touch, posting({ family: "slurry-pump" }))).toBe(true);
    expect(isTouched(touch, posting({ family: "saw", text: "锯机" }))).toBe(false);
  });

  it("is every text with a word that came or went, however it is written", () => {
    const touch = change({
      synonyms: [...pump.synonyms, { term: "ABC水机", relation: "same" }],
    });
    expect(isTouched(touch, posting({ text: "一台ａｂｃ 水机" }))).toBe(true);
    expect(isTouched(touch, posting({ text: "一台水机" }))).toBe(false);
    expect(isTouched(touch, posting({ text: "一台抽水机" }))).toBe(false);
  });

  it("is every text with a word that now means something else", () => {
    const touch = change({ synonyms: [{ term: "抽水机", relation: "same" }] });
    expect(isTouched(touch, posting({ text: "旧的抽水机" }))).toBe(true);
  });

  it("is every family that has the attribute, and every line of it", () => {
    const before = anAttribute("a");
    const after = { ...before, synonyms: ["轴功率"] };
    const touch = touchedBy({ subject: "attribute", code: "a", base: before, body: after });
    expect(isTouched(touch, posting({ family: "saw" }))).toBe(true);
    expect(isTouched(touch, posting({ attributes: ["a"] }))).toBe(true);
    expect(isTouched(touch, posting({ text: "轴功率 5 kW" }))).toBe(true);
    expect(isTouched(touch, posting({ attributes: ["b"], text: "转速" }))).toBe(false);
  });

  it("is everything when the vocabulary is another one", () => {
    const many = Array.from({ length: 201 }, (_, n): VocabularyEdit => {
      const body = anAttribute(`x${n}`);
      return { subject: "attribute", code: body.code, base: null, body };
    });
    expect(isTouched(touchedBy(...many), posting({}))).toBe(true);
  });
});
