import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Listing } from "#app/domain/supply/listing.ts";

/** A published listing with its company and all marks that readers see. */
export interface ListingHit {
  readonly listing: Listing;
  readonly supplier: Organisation;
  readonly marks: readonly Mark[];
}

export interface ListingHits {
  /** In the order of the ids; without those that are not published (any more). */
  of(ids: readonly Id[]): Promise<readonly ListingHit[]>;
}
