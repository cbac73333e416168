import type {
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
} from "#app/components/comparison-table.tsx";
import { placeName } from "#app/domain/shared/place.ts";
import type { Day } from "#app/domain/shared/time.ts";
import {
  agreementOf,
  bestOf,
  comparedLines,
  type ComparedLine,
} from "#app/domain/supply/comparison.ts";
import {
  conditionLabels,
  isDigital,
  listingKindLabels,
  type Listing,
} from "#app/domain/supply/listing.ts";
import { originMark, originStateOf } from "#app/domain/supply/origin.ts";
import type { SpecFigure } from "#app/domain/supply/spec-value.ts";
import { formatRange } from "#app/domain/units/format-quantity.ts";
import { unit } from "#app/domain/units/units.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { ListingHit } from "#app/use-cases/search-equipment.ts";

const comparePath = "/equipment/compare";

/** The address that shows these side by side. */
export function comparisonPath(ids: readonly string[], onlyDifferent = false): string {
  const params = new URLSearchParams(ids.map((id) => ["id", id]));
  if (onlyDifferent) params.set("only", "differences");
  return `${comparePath}?${params.toString()}`;
}

/** Heads of the columns, each with the address without it. */
export function comparisonColumns(
  hits: readonly ListingHit[],
  today: Day,
  onlyDifferent: boolean,
): ComparisonColumn[] {
  return hits.map(({ listing, supplier, marks }) => ({
    id: listing.id,
    title: listing.title,
    to: `/equipment/${listing.id}`,
    supplier: supplier.name,
    origin: originMark(listing.origin, originStateOf(listing, today)),
    marks,
    without:
      hits.length > 1
        ? comparisonPath(
            hits.map((hit) => hit.listing.id).filter((id) => id !== listing.id),
            onlyDifferent,
          )
        : null,
  }));
}

/** Price, delivery and what the company says of the machine first, then its figures. */
export function comparisonRows(
  hits: readonly ListingHit[],
  vocabulary: Vocabulary,
): ComparisonRow[] {
  const listings = hits.map(({ listing }) => listing);
  const said = (name: string, of: (listing: Listing) => string | null) =>
    textRow(name, listings.map(of));
  const rows: ComparisonRow[] = [
    priceRow(listings),
    leadTimeRow(listings),
    said("设备类别", ({ family }) => (family && vocabulary.family(family)?.name) || null),
    said("型号", ({ model }) => model || null),
    said("品牌", ({ brand }) => brand || null),
    said("供给类型", ({ kind }) => listingKindLabels[kind]),
    said("成色", ({ kind, condition }) => (isDigital(kind) ? null : conditionLabels[condition])),
    said("产地", ({ origin }) => placeName(origin)),
    ...comparedLines(listings, vocabulary).map(specRow),
  ];
  return rows.filter(({ cells }) => cells.some(isStated));
}

function isStated(cell: ComparisonCell): boolean {
  return cell.kind === "text" ? cell.text !== null : cell.min !== null || cell.max !== null;
}

function textRow(name: string, values: readonly (string | null)[]): ComparisonRow {
  return {
    name,
    unit: "",
    cells: values.map((text) => ({ kind: "text", text, best: false })),
    agreement: agreementOf(values, (one, two) => one === two),
    bestWord: "",
  };
}

function priceRow(listings: readonly Listing[]): ComparisonRow {
  const prices = listings.map(({ priceMin: min, priceMax: max }) => ({ min, max }));
  const stated = prices.map((price) => (price.min === null && price.max === null ? null : price));
  const cheapest = bestOf(
    prices.map(({ min, max }) => (min === max ? min : null)),
    "less",
  );
  // A price that begins lower, or whose beginning nobody knows, may be the lowest in the end.
  const best = cheapest.filter((place) =>
    stated.every((price) => price === null || (price.min ?? 0) >= (prices[place]?.min ?? 0)),
  );
  return {
    name: "单价",
    unit: "万元/台（套）",
    cells: prices.map((price, place) => ({ kind: "price", ...price, best: best.includes(place) })),
    agreement: agreementOf(stated, (one, two) => one.min === two.min && one.max === two.max),
    bestWord: "最低",
  };
}

function leadTimeRow(listings: readonly Listing[]): ComparisonRow {
  const days = listings.map(({ leadTimeDays }) => leadTimeDays);
  const best = bestOf(days, "less");
  const row = textRow(
    "交期",
    days.map((each) => (each === null ? null : String(each))),
  );
  return {
    ...row,
    unit: "天",
    cells: row.cells.map((cell, place) => ({ ...cell, best: best.includes(place) })),
    bestWord: "最短",
  };
}

function specRow(line: ComparedLine): ComparisonRow {
  const { name, unit: code, cells, agreement, best, direction } = line;
  const symbol = (code && unit(code)?.symbol) || "";
  return {
    name,
    unit: symbol,
    cells: cells.map((cell, place) => ({
      kind: "text",
      text: cell && figureText(cell, code),
      best: best.includes(place),
    })),
    agreement,
    bestWord: direction === "more" ? "最大" : "最小",
  };
}

/** The unit stands in the head of the row where the figure is in it. */
function figureText(figure: SpecFigure, code: string | null): string {
  if (figure.kind === "words") return figure.text;
  return formatRange(figure.unit === code ? { ...figure, unit: "" } : figure);
}
