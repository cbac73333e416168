import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "泵阀风机";
const fanRows = codes("HB-B-06 HB-3-02 GD-4-02 HB-3-04 GD-4-04 HB-3-01 GD-4-01");

export const vacuumAndFans: readonly EquipmentFamily[] = [
  {
    code: "vacuum-pump",
    name: "真空泵",
    english: "vacuum pump",
    group,
    broader: null,
    synonyms: [
      ...same("工业真空泵、真空泵机组、真空机组、抽真空泵、vacuum pump"),
      ...narrower(
        "旋片泵、旋片真空泵、旋片式真空泵、螺杆真空泵、干式螺杆真空泵、干式真空泵、罗茨真空泵、罗茨真空机组、罗茨水环真空机组、滑阀真空泵、滑阀泵、往复真空泵、往复式真空泵、爪式真空泵、无油真空泵、分子泵、分子真空泵、扩散泵、油扩散泵、涡旋真空泵、蒸汽喷射真空泵、蒸汽喷射器、水喷射真空泵、水力喷射器、永磁变频真空泵、中央真空系统、负压站、单晶炉真空泵、磁悬浮真空泵",
      ),
      ambiguous("真空系统", "真空泵、抽速、抽气、罗茨、水环"),
      ambiguous("罗茨", "真空、抽速、抽气"),
    ],
    sectorRows: codes("HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "真空泵油、真空泵滤芯、真空泵旋片、真空泵配件、真空泵密封件、真空泵维修、真空计、真空阀、真空助力器、真空泵油雾分离器、汽车真空泵、真空吸盘、真空发生器",
        "耗材、零件、仪表或车用件",
      ),
      neighbour("roots-blower", "罗茨鼓风机", "正压送风或几十千帕负压，不看极限真空"),
    ],
    attributes: codes(
      "pumpingSpeed ultimateVacuum ratedPower vacuumPumpForm ratedSpeed lubrication cooling waterConsumption soundLevel speedControl ratedVoltage",
    ),
    uses: terms(
      "真空包装、真空镀膜、真空干燥、真空蒸馏、真空吸附、真空热处理、真空脱气、单晶炉抽真空、煤矿瓦斯抽放、抽真空、真空吸附供气、真空干燥抽气",
    ),
    oldModels: terms("2X-8、2X-15、2X-30、2X-70、W3、W4、W5、WY、H-150、ZJ-150、ZJ-300、ZJ-600"),
  },
  {
    code: "liquid-ring-vacuum-pump",
    name: "水环真空泵",
    english: "liquid-ring vacuum pump",
    group,
    broader: "vacuum-pump",
    synonyms: [
      ...same(
        "水环式真空泵、液环真空泵、液环式真空泵、水环泵、液环泵、水环真空泵机组、liquid ring vacuum pump",
      ),
      ...narrower(
        "2BE真空泵、2BV水环真空泵、2BE1、2BE3、2BEA、2BEC、2BV、SK水环真空泵、不锈钢水环真空泵、双级水环真空泵、瓦斯抽放泵、瓦斯抽采泵",
      ),
    ],
    sectorRows: codes("HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis("水环真空泵叶轮、水环真空泵汽水分离器、汽水分离器", "零件"),
      neighbour("vacuum-pump", "螺杆真空泵", "不用工作水，可改造替代水环泵"),
    ],
    attributes: codes(
      "pumpingSpeed ultimateVacuum ratedPower ratedSpeed waterConsumption wettedMaterial shaftSeal stages soundLevel",
    ),
    uses: terms("造纸真空系统、真空过滤、真空脱水、煤矿瓦斯抽放、凝汽器抽真空、化工真空蒸馏、洗煤"),
    oldModels: terms(
      "SZ-1、SZ-2、SZ-3、SZ-4、SK-3、SK-6、SK-12、SK-30、SZB-8、2YK、2SK、2BE1-253、2BE1-303",
    ),
  },
  {
    code: "roots-blower",
    name: "罗茨鼓风机",
    english: "Roots blower",
    group,
    broader: "industrial-fan",
    synonyms: [
      ...same("罗茨风机、三叶罗茨风机、三叶罗茨鼓风机、罗茨式鼓风机、Roots blower"),
      ...narrower(
        "二叶罗茨鼓风机、三叶罗茨、高压罗茨风机、密集成罗茨风机、双级罗茨风机、沼气罗茨风机、煤气罗茨风机、水产增氧罗茨风机、螺杆鼓风机、螺杆风机",
      ),
      ambiguous("罗茨", "风机、鼓风、曝气、污水、三叶、噪音、噪声、好氧"),
    ],
    sectorRows: fanRows,
    confusedWith: [
      ...notThis(
        "罗茨风机油、罗茨风机叶轮、罗茨风机消音器、罗茨流量计、罗茨风机皮带",
        "零件或仪表",
      ),
      neighbour("maglev-blower", "磁悬浮鼓风机", "高速离心，无油，节电"),
      neighbour("vacuum-pump", "罗茨真空泵", "抽真空，写抽速和极限真空"),
      neighbour("air-compressor", "空压机", "压力 0.3 MPa 以上"),
    ],
    attributes: codes(
      "airVolume airPressure ratedPower ratedSpeed inletDiameter blowerDrive soundLevel speedControl cooling ratedVoltage",
    ),
    uses: terms(
      "污水曝气、气力输送、水产增氧、水泥立窑鼓风、脱硫氧化、化肥造气鼓风、反冲洗、粉料流化、气力输送供风、曝气打气、小池曝气",
    ),
    oldModels: terms("L41、L42、L52、L62、L72、L83、LGA、3L42WC、3L52WC"),
  },
  {
    code: "maglev-blower",
    name: "磁悬浮鼓风机",
    english: "magnetic-bearing turbo blower",
    group,
    broader: "industrial-fan",
    synonyms: [
      ...same(
        "磁悬浮风机、磁悬浮离心鼓风机、磁悬浮离心式鼓风机、磁浮鼓风机、magnetic-bearing blower",
      ),
      ...narrower(
        "空气悬浮鼓风机、空悬浮风机、空悬浮鼓风机、气悬浮鼓风机、气悬浮风机、空气悬浮离心鼓风机、空浮风机、高速离心鼓风机、悬浮鼓风机",
      ),
      ambiguous("磁悬浮", "风机、鼓风、曝气、罗茨、溶氧、污水、好氧"),
      ambiguous("气悬浮", "风机、鼓风、曝气、罗茨、溶氧、污水、好氧"),
      ambiguous("空气悬浮", "风机、鼓风、曝气、罗茨、溶氧、污水、好氧"),
    ],
    sectorRows: fanRows,
    confusedWith: [
      ...notThis("磁悬浮轴承、磁轴承、磁悬浮风机滤芯、磁悬浮列车、磁悬浮控制器", "部件或别的产品"),
      neighbour("centrifugal-air-compressor", "磁悬浮空压机", "压力 0.3 MPa 以上"),
      neighbour("water-chiller", "磁悬浮冷水机组", "压缩冷媒，写制冷量"),
      neighbour("vacuum-pump", "磁悬浮真空泵", "抽负压"),
    ],
    attributes: codes(
      "airVolume airPressure ratedPower efficiency ratedSpeed soundLevel efficiencyClassClaimed cooling ratedVoltage machineMass",
    ),
    uses: terms(
      "污水曝气、替换罗茨风机、发酵供氧、水泥厂送风、脱硫氧化、气力输送、浮选供风、造纸真空、好氧池供气、曝气池送风、污水池打气",
    ),
    oldModels: [],
  },
  {
    code: "centrifugal-blower",
    name: "离心鼓风机",
    english: "centrifugal blower",
    group,
    broader: "industrial-fan",
    synonyms: [
      ...same("离心式鼓风机、透平鼓风机、涡轮鼓风机、centrifugal blower"),
      ...narrower(
        "多级离心鼓风机、单级高速离心鼓风机、单级离心鼓风机、多级低速离心鼓风机、煤气鼓风机、烧结鼓风机、高炉鼓风机、硫酸风机、轴流压缩机、SO2风机、C系列鼓风机、D系列鼓风机",
      ),
    ],
    sectorRows: fanRows,
    confusedWith: [
      ...notThis(
        "鼓风机叶轮、鼓风机轴承、鼓风机滤袋、漩涡气泵、旋涡风机、高压漩涡风机",
        "零件，或小型旋涡式气泵",
      ),
      neighbour("roots-blower", "罗茨风机", "容积式，风量不随压力变"),
      neighbour("centrifugal-fan", "离心风机", "全压 15 kPa 以下"),
    ],
    attributes: codes(
      "airVolume airPressure ratedPower efficiency stages ratedSpeed efficiencyClassClaimed soundLevel cooling ratedVoltage",
    ),
    uses: terms("污水曝气、高炉送风、烧结送风、制酸送风、煤气加压、浮选供风、发酵供氧"),
    oldModels: [],
  },
  {
    code: "centrifugal-fan",
    name: "离心风机",
    english: "centrifugal fan",
    group,
    broader: "industrial-fan",
    synonyms: [
      ...same("离心通风机、离心式风机、离心式通风机、centrifugal fan"),
      ...narrower(
        "高压离心风机、4-72离心风机、9-19高压离心风机、9-26高压离心风机、锅炉离心引风机、防爆离心风机、不锈钢离心风机、玻璃钢离心风机、离心风机箱、柜式离心风机、低噪声离心风机、皮带传动离心风机、无蜗壳离心风机",
      ),
    ],
    sectorRows: fanRows,
    confusedWith: [
      ...notThis("离心风机叶轮、离心风机蜗壳、离心风机减震、EC风扇", "部件"),
      neighbour("axial-fan", "轴流风机", "风沿轴向走，风量大压力低"),
      neighbour("centrifugal-blower", "离心式鼓风机", "升压几十千帕以上"),
    ],
    attributes: codes(
      "airVolume airPressure ratedPower efficiency impellerDiameter ratedSpeed efficiencyClassClaimed blowerDrive soundLevel mediumTemperature explosionProofMark",
    ),
    uses: terms("车间通风、除尘排风、锅炉送引风、物料输送、废气处理排风、烘干循环、窑炉供风"),
    oldModels: terms(
      "4-72、4-62、4-68、8-18、9-27、9-19、9-26、Y4-73、G4-73、Y5-47、Y9-38、Y5-48、6-48、4-79、11-62",
    ),
  },
  {
    code: "axial-fan",
    name: "轴流风机",
    english: "axial fan",
    group,
    broader: "industrial-fan",
    synonyms: [
      ...same("轴流通风机、轴流式风机、轴流式通风机、轴流扇、axial fan"),
      ...narrower(
        "混流风机、斜流风机、矿用轴流风机、对旋轴流风机、对旋式主通风机、矿用主通风机、矿用局部通风机、隧道射流风机、射流风机、屋顶风机、壁式轴流风机、负压风机、防爆轴流风机、消防排烟风机、消防高温排烟风机、冷却塔风机、工业大风扇、动叶可调轴流风机、诱导风机",
      ),
    ],
    sectorRows: fanRows,
    confusedWith: [
      ...notThis("轴流风机叶片、散热轴流风扇、电脑风扇、机柜风扇、百叶窗", "部件或电子散热"),
      neighbour("centrifugal-fan", "离心通风机", "风径向排出，压力高"),
    ],
    attributes: codes(
      "airVolume airPressure ratedPower impellerDiameter ratedSpeed efficiency soundLevel explosionProofMark efficiencyClassClaimed mediumTemperature ratedVoltage",
    ),
    uses: terms("车间通风、矿井通风、隧道通风、地下室排烟、冷却塔通风、屋顶换气、电站送引风"),
    oldModels: terms("T30、T35-11、T40、BT35-11、FBD、FBCDZ、2K60、70B2、JBT"),
  },
];
