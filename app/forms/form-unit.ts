import { convertRange } from "#app/domain/units/convert.ts";
import { formatNumber, formatRange } from "#app/domain/units/format-quantity.ts";
import type { QuantityRange } from "#app/domain/units/quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";

interface FormFigure {
  readonly range: QuantityRange;
  /** What the text says, where the form shows another unit. */
  readonly reason?: string;
}

/** A figure in a unit that the form offers for its attribute: 15000 kg/h as 250 kg/min. */
export function inFormUnit(
  range: QuantityRange,
  code: AttributeCode,
  vocabulary: Vocabulary,
): FormFigure {
  const attribute = vocabulary.attribute(code);
  if (!attribute?.unit || attribute.allowedUnits.includes(range.unit)) return { range };
  const converted = convertRange(range, attribute.unit);
  if (!converted.ok) return { range };
  const shown = (end: number | null) => (end === null ? null : Number(formatNumber(end, 4)));
  const { min, max, unit } = converted.value;
  const said = formatRange({ ...range, min: range.min ?? range.max, max: range.max ?? range.min });
  return { range: { min: shown(min), max: shown(max), unit }, reason: `由 ${said} 换算` };
}
