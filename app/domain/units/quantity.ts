/** What a figure measures. A unit belongs to exactly one kind; figures of different kinds never compare. */
export const quantityKinds = [
  "power",
  "apparentPower",
  "reactivePower",
  "pressure",
  "volumeFlow",
  "massFlow",
  "length",
  "area",
  "volume",
  "mass",
  "force",
  "torque",
  "speed",
  "rotationalSpeed",
  "temperature",
  "voltage",
  "current",
  "frequency",
  "energyPerMass",
  "energyPerVolume",
  "fuelPerEnergy",
  "specificPower",
  "throughput",
  "duration",
  "soundLevel",
  "energy",
  "charge",
  "currentDensity",
  "magneticFluxDensity",
  "resistance",
  "density",
  "concentration",
  "viscosity",
  "arealDensity",
  "areaRate",
  "angle",
  "angularSpeed",
  "acceleration",
  "conductivity",
  "dataRate",
  "dataSize",
  "resolution",
  "percentage",
  "grade",
  "count",
] as const;
export type QuantityKind = (typeof quantityKinds)[number];

/** Code of a unit in the table of `units.ts`; stored with every figure. */
export type UnitCode = string;

/** A closed range in one unit; `null` is an open end. A single value has min = max. */
export interface QuantityRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: UnitCode;
}
