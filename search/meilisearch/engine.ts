import type { Meilisearch, MultiSearchQuery, MultiSearchQueryWithFederation } from "meilisearch";
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
import { countsOf, federatedAnswer, healthAnswer } from "./answers.ts";
import { findCandidates } from "./candidates.ts";
import { indexName, searchClient, type MeilisearchOptions } from "./connection.ts";
import { typed } from "./errors.ts";
import { facetAttributes, requestFilter } from "./filter.ts";
import { rankingQueries } from "./ranking.ts";

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
 * each facet that is filtered is counted beside it without its own filter.
 */
async function search(
  client: Meilisearch,
  uid: string,
  request: SearchRequest,
): Promise<SearchPage> {
  const filtered = new Set(activeFilters(request).map(([facet]) => facet));
  const open = request.facets.filter((facet) => !filtered.has(facet));
  const own = request.facets.filter((facet) => filtered.has(facet));
  const [page, counts] = await Promise.all([
    client.multiSearch({
      federation: {
        ...pageWindow(request.page, request.perPage),
        facetsByIndex: { [uid]: open.map((facet) => facetAttributes[facet]) },
      },
      queries: pageQueries(uid, request),
    }),
    own.length > 0
      ? client.multiSearch({ queries: own.map((facet) => countQuery(uid, request, facet)) })
      : { results: [] },
  ]);
  const { hits, estimatedTotalHits, facetsByIndex } = federatedAnswer.parse(page);
  const { results } = countsOf(own.length).parse(counts);
  const facets: Partial<Record<FacetName, FacetCount[]>> = {};
  for (const facet of request.facets) {
    const attribute = facetAttributes[facet];
    const distribution = filtered.has(facet)
      ? results[own.indexOf(facet)]?.facetDistribution
      : facetsByIndex?.[uid]?.distribution;
    facets[facet] = inFacetOrder(
      Object.entries(distribution?.[attribute] ?? {}).map(([value, count]) => ({ value, count })),
    );
  }
  const ids = hits.map(({ id }) => id);
  if (estimatedTotalHits > 0 || filtered.size === 0)
    return { ids, total: estimatedTotalHits, facets };
  const without = Object.fromEntries(
    own.map((facet, i) => [facet, results[i]?.estimatedTotalHits ?? 0]),
  );
  return { ids, total: 0, facets, without };
}

function pageQueries(uid: string, request: SearchRequest): MultiSearchQueryWithFederation[] {
  if (request.sort === "relevance" && request.groups.length > 0)
    return rankingQueries(request).map(({ weight, ...query }) => ({
      ...query,
      indexUid: uid,
      federationOptions: { weight },
    }));
  return [{ indexUid: uid, q: "", filter: requestFilter(request), sort: sorts[request.sort] }];
}

function countQuery(uid: string, request: SearchRequest, facet: FacetName): MultiSearchQuery {
  const facets = [facetAttributes[facet]];
  return { indexUid: uid, q: "", limit: 0, filter: requestFilter(request, facet), facets };
}

async function probe(client: Meilisearch, uids: readonly string[]): Promise<void> {
  healthAnswer.parse(await client.health());
  const queries = uids.map((indexUid) => ({ indexUid, q: "", limit: 1 }));
  countsOf(queries.length).parse(await client.multiSearch({ queries }));
}
