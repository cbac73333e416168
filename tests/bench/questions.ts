import { readFileSync } from "node:fs";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { SearchRequest, TextAnalysis } from "#app/use-cases/search-port.ts";
import { specFacetsOf } from "#app/use-cases/spec-facets.ts";

/**
 * What is asked, the same in every run: 227 distinct questions, of which 130 name a machine, 50 say what it is for or
 * a figure of it, 24 are model numbers and 23, a tenth, are words that stand in more than 5 % of all listings. Half
 * of them have filters.
 */
export interface BenchQuestion {
  readonly kind: "name" | "words" | "model" | "broad";
  readonly text: string;
  readonly origin?: readonly string[];
  readonly condition?: readonly string[];
  readonly sector?: readonly string[];
  /** 分 */
  readonly priceMax?: number;
}

export const questions = JSON.parse(
  readFileSync(new URL("./questions.json", import.meta.url), "utf8"),
) as readonly BenchQuestion[];

/** As the result page asks it. */
export function requestOf(
  { text, origin = [], condition = [], sector = [], priceMax }: BenchQuestion,
  analysis: TextAnalysis,
  vocabulary: Vocabulary,
): SearchRequest {
  const { groups, family } = analysis.query(text);
  return {
    index: "equipment",
    groups,
    filters: { origin, condition, sector },
    price: { min: null, max: priceMax ?? null },
    facets: ["family", "origin", "mark", "condition", "kind", "sector"],
    specFacets: specFacetsOf(family, vocabulary),
    sort: "relevance",
    page: 1,
    perPage: 20,
  };
}

const named = ["湖北", "广东", "重庆"];
const provinces = ["江苏", "浙江", "上海", "山东", "安徽", "河南", "湖南", "四川", "河北", "辽宁"];

/** In the order of the parameters of baselines/keyword.sql. */
export function baselineValues({
  text,
  origin,
  condition,
  sector,
  priceMax,
}: BenchQuestion): unknown[] {
  const places = origin?.flatMap((each) => (named.includes(each) ? each : provinces));
  return [text, places ?? null, condition ?? null, sector ?? null, null, priceMax ?? null];
}

/** The same question as an address of the site. */
export function addressOf({ text, origin, condition, sector, priceMax }: BenchQuestion): string {
  const params = new URLSearchParams({ q: text });
  for (const [name, list] of Object.entries({ origin, condition, sector }))
    for (const value of list ?? []) params.append(name, value);
  if (priceMax !== undefined) params.set("price.lte", String(priceMax / 1_000_000));
  return `/equipment?${params}`;
}
