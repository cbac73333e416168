import type { Requirement } from "../demand/requirement.ts";
import type { SpecFigure } from "../supply/spec-value.ts";
import { findQuantities, foundAs } from "../units/find-quantities.ts";
import { formatRange } from "../units/format-quantity.ts";
import type { QuantityRange } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { Verdict } from "./match.ts";
import type { OfferedLine } from "./offered-line.ts";
import * as words from "./words.ts";

export type Answer = Pick<Verdict, "verdict" | "offered" | "reason">;
export type WantedFigure = Extract<Requirement["wanted"], { range: QuantityRange }>;

export const notStatedAnswer: Answer = { verdict: "unknown", offered: words.notStated, reason: "" };

/** The figure that is offered; words may hold one with its unit, and a bare number gets none that it does not have. */
export function rangeOf(figure: SpecFigure, wanted: WantedFigure): QuantityRange | null {
  if (figure.kind === "quantity") return { min: figure.min, max: figure.max, unit: figure.unit };
  const kind = unit(wanted.range.unit)?.kind;
  const [only, second] = findQuantities(figure.text);
  return kind && only && !second ? foundAs(only, kind) : null;
}

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
