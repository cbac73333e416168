import { convertRange } from "../units/convert.ts";
import type { AttributeCode } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { NeedReading } from "./reading/need-reading.ts";

/** Figures of an attribute in its canonical unit; null for an open end. */
export interface AskedSpan {
  readonly attribute: AttributeCode;
  readonly min: number | null;
  readonly max: number | null;
}

/** Prose and names of types round: what is this near a bound is left to the verdict. */
const slack = 0.15;

/**
 * What a need's musts ask of figures, widely: a machine that states figures outside a span cannot be what is wanted.
 * One span for an attribute, of the first line that speaks of it. A wanted value keeps its lower end only: more than
 * one asks for is often welcome.
 */
export function askedSpans({ requirements }: NeedReading, vocabulary: Vocabulary): AskedSpan[] {
  const spans = new Map<AttributeCode, AskedSpan>();
  for (const { attribute: code, wanted, strength, certain } of requirements) {
    const attribute = code === null || spans.has(code) ? null : vocabulary.attribute(code);
    if (!attribute?.unit || strength !== "must" || !certain || wanted.op === "is") continue;
    const moved = convertRange(wanted.range, attribute.unit);
    if (!moved.ok) continue;
    const { min, max } = moved.value;
    const low = wanted.op === "lte" ? null : (min ?? max);
    const high = wanted.op === "lte" || wanted.op === "between" ? (max ?? min) : null;
    spans.set(attribute.code, {
      attribute: attribute.code,
      min: low === null ? null : low - slack * Math.abs(low),
      max: high === null ? null : high + slack * Math.abs(high),
    });
  }
  return [...spans.values()];
}
