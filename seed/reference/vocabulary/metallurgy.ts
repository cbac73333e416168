import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "冶金建材与民爆";
const steelRows = "HB-3-01 GD-4-01";
const smeltingRows = "HB-2-03 GD-2-03";

/** Iron, steel and non-ferrous metals: what smelts and casts them. */
export const metallurgy: readonly EquipmentFamily[] = [
  {
    code: "blast-furnace",
    name: "高炉",
    english: "blast furnace",
    group,
    broader: "steelmaking-furnace",
    synonyms: [
      ...same("炼铁高炉、高炉本体、炼铁炉、炼铁设备、blast furnace"),
      ...narrower(
        "大型高炉、富氢高炉、富氧高炉、无料钟高炉、氢基竖炉、直接还原竖炉、欧冶炉、COREX炉",
      ),
    ],
    sectorRows: codes(`${steelRows} ${smeltingRows}`),
    confusedWith: [
      ...notThis(
        "高炉喷煤、高炉炉顶设备、高炉冷却壁、高炉煤气、高炉渣、高炉热风炉、高炉煤气除尘、高炉炉料、高炉喷吹煤粉、炉前泥炮、泥炮、开铁口机、高炉布料器、高炉炮泥、高炉耐材、高炉铜冷却壁",
        "高炉的部件、辅机、原料或副产物",
      ),
      neighbour("centrifugal-blower", "高炉鼓风机", "给高炉送风，写风量和风压"),
      neighbour("sintering-machine", "烧结机", "给高炉备料，写烧结面积"),
    ],
    attributes: codes(
      "furnaceVolume throughputMass hotBlastTemperature fuelRatio campaignLife controlSystem",
    ),
    uses: terms("炼铁、高炉大修、高炉富氢冶炼、产能置换、高炉超低排放改造、煤气回收利用"),
  },
  {
    code: "submerged-arc-furnace",
    name: "矿热炉",
    english: "submerged arc furnace",
    group,
    broader: null,
    synonyms: [
      ...same("铁合金矿热炉、铁合金电炉、矿热电炉、submerged arc furnace"),
      ...narrower(
        "电石炉、密闭电石炉、工业硅炉、工业硅矿热炉、硅铁炉、锰硅矿热炉、镍铁电炉、RKEF电炉、黄磷电炉、黄磷炉、半密闭矿热炉、全密闭矿热炉、直流矿热炉",
      ),
    ],
    sectorRows: codes(smeltingRows),
    confusedWith: [
      ...notThis("电极糊、电极壳、铜瓦、矿热炉炉衬、硅铁合金、矿热炉短网补偿", "电极、部件或产品"),
      neighbour("special-transformer", "矿热炉变压器", "只供电，写容量和二次电流"),
      neighbour("steelmaking-furnace", "电弧炉", "熔炼废钢，电极不埋在料里"),
    ],
    attributes: codes(
      "ratedCapacity specificEnergy throughputMass electrodeDiameter heatSize maxTemperature powerFactor controlSystem",
    ),
    uses: terms(
      "铁合金冶炼、工业硅冶炼、电石生产、镍铁冶炼、黄磷生产、矿热炉大型化改造、密闭化改造",
    ),
  },
  {
    code: "sintering-machine",
    name: "烧结机",
    english: "sintering and pelletising machine",
    group,
    broader: null,
    synonyms: [
      ...same("带式烧结机、铁矿烧结机、烧结生产线、钢铁烧结机、sinter machine"),
      ...narrower(
        "球团焙烧机、带式焙烧机、链篦机、链篦机回转窑、链篦机-回转窑、球团生产线、氧化球团生产线、烧结环冷机、环冷机、带冷机、步进式烧结机、球团竖炉、圆盘造球机、造球机",
      ),
    ],
    sectorRows: codes(`${steelRows} ${smeltingRows}`),
    confusedWith: [
      ...notThis(
        "烧结机台车、烧结机篦条、烧结烟气、烧结烟气循环、烧结矿、烧结点火炉、烧结料、烧结砖、烧结机头除尘、激光烧结机、放电等离子烧结机",
        "部件、辅机、产品或别的烧结",
      ),
      neighbour("industrial-furnace", "烧结炉", "粉末冶金、陶瓷的烧结，分批装炉"),
    ],
    attributes: codes(
      "sinterArea throughputMass airLeakageRate specificEnergy ratedPower controlSystem",
    ),
    uses: terms(
      "铁矿粉烧结、球团生产、烧结机扩容改造、烧结漏风治理、烧结余热回收、烧结超低排放改造",
    ),
  },
  {
    code: "coke-oven",
    name: "焦炉",
    english: "coke oven",
    group,
    broader: null,
    synonyms: [
      ...same("炼焦炉、焦化炉、炼焦设备、coke oven"),
      ...narrower(
        "捣固焦炉、顶装焦炉、大型焦炉、热回收焦炉、清洁型焦炉、7.63米焦炉、6.25米捣固焦炉、干熄焦、干熄焦装置、干熄炉、CDQ、推焦车、拦焦车、装煤车、熄焦车、焦炉机械",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "焦炉煤气、焦炭、焦炉硅砖、焦炉炉门、焦炉烟气脱硫脱硝、焦炉上升管、焦油、焦炉砌筑",
        "产品、部件、烟气治理或施工",
      ),
      neighbour("waste-heat-boiler", "余热锅炉", "用余热产汽，不炼焦"),
    ],
    attributes: codes(
      "throughputMass chamberHeight ovenCount cokingTime quenchingMethod noxEmission controlSystem",
    ),
    uses: terms("炼焦、焦炉产能置换、4.3米焦炉淘汰、干熄焦改造、焦炉机械更新、焦炉无人化"),
  },
  {
    code: "continuous-casting-machine",
    name: "连铸机",
    english: "continuous casting machine",
    group,
    broader: null,
    synonyms: [
      ...same("连续铸钢机、连铸设备、连铸生产线、continuous caster、continuous casting machine"),
      ...narrower(
        "板坯连铸机、方坯连铸机、圆坯连铸机、小方坯连铸机、大方坯连铸机、异型坯连铸机、薄板坯连铸机、弧形连铸机、水平连铸机、铜水平连铸机、铜杆连铸连轧机组、连铸连轧机组、连铸连轧生产线、薄板坯连铸连轧、铝杆连铸连轧机组、上引连铸机、上引法连铸机组、铝铸轧机、双辊铸轧机、半连续铸造机、铝棒铸造机、铸锭机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "连铸结晶器、结晶器铜板、结晶器铜管、连铸坯、连铸保护渣、连铸辊、中间包、连铸机扇形段、扇形段、大包回转台、铸造机器人",
        "部件、耗材或铸坯",
      ),
      neighbour("low-pressure-casting-machine", "低压铸造机", "铸零件，不铸坯"),
    ],
    attributes: codes(
      "strandCount billetSection castingSpeed annualCapacity throughputMass heatSize controlSystem",
    ),
    uses: terms("钢坯连铸、板坯生产、铜杆生产、铝杆生产、铝板带坯铸轧、铝棒铸造、近终形连铸"),
  },
];
