import type { AttributeCode, FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Ports } from "./ports.ts";
import {
  totalOf,
  type FacetName,
  type SearchIndex,
  type SearchPage,
  type SearchRequest,
  type SpecFilters,
  type TermGroup,
  type Total,
} from "./search-port.ts";

/** The words of a question and its conditions. */
interface Asked {
  readonly text: string;
  readonly filters: SearchRequest["filters"];
  readonly price: NonNullable<SearchRequest["price"]>;
  readonly leadTimeMax: number | null;
  readonly specs?: SpecFilters;
}

/** What can be done where nothing was found. */
export interface SearchHelp {
  /** How many there are without one of the conditions; only those that help. */
  readonly without: Partial<Record<FacetName | "price" | "lead", Total>>;
  /** The same for what is asked of attributes. */
  readonly withoutSpecs: Readonly<Record<AttributeCode, Total>>;
  /** How many there are without any condition; 0 where none was set. */
  readonly unfiltered: Total;
  /** Families close to what was asked that have something on offer, with its number; the closest first. */
  readonly near: readonly (Total & { readonly family: FamilyCode })[];
}

const mostNear = 6;
const looked = 40;

/** `found` is the answer that held nothing for these groups. */
export async function searchHelp(
  { analysis, search }: Pick<Ports, "analysis" | "search">,
  index: SearchIndex,
  { text, filters, price, leadTimeMax, specs = {} }: Asked,
  groups: readonly TermGroup[],
  found: SearchPage,
): Promise<SearchHelp> {
  const countWith = async (changes: Partial<Asked>) =>
    totalOf(
      await search.search({
        filters,
        price,
        leadTimeMax,
        specs,
        ...changes,
        ...one,
        index,
        groups,
      }),
    );
  const anyPriceAsked = price.min !== null || price.max !== null;
  const filtered =
    Object.values(filters).some((values) => values.length > 0) ||
    anyPriceAsked ||
    leadTimeMax !== null ||
    Object.keys(specs).length > 0;
  const nearest = analysis.nearFamilies(text).slice(0, looked);
  const [anyPrice, anyLead, unfiltered, near] = await Promise.all([
    anyPriceAsked ? countWith({ price: noPrice }) : none,
    leadTimeMax === null ? none : countWith({ leadTimeMax: null }),
    filtered ? countWith({ filters: {}, price: noPrice, leadTimeMax: null, specs: {} }) : none,
    nearest.length === 0
      ? null
      : search.search({
          ...one,
          index,
          groups: [{ ...anyOf, families: nearest }],
          filters: {},
          facets: ["family"],
        }),
  ]);
  const counts = new Map(near?.facets.family?.map(({ value, count }) => [value, count]));
  const atLeast = near?.sampled?.facets.includes("family") ? { atLeast: true } : {};
  return {
    without: helpful({ ...found.without, price: anyPrice, lead: anyLead }),
    withoutSpecs: helpful(found.withoutSpecs ?? {}),
    unfiltered,
    near: nearest
      .flatMap((family) => {
        const total = counts.get(family) ?? 0;
        return total > 0 ? [{ family, total, ...atLeast }] : [];
      })
      .slice(0, mostNear),
  };
}

function helpful<Name extends string>(
  totals: Partial<Record<Name, Total>>,
): Partial<Record<Name, Total>> & Record<string, Total> {
  return Object.fromEntries(
    Object.entries<Total | undefined>(totals).filter(([, found]) => (found?.total ?? 0) > 0),
  ) as Partial<Record<Name, Total>> & Record<string, Total>;
}

const none: Total = { total: 0 };
const noPrice = { min: null, max: null } as const;
const one = { facets: [], sort: "newest", page: 1, perPage: 1 } as const;
const anyOf = { alternatives: [], looseFamilies: null, prefix: false, optional: false } as const;
