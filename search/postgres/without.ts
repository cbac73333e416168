import { sql } from "drizzle-orm";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { FacetName, Sampled, SearchRequest, Total } from "#app/use-cases/search-port.ts";
import { baseCondition } from "./conditions.ts";
import { rowsOf, type Executor } from "./executor.ts";
import type { Filter } from "./filters.ts";

/**
 * Of a broad request that finds nothing: how many meet all its filters but one, for each of them in order. Counted among
 * all documents, up to `most`.
 */
export async function countWithoutEach(
  executor: Executor,
  request: SearchRequest,
  filters: readonly Filter[],
  most: number,
): Promise<readonly Total[]> {
  const counts = filters.map((own) => {
    const met = [
      baseCondition(request),
      ...filters.filter((each) => each !== own).map(({ check }) => check),
    ];
    return sql`(select count(*) from (
      select from search_documents where ${sql.join(met, sql` and `)} limit ${most}::int
    ) met)`;
  });
  const [row] = await rowsOf(
    executor,
    sql`select json_build_array(${sql.join(counts, sql`, `)}) as totals`,
  );
  return (row?.totals as readonly number[]).map((total) =>
    total === most ? { total, atLeast: true } : { total },
  );
}

/** What nothing found is told of: each filter that was asked to be counted, and every spec filter. */
export function withoutEach(
  request: SearchRequest,
  filters: readonly Filter[],
  totals: readonly Total[],
) {
  const without: Partial<Record<FacetName, Total>> = {};
  const withoutSpecs: Record<AttributeCode, Total> = {};
  filters.forEach((filter, n) => {
    const own = totals[n] ?? { total: 0 };
    if ("attribute" in filter) withoutSpecs[filter.attribute] = own;
    else if (request.facets.includes(filter.facet)) without[filter.facet] = own;
  });
  return Object.keys(withoutSpecs).length > 0 ? { without, withoutSpecs } : { without };
}

/** What does not count all of a broad request: everything, or what looks past its own filter. */
export function sampledOf(
  request: SearchRequest,
  filters: readonly Filter[],
  atLeast: boolean,
): Omit<Sampled, "documents"> {
  const facets = filters.flatMap((filter) => ("facet" in filter ? [filter.facet] : []));
  const specs = filters.flatMap((filter) => ("attribute" in filter ? [filter.attribute] : []));
  const counted = (request.specFacets ?? []).map(({ attribute }) => attribute);
  return {
    facets: request.facets.filter((facet) => atLeast || facets.includes(facet)),
    specs: counted.filter((attribute) => atLeast || specs.includes(attribute)),
  };
}
