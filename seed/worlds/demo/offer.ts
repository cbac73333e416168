import type { Condition, ListingKind } from "#app/domain/supply/listing.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { FamilyCode, SectorRowId } from "#app/domain/vocabulary/vocabulary.ts";

/** What a row says beyond its columns. */
export interface OfferMore {
  /** Key of the supplier; without it the family's suppliers take turns. */
  readonly by?: string;
  readonly kind?: ListingKind;
  readonly condition?: Condition;
  readonly brand?: string;
  /** Sector rows beyond those of the family: cities of Guangdong, sectors that the text speaks of. */
  readonly rows?: readonly SectorRowId[];
  readonly status?: PostingStatus;
  /** Nothing is added to the text. */
  readonly bare?: true;
}

/**
 * One offer: title, model, specification as `spec-line.ts` reads it, 万元 each ("7.8", "7.8-8.6" or
 * null), days, text.
 */
export type OfferRow = readonly [
  title: string,
  model: string,
  specs: string,
  price: string | null,
  days: number | null,
  text: string,
  more?: OfferMore,
];

export type Offers = Readonly<Record<FamilyCode, readonly OfferRow[]>>;

export interface WantMore {
  /** Key of the factory. */
  readonly by: string;
  /** Name, model, year made: "活塞式空压机|4L-20/8|2005"; the last two may be empty. */
  readonly old?: string;
  readonly rows?: readonly SectorRowId[];
  readonly status?: PostingStatus;
}

/** One need: title, requirements as `spec-line.ts` reads them, 台, 万元 for all, day, text. */
export type WantRow = readonly [
  title: string,
  requirements: string,
  quantity: number,
  budget: string | null,
  deadline: string | null,
  text: string,
  more: WantMore,
];

export type Wants = Readonly<Record<FamilyCode, readonly WantRow[]>>;
