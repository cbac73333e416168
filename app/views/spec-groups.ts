import type { ChosenCondition } from "#app/components/chips.tsx";
import type { FacetGroup, HistogramBar } from "#app/components/facets.tsx";
import { convert } from "#app/domain/units/convert.ts";
import { formatNumber, formatRange } from "#app/domain/units/format-quantity.ts";
import { unit, unitName } from "#app/domain/units/units.ts";
import type { UnitCode } from "#app/domain/units/quantity.ts";
import type { AttributeCode, AttributeDefinition } from "#app/domain/vocabulary/vocabulary.ts";
import { askedUnit } from "#app/forms/spec-params.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { SearchAnswer, SearchQuestion } from "#app/use-cases/search-answer.ts";
import type { SpecCounts, SpecFilter } from "#app/use-cases/search-port.ts";
import { offeredAttributes } from "#app/use-cases/spec-facets.ts";

interface Facts {
  readonly params: URLSearchParams;
  readonly question: SearchQuestion;
  readonly reference: Reference;
}

const nothingAsked: SpecFilter = { min: null, max: null, values: [], missing: false };

/** Filters by the attributes of the family that is listed. What nobody states and nobody asks is left out. */
export function specGroups(
  facts: Facts,
  { family, specs = {}, sampled }: Pick<SearchAnswer<unknown>, "family" | "specs" | "sampled">,
): FacetGroup[] {
  return offeredAttributes(family, facts.reference.vocabulary).flatMap((attribute) => {
    const counts = specs[attribute.code];
    const asked = facts.question.specs?.[attribute.code];
    if (!counts || (counts.stated === 0 && !asked)) return [];
    const atLeast = sampled?.specs.includes(attribute.code) ? { atLeast: true } : {};
    return [groupOf(facts, attribute, counts, asked ?? nothingAsked, atLeast)];
  });
}

function groupOf(
  { params }: Facts,
  attribute: AttributeDefinition,
  counts: SpecCounts,
  asked: SpecFilter,
  atLeast: { readonly atLeast?: boolean },
): FacetGroup {
  const { code, name: title } = attribute;
  const name = `spec.${code}`;
  const unset = {
    ...{ name: `${name}.missing`, value: "1", label: "未填写" },
    ...{ count: counts.missing, checked: asked.missing, ...atLeast },
  };
  if (counts.kind === "choice") {
    const found = new Map(counts.values.map(({ value, count }) => [value, count]));
    for (const value of asked.values) if (!found.has(value)) found.set(value, 0);
    const options = [...found].map(([value, count]) => ({
      ...{ value, count, label: value },
      checked: asked.values.includes(value),
      ...atLeast,
    }));
    return { kind: "choice", title, name, options, unset };
  }
  const shown = askedUnit(params, attribute);
  const bars = barsOf(counts.buckets, asked, attribute, shown);
  return {
    kind: "range",
    title,
    ...{ minName: `${name}.gte`, maxName: `${name}.lte` },
    ...{ min: params.get(`${name}.gte`) ?? "", max: params.get(`${name}.lte`) ?? "" },
    unit: symbolOf(shown),
    units: {
      name: `${name}.unit`,
      chosen: shown,
      options: [...new Set([...attribute.allowedUnits, shown])].flatMap((each) => {
        const known = unit(each);
        return known ? [{ value: each, label: unitName(known) }] : [];
      }),
    },
    bars,
    ...atLeast,
    unset,
  };
}

/** The buckets in the unit that is asked; empty ones at either end say nothing. */
function barsOf(
  buckets: Extract<SpecCounts, { kind: "range" }>["buckets"],
  asked: SpecFilter,
  attribute: AttributeDefinition,
  shown: UnitCode,
): HistogramBar[] {
  const first = buckets.findIndex(({ count }) => count > 0);
  const last = buckets.findLastIndex(({ count }) => count > 0);
  const any = asked.min !== null || asked.max !== null;
  return buckets.slice(Math.max(0, first), last + 1).map(({ from, to, count }) => ({
    from: boundIn(from, attribute, shown),
    to: boundIn(to, attribute, shown),
    count,
    chosen:
      any &&
      (asked.max === null || from === null || from <= asked.max) &&
      (asked.min === null || to === null || to > asked.min),
  }));
}

function boundIn(
  bound: number | null,
  { unit: canonical }: AttributeDefinition,
  shown: UnitCode,
): string {
  if (bound === null || canonical === null) return "";
  const moved = convert(bound, canonical, shown);
  return formatNumber(moved.ok ? moved.value : bound, 4);
}

function symbolOf(code: UnitCode): string {
  return unit(code)?.symbol ?? "";
}

/** Names of parameters that make up what is asked of an attribute. */
export function specParams(code: AttributeCode): readonly string[] {
  const name = `spec.${code}`;
  return [name, `${name}.gte`, `${name}.lte`, `${name}.unit`, `${name}.missing`];
}

/** What is asked of each attribute in words, one chip for each part, with the address without it. */
export function specConditions(
  { params, question, reference }: Facts,
  without: (names: readonly string[], value?: string) => string,
): ChosenCondition[][] {
  return Object.entries(question.specs ?? {}).map(([code, asked]) => {
    const attribute = reference.vocabulary.attribute(code);
    if (!attribute) return [];
    const [own = "", gte = "", lte = "", unitParam = "", missing = ""] = specParams(code);
    const range = rangeWords(attribute, asked, params);
    return [
      ...(range === "" ? [] : [{ label: range, without: without([gte, lte, unitParam]) }]),
      ...asked.values.map((value) => ({
        label: `${attribute.name} ${value}`,
        without: without([own], value),
      })),
      ...(asked.missing ? [{ label: `${attribute.name}未填写`, without: without([missing]) }] : []),
    ];
  });
}

/** 额定功率 30–75 kW, in the unit of the address; "" where no range is asked. */
function rangeWords(
  attribute: AttributeDefinition,
  { min, max }: SpecFilter,
  params: URLSearchParams,
): string {
  if (attribute.unit === null || (min === null && max === null)) return "";
  const range = { min, max, unit: attribute.unit };
  return `${attribute.name} ${formatRange(range, askedUnit(params, attribute))}`;
}

/** All of what is asked of one attribute, for the page without results. */
export function specWords({ params, question, reference }: Facts, code: AttributeCode): string {
  const facts = { params, question, reference };
  const own = { [code]: question.specs?.[code] ?? nothingAsked };
  const [parts = []] = specConditions(
    { ...facts, question: { ...question, specs: own } },
    () => "",
  );
  return parts.map(({ label }) => label).join("或");
}
