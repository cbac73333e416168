import { minuteInChina } from "#app/domain/shared/time.ts";
import type { Letter } from "#app/use-cases/ports.ts";

interface Line {
  /** Words before the link; all of the line where it has none. */
  readonly words: string;
  /** A link at the end of the line, and where it leads on this site. */
  readonly link: { readonly text: string; readonly path: string } | null;
}

interface LetterView {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly at: string;
  readonly lines: readonly Line[];
}

/** A letter as the mailbox page shows it: links open on whatever address the page was opened at. */
export function letterView({ id, to, subject, text, at }: Letter): LetterView {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return { id, to, subject, at: minuteInChina(at), lines: lines.map(lineOf) };
}

function lineOf(line: string): Line {
  const [, words = "", text = ""] = /^(.*?)(https?:\/\/\S+)$/.exec(line.trim()) ?? [];
  if (!URL.canParse(text)) return { words: line, link: null };
  const { pathname, search, hash } = new URL(text);
  return { words, link: { text, path: pathname + search + hash } };
}
