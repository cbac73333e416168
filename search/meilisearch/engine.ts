import type { Meilisearch, MultiSearchQuery, MultiSearchQueryWithFederation } from "meilisearch";
import { coordinatesOf } from "#app/domain/shared/coordinates.ts";
import {
  searchIndexes,
  type FacetCount,
  type FacetName,
  type SearchEngine,
  type SearchPage,
  type SearchRequest,
  type SortOrder,
} from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { activeFilters, activeSpecs, inFacetOrder } from "../facets.ts";
import { pageWindow } from "../paging.ts";
import { countsOf, federatedAnswer, healthAnswer } from "./answers.ts";
import { findCandidates } from "./candidates.ts";
import { indexName, searchClient, type MeilisearchOptions } from "./connection.ts";
import { typed } from "./errors.ts";
import { facetAttributes, isCode, requestFilter } from "./filter.ts";
import { rankingQueries } from "./ranking.ts";
import { specQuery, specsFrom } from "./spec-facets.ts";

/** What answers questions; who watches over it decides when it is asked. */
export interface RemoteEngine extends Pick<SearchEngine, "search" | "candidates"> {
  /** Throws unless both indexes answer a search. */
  probe(): Promise<void>;
}

/**
 * Executes analysed queries on Meilisearch. What meets a query is decided by one filter with the same
 * meaning as the PostgreSQL engine's condition; words only serve the order. Throws a typed problem while the
 * server does not answer in time and sensibly, or has no index yet.
 */
export function createMeilisearchEngine(
  options: MeilisearchOptions,
  analysis: Analysis,
): RemoteEngine {
  const client = searchClient(options);
  return {
    search: (request) => typed(search(client, indexName(options, request.index), request)),
    candidates: (request) =>
      typed(findCandidates(client, indexName(options, request.index), analysis, request)),
    probe: () =>
      typed(
        probe(
          client,
          searchIndexes.map((index) => indexName(options, index)),
        ),
      ),
  };
}

const sorts: Record<SortOrder, string[]> = {
  relevance: [],
  newest: ["published:desc"],
  price: ["price:asc"],
  "lead-time": ["leadTimeDays:asc"],
  deadline: ["deadlineDay:asc"],
};

/**
 * One federated search gives the page, the total and every facet whose filter is not set (`facetsByIndex`);
 * beside it, in one multi-search, each condition is counted without itself, and each attribute by what is stated.
 */
async function search(
  client: Meilisearch,
  uid: string,
  request: SearchRequest,
): Promise<SearchPage> {
  const filters = activeFilters(request).map(([facet]) => facet);
  const asked = activeSpecs(request).map(([attribute]) => attribute);
  const open = request.facets.filter((facet) => !filters.includes(facet));
  const own = request.facets.filter((facet) => filters.includes(facet));
  const count = (filter: string, facets: readonly string[] = []): MultiSearchQuery => ({
    ...{ indexUid: uid, q: "", limit: 0, filter },
    ...(facets.length > 0 ? { facets: [...facets] } : {}),
  });
  const specFacets = request.specFacets ?? [];
  const queries = [
    ...own.map((facet) => count(requestFilter(request, { facet }), [facetAttributes[facet]])),
    ...asked.map((attribute) => count(requestFilter(request, { attribute }))),
    ...specFacets.map((facet) => specQuery(request, facet, count)),
  ];
  const [page, counts] = await Promise.all([
    client.multiSearch({
      federation: {
        ...pageWindow(request.page, request.perPage),
        facetsByIndex: { [uid]: open.map((facet) => facetAttributes[facet]) },
      },
      queries: pageQueries(uid, request),
    }),
    queries.length > 0 ? client.multiSearch({ queries }) : { results: [] },
  ]);
  const { hits, estimatedTotalHits: total, facetsByIndex } = federatedAnswer.parse(page);
  const { results } = countsOf(queries.length).parse(counts);
  const facets: Partial<Record<FacetName, FacetCount[]>> = {};
  for (const facet of request.facets) {
    const attribute = facetAttributes[facet];
    const distribution = filters.includes(facet)
      ? results[own.indexOf(facet)]?.facetDistribution
      : facetsByIndex?.[uid]?.distribution;
    facets[facet] = inFacetOrder(
      Object.entries(distribution?.[attribute] ?? {}).map(([value, n]) => ({ value, count: n })),
    );
  }
  const withoutSpecs = Object.fromEntries(
    asked.map((code, i) => [code, { total: results[own.length + i]?.estimatedTotalHits ?? 0 }]),
  );
  const rest = results.slice(own.length + asked.length);
  const specs = specsFrom(specFacets, rest, (code) => withoutSpecs[code]?.total ?? total);
  const found: SearchPage = {
    ...{ ids: hits.map(({ id }) => id), total, facets },
    ...(specFacets.length > 0 ? { specs } : {}),
  };
  if (total > 0 || filters.length + asked.length === 0) return found;
  const without = Object.fromEntries(
    own.map((facet, i) => [facet, { total: results[i]?.estimatedTotalHits ?? 0 }]),
  );
  return { ...found, without, ...(asked.length > 0 ? { withoutSpecs } : {}) };
}

function orderOf(sort: SearchRequest["sort"]): string[] {
  if (typeof sort === "string") return sorts[sort];
  if ("near" in sort) {
    const { lat, lng } = coordinatesOf(sort.near);
    return [`_geoPoint(${lat}, ${lng}):asc`];
  }
  const { attribute, descending } = sort;
  if (!isCode(attribute)) return sorts.newest;
  return [`specs.${attribute}.${descending ? "high:desc" : "low:asc"}`];
}

function pageQueries(uid: string, request: SearchRequest): MultiSearchQueryWithFederation[] {
  if (request.sort === "relevance" && request.groups.length > 0)
    return rankingQueries(request).map(({ weight, ...query }) => ({
      ...query,
      indexUid: uid,
      federationOptions: { weight },
    }));
  return [{ indexUid: uid, q: "", filter: requestFilter(request), sort: orderOf(request.sort) }];
}

async function probe(client: Meilisearch, uids: readonly string[]): Promise<void> {
  healthAnswer.parse(await client.health());
  const queries = uids.map((indexUid) => ({ indexUid, q: "", limit: 1 }));
  countsOf(queries.length).parse(await client.multiSearch({ queries }));
}
