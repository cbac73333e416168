import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "化工与生物装备";

export const chemicalReaction: readonly EquipmentFamily[] = [
  {
    code: "fermenter",
    name: "发酵罐",
    english: "fermenter",
    group,
    broader: "reactor-vessel",
    synonyms: [
      ...same("发酵罐系统、发酵设备、发酵系统、通风发酵罐、微生物发酵罐、fermentor、fermenter"),
      ...narrower(
        "机械搅拌发酵罐、不锈钢发酵罐、种子罐、气升式发酵罐、好氧发酵罐、厌氧发酵罐、液体发酵罐、中试发酵罐、玻璃发酵罐、自吸式发酵罐、补料罐、固态发酵设备、固体发酵罐",
      ),
    ],
    sectorRows: codes("HB-B-02"),
    confusedWith: [
      neighbour("beer-brewing-plant", "啤酒发酵罐", "锥形罐，不通无菌空气"),
      neighbour("bioreactor", "细胞培养罐", "培养动物细胞，低剪切"),
      ...notThis(
        "发酵罐清洗机、发酵罐电极、溶氧电极、好氧堆肥发酵罐、畜禽粪便发酵罐、沼气发酵罐、面团发酵箱、发酵箱",
        "附件、环保或烘焙",
      ),
    ],
    attributes: codes(
      "vesselVolume agitatorPower aerationRate agitatorSpeed designPressure sterilisationTemperature vesselMaterial jacketType shaftSeal innerFinish spinningAutomation",
    ),
    uses: terms(
      "抗生素发酵、氨基酸发酵、酶制剂发酵、酵母培养、益生菌培养、黄原胶发酵、老旧发酵罐更新、菌种扩大培养、细胞培养、好氧培养",
    ),
  },
  {
    code: "bioreactor",
    name: "生物反应器",
    english: "bioreactor",
    group,
    broader: "reactor-vessel",
    synonyms: [
      ...same("细胞培养罐、细胞培养反应器、动物细胞反应器、细胞反应器、bioreactor"),
      ...narrower(
        "一次性生物反应器、不锈钢生物反应器、悬浮培养生物反应器、波浪式生物反应器、摇摆式生物反应器、平行生物反应器、片状载体生物反应器、藻类光生物反应器、光生物反应器",
      ),
    ],
    sectorRows: codes("HB-B-02"),
    confusedWith: [
      ...notThis("MBR膜、一次性反应袋、一次性储液袋、CO2培养箱", "污水处理、耗材或培养箱"),
      neighbour("fermenter", "微生物发酵罐", "高通气强搅拌，培养细菌真菌"),
    ],
    attributes: codes(
      "vesselVolume liquidFillVolume agitatorSpeed aerationRate vesselMaterial operatingTemperature innerFinish designPressure controlSystem",
    ),
    uses: terms("抗体生产、疫苗生产、细胞扩增、重组蛋白、工艺开发、病毒培养"),
  },
  {
    code: "chlor-alkali-electrolyser",
    name: "氯碱电解槽",
    english: "chlor-alkali electrolyser",
    group,
    broader: null,
    synonyms: [
      ...same(
        "离子膜电解槽、氯碱离子膜电解槽、烧碱电解槽、离子膜烧碱电解槽、chlor-alkali electrolyser",
      ),
      ...narrower(
        "零极距电解槽、零极距离子膜电解槽、氧阴极电解槽、膜极距电解槽、复极式电解槽、复极式离子膜电解槽、单极式离子膜电解槽、自然循环离子膜电解槽、氯酸钠电解槽、隔膜电解槽、金属阳极隔膜电解槽",
      ),
      ambiguous("电解槽", "烧碱、氯碱、离子膜、氯气、盐水"),
    ],
    sectorRows: codes("HB-B-08"),
    confusedWith: [
      neighbour("aluminium-electrolytic-cell", "铝电解槽", "熔盐电解铝，kA 级单槽"),
      neighbour("water-electrolysis-plant", "碱性电解槽", "电解水制氢，不产氯"),
      ...notThis(
        "离子膜、全氟离子膜、电解槽垫片、阳极涂层、电解槽电极修复",
        "膜、部件、维修或别的设备",
      ),
    ],
    attributes: codes(
      "dcPowerConsumption throughputMass electrolyserType currentDensity cellVoltage currentEfficiency cellElementCount membraneArea operatingTemperature cellLife",
    ),
    uses: terms("烧碱生产、氯气生产、隔膜槽淘汰、零极距改造、电解装置节能改造"),
  },
  {
    code: "water-electrolysis-plant",
    name: "电解水制氢设备",
    english: "water electrolysis hydrogen plant",
    group,
    broader: null,
    synonyms: [
      ...same(
        "水电解制氢设备、电解水制氢装置、水电解制氢装置、制氢设备、制氢机、电解制氢设备、water electrolyser",
      ),
      ...narrower(
        "碱性电解槽、碱性水电解槽、碱性电解水制氢设备、ALK电解槽、PEM电解槽、PEM制氢设备、PEM电解水制氢设备、AEM电解槽、AEM制氢设备、SOEC电解槽、制氢电解槽、电解水制氢电解槽、水电解氢氧发生器、绿电制氢装置",
      ),
      ambiguous("电解槽", "制氢、氢气、产氢、Nm³/h、PEM、碱性"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("chlor-alkali-electrolyser", "离子膜电解槽", "电解盐水产烧碱"),
      ...notThis(
        "天然气制氢装置、甲醇裂解制氢装置、甲醇制氢设备、变压吸附提氢装置、氢气发生器、富氢水机、氢氧焊机、加氢站、氢气纯化器、制氢电源、质子交换膜",
        "不靠电解水，或是仪器、站房、部件",
      ),
    ],
    attributes: codes(
      "gasOutput gasEnergyUse electrolyserType gasPurity exhaustPressure currentDensity ratedPower operatingTemperature cellElementCount cellLife explosionProofMark",
    ),
    uses: terms("绿氢生产、发电机冷却用氢、多晶硅用氢、浮法玻璃保护气、热处理保护气、合成氨"),
    oldModels: terms("DQ-10、CNDQ-10"),
  },
  {
    code: "hydrogenation-unit",
    name: "加氢反应装置",
    english: "hydrogenation unit",
    group,
    broader: null,
    synonyms: [
      ...same(
        "加氢装置、加氢反应系统、加氢精制装置、加氢设备、hydrogenation unit、hydrotreating unit",
      ),
      ...narrower(
        "特种油高压加氢装置、裂解汽油加氢装置、柴油加氢装置、汽油加氢装置、蜡油加氢装置、渣油加氢装置、润滑油加氢装置、白油加氢装置、加氢裂化装置、加氢裂化反应器、苯加氢装置、粗苯加氢装置、固定床加氢装置、连续加氢装置、碳二加氢反应器",
      ),
    ],
    sectorRows: codes("HB-B-08"),
    confusedWith: [
      ...notThis("加氢催化剂、加氢机、加氢站、加氢换热器、加氢高压阀", "催化剂、车用加注或配套"),
      neighbour("reactor-vessel", "加氢反应釜", "间歇搅拌釜，按釜容选型"),
      neighbour("process-gas-compressor", "循环氢压缩机", "装置中的压缩机"),
    ],
    attributes: codes(
      "annualCapacity designPressure operatingTemperature feedstock catalystVolume tankDiameter vesselMaterial specificEnergy recoveryRate designTemperature",
    ),
    uses: terms("油品精制、裂解汽油加氢、润滑油基础油生产、粗苯精制、脱硫脱氮、特种油生产"),
  },
  {
    code: "cracking-furnace",
    name: "裂解炉",
    english: "cracking furnace",
    group,
    broader: null,
    synonyms: [
      ...same("乙烯裂解炉、管式裂解炉、蒸汽裂解炉、裂解装置、cracking furnace"),
      ...narrower(
        "石脑油裂解炉、乙烷裂解炉、轻烃裂解炉、EDC裂解炉、二氯乙烷裂解炉、转化炉、制氢转化炉、一段转化炉、炼油管式加热炉、常减压加热炉、重整加热炉、焦化加热炉、石化加热炉",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "裂解炉炉管、辐射炉管、裂解炉燃烧器、废塑料裂解炉、废轮胎裂解炉、热解炉、生物质炭化炉",
        "部件，或处理固废",
      ),
      neighbour("industrial-furnace", "加热炉", "加热金属坯料"),
    ],
    attributes: codes(
      "annualCapacity coilOutletTemperature thermalEfficiency feedstock throughputMass fuel recoveryRate heatOutput designPressure",
    ),
    uses: terms("乙烯生产、氯乙烯生产、裂解炉节能改造、老旧裂解炉更新、合成气生产"),
  },
  {
    code: "catalytic-cracking-unit",
    name: "催化裂化装置",
    english: "fluid catalytic cracking unit",
    group,
    broader: null,
    synonyms: [
      ...same(
        "催化裂化装备、催化裂化设备、重油催化裂化装置、流化催化裂化装置、FCC装置、催化装置、FCC unit",
      ),
      ...narrower(
        "催化裂解装置、催化裂化反再系统、反应再生系统、提升管反应器、催化再生器、催化装置LTA改造、蜡油催化裂化装置",
      ),
    ],
    sectorRows: codes("HB-2-03 GD-2-03 HB-B-08"),
    confusedWith: [
      ...notThis(
        "催化裂化催化剂、FCC催化剂、催化剂跑损、烟气轮机、烟机、三级旋风分离器、催化裂化烟气脱硫",
        "催化剂、配套或废气治理",
      ),
      neighbour("cracking-furnace", "裂解炉", "高温热裂解，不用催化剂"),
    ],
    attributes: codes(
      "annualCapacity operatingTemperature feedstock recoveryRate tankDiameter designPressure specificEnergy catalystVolume controlSystem",
    ),
    uses: terms("重油轻质化、汽油生产、丙烯生产、催化装置智能化改造、反再系统改造"),
  },
  {
    code: "air-separation-unit",
    name: "空分设备",
    english: "cryogenic air separation unit",
    group,
    broader: null,
    synonyms: [
      ...same(
        "空分装置、空气分离设备、深冷空分、空气分离装置、深冷空分设备、空分机组、air separation unit",
      ),
      ...narrower(
        "深冷制氧装置、深冷制氮装置、液体空分、全液体空分、外压缩空分、内压缩空分、稀有气体提取装置、氪氙提取装置、液氮装置、万等级空分",
      ),
      ambiguous("空分", "制氧、氧气、氮气、深冷、装置、机组、冷箱、KDON"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("oxygen-generator", "变压吸附制氧机", "常温吸附，纯度 93% 左右"),
      neighbour("nitrogen-generator", "PSA制氮机", "常温吸附，只产氮气"),
      ...notThis("空分压缩机、空分冷箱、空分分子筛、空分膨胀机、空分塔填料", "空分的单机和填料"),
    ],
    attributes: codes(
      "gasOutput gasPurity gasEnergyUse exhaustPressure ratedPower gasSeparationProcess recoveryRate waterConsumption specificEnergy",
    ),
    uses: terms("钢铁用氧、煤气化用氧、化工用氮、气体厂、有色冶炼用氧、电子气体"),
    oldModels: terms("KDON-1000、KZO-50、KDON-6000"),
  },
  {
    code: "nitrogen-generator",
    name: "制氮机",
    english: "nitrogen generator",
    group,
    broader: null,
    synonyms: [
      ...same("制氮设备、制氮装置、氮气发生装置、制氮机组、氮气机、nitrogen generator"),
      ...narrower(
        "PSA制氮机、变压吸附制氮机、膜制氮机、膜分离制氮机、碳载纯化制氮机、加氢纯化制氮机、撬装制氮机、移动式制氮车、激光切割制氮机、食品制氮机、制氮撬、现场制氮",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "碳分子筛、制氮机分子筛、氮气发生器、氮气汇流排、氮封装置、制氮机配件",
        "吸附剂、仪器或气体",
      ),
      neighbour("process-gas-compressor", "氮气压缩机", "只增压，不制氮"),
    ],
    attributes: codes(
      "gasOutput gasPurity residualOxygen exhaustPressure pressureDewPoint gasSeparationProcess gasEnergyUse ratedPower airConsumption ratedVoltage",
    ),
    uses: terms(
      "激光切割用氮、食品充氮包装、热处理保护、电子焊接保护、化工氮封、煤矿防灭火、锂电充氮、自产氮气、替代买液氮瓶氮、保护气自制",
    ),
  },
  {
    code: "oxygen-generator",
    name: "制氧机",
    english: "oxygen generator",
    group,
    broader: null,
    synonyms: [
      ...same("制氧设备、制氧装置、工业制氧机、制氧机组、oxygen generator"),
      ...narrower(
        "PSA制氧机、变压吸附制氧机、VPSA制氧设备、真空变压吸附制氧设备、VPSA制氧机、富氧机、富氧设备、膜法富氧、水产养殖制氧机、玻璃窑制氧机、撬装制氧机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "家用制氧机、医用制氧机、医用分子筛制氧系统、便携式制氧机、制氧分子筛、吸氧机",
        "医疗家用，或是吸附剂、气体",
      ),
      neighbour("air-separation-unit", "深冷制氧装置", "深冷法，纯度 99.6%"),
    ],
    attributes: codes(
      "gasOutput gasPurity exhaustPressure gasEnergyUse gasSeparationProcess ratedPower pressureDewPoint ratedVoltage",
    ),
    uses: terms("富氧燃烧、臭氧发生器气源、高炉富氧、污水曝气、玻璃熔窑全氧燃烧、水产增氧、铜冶炼"),
  },
  {
    code: "gas-liquefaction-plant",
    name: "气体液化装置",
    english: "gas liquefaction plant",
    group,
    broader: null,
    synonyms: [
      ...same(
        "气体液化设备、LNG液化装置、天然气液化装置、LNG装置、LNG液化工厂、gas liquefaction plant",
      ),
      ...narrower(
        "天然气液化设备、撬装LNG液化装置、天然气净化液化装置、BOG再液化装置、氢气液化装置、氦液化器、二氧化碳液化装置、CO2回收液化装置、焦炉煤气制LNG装置、沼气提纯液化装置、液体二氧化碳装置",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("storage-tank", "LNG储罐", "只储存"),
      ...notThis(
        "LNG气化站、LNG气化撬、LNG加气站、LNG气瓶、LNG槽车、BOG回收装置、液化气站",
        "气化、加注和储运",
      ),
    ],
    attributes: codes(
      "gasDailyCapacity throughputMass gasEnergyUse designPressure ratedPower gasPurity recoveryRate specificEnergy explosionProofMark",
    ),
    uses: terms("天然气调峰、边远气井回收、煤层气液化、沼气提纯、CO2捕集利用、BOG回收"),
  },
];
