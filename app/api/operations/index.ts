import type { Operation } from "../operation.ts";
import * as catalogues from "./catalogues.ts";
import { changes } from "./changes.ts";
import { checkEfficiency } from "./check-efficiency.ts";
import { checkOldAsset } from "./check-old-asset.ts";
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
  checkOldAsset,
  checkEfficiency,
  catalogues.catalogues,
  catalogues.catalogueEntries,
  reference.sectors,
  reference.families,
  reference.family,
];
