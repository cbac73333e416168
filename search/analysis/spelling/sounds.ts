import { pinyin } from "pinyin-pro";

/** The syllable of each character as it is read in this text, without tones; what is not Chinese stays as it is. */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true });
}

const readings = new Map<string, readonly string[]>();

/** All syllables that a character can have; a character that is not Chinese has none. */
export function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (!known) {
    const all = pinyin(character, { toneType: "none", type: "array", v: true, multiple: true });
    known = [...new Set(all.filter((syllable) => syllable !== character))];
    readings.set(character, known);
  }
  return known;
}

/** Equal for syllables that many speakers do not tell apart: zh and z, ch and c, sh and s, n and l, -ng and -n. */
export function loose(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, "$1")
    .replace(/^n(?=[aeiouv])/, "l")
    .replace(/([aei])ng$/, "$1n");
}
