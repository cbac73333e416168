/** Lists as people type them: one behind the other with 、 or one a line. */
const between = /[、\n]/;

/** The words of a list, blanks around them dropped. */
export function readList(text: string): string[] {
  return text
    .split(between)
    .map(tidy)
    .filter((word) => word !== "");
}

export function writeList(words: readonly string[]): string {
  return words.join("、");
}

/** One line of a table that is typed as text, cut at its upright strokes. */
export interface WrittenLine {
  /** As people count lines, from 1. */
  readonly line: number;
  readonly parts: readonly string[];
}

/** `词 | 线索、线索`, one a line; empty lines do not count. */
export function readLines(text: string): WrittenLine[] {
  return text.split("\n").flatMap((written, n) => {
    const parts = written.split(/[|｜]/).map(tidy);
    return parts.every((part) => part === "") ? [] : [{ line: n + 1, parts }];
  });
}

export function writeLine(parts: readonly string[]): string {
  return parts.join(" | ");
}

/** A code with its name behind it for the reader: `ratedPower 额定功率`. */
export function writeCode(code: string, name: string | undefined): string {
  return name ? `${code} ${name}` : code;
}

interface Coded {
  readonly code: string;
  readonly name: string;
}

/** What a written code or name means: the code alone, with its name, or the name alone. Null when nothing. */
export function readCode(written: string, known: ReadonlyMap<string, Coded>): string | null {
  const [first = ""] = written.split(/\s/);
  if (known.has(first)) return first;
  for (const { code, name } of known.values()) if (name === written) return code;
  return null;
}

/** Blanks of every width become one plain blank; none stands at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
