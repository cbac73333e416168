import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import type { ParameterCode } from "./efficiency-parameter.ts";
import type { EfficiencyProduct } from "./efficiency-threshold.ts";

/** A kind of machine as people choose it; which product of the tables it is may depend on what they give. */
export interface EfficiencySubject {
  /** Code of a vocabulary family, or one of our own where no family is meant (motor). */
  readonly code: string;
  readonly name: string;
  readonly standard: string;
  readonly products: readonly EfficiencyProduct[];
  /** Asked in this order. */
  readonly parameters: readonly ParameterCode[];
  /** Of these, understood but not asked for: they only say that it is another kind of machine. */
  readonly unasked: readonly ParameterCode[];
}

const codes = (words: string) => words.split(" ");

const motor = "ratedPowerKw poles efficiencyPct";

/** In the order in which the page offers them. */
export const efficiencySubjects: readonly EfficiencySubject[] = [
  {
    code: "three-phase-motor",
    name: "三相异步电动机（低压）",
    standard: "GB 18613-2020",
    products: ["motor-lv-3phase", "motor-hv-3phase"],
    parameters: codes(`${motor} ratedVoltageV coolingMethod motorType`),
    unasked: ["motorType"],
  },
  {
    code: "high-voltage-motor",
    name: "高压三相笼型异步电动机",
    standard: "GB 30254-2024",
    products: ["motor-hv-3phase"],
    parameters: codes(`${motor} ratedVoltageV coolingMethod`),
    unasked: [],
  },
  {
    code: "permanent-magnet-motor",
    name: "永磁同步电动机",
    standard: "GB 30253-2024",
    products: ["motor-pm-sync"],
    parameters: codes(`${motor} startMode ratedVoltageV`),
    unasked: [],
  },
  {
    code: "motor",
    name: "电动机（类型待定）",
    standard: "GB 18613-2020",
    products: ["motor-lv-3phase", "motor-hv-3phase", "motor-pm-sync"],
    parameters: codes(`motorType ${motor} ratedVoltageV coolingMethod startMode`),
    unasked: [],
  },
  {
    code: "screw-air-compressor",
    name: "喷油回转空气压缩机",
    standard: "GB 19153-2019",
    products: ["air-compressor-fixed", "air-compressor-vsd"],
    parameters: codes(
      "speedControl ratedPowerKw dischargePressureMpa cooling specificPower lubrication",
    ),
    unasked: [],
  },
  {
    code: "distribution-transformer",
    name: "配电变压器（10 kV）",
    standard: "GB 20052-2024",
    products: ["transformer-10kv-oil", "transformer-10kv-dry", "transformer-35kv"],
    parameters: codes(
      "insulationMedium highVoltageKv ratedCapacityKva coreMaterial connection insulationClass tapChanger noLoadLossKw loadLossKw",
    ),
    unasked: [],
  },
  {
    code: "power-transformer",
    name: "电力变压器（35 kV）",
    standard: "GB 20052-2024",
    products: ["transformer-35kv"],
    parameters: codes(
      "highVoltageKv ratedCapacityKva tapChanger noLoadLossKw loadLossKw insulationMedium",
    ),
    unasked: ["insulationMedium"],
  },
  {
    code: "industrial-boiler",
    name: "工业锅炉",
    standard: "GB 24500-2020",
    products: ["industrial-boiler"],
    parameters: codes(
      "combustion fuel fuelClass lhvKjKg volatilePct steamCapacityTph thermalPowerMw thermalEfficiencyPct",
    ),
    unasked: [],
  },
  {
    code: "industrial-fan",
    name: "通风机",
    standard: "GB 19761-2020",
    products: ["fan"],
    parameters: codes("fanType psi specificSpeed hubRatio sizeNo efficiencyPct"),
    unasked: [],
  },
  {
    code: "centrifugal-blower",
    name: "离心鼓风机",
    standard: "GB 28381-2012",
    products: ["blower"],
    parameters: codes("blowerType stages b2d2 impellerDiameterMm polytropicEfficiencyPct"),
    unasked: [],
  },
  {
    code: "centrifugal-pump",
    name: "清水离心泵",
    standard: "GB 19762-2025",
    products: ["water-pump"],
    parameters: codes("pumpType flowM3h headM speedRpm stages efficiencyPct"),
    unasked: [],
  },
  {
    code: "water-chiller",
    name: "冷水（热泵）机组",
    standard: "GB 19577-2024",
    products: ["chiller"],
    parameters: codes("unitType sourceSide coolingCapacityKw indicatorSystem iplv cop cspf accop"),
    unasked: [],
  },
  {
    code: "industrial-heat-pump",
    name: "低环境温度空气源热泵机组",
    standard: "GB 19577-2024",
    products: ["heat-pump"],
    parameters: codes("unitType sourceSide heatingCapacityKw hspf apf copdh coph"),
    unasked: [],
  },
];

type Given = Readonly<Record<ParameterCode, string>>;

/** A family of the vocabulary: its subject and what its name alone says. */
interface FamilyStanding {
  readonly subject: string;
  readonly says?: Given;
}

const standings: Readonly<Record<FamilyCode, FamilyStanding>> = {
  "air-compressor": { subject: "screw-air-compressor" },
  "dry-type-transformer": {
    subject: "distribution-transformer",
    says: { insulationMedium: "干式" },
  },
  "oil-immersed-transformer": {
    subject: "distribution-transformer",
    says: { insulationMedium: "油浸式" },
  },
  "amorphous-alloy-transformer": {
    subject: "distribution-transformer",
    says: { coreMaterial: "非晶合金" },
  },
  "gas-boiler": { subject: "industrial-boiler", says: { combustion: "室燃锅炉" } },
  "biomass-boiler": { subject: "industrial-boiler", says: { combustion: "生物质锅炉" } },
  "electric-boiler": { subject: "industrial-boiler", says: { combustion: "电加热锅炉" } },
  "centrifugal-fan": { subject: "industrial-fan", says: { fanType: "离心" } },
  "axial-fan": { subject: "industrial-fan", says: { fanType: "轴流" } },
  "multistage-pump": { subject: "centrifugal-pump" },
  // Products of the tables, for programs that know them.
  "motor-lv-3phase": { subject: "three-phase-motor" },
  "motor-hv-3phase": { subject: "high-voltage-motor" },
  "motor-pm-sync": { subject: "permanent-magnet-motor" },
  "air-compressor-fixed": { subject: "screw-air-compressor", says: { speedControl: "工频" } },
  "air-compressor-vsd": { subject: "screw-air-compressor", says: { speedControl: "变频" } },
  "transformer-10kv-oil": {
    subject: "distribution-transformer",
    says: { insulationMedium: "油浸式" },
  },
  "transformer-10kv-dry": {
    subject: "distribution-transformer",
    says: { insulationMedium: "干式" },
  },
  "transformer-35kv": { subject: "power-transformer" },
  fan: { subject: "industrial-fan" },
  blower: { subject: "centrifugal-blower" },
  "water-pump": { subject: "centrifugal-pump" },
  chiller: { subject: "water-chiller" },
  "heat-pump": { subject: "industrial-heat-pump" },
};

/** Families with a table that is not at hand, by the standard that has it. */
const notTranscribed: Readonly<Record<FamilyCode, string>> = {
  "piston-air-compressor": "GB 19153-2019",
  "chemical-pump": "GB 19762-2025",
};

export function standardNotTranscribed(family: FamilyCode): string | null {
  return notTranscribed[family] ?? null;
}

/** The subject of a family and what its name says; null where no table speaks of it. */
export function subjectOf(
  family: FamilyCode,
): { readonly subject: EfficiencySubject; readonly says: Given } | null {
  const standing = standings[family] ?? { subject: family };
  const subject = efficiencySubjects.find(({ code }) => code === standing.subject);
  return subject ? { subject, says: standing.says ?? {} } : null;
}

/** Families of the vocabulary and products of the tables that can be checked. */
export const checkedFamilies: readonly FamilyCode[] = [
  ...new Set([...efficiencySubjects.map(({ code }) => code), ...Object.keys(standings)]),
];
