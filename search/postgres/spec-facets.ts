import { sql, type SQL } from "drizzle-orm";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { SpecCounts, SpecFacet } from "#app/use-cases/search-port.ts";
import { choiceCounts } from "../facets.ts";
import { histogramOf } from "../histogram.ts";
import { attributeKey, isStated, specEnd } from "./conditions.ts";

/**
 * Of the facet at `facet`, told apart by `what`: how many state it (1) or not (0), state the same figure (2), or
 * the same value (3).
 */
export type SpecRows = readonly {
  readonly facet: number;
  readonly what: 0 | 1 | 2 | 3;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: string | null;
  readonly count: number;
}[];

/** One pass over `found`: each document gives a line for stating it or not, and one for each figure or value. */
export function specRows(
  facets: readonly SpecFacet[],
  counted: (attribute: AttributeCode) => string,
): SQL {
  if (facets.length === 0) return sql`'[]'::json`;
  const lines = facets.flatMap((facet, n) => {
    const { attribute } = facet;
    const [number, key] = [sql.raw(String(n)), attributeKey(attribute)];
    const where = sql.raw(counted(attribute));
    return [
      sql`
      select ${number} as facet, ${isStated(attribute)}::int as what,
        null::float8 as low, null::float8 as high, null::text as value
      where ${where}`,
      facet.kind === "choice"
        ? sql`
      select ${number}, 3, null::float8, null::float8, value
      from jsonb_array_elements_text(choices -> ${key}) as value
      where ${where}`
        : sql`
      select ${number}, 2, ${specEnd(attribute, 0)}, ${specEnd(attribute, 1)}, null::text
      where ${where} and jsonb_exists(specs, ${key})`,
    ];
  });
  return sql`coalesce((
    select json_agg(counts) from (
      select facet, what, low, high, value, count(*) as count
      from found cross join lateral (${sql.join(lines, sql` union all `)}) line
      group by facet, what, low, high, value
    ) counts
  ), '[]'::json)`;
}

export function specsFrom(
  facets: readonly SpecFacet[],
  rows: SpecRows,
): Record<AttributeCode, SpecCounts> {
  const found: Record<AttributeCode, SpecCounts> = {};
  facets.forEach((facet, n) => {
    const own = rows.filter((row) => row.facet === n);
    const whether = {
      stated: own.find(({ what }) => what === 1)?.count ?? 0,
      missing: own.find(({ what }) => what === 0)?.count ?? 0,
    };
    if (facet.kind === "choice") {
      const values = own.filter(({ what }) => what === 3);
      const counts = values.map(({ value, count }) => ({ value: value ?? "", count }));
      found[facet.attribute] = { kind: "choice", values: choiceCounts(counts), ...whether };
      return;
    }
    const spans = own.filter(({ what }) => what === 2);
    const buckets = histogramOf(
      spans.map(({ low, high, count }) => ({ min: low, max: high, count })),
      facet.whole,
    );
    found[facet.attribute] = { kind: "range", buckets, ...whether };
  });
  return found;
}
