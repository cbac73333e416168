import type { QuantityKind, UnitCode } from "#app/domain/units/quantity.ts";
import type { AttributeDefinition, Direction } from "#app/domain/vocabulary/vocabulary.ts";

const words = (text: string) => text.split(" ").filter((word) => word !== "");
/** Result lists offer it as a filter. */
export const filter = true;

/** The first unit is the canonical one. Ratios without a unit (COP, 分离因数) are counts. */
export function quantity(
  code: string,
  name: string,
  kind: QuantityKind,
  units: string,
  direction: Direction,
  synonyms: string,
  offered = false,
): AttributeDefinition {
  const allowedUnits = words(units) as [UnitCode, ...UnitCode[]];
  return {
    code,
    name,
    synonyms: words(synonyms),
    kind,
    unit: allowedUnits[0],
    allowedUnits,
    choices: [],
    direction,
    filter: offered,
  };
}

export function choice(
  code: string,
  name: string,
  choices: string,
  synonyms: string,
  offered = false,
): AttributeDefinition {
  return {
    code,
    name,
    synonyms: words(synonyms),
    kind: "choice",
    unit: null,
    allowedUnits: [],
    choices: words(choices),
    direction: "fit",
    filter: offered,
  };
}

export function text(code: string, name: string, synonyms: string): AttributeDefinition {
  return {
    code,
    name,
    synonyms: words(synonyms),
    kind: "text",
    unit: null,
    allowedUnits: [],
    choices: [],
    direction: "fit",
    filter: false,
  };
}

export const kilowatts = "kW W MW hp";
export const millimetres = "mm um cm m inch si";
export const kilonewtons = "kN N MN kgf tf";
export const pressures = "MPa kPa Pa bar kgf/cm2 psi";
export const flows = "m3/h m3/min m3/s L/min L/s L/h";
export const accuracies = "mm um si";
export const rates = "pcs/min pcs/h pcs/s";
