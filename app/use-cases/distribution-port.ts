import type { Spread } from "#app/domain/supply/distribution.ts";
import type { AttributeCode, FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";

/** What offers state as a figure: an attribute in its canonical unit, or the price in 万元. */
export type MeasureCode = AttributeCode | typeof priceMeasure;
export const priceMeasure = "price";

/** How figures of one unit come into the unit of the measure. */
export interface Scale {
  readonly attribute: AttributeCode;
  /** Code of the unit in which the figure is stored. */
  readonly unit: string;
  readonly factor: number;
}

/** Which published offers, and how their figures are read. */
export interface DistributionQuestion {
  readonly families: readonly FamilyCode[];
  readonly scales: readonly Scale[];
}

export interface FigureSpread extends Spread {
  readonly measure: MeasureCode;
  /** Offers that state it. */
  readonly stated: number;
  /** Those of them that state only one end. */
  readonly open: number;
  /** Each figure, lowest first, where fewer than the asked number state it. */
  readonly few: readonly { readonly min: number | null; readonly max: number | null }[] | null;
}

/** One allowed value of a choice. Other words that people wrote are no value here. */
export interface ChoiceCount {
  readonly attribute: AttributeCode;
  readonly choice: string;
  readonly count: number;
}

/** Figures of published offers, counted in the database: of many offers, the newest. */
export interface Distributions {
  spreads(question: DistributionQuestion, few: number): Promise<readonly FigureSpread[]>;
  /** Counts by place among the bounds, 0 below the first; a range counts in every place that it touches. */
  places(
    question: DistributionQuestion,
    bounds: ReadonlyMap<MeasureCode, readonly number[]>,
  ): Promise<ReadonlyMap<MeasureCode, ReadonlyMap<number, number>>>;
  /** Offers that state exactly one of the allowed values, by value; none for values that nobody states. */
  choices(
    families: readonly FamilyCode[],
    allowed: ReadonlyMap<AttributeCode, readonly string[]>,
  ): Promise<readonly ChoiceCount[]>;
}
