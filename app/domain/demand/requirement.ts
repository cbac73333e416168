import type { FactSource } from "../supply/spec-value.ts";
import type { QuantityRange } from "../units/quantity.ts";
import type { AttributeCode, Direction } from "../vocabulary/vocabulary.ts";

/** A must decides the order of offers; a nice only improves a place. */
export const strengths = ["must", "nice"] as const;
export type Strength = (typeof strengths)[number];
export const strengthLabels: Record<Strength, string> = { must: "硬性", nice: "期望" };

export const operators = ["gte", "lte", "eq", "between", "is"] as const;
export type Operator = (typeof operators)[number];
/** 不低于 and 不高于 include the number (以上/以下 do too). */
export const operatorLabels: Record<Operator, string> = {
  gte: "不低于",
  lte: "不高于",
  eq: "等于",
  between: "介于",
  is: "为",
};

/** The comparison that a figure of an attribute usually means. */
export function usualOperator(direction: Direction): Operator {
  return ({ more: "gte", less: "lte", fit: "eq" } as const)[direction];
}

export type Wanted =
  | { readonly op: "gte" | "lte" | "eq" | "between"; readonly range: QuantityRange }
  | { readonly op: "is"; readonly text: string };

/** One line of what a factory wants: 排气量 不低于 13 m³/min, 硬性. */
export interface Requirement {
  readonly attribute: AttributeCode | null;
  readonly name: string;
  readonly wanted: Wanted;
  readonly strength: Strength;
  /** Where the line comes from; entered where it is not said. */
  readonly source?: FactSource;
}
