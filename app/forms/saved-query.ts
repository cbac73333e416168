import { moneyUnits } from "#app/domain/shared/money.ts";
import type { SearchQuestion } from "#app/use-cases/search-answer.ts";
import { facetNames } from "#app/use-cases/search-port.ts";

/**
 * Words and conditions of a search as an address, in one writing: the same search gives the same text
 * however it was put together. Order and page are not part of it; "" where nothing is asked.
 */
export function savedQuery({
  text,
  filters,
  price,
  leadTimeMax,
  specs = {},
  exact = false,
}: SearchQuestion): string {
  const params = new URLSearchParams();
  const words = text.replace(/\s+/g, " ").trim();
  if (words !== "") params.append("q", words);
  if (exact) params.append("exact", "1");
  for (const facet of facetNames)
    for (const value of [...(filters[facet] ?? [])].sort()) params.append(facet, value);
  if (price.min !== null) params.append("price.gte", wan(price.min));
  if (price.max !== null) params.append("price.lte", wan(price.max));
  if (leadTimeMax !== null) params.append("lead.lte", String(leadTimeMax));
  for (const [code, { min, max, values, missing }] of Object.entries(specs).sort(byCode)) {
    if (min !== null) params.append(`spec.${code}.gte`, String(min));
    if (max !== null) params.append(`spec.${code}.lte`, String(max));
    for (const value of [...values].sort()) params.append(`spec.${code}`, value);
    if (missing) params.append(`spec.${code}.missing`, "1");
  }
  return params.toString();
}

const byCode = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** Whole 分 in 万元: a double has digits enough for all of them. */
function wan(amount: number): string {
  return String(amount / moneyUnits.万元);
}
