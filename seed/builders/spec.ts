import type { Operator, Requirement, Strength } from "#app/domain/demand/requirement.ts";
import type { SpecValue } from "#app/domain/supply/spec-value.ts";
import type { UnitCode } from "#app/domain/units/quantity.ts";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";

/** One line of a specification with a single figure, as a supplier enters it. */
export function aFigure(
  attribute: AttributeCode | null,
  name: string,
  value: number,
  unit: UnitCode,
): SpecValue {
  return {
    attribute,
    name,
    figure: { kind: "quantity", min: value, max: value, unit },
    source: "entered",
  };
}

/** One line of a specification in words. */
export function aWord(attribute: AttributeCode | null, name: string, text: string): SpecValue {
  return { attribute, name, figure: { kind: "words", text }, source: "entered" };
}

/** One requirement with a single figure, a must unless said otherwise. */
export function aWish(
  attribute: AttributeCode | null,
  name: string,
  op: Extract<Operator, "gte" | "lte" | "eq">,
  value: number,
  unit: UnitCode,
  strength: Strength = "must",
): Requirement {
  return { attribute, name, wanted: { op, range: { min: value, max: value, unit } }, strength };
}
