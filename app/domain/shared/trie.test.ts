import fc from "fast-check";
import { expect, test } from "vitest";
import { trieOf, type Trie } from "./trie.ts";

function placeOf(trie: Trie, word: string): number {
  let node = 0;
  for (let i = 0; i < word.length && node >= 0; i++) node = trie.next(node, word.charCodeAt(i));
  return node < 0 ? -1 : trie.wordAt(node);
}

test("finds every word at its first place, beginnings of words and nothing else", () => {
  const trie = trieOf(["泵", "泵车", "plc", "泵", ""]);
  expect(["泵", "泵车", "plc", "pl", "车", ""].map((word) => placeOf(trie, word))).toEqual([
    0, 1, 2, -1, -1, -1,
  ]);
  expect(trie.next(0, "车".charCodeAt(0))).toBe(-1);
  expect(placeOf(trieOf([]), "泵")).toBe(-1);
});

test("tells what a map of the words tells", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "泵", "\u{1f427}") }));
  fc.assert(
    fc.property(words, words, (known, asked) => {
      const trie = trieOf(known);
      for (const word of [...known, ...asked])
        expect(placeOf(trie, word)).toBe(word === "" ? -1 : known.indexOf(word));
    }),
  );
});
