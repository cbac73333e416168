import { sql, type SQL } from "drizzle-orm";
import type {
  FacetCount,
  FacetName,
  SearchEngine,
  SearchPage,
  SearchRequest,
  SortOrder,
} from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { activeFilters, inFacetOrder, listFacets } from "../facets.ts";
import { pageWindow } from "../paging.ts";
import { findCandidates } from "./candidates.ts";
import { baseCondition, facetColumn, filterCondition, relevance } from "./conditions.ts";
import { rowsOf, type Executor } from "./executor.ts";

/** Executes analysed queries on `search_documents`; what it finds is as new as the last commit. */
export function createPostgresEngine(executor: Executor, analysis: Analysis): SearchEngine {
  return {
    name: "postgres",
    search: (request) => search(executor, request),
    candidates: (request) => findCandidates(executor, analysis, request),
    // Its projection is written in the transaction of every change.
    show: async () => {},
    async health() {
      await executor.execute(sql`select 1`);
      return { healthy: true, lagSeconds: 0, behind: 0, answeredBy: "postgres", trouble: null };
    },
  };
}

interface Answer {
  readonly total: number;
  readonly ids: readonly string[];
  readonly facets: readonly { facet: FacetName; value: string; count: number }[];
  readonly without: Partial<Record<FacetName, number>>;
}

/**
 * One statement, one snapshot. `found` holds what meets everything but the facet filters and fails at
 * most one of those: that is all that the page and every facet (which skips its own filter) need.
 */
async function search(executor: Executor, request: SearchRequest): Promise<SearchPage> {
  const filters = activeFilters(request);
  const { offset, limit } = pageWindow(request.page, request.perPage);
  const checks = filters.map(
    ([facet, values]) => sql`${filterCondition(facet, values)} as ${passes(facet)}`,
  );
  const misses =
    filters.length > 0
      ? sql.join(
          filters.map(([facet]) => sql`(not ${passes(facet)})::int`),
          sql` + `,
        )
      : sql`0`;
  const isFiltered = new Set(filters.map(([facet]) => facet));
  const rank = request.sort === "relevance" ? relevance(request.groups) : sql`0`;
  const rows = await rowsOf(
    executor,
    sql`
    with checked as (
      select id, published_at, price_min, price_max, lead_time_days, deadline_day,
        families, sectors, origin, kind, condition, marks,
        ${sql.join([...checks, sql`${rank} as rank`], sql`, `)}
      from search_documents
      where ${baseCondition(request)}
    ), found as materialized (
      select *, ${misses} as misses from checked where ${misses} <= 1
    )
    select json_build_object(
      'total', (select count(*) from found where misses = 0),
      'ids', coalesce((
        select json_agg(id order by place) from (
          select id, row_number() over (order by ${order(request.sort)}) as place
          from found where misses = 0
          order by place offset ${offset}::int limit ${limit}::int
        ) page
      ), '[]'::json),
      'facets', ${facetCounts(request, isFiltered)},
      'without', ${countsWithout(request.facets.filter((facet) => isFiltered.has(facet)))}
    ) as answer`,
  );
  const answer = rows[0]?.answer as Answer;
  const facets: Partial<Record<FacetName, FacetCount[]>> = {};
  for (const facet of request.facets) facets[facet] = [];
  for (const { facet, value, count } of answer.facets) facets[facet]?.push({ value, count });
  for (const facet of request.facets) facets[facet] = inFacetOrder(facets[facet] ?? []);
  const { ids, total, without } = answer;
  return { ids, total, facets, ...(total === 0 && filters.length > 0 ? { without } : {}) };
}

function passes(facet: FacetName): SQL {
  return sql.raw(`passes_${facet}`);
}

/** What `found` holds besides the documents of the page is what one filter alone keeps out. */
function countsWithout(filtered: readonly FacetName[]): SQL {
  if (filtered.length === 0) return sql`'{}'::json`;
  const counts = filtered.map(
    (facet) =>
      sql`${sql.raw(`'${facet}'`)}, count(*) filter (where misses = 0 or not ${passes(facet)})`,
  );
  return sql`(select json_build_object(${sql.join(counts, sql`, `)}) from found)`;
}

/** Two passes over `found`: grouping sets for single values, one unnest for lists. */
function facetCounts(request: SearchRequest, filtered: ReadonlySet<FacetName>): SQL {
  const counted = (facet: FacetName) =>
    filtered.has(facet) ? sql`(misses = 0 or not ${passes(facet)})` : sql`misses = 0`;
  const parts: SQL[] = [];

  const single = request.facets.filter((facet) => !listFacets.has(facet));
  if (single.length > 0) {
    const pick = (of: (facet: FacetName) => SQL) =>
      sql.join(
        single.map((facet) => sql`when grouping(${facetColumn(facet)}) = 0 then ${of(facet)}`),
        sql` `,
      );
    const sets = single.map((facet) => sql`(${facetColumn(facet)})`);
    parts.push(sql`
      select case ${pick((facet) => sql`${sql.raw(`'${facet}'`)}`)} end as facet,
        case ${pick(facetColumn)} end as value,
        case ${pick((facet) => sql`count(*) filter (where ${counted(facet)})`)} end as count
      from found group by grouping sets (${sql.join(sets, sql`, `)})`);
  }

  const lists = request.facets.filter((facet) => listFacets.has(facet));
  if (lists.length > 0) {
    const each = lists.map(
      (facet) =>
        sql`select ${sql.raw(`'${facet}'`)} as facet, value from unnest(${facetColumn(facet)}) as value where ${counted(facet)}`,
    );
    parts.push(sql`
      select facet, value, count(*) as count
      from found cross join lateral (${sql.join(each, sql` union all `)}) listed
      group by facet, value`);
  }
  if (parts.length === 0) return sql`'[]'::json`;
  return sql`coalesce((
    select json_agg(json_build_object('facet', facet, 'value', value, 'count', count))
    from (${sql.join(parts, sql` union all `)}) counts
    where value is not null and count > 0
  ), '[]'::json)`;
}

/** Every order is total: equals are newest first, then by id. */
function order(sort: SortOrder): SQL {
  switch (sort) {
    case "relevance":
      return sql`rank desc, published_at desc, id`;
    case "newest":
      return sql`published_at desc, id`;
    case "price":
      return sql`coalesce(price_min, price_max) asc nulls last, published_at desc, id`;
    case "lead-time":
      return sql`lead_time_days asc nulls last, published_at desc, id`;
    case "deadline":
      return sql`deadline_day asc nulls last, published_at desc, id`;
  }
}
