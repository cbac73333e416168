import { parseMoney, type Fen } from "#app/domain/shared/money.ts";
import { parsePlace, placeName } from "#app/domain/shared/place.ts";
import { markFacets } from "#app/domain/catalogue/mark.ts";
import { conditions, listingKinds } from "#app/domain/supply/listing.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { SearchQuestion } from "#app/use-cases/search-answer.ts";
import {
  facetNames,
  originFacets,
  sortOrders,
  type FacetName,
  type NearSort,
  type SearchIndex,
  type SortOrder,
} from "#app/use-cases/search-port.ts";
import { cleanText } from "./form-values.ts";
import { readSpecParams, readSpecSort } from "./spec-params.ts";

export const perPage = 20;
/** Pages stop at 1,000 hits. */
const lastPage = 50;
/** Longer queries are cut: analysis reads no more. */
export const longestQuery = 500;

/** What an address asks; words no longer than what is searched for, since the links of the page repeat them. */
export function askedOf(request: Request): URLSearchParams {
  const { searchParams } = new URL(request.url);
  const q = searchParams.get("q") ?? "";
  if (q.length > longestQuery) searchParams.set("q", q.slice(0, longestQuery).toWellFormed());
  return searchParams;
}

export interface SearchParams {
  readonly question: SearchQuestion;
  /** What the address asked for and the platform does not know, in words. */
  readonly ignored: readonly string[];
}

/** Reads the address of a result page. Nothing in it can fail: what is unknown is named and left out. */
export function readSearchParams(
  params: URLSearchParams,
  index: SearchIndex,
  reference: Reference,
): SearchParams {
  const ignored: string[] = [];
  const ignore = (name: string, value: string) =>
    ignored.push(`${name.slice(0, mostNamed)}=${value.slice(0, mostNamed)}`);
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of facetNames) {
    const asked = [...new Set(params.getAll(facet).filter((value) => value !== ""))];
    const known = asked.filter((value) => knows(facet, value, reference));
    if (known.length > 0) filters[facet] = known;
    for (const value of asked)
      if (!known.includes(value)) ignored.push(`${facet}=${value.slice(0, 40)}`);
  }
  const money = (name: string): Fen | null => {
    const text = (params.get(name) ?? "").trim();
    if (text === "") return null;
    const parsed = parseMoney(text, "万元");
    if (!parsed.ok) ignored.push(`${name}=${text.slice(0, 40)}`);
    return parsed.ok ? parsed.value : null;
  };
  const whole = (name: string, most: number): number | null => {
    const text = params.get(name) ?? "";
    if (text === "") return null;
    const number = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    if (Number.isNaN(number)) ignored.push(`${name}=${text.slice(0, 40)}`);
    return Number.isNaN(number) ? null : Math.min(number, most);
  };
  const sort = params.get("sort") ?? "";
  const sorts: readonly SortOrder[] = sortsOf(index);
  const ofEquipment = index === "equipment";
  const chosen =
    sorts.find((each) => each === sort) ??
    readNearSort(sort, params.get("near") ?? "") ??
    (ofEquipment ? readSpecSort(sort, reference.vocabulary) : null);
  if (sort !== "" && !chosen) ignored.push(`sort=${sort.slice(0, 40)}`);
  const asked = readSpecParams(params, ofEquipment ? reference.vocabulary : nothingKnown, ignore);
  const text = cleanText((params.get("q") ?? "").slice(0, longestQuery * 2))
    .trim()
    .slice(0, longestQuery)
    // The cut may fall inside a character.
    .replace(/[\ud800-\udbff]$/, "");
  return {
    question: {
      text,
      filters,
      price: { min: money("price.gte"), max: money("price.lte") },
      leadTimeMax: whole("lead.lte", 3650),
      ...(Object.keys(asked).length > 0 ? { specs: asked } : {}),
      sort: chosen ?? (text === "" ? "newest" : "relevance"),
      page: Math.max(1, whole("page", lastPage) ?? 1),
      perPage,
      ...(text !== "" && params.get("exact") === "1" ? { exact: true } : {}),
    },
    ignored,
  };
}

const mostNamed = 40;
/** A need states no attributes that could be filtered. */
const nothingKnown = { attribute: () => null };

/** The order by distance, from the place that the address names. */
export const nearSortName = "distance";

function readNearSort(sort: string, near: string): NearSort | null {
  const place = sort === nearSortName ? parsePlace(near) : null;
  return place && { near: place };
}

/** An order in words. */
export function sortLabel(
  sort: SearchQuestion["sort"],
  { vocabulary }: Pick<Reference, "vocabulary">,
): string {
  if (typeof sort === "string") return sortLabels[sort];
  if ("near" in sort) return `离${placeName(sort.near)}由近到远`;
  const { attribute, descending } = sort;
  const name = vocabulary.attribute(attribute)?.name ?? attribute;
  return `${name}${descending ? "从高到低" : "从低到高"}`;
}

export function sortsOf(index: SearchIndex): readonly SortOrder[] {
  return sortOrders.filter((sort) =>
    index === "equipment" ? sort !== "deadline" : sort !== "price" && sort !== "lead-time",
  );
}

export const sortLabels: Record<SortOrder, string> = {
  relevance: "相关度",
  newest: "最近发布",
  price: "单价",
  "lead-time": "交期",
  deadline: "期限",
};

function knows(facet: FacetName, value: string, reference: Reference): boolean {
  const within = (allowed: readonly string[]) => allowed.includes(value);
  switch (facet) {
    case "family":
      return reference.vocabulary.family(value) !== null;
    case "sector":
      return reference.sectorRows.some((row) => row.id === value);
    case "origin":
      return within(originFacets);
    case "kind":
      return within(listingKinds);
    case "condition":
      return within(conditions);
    case "mark":
      return within(markFacets);
  }
}
