import traditionalCharacters from "opencc-js/dict/TSCharacters";
import { Converter } from "opencc-js/t2cn";

/** Lines of the dictionary are "traditional simplified", between bars. */
const traditional = new Set(
  traditionalCharacters.split("|").flatMap((line) => line.split(" ").slice(0, 1)),
);
const written = new RegExp(`[${[...traditional].join("")}]`, "u");
const toSimplified = Converter({ from: "t", to: "cn" });

/**
 * Traditional characters as simplified ones (OpenCC, mainland forms), 焊接機 → 焊接机. As many UTF-16 units as
 * before, so that a place in the answer is a place in the text. Simplified text stays as it is.
 */
export function simplified(text: string): string {
  if (!written.test(text)) return text;
  const whole = toSimplified(text);
  if (whole.length === text.length) return whole;
  return Array.from(text, (character) => {
    const one = toSimplified(character);
    return one.length === character.length ? one : character;
  }).join("");
}
