import type { EfficiencyMark, Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Listing } from "#app/domain/supply/listing.ts";

/** Computed marks are replaced whole; what people decide about lives in `CatalogueMarks`. */
export interface Marks {
  replace(listingId: Id, marks: readonly EfficiencyMark[]): Promise<void>;
  replaceMany(marks: ReadonlyMap<Id, readonly EfficiencyMark[]>): Promise<void>;
  /** All that readers see: computed ones, then those of catalogues. */
  of(listingIds: readonly Id[]): Promise<ReadonlyMap<Id, readonly Mark[]>>;
}

/** What the checks of a posting compare it with. */
export interface Comparisons {
  /** Newest published listings of the family. */
  familyListings(
    family: string,
    exceptId: Id,
    limit: number,
  ): Promise<readonly Pick<Listing, "specs" | "priceMin" | "priceMax">[]>;
  /** The organisation's other listings of the same model, and anybody's of the same title. */
  similarListings(
    listing: Pick<Listing, "id" | "organisationId" | "title" | "model">,
  ): Promise<readonly Id[]>;
  similarNeeds(need: Pick<Need, "id" | "title">): Promise<readonly Id[]>;
  organisationsNamed(name: string, exceptId: Id): Promise<readonly Id[]>;
}
