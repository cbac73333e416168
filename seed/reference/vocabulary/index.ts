import type { VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import { assembly } from "./assembly.ts";
import { attributes } from "./attributes.ts";
import { coating } from "./coating.ts";
import { forming } from "./forming.ts";
import { heat } from "./heat.ts";
import { lithium } from "./lithium.ts";
import { logisticsAndSafety } from "./logistics-and-safety.ts";
import { machineTools } from "./machine-tools.ts";
import { materials } from "./materials.ts";
import { photovoltaics } from "./photovoltaics.ts";
import { power } from "./power.ts";
import { processPlant } from "./process-plant.ts";
import { testing } from "./testing.ts";
import { textiles } from "./textiles.ts";
import { weldingAndRobots } from "./welding-and-robots.ts";

/** Equipment families in browsing order, and the attributes they share. */
export const vocabularyData: VocabularyData = {
  attributes,
  families: [
    ...power,
    ...heat,
    ...machineTools,
    ...forming,
    ...weldingAndRobots,
    ...coating,
    ...textiles,
    ...photovoltaics,
    ...lithium,
    ...processPlant,
    ...materials,
    ...testing,
    ...assembly,
    ...logisticsAndSafety,
  ],
};
