import type { Meilisearch, MultiSearchQuery, MultiSearchQueryWithFederation } from "meilisearch";
import type { Id } from "#app/domain/shared/id.ts";
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
import { activeFilters, inFacetOrder } from "../facets.ts";
import { pageWindow } from "../paging.ts";
import { findCandidates } from "./candidates.ts";
import { indexName, searchClient, type MeilisearchOptions } from "./connection.ts";
import { facetAttributes, requestFilter } from "./filter.ts";
import { rankingQueries } from "./ranking.ts";

/**
 * Executes analysed queries on Meilisearch. What meets a query is decided by one filter with the same
 * meaning as the PostgreSQL engine's condition; words only serve the order. Throws while the server does
 * not answer or an index is missing.
 */
export function createMeilisearchEngine(
  options: MeilisearchOptions,
  analysis: Analysis,
): SearchEngine {
  const client = searchClient(options);
  return {
    name: "meilisearch",
    async search(request) {
      const uid = indexName(options, request.index);
      const [ids, counts] = await Promise.all([
        hits(client, uid, request),
        facetsAndTotal(client, uid, request),
      ]);
      return { ids, ...counts };
    },
    candidates: (request) =>
      findCandidates(client, indexName(options, request.index), analysis, request),
    health: () =>
      health(
        client,
        searchIndexes.map((index) => indexName(options, index)),
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

async function hits(client: Meilisearch, uid: string, request: SearchRequest): Promise<Id[]> {
  const { offset, limit } = pageWindow(request.page, request.perPage);
  if (limit === 0) return [];
  const queries: MultiSearchQueryWithFederation[] =
    request.sort === "relevance" && request.groups.length > 0
      ? rankingQueries(request).map(({ weight, ...query }) => ({
          ...query,
          indexUid: uid,
          federationOptions: { weight },
        }))
      : [{ indexUid: uid, q: "", filter: requestFilter(request), sort: sorts[request.sort] }];
  const answer = await client.multiSearch({ federation: { offset, limit }, queries });
  return answer.hits.map((hit) => String(hit.id));
}

/** The first query counts the page's own documents; each facet that is filtered needs one without its filter. */
async function facetsAndTotal(
  client: Meilisearch,
  uid: string,
  request: SearchRequest,
): Promise<Omit<SearchPage, "ids">> {
  const filtered = new Set(activeFilters(request).map(([facet]) => facet));
  const own = request.facets.filter((facet) => filtered.has(facet));
  const count = (facets: readonly FacetName[], without?: FacetName): MultiSearchQuery => ({
    indexUid: uid,
    q: "",
    limit: 0,
    filter: requestFilter(request, without),
    facets: facets.map((facet) => facetAttributes[facet]),
  });
  const { results } = await client.multiSearch({
    queries: [
      count(request.facets.filter((facet) => !filtered.has(facet))),
      ...own.map((facet) => count([facet], facet)),
    ],
  });
  const facets: Partial<Record<FacetName, FacetCount[]>> = {};
  for (const facet of request.facets) {
    const result = results[own.indexOf(facet) + 1];
    const distribution = result?.facetDistribution?.[facetAttributes[facet]] ?? {};
    facets[facet] = inFacetOrder(
      Object.entries(distribution).map(([value, number]) => ({ value, count: number })),
    );
  }
  return { total: results[0]?.estimatedTotalHits ?? 0, facets };
}

/** Healthy when it answers and has both indexes; behind by the age of the oldest task that is not done. */
async function health(
  client: Meilisearch,
  indexUids: string[],
): Promise<{ healthy: boolean; lagSeconds: number }> {
  try {
    const [status, stats, waiting] = await Promise.all([
      client.health(),
      client.getStats(),
      client.tasks.getTasks({
        indexUids,
        statuses: ["enqueued", "processing"],
        reverse: true,
        limit: 1,
      }),
    ]);
    const oldest = waiting.results[0];
    const age = oldest ? (Date.now() - Date.parse(oldest.enqueuedAt)) / 1000 : 0;
    return {
      healthy: status.status === "available" && indexUids.every((uid) => uid in stats.indexes),
      lagSeconds: Math.max(0, age),
    };
  } catch {
    return { healthy: false, lagSeconds: Infinity };
  }
}
