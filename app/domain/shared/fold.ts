import { remembered } from "./remembered.ts";

/** A folded text and, for each of its UTF-16 units and its end, the index in the original text. */
export interface FoldedText {
  readonly folded: string;
  /** One longer than `folded`: the last entry is the length of the original. */
  readonly at: readonly number[];
}

const dash = /[\u2010-\u2015\u2212\u2500\u2e3a\u2e3b\ufe58]/g;
const plain = /^[\t\n\r -~\u00b0\u00b7\u00d7\u201c\u201d\u3001\u3002\u4e00-\u9fff]*$/;
/** A run of plain characters, or a character with the marks that combine with it: what NFKC may join. */
const piece =
  /([\t\n\r -~\u00b0\u00b7\u00d7\u201c\u201d\u3001\u3002\u4e00-\u9fff]+)(?!\p{M})|\P{M}\p{M}*|\p{M}+/gsu;

/** Texts hold few different characters that are not plain: each is folded once. */
const foldedClusters = new Map<string, string>();
const mostKept = 4096;

function foldCluster(written: string): string {
  const known = foldedClusters.get(written);
  if (known !== undefined) return known;
  const folded = written.normalize("NFKC").toLowerCase().normalize("NFKC").replace(dash, "-");
  if (foldedClusters.size < mostKept && written.length < 8) foldedClusters.set(written, folded);
  return folded;
}

/**
 * NFKC (Unicode UAX #15), lower case, one dash; cluster by cluster, so that every unit of the answer
 * knows where it came from. Ｘ－ray → x-ray, ㎡ → m2, ℃ → °c.
 */
export function foldWithMap(text: string): FoldedText {
  if (plain.test(text))
    return { folded: text.toLowerCase(), at: Array.from({ length: text.length + 1 }, (_, i) => i) };
  let folded = "";
  const at: number[] = [];
  for (const { 0: all, 1: run, index } of text.matchAll(piece)) {
    const written = run === undefined ? foldCluster(all) : run.toLowerCase();
    for (let i = 0; i < written.length; i++) at.push(run === undefined ? index : index + i);
    folded += written;
  }
  at.push(text.length);
  return { folded, at };
}

/** The folded text of `foldWithMap`, where the way back is not wanted. */
export const fold = remembered(2000, (text) =>
  plain.test(text)
    ? text.toLowerCase()
    : text.replace(piece, (all: string, run?: string) =>
        run === undefined ? foldCluster(all) : run.toLowerCase(),
      ),
);
