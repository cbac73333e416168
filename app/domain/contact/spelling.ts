import { digitOfSign, simplerSign } from "./signs.ts";

/**
 * A text as its reader understands it: one width, lower case, circled and raised figures as figures,
 * without invisible signs. `from` and `to` lead every UTF-16 unit back to the written text.
 */
export interface Spelling {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Joiners, variation selectors, keycaps, soft hyphens, strike-through and other combining marks. */
const unseen = /^[\p{M}\p{Cf}\u00ad\u20e3]$/u;

export function spellingOf(written: string): Spelling {
  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const sign of written) {
    const end = at + sign.length;
    const plain = plainSign(sign);
    for (let unit = 0; unit < plain.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
    text += plain;
    at = end;
  }
  return { text, from, to };
}

function plainSign(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code < 0x80) return sign.toLowerCase();
  const known = simplerSign(sign) ?? digitOfSign(sign);
  if (known !== null) return known;
  if (code >= 0x4e00 && code <= 0x9fff) return sign;
  if (unseen.test(sign)) return "";
  const plain = sign.normalize("NFKC").toLowerCase();
  return [...plain].map((each) => (unseen.test(each) ? "" : (simplerSign(each) ?? each))).join("");
}
