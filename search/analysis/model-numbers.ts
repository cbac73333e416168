/** A model number as it stands in folded text. */
export interface ModelNumber {
  readonly from: number;
  readonly to: number;
  /** Without separators: vmc850a. */
  readonly joined: string;
  /** Runs of letters and of digits, in order: vmc, 850, a. */
  readonly parts: readonly string[];
}

/** Letters and digits with single separators; a slash divides two models (VMC850/VMC1060). */
const run = /[a-z0-9]+(?:[-_.+·][a-z0-9]+)*/g;
/** A short series name and its number, written apart: vmc 850, ga 75. */
const apart = /(?<![a-z0-9][-_.+·]?)([a-z]{1,4}) +(\d[a-z0-9]*(?:[-_.+·][a-z0-9]+)*)/g;
const longest = 40;

/**
 * Model numbers in folded text, in order and disjoint. A model number has a letter and a digit; VMC850,
 * VMC-850 and vmc 850 have the same `joined`. Spans in `taken` (figures with units) are passed over.
 */
export function modelNumbers(
  text: string,
  taken: readonly { readonly from: number; readonly to: number }[] = [],
): ModelNumber[] {
  const found: ModelNumber[] = [];
  const free = (from: number, to: number) =>
    ![...taken, ...found].some((span) => span.from < to && from < span.to);
  for (const pattern of [apart, run]) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const joined = match[0].replace(/[^a-z0-9]/g, "");
      if (joined.length < 2 || joined.length > longest) continue;
      if (!/[a-z]/.test(joined) || !/\d/.test(joined)) continue;
      if (free(from, to))
        found.push({ from, to, joined, parts: joined.match(/[a-z]+|\d+/g) ?? [] });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** What a document is found by: the whole, every beginning that ends with a part (ye4, ye4280), and the parts. */
export function modelTokens({ joined, parts }: ModelNumber): string[] {
  const beginnings = parts.map((_, i) => parts.slice(0, i + 1).join(""));
  const telling = [...beginnings, ...parts].filter((part) => part.length > 1);
  return [...new Set([joined, ...telling])];
}

/** A field that holds one model number, in whatever pieces: ga-75 vsd+ → ga75vsd; empty when there is none. */
export function wholeModel(text: string): string {
  const joined = text.replace(/[^a-z0-9]/g, "");
  return joined.length > 1 && joined.length <= longest ? joined : "";
}
