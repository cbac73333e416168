import type { EfficiencyThreshold } from "../efficiency-threshold.ts";

type Three = readonly [number, number, number];

interface MotorRow {
  readonly kw: number;
  readonly poles: number;
  readonly limits: Three;
}

/** A row of a low-voltage motor table. */
export function motorRow({ kw, poles, limits }: MotorRow): EfficiencyThreshold {
  return {
    product: "motor-lv-3phase",
    standard: "GB 18613-2020",
    edition: "2020",
    effectiveFrom: "2021-06-01",
    productName: "三相异步电动机（低压）",
    table: "表1",
    conditions: [
      { parameter: "ratedPowerKw", is: [kw] },
      { parameter: "poles", is: [poles] },
    ],
    metric: "efficiencyPct",
    unit: "%",
    direction: "higher",
    limits: { 1: limits[0], 2: limits[1], 3: limits[2] },
    gates: [],
    caution: "",
    source: `K#${kw}-${poles}`,
  };
}

/** One of the two losses of an oil-immersed transformer of 400 kVA. */
export function lossRow(metric: string, limits: Three): EfficiencyThreshold {
  return {
    ...motorRow({ kw: 1, poles: 2, limits }),
    product: "transformer-10kv-oil",
    standard: "GB 20052-2024",
    edition: "2024",
    conditions: [{ parameter: "ratedCapacityKva", is: [400] }],
    metric,
    unit: "kW",
    direction: "lower",
    source: "K#400",
  };
}
