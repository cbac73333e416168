import { expect, test } from "vitest";
import type { FieldProposal } from "#app/forms/proposal.ts";
import { readingView } from "./proposal-view.ts";

const text = "想换两台锅炉，效率95%";
function proposal(field: string, words: string | null): FieldProposal {
  const from = words ? text.indexOf(words) : 0;
  const passage = words ? { from, to: from + words.length } : null;
  return { field, label: field, shown: "", source: "text", passage, reason: null, fields: {} };
}

test("passages are numbered in the order of the text, and the whole text stays", () => {
  const view = readingView(text, [
    proposal("family", "锅炉"),
    proposal("title", "两台锅炉"),
    proposal("req.efficiency", "效率95%"),
    proposal("quantity", "两台"),
    proposal("old.name", "锅炉"),
    proposal("site.province", null),
  ]);
  expect(view.pieces.map(({ words }) => words).join("")).toBe(text);
  expect(view.pieces.filter(({ number }) => number !== null)).toEqual([
    { words: "两台", number: 1 },
    { words: "锅炉", number: 2 },
    { words: "效率95%", number: 3 },
  ]);
  expect(view.lines.map(({ number }) => number)).toEqual([2, null, 3, 1, 2, null]);
  expect(view.knowsFamily).toBe(true);
});

test("passages that overlap: the first keeps its mark, no words are lost", () => {
  const view = readingView(text, [proposal("a", "两台锅炉"), proposal("b", "锅炉，效率")]);
  expect(view.pieces.map(({ words }) => words).join("")).toBe(text);
  expect(view.lines.map(({ number }) => number)).toEqual([1, null]);
  expect(view.knowsFamily).toBe(false);
});
