import type { Offers } from "../offer.ts";
import { coatingAndElectronics } from "./coating-electronics.ts";
import { digital } from "./digital.ts";
import { forming } from "./forming.ts";
import { heat } from "./heat.ts";
import { joining } from "./joining.ts";
import { machining } from "./machining.ts";
import { materialsAndTesting } from "./materials-testing.ts";
import { power } from "./power.ts";
import { processPlant } from "./process.ts";
import { rivals } from "./rivals.ts";
import { textilesPvAndLithium } from "./textiles-pv-lithium.ts";

const groups: readonly Offers[] = [
  power,
  heat,
  machining,
  forming,
  joining,
  coatingAndElectronics,
  textilesPvAndLithium,
  processPlant,
  materialsAndTesting,
  digital,
  rivals,
];

/** Every offer of the demo world, by family. */
export const offers: Offers = Object.fromEntries(
  groups
    .flatMap((group) => Object.keys(group))
    .map((family) => [family, groups.flatMap((group) => group[family] ?? [])]),
);
