const romans: Readonly<Record<string, string>> = {
  Ⅰ: "I",
  Ⅱ: "II",
  Ⅲ: "III",
  Ⅳ: "IV",
  Ⅴ: "V",
  Ⅵ: "VI",
};

/**
 * A model as catalogues and nameplates are compared: half-width upper case, one kind of dash, × as X, Roman numerals
 * as letters, no blanks. A dash is never removed: Y2-80M1-2 and Y280M-2 are two motors.
 */
export function modelKey(written: string): string {
  const plain = halfWidth(written);
  if (/^[\w.\-/]*$/.test(plain)) return plain;
  return plain
    .replace(/\s+/g, "")
    .replace(/^(?:型号|规格型号)[:：]?/, "")
    .replace(/(?:系列|型)$/, "");
}

/** The same with its blanks, for readings that need them. */
export function halfWidth(written: string): string {
  if (/^[\w.\-/]*$/.test(written)) return written.toUpperCase();
  return written
    .replace(/[ⅠⅡⅢⅣⅤⅥ]/g, (numeral) => romans[numeral] ?? numeral)
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/[‐‑‒–—―−－﹣]/g, "-")
    .replace(/[×✕✖*＊]/g, "X")
    .replace(/[～〜]/g, "~")
    .trim()
    .toUpperCase();
}
