import type { QuantityKind, UnitCode } from "./quantity.ts";
import { quantityKinds } from "./quantity.ts";

export interface Unit {
  readonly code: UnitCode;
  readonly kind: QuantityKind;
  /** As shown after a figure; empty for counts, whose attribute name says what is counted. */
  readonly symbol: string;
  /** One of this unit in canonical units of its kind. No unit here has an offset: ℃ is alone in its kind. */
  readonly factor: number;
  /** Ways of writing it that carry their meaning in free text; case and width are folded. */
  readonly spellings: readonly string[];
  /** Ways of writing it that count only where the kind is known, such as a form field. */
  readonly fieldSpellings: readonly string[];
}

export const quantityKindLabels: Record<QuantityKind, string> = {
  power: "功率",
  apparentPower: "视在功率",
  reactivePower: "无功功率",
  pressure: "压力",
  volumeFlow: "体积流量",
  massFlow: "质量流量",
  length: "长度",
  area: "面积",
  volume: "容积",
  mass: "质量",
  force: "力",
  torque: "扭矩",
  speed: "速度",
  rotationalSpeed: "转速",
  temperature: "温度",
  voltage: "电压",
  current: "电流",
  frequency: "频率",
  energyPerMass: "单位产品电耗",
  energyPerVolume: "单位体积电耗",
  fuelPerEnergy: "燃料消耗率",
  specificPower: "比功率",
  throughput: "产出速度",
  duration: "时间",
  soundLevel: "噪声",
  energy: "能量",
  charge: "电量",
  currentDensity: "电流密度",
  magneticFluxDensity: "磁感应强度",
  resistance: "电阻",
  density: "密度",
  concentration: "浓度",
  viscosity: "粘度",
  arealDensity: "面密度",
  areaRate: "面积产能",
  angle: "角度",
  angularSpeed: "角速度",
  acceleration: "加速度",
  conductivity: "电导率",
  dataRate: "数据速率",
  dataSize: "数据容量",
  resolution: "分辨率",
  percentage: "百分比",
  grade: "等级",
  count: "数量",
};

/** The unit that factors refer to and that a bare number takes when nothing else is said. */
export const canonicalUnit: Record<QuantityKind, UnitCode> = {
  power: "kW",
  apparentPower: "kVA",
  reactivePower: "kvar",
  pressure: "MPa",
  volumeFlow: "m3/h",
  massFlow: "t/h",
  length: "mm",
  area: "m2",
  volume: "m3",
  mass: "kg",
  force: "kN",
  torque: "N.m",
  speed: "m/min",
  rotationalSpeed: "r/min",
  temperature: "degC",
  voltage: "V",
  current: "A",
  frequency: "Hz",
  energyPerMass: "kWh/t",
  energyPerVolume: "kWh/m3",
  fuelPerEnergy: "g/kWh",
  specificPower: "kW/(m3/min)",
  throughput: "pcs/h",
  duration: "d",
  soundLevel: "dB(A)",
  energy: "kWh",
  charge: "Ah",
  currentDensity: "kA/m2",
  magneticFluxDensity: "mT",
  resistance: "Ohm",
  density: "kg/m3",
  concentration: "mg/m3",
  viscosity: "mPa.s",
  arealDensity: "g/m2",
  areaRate: "m2/h",
  angle: "deg",
  angularSpeed: "deg/s",
  acceleration: "m/s2",
  conductivity: "uS/cm",
  dataRate: "Mbps",
  dataSize: "GB",
  resolution: "dpi",
  percentage: "%",
  grade: "grade",
  count: "pcs",
};

type Row = readonly [
  code: UnitCode,
  symbol: string,
  factor: number,
  spellings: readonly string[],
  fieldSpellings?: readonly string[],
];

const words = (text: string) => text.split(" ");

/** Every "a/b"; 每 is read as "/", so 立方每分钟 needs no line of its own. */
const per = (tops: readonly string[], bottoms: readonly string[]) =>
  tops.flatMap((top) => bottoms.map((bottom) => `${top}/${bottom}`));

const second = words("s sec 秒 秒钟");
const minute = words("min 分 分钟");
const hour = words("h hr hour 时 小时");
const day = words("d day 天 日");
const year = words("a 年");
const cubicMetre = words(
  "m3 m^3 ㎥ Nm3 Nm^3 立方米 立米 立方 方 标方 标立方 标准立方米 标准立方 标立方米",
);
const litre = words("L 升 公升 NL 标升");
const piece = words(
  "pcs 件 片 个 只 块 张 支 瓶 包 袋 盒 模 次 冲次 spm 粒 头 箱 桶 罐 听 本 卷 条 根 枚 板 筐 双 份 托 版 对 台 套 杯 碗 串",
);
const energyUsed = words("kWh kW·h kW.h 千瓦时 千瓦·时 千瓦小时 度 度电");
const tonne = words("t 吨");

/** SI (GB 3100-1993); 1 kgf = 9.80665 N and 1 metric hp = 75 kgf·m/s are exact; a year is 365 days, a month its twelfth. */
const table: Record<QuantityKind, readonly Row[]> = {
  power: [
    ["W", "W", 1e-3, words("W w 瓦 瓦特")],
    ["kW", "kW", 1, words("kW 千瓦 千瓦特")],
    ["MW", "MW", 1e3, words("MW 兆瓦")],
    ["Wp", "Wp", 1e-3, words("Wp 瓦峰 峰瓦")],
    ["kWp", "kWp", 1, words("kWp 千瓦峰")],
    ["MWp", "MWp", 1e3, words("MWp 兆瓦峰")],
    ["hp", "hp", 0.73549875, words("hp PS 马力 匹 匹马力")],
    ["RT", "RT", 3.5169, words("RT USRT 冷吨 美国冷吨")],
    [
      "kcal/h",
      "kcal/h",
      1.163e-3,
      [...per(words("kcal 大卡 千卡"), hour), ...words("大卡 千卡")],
      ["kcal"],
    ],
  ],
  apparentPower: [
    ["VA", "VA", 1e-3, words("VA 伏安")],
    ["kVA", "kVA", 1, words("kVA 千伏安")],
    ["MVA", "MVA", 1e3, words("MVA 兆伏安")],
  ],
  reactivePower: [
    ["var", "var", 1e-3, words("var 乏")],
    ["kvar", "kvar", 1, words("kvar 千乏")],
    ["Mvar", "Mvar", 1e3, words("Mvar 兆乏")],
  ],
  pressure: [
    ["Pa", "Pa", 1e-6, words("Pa 帕斯卡 帕")],
    ["kPa", "kPa", 1e-3, words("kPa 千帕")],
    ["MPa", "MPa", 1, words("MPa 兆帕")],
    ["bar", "bar", 0.1, words("bar barg bar(g) 巴")],
    ["mbar", "mbar", 1e-4, words("mbar 毫巴")],
    [
      "kgf/cm2",
      "kgf/cm²",
      0.0980665,
      [
        ...per(words("kgf kg 公斤 公斤力 千克力"), words("cm2 cm^2 平方厘米 平方公分 ㎠")),
        ...words("公斤压力 公斤压 kg压力 公斤 kg"),
      ],
      words("kgf 千克 公斤力"),
    ],
    ["psi", "psi", 6.894757293168e-3, words("psi psig")],
  ],
  volumeFlow: [
    ["m3/min", "m³/min", 60, [...per(cubicMetre, minute), "CMM", "立方", "方"], ["m3"]],
    [
      "m3/h",
      "m³/h",
      1,
      [...per(cubicMetre, hour), "CMH", "立方", "方"],
      // Water is also told in tonnes.
      [...words("立方米 m3"), ...per(tonne, hour)],
    ],
    ["m3/s", "m³/s", 3600, per(cubicMetre, second)],
    ["L/min", "L/min", 0.06, [...per(litre, minute), "LPM", "SLPM"], words("升 L")],
    ["L/s", "L/s", 3.6, per(litre, second)],
    ["L/h", "L/h", 1e-3, per(litre, hour), words("升 L")],
    ["m3/d", "m³/d", 1 / 24, per(cubicMetre, day), per(tonne, day)],
    ["mL/min", "mL/min", 6e-5, per(words("mL 毫升 cc"), minute), words("毫升 mL")],
  ],
  massFlow: [
    ["kg/h", "kg/h", 1e-3, per(words("kg 公斤 千克"), hour), words("公斤 kg 千克")],
    ["t/h", "t/h", 1, [...per(words("t 吨 蒸吨"), hour), ...words("蒸吨 吨蒸汽 TPH 吨")], ["t"]],
    ["t/d", "t/d", 1 / 24, per(tonne, day), words("吨 t")],
    ["t/a", "t/a", 1 / 8760, per(tonne, year)],
    ["kg/min", "kg/min", 0.06, per(words("kg 公斤 千克"), minute), words("公斤 kg 千克")],
  ],
  length: [
    ["nm", "nm", 1e-6, words("nm 纳米")],
    ["um", "μm", 1e-3, words("μm um 微米 μ"), ["u"]],
    ["mm", "mm", 1, words("mm ㎜ 毫米")],
    ["cm", "cm", 10, words("cm ㎝ 厘米 公分")],
    ["m", "m", 1000, words("m 米 公尺"), ["M"]],
    ["inch", "英寸", 25.4, words("inch inches 英寸 寸 ″ 吋"), words('in " ”')],
    ["si", "丝", 0.01, words("丝 道丝"), ["道"]],
  ],
  area: [
    ["m2", "m²", 1, words("m2 m^2 ㎡ 平方米 平米 平方 平")],
    ["cm2", "cm²", 1e-4, words("cm2 cm^2 ㎠ 平方厘米 平方公分")],
    ["mm2", "mm²", 1e-6, words("mm2 mm^2 ㎟ 平方毫米"), ["平方", "平"]],
  ],
  volume: [
    ["mL", "mL", 1e-6, words("mL 毫升 cc")],
    ["L", "L", 1e-3, words("L l 升 公升")],
    ["m3", "m³", 1, words("m3 m^3 ㎥ 立方米 立米 立方 方")],
  ],
  mass: [
    ["ug", "μg", 1e-9, words("μg ug 微克")],
    ["mg", "mg", 1e-6, words("mg 毫克")],
    ["g", "g", 1e-3, words("g 克")],
    ["kg", "kg", 1, words("kg ㎏ 公斤 千克"), ["kgs"]],
    ["t", "t", 1000, words("t T 吨 公吨 ton tons")],
  ],
  force: [
    ["N", "N", 1e-3, words("N 牛顿"), ["牛"]],
    ["kN", "kN", 1, words("kN 千牛 千牛顿")],
    ["MN", "MN", 1e3, words("MN 兆牛 兆牛顿")],
    ["kgf", "kgf", 9.80665e-3, words("kgf 公斤力 千克力 公斤"), words("kg 千克")],
    ["tf", "tf", 9.80665, words("tf 吨力 吨 T t ton tons"), ["公吨"]],
  ],
  torque: [
    ["N.m", "N·m", 1, words("N·m N.m Nm N-m N*m 牛米 牛·米 牛.米 牛顿米 牛顿·米")],
    ["kN.m", "kN·m", 1e3, words("kN·m kN.m kNm kN-m kN*m 千牛米 千牛·米 千牛.米")],
    [
      "kgf.m",
      "kgf·m",
      9.80665,
      words("kgf·m kgf.m kgfm kgf*m kg·m kg.m 公斤米 公斤·米 公斤力米 千克力米"),
    ],
  ],
  speed: [
    ["mm/s", "mm/s", 0.06, per(words("mm 毫米"), second)],
    ["mm/min", "mm/min", 1e-3, per(words("mm 毫米"), minute)],
    ["m/min", "m/min", 1, [...per(words("m 米"), minute), "mpm"], ["米", "m"]],
    ["m/s", "m/s", 60, per(words("m 米"), second), ["米", "m"]],
    ["km/h", "km/h", 1000 / 60, [...per(words("km 公里 千米"), hour), ...words("km/h kmh 迈")]],
  ],
  rotationalSpeed: [
    [
      "r/min",
      "r/min",
      1,
      [...per(words("r 转 rev"), minute), ...words("rpm 转 r·min-1 min-1")],
      ["r"],
    ],
  ],
  temperature: [["degC", "℃", 1, words("℃ °C 摄氏度 度 度C ºC"), ["C", "°"]]],
  voltage: [
    ["V", "V", 1, words("V v 伏 伏特 Vac Vdc V(AC) V(DC)")],
    ["kV", "kV", 1e3, words("kV 千伏")],
  ],
  current: [
    ["mA", "mA", 1e-3, words("mA 毫安")],
    ["A", "A", 1, words("A 安培 安"), ["Amp"]],
    ["kA", "kA", 1e3, words("kA 千安")],
  ],
  frequency: [
    ["Hz", "Hz", 1, words("Hz 赫兹 赫")],
    ["kHz", "kHz", 1e3, words("kHz 千赫 千赫兹")],
    ["MHz", "MHz", 1e6, words("MHz 兆赫 兆赫兹")],
    ["GHz", "GHz", 1e9, words("GHz 吉赫 吉赫兹")],
  ],
  energyPerMass: [["kWh/t", "kWh/t", 1, per(energyUsed, tonne), words("kWh kW·h 千瓦时 度")]],
  energyPerVolume: [
    ["kWh/m3", "kWh/m³", 1, per(energyUsed, cubicMetre), words("kWh kW·h 千瓦时 度")],
  ],
  fuelPerEnergy: [
    ["g/kWh", "g/kWh", 1, [...per(words("g 克"), energyUsed), ...words("g/(kW·h) g/(kWh)")]],
    ["kg/kWh", "kg/kWh", 1e3, per(words("kg 公斤 千克"), energyUsed)],
  ],
  specificPower: [
    [
      "kW/(m3/min)",
      "kW/(m³/min)",
      1,
      words(
        "kW/(m3/min) kW/m3/min kW/(m^3/min) kW/(m3·min-1) 千瓦/(立方米/分) 千瓦/(立方/分) 千瓦/立方/分 kW/(立方/分)",
      ),
      words("kW 千瓦"),
    ],
  ],
  throughput: [
    [
      "pcs/min",
      "件/min",
      60,
      [...per(piece, minute), ...words("PPM ppm SPM BPM CPM")],
      words("件 片 次"),
    ],
    [
      "pcs/h",
      "件/h",
      1,
      [...per([...piece, "点"], hour), ...words("CPH UPH BPH")],
      words("件 片 点"),
    ],
    ["pcs/s", "件/s", 3600, per(piece, second)],
  ],
  duration: [
    ["us", "μs", 1 / 86400e6, words("μs us 微秒")],
    ["ms", "ms", 1 / 86400e3, words("ms 毫秒")],
    ["s", "s", 1 / 86400, second],
    ["min", "min", 1 / 1440, words("min mins 分钟"), ["分"]],
    ["h", "h", 1 / 24, words("h hr hrs 小时 钟头 个小时"), ["时"]],
    ["d", "天", 1, words("天 工作日 个工作日 日历天 days"), words("d day 日")],
    ["month", "个月", 365 / 12, words("个月 months"), words("月 month")],
    ["a", "年", 365, words("年 周年 years"), words("a year")],
  ],
  soundLevel: [["dB(A)", "dB(A)", 1, words("dB(A) dBA dB 分贝 dB（A） 分贝(A)")]],
  energy: [
    ["Wh", "Wh", 1e-3, words("Wh 瓦时")],
    ["kWh", "kWh", 1, words("kWh kW·h kW.h 千瓦时 千瓦·时 千瓦小时 度电"), ["度"]],
    ["MWh", "MWh", 1e3, words("MWh 兆瓦时")],
    ["MJ", "MJ", 1 / 3.6, words("MJ 兆焦 兆焦耳")],
    ["mJ", "mJ", 1 / 3.6e9, words("mJ 毫焦 毫焦耳")],
    ["J", "J", 1 / 3.6e6, words("J 焦耳"), ["焦"]],
    ["kJ", "kJ", 1 / 3.6e3, words("kJ 千焦 千焦耳")],
    ["GJ", "GJ", 1e3 / 3.6, words("GJ 吉焦")],
  ],
  charge: [
    ["mAh", "mAh", 1e-3, words("mAh 毫安时")],
    ["Ah", "Ah", 1, words("Ah A·h 安时")],
  ],
  currentDensity: [
    ["A/m2", "A/m²", 1e-3, per(words("A 安 安培"), words("m2 m^2 ㎡ 平方米"))],
    ["kA/m2", "kA/m²", 1, per(words("kA 千安"), words("m2 m^2 ㎡ 平方米"))],
    ["A/dm2", "A/dm²", 0.1, per(words("A 安 安培"), words("dm2 dm^2 平方分米"))],
    ["A/cm2", "A/cm²", 10, per(words("A 安 安培"), words("cm2 cm^2 ㎠ 平方厘米"))],
    ["mA/cm2", "mA/cm²", 1e-2, per(words("mA 毫安"), words("cm2 cm^2 ㎠ 平方厘米"))],
  ],
  magneticFluxDensity: [
    ["Gs", "Gs", 0.1, words("Gs Gauss 高斯"), ["G"]],
    ["kGs", "kGs", 100, words("kGs 千高斯")],
    ["mT", "mT", 1, words("mT 毫特 毫特斯拉")],
    ["T", "T", 1e3, words("T 特斯拉"), ["特"]],
  ],
  resistance: [
    ["mOhm", "mΩ", 1e-3, words("mΩ 毫欧")],
    ["Ohm", "Ω", 1, words("Ω 欧姆"), ["欧"]],
    ["kOhm", "kΩ", 1e3, words("kΩ 千欧")],
    ["MOhm", "MΩ", 1e6, words("MΩ 兆欧")],
  ],
  density: [
    ["kg/m3", "kg/m³", 1, per(words("kg 千克 公斤"), words("m3 m^3 立方米 立方 方"))],
    ["g/cm3", "g/cm³", 1e3, [...per(words("g 克"), words("cm3 cm^3 立方厘米")), "g/cc"]],
  ],
  concentration: [
    ["mg/m3", "mg/m³", 1, per(words("mg 毫克"), words("m3 m^3 Nm3 立方米 标立方 立方 方"))],
    ["g/m3", "g/m³", 1e3, per(words("g 克"), words("m3 m^3 Nm3 立方米 标立方 立方 方"))],
    ["mg/L", "mg/L", 1e3, per(words("mg 毫克"), words("L 升"))],
    ["g/L", "g/L", 1e6, per(words("g 克"), words("L 升"))],
  ],
  viscosity: [
    ["mPa.s", "mPa·s", 1, words("mPa·s mPa.s mPas cP 厘泊 毫帕秒")],
    ["Pa.s", "Pa·s", 1e3, words("Pa·s Pa.s 帕秒")],
  ],
  arealDensity: [
    [
      "g/m2",
      "g/m²",
      1,
      [...per(words("g 克"), words("m2 m^2 ㎡ 平方米 平米 平方 平")), "gsm"],
      ["克", "g"],
    ],
    ["kg/m2", "kg/m²", 1e3, per(words("kg 公斤 千克"), words("m2 m^2 ㎡ 平方米 平米 平方"))],
  ],
  areaRate: [
    ["m2/h", "m²/h", 1, per(words("m2 m^2 ㎡ 平方米 平米 平方 平"), hour), words("平方 平")],
    ["m2/min", "m²/min", 60, per(words("m2 m^2 ㎡ 平方米 平米 平方 平"), minute)],
    ["m2/d", "m²/d", 1 / 24, per(words("m2 m^2 ㎡ 平方米 平米 平方 平"), day)],
  ],
  angle: [
    ["deg", "°", 1, words("° 度角 deg"), ["度"]],
    ["arcmin", "′", 1 / 60, words("′ 角分 arcmin"), ["分", "'"]],
    ["arcsec", "″", 1 / 3600, words("角秒 arcsec"), words('秒 ″ "')],
  ],
  angularSpeed: [
    ["deg/s", "°/s", 1, per(words("° 度 deg"), second)],
    ["deg/min", "°/min", 1 / 60, per(words("° 度 deg"), minute)],
  ],
  acceleration: [
    ["m/s2", "m/s²", 1, words("m/s2 m/s^2 米/秒2")],
    ["gn", "g", 9.80665, ["gn"], words("g G")],
  ],
  conductivity: [
    ["uS/cm", "μS/cm", 1, words("μS/cm uS/cm")],
    ["mS/cm", "mS/cm", 1e3, words("mS/cm")],
  ],
  dataRate: [
    ["kbps", "kbps", 1e-3, words("kbps Kb/s")],
    ["Mbps", "Mbps", 1, words("Mbps Mb/s 兆位/秒"), ["兆", "M"]],
    ["Gbps", "Gbps", 1e3, words("Gbps Gb/s"), ["G"]],
  ],
  dataSize: [
    ["MB", "MB", 1e-3, words("MB 兆字节"), ["兆"]],
    ["GB", "GB", 1, words("GB 吉字节"), ["G"]],
    ["TB", "TB", 1e3, words("TB 太字节"), ["T"]],
  ],
  resolution: [["dpi", "dpi", 1, words("dpi 线/英寸")]],
  percentage: [
    ["%", "%", 1, words("% 个百分点"), ["个点"]],
    ["ppm", "ppm", 1e-4, words("ppm mg/kg ug/g"), ["PPM"]],
  ],
  grade: [["grade", "级", 1, ["级"], ["等"]]],
  count: [
    [
      "pcs",
      "",
      1,
      words(
        "个 台 套 台套 台/套 台(套) 只 件 片 把 头 锭 极 轴 工位 路 层 孔 缸 腔 色 辊 座 组 条 根 支 块 通道 刀位 pcs 枚 名 排 区 温区 刀 托",
      ),
      words("P 位 人 次 点 门 档 列 模 号 轮 槽 箱 瓶 包 袋 盒 粒 桶 罐 听 本 卷 板 筐 双 份"),
    ],
  ],
};

/** Every unit, in the order of kinds and, within one, of the table. */
export const units: readonly Unit[] = quantityKinds.flatMap((kind) =>
  table[kind].map(([code, symbol, factor, spellings, fieldSpellings = []]) => ({
    code,
    kind,
    symbol,
    factor,
    spellings: [...new Set([code, ...(symbol ? [symbol] : []), ...spellings])],
    fieldSpellings,
  })),
);

const byCode = new Map(units.map((each) => [each.code, each]));

export function isUnitCode(text: string): text is UnitCode {
  return byCode.has(text);
}

/** The unit of a code, or null for a code that is not in the table. */
export function unit(code: UnitCode): Unit | null {
  return byCode.get(code) ?? null;
}

const byKind = new Map(quantityKinds.map((kind) => [kind, units.filter((u) => u.kind === kind)]));

/** The units of one kind, in the order in which a form offers them. */
export function unitsOf(kind: QuantityKind): readonly Unit[] {
  return byKind.get(kind) ?? [];
}

/** What a person calls the unit: its symbol, or 个 for counts. */
export function unitName(each: Unit): string {
  return each.symbol || "个";
}
