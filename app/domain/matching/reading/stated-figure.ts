import type { Comparison } from "../../units/comparison-words.ts";
import type { QuantityRange } from "../../units/quantity.ts";
import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";

/** A figure of a text whose attribute is decided. */
export interface StatedFigure {
  readonly attribute: AttributeDefinition;
  readonly op: Comparison;
  /** 超过 leaves the number itself out. */
  readonly strict: boolean;
  readonly range: QuantityRange;
  /** name: an attribute's name stands beside it. unit: only one attribute of the family has this kind of unit. */
  readonly by: "name" | "unit";
  /** Span in the text. */
  readonly from: number;
  readonly to: number;
}
