import type { Province } from "#app/domain/shared/place.ts";
import type {
  Condition,
  ListingKind,
  ServiceTerms,
  UsedMachine,
} from "#app/domain/supply/listing.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { FamilyCode, SectorRowId } from "#app/domain/vocabulary/vocabulary.ts";

/** What a row says beyond its columns. */
export interface OfferMore {
  /** Key of the supplier; only a first row may leave it out: the family's first suppliers take turns. */
  readonly by?: string;
  readonly kind?: ListingKind;
  readonly condition?: Condition;
  readonly brand?: string;
  /** Sector rows beyond those of the family: cities of Guangdong, sectors that the text speaks of. */
  readonly rows?: readonly SectorRowId[];
  readonly status?: PostingStatus;
  /** Where it was made, when that is not the supplier's own place: what a dealer sells. */
  readonly origin?: `${Province} ${string}`;
  /** A used or remanufactured machine's past; what is not said is drawn. */
  readonly used?: Partial<UsedMachine>;
  /** Of software and services; what is not said is drawn or stays empty. */
  readonly terms?: Partial<ServiceTerms>;
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

/** One offer of an area: it names its supplier, and its text is whole. */
export type AreaOfferRow = readonly [
  title: string,
  model: string,
  specs: string,
  price: string | null,
  days: number | null,
  text: string,
  more: OfferMore & { readonly by: string },
];

export type Offers = Readonly<Record<FamilyCode, readonly OfferRow[]>>;
export type AreaOffers = Readonly<Record<FamilyCode, readonly AreaOfferRow[]>>;

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
