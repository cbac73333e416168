import {
  factoryOf,
  supplierOf,
  voicedSupplierOf,
  type DemoOrganisation,
  type DemoSupplier,
  type VoicedSupplier,
} from "./organisation.ts";
import { areaFactories } from "./factories/index.ts";
import { firstFactories } from "./factories/first.ts";
import { firstSuppliers } from "./suppliers/first.ts";
import { areaSuppliers } from "./suppliers/index.ts";

/** The supplier that the demo accounts belong to. */
export const demoSupplierKey = "whjg";

/** The factory that the demo accounts belong to. */
export const demoFactoryKey = "f-xyqc";

export const voicedSuppliers: readonly VoicedSupplier[] = firstSuppliers.map(voicedSupplierOf);

export const demoSuppliers: readonly DemoSupplier[] = [
  ...voicedSuppliers,
  ...areaSuppliers.map(supplierOf),
];

export const demoFactories: readonly DemoOrganisation[] = [...firstFactories, ...areaFactories].map(
  factoryOf,
);
