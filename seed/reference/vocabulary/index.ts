import type { EquipmentFamily, VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import { analysisInstruments } from "./analysis-instruments.ts";
import { assembly } from "./assembly.ts";
import { attributes } from "./attributes/index.ts";
import { batteryLines } from "./battery-lines.ts";
import { boardAssembly } from "./board-assembly.ts";
import { boilers } from "./boilers.ts";
import { buildingMaterials } from "./building-materials.ts";
import { castingAndPlastics } from "./casting-and-plastics.ts";
import { ceramicsAndGlass } from "./ceramics-and-glass.ts";
import { chemicalReaction } from "./chemical-reaction.ts";
import { chipPackagingAndTest } from "./chip-packaging-and-test.ts";
import { circuitBoardsAndWinding } from "./circuit-boards-and-winding.ts";
import { coating } from "./coating.ts";
import { compressedAir } from "./compressed-air.ts";
import { crushingAndProcessing } from "./crushing-and-processing.ts";
import { dimensionalMetrology } from "./dimensional-metrology.ts";
import { displaysAndFibre } from "./displays-and-fibre.ts";
import { dyeingAndNonwovens } from "./dyeing-and-nonwovens.ts";
import { electricalMeasurement } from "./electrical-measurement.ts";
import { electrical } from "./electrical.ts";
import { environment } from "./environment.ts";
import { fillingAndMarking } from "./filling-and-marking.ts";
import { fireAndSafety } from "./fire-and-safety.ts";
import { foodAndBeverage } from "./food-and-beverage.ts";
import { forming } from "./forming.ts";
import { garmentsAndLeather } from "./garments-and-leather.ts";
import { grainAndOil } from "./grain-and-oil.ts";
import { grindingAndGears } from "./grinding-and-gears.ts";
import { heatEquipment } from "./heat-equipment.ts";
import { heat } from "./heat.ts";
import { industrialSoftware } from "./industrial-software.ts";
import { informationEquipment } from "./information-equipment.ts";
import { liftingAndStorage } from "./lifting-and-storage.ts";
import { lithium } from "./lithium.ts";
import { logisticsAndSafety } from "./logistics-and-safety.ts";
import { machineTools } from "./machine-tools.ts";
import { materialTesting } from "./material-testing.ts";
import { materials } from "./materials.ts";
import { metallurgy } from "./metallurgy.ts";
import { miningAndConstruction } from "./mining-and-construction.ts";
import { mixingAndMilling } from "./mixing-and-milling.ts";
import { motorsAndDrives } from "./motors-and-drives.ts";
import { nondestructiveTesting } from "./nondestructive-testing.ts";
import { packaging } from "./packaging.ts";
import { paper } from "./paper.ts";
import { pharmaceutical } from "./pharmaceutical.ts";
import { photovoltaicLines } from "./photovoltaic-lines.ts";
import { photovoltaics } from "./photovoltaics.ts";
import { power } from "./power.ts";
import { pressesAndForging } from "./presses-and-forging.ts";
import { printing } from "./printing.ts";
import { processPlant } from "./process-plant.ts";
import { pumps } from "./pumps.ts";
import { refrigeration } from "./refrigeration.ts";
import { robotsAndAssembly } from "./robots-and-assembly.ts";
import { rollingAndDrawing } from "./rolling-and-drawing.ts";
import { separationAndDrying } from "./separation-and-drying.ts";
import { services } from "./services.ts";
import { shipbuilding } from "./shipbuilding.ts";
import { shopNames } from "./shop-names.ts";
import { solidWaste } from "./solid-waste.ts";
import { supplyAndStorage } from "./supply-and-storage.ts";
import { surfaceTreatment } from "./surface-treatment.ts";
import { terms } from "./terms.ts";
import { testBenches } from "./test-benches.ts";
import { testing } from "./testing.ts";
import { textiles } from "./textiles.ts";
import { toldUses } from "./told-uses.ts";
import { tradeNames } from "./trade-names.ts";
import { turningAndMilling } from "./turning-and-milling.ts";
import { typicalRanges } from "./typical-ranges.ts";
import { vacuumAndFans } from "./vacuum-and-fans.ts";
import { waferFabrication } from "./wafer-fabrication.ts";
import { waterAndWaste } from "./water-and-waste.ts";
import { weavingAndKnitting } from "./weaving-and-knitting.ts";
import { weldingAndRobots } from "./welding-and-robots.ts";
import { weldingMachines } from "./welding-machines.ts";
import { woodworking } from "./woodworking.ts";
import { yarnMachines } from "./yarn-machines.ts";

/** Equipment families in browsing order, and the attributes they share. */
export const vocabularyData: VocabularyData = {
  attributes: attributes.map((attribute) => {
    const range = typicalRanges[attribute.code];
    return range ? { ...attribute, typical: { min: range[0], max: range[1] } } : attribute;
  }),
  families: [
    ...power,
    ...motorsAndDrives,
    ...compressedAir,
    ...pumps,
    ...vacuumAndFans,
    ...electrical,
    ...supplyAndStorage,
    ...heat,
    ...boilers,
    ...heatEquipment,
    ...refrigeration,
    ...machineTools,
    ...turningAndMilling,
    ...grindingAndGears,
    ...forming,
    ...pressesAndForging,
    ...castingAndPlastics,
    ...weldingAndRobots,
    ...weldingMachines,
    ...robotsAndAssembly,
    ...liftingAndStorage,
    ...coating,
    ...surfaceTreatment,
    ...textiles,
    ...yarnMachines,
    ...weavingAndKnitting,
    ...dyeingAndNonwovens,
    ...garmentsAndLeather,
    ...woodworking,
    ...photovoltaics,
    ...photovoltaicLines,
    ...lithium,
    ...batteryLines,
    ...waferFabrication,
    ...chipPackagingAndTest,
    ...processPlant,
    ...separationAndDrying,
    ...mixingAndMilling,
    ...chemicalReaction,
    ...pharmaceutical,
    ...grainAndOil,
    ...foodAndBeverage,
    ...packaging,
    ...fillingAndMarking,
    ...paper,
    ...printing,
    ...materials,
    ...metallurgy,
    ...rollingAndDrawing,
    ...buildingMaterials,
    ...ceramicsAndGlass,
    ...crushingAndProcessing,
    ...miningAndConstruction,
    ...environment,
    ...waterAndWaste,
    ...solidWaste,
    ...shipbuilding,
    ...testing,
    ...materialTesting,
    ...analysisInstruments,
    ...dimensionalMetrology,
    ...nondestructiveTesting,
    ...electricalMeasurement,
    ...testBenches,
    ...assembly,
    ...boardAssembly,
    ...circuitBoardsAndWinding,
    ...displaysAndFibre,
    ...logisticsAndSafety,
    ...industrialSoftware,
    ...informationEquipment,
    ...services,
    ...fireAndSafety,
  ].map(withMore),
};

/** The family with the names and uses of the files that hold more of them; what its entry has is not repeated. */
function withMore(family: EquipmentFamily): EquipmentFamily {
  const known = new Set([family.name, ...family.synonyms.map(({ term }) => term)].map(folded));
  const more = [...(tradeNames[family.code] ?? []), ...(shopNames[family.code] ?? [])];
  const names = more.filter(
    ({ term }, i) =>
      !known.has(folded(term)) &&
      more.findIndex((other) => folded(other.term) === folded(term)) === i,
  );
  const told = toldUses[family.code] ?? "";
  const uses = told === "" ? [] : terms(told);
  return {
    ...family,
    synonyms: [...family.synonyms, ...names],
    uses: [...new Set([...family.uses, ...uses])],
  };
}

function folded(term: string): string {
  return term.toLowerCase();
}
