import type { Listing, ListingContent } from "#app/domain/supply/listing.ts";
import { fen } from "#app/domain/shared/money.ts";
import { aFigure } from "./spec.ts";

/** What a supplier states, complete enough to be published: a 75 kW screw compressor from 襄阳. */
export function aListingContent(said: Partial<ListingContent> = {}): ListingContent {
  return {
    kind: "equipment",
    condition: "new",
    family: "screw-air-compressor",
    title: "示例 75 kW 螺杆式空气压缩机",
    model: "SL-75",
    brand: "示例",
    description: "喷油螺杆主机，风冷，出厂前满载试车。",
    origin: { province: "湖北", city: "襄阳" },
    sectorRows: ["HB-B-07"],
    specs: [
      aFigure("displacement", "排气量", 13.5, "m3/min"),
      aFigure("exhaustPressure", "排气压力", 0.8, "MPa"),
      aFigure("ratedPower", "额定功率", 75, "kW"),
    ],
    used: null,
    terms: null,
    priceMin: fen(9_000_000),
    priceMax: fen(9_800_000),
    leadTimeDays: 30,
    ...said,
  };
}

/** A published listing; ids are those of the alphabet, so routes accept them. */
export function aListing(said: Partial<Listing> = {}): Listing {
  return {
    ...aListingContent(),
    id: "2a3stng222",
    organisationId: "2spp22er22",
    status: "published",
    version: 2,
    createdAt: "2026-11-01T02:00:00.000Z",
    updatedAt: "2026-11-02T02:00:00.000Z",
    publishedAt: "2026-11-02T02:00:00.000Z",
    expiresAt: "2027-05-01T02:00:00.000Z",
    originVerifiedUntil: null,
    ...said,
  };
}
