import type { Day } from "../shared/time.ts";
import type { Listing } from "../supply/listing.ts";
import type { QuantityRange, UnitCode } from "../units/quantity.ts";
import { convertRange } from "../units/convert.ts";
import type { AttributeCode } from "../vocabulary/vocabulary.ts";
import { gradeEfficiency, type EfficiencyThreshold } from "./efficiency-grade.ts";
import { efficiencyMark, type Mark } from "./mark.ts";

/**
 * The marks that follow from what a listing states. Families without a grade table get none; a
 * figure that is missing or is words is missing for the grade too.
 */
export function computedMarks(
  listing: Pick<Listing, "family" | "specs">,
  thresholds: readonly EfficiencyThreshold[],
  today: Day,
): Mark[] {
  const figure = (attribute: AttributeCode, unit: UnitCode) => figureOf(listing, attribute, unit);
  const outcome = gradeEfficiency(
    {
      family: listing.family,
      ratedPowerKw: figure("ratedPower", "kW"),
      poles: figure("poles", "pcs"),
      efficiencyPct: figure("efficiency", "%"),
      ratedVoltageV: figure("ratedVoltage", "V"),
    },
    thresholds,
  );
  const mark = efficiencyMark(outcome, today);
  return mark ? [mark] : [];
}

function figureOf(
  listing: Pick<Listing, "specs">,
  attribute: AttributeCode,
  unit: UnitCode,
): QuantityRange | null {
  const spec = listing.specs.find((line) => line.attribute === attribute);
  if (spec?.figure.kind !== "quantity") return null;
  const converted = convertRange(spec.figure, unit);
  return converted.ok ? converted.value : null;
}
