import { markFacetLabels, markFacetOf, type Mark } from "#app/domain/catalogue/mark.ts";
import {
  conditionLabels,
  isDigital,
  listingKindLabels,
  type Listing,
} from "#app/domain/supply/listing.ts";
import type { SearchDocument } from "#app/use-cases/search-port.ts";
import { withoutContacts } from "#app/domain/shared/contact-data.ts";
import { coordinatesOf } from "#app/domain/shared/coordinates.ts";
import {
  figureWords,
  joined,
  lineage,
  originFacet,
  placeWords,
  sectorNames,
  statedSpecs,
  type ProjectionReference,
} from "./posting-facts.ts";

/** What the index may hold of a listing; null unless it is published. Every field is named here on purpose. */
export function listingDocument(
  listing: Listing,
  reference: ProjectionReference & { readonly marks: readonly Mark[] },
): SearchDocument | null {
  if (listing.status !== "published" || listing.publishedAt === null) return null;
  const families = lineage(reference, listing.family);
  const marks = [...new Set(reference.marks.flatMap((mark) => markFacetOf(mark) ?? []))];
  return {
    index: "equipment",
    id: listing.id,
    organisationId: listing.organisationId,
    texts: {
      a: withoutContacts(joined(listing.title, listing.model)),
      b: withoutContacts(
        joined(
          listing.brand,
          families.map(({ name }) => name),
          sectorNames(reference, listing.sectorRows),
          listing.specs.map(({ name, figure }) =>
            figure.kind === "words" ? `${name} ${figure.text}` : figureWords(name, figure),
          ),
          marks.map((mark) => markFacetLabels[mark]),
          listingKindLabels[listing.kind],
          isDigital(listing.kind) ? [] : conditionLabels[listing.condition],
          listing.terms?.worksWith ?? [],
          placeWords(listing.origin),
        ),
      ),
      c: withoutContacts(listing.description),
      d: joined(families[0]?.uses ?? []),
    },
    models: listing.model.trim() === "" ? [] : [withoutContacts(listing.model)],
    family: families[0]?.code ?? null,
    families: families.map(({ code }) => code),
    sectors: listing.sectorRows,
    origin: originFacet(listing.origin),
    at: coordinatesOf(listing.origin),
    kind: listing.kind,
    condition: listing.condition,
    marks,
    priceMin: listing.priceMin,
    priceMax: listing.priceMax,
    leadTimeDays: listing.leadTimeDays,
    deadlineDay: null,
    ...statedSpecs(reference, listing.specs),
    publishedAt: listing.publishedAt,
  };
}
