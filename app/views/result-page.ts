import type { ChosenCondition } from "#app/components/chips.tsx";
import type { FacetGroup } from "#app/components/facets.tsx";
import { familyIndex } from "#app/components/family-paths.ts";
import type { NearSortChoice, SortChoice, SpecSortChoice } from "#app/components/sort-links.tsx";
import { markFacetLabels, type MarkFacet } from "#app/domain/catalogue/mark.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { shortRowLabel } from "#app/domain/policy/sector-row.ts";
import {
  conditionLabels,
  listingKindLabels,
  type Condition,
  type ListingKind,
} from "#app/domain/supply/listing.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { nearSortName, sortLabels, sortsOf } from "#app/forms/search-params.ts";
import { figureKind, specSortParam } from "#app/forms/spec-params.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { SearchAnswer, SearchQuestion } from "#app/use-cases/search-answer.ts";
import type { FacetName, OriginFacet, SearchIndex } from "#app/use-cases/search-port.ts";
import { specConditions } from "./spec-groups.ts";

export const facetTitles: Record<FacetName, string> = {
  family: "设备类别",
  sector: "专栏行",
  origin: "产地",
  kind: "供给类型",
  condition: "成色",
  mark: "标识",
};

const originLabels: Record<OriginFacet, string> = {
  湖北: "湖北（鄂产）",
  广东: "广东（粤产）",
  重庆: "重庆（渝产）",
  其他: "其他省市",
};

interface PageFacts {
  readonly index: SearchIndex;
  readonly path: string;
  readonly params: URLSearchParams;
  readonly question: SearchQuestion;
  readonly reference: Reference;
}

/** The most frequent ones: all of them are a page of its own. */
const mostFamilies = 40;

/** Counted values of each facet, the chosen ones always among them. */
export function facetGroups(
  facts: PageFacts,
  { facets, sampled, atLeast }: Pick<SearchAnswer<unknown>, "facets" | "sampled" | "atLeast">,
  order: readonly FacetName[],
  ofFamily: readonly FacetGroup[] = [],
): FacetGroup[] {
  const { index, params, question, reference } = facts;
  const groups = order.flatMap((name): FacetGroup[] => {
    const counts = new Map((facets[name] ?? []).map(({ value, count }) => [value, count]));
    const chosen = question.filters[name] ?? [];
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
    if (counts.size === 0) return [];
    const all = [...counts].map(([value, count]) => ({
      value,
      count,
      label: facetLabel(name, value, reference, index),
      checked: chosen.includes(value),
      // What is asked for is counted whole, unless nothing is.
      ...(sampled?.facets.includes(name) && (atLeast || !chosen.includes(value))
        ? { atLeast: true }
        : {}),
    }));
    const most = name === "family" ? mostFamilies : all.length;
    const options = all.filter(({ checked }, place) => checked || place < most);
    const left = all.length - options.length;
    return [
      {
        kind: "choice",
        title: titleOf(name, index),
        name,
        options,
        all: left > 0 ? { text: `另有 ${left} 类，看全部设备类别`, to: familyIndex } : undefined,
      },
    ];
  });
  if (index === "needs") return groups;
  // What the family is filtered by stands right below it.
  const rest = groups.findIndex((group) => group.kind === "choice" && group.name === "family") + 1;
  return [
    ...groups.slice(0, rest),
    ...ofFamily,
    ...groups.slice(rest),
    {
      kind: "range",
      title: "单价",
      minName: "price.gte",
      maxName: "price.lte",
      min: params.get("price.gte") ?? "",
      max: params.get("price.lte") ?? "",
      unit: "万元",
    },
    {
      kind: "range",
      title: "交期",
      maxName: "lead.lte",
      min: "",
      max: params.get("lead.lte") ?? "",
      unit: "天",
    },
  ];
}

export function titleOf(name: FacetName, index: SearchIndex): string {
  return name === "origin" && index === "needs" ? "使用地点" : facetTitles[name];
}

export function facetLabel(
  name: FacetName,
  value: string,
  reference: Reference,
  index: SearchIndex = "equipment",
): string {
  switch (name) {
    case "family":
      return reference.vocabulary.family(value)?.name ?? value;
    case "sector": {
      const row = reference.sectorRows.find(({ id }) => id === value);
      return row ? `${shortRowLabel(row)} ${row.sector}` : value;
    }
    case "origin":
      return index === "needs" ? value : originLabels[value as OriginFacet];
    case "kind":
      return listingKindLabels[value as ListingKind];
    case "condition":
      return conditionLabels[value as Condition];
    case "mark":
      return markFacetLabels[value as MarkFacet];
  }
}

/** The chosen conditions as words, each with the address without it. */
export function chosenConditions(facts: PageFacts): ChosenCondition[][] {
  const { index, path, params, question, reference } = facts;
  const facets = Object.entries(question.filters).map(([name, values]) =>
    (values ?? []).map((value) => ({
      label: facetLabel(name as FacetName, value, reference, index),
      without: addressWithout(path, params, [name], value),
    })),
  );
  const range = (name: string, words: string, unit: string) => {
    const value = params.get(name)?.trim();
    return value
      ? [{ label: `${words} ${value} ${unit}`, without: addressWithout(path, params, [name]) }]
      : [];
  };
  return [
    ...facets,
    ...specConditions(facts, (names, value) => addressWithout(path, params, names, value)),
    question.price.min === null ? [] : range("price.gte", "单价 ≥", "万元"),
    question.price.max === null ? [] : range("price.lte", "单价 ≤", "万元"),
    question.leadTimeMax === null ? [] : range("lead.lte", "交期 ≤", "天"),
  ];
}

/** The same list in another order, from its first page. */
function ordering({ path, params }: PageFacts): (sort: string) => string {
  const any = addressWith(path, params, { sort: null, near: null, page: null });
  return (sort) => `${any}${any.includes("?") ? "&" : "?"}sort=${encodeURIComponent(sort)}`;
}

export function sortChoices(facts: PageFacts): SortChoice[] {
  const { index, question } = facts;
  const addressOf = ordering(facts);
  return sortsOf(index)
    .filter((sort) => sort !== "relevance" || question.text !== "")
    .map((sort) => ({
      label: sortLabels[sort],
      to: addressOf(sort),
      current: sort === question.sort,
    }));
}

/** Orders by the figures of the family that is listed, both ways; the one in use always among them. */
export function specSortChoices(facts: PageFacts, family: FamilyCode | null): SpecSortChoice[] {
  const { index, question, reference } = facts;
  const addressOf = ordering(facts);
  if (index === "needs") return [];
  const { sort } = question;
  const chosen = typeof sort !== "string" && "attribute" in sort ? sort : null;
  const inUse = chosen && reference.vocabulary.attribute(chosen.attribute);
  const offered = family === null ? [] : reference.vocabulary.attributesOf(family);
  return [...new Set([...offered, ...(inUse ? [inUse] : [])])]
    .filter((attribute) => figureKind(attribute) !== null)
    .map(({ code, name }) => {
      const way = (descending: boolean) => ({
        label: descending ? "从高到低" : "从低到高",
        to: addressOf(specSortParam({ attribute: code, descending })),
        current: inUse?.code === code && chosen?.descending === descending,
      });
      return { name, ways: [way(false), way(true)] };
    });
}

/** The order by distance: what the form that chooses a place sends along, and the place in use. */
export function nearSortChoice({ path, params, question }: PageFacts): NearSortChoice {
  const { sort } = question;
  const near = typeof sort !== "string" && "near" in sort ? placeName(sort.near) : null;
  const kept = [...params].filter(
    ([name, value]) => !["sort", "near", "page"].includes(name) && value !== "",
  );
  return { path, near, kept: [["sort", nearSortName], ...kept] };
}

/** The same page with some parameters set or, with null, removed. */
export function addressWith(
  path: string,
  params: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): string {
  const next = filled(params);
  for (const [name, value] of Object.entries(changes))
    if (value === null) next.delete(name);
    else next.set(name, value);
  return address(path, next);
}

function addressWithout(
  path: string,
  params: URLSearchParams,
  names: readonly string[],
  value?: string,
): string {
  const next = filled(params);
  for (const name of names) {
    const kept = next.getAll(name).filter((each) => value !== undefined && each !== value);
    next.delete(name);
    for (const each of kept) next.append(name, each);
  }
  next.delete("page");
  return address(path, next);
}

/** Forms send empty fields, and units without a figure; addresses do without them. */
function filled(params: URLSearchParams): URLSearchParams {
  const isIdle = (name: string) => {
    const [, spec] = /^(spec\.\w+)\.unit$/.exec(name) ?? [];
    return spec !== undefined && !params.get(`${spec}.gte`) && !params.get(`${spec}.lte`);
  };
  return new URLSearchParams([...params].filter(([name, value]) => value !== "" && !isIdle(name)));
}

function address(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}
