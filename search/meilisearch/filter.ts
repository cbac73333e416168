import type { FacetName, SearchRequest, TermGroup } from "#app/use-cases/search-port.ts";
import { weightsFor } from "../analysis/document-tokens.ts";
import { activeFilters } from "../facets.ts";
import { wholeOr } from "../paging.ts";

export const facetAttributes: Record<FacetName, string> = {
  family: "families",
  sector: "sectors",
  origin: "origin",
  kind: "kind",
  condition: "condition",
  mark: "marks",
};

/** A value between quotes of the filter language: nothing in it ends the quotes or breaks the JSON around. */
export function quoted(value: string): string {
  return `"${value.toWellFormed().replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

export function oneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map(quoted).join(", ")}]`;
}

export function allOf(conditions: readonly string[]): string {
  return conditions.map((condition) => `(${condition})`).join(" AND ");
}

function anyOf(conditions: readonly string[]): string {
  const [first = nothing, ...rest] = conditions;
  return rest.length === 0 ? first : conditions.map((each) => `(${each})`).join(" OR ");
}

/** Words of a group, by tokens; null when it has none. */
function wordCondition(group: TermGroup): string | null {
  const attribute = weightsFor(group) ? "telling" : "words";
  const alternatives = group.alternatives.filter((tokens) => tokens.length > 0);
  if (alternatives.length === 0) return null;
  if (!group.prefix && alternatives.every((tokens) => tokens.length === 1))
    return oneOf(attribute, alternatives.flat());
  return anyOf(
    alternatives.map((tokens) =>
      allOf(
        tokens.map((token, i) =>
          group.prefix && i === tokens.length - 1
            ? `${attribute} STARTS WITH ${quoted(token)}`
            : `${attribute} = ${quoted(token)}`,
        ),
      ),
    ),
  );
}

function groupCondition(group: TermGroup): string {
  const words = wordCondition(group);
  const ways: string[] = [];
  if (group.families.length > 0) ways.push(oneOf("families", group.families));
  if (words !== null && group.looseFamilies === null) ways.push(words);
  if (words !== null && group.looseFamilies !== null)
    ways.push(allOf([words, anyOf(["family IS NULL", ...looseFamily(group.looseFamilies)])]));
  return anyOf(ways);
}

function looseFamily(families: readonly string[]): string[] {
  return families.length > 0 ? [oneOf("family", families)] : [];
}

/** What no document meets. */
const nothing = "families IN []";

/** The family part of the query alone: documents that are classified, not only worded so. */
export function familyCondition(groups: readonly TermGroup[]): string | null {
  const named = groups.filter((group) => !group.optional && group.families.length > 0);
  return named.length > 0 ? allOf(named.map((group) => oneOf("families", group.families))) : null;
}

/** The whole request as one filter; `without` leaves out the filter of one facet. */
export function requestFilter(request: SearchRequest, without?: FacetName): string {
  const parts = request.groups.filter((group) => !group.optional).map(groupCondition);
  for (const [facet, values] of activeFilters(request))
    if (facet !== without) parts.push(oneOf(facetAttributes[facet], values));
  const { price, leadTimeMax } = request;
  if (price && (price.min !== null || price.max !== null)) {
    parts.push("priceMin IS NOT NULL OR priceMax IS NOT NULL");
    if (price.max !== null) parts.push(`priceMin IS NULL OR priceMin <= ${wholeOr(price.max, 0)}`);
    if (price.min !== null) parts.push(`priceMax IS NULL OR priceMax >= ${wholeOr(price.min, 0)}`);
  }
  if (leadTimeMax !== undefined && leadTimeMax !== null)
    parts.push(`leadTimeDays <= ${wholeOr(leadTimeMax, 0)}`);
  return allOf(parts);
}
