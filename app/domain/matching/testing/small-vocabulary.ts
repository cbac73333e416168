import type { AttributeDefinition, EquipmentFamily } from "../../vocabulary/vocabulary.ts";
import { vocabularyOf, type Vocabulary } from "../../vocabulary/vocabulary-of.ts";

/** A vocabulary of a few machines, enough to tell kinds, neighbours and strangers apart. Only tests read it. */

type Line = readonly [
  code: string,
  name: string,
  kind: AttributeDefinition["kind"],
  unit: string | null,
  direction: AttributeDefinition["direction"],
  synonyms: string,
  choices?: string,
];

const lines: readonly Line[] = [
  ["ratedPower", "额定功率", "power", "kW", "fit", "功率 电机功率"],
  ["poles", "极数", "count", "pcs", "fit", "极对"],
  ["efficiency", "效率", "percentage", "%", "more", "额定效率 满载效率"],
  [
    "claimedGrade",
    "标称能效等级",
    "choice",
    null,
    "fit",
    "能效等级 能效",
    "1级 2级 3级 IE5 IE4 IE3",
  ],
  ["accuracyGrade", "精度等级", "grade", "grade", "less", "精度"],
  ["ratedVoltage", "额定电压", "voltage", "V", "fit", "电压"],
  ["mounting", "安装方式", "choice", null, "fit", "安装型式", "卧式安装 立式安装"],
  ["certificate", "能效标识", "text", null, "fit", ""],
  ["airFlow", "排气量", "volumeFlow", "m3/min", "more", "产气量 气量"],
  ["airPressure", "排气压力", "pressure", "MPa", "more", "压力"],
  ["specificPower", "比功率", "specificPower", "kW/(m3/min)", "less", ""],
  ["cooling", "冷却方式", "choice", null, "fit", "冷却", "水冷 风冷"],
  ["drive", "驱动方式", "choice", null, "fit", "", "变频 工频"],
  ["noise", "噪声", "soundLevel", "dB(A)", "less", "噪音"],
  ["pressForce", "公称力", "force", "kN", "more", "公称压力 吨位"],
  ["stroke", "滑块行程", "length", "mm", "more", "行程"],
  ["tableSize", "工作台宽度", "length", "mm", "more", "台面宽度"],
  ["evaporation", "额定蒸发量", "massFlow", "t/h", "more", "蒸发量"],
  ["steamPressure", "额定蒸汽压力", "pressure", "MPa", "more", "蒸汽压力"],
  ["boilerEfficiency", "热效率", "percentage", "%", "more", "锅炉效率"],
  ["laserPower", "激光功率", "power", "kW", "more", ""],
  ["weldSpeed", "焊接速度", "speed", "m/min", "more", ""],
  ["liftCapacity", "最大起重量", "mass", "t", "more", "起重量 额定起重量"],
];

const attributes: readonly AttributeDefinition[] = lines.map(
  ([code, name, kind, unit, direction, synonyms, choices = ""]) => ({
    code,
    name,
    kind,
    unit,
    direction,
    synonyms: terms(synonyms),
    choices: terms(choices),
    allowedUnits: unit === null ? [] : [unit],
    filter: true,
  }),
);

function terms(written: string): string[] {
  return written.split(" ").filter(Boolean);
}

function family(
  code: string,
  name: string,
  same: string,
  of: string,
  rest: Partial<EquipmentFamily> = {},
  narrower = "",
): EquipmentFamily {
  return {
    code,
    name,
    english: code,
    group: "通用设备",
    broader: null,
    synonyms: [
      ...terms(same).map((term) => ({ term, relation: "same" }) as const),
      ...terms(narrower).map((term) => ({ term, relation: "narrower" }) as const),
    ],
    sectorRows: [],
    confusedWith: [],
    attributes: of.split(" "),
    uses: [],
    ...rest,
  };
}

const compressorLines = "airFlow airPressure ratedPower specificPower cooling drive noise";

const families: readonly EquipmentFamily[] = [
  family(
    "three-phase-motor",
    "三相异步电动机",
    "电动机 电机 异步电机 三相电机",
    "ratedPower poles efficiency claimedGrade accuracyGrade ratedVoltage mounting certificate",
    {},
    "变频电机 变频调速电机 高效电机 超高效电机",
  ),
  family("air-compressor", "空气压缩机", "空压机", compressorLines),
  family("screw-compressor", "螺杆式空气压缩机", "螺杆空压机 螺杆式空压机", compressorLines, {
    broader: "air-compressor",
    confusedWith: [
      { term: "活塞式空压机", family: "piston-compressor", difference: "活塞往复压缩，气流脉动大" },
    ],
  }),
  family("piston-compressor", "活塞式空气压缩机", "活塞空压机 活塞式空压机", compressorLines, {
    broader: "air-compressor",
  }),
  family("heat-recovery", "空压机余热回收机", "余热回收机", "ratedPower noise", {
    confusedWith: [{ term: "空压机", family: "air-compressor", difference: "只回收热量，不产气" }],
  }),
  family("hydraulic-press", "液压机", "油压机", "pressForce stroke tableSize ratedPower"),
  family("boiler", "工业锅炉", "锅炉 蒸汽锅炉", "evaporation steamPressure boilerEfficiency"),
  family("laser-welder", "激光焊接机", "激光焊机", "laserPower weldSpeed", {
    uses: ["电池顶盖焊接", "极耳焊接"],
  }),
  family("crane", "桥式起重机", "行车", "liftCapacity ratedPower"),
];

export const smallVocabulary: Vocabulary = vocabularyOf({ families, attributes });
