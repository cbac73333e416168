import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { FacetCount, FacetName, SearchRequest, SortOrder } from "./search-port.ts";
import { question } from "./verb.ts";

export interface SearchQuestion {
  readonly text: string;
  readonly filters: SearchRequest["filters"];
  readonly price: NonNullable<SearchRequest["price"]>;
  readonly leadTimeMax: number | null;
  readonly sort: SortOrder;
  readonly page: number;
  readonly perPage: number;
}

export interface ListingHit {
  readonly listing: Listing;
  readonly supplier: Organisation;
  readonly marks: readonly Mark[];
}

export interface SearchAnswer<Hit> {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly facets: Partial<Record<FacetName, readonly FacetCount[]>>;
  /** The family that the words or a single family filter name: its attributes become columns. */
  readonly family: FamilyCode | null;
  readonly highlights: readonly string[];
}

const facets: readonly FacetName[] = ["family", "origin", "mark", "condition", "kind", "sector"];

/** Published listings for a query, filters and a page. Rows come from Postgres: the index only names them. */
export const searchEquipment = question<SearchQuestion, SearchAnswer<ListingHit>>({
  name: "search-equipment",
  access: "anyone",
  async answer({ ports }, { text, ...request }) {
    const query = ports.analysis.query(text);
    const page = await ports.search.search({
      ...request,
      index: "equipment",
      groups: query.groups,
      facets,
    });
    const listings = await ports.store.listings.byIds(page.ids);
    const [suppliers, marks] = await Promise.all([
      ports.store.people.organisations(listings.map((listing) => listing.organisationId)),
      ports.store.marks.of(page.ids),
    ]);
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    const hits = page.ids.flatMap((id) => {
      const listing = byId.get(id);
      const supplier = listing && suppliers.get(listing.organisationId);
      // The index may be a moment behind: what is no longer published is not shown.
      if (!supplier || listing.status !== "published") return [];
      return [{ listing, supplier, marks: marks.get(id) ?? [] }];
    });
    const chosen = request.filters.family;
    return ok({
      hits,
      total: page.total,
      facets: page.facets,
      family: chosen?.length === 1 ? chosen[0]! : query.family,
      highlights: query.highlights,
    });
  },
});
