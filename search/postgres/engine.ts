import { sql, type SQL } from "drizzle-orm";
import { coordinatesOf } from "#app/domain/shared/coordinates.ts";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import type {
  FacetCount,
  FacetName,
  NearSort,
  SearchEngine,
  SearchPage,
  SearchRequest,
} from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { inFacetOrder, listFacets } from "../facets.ts";
import { pageWindow } from "../paging.ts";
import { followFrequencies, mostCounted, type CountLimits } from "./broadness.ts";
import { findCandidates } from "./candidates.ts";
import { baseCondition, facetColumn, relevance, specEnd } from "./conditions.ts";
import { rowsOf, type Executor } from "./executor.ts";
import { filtersOf, type Filter } from "./filters.ts";
import { specRows, specsFrom, type SpecRows } from "./spec-facets.ts";
import { countWithoutEach, sampledOf, withoutEach } from "./without.ts";

/** Executes analysed queries on `search_documents`; what it finds is as new as the last commit. */
export function createPostgresEngine(
  executor: Executor,
  analysis: Analysis,
  limits: CountLimits = usualLimits,
): SearchEngine {
  const frequencies = followFrequencies(executor);
  return {
    name: "postgres",
    async search(request) {
      return search(executor, request, mostCounted(request, await frequencies(), limits));
    },
    candidates: (request) => findCandidates(executor, analysis, request),
    // Its projection is written in the transaction of every change.
    show: async () => {},
    async health() {
      await executor.execute(sql`select 1`);
      return { healthy: true, lagSeconds: 0, behind: 0, answeredBy: "postgres", trouble: null };
    },
  };
}

/** A broad request costs about as much as any other: it looks at some thousands of documents, not at all. */
const usualLimits: CountLimits = {
  share: 0.05,
  least: 5_000,
  fewest: 500,
  most: 2_000,
  looked: 7_000,
};

interface Answer {
  readonly total: number;
  readonly ids: readonly string[];
  readonly facets: readonly { facet: FacetName; value: string; count: number }[];
  readonly specs: SpecRows;
  /** In the order of the filters. */
  readonly without: readonly number[];
}

/**
 * One statement, one snapshot. `found` holds what meets everything but the facet filters and fails at
 * most one of those: that is all that the page and every facet (which skips its own filter) need.
 */
async function search(
  executor: Executor,
  request: SearchRequest,
  most: number | null,
): Promise<SearchPage> {
  const filters = filtersOf(request);
  const { offset, limit } = pageWindow(request.page, request.perPage);
  const checks = filters.map(
    ({ check }, n) => sql`coalesce(${check}, false) as ${sql.raw(passes(n))}`,
  );
  const misses = missesOf(filters);
  /** What a facet counts: everything, or what only its own filter keeps out as well. */
  const counted = (isOwn: (filter: Filter) => boolean) => {
    const own = filters.findIndex(isOwn);
    if (filters.length === 0) return "true";
    return own < 0 ? "misses = 0" : `(misses = 0 or not ${passes(own)})`;
  };
  const ofFacet = (facet: FacetName) =>
    counted((filter) => "facet" in filter && filter.facet === facet);
  const ofSpec = (attribute: AttributeCode) =>
    counted((filter) => "attribute" in filter && filter.attribute === attribute);
  const specFacets = request.specFacets ?? [];
  const { sort } = request;
  const sorted = typeof sort !== "string" && "attribute" in sort ? sort : null;
  // Only what is counted or sorted by its specs carries them along.
  const carriers = [
    ...specFacets.map(({ attribute }) => ofSpec(attribute)),
    ...(sorted ? ["misses = 0"] : []),
  ];
  const carries = specFacets.length > 0 || sorted !== null;
  const carried = [...new Set(carriers)].join(" or ");
  const carry = (column: "specs" | "choices") =>
    carries ? `case when ${carried} then ${column} end` : "null::jsonb";
  const away = typeof sort !== "string" && "near" in sort ? distance(sort) : sql`0`;
  const rank = request.sort === "relevance" ? relevance(request.groups) : sql`0::real`;
  const columns = (
    ranked: SQL,
  ) => sql`id, published_at, price_min, price_max, lead_time_days, deadline_day,
        families, sectors, origin, kind, condition, marks,
        ${sql.raw(carries ? "specs, choices" : "null::jsonb as specs, null::jsonb as choices")},
        ${sql.join([...checks, sql`${ranked} as rank`, sql`${away} as away`], sql`, `)}`;
  const asked = (ranked: SQL) =>
    sql`select ${columns(ranked)} from search_documents where ${baseCondition(request)}`;
  const rows = await rowsOf(
    executor,
    sql`
    with checked as (
      ${most === null ? asked(rank) : newest(request, asked, rank, filters, most)}
    ${sql.raw(`), missed as (
      select *, ${misses} as misses from checked where ${misses} <= 1
    ), found as materialized (
      select ${foundColumns(filters.length)}, misses,
        ${carry("specs")} as specs, ${carry("choices")} as choices
      from missed
    )`)}
    select json_build_object(
      'total', (select count(*) from found where misses = 0),
      'ids', coalesce((
        select json_agg(id order by place) from (
          select id, row_number() over (order by ${order(request.sort)}) as place
          from found ${sql.raw(filters.length > 0 ? "where misses = 0" : "")}
          order by place offset ${offset}::int limit ${limit}::int
        ) page
      ), '[]'::json),
      'facets', ${sql.raw(facetCounts(request, ofFacet))},
      'specs', ${specRows(specFacets, ofSpec)},
      'without', ${sql.raw(countsWithout(filters.length))}
    ) as answer`,
  );
  const answer = rows[0]?.answer as Answer;
  const facets: Partial<Record<FacetName, FacetCount[]>> = {};
  for (const facet of request.facets) facets[facet] = [];
  for (const { facet, value, count } of answer.facets) facets[facet]?.push({ value, count });
  for (const facet of request.facets) facets[facet] = inFacetOrder(facets[facet] ?? []);
  const { ids, total, without } = answer;
  const counts = specFacets.length > 0 ? { specs: specsFrom(specFacets, answer.specs) } : {};
  const atLeast = total === most;
  const sampled =
    most !== null && (atLeast || filters.length > 0)
      ? { sampled: { documents: most, ...sampledOf(request, filters, atLeast) } }
      : {};
  const page = { ids, total, facets, ...counts, ...(atLeast ? { atLeast } : {}), ...sampled };
  if (total > 0 || filters.length === 0) return page;
  const each =
    most === null
      ? without.map((count) => ({ total: count }))
      : await countWithoutEach(executor, request, filters, most);
  return { ...page, ...withoutEach(request, filters, each) };
}

/**
 * Of a broad request the first in its order (the newest, by relevance) that meet the filters too; and among as many
 * of all of them those that fail at one filter, which other values of its facet are counted from.
 */
function newest(
  request: SearchRequest,
  asked: (ranked: SQL) => SQL,
  rank: SQL,
  filters: readonly Filter[],
  most: number,
): SQL {
  const inOrder = order(request.sort === "relevance" ? "newest" : request.sort);
  const first = sql`order by ${inOrder} limit ${most}::int`;
  if (filters.length === 0) return sql`${asked(rank)} ${first}`;
  const met = sql.join(
    filters.map(({ check }) => check),
    sql` and `,
  );
  return sql`(${asked(rank)} and ${met} ${first})
      union all
      select * from (${asked(sql`0::real`)} ${first}) sample where ${sql.raw(missesOf(filters))} = 1`;
}

/** At how many of the filters a document fails. */
function missesOf(filters: readonly Filter[]): string {
  return filters.map((_, n) => `(not ${passes(n)})::int`).join(" + ") || "0";
}

function passes(filter: number): string {
  return `passes_${filter}`;
}

function foundColumns(filters: number): string {
  const own = Array.from({ length: filters }, (_, n) => passes(n));
  return [
    "id, published_at, price_min, price_max, lead_time_days, deadline_day",
    "families, sectors, origin, kind, condition, marks, rank, away",
    ...own,
  ].join(", ");
}

/** What `found` holds besides the documents of the page is what one filter alone keeps out. */
function countsWithout(filters: number): string {
  if (filters === 0) return "'[]'::json";
  const counts = Array.from(
    { length: filters },
    (_, n) => `count(*) filter (where misses = 0 or not ${passes(n)})`,
  );
  return `(select json_build_array(${counts.join(", ")}) from found)`;
}

/** Passes over `found`: grouping sets for single values, one unnest for each list. */
function facetCounts(request: SearchRequest, counted: (facet: FacetName) => string): string {
  const parts: string[] = [];

  const single = request.facets.filter((facet) => !listFacets.has(facet));
  if (single.length > 0) {
    const pick = (of: (facet: FacetName) => string) =>
      single.map((facet) => `when grouping(${facetColumn(facet)}) = 0 then ${of(facet)}`).join(" ");
    const sets = single.map((facet) => `(${facetColumn(facet)})`);
    parts.push(`
      select case ${pick((facet) => `'${facet}'`)} end as facet,
        case ${pick(facetColumn)} end as value,
        case ${pick((facet) => `count(*) filter (where ${counted(facet)})`)} end as count
      from found group by grouping sets (${sets.join(", ")})`);
  }

  const lists = request.facets.filter((facet) => listFacets.has(facet));
  if (lists.length > 0) {
    const each = lists.map(
      (facet) =>
        `select '${facet}' as facet, unnest(${facetColumn(facet)}) as value from found where ${counted(facet)}`,
    );
    parts.push(`
      select facet, value, count(*) as count
      from (${each.join(" union all ")}) listed
      group by facet, value`);
  }
  if (parts.length === 0) return "'[]'::json";
  return `coalesce((
    select json_agg(json_build_object('facet', facet, 'value', value, 'count', count))
    from (${parts.join(" union all ")}) counts
    where value is not null and count > 0
  ), '[]'::json)`;
}

/** Grows with the way along the great circle: the square of half the chord, of a sphere of radius 1. */
function distance(sort: NearSort): SQL {
  const near = coordinatesOf(sort.near);
  const half = (column: SQL, degrees: number) =>
    sql`power(sind((${column} - ${degrees}::float8) / 2), 2)`;
  const [lat, lng] = [half(sql`lat`, near.lat), half(sql`lng`, near.lng)];
  return sql`${lat} + cosd(lat) * cosd(${near.lat}::float8) * ${lng}`;
}

/** Every order is total: equals are newest first, then by id. */
function order(sort: SearchRequest["sort"]): SQL {
  if (typeof sort !== "string" && "near" in sort)
    return sql`away asc nulls last, published_at desc, id`;
  if (typeof sort !== "string") {
    const [low, high] = [specEnd(sort.attribute, 0), specEnd(sort.attribute, 1)];
    return sort.descending
      ? sql`coalesce(${high}, ${low}) desc nulls last, published_at desc, id`
      : sql`coalesce(${low}, ${high}) asc nulls last, published_at desc, id`;
  }
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
