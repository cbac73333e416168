import { catalogueKindLabels } from "#app/domain/catalogue/catalogue.ts";
import { documentNoWords } from "#app/domain/catalogue/edition.ts";
import { catalogueMarkOf, shownMarks, type PlacedMark } from "#app/domain/catalogue/mark-claim.ts";
import { catalogueMarkSentence } from "#app/domain/catalogue/mark-words.ts";
import type { Attachment } from "#app/domain/files/attachment.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import { evidenceView } from "./attachment-view.ts";

export const cataloguesPath = "/catalogues";
export const editionsPath = "/workbench/catalogues";

export function editionPath(editionId: string): string {
  return `${cataloguesPath}/${editionId}`;
}

export function entryPath(editionId: string, entryId: string): string {
  return `${editionPath(editionId)}/entries/${entryId}`;
}

/** A catalogue mark with what it rests on, for readers: no person, no evidence. */
export function markProof(placed: PlacedMark) {
  const { claim, entry, edition, catalogue } = placed;
  const mark = catalogueMarkOf(placed);
  return {
    mark,
    sentence: catalogueMarkSentence(mark),
    invented: catalogue.invented,
    kind: catalogueKindLabels[catalogue.kind],
    catalogue: catalogue.name,
    edition: edition.label,
    document: documentNoWords(edition),
    number: entry.number,
    name: entry.name,
    page: entry.page,
    verbatim: entry.verbatim,
    to: entryPath(edition.id, entry.id),
    editionTo: editionPath(edition.id),
    answers: claim.answers,
    endedWhy: claim.endedWhy,
  };
}
export type MarkProof = ReturnType<typeof markProof>;

/** The marks that badges show, and below them what was before. */
export function markProofs(placed: readonly PlacedMark[]) {
  const shown = new Set(shownMarks(placed));
  const earlier = placed.filter((each) => !shown.has(each) && each.claim.state === "expired");
  return { shown: [...shown].map(markProof), earlier: earlier.map(markProof) };
}

/** A claim for its supplier and for a reviewer: with words, evidence and the reviewer's answer. */
export function claimView(placed: PlacedMark, files: readonly Attachment[]) {
  const { claim } = placed;
  return {
    ...markProof(placed),
    id: claim.id,
    state: claim.state,
    words: claim.words,
    claimedAt: minuteInChina(claim.claimedAt),
    decidedAt: claim.decidedAt && minuteInChina(claim.decidedAt),
    reason: claim.reason,
    files: files.filter(({ id }) => claim.attachmentIds.includes(id)).map(evidenceView),
  };
}
export type ClaimView = ReturnType<typeof claimView>;
