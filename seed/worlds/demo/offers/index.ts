import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { AreaOffers, OfferRow, Offers } from "../offer.ts";
import { airPollutionOffers } from "./air-pollution.ts";
import { buildingMaterialsOffers } from "./building-materials.ts";
import { coatingAndElectronics } from "./coating-electronics.ts";
import { coolingOffers } from "./cooling.ts";
import { digital } from "./digital.ts";
import { electricalOffers } from "./electrical.ts";
import { fireAndSafetyOffers } from "./fire-and-safety.ts";
import { foodOffers } from "./food.ts";
import { forming } from "./forming.ts";
import { heatSupplyOffers } from "./heat-supply.ts";
import { heat } from "./heat.ts";
import { joining } from "./joining.ts";
import { machining } from "./machining.ts";
import { materialsAndTesting } from "./materials-testing.ts";
import { metallurgyOffers } from "./metallurgy.ts";
import { miningOffers } from "./mining.ts";
import { motorsAndDrivesOffers } from "./motors-and-drives.ts";
import { pharmacyOffers } from "./pharmacy.ts";
import { power } from "./power.ts";
import { processPlant } from "./process.ts";
import { pumpsAndFansOffers } from "./pumps-and-fans.ts";
import { reactionOffers } from "./reaction.ts";
import { castingAndPlasticsOffers } from "./casting-and-plastics.ts";
import { formingAndCuttingOffers } from "./forming-and-cutting.ts";
import { handlingAndCoatingOffers } from "./handling-and-coating.ts";
import { grindingAndGearsOffers } from "./grinding-and-gears.ts";
import { joiningAndRobotsOffers } from "./joining-and-robots.ts";
import { measuringAndTestingOffers } from "./measuring-and-testing.ts";
import { metalCuttingOffers } from "./metal-cutting.ts";
import { rivals } from "./rivals.ts";
import { separationOffers } from "./separation.ts";
import { solidWasteOffers } from "./solid-waste.ts";
import { textilesPvAndLithium } from "./textiles-pv-lithium.ts";
import { spinning } from "./spinning.ts";
import { waterOffers } from "./water.ts";
import { weavingAndDyeing } from "./weaving-and-dyeing.ts";
import { garmentsAndWood } from "./garments-and-wood.ts";
import { paperAndPrinting } from "./paper-and-printing.ts";
import { packagingAndFilling } from "./packaging-and-filling.ts";
import { batteriesAndPhotovoltaics } from "./batteries-and-photovoltaics.ts";
import { chipsAndBoards } from "./chips-and-boards.ts";
import { ceramicsAndGlass } from "./ceramics-and-glass.ts";
import { analysisAndDimensions } from "./analysis-and-dimensions.ts";
import { testingAndElectrical } from "./testing-and-electrical.ts";
import { informationAndServices } from "./information-and-services.ts";
import { secondHand } from "./second-hand.ts";

/** The first rows: suppliers may take turns, and each ends in the voice of its supplier. */
const first: readonly Offers[] = [
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

/** One file an area; several may hold offers of the same family. */
const areas: readonly AreaOffers[] = [
  metalCuttingOffers,
  grindingAndGearsOffers,
  formingAndCuttingOffers,
  castingAndPlasticsOffers,
  joiningAndRobotsOffers,
  handlingAndCoatingOffers,
  measuringAndTestingOffers,
  motorsAndDrivesOffers,
  electricalOffers,
  spinning,
  weavingAndDyeing,
  garmentsAndWood,
  pumpsAndFansOffers,
  heatSupplyOffers,
  paperAndPrinting,
  packagingAndFilling,
  coolingOffers,
  batteriesAndPhotovoltaics,
  reactionOffers,
  separationOffers,
  chipsAndBoards,
  pharmacyOffers,
  foodOffers,
  ceramicsAndGlass,
  analysisAndDimensions,
  testingAndElectrical,
  airPollutionOffers,
  waterOffers,
  solidWasteOffers,
  fireAndSafetyOffers,
  metallurgyOffers,
  informationAndServices,
  buildingMaterialsOffers,
  miningOffers,
  secondHand,
];

/** Offers by family, a family as often as files hold it. */
type ByFamily = readonly (readonly [family: FamilyCode, rows: readonly OfferRow[]])[];

const families = new Set(first.flatMap((group) => Object.keys(group)));

export const firstOffers: ByFamily = [...families].map((family) => [
  family,
  first.flatMap((group) => group[family] ?? []),
]);

export const areaOffers: ByFamily = areas.flatMap((area) => Object.entries(area));
