import type { SpecFigure } from "../supply/spec-value.ts";
import { formatRange } from "../units/format-quantity.ts";
import type { Verdict } from "./match.ts";
import type { OfferedLine } from "./said-line.ts";
import * as words from "./words.ts";

export type Answer = Pick<Verdict, "verdict" | "offered" | "reason" | "ratio">;

export const notStatedAnswer: Answer = { verdict: "unknown", offered: words.notStated, reason: "" };

/** A figure in its own unit, or the words that stand for one. */
export function figureWords(figure: SpecFigure): string {
  return figure.kind === "words" ? figure.text : formatRange(figure);
}

export function unreadable(figure: SpecFigure): Answer {
  return { verdict: "unknown", offered: figureWords(figure), reason: words.noFigureOffered };
}

/** A line that is only mentioned in passing confirms, but does not refuse. */
export function asSureAs(line: OfferedLine, answer: Answer): Answer {
  return line.tentative && answer.verdict === "violated"
    ? { ...answer, verdict: "unknown", reason: words.onlyInPassing }
    : answer;
}

/** Where a line that nobody entered comes from; empty for entered lines. */
export function sourceWords(line: OfferedLine): string {
  if (line.source === "text") return words.readFromText;
  return line.source === "inferred" ? words.inferredLine : "";
}

export function sentence(parts: readonly string[]): string {
  return parts.filter(Boolean).join("；");
}
