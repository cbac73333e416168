import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { trieOf } from "#app/domain/shared/trie.ts";

/** A piece of folded text with its place. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Segmenter {
  /** Words without overlap, for a query. */
  words(text: string): Word[];
  /** Words and the shorter words inside them, for a document. */
  subwords(text: string): string[];
  /** Every one of the given terms that stands in the text, overlaps included. */
  terms(text: string): Word[];
}

/** Often enough that a short term is never cut, whatever jieba's own dictionary says of its parts. */
const frequency = 1_000_000;
/** Longer terms stay out of jieba, or it would no longer cut them into the words that people ask for. */
const longestEntry = 4;
/** Longer than any real word; also keeps a token far below what both engines can hold. */
export const longestToken = 40;
const wordLike = /^[\p{Letter}\p{Number}]+$/u;

/**
 * Cuts folded text with jieba's dictionary and the given words (folded, too), and finds `terms` in it. Unknown words fall into single
 * characters on both sides alike: guessing (HMM) would cut one name differently in a query and in a text.
 */
export function createSegmenter({
  terms,
  words,
}: {
  readonly terms: readonly string[];
  readonly words: readonly string[];
}): Segmenter {
  const jieba = Jieba.withDict(dict);
  const entries = [...new Set(words)].filter(
    (word) => word.length > 1 && word.length <= longestEntry && wordLike.test(word),
  );
  if (entries.length > 0)
    jieba.loadDict(Buffer.from(entries.map((term) => `${term} ${frequency} n\n`).join("")));

  const named = terms.filter(({ length }) => length > 1 && length <= longestToken);
  const trie = trieOf(named);
  const isLatin = (letter: string) => /[a-z0-9]/.test(letter);

  return {
    words(text) {
      const words: Word[] = [];
      let from = 0;
      for (const piece of jieba.cut(text, false)) {
        if (isWord(piece)) words.push({ from, to: from + piece.length, text: piece });
        from += piece.length;
      }
      return words;
    },
    subwords: (text) => jieba.cutForSearch(text, false).filter(isWord),
    terms(text) {
      const found: Word[] = [];
      for (let from = 0; from < text.length - 1; from++) {
        let node = 0;
        for (let to = from + 1; to <= text.length; to++) {
          node = trie.next(node, text.charCodeAt(to - 1));
          if (node < 0) break;
          const term = named[trie.wordAt(node)];
          if (term === undefined) continue;
          // A Latin term counts only as a whole word: plc is not in plcs7.
          const cutBefore = isLatin(term.charAt(0)) && isLatin(text.charAt(from - 1));
          const cutAfter = isLatin(term.charAt(term.length - 1)) && isLatin(text.charAt(to));
          if (!cutBefore && !cutAfter) found.push({ from, to, text: term });
        }
      }
      return found;
    },
  };
}

function isWord(piece: string): boolean {
  return piece.length <= longestToken && wordLike.test(piece);
}
