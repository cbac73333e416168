import type { QuantityKind, UnitCode } from "../units/quantity.ts";
import type { AttributeCode } from "../vocabulary/vocabulary.ts";

export type ParameterCode = string;

export interface ParameterChoice {
  /** As the tables print it. */
  readonly value: string;
  readonly synonyms: readonly string[];
}

/** A quantity or a choice that a grade table asks for, by all the names under which people give it. */
export interface EfficiencyParameter {
  readonly code: ParameterCode;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Attributes of the vocabulary that state the same. */
  readonly attributes: readonly AttributeCode[];
  readonly kind: QuantityKind | "choice";
  /** Unit of the tables; null for a choice. */
  readonly unit: UnitCode | null;
  /** How the unit is printed where the unit table has none for it: kJ/kg. */
  readonly printedUnit?: string;
  /** Codes under which programs give it, each with the unit of a bare number. */
  readonly codes: Readonly<Record<string, UnitCode | null>>;
  readonly choices: readonly ParameterChoice[];
  /**
   * When every row that still fits has the same condition on it, it need not be given.
   * always: it follows from the others. said: taken for granted and said so, but never for a mark.
   */
  readonly implied?: "always" | "said";
}

interface Naming {
  readonly also?: string;
  readonly attributes?: string;
  readonly implied?: "always" | "said";
}

const listed = (words: string | undefined) => (words ?? "").split(" ").filter(Boolean);

/** A figure. `codes` are written code=unit of a bare number; the first one is canonical. */
function figure(
  name: string,
  kind: QuantityKind,
  unit: UnitCode,
  codes: string,
  { also, attributes, implied }: Naming = {},
  printedUnit?: string,
): EfficiencyParameter {
  const pairs = listed(codes).map((pair) => pair.split("=") as [string, string?]);
  return {
    code: pairs[0]![0],
    name,
    synonyms: listed(also),
    attributes: listed(attributes),
    kind,
    unit,
    ...(printedUnit === undefined ? {} : { printedUnit }),
    codes: Object.fromEntries(pairs.map(([code, bare]) => [code, bare ?? unit])),
    choices: [],
    ...(implied ? { implied } : {}),
  };
}

/** A choice. Each value is written value=synonym=synonym. */
function choice(
  code: ParameterCode,
  name: string,
  values: string,
  { also, attributes, implied }: Naming = {},
): EfficiencyParameter {
  return {
    code,
    name,
    synonyms: listed(also),
    attributes: listed(attributes),
    kind: "choice",
    unit: null,
    codes: { [code]: null },
    choices: listed(values).map((words) => {
      const [value, ...synonyms] = words.split("=");
      return { value: value!, synonyms };
    }),
    ...(implied ? { implied } : {}),
  };
}

const number = (name: string, code: string, naming?: Naming, printedUnit = "") =>
  figure(name, "count", "pcs", code, naming, printedUnit);
const percent = (name: string, codes: string, naming?: Naming) =>
  figure(name, "percentage", "%", codes, naming);

/** Every parameter of the tables at hand. Names and choices are read without regard to width, case and blanks. */
export const efficiencyParameters: readonly EfficiencyParameter[] = [
  // Motors
  choice(
    "motorType",
    "电机类型",
    "三相异步电动机=三相异步=异步电机=低压三相异步电动机=感应电机 高压三相异步电动机=高压电机=高压异步 永磁同步电动机=永磁同步=永磁=永磁电机",
    {
      also: "电动机类型 类型 电机种类",
    },
  ),
  figure("额定功率", "power", "kW", "ratedPowerKw ratedPower powerKw", {
    also: "功率 电机功率 额定输出功率 主电机功率 电动机功率 匹数",
    attributes: "ratedPower",
  }),
  figure("极数", "count", "pcs", "poles", { also: "极 电机极数", attributes: "poles" }),
  percent("效率", "efficiencyPct efficiency", {
    also: "额定效率 电机效率 满载效率 泵效率 风机效率 最高效率",
    attributes: "efficiency",
  }),
  figure("额定电压", "voltage", "V", "ratedVoltageV=V ratedVoltageKv=kV ratedVoltage=V", {
    also: "电压 电压等级",
    attributes: "ratedVoltage",
    implied: "said",
  }),
  choice(
    "coolingMethod",
    "冷却方法代号",
    "IC01 IC11 IC21 IC31 IC81W IC611 IC616 IC511 IC516 IC411",
    {
      also: "冷却方式 冷却方法 IC代号 IC",
      attributes: "cooling",
    },
  ),
  choice(
    "startMode",
    "起动方式",
    "异步起动=异步启动=自起动=自启动=直接起动 变频驱动=变频=变频起动=变频供电",
    {
      also: "启动方式 驱动方式",
      implied: "said",
    },
  ),
  // Air compressors
  choice("speedControl", "调速方式", "工频=定频=固定转速=恒速 变频=永磁变频=变转速", {
    also: "驱动控制 是否变频 频率类型",
    attributes: "speedControl",
  }),
  choice("lubrication", "润滑方式", "喷油=喷油回转=有油=微油 无油=干式 水润滑=喷水", {
    also: "润滑 是否无油",
    attributes: "lubrication",
  }),
  figure("排气压力", "pressure", "MPa", "dischargePressureMpa exhaustPressure dischargePressure", {
    also: "额定排气压力 供气压力 工作压力 排压 压力",
    attributes: "exhaustPressure",
  }),
  choice("cooling", "冷却方式", "风冷 液冷=水冷", { also: "冷却 冷却型式", attributes: "cooling" }),
  figure("机组输入比功率", "specificPower", "kW/(m3/min)", "specificPower", {
    also: "比功率 输入比功率 单位能耗",
    attributes: "specificPower",
  }),
  // Transformers
  choice("insulationMedium", "绝缘介质", "油浸式=油浸=植物油浸式=油变 干式=干变", {
    also: "变压器类型 绝缘方式 冷却介质",
    attributes: "insulationMedium",
  }),
  figure("高压侧额定电压", "voltage", "kV", "highVoltageKv highVoltage highVoltageV=V", {
    also: "高压侧电压 一次电压 高压 电压等级 额定电压",
    attributes: "highVoltage",
  }),
  figure("额定容量", "apparentPower", "kVA", "ratedCapacityKva ratedCapacity", {
    also: "容量 变压器容量",
    attributes: "ratedCapacity",
  }),
  choice("coreMaterial", "铁芯材料", "电工钢带=硅钢=硅钢片=取向硅钢=电工钢 非晶合金=非晶", {
    also: "铁心材料 铁芯 铁心",
    attributes: "coreMaterial",
  }),
  choice("connection", "联结组别", "Dyn11 Yzn11 Yyn0", {
    also: "联结组标号 接线组别 连接组别 联接组别",
    attributes: "transformerConnection",
  }),
  choice("insulationClass", "绝缘耐热等级", "B(100℃)=B级=B F(120℃)=F级=F H(145℃)=H级=H", {
    also: "绝缘等级 绝缘耐热 绝缘",
    attributes: "insulationClass",
  }),
  choice("tapChanger", "调压方式", "无励磁=无励磁调压=无载=无载调压 有载=有载调压", {
    also: "调压 分接开关",
    attributes: "tapChanging",
  }),
  figure("空载损耗", "power", "kW", "noLoadLossKw=kW noLoadLoss=W", {
    also: "P0 空载损耗P0 铁损 空损",
    attributes: "noLoadLoss",
  }),
  figure("负载损耗", "power", "kW", "loadLossKw=kW loadLoss=W", {
    also: "Pk 负载损耗Pk 铜损 短路损耗 负损",
    attributes: "loadLoss",
  }),
  // Boilers
  choice(
    "combustion",
    "燃烧方式",
    "层状燃烧燃煤=层状燃烧=层燃=链条炉排=层燃锅炉 流化床燃烧燃煤=流化床=循环流化床=流化床燃烧 生物质锅炉=生物质燃烧 室燃锅炉=室燃=煤粉锅炉 电加热锅炉=电加热=电热",
    {
      also: "锅炉类型 燃烧设备",
      implied: "always",
    },
  ),
  choice(
    "fuel",
    "燃料",
    "烟煤 贫煤 无烟煤 褐煤 煤=煤粉 生物质=生物质成型燃料=木屑 天然气=燃气=气 燃油=柴油=重油=油 电",
    {
      also: "燃料种类 燃料类型 煤种 能源类型",
      attributes: "fuel",
      implied: "always",
    },
  ),
  choice(
    "fuelClass",
    "燃料类别或冷凝方式",
    "Ⅰ类=I类=I=Ⅰ Ⅱ类=II类=II=Ⅱ Ⅲ类=III类=III=Ⅲ 非冷凝=非冷凝式=不冷凝 冷凝=冷凝式",
    {
      also: "燃料类别 煤类 是否冷凝 冷凝",
      implied: "always",
    },
  ),
  number(
    "收到基低位发热量",
    "lhvKjKg",
    { also: "低位发热量 发热量 热值", implied: "said" },
    "kJ/kg",
  ),
  percent("干燥无灰基挥发分", "volatilePct", { also: "挥发分 挥发份", implied: "said" }),
  figure("额定蒸发量", "massFlow", "t/h", "steamCapacityTph evaporationCapacity", {
    also: "蒸发量 蒸吨 吨位",
    attributes: "evaporationCapacity",
  }),
  figure("额定热功率", "power", "MW", "thermalPowerMw heatOutput", {
    also: "热功率 供热量",
    attributes: "heatOutput",
  }),
  percent("热效率", "thermalEfficiencyPct thermalEfficiency", {
    also: "锅炉热效率 锅炉效率 设计热效率 效率",
    attributes: "thermalEfficiency",
  }),
  // Fans
  choice(
    "fanType",
    "通风机类型",
    "离心=离心式=离心风机=离心通风机 轴流=轴流式=轴流风机=轴流通风机",
    {
      also: "风机类型 类型",
    },
  ),
  number("压力系数", "psi", { also: "ψ 全压系数" }),
  number("比转速", "specificSpeed", { also: "ns 比转数" }),
  number("机号", "sizeNo", { also: "机号No 风机机号 No" }),
  number("轮毂比", "hubRatio", { also: "轮毂直径比" }),
  // Blowers
  choice("blowerType", "鼓风机类型", "单级双支撑低速 多级低速 单级双支撑高速 多级高速", {
    also: "类型 结构型式",
  }),
  number("叶轮出口宽度与直径比", "b2d2", { also: "b2/D2 b2/d2 出口宽径比 宽径比" }),
  figure("叶轮直径", "length", "mm", "impellerDiameterMm impellerDiameter", {
    also: "叶轮外径 D2",
    attributes: "impellerDiameter",
  }),
  figure("级数", "count", "pcs", "stages", { also: "叶轮级数 泵级数", attributes: "stages" }),
  percent("多变效率", "polytropicEfficiencyPct", { also: "多变 多变效率值" }),
  // Pumps
  choice(
    "pumpType",
    "泵型式",
    "单级单吸=单级单吸清水离心泵 单级双吸=双吸=单级双吸清水离心泵 管道=管道泵 多级=多级清水离心泵 轻型多级立式=立式轻型多级 轻型多级卧式=卧式轻型多级",
    {
      also: "泵类型 类型 型式 结构型式",
    },
  ),
  figure("流量", "volumeFlow", "m3/h", "flowM3h flowRate", {
    also: "额定流量 Q",
    attributes: "flowRate",
  }),
  figure("扬程", "length", "m", "headM head", { also: "额定扬程 H 总扬程", attributes: "head" }),
  figure("转速", "rotationalSpeed", "r/min", "speedRpm ratedSpeed", {
    also: "额定转速 n",
    attributes: "ratedSpeed",
  }),
  // Chillers and heat pumps
  choice(
    "unitType",
    "机组用途",
    "舒适型=舒适性 数据中心专用型=数据中心=机房专用 地板采暖型=地暖型=地板采暖 风机盘管型=风机盘管 散热器型=散热器",
    {
      also: "用途 机组类型 末端型式 类型",
    },
  ),
  choice(
    "sourceSide",
    "热源侧冷却方式",
    "水冷式=水冷 风冷式=风冷 蒸发冷却式=蒸发冷=蒸发冷却 空气源=空气 水源=水=地埋管=余热废水=工艺冷却水=烟气",
    {
      also: "冷却方式 热源 热泵热源 低温热源",
      attributes: "cooling heatSource",
      implied: "always",
    },
  ),
  figure("名义制冷量", "power", "kW", "coolingCapacityKw coolingCapacity", {
    also: "制冷量 冷量 额定制冷量",
    attributes: "coolingCapacity",
  }),
  figure("名义制热量", "power", "kW", "heatingCapacityKw heatingCapacity", {
    also: "制热量 额定制热量",
    attributes: "heatOutput",
  }),
  choice("indicatorSystem", "指标体系", "表1=1 表2=2 表3=3", {
    also: "指标表 评价指标",
    implied: "always",
  }),
  number("IPLV", "iplv", { also: "综合部分负荷性能系数", attributes: "iplv" }),
  number("CSPF", "cspf", { also: "制冷季节性能系数" }),
  number("ACCOP", "accop", { also: "全年综合性能系数 全年制冷性能系数" }),
  number("COPc", "cop", {
    also: "COP 名义制冷性能系数 性能系数 制冷性能系数 copc",
    attributes: "cop",
  }),
  number("HSPF", "hspf", { also: "制热季节性能系数" }),
  number("APF", "apf", { also: "全年性能系数" }),
  number("COPdh", "copdh", { also: "低温制热性能系数" }),
  number("COPh", "coph", { also: "名义制热性能系数" }),
];

const byCode = new Map(efficiencyParameters.map((parameter) => [parameter.code, parameter]));

export function efficiencyParameter(code: ParameterCode): EfficiencyParameter | null {
  return byCode.get(code) ?? null;
}

export function parameterName(code: ParameterCode): string {
  return byCode.get(code)?.name ?? code;
}
