import { sql, type SQL } from "drizzle-orm";
import { roundFigure } from "#app/domain/units/convert.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import {
  priceMeasure,
  type DistributionQuestion,
  type Distributions,
} from "#app/use-cases/distribution-port.ts";
import type { Db } from "../client.ts";

/** More offers than this tell nothing new about where figures lie. */
const mostOffers = 5_000;

interface SpreadRow {
  readonly measure: string;
  readonly stated: number;
  readonly open: number;
  readonly low: number;
  readonly high: number;
  readonly low5: number;
  readonly median: number;
  readonly high5: number;
  readonly few: readonly { min: number | null; max: number | null }[] | null;
}

export function distributionsIn(db: Db): Distributions {
  const rowsOf = async <Row>(statement: SQL) =>
    (await db.execute(statement)) as unknown as readonly Row[];

  return {
    async spreads(question, few) {
      if (question.families.length === 0) return [];
      const rows = await rowsOf<SpreadRow>(sql`
        with ${figures(question)}
        select measure, count(*)::int as stated,
          (count(*) filter (where low is null or high is null))::int as open,
          min(coalesce(low, high))::float8 as low, max(coalesce(high, low))::float8 as high,
          percentile_cont(0.05) within group (order by coalesce(low, high)::float8) as low5,
          percentile_cont(0.5) within group (
            order by ((coalesce(low, high) + coalesce(high, low)) / 2)::float8
          ) as median,
          percentile_cont(0.95) within group (order by coalesce(high, low)::float8) as high5,
          case when count(*) < ${few}::int then
            json_agg(json_build_object('min', low, 'max', high) order by coalesce(low, high), high)
          end as few
        from figures group by measure`);
      return rows.map(({ few: listed, ...row }) => ({
        ...row,
        low: roundFigure(row.low),
        high: roundFigure(row.high),
        low5: roundFigure(row.low5),
        median: roundFigure(row.median),
        high5: roundFigure(row.high5),
        few:
          listed?.map(({ min, max }) => ({
            min: min === null ? null : roundFigure(min),
            max: max === null ? null : roundFigure(max),
          })) ?? null,
      }));
    },
    async places(question, bounds) {
      const found = new Map([...bounds.keys()].map((code) => [code, new Map<number, number>()]));
      if (question.families.length === 0 || bounds.size === 0) return found;
      const given = JSON.stringify([...bounds].map(([measure, cuts]) => ({ measure, cuts })));
      const rows = await rowsOf<{ measure: string; place: number; count: number }>(sql`
        with ${figures(question)}, cut as (
          select measure, array(select jsonb_array_elements_text(cuts)::numeric) as bounds
          from jsonb_to_recordset(${given}::jsonb) as given(measure text, cuts jsonb)
        )
        select measure, place, count(*)::int as count
        from figures join cut using (measure) cross join lateral generate_series(
          width_bucket(coalesce(low, high), bounds), width_bucket(coalesce(high, low), bounds)
        ) as place
        group by measure, place`);
      for (const { measure, place, count } of rows) found.get(measure)?.set(place, count);
      return found;
    },
    async choices(families, allowed) {
      const given = [...allowed].flatMap(([attribute, choices]) =>
        choices.map((choice) => ({ attribute, choice })),
      );
      if (families.length === 0 || given.length === 0) return [];
      return rowsOf(sql`
        with ${offers(families)}
        select given.attribute, given.choice, count(distinct offers.id)::int as count
        from offers cross join lateral jsonb_array_elements(offers.specs) as spec
        join jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given(attribute text, choice text)
          on given.attribute = spec->>'attribute' and given.choice = spec->'figure'->>'text'
        group by given.attribute, given.choice`);
    },
  };
}

/** The newest published offers of the families. */
function offers(families: readonly FamilyCode[]): SQL {
  const codes = sql.join(
    families.map((code) => sql`${code}`),
    sql`, `,
  );
  return sql`offers as (
    select id, price_min, price_max, specs from listings
    where family in (${codes}) and status = 'published'
    order by published_at desc nulls last limit ${mostOffers}
  )`;
}

/** One line for each measure that an offer states, in the measure's unit; its first line of an attribute counts. */
function figures({ families, scales }: DistributionQuestion): SQL {
  return sql`${offers(families)}, scale as (
    select * from jsonb_to_recordset(${JSON.stringify(scales)}::jsonb)
      as given(attribute text, unit text, factor numeric)
  ), figures as (
    select ${priceMeasure}::text as measure, price_min / 1000000.0 as low, price_max / 1000000.0 as high
    from offers where price_min is not null or price_max is not null
    union all
    select line.measure, line.low, line.high
    from offers cross join lateral (
      select distinct on (scale.attribute) scale.attribute as measure,
        round((spec->'figure'->>'min')::numeric * scale.factor, 9) as low,
        round((spec->'figure'->>'max')::numeric * scale.factor, 9) as high
      from jsonb_array_elements(offers.specs) with ordinality as one(spec, place)
      join scale on scale.attribute = spec->>'attribute' and scale.unit = spec->'figure'->>'unit'
      where spec->'figure'->>'kind' = 'quantity'
      order by scale.attribute, place
    ) line
    where line.low is not null or line.high is not null
  )`;
}
