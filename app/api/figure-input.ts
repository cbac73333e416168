import { formatNumber } from "#app/domain/units/format-quantity.ts";

/** Enough for every number that a computer holds. */
const exactDigits = 17;

/** A figure as people would write it into a form: 75 and "kW" → "75 kW"; text stays as it is. */
export function figureOf(value: number | string, unit: string | undefined): string {
  const text = typeof value === "number" ? formatNumber(value, exactDigits) : value;
  return unit ? `${text} ${unit}` : text;
}
