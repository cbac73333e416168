import type { QuantityRange } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";

/** 1 级 is best unless the attribute says that more is. */
export function isBestFirst(range: QuantityRange, attribute: AttributeDefinition | null): boolean {
  return unit(range.unit)?.kind === "grade" && attribute?.direction !== "more";
}

/** 2 级以上, 不低于 2 级 and ≤ 2 级 all mean 2 or 1, because nobody states a grade to mean a worse one. */
export function asGoodAs(range: QuantityRange): QuantityRange {
  const { min, max } = range;
  if ((min === null) === (max === null)) return range;
  return { ...range, min: 1, max: max ?? min };
}
