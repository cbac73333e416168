import type { DocumentCut, SearchDocument } from "#app/use-cases/search-port.ts";
import { choicesByCode } from "#search/facets.ts";
import type { Cell } from "./copy.ts";

export const documentColumns = [
  "search_index",
  "id",
  "organisation_id",
  "tsv",
  "analyzer_version",
  "digest",
  "family",
  "families",
  "sectors",
  "origin",
  "kind",
  "condition",
  "marks",
  "price_min",
  "price_max",
  "lead_time_days",
  "deadline_day",
  "specs",
  "choices",
  "published_at",
] as const;

/** In the order of the columns: what the projection of a verb writes. */
export function documentRow(document: SearchDocument, cut: DocumentCut): readonly Cell[] {
  const spans = document.specs.map(({ attribute, min, max }) => [attribute, [min, max]]);
  return [
    document.index,
    document.id,
    document.organisationId,
    cut.vector,
    cut.version,
    cut.digest,
    document.family,
    document.families,
    document.sectors,
    document.origin,
    document.kind,
    document.condition,
    document.marks,
    document.priceMin,
    document.priceMax,
    document.leadTimeDays,
    document.deadlineDay,
    JSON.stringify(Object.fromEntries(spans)),
    JSON.stringify(choicesByCode(document)),
    document.publishedAt,
  ];
}
