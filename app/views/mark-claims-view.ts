import { catalogueKindLabels } from "#app/domain/catalogue/catalogue.ts";
import type { PlacedMark } from "#app/domain/catalogue/mark-claim.ts";
import type { ClaimableEdition } from "#app/use-cases/view-mark-claims.ts";
import { editionPath, entryPath } from "./mark-view.ts";

/** An edition that takes claims, with the proposed entries, for the page of one's own listing. */
export function claimableView(
  { catalogue, edition, candidates }: ClaimableEdition,
  claims: readonly PlacedMark[],
) {
  const live = new Set(
    claims
      .filter(({ claim }) => claim.state === "claimed" || claim.state === "verified")
      .map(({ claim }) => claim.entryId),
  );
  return {
    id: edition.id,
    kind: catalogueKindLabels[catalogue.kind],
    title: `${catalogue.name} ${edition.label}`,
    to: editionPath(edition.id),
    invented: catalogue.invented,
    candidates: candidates.map(({ entry, answers }) => ({
      id: entry.id,
      number: entry.number,
      name: entry.name,
      parameters: entry.parameters,
      to: entryPath(edition.id, entry.id),
      answers,
      claimed: live.has(entry.id),
    })),
  };
}
export type ClaimableView = ReturnType<typeof claimableView>;
