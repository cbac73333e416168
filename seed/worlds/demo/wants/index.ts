import type { Wants } from "../offer.ts";
import { machineWants } from "./machines.ts";
import { plantWants } from "./plants.ts";

/** Every need of the demo world, by family. */
export const wants: Wants = { ...machineWants, ...plantWants };
