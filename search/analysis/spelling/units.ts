/** A stretch of a text that is written without a blank or sign. */
export interface Run {
  /** Place of its first character in the text. */
  readonly from: number;
  /** One Chinese character, or a whole run of Latin letters and digits. */
  readonly units: readonly string[];
  /** Where each unit begins and the last one ends, counted in the text. */
  readonly at: readonly number[];
}

const run = /[\p{Script=Han}a-z0-9]+/gu;
const unit = /\p{Script=Han}|[a-z0-9]+/gu;

export function isChinese(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

export function unitsOf(text: string): string[] {
  return text.match(unit) ?? [];
}

/** The runs of folded text, in order. */
export function runsOf(text: string): Run[] {
  return [...text.matchAll(run)].map((match) => {
    const units = unitsOf(match[0]);
    const at = [match.index];
    for (const each of units) at.push(at.at(-1)! + each.length);
    return { from: match.index, units, at };
  });
}
