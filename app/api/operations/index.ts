import type { Operation } from "../operation.ts";
import { changes } from "./changes.ts";
import * as equipment from "./equipment.ts";
import * as needs from "./needs.ts";
import * as own from "./own.ts";
import * as reference from "./reference.ts";

/** Everything under /api/v1, in the order in which it is described. Fixed paths stand before those with an id. */
export const operations: readonly Operation[] = [
  equipment.searchEquipment,
  equipment.postEquipmentLines,
  equipment.postEquipment,
  equipment.readEquipmentById,
  equipment.patchEquipmentById,
  equipment.equipmentMatches,
  needs.searchNeeds,
  needs.postNeedLines,
  needs.postNeed,
  needs.readNeedById,
  needs.patchNeedById,
  needs.needMatches,
  own.ownEquipment,
  own.ownNeeds,
  changes,
  reference.sectors,
  reference.families,
  reference.family,
];
