import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import type {
  FacetName,
  SearchRequest,
  SpecFilter,
  TermGroup,
} from "#app/use-cases/search-port.ts";
import { weightsFor } from "../analysis/document-tokens.ts";
import { activeFilters, activeSpecs, finite } from "../facets.ts";
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

/** Only what can be a code goes into the name of an attribute: nothing else is stated by any document. */
export function isCode(code: AttributeCode): boolean {
  return /^[a-zA-Z0-9]{1,60}$/.test(code);
}

export function states(code: AttributeCode): string {
  return `stated = ${quoted(code)}`;
}

/** The name that a filter on an end of a figure has: numbers of any size are written between quotes. */
function specEnd(
  code: AttributeCode,
  end: "min" | "max",
  comparison: "<=" | ">=",
  figure: number,
): string {
  return `specs.${code}.${end} ${comparison} ${quoted(String(finite(figure)))}`;
}

/** Any of what is asked of an attribute is enough. */
function specCondition(code: AttributeCode, { min, max, values, missing }: SpecFilter): string {
  const ways: string[] = [];
  if (isCode(code)) {
    const ends = [
      ...(max === null ? [] : [specEnd(code, "min", "<=", max)]),
      ...(min === null ? [] : [specEnd(code, "max", ">=", min)]),
    ];
    if (ends.length > 0) ways.push(allOf(ends));
    if (values.length > 0) ways.push(oneOf(`choices.${code}`, values));
  }
  if (missing) ways.push(`NOT ${states(code)}`);
  return anyOf(ways);
}

/** A condition that a facet leaves out for its own counts. */
export type Without = { readonly facet: FacetName } | { readonly attribute: AttributeCode };

/** Everything that is asked of attributes; empty where nothing is. */
export function specConditions(request: Pick<SearchRequest, "specs">): string[] {
  return activeSpecs(request).map(([code, asked]) => specCondition(code, asked));
}

/** The whole request as one filter, or all but one condition of it. */
export function requestFilter(request: SearchRequest, without: Partial<Without> = {}): string {
  const parts = request.groups.filter((group) => !group.optional).map(groupCondition);
  for (const [facet, values] of activeFilters(request))
    if (!("facet" in without) || facet !== without.facet)
      parts.push(oneOf(facetAttributes[facet], values));
  for (const [code, asked] of activeSpecs(request))
    if (!("attribute" in without) || code !== without.attribute)
      parts.push(specCondition(code, asked));
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
