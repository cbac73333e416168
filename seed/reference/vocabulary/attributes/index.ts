import type { AttributeDefinition } from "#app/domain/vocabulary/vocabulary.ts";
import { assembly } from "./assembly.ts";
import { batteries } from "./batteries.ts";
import { cellsAndWafers } from "./cells-and-wafers.ts";
import { coating } from "./coating.ts";
import { cutting } from "./cutting.ts";
import { electronics } from "./electronics.ts";
import { energy } from "./energy.ts";
import { environmentAndSafety } from "./environment-and-safety.ts";
import { forming } from "./forming.ts";
import { handling } from "./handling.ts";
import { heat } from "./heat.ts";
import { informationAndServices } from "./information-and-services.ts";
import { instruments } from "./instruments.ts";
import { joining } from "./joining.ts";
import { logisticsAndDigital } from "./logistics-and-digital.ts";
import { machining } from "./machining.ts";
import { materials } from "./materials.ts";
import { metalsAndMinerals } from "./metals-and-minerals.ts";
import { packagingAndPaper } from "./packaging-and-paper.ts";
import { pharmacyAndFood } from "./pharmacy-and-food.ts";
import { photovoltaics } from "./photovoltaics.ts";
import { power } from "./power.ts";
import { presses } from "./presses.ts";
import { processPlant } from "./process-plant.ts";
import { separationAndReaction } from "./separation-and-reaction.ts";
import { testing } from "./testing.ts";
import { textilesAndWood } from "./textiles-and-wood.ts";
import { textiles } from "./textiles.ts";

/** Attributes of all families, one file a trade; one that several families share stands once. */
export const attributes: readonly AttributeDefinition[] = [
  ...power,
  ...heat,
  ...energy,
  ...machining,
  ...cutting,
  ...forming,
  ...presses,
  ...joining,
  ...handling,
  ...coating,
  ...textiles,
  ...textilesAndWood,
  ...photovoltaics,
  ...batteries,
  ...cellsAndWafers,
  ...processPlant,
  ...separationAndReaction,
  ...pharmacyAndFood,
  ...packagingAndPaper,
  ...materials,
  ...metalsAndMinerals,
  ...environmentAndSafety,
  ...testing,
  ...instruments,
  ...assembly,
  ...electronics,
  ...logisticsAndDigital,
  ...informationAndServices,
];
