import type { AttributeDefinition } from "../../../vocabulary/vocabulary.ts";

/** Parameters that the cases speak of: kind, canonical unit, direction and choices decide how they are judged. */
type About = readonly [
  name: string,
  kind: AttributeDefinition["kind"],
  unit: string | null,
  direction: AttributeDefinition["direction"],
  choices?: string,
];

const table = {
  power: ["额定功率", "power", "kW", "fit"],
  laser: ["激光功率", "power", "kW", "more"],
  capacity: ["额定容量", "apparentPower", "kVA", "fit"],
  flow: ["排气量", "volumeFlow", "m3/min", "more"],
  pumpFlow: ["流量", "volumeFlow", "m3/h", "more"],
  pressure: ["排气压力", "pressure", "MPa", "more"],
  vacuum: ["极限真空", "pressure", "Pa", "less"],
  force: ["公称力", "force", "kN", "more"],
  torque: ["最大扭矩", "torque", "N.m", "more"],
  steam: ["额定蒸发量", "massFlow", "t/h", "more"],
  weight: ["整机重量", "mass", "t", "less"],
  lift: ["起重量", "mass", "t", "more"],
  stroke: ["行程", "length", "mm", "more"],
  precision: ["重复定位精度", "length", "mm", "less"],
  turned: ["最大车削直径", "length", "mm", "more"],
  bore: ["内径", "length", "mm", "fit"],
  speed: ["主轴转速", "rotationalSpeed", "r/min", "more"],
  line: ["线速度", "speed", "m/min", "more"],
  noise: ["噪声", "soundLevel", "dB(A)", "less"],
  efficiency: ["热效率", "percentage", "%", "more"],
  scrap: ["不良率", "percentage", "%", "less"],
  voltage: ["额定电压", "voltage", "V", "fit"],
  current: ["额定电流", "current", "A", "more"],
  frequency: ["频率", "frequency", "Hz", "fit"],
  low: ["温度下限", "temperature", "degC", "less"],
  high: ["温度上限", "temperature", "degC", "more"],
  poles: ["极数", "count", "pcs", "fit"],
  stations: ["工位数", "count", "pcs", "more"],
  volume: ["容积", "volume", "L", "more"],
  area: ["换热面积", "area", "m2", "more"],
  output: ["产能", "throughput", "pcs/min", "more"],
  cycle: ["节拍", "duration", "s", "less"],
  energy: ["吨水电耗", "energyPerMass", "kWh/t", "less"],
  specific: ["比功率", "specificPower", "kW/(m3/min)", "less"],
  emission: ["排放浓度", "concentration", "mg/m3", "less"],
  grade: ["准确度等级", "grade", "grade", "less"],
  energyGrade: ["能效等级", "choice", null, "fit", "1级 2级 3级"],
  cooling: ["冷却方式", "choice", null, "fit", "水冷 风冷"],
  drive: ["驱动方式", "choice", null, "fit", "变频 工频"],
  frame: ["床身结构", "choice", null, "fit", "开式 闭式 半闭式"],
  fuel: ["燃料", "choice", null, "fit", "天然气 柴油 生物质 电加热"],
  rail: ["导轨形式", "choice", null, "fit", "线轨 硬轨"],
  automation: ["自动化程度", "text", null, "fit"],
  control: ["数控系统", "text", null, "fit"],
  material: ["接触材质", "text", null, "fit"],
  protection: ["防护等级", "text", null, "fit"],
  explosion: ["防爆等级", "text", null, "fit"],
  insulation: ["绝缘等级", "text", null, "fit"],
  tolerance: ["加工精度", "text", null, "fit"],
  screw: ["丝杠精度", "text", null, "fit"],
  bearing: ["轴承精度", "text", null, "fit"],
  clean: ["洁净等级", "text", null, "fit"],
  flange: ["法兰压力等级", "text", null, "fit"],
  safety: ["安全等级", "text", null, "fit"],
  exhaust: ["排放标准", "text", null, "fit"],
  fire: ["保温防火等级", "text", null, "fit"],
  axes: ["联动轴数", "text", null, "fit"],
  bed: ["加工幅面", "text", null, "fit"],
  outline: ["外形尺寸", "text", null, "fit"],
  dryer: ["自动排水", "text", null, "fit"],
  interface: ["通信接口", "text", null, "fit"],
  start: ["启动方式", "text", null, "fit"],
} as const satisfies Record<string, About>;

export type AboutCode = keyof typeof table;

/** What is asked and offered, as people write both, and the answer that an engineer gives. */
export type VerdictCase = readonly [
  about: AboutCode,
  /** ≥, ≤, =, > (超过), < before a figure, two figures for a span; anything else are words. */
  wanted: string,
  /** A cell of a specification. */
  offered: string,
  verdict: "met" | "violated" | "unknown",
  /** The listing's title, where it tells how the figure is meant. */
  title?: string,
];

export function attributeOf(code: AboutCode): AttributeDefinition {
  const [name, kind, unit, direction, choices = ""]: About = table[code];
  return {
    code,
    name,
    kind,
    unit,
    direction,
    synonyms: [],
    choices: choices.split(" ").filter(Boolean),
    allowedUnits: [],
    filter: false,
  };
}
