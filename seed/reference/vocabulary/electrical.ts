import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "电气与储能";
const transformerRows = codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01");

export const electrical: readonly EquipmentFamily[] = [
  {
    code: "dry-type-transformer",
    name: "干式变压器",
    english: "dry-type transformer",
    group,
    broader: "distribution-transformer",
    synonyms: [
      ...same(
        "干式配电变压器、干变、干式电力变压器、三相干式变压器、环氧浇注干式变压器、环氧树脂浇注变压器、dry-type transformer",
      ),
      ...narrower(
        "树脂浇注变压器、树脂绝缘干式变压器、SCB10、SCB11、SCB12、SCB13、SCB14、SCB18、SCB10干式变压器、SCB11干式变压器、SGB10、SG10、SG干式变压器、敞开式干式变压器、立体卷铁芯干式变压器、带外壳干式变压器",
      ),
    ],
    sectorRows: transformerRows,
    confusedWith: [
      ...notThis(
        "干式变压器温控器、干变温控仪、干式变压器外壳、干式变压器横流风机、干式变压器风机、干式变压器线圈",
        "附件和零件",
      ),
      neighbour("oil-immersed-transformer", "油浸变压器", "器身浸在油里，多装户外"),
      neighbour("amorphous-alloy-transformer", "非晶干变", "铁芯是非晶合金，空载损耗更低"),
    ],
    attributes: codes(
      "ratedCapacity noLoadLoss loadLoss highVoltage lowVoltage efficiencyClassClaimed shortCircuitImpedance insulationClass transformerConnection coreMaterial soundLevel protectionClass",
    ),
    uses: terms(
      "厂房内配电室、高层建筑供电、数据中心供电、医院供电、更换SCB8变压器、更换SCB9变压器",
    ),
    oldModels: terms("SC8、SCB8、SC9、SCB9、SCB10、SG、SGB"),
  },
  {
    code: "oil-immersed-transformer",
    name: "油浸式变压器",
    english: "oil-immersed distribution transformer",
    group,
    broader: "distribution-transformer",
    synonyms: [
      ...same(
        "油浸式配电变压器、油浸变压器、油浸式电力变压器、油浸配电变压器、oil-immersed transformer",
      ),
      ...narrower(
        "全密封油浸式变压器、全密封变压器、S9变压器、S11变压器、S13变压器、S20变压器、S22变压器、S9-M、S11-M、S13-M、S20-M、S22-M、植物油变压器、柱上变压器、有载调容变压器、立体卷铁芯变压器、油浸式立体卷铁芯变压器、地埋式变压器、单相油浸变压器",
      ),
      ambiguous("油变", "S9、S11、S13、S20、S22、kVA、配电、变压器、油浸、10kV、台"),
    ],
    sectorRows: transformerRows,
    confusedWith: [
      ...notThis(
        "变压器呼吸器、变压器储油柜、变压器瓦斯继电器、变压器油温表、变压器压力释放阀、变压器密封垫、变压器油泵",
        "附件和零件",
      ),
      neighbour("dry-type-transformer", "干变", "没有油，环氧浇注"),
      neighbour("power-transformer", "主变压器", "110 kV 及以上，容量几十兆伏安"),
    ],
    attributes: codes(
      "ratedCapacity noLoadLoss loadLoss highVoltage lowVoltage efficiencyClassClaimed shortCircuitImpedance tapChanging transformerConnection coreMaterial insulationMedium soundLevel",
    ),
    uses: terms(
      "厂区供配电、台区配电、户外变电、车间增容、更换S7变压器、更换S9变压器、更换S11变压器",
    ),
    oldModels: terms("SJ、SL、SL7、SJ1、S7、S8、S9、S11、SLZ7、SZ7"),
  },
  {
    code: "amorphous-alloy-transformer",
    name: "非晶合金变压器",
    english: "amorphous-alloy transformer",
    group,
    broader: "distribution-transformer",
    synonyms: [
      ...same(
        "非晶变压器、非晶合金配电变压器、非晶合金铁芯变压器、非晶配变、amorphous transformer",
      ),
      ...narrower(
        "非晶合金干式变压器、非晶干变、非晶合金油浸式变压器、非晶油变、非晶立体卷变压器、SBH15、SBH16、SBH21、SBH25、SCBH15、SCBH16、SCBH17、SCBH19、SBH15-M",
      ),
    ],
    sectorRows: transformerRows,
    confusedWith: [
      ...notThis("非晶带材、非晶合金带材、非晶铁芯、纳米晶铁芯", "材料和零件"),
      neighbour("dry-type-transformer", "树脂浇注变压器", "硅钢铁芯"),
    ],
    attributes: codes(
      "ratedCapacity noLoadLoss loadLoss highVoltage lowVoltage efficiencyClassClaimed insulationMedium shortCircuitImpedance transformerConnection soundLevel insulationClass",
    ),
    uses: terms("农网台区、轻载配电、夜间负荷低的工厂、光伏升压、变压器节能改造"),
    oldModels: terms("SBH11、SBH15、SCBH15"),
  },
  {
    code: "power-transformer",
    name: "主变压器",
    english: "power transformer",
    group,
    broader: null,
    synonyms: [
      ...same(
        "大型电力变压器、高压电力变压器、110kV变压器、110kV主变、110kV电力变压器、power transformer",
      ),
      ...narrower(
        "220kV变压器、66kV变压器、500kV变压器、35kV主变、有载调压电力变压器、SZ11主变、SFZ11、SSZ11、SFSZ11、SFZ20、升压变压器、发电机升压变、GIS变电站主变、自耦电力变压器",
      ),
      ambiguous("主变", "110kV、220kV、35kV、MVA、变电站、变压器、总降"),
      ambiguous("电力变压器", "110kV、220kV、35kV主变、MVA、变电站、总降"),
      ambiguous("变压器", "110kV、220kV、主变、总降压站"),
    ],
    sectorRows: transformerRows,
    confusedWith: [
      ...notThis(
        "主变冷却器、变压器风冷控制柜、主变保护、变压器有载分接开关、有载分接开关",
        "附件和保护装置",
      ),
      neighbour("distribution-transformer", "配电变压器", "10 kV 级，2500 kVA 以下为主"),
    ],
    attributes: codes(
      "ratedCapacity highVoltage lowVoltage loadLoss noLoadLoss shortCircuitImpedance tapChanging transformerConnection tappingRange cooling efficiencyClassClaimed soundLevel",
    ),
    uses: terms("工厂总降压站、企业变电站增容、电厂升压、冶炼供电、风电光伏升压站"),
    oldModels: terms("SFL、SFL7、SFZL7、SF7、SFZ7、SFZ8、SFZ9、SFSZ7、SFPSL"),
  },
  {
    code: "special-transformer",
    name: "特种变压器",
    english: "special-purpose transformer",
    group,
    broader: null,
    synonyms: [
      ...same("专用变压器、特种电力变压器、特变压器、special transformer"),
      ...narrower(
        "整流变压器、电炉变压器、电弧炉变压器、矿热炉变压器、中频炉变压器、隔离变压器、控制变压器、移相变压器、移相整流变压器、矿用变压器、矿用隔爆型移动变电站、自耦变压器、牵引变压器、接地变压器、照明变压器、励磁变压器、光伏升压变压器、三相隔离变压器、防爆变压器、变频变压器、伺服变压器、电抗器、调压器、感应调压器",
      ),
    ],
    sectorRows: codes("GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "电源变压器、高频变压器、焊接变压器、点火变压器、音频变压器、互感器、电流互感器、电压互感器",
        "电子元件、焊机部件或试验、测量用",
      ),
      neighbour("distribution-transformer", "配变", "向车间供 0.4 kV 动力"),
    ],
    attributes: codes(
      "ratedCapacity highVoltage lowVoltage ratedCurrent loadLoss noLoadLoss shortCircuitImpedance insulationMedium cooling tapChanging insulationClass",
    ),
    uses: terms(
      "电解整流供电、电弧炉供电、矿热炉供电、中频炉供电、变频器配套、矿山井下供电、设备隔离供电",
    ),
    oldModels: terms("HS、HSSP、ZS、ZSSP、KS7、KSG、KBSG"),
  },
  {
    code: "prefabricated-substation",
    name: "箱式变电站",
    english: "prefabricated substation",
    group,
    broader: null,
    synonyms: [
      ...same(
        "箱变、箱式变压器、预装式变电站、箱式变、预制舱变电站、组合式变压器、prefabricated substation",
      ),
      ...narrower(
        "欧式箱变、美式箱变、欧变、美变、华式箱变、光伏箱变、风电箱变、储能箱变、景观箱变、地埋式箱变、YB箱式变电站、YBW箱变、YBM箱变、ZGS箱变、智能箱变、移动变电站",
      ),
    ],
    sectorRows: transformerRows,
    confusedWith: [
      ...notThis(
        "箱变外壳、箱变壳体、箱变基础、箱变测控装置、电缆分支箱、开闭所",
        "外壳、土建、附件，或没有变压器的户外设备",
      ),
      neighbour("distribution-transformer", "配变", "只有变压器本体"),
      neighbour("high-voltage-switchgear", "环网柜", "只有高压开关"),
    ],
    attributes: codes(
      "ratedCapacity highVoltage lowVoltage protectionClass breakingCurrent ratedCurrent noLoadLoss loadLoss insulationMedium soundLevel",
    ),
    uses: terms("厂区户外供电、临时施工用电、光伏升压、充电站供电、园区配电、小区配电"),
    oldModels: terms("YB27、YBM、ZBW、ZGS11、YB6"),
  },
  {
    code: "high-voltage-switchgear",
    name: "高压开关柜",
    english: "high-voltage switchgear",
    group,
    broader: null,
    synonyms: [
      ...same(
        "高压柜、中压开关柜、10kV开关柜、高压配电柜、高压成套设备、高压开关设备、中置柜、环网柜、high-voltage switchgear",
      ),
      ...narrower(
        "KYN28、KYN28A-12、KYN28中置柜、KYN61、XGN2、XGN15、XGN66、HXGN、金属铠装移开式开关柜、充气柜、SF6充气柜、固体绝缘环网柜、环保气体绝缘开关柜、35kV开关柜、高压进线柜、高压计量柜、PT柜、GIS组合电器、气体绝缘金属封闭开关设备、环网箱、户外环网柜、高压真空断路器、真空断路器、高压断路器",
      ),
      ambiguous("开关柜", "10kV、35kV、高压、真空断路器、中置、KYN、环网"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "开关柜无线测温、开关柜除湿、高压带电显示器、微机综保、综合保护装置、高压熔断器、高压开关柜壳体、接地开关、避雷器、高压电容柜配件",
        "元件、监测装置",
      ),
      neighbour("low-voltage-switchgear", "低压柜", "0.4 kV 侧"),
    ],
    attributes: codes(
      "ratedVoltage ratedCurrent breakingCurrent switchgearForm protectionClass insulationMedium fieldbus",
    ),
    uses: terms("变电所进线、馈线、配电室改造、高压电机控制、环网供电、老旧开关柜更新"),
    oldModels: terms("GG-1A、GFC、JYN、KYN1、GBC、GSG-1A、XGN2"),
  },
  {
    code: "low-voltage-switchgear",
    name: "低压配电柜",
    english: "low-voltage switchgear",
    group,
    broader: null,
    synonyms: [
      ...same(
        "低压开关柜、低压柜、低压成套开关设备、低压成套设备、低压配电屏、配电柜、0.4kV开关柜、low-voltage switchgear",
      ),
      ...narrower(
        "GGD、GCS、GCK、MNS、GGD配电柜、GCK抽屉柜、GCS抽屉柜、MNS抽屉柜、抽出式开关柜、抽屉柜、动力柜、动力配电柜、动力配电箱、配电箱、XL-21动力柜、双电源切换柜、双电源柜、马达控制中心、MCC柜、低压出线柜、进线柜、母线槽、照明配电箱、电气控制柜、电控柜、列头柜、智能配电柜、UPS配电柜",
      ),
      ambiguous("开关柜", "0.4kV、380V、低压、抽屉、GGD、GCS、MNS、馈电"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "配电柜壳体、配电柜空调、塑壳断路器、框架断路器、万能式断路器、微型断路器、空气开关、交流接触器、热继电器、母排、铜排、电能表、多功能仪表",
        "元件和附件",
      ),
      neighbour("reactive-power-compensator", "电容柜", "装电容器，补偿无功"),
      neighbour("high-voltage-switchgear", "高压柜", "10 kV 侧"),
    ],
    attributes: codes(
      "ratedCurrent cabinetForm breakingCurrent ratedVoltage protectionClass circuitCount fieldbus",
    ),
    uses: terms("车间配电、配电房改造、电机集中控制、动力分配、双电源切换、老旧配电柜更新"),
    oldModels: terms("BSL、BDL、PGL、PGL1、PGL2、BFC、GCL、XL-21、XL-12"),
  },
  {
    code: "reactive-power-compensator",
    name: "无功补偿装置",
    english: "reactive power compensator",
    group,
    broader: null,
    synonyms: [
      ...same(
        "电容柜、无功补偿柜、电容补偿柜、低压无功补偿装置、电容器柜、功率因数补偿柜、无功补偿设备、reactive power compensator",
      ),
      ...narrower(
        "SVG、静止无功发生器、SVG无功补偿、高压SVG、SVC、静止无功补偿器、低压电容柜、高压电容柜、高压无功补偿装置、智能电容器、抗谐波智能电容、TSC动态补偿、动态无功补偿装置、就地补偿柜、滤波补偿装置、MSVC、集合式电容器",
      ),
    ],
    sectorRows: codes("HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "电力电容器、补偿电容器、无功补偿控制器、切换电容接触器、串联电抗器、电容器外壳、铝电解电容器、薄膜电容器",
        "元件",
      ),
      neighbour("active-power-filter", "有源滤波器", "滤谐波为主"),
    ],
    attributes: codes(
      "compensationCapacity ratedVoltage compensationType ratedCurrent compensationStages responseTime protectionClass cooling harmonicReduction",
    ),
    uses: terms(
      "提高功率因数、避免力调电费、轧机无功冲击、中频炉补偿、光伏并网后功率因数下降、配电房改造",
    ),
    oldModels: terms("PGJ1、PGJ2、GGJ、BW0.4"),
  },
  {
    code: "active-power-filter",
    name: "有源滤波器",
    english: "active power filter",
    group,
    broader: null,
    synonyms: [
      ...same(
        "有源电力滤波器、APF、有源滤波柜、有源滤波装置、谐波治理装置、APF有源滤波柜、active power filter",
      ),
      ...narrower(
        "谐波滤波柜、壁挂式APF、APF模块、电能质量治理装置、无源滤波装置、谐波治理柜、三相不平衡治理装置、滤波柜、零线电流消除装置",
      ),
    ],
    sectorRows: codes("HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "EMI滤波器、电源滤波器、信号滤波器、变频器输入滤波器、滤波电抗器、滤波电容",
        "元件或测试仪器",
      ),
      neighbour("reactive-power-compensator", "SVG", "补无功为主"),
    ],
    attributes: codes(
      "ratedCurrent harmonicReduction ratedVoltage responseTime efficiency protectionClass cooling soundLevel fieldbus",
    ),
    uses: terms("变频器谐波治理、中频炉谐波治理、数据中心谐波治理、轧机谐波治理、电容器烧毁治理"),
    oldModels: [],
  },
];
