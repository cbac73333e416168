import type { MatchEvent } from "#app/domain/events/event.ts";
import type { OutcomeContent, OutcomeEnterer } from "#app/domain/events/outcome.ts";
import { provinceOf } from "#app/domain/policy/sector-row.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { VerbContext } from "./verb.ts";

interface Meant {
  readonly event: Pick<MatchEvent, "sectorRows" | "place">;
  readonly buyer: Participation;
  readonly supplier: Participation;
  readonly enteredBy: OutcomeEnterer;
}

/**
 * The need, the listing and the files that an outcome names have to be of the pair and of who enters; and the one 专栏
 * row in which it is counted: the first row of the event that the need or the listing has, else the first of these of the
 * province where the event is held, else their first.
 */
export async function outcomeSubject(
  { store, ports, organisationId }: Pick<VerbContext, "store" | "ports" | "organisationId">,
  { event, buyer, supplier }: Meant,
  { needId, listingId, attachmentIds }: OutcomeContent,
): Promise<{ readonly sectorRow: string | null; readonly problems: readonly FieldProblem[] }> {
  const need = needId ? await store.needs.byId(needId) : null;
  const listing = listingId ? await store.listings.byId(listingId) : null;
  const files = attachmentIds.length
    ? await store.attachments.of({ kind: "organisation", id: organisationId ?? "" })
    : [];
  const known = new Set(files.map(({ id }) => id));
  const wrong = (field: string, message: string) => [{ field, message }];
  const problems = [
    ...(needId && (need?.organisationId !== buyer.organisationId || !need.publishedAt)
      ? wrong("needId", "请从需方的需求中选择")
      : []),
    ...(listingId && (listing?.organisationId !== supplier.organisationId || !listing.publishedAt)
      ? wrong("listingId", "请从供方的供给中选择")
      : []),
    ...(attachmentIds.some((id) => !known.has(id))
      ? wrong("attachments", "请从本企业的证明材料里选择")
      : []),
  ];
  const rows =
    problems.length > 0 ? [] : [...(need?.sectorRows ?? []), ...(listing?.sectorRows ?? [])];
  const { province } = event.place;
  const near = new Set(
    ports.reference.sectorRows
      .filter(({ document }) => provinceOf(document) === province)
      .map(({ id }) => id),
  );
  const sectorRow =
    event.sectorRows.find((row) => rows.includes(row)) ??
    rows.find((row) => near.has(row)) ??
    rows[0] ??
    null;
  return { sectorRow, problems };
}
