import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { WantRow, Wants } from "../offer.ts";
import { airPollutionWants } from "./air-pollution.ts";
import { buildingMaterialsWants } from "./building-materials.ts";
import { coolingWants } from "./cooling.ts";
import { electricalWants } from "./electrical.ts";
import { fireAndSafetyWants } from "./fire-and-safety.ts";
import { foodWants } from "./food.ts";
import { formingAndJoiningWants } from "./forming-and-joining.ts";
import { handlingAndTestingWants } from "./handling-and-testing.ts";
import { heatSupplyWants } from "./heat-supply.ts";
import { machineToolWants } from "./machine-tools.ts";
import { machineWants } from "./machines.ts";
import { metallurgyWants } from "./metallurgy.ts";
import { miningWants } from "./mining.ts";
import { motorsAndDrivesWants } from "./motors-and-drives.ts";
import { pharmacyWants } from "./pharmacy.ts";
import { plantWants } from "./plants.ts";
import { lightIndustryWants } from "./light-industry.ts";
import { electronicsWants } from "./electronics.ts";
import { instrumentAndDigitalWants } from "./instruments-and-digital.ts";
import { pumpsAndFansWants } from "./pumps-and-fans.ts";
import { reactionWants } from "./reaction.ts";
import { separationWants } from "./separation.ts";
import { solidWasteWants } from "./solid-waste.ts";
import { waterWants } from "./water.ts";

/** One file an area; several may hold needs of the same family. */
const areas: readonly Wants[] = [
  machineWants,
  plantWants,
  machineToolWants,
  formingAndJoiningWants,
  handlingAndTestingWants,
  lightIndustryWants,
  electronicsWants,
  instrumentAndDigitalWants,
  motorsAndDrivesWants,
  electricalWants,
  pumpsAndFansWants,
  heatSupplyWants,
  coolingWants,
  reactionWants,
  separationWants,
  pharmacyWants,
  foodWants,
  airPollutionWants,
  waterWants,
  solidWasteWants,
  fireAndSafetyWants,
  metallurgyWants,
  buildingMaterialsWants,
  miningWants,
];

/** Every need of the demo world, by family, a family as often as files hold it. */
export const wants: readonly (readonly [family: FamilyCode, rows: readonly WantRow[]])[] =
  areas.flatMap((area) => Object.entries(area));
