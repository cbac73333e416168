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
import { textilesPvAndLithium } from "./textiles-pv-lithium.ts";

/** Every offer of the demo world, by family. */
export const offers: Offers = {
  ...power,
  ...heat,
  ...machining,
  ...forming,
  ...joining,
  ...coatingAndElectronics,
  ...textilesPvAndLithium,
  ...processPlant,
  ...materialsAndTesting,
  ...digital,
};
