import type { AttributeColumn, ListingRow } from "#app/components/listing-results.tsx";
import { coordinatesOf, kilometresBetween } from "#app/domain/shared/coordinates.ts";
import { placeName, type Place } from "#app/domain/shared/place.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { originMark, originStateOf } from "#app/domain/supply/origin.ts";
import type { SpecValue } from "#app/domain/supply/spec-value.ts";
import { formatFigure, formatRange } from "#app/domain/units/format-quantity.ts";
import { unit } from "#app/domain/units/units.ts";
import { leadingAttributes } from "#app/domain/vocabulary/family-tree.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { AttributeDefinition, FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { SearchQuestion } from "#app/use-cases/search-answer.ts";
import type { ListingHit } from "#app/use-cases/search-equipment.ts";
import { titleParts } from "./title-parts.ts";

/** The first attributes of a family that carry figures or short choices, as columns. */
export function columnsOf(
  family: FamilyCode | null,
  vocabulary: Vocabulary,
): readonly AttributeDefinition[] {
  return family ? leadingAttributes(family, vocabulary) : [];
}

export function columnHeads(columns: readonly AttributeDefinition[]): AttributeColumn[] {
  return columns.map(({ name, unit: code }) => ({
    name,
    unit: (code && unit(code)?.symbol) || "",
  }));
}

/** A hit as the result list shows it; figures stand in the unit of their column. */
export function listingRow(
  { listing, supplier, marks }: ListingHit,
  columns: readonly AttributeDefinition[],
  highlights: readonly string[],
  today: Day,
  near: Place | null = null,
): ListingRow {
  return {
    id: listing.id,
    to: `/equipment/${listing.id}`,
    title: titleParts(listing.title, highlights),
    model: listing.title.includes(listing.model) ? "" : listing.model,
    supplier: supplier.name,
    place: placeAway(listing.origin, near),
    origin: originMark(listing.origin, originStateOf(listing, today)),
    marks,
    description: firstSentence(listing.description),
    values: columns.map((column) => cell(listing.specs, column)),
    figures:
      columns.length > 0
        ? []
        : listing.specs
            .filter((spec) => spec.figure.kind === "quantity")
            .slice(0, 2)
            .map((spec) => `${spec.name} ${figureText(spec)}`),
    priceMin: listing.priceMin,
    priceMax: listing.priceMax,
    leadTimeDays: listing.leadTimeDays,
  };
}

/** 湖北襄阳, 约 260 km: a place, and how far from another it lies. */
export function placeAway(place: Place, near: Place | null): string {
  if (!near) return placeName(place);
  const km = kilometresBetween(coordinatesOf(near), coordinatesOf(place));
  const far = km < 10 ? "同城" : `约 ${km < 100 ? Math.round(km) : Math.round(km / 10) * 10} km`;
  return `${placeName(place)}，${far}`;
}

/** The place from which a list is ordered by distance; null for other orders. */
export function nearOf(sort: SearchQuestion["sort"]): Place | null {
  return typeof sort !== "string" && "near" in sort ? sort.near : null;
}

/** A figure of a specification as people read it, in the unit it was entered in. */
export function figureText({ figure }: SpecValue): string {
  return figure.kind === "words" ? figure.text : formatRange(figure);
}

function cell(specs: readonly SpecValue[], column: AttributeDefinition): string | null {
  const spec = specs.find((line) => line.attribute === column.code);
  if (!spec) return null;
  if (spec.figure.kind === "words") return spec.figure.text;
  return formatFigure(spec.figure, column.unit ?? undefined).figure;
}

const shortest = 12;
const longest = 60;

/** Enough of a description for one line: up to the first stop that is not too early. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const stop = line.slice(shortest).search(/[。；！？\n]/u);
  const cut = stop < 0 ? line : line.slice(0, shortest + stop);
  const letters = [...cut];
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : cut;
}
