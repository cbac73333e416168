import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "电气与储能";

export const supplyAndStorage: readonly EquipmentFamily[] = [
  {
    code: "dc-power-supply",
    name: "直流电源设备",
    english: "direct-current power supply",
    group,
    broader: null,
    synonyms: [
      ...same("直流电源、直流屏、直流电源屏、直流电源柜、直流电源系统、DC power supply"),
      ...narrower(
        "高频开关电源、开关电源、通信电源、通信开关电源、高压直流电源、HVDC、240V直流电源、整流柜、可控硅整流柜、整流器、IGBT整流电源、电解电源、电镀电源、电泳整流器、硅整流设备、PSU、电源供应单元、服务器电源、EPS应急电源、EPS电源、GZDW直流屏、交直流一体化电源",
      ),
      ambiguous("电源柜", "直流、整流、220V直流、蓄电池"),
    ],
    sectorRows: codes("HB-B-05"),
    confusedWith: [
      ...notThis(
        "电源适配器、充电宝、激光电源、直流屏监控、直流屏充电模块、整流二极管、稳压电源、稳压器、电源模块、中频感应电源、LED驱动电源",
        "元件、别的机器的部件，或交流稳压",
      ),
      neighbour("ups", "不间断电源", "输出交流，零切换"),
      neighbour("storage-battery", "蓄电池组", "只是电池"),
    ],
    attributes: codes(
      "outputVoltage ratedCurrent outputPower efficiency ratedVoltage powerFactor backupTime cooling",
    ),
    uses: terms("变电站操作电源、数据中心服务器供电、通信机房供电、电解电镀、电池化成、应急照明"),
    oldModels: terms("GZDW、BZGN、KGCFA"),
  },
  {
    code: "storage-battery",
    name: "蓄电池",
    english: "stationary storage battery",
    group,
    broader: null,
    synonyms: [
      ...same("蓄电池组、后备电池、电瓶组、storage battery"),
      ...narrower(
        "铅酸蓄电池、阀控式铅酸蓄电池、阀控铅酸蓄电池、铅炭电池、胶体蓄电池、免维护蓄电池、UPS电池、UPS蓄电池、UPS电池柜、直流屏蓄电池、12V100Ah蓄电池、2V500Ah蓄电池、镍镉蓄电池、叉车蓄电池、牵引蓄电池、牵引用铅酸蓄电池、通信基站电池、锂电UPS电池",
      ),
    ],
    sectorRows: codes("HB-B-04"),
    confusedWith: [
      ...notThis(
        "蓄电池外壳、蓄电池极板、蓄电池电解液、蓄电池架、电池架、电池巡检仪、蓄电池在线监测、汽车电瓶、手机电池、纽扣电池、蓄电池活化仪、电池回收",
        "零件、监测，或消费类电池",
      ),
      neighbour("energy-storage-system", "储能系统", "成套，含变流器和管理系统"),
      neighbour("charge-discharge-tester", "充放电测试系统", "检测电池的设备"),
    ],
    attributes: codes(
      "batteryCapacity ratedVoltage cellChemistry cycleLife energyCapacity ratedCurrent backupTime machineMass",
    ),
    uses: terms("UPS后备、直流屏后备、通信后备、叉车动力、应急照明、机房电池更换"),
    oldModels: terms("GGF、GFM、GNZ、GNC、6-FM、6-GFM"),
  },
  {
    code: "energy-storage-system",
    name: "储能系统",
    english: "battery energy-storage system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "工商业储能、工商业储能系统、储能柜、储能一体柜、储能电站、电化学储能系统、BESS、battery energy storage system",
      ),
      ...narrower(
        "工商业储能柜、储能集装箱、液冷储能柜、风冷储能柜、锂电池储能系统、磷酸铁锂储能系统、全钒液流电池储能系统、户用储能、光储一体机、用户侧储能、储能变流器、PCS、储能PCS、移动储能车、215kWh储能柜、261kWh储能柜、飞轮储能",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "储能电芯、储能电池包、储能BMS、储能EMS、储能液冷机组、储能消防、储能焊机电源、储能电芯产线",
        "部件、子系统或制造设备",
      ),
      neighbour("storage-battery", "蓄电池组", "没有变流器和并网"),
      neighbour("ice-storage-system", "冰蓄冷系统", "蓄的是冷量"),
      neighbour("ups", "不间断电源", "保证不断电，不做峰谷套利"),
    ],
    attributes: codes(
      "energyCapacity ratedPower roundTripEfficiency cellChemistry cycleLife ratedVoltage cooling protectionClass efficiency responseTime gridFrequency",
    ),
    uses: terms("峰谷套利、需量管理、光储充、备用电源、动态增容、调频辅助服务、光伏消纳"),
    oldModels: [],
  },
  {
    code: "pv-power-system",
    name: "光伏发电系统",
    english: "photovoltaic power system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "分布式光伏、屋顶光伏、光伏电站、分布式光伏电站、光伏发电、太阳能发电系统、光伏系统、photovoltaic system",
      ),
      ...narrower(
        "工商业分布式光伏、屋顶光伏电站、光伏车棚、BIPV、光伏建筑一体化、太阳能电池板、光伏板、光伏并网柜、光伏支架系统、离网光伏系统、光储充一体化",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "光伏支架、光伏线缆、光伏电缆、光伏焊带、光伏背板、光伏玻璃、光伏胶膜、光伏硅片、光伏电池片、光伏清洗机器人、光伏板清洗机器人、光伏运维、光伏路灯、太阳能热水器",
        "材料、附件、服务或家用",
      ),
      neighbour("pv-inverter", "光伏逆变器", "只是逆变设备"),
      neighbour("cell-stringer", "串焊机", "制造组件的设备"),
    ],
    attributes: codes(
      "peakPower annualGeneration efficiency ratedVoltage workingArea implementationPeriod protectionClass",
    ),
    uses: terms("厂房屋顶发电、自发自用余电上网、降低用电成本、绿电、车棚发电、园区微电网"),
    oldModels: [],
  },
  {
    code: "pv-inverter",
    name: "光伏逆变器",
    english: "photovoltaic inverter",
    group,
    broader: null,
    synonyms: [
      ...same(
        "光伏并网逆变器、并网逆变器、太阳能逆变器、组串式逆变器、PV inverter、solar inverter",
      ),
      ...narrower(
        "集中式逆变器、集散式逆变器、微型逆变器、储能逆变器、离网逆变器、三相并网逆变器、110kW逆变器、光储混合逆变器、箱逆变一体机",
      ),
      ambiguous("逆变器", "光伏、组串、并网、MPPT、太阳能"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "逆变器维修、逆变器外壳、车载逆变器、逆变电源、电力逆变器、汇流箱、光伏汇流箱、光伏逆变器测试系统",
        "服务、车载，或附属设备",
      ),
      neighbour("energy-storage-system", "储能变流器", "双向，接电池"),
      neighbour("variable-frequency-drive", "变频器", "给电机供电"),
    ],
    attributes: codes(
      "outputPower efficiency mpptCount inverterForm ratedVoltage ratedCurrent protectionClass cooling powerFactor fieldbus",
    ),
    uses: terms("分布式光伏并网、旧电站逆变器更换、地面电站、光储系统"),
    oldModels: [],
  },
  {
    code: "ev-charger",
    name: "充电桩",
    english: "electric-vehicle charging equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "电动汽车充电桩、充电设备、充电机、充电站设备、新能源汽车充电桩、电动汽车充电机、EV charger",
      ),
      ...narrower(
        "直流充电桩、交流充电桩、快充桩、直流快充桩、液冷超充桩、超充桩、分体式充电堆、充电堆、7kW充电桩、120kW充电桩、重卡充电桩、移动充电桩、叉车充电机、锂电池充电机、AGV充电桩、AGV充电机、V2G充电桩、换电站、电动自行车充电桩、蓄电池充电机、充电柜",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "充电桩测试仪、充电枪、充电桩模块、充电模块、充电桩外壳、充电桩雨棚、手机充电器、充电桩运营平台、充电桩电缆",
        "部件、检测或平台",
      ),
      neighbour("charge-discharge-tester", "充放电测试系统", "检测电池，不给车充电"),
      neighbour("dc-power-supply", "直流屏", "变电站操作电源"),
    ],
    attributes: codes(
      "outputPower gunCount chargerForm outputVoltage ratedCurrent efficiency ratedVoltage protectionClass powerFactor fieldbus",
    ),
    uses: terms("园区充电、员工停车场充电、物流车充电、电动重卡充电、叉车充电、老旧充电桩更新"),
    oldModels: [],
  },
  {
    code: "diesel-generator-set",
    name: "柴油发电机组",
    english: "diesel generator set",
    group,
    broader: null,
    synonyms: [
      ...same(
        "柴油发电机、柴油机组、柴油机发电机组、柴发、柴发机组、应急发电机组、备用发电机组、发电机组、diesel generator",
      ),
      ...narrower(
        "静音柴油发电机组、低噪音柴油发电机组、移动发电机组、拖车式发电机组、移动电源车、自启动柴油发电机、高压柴油发电机组、10kV柴油发电机组、数据中心柴发、汽油发电机、集装箱发电机组、应急电源车、500kW发电机",
      ),
      ambiguous("发电机", "柴油、常用功率、备用功率、静音、应急、康明斯"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "发电机组滤芯、柴油机滤芯、发电机维修、发电机组控制器、发电机调压板、柴油机、车用柴油机、船用柴油机、发电机转子、发电机定子、柴油发电机组环保降噪",
        "零件、服务，或动力机",
      ),
      neighbour("gas-generator-set", "燃气发电机组", "烧天然气、沼气"),
      neighbour("ups", "不停电电源", "不断电，时间短"),
    ],
    attributes: codes(
      "primePower standbyPower ratedVoltage gridFrequency specificFuelConsumption soundLevel ratedSpeed fuel cooling powerFactor machineMass",
    ),
    uses: terms("应急备用电源、消防备用电源、数据中心后备、矿山供电、工地供电、停限电备用"),
    oldModels: terms("6135、6160、12V135、4135、6250、8NVD"),
  },
  {
    code: "gas-generator-set",
    name: "燃气发电机组",
    english: "gas-engine generator set",
    group,
    broader: null,
    synonyms: [
      ...same("燃气发电机、燃气内燃机发电机组、天然气发电机组、内燃机发电机组、gas generator set"),
      ...narrower(
        "沼气发电机组、沼气发电机、瓦斯发电机组、煤层气发电机组、生物质气发电机组、冷热电三联供、热电联产机组、CCHP、焦炉煤气发电机组、氢燃料电池发电系统、燃料电池发电系统",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("燃气发电机火花塞、燃气发电机组机油、沼气脱硫、沼气净化", "耗材或预处理"),
      neighbour("gas-turbine", "燃气轮机", "叶轮机械，功率兆瓦以上"),
      neighbour("diesel-generator-set", "柴油发电机", "烧柴油，多作备用"),
    ],
    attributes: codes(
      "powerOutput efficiency fuel thermalEfficiency ratedVoltage gridFrequency noxEmission soundLevel heatOutput cooling ratedSpeed",
    ),
    uses: terms("沼气发电、瓦斯发电、园区热电联产、三联供、养殖场沼气利用、油田伴生气发电"),
    oldModels: [],
  },
];
