import { sql, type SQL } from "drizzle-orm";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { SpecCounts, SpecFacet } from "#app/use-cases/search-port.ts";
import { finite, specCounts } from "../facets.ts";
import { attributeKey, isStated } from "./conditions.ts";

/** Of the facet at `facet`: how many lie in a bucket, have a value, or (neither) state it or not. */
export type SpecRows = readonly {
  readonly facet: number;
  readonly place: number | null;
  readonly value: string | null;
  readonly stated: boolean;
  readonly count: number;
}[];

/** One pass over `found`; each document gives a line for every bucket and value, and one for stating it or not. */
export function specRows(
  facets: readonly SpecFacet[],
  counted: (attribute: AttributeCode) => SQL,
): SQL {
  if (facets.length === 0) return sql`'[]'::json`;
  const lines = facets.flatMap((facet, n) => {
    const { attribute } = facet;
    const [number, key] = [sql.raw(String(n)), attributeKey(attribute)];
    const where = counted(attribute);
    const whether = sql`
      select ${number} as facet, null::int as place, null::text as value, ${isStated(attribute)} as stated
      where ${where}`;
    if (facet.kind === "choice")
      return [
        whether,
        sql`
      select ${number}, null::int, value, true
      from jsonb_array_elements_text(choices -> ${key}) as value
      where ${where}`,
      ];
    if (facet.bounds.length === 0) return [whether];
    const bounds = sql`array[${sql.join(
      facet.bounds.map((bound) => sql`${finite(bound)}::float8`),
      sql`, `,
    )}]`;
    const place = (end: 0 | 1, open: "-infinity" | "infinity") =>
      sql`width_bucket(coalesce((specs -> ${key} ->> ${sql.raw(String(end))})::float8, ${sql.raw(`'${open}'`)}), ${bounds})`;
    return [
      whether,
      sql`
      select ${number}, place, null::text, true
      from generate_series(${place(0, "-infinity")}, ${place(1, "infinity")}) as place
      where ${where} and jsonb_exists(specs, ${key})`,
    ];
  });
  return sql`coalesce((
    select json_agg(counts) from (
      select facet, place, value, stated, count(*) as count
      from found cross join lateral (${sql.join(lines, sql` union all `)}) line
      group by facet, place, value, stated
    ) counts
  ), '[]'::json)`;
}

export function specsFrom(
  facets: readonly SpecFacet[],
  rows: SpecRows,
): Record<AttributeCode, SpecCounts> {
  return Object.fromEntries(
    facets.map((facet, n) => {
      const own = rows.filter((row) => row.facet === n);
      const whether = (stated: boolean) =>
        own.find((row) => row.place === null && row.value === null && row.stated === stated)
          ?.count ?? 0;
      const places = new Map(
        own.flatMap(({ place, value, count }) => {
          const at = place ?? value;
          return at === null ? [] : [[at, count]];
        }),
      );
      return [facet.attribute, specCounts(facet, places, whether(true), whether(false))];
    }),
  );
}
