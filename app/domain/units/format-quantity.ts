import { convertRange } from "./convert.ts";
import type { QuantityRange, UnitCode } from "./quantity.ts";
import { unit } from "./units.ts";

/** At most 6 significant digits, never an exponent, no grouping: 0.8, 73.5499, 1234570. */
export function formatNumber(value: number, digits = 6): string {
  if (!Number.isFinite(value)) return "";
  if (Number.isInteger(value) && Math.abs(value) < 10 ** digits) return String(value);
  const rounded = Number(value.toPrecision(digits));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  if (Math.abs(rounded) >= 1) return BigInt(rounded).toString();
  const [mantissa = "", exponent = "0"] = text.split("e");
  const places = Number(exponent) * -1 + (mantissa.split(".")[1]?.length ?? 0);
  return rounded.toFixed(Math.min(places, 100));
}

/** Nobody measured the digits that a conversion adds: 100 hp shows 73.55 kW. */
const convertedDigits = 4;

/**
 * "75 kW", "30–45 kW", "≥ 40 kW", "≤ 0.8 MPa"; counts show the number alone. In `inUnit` when it is of the same
 * kind (then with at most 4 significant digits), in the range's own unit otherwise. A range open on both
 * sides is the empty text.
 */
export function formatRange(range: QuantityRange, inUnit?: UnitCode): string {
  const { figure, code } = formatFigure(range, inUnit);
  const symbol = unit(code)?.symbol ?? code;
  return figure && symbol ? `${figure} ${symbol}` : figure;
}

/** The same without the symbol, for a column whose head carries the unit; `code` is the unit shown. */
export function formatFigure(
  range: QuantityRange,
  inUnit?: UnitCode,
): { readonly figure: string; readonly code: UnitCode } {
  const converts = inUnit !== undefined && inUnit !== range.unit;
  const moved = converts ? convertRange(range, inUnit) : null;
  const { min, max, unit: code } = moved?.ok ? moved.value : range;
  return { figure: bounds(min, max, moved?.ok ? convertedDigits : undefined), code };
}

/** What is asked: "≥ 40 kW", "≤ 0.8 MPa", "= 4", "30–45 kW". Either end of a gte or lte range is the bound. */
export function formatWanted(
  op: "gte" | "lte" | "eq" | "between",
  { min, max, unit: code }: QuantityRange,
): string {
  if (op === "gte") return formatRange({ min: min ?? max, max: null, unit: code });
  if (op === "lte") return formatRange({ min: null, max: max ?? min, unit: code });
  const text = formatRange({ min, max, unit: code });
  return op === "eq" ? `= ${text}` : text;
}

function bounds(min: number | null, max: number | null, digits?: number): string {
  if (min === null) return max === null ? "" : `≤ ${formatNumber(max, digits)}`;
  if (max === null) return `≥ ${formatNumber(min, digits)}`;
  const [low, high] = [formatNumber(min, digits), formatNumber(max, digits)];
  if (low === high) return low;
  // "-20–-5" is hard to read; a word keeps the two signs apart.
  return max < 0 ? `${low} 至 ${high}` : `${low}–${high}`;
}
