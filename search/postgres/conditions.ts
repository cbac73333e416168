import { sql, type SQL } from "drizzle-orm";
import type {
  FacetName,
  SearchRequest,
  SpecFilter,
  TermGroup,
} from "#app/use-cases/search-port.ts";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import { tokenWeights, weightsFor } from "../analysis/document-tokens.ts";
import { finite, listFacets } from "../facets.ts";
import { wholeOr } from "../paging.ts";
import { tsqueryLiteral } from "./tsvector.ts";

const columns: Record<FacetName, string> = {
  family: "families",
  sector: "sectors",
  origin: "origin",
  kind: "kind",
  condition: "condition",
  mark: "marks",
};

export function facetColumn(facet: FacetName): string {
  return columns[facet];
}

/** A text[] as one parameter. PostgreSQL takes no NUL in text, and no value has one. */
export function textArray(values: readonly string[]): SQL {
  return sql`${sql.param(values.map((value) => value.replaceAll("\0", "")))}::text[]`;
}

export function matchesQuery(literal: string): SQL {
  return sql`tsv @@ cast(${literal} as tsquery)`;
}

/** One word of the query: by the document's family, or by its words where the family is open. */
export function groupCondition(group: TermGroup): SQL {
  const literal = tsqueryLiteral(group.alternatives, {
    prefix: group.prefix,
    weights: weightsFor(group),
  });
  const words = literal === null ? sql`false` : matchesQuery(literal);
  const loose =
    group.looseFamilies === null
      ? words
      : sql`(${words} and (family is null or family = any(${textArray(group.looseFamilies)})))`;
  if (group.families.length === 0) return loose;
  return sql`(families && ${textArray(group.families)} or ${loose})`;
}

/** Null where nothing is stated. */
export function filterCondition(facet: FacetName, values: readonly string[]): SQL {
  const column = sql.raw(columns[facet]);
  return listFacets.has(facet)
    ? sql`${column} && ${textArray(values)}`
    : sql`${column} = any(${textArray(values)})`;
}

/** A key of `specs` or `choices`: in the text where it is a plain word, which most statements have many of. */
export function attributeKey(code: AttributeCode): SQL {
  if (/^[A-Za-z0-9-]+$/.test(code)) return sql.raw(`'${code}'::text`);
  return sql`${code.replaceAll("\0", "")}::text`;
}

/** An end of the figure that is stated; null where it is open or nothing is stated. */
export function specEnd(code: AttributeCode, end: 0 | 1): SQL {
  return sql`(specs -> ${attributeKey(code)} ->> ${sql.raw(String(end))})::float8`;
}

export function isStated(code: AttributeCode): SQL {
  const key = attributeKey(code);
  return sql`(jsonb_exists(specs, ${key}) or jsonb_exists(choices, ${key}))`;
}

/** Any of what is asked of an attribute is enough. */
export function specCondition(code: AttributeCode, { min, max, values, missing }: SpecFilter): SQL {
  const key = attributeKey(code);
  const ways: SQL[] = [];
  if (min !== null || max !== null) {
    const parts = [sql`jsonb_exists(specs, ${key})`];
    if (max !== null)
      parts.push(sql`coalesce(${specEnd(code, 0)} <= ${finite(max)}::float8, true)`);
    if (min !== null)
      parts.push(sql`coalesce(${specEnd(code, 1)} >= ${finite(min)}::float8, true)`);
    ways.push(sql`(${sql.join(parts, sql` and `)})`);
  }
  if (values.length > 0)
    ways.push(sql`coalesce(jsonb_exists_any(choices -> ${key}, ${textArray(values)}), false)`);
  if (missing) ways.push(sql`not ${isStated(code)}`);
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** Everything but the facet filters. */
export function baseCondition(request: SearchRequest): SQL {
  const parts = [sql`search_index = ${request.index}`];
  for (const group of request.groups) if (!group.optional) parts.push(groupCondition(group));
  const { price, leadTimeMax } = request;
  if (price && (price.min !== null || price.max !== null)) {
    parts.push(sql`(price_min is not null or price_max is not null)`);
    if (price.max !== null)
      parts.push(sql`(price_min is null or price_min <= ${wholeOr(price.max, 0)}::bigint)`);
    if (price.min !== null)
      parts.push(sql`(price_max is null or price_max >= ${wholeOr(price.min, 0)}::bigint)`);
  }
  if (leadTimeMax !== undefined && leadTimeMax !== null)
    parts.push(sql`lead_time_days <= ${wholeOr(leadTimeMax, 0)}::bigint`);
  return sql.join(parts, sql` and `);
}

const pointsOfWeight = { a: 8, b: 4, c: 2, d: 1 } as const;
const pointsOfFamily = 4;

/**
 * How well a document answers, as a number: for each word the best place where any of its names stands
 * (title 8, names and specs 4, description 2, uses of the family 1), three times as much for a wish, which
 * is what tells machines of one name apart; 4 more for the family itself; and the ts_rank of the words as
 * they were typed, which is below 1 and so decides only between equals.
 */
export function relevance(groups: readonly TermGroup[]): SQL {
  const parts: SQL[] = [];
  for (const group of groups) {
    const cases = tokenWeights.flatMap((weight) => {
      const literal = tsqueryLiteral(group.alternatives, {
        prefix: group.prefix,
        weights: [weight],
      });
      const points = sql.raw(String(pointsOfWeight[weight] * (group.optional ? 3 : 1)));
      return literal === null ? [] : [sql`when ${matchesQuery(literal)} then ${points}`];
    });
    if (cases.length > 0) parts.push(sql`(case ${sql.join(cases, sql` `)} else 0 end)`);
    if (group.families.length > 0)
      parts.push(
        sql`(case when families && ${textArray(group.families)} then ${sql.raw(String(pointsOfFamily))} else 0 end)`,
      );
  }
  const typed = tsqueryLiteral(
    groups.flatMap((group) => group.alternatives.slice(0, 1)),
    { prefix: groups.at(-1)?.prefix ?? false },
  );
  if (typed !== null)
    parts.push(sql`ts_rank('{0.1, 0.2, 0.4, 1.0}'::real[], tsv, cast(${typed} as tsquery))`);
  return parts.length > 0 ? sql`(${sql.join(parts, sql` + `)})::real` : sql`0::real`;
}
