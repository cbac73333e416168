import { proposalPassage, type FieldProposal } from "#app/forms/proposal.ts";

/** A piece of the pasted text; a number ties it to the proposals that were read from it. */
export interface TextPiece {
  readonly words: string;
  readonly number: number | null;
}

export interface ProposalLine {
  readonly field: string;
  readonly label: string;
  readonly shown: string;
  readonly source: "text" | "inferred";
  /** The passage, or why it is assumed. */
  readonly passage: string;
  readonly number: number | null;
}

/** A pasted text with what was read from it, for a person to take or to leave. */
export interface ReadingView {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly lines: readonly ProposalLine[];
  readonly knowsFamily: boolean;
}

/** Numbers the passages in the order of the text; one that overlaps another, as a title does, gets none. */
export function readingView(text: string, proposals: readonly FieldProposal[]): ReadingView {
  const passages = proposals
    .filter(({ field }) => field !== "title")
    .flatMap(({ passage }) => passage ?? [])
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const marked: { from: number; to: number }[] = [];
  for (const passage of passages)
    if (passage.from >= (marked.at(-1)?.to ?? 0)) marked.push(passage);
  const numberOf = (passage: FieldProposal["passage"]) => {
    const at = marked.findIndex(({ from, to }) => from === passage?.from && to === passage.to);
    return at < 0 ? null : at + 1;
  };
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const [index, { from, to }] of marked.entries()) {
    if (from > at) pieces.push({ words: text.slice(at, from), number: null });
    pieces.push({ words: text.slice(from, to), number: index + 1 });
    at = to;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), number: null });
  return {
    text,
    pieces,
    lines: proposals.map((proposal) => ({
      field: proposal.field,
      label: proposal.label,
      shown: proposal.shown,
      source: proposal.source,
      passage: proposalPassage(proposal, text),
      number: numberOf(proposal.passage),
    })),
    knowsFamily: proposals.some(({ field }) => field === "family"),
  };
}
