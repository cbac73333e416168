import type { FactoryRow } from "../organisation.ts";
import { machineFactories } from "./machines.ts";
import { electronicsFactories } from "./electronics.ts";
import { lightIndustryFactories } from "./light-industry.ts";
import { plantFactories } from "./plants.ts";

/** Factories beyond the first, by area of trade. */
export const areaFactories: readonly FactoryRow[] = [
  ...machineFactories,
  ...lightIndustryFactories,
  ...electronicsFactories,
  ...plantFactories,
];
