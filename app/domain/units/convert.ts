import { ok, refuse, type Result } from "../shared/result.ts";
import type { QuantityRange, UnitCode } from "./quantity.ts";
import { quantityKindLabels, unit, unitName } from "./units.ts";

export interface ConversionProblem {
  readonly code: "unknown-unit" | "different-kinds";
  readonly message: string;
}

/** Keeps the error of binary fractions out of what is shown: 12 significant digits. */
export function roundFigure(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

/** `value` of `from` in `to`: 75 kW → 0.075 MW. Refuses units of different kinds and codes not in the table. */
export function convert(
  value: number,
  from: UnitCode,
  to: UnitCode,
): Result<number, ConversionProblem> {
  const [source, target] = [unit(from), unit(to)];
  if (!source || !target)
    return refuse({ code: "unknown-unit", message: `没有“${source ? to : from}”这个单位` });
  if (source.kind !== target.kind)
    return refuse({
      code: "different-kinds",
      message: `${unitName(source)}（${quantityKindLabels[source.kind]}）不能换算成 ${unitName(target)}（${quantityKindLabels[target.kind]}）`,
    });
  if (from === to) return ok(value);
  return ok(roundFigure((value * source.factor) / target.factor));
}

/** The range in another unit of its kind; open ends stay open. */
export function convertRange(
  range: QuantityRange,
  to: UnitCode,
): Result<QuantityRange, ConversionProblem> {
  const { min, max, unit: from } = range;
  if (from === to && unit(to)) return ok({ min, max, unit: to });
  const one = convert(1, from, to);
  if (!one.ok) return one;
  return ok({ min: movedEnd(min, from, to), max: movedEnd(max, from, to), unit: to });
}

function movedEnd(value: number | null, from: UnitCode, to: UnitCode): number | null {
  const moved = value === null ? null : convert(value, from, to);
  return moved?.ok ? moved.value : null;
}
