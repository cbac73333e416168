/** A folded text and, for each of its UTF-16 units and its end, the index in the original text. */
export interface FoldedText {
  readonly folded: string;
  /** One longer than `folded`: the last entry is the length of the original. */
  readonly at: readonly number[];
}

const dash = /[\u2010-\u2015\u2212\u2500\u2e3a\u2e3b\ufe58]/g;
const plain = /^[\t\n\r -~\u4e00-\u9fff]*$/;
/** A character with the marks that combine with it: what NFKC may join. */
const cluster = /\P{M}\p{M}*|\p{M}+/gsu;

function foldCluster(written: string): string {
  return written.normalize("NFKC").toLowerCase().normalize("NFKC").replace(dash, "-");
}

/**
 * NFKC (Unicode UAX #15), lower case, one dash; cluster by cluster, so that every unit of the answer
 * knows where it came from. Ｘ－ray → x-ray, ㎡ → m2, ℃ → °c.
 */
export function foldWithMap(text: string): FoldedText {
  let folded = "";
  const at: number[] = [];
  for (const match of text.matchAll(cluster)) {
    const written = foldCluster(match[0]);
    for (let i = 0; i < written.length; i++) at.push(match.index);
    folded += written;
  }
  at.push(text.length);
  return { folded, at };
}

/** The folded text of `foldWithMap`, where the way back is not wanted. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.replace(cluster, foldCluster);
}
