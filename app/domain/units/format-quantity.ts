import { convertRange } from "./convert.ts";
import type { QuantityRange, UnitCode } from "./quantity.ts";
import { unit } from "./units.ts";

/** At most 6 significant digits, never an exponent, no grouping: 0.8, 73.5499, 1234570. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  const rounded = Number(value.toPrecision(6));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  if (Math.abs(rounded) >= 1) return BigInt(rounded).toString();
  const [mantissa = "", exponent = "0"] = text.split("e");
  const places = Number(exponent) * -1 + (mantissa.split(".")[1]?.length ?? 0);
  return rounded.toFixed(Math.min(places, 100));
}

/**
 * "75 kW", "30–45 kW", "≥ 40 kW", "≤ 0.8 MPa"; counts show the number alone. In `inUnit` when it is of the same
 * kind, in the range's own unit otherwise. A range open on both sides is the empty text.
 */
export function formatRange(range: QuantityRange, inUnit?: UnitCode): string {
  const moved = inUnit === undefined ? null : convertRange(range, inUnit);
  const { min, max, unit: code } = moved?.ok ? moved.value : range;
  const symbol = unit(code)?.symbol ?? code;
  const figure = bounds(min, max);
  return figure && symbol ? `${figure} ${symbol}` : figure;
}

function bounds(min: number | null, max: number | null): string {
  if (min === null) return max === null ? "" : `≤ ${formatNumber(max)}`;
  if (max === null) return `≥ ${formatNumber(min)}`;
  const [low, high] = [formatNumber(min), formatNumber(max)];
  if (low === high) return low;
  // "-20–-5" is hard to read; a word keeps the two signs apart.
  return max < 0 ? `${low} 至 ${high}` : `${low}–${high}`;
}
