import { markFacetOf, type Mark } from "#app/domain/catalogue/mark.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { moneyUnits, type Fen } from "#app/domain/shared/money.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import { organisationOf } from "#app/domain/people/actor.ts";
import type { ApiContext } from "./operation.ts";
import type { EquipmentJson } from "./schemas/equipment.ts";

export interface ShownListing {
  readonly listing: Listing;
  readonly supplier: Organisation;
  readonly marks: readonly Mark[];
}

type Showing = Pick<ApiContext, "siteUrl" | "reference" | "actor">;

/** A listing as the API gives it: an allow-list. */
export function equipmentJson(
  { listing, supplier, marks }: ShownListing,
  { siteUrl, reference, actor }: Showing,
): EquipmentJson {
  return {
    id: listing.id,
    url: `${siteUrl}/equipment/${listing.id}`,
    kind: listing.kind,
    condition: listing.condition,
    family: familyRef(listing.family, reference.vocabulary),
    title: listing.title,
    model: listing.model,
    brand: listing.brand,
    description: listing.description,
    origin: {
      province: listing.origin.province,
      city: listing.origin.city,
      state: listing.originVerifiedUntil === null ? "stated" : "verified",
    },
    sectors: [...listing.sectorRows],
    specs: listing.specs.map(({ attribute, name, figure, source }) => ({
      code: attribute,
      name,
      figure:
        figure.kind === "quantity" ? { min: figure.min, max: figure.max, unit: figure.unit } : null,
      text: figure.kind === "words" ? figure.text : null,
      source,
    })),
    used: listing.used && { ...listing.used },
    terms: listing.terms && { ...listing.terms },
    priceMin: yuan(listing.priceMin),
    priceMax: yuan(listing.priceMax),
    leadTimeDays: listing.leadTimeDays,
    marks: marks.flatMap((mark) => {
      const facet = markFacetOf(mark);
      const { state, date, evidence } = mark;
      return facet ? [{ mark: facet, state, date, evidence: { ...evidence } }] : [];
    }),
    supplier: organisationJson(supplier),
    version: listing.version,
    publishedAt: listing.publishedAt,
    updatedAt: listing.updatedAt,
    own: ownState(listing, actor),
  };
}

/** 分 as 元. */
export function yuan(amount: Fen | null): number | null {
  return amount === null ? null : amount / moneyUnits.元;
}

export function familyRef(code: string | null, vocabulary: Vocabulary) {
  const family = code === null ? null : vocabulary.family(code);
  return family && { code: family.code, name: family.name };
}

export function organisationJson({ name, place, trust, demo }: Organisation) {
  return { name, place: { province: place.province, city: place.city }, trust, demo };
}

export function ownState(
  posting: Pick<Listing, "organisationId" | "status" | "createdAt" | "expiresAt">,
  actor: Actor,
) {
  const mine: Id | null = organisationOf(actor);
  if (mine === null || posting.organisationId !== mine) return null;
  const { status, createdAt, expiresAt } = posting;
  return { status, createdAt, expiresAt };
}
