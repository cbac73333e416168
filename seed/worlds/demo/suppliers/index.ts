import type { SupplierRow } from "../organisation.ts";
import { machineSuppliers } from "./machines.ts";
import { electronicsSuppliers } from "./electronics.ts";
import { instrumentAndDigitalSuppliers } from "./instruments-and-digital.ts";
import { lightIndustrySuppliers } from "./light-industry.ts";
import { plantSuppliers } from "./plants.ts";

/** Suppliers beyond the first, by area of trade. */
export const areaSuppliers: readonly SupplierRow[] = [
  ...machineSuppliers,
  ...lightIndustrySuppliers,
  ...electronicsSuppliers,
  ...instrumentAndDigitalSuppliers,
  ...plantSuppliers,
];
