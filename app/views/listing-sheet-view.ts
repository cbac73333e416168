import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Attachment } from "#app/domain/files/attachment.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Day } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { originMark, originStateOf } from "#app/domain/supply/origin.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { galleryOf } from "./attachment-view.ts";
import {
  familyView,
  organisationView,
  sectorRowsOf,
  specLines,
  unsetAttributes,
} from "./listing-view.ts";

interface Shown {
  readonly listing: Listing;
  readonly marks: readonly Mark[];
  readonly files: readonly Attachment[];
  readonly supplier: Organisation;
  readonly trustSince: Day | null;
}

/** What the sheet of a listing prints, the same for its public page and its preview. */
export function listingSheetView(
  { listing, marks, files, supplier, trustSince }: Shown,
  reference: Reference,
  today: Day,
) {
  return {
    listing,
    marks,
    familyName: familyView(listing.family, reference)?.name ?? null,
    specs: specLines(listing),
    unset: unsetAttributes(listing, reference),
    origin: originMark(listing.origin, originStateOf(listing, today)),
    sectorRows: sectorRowsOf(listing.sectorRows, reference),
    gallery: galleryOf(files, listing.title),
    supplier: organisationView(supplier, trustSince, today),
  };
}
