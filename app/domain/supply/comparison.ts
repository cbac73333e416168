import { fold } from "../shared/fold.ts";
import { convertRange } from "../units/convert.ts";
import { exactTolerance, toleranceBetween } from "../units/compare.ts";
import type { QuantityRange, UnitCode } from "../units/quantity.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import type { Listing } from "./listing.ts";
import type { SpecFigure, SpecValue } from "./spec-value.ts";

/** same: all state the same. differs: two state different things. open: some leave it open, the others agree. */
export type Agreement = "same" | "differs" | "open";

/** One attribute, or one line that no attribute covers, across the compared listings. */
export interface ComparedLine {
  readonly name: string;
  /** The unit of all figures of the line; null where they are words or cannot be converted. */
  readonly unit: UnitCode | null;
  /** In the order of the listings; null where one leaves it open. */
  readonly cells: readonly (SpecFigure | null)[];
  readonly agreement: Agreement;
  /** The places of the best figures; empty where nothing is better or where they are not single figures. */
  readonly best: readonly number[];
  readonly direction: AttributeDefinition["direction"];
}

type Compared = Pick<Listing, "family" | "specs">;

/**
 * What listings state, line by line: the attributes of their families in their order, then everything else by
 * name. Figures come into the attribute's unit; the first line of an attribute counts.
 */
export function comparedLines(
  listings: readonly Compared[],
  vocabulary: Vocabulary,
): readonly ComparedLine[] {
  const families = [...new Set(listings.flatMap(({ family }) => family ?? []))];
  const attributes = new Map(
    [
      ...families.flatMap((family) => vocabulary.attributesOf(family)),
      ...listings.flatMap(({ specs }) =>
        specs.flatMap(({ attribute }) => (attribute && vocabulary.attribute(attribute)) || []),
      ),
    ].map((each) => [each.code, each]),
  );
  const lines = [...attributes.values()].map((attribute) =>
    lineOf(
      attribute.name,
      attribute,
      listings.map(({ specs }) => specs.find((spec) => spec.attribute === attribute.code)),
    ),
  );
  const named = ({ attribute }: SpecValue) => attribute !== null && attributes.has(attribute);
  const others = new Set(
    listings.flatMap(({ specs }) => specs.filter((spec) => !named(spec)).map(({ name }) => name)),
  );
  return [
    ...lines,
    ...[...others].map((name) =>
      lineOf(
        name,
        null,
        listings.map(({ specs }) => specs.find((spec) => !named(spec) && spec.name === name)),
      ),
    ),
  ].filter(({ cells }) => cells.some((cell) => cell !== null));
}

function lineOf(
  name: string,
  attribute: AttributeDefinition | null,
  specs: readonly (SpecValue | undefined)[],
): ComparedLine {
  const cells = specs.map((spec) => spec && inUnit(spec.figure, attribute?.unit ?? null));
  const direction = attribute?.direction ?? "fit";
  return {
    name,
    unit: attribute?.unit ?? null,
    cells: cells.map((cell) => cell ?? null),
    agreement: agreementOf(
      specs.map((spec) => spec?.figure ?? null),
      sameFigure,
    ),
    // Beside a range nobody knows which machine is the better one.
    best: cells.every((cell) => !cell || isSingle(cell))
      ? bestOf(
          cells.map((cell) => (cell?.kind === "quantity" ? cell.min : null)),
          direction,
        )
      : [],
    direction,
  };
}

function isSingle(figure: SpecFigure): boolean {
  return figure.kind === "quantity" && figure.min !== null && figure.min === figure.max;
}

function inUnit(figure: SpecFigure, unit: UnitCode | null): SpecFigure {
  if (figure.kind === "words" || unit === null || figure.unit === unit) return figure;
  const moved = convertRange(figure, unit);
  return moved.ok ? { kind: "quantity", ...moved.value } : figure;
}

/** How values agree; null is what is left open. */
export function agreementOf<T>(
  values: readonly (T | null)[],
  same: (one: T, two: T) => boolean,
): Agreement {
  const stated = values.filter((value): value is T => value !== null);
  const [first] = stated;
  if (first !== undefined && stated.some((value) => !same(first, value))) return "differs";
  return stated.length < values.length ? "open" : "same";
}

/** The places of the best of at least two single figures that are not all the same. */
export function bestOf(
  values: readonly (number | null)[],
  direction: AttributeDefinition["direction"],
): readonly number[] {
  const stated = values.filter((value): value is number => value !== null);
  if (direction === "fit" || stated.length < 2) return [];
  const best = direction === "more" ? Math.max(...stated) : Math.min(...stated);
  if (stated.every((value) => value === best)) return [];
  return values.flatMap((value, place) => (value === best ? [place] : []));
}

function sameFigure(one: SpecFigure, two: SpecFigure): boolean {
  if (one.kind === "words" || two.kind === "words")
    return one.kind === "words" && two.kind === "words" && tidy(one.text) === tidy(two.text);
  const moved = convertRange(two, one.unit);
  if (!moved.ok) return false;
  const tolerance = one.unit === two.unit ? exactTolerance : toleranceBetween(two.unit, one.unit);
  return near(one, moved.value, "min", tolerance) && near(one, moved.value, "max", tolerance);
}

function near(one: QuantityRange, two: QuantityRange, end: "min" | "max", tolerance: number) {
  const [a, b] = [one[end], two[end]];
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * tolerance;
}

function tidy(text: string): string {
  return fold(text).replace(/\s/g, "");
}
