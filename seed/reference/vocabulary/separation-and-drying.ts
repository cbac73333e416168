import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "化工与生物装备";
const fermentationRows = codes("HB-1-11 GD-1-11 HB-B-02");

export const separationAndDrying: readonly EquipmentFamily[] = [
  {
    code: "spray-dryer",
    name: "喷雾干燥机",
    english: "spray dryer",
    group,
    broader: "process-dryer",
    synonyms: [
      ...same("喷雾干燥塔、喷雾干燥器、喷雾干燥设备、喷雾干燥系统、喷干塔、喷粉塔、spray dryer"),
      ...narrower(
        "离心喷雾干燥机、高速离心喷雾干燥机、压力喷雾干燥机、压力喷雾干燥塔、离心喷雾干燥塔、气流喷雾干燥机、闭式循环喷雾干燥机、中药浸膏喷雾干燥机、喷雾冷却塔、小型喷雾干燥机、实验室喷雾干燥机",
      ),
    ],
    sectorRows: fermentationRows,
    confusedWith: [
      ...notThis("喷雾干燥塔热风炉、喷雾干燥机配件、离心雾化器、喷雾干燥加工", "部件或来料加工"),
      neighbour("absorption-tower", "喷淋塔", "洗涤废气，不出粉料"),
      neighbour("freeze-dryer", "冻干机", "低温真空升华，适合热敏物料"),
    ],
    attributes: codes(
      "evaporationCapacity throughputMass inletAirTemperature heating residualMoisture towerDiameter productFineness ratedPower vesselMaterial feedMoisture",
    ),
    uses: terms(
      "奶粉生产、酶制剂干燥、酵母粉干燥、中药浸膏干燥、陶瓷粉造粒、洗衣粉生产、染料干燥、锂电前驱体干燥、鸡精调味料干燥、浆料变粉、料液喷成粉末",
    ),
    oldModels: terms("LPG-5、LPG-25、LPG-50、LPG-100、LPG-150"),
  },
  {
    code: "fluid-bed-dryer",
    name: "流化床干燥机",
    english: "fluid bed dryer",
    group,
    broader: "process-dryer",
    synonyms: [
      ...same(
        "沸腾干燥机、流化床干燥器、流化干燥机、流化床干燥设备、沸腾床干燥机、沸腾干燥床、fluid bed dryer",
      ),
      ...narrower(
        "振动流化床、振动流化床干燥机、高效沸腾干燥机、卧式沸腾干燥机、立式沸腾干燥机、内加热流化床干燥机、流化床冷却机、流化床",
      ),
    ],
    sectorRows: fermentationRows,
    confusedWith: [
      neighbour("granulator", "沸腾制粒机", "边喷粘合剂边干燥成粒"),
      neighbour("industrial-boiler", "循环流化床锅炉", "烧燃料产汽"),
      ...notThis("沸腾干燥机捕集袋、流化床布风板", "耗材和部件"),
    ],
    attributes: codes(
      "evaporationCapacity throughputMass residualMoisture chargeMass inletAirTemperature heating airVolume ratedPower vesselMaterial",
    ),
    uses: terms(
      "颗粒干燥、盐和糖干燥、味精干燥、原料药干燥、柠檬酸干燥、树脂颗粒干燥、颗粒吹干、湿颗粒干燥",
    ),
    oldModels: terms("GFG-120、FG-120、XF0.5-6、ZLG6×0.75"),
  },
  {
    code: "vacuum-dryer",
    name: "真空干燥机",
    english: "vacuum dryer",
    group,
    broader: "process-dryer",
    synonyms: [
      ...same("真空干燥设备、真空干燥器、真空干燥系统、真空烘干机、vacuum dryer"),
      ...narrower(
        "双锥干燥机、双锥回转真空干燥机、双锥真空干燥机、单锥干燥机、单锥真空干燥机、单锥螺带真空干燥机、真空耙式干燥机、耙式干燥机、真空带式干燥机、带式真空干燥机、方形真空干燥机、真空盘式干燥机、球形真空干燥机、卧式螺带真空干燥机、三合一干燥机、过滤洗涤干燥三合一、过滤洗涤干燥机、三合一设备",
      ),
    ],
    sectorRows: fermentationRows,
    confusedWith: [
      neighbour("freeze-dryer", "真空冷冻干燥机", "先冻结再升华，有冷阱"),
      neighbour("drying-oven", "真空干燥箱", "静置箱体，烘工件或小批样品"),
      ...notThis("真空干燥机用真空泵、双锥干燥机密封", "配套件"),
    ],
    attributes: codes(
      "vesselVolume workingVacuum heating heatTransferArea residualMoisture operatingTemperature ratedPower vesselMaterial evaporationCapacity explosionProofMark",
    ),
    uses: terms("原料药干燥、溶剂回收干燥、热敏物料干燥、中药浸膏干燥、农药中间体干燥"),
    oldModels: terms("SZG-500、SZG-1000、SZG-2000、FZG-15、YZG-1400"),
  },
  {
    code: "freeze-dryer",
    name: "冷冻干燥机",
    english: "freeze dryer",
    group,
    broader: "process-dryer",
    synonyms: [
      ...same(
        "冻干机、真空冷冻干燥机、真空冻干机、冷冻真空干燥机、冻干设备、冻干系统、冷冻干燥设备、lyophilizer、freeze dryer",
      ),
      ...narrower(
        "食品冻干机、药用冻干机、制药冻干机、冻干粉针冻干机、中试冻干机、实验室冻干机、压塞型冻干机、果蔬冻干机、原位冻干机、生产型冻干机、冻干机组",
      ),
    ],
    sectorRows: fermentationRows,
    confusedWith: [
      ...notThis(
        "冻干机真空泵、冻干机硅油、冻干瓶、冻干机在位清洗、冻干加工",
        "部件、耗材或来料加工",
      ),
      neighbour("quick-freezer", "速冻机", "只冻结，不脱水"),
    ],
    attributes: codes(
      "shelfArea condenserCapacity coldTrapTemperature ultimateVacuum minTemperature ratedPower chargeMass residualMoisture vesselMaterial spinningAutomation",
    ),
    uses: terms(
      "冻干粉针、疫苗冻干、益生菌冻干、冻干水果、冻干咖啡、诊断试剂冻干、宠物零食冻干、低温脱水、热敏物料脱水、针剂冻成粉",
    ),
    oldModels: terms("LGJ-10"),
  },
  {
    code: "flash-dryer",
    name: "闪蒸干燥机",
    english: "flash dryer",
    group,
    broader: "process-dryer",
    synonyms: [
      ...same("旋转闪蒸干燥机、闪蒸干燥设备、旋转闪蒸干燥器、闪蒸干燥塔、spin flash dryer"),
      ...narrower(
        "气流干燥机、气流干燥器、脉冲气流干燥机、强化气流干燥机、旋流干燥机、气流烘干机、淀粉气流干燥机、惰性粒子干燥机",
      ),
    ],
    sectorRows: fermentationRows,
    confusedWith: [
      neighbour("spray-dryer", "喷雾干燥塔", "进料是能泵送的料液"),
      ...notThis("闪蒸罐、闪蒸槽、闪蒸汽回收", "减压闪蒸，不是干燥"),
    ],
    attributes: codes(
      "evaporationCapacity throughputMass inletAirTemperature residualMoisture feedMoisture tankDiameter heating ratedPower vesselMaterial",
    ),
    uses: terms("滤饼干燥、膏状物干燥、染料中间体干燥、淀粉干燥、碳酸钙干燥、磷酸铁干燥"),
    oldModels: terms("XSG-6、XSG-8、XSG-10、XSG-12、QG-500"),
  },
  {
    code: "paddle-dryer",
    name: "桨叶干燥机",
    english: "paddle dryer",
    group,
    broader: "process-dryer",
    synonyms: [
      ...same("空心桨叶干燥机、桨叶式干燥机、楔形桨叶干燥机、双轴桨叶干燥机、paddle dryer"),
      ...narrower(
        "圆盘干燥机、盘式干燥机、盘式连续干燥机、管束干燥机、滚筒干燥机、滚筒刮板干燥机、薄层干燥机、污泥桨叶干燥机、蒸汽管回转干燥机、蒸汽回转干燥机",
      ),
    ],
    sectorRows: fermentationRows,
    confusedWith: [
      ...notThis("桨叶冷却机、螺旋输送机干燥", "冷却或输送"),
      neighbour("vacuum-dryer", "真空耙式干燥机", "密闭真空间歇操作"),
    ],
    attributes: codes(
      "heatTransferArea evaporationCapacity throughputMass heating residualMoisture feedMoisture ratedPower steamConsumption vesselMaterial",
    ),
    uses: terms("污泥干化、酒糟干燥、化工滤饼干燥、玉米副产品干燥、PVC干燥、钛白粉干燥"),
    oldModels: terms("JYG-13、JYG-41、KJG-29"),
  },
  {
    code: "filter-press",
    name: "压滤机",
    english: "filter press",
    group,
    broader: null,
    synonyms: [
      ...same("板框压滤机、厢式压滤机、压滤设备、板框式压滤机、污泥压滤机、filter press"),
      ...narrower(
        "隔膜压滤机、高压隔膜压滤机、自动拉板压滤机、程控自动压滤机、快开式压滤机、立式压滤机、全自动立式压滤机、板框过滤机、明流压滤机、暗流压滤机、聚丙烯压滤机、铸铁压滤机、高压弹性压榨机",
      ),
      ambiguous("板框", "压滤、过滤、滤布、滤板、污泥、脱水、滤饼"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "压滤机滤布、压滤机滤板、滤板、滤布、压滤机液压站、压滤机配件、隔膜板",
        "耗材和部件",
      ),
      neighbour("vacuum-filter", "带式压滤机", "滤带连续挤压或抽吸，产量大"),
      neighbour("industrial-centrifuge", "卧螺离心机", "离心脱水，写分离因数"),
    ],
    attributes: codes(
      "filterArea filterPressure filterPlateSize cakeMoisture filterOperation drumVolume ratedPower spinningAutomation vesselMaterial",
    ),
    uses: terms(
      "污泥脱水、尾矿脱水、菌体过滤、染料过滤、酱油压榨、氢氧化镍过滤、电镀污泥脱水、泥浆压成泥饼、滤液澄清、污泥压干",
    ),
    oldModels: terms("XMY60、XMZ100、BMS20、XAZ200"),
  },
  {
    code: "vacuum-filter",
    name: "真空过滤机",
    english: "vacuum and belt filter",
    group,
    broader: null,
    synonyms: [
      ...same("真空过滤设备、真空吸滤机、真空抽滤机、vacuum filter"),
      ...narrower(
        "带式过滤机、真空带式过滤机、带式真空过滤机、水平带式真空过滤机、橡胶带式过滤机、转鼓真空过滤机、转鼓过滤机、转台过滤机、翻盘过滤机、陶瓷真空过滤机、陶瓷过滤机、圆盘真空过滤机、带式压滤机、抽滤桶",
      ),
      ambiguous("脱水机", "污泥、带式、叠螺、污水、浆料"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("filter-press", "板框压滤机", "间歇加压，滤饼更干"),
      ...notThis("真空滤油机、滤油机、过滤机滤带、过滤机滤布、陶瓷过滤板", "净油或耗材"),
    ],
    attributes: codes(
      "filterArea cakeMoisture throughputMass workingVacuum ratedPower throughputVolume vesselMaterial spinningAutomation",
    ),
    uses: terms("石膏脱水、磷酸料浆过滤、精矿脱水、盐泥过滤、污泥脱水、淀粉脱水"),
    oldModels: terms("DU10、GP20、PF30、TT-45"),
  },
  {
    code: "liquid-filter",
    name: "工业过滤器",
    english: "industrial liquid filter",
    group,
    broader: null,
    synonyms: [
      ...same("液体过滤器、过滤器设备、过滤机组、液体过滤设备、精密液体过滤器、liquid filter"),
      ...narrower(
        "袋式过滤器、芯式过滤器、自清洗过滤器、反冲洗过滤器、钛棒过滤器、烛式过滤器、叶滤机、叶片过滤机、立式叶片过滤机、硅藻土过滤机、微孔膜过滤器、篮式过滤器、保安过滤器、催化剂过滤器、石英砂过滤器、多介质过滤器、活性炭过滤器、磁性过滤器",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("membrane-filtration-system", "超滤设备", "膜分离到分子级"),
      ...notThis(
        "空气过滤器、高效过滤器、初效过滤器、中效过滤器、机油过滤器、液压过滤器、Y型过滤器、信号滤波器",
        "过滤空气、油路，或是耗材",
      ),
    ],
    attributes: codes(
      "throughputVolume filtrationRating filterArea designPressure inletDiameter designTemperature vesselMaterial filterOperation",
    ),
    uses: terms("循环水过滤、脱色炭过滤、油脂过滤、涂料过滤、糖液过滤、催化剂回收、酒类过滤"),
  },
  {
    code: "membrane-filtration-system",
    name: "膜分离设备",
    english: "membrane separation system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "膜过滤设备、膜过滤系统、膜分离系统、膜分离装置、膜设备、膜浓缩设备、membrane filtration system",
      ),
      ...narrower(
        "超滤设备、超滤系统、超滤机、纳滤设备、纳滤系统、微滤设备、陶瓷膜设备、陶瓷膜过滤系统、陶瓷膜过滤设备、卷式膜设备、中空纤维膜设备、管式膜设备、切向流过滤系统、切向流超滤系统、碟管式反渗透、DTRO、电渗析设备、双极膜电渗析、双极膜电渗析设备、渗透汽化膜设备、有机膜设备、碟片式膜过滤机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "超滤膜、纳滤膜、反渗透膜、陶瓷膜、膜组件、膜壳、膜清洗剂、膜元件、RO膜",
        "膜元件和药剂",
      ),
      neighbour("ion-exchange-system", "离子交换设备", "靠树脂吸附，不靠膜"),
      neighbour("pharmaceutical-water-system", "纯化水设备", "制药用水系统，按药典水质验收"),
    ],
    attributes: codes(
      "membraneArea throughputVolume membraneType filtrationRating recoveryRate designPressure ratedPower specificEnergy vesselMaterial spinningAutomation",
    ),
    uses: terms(
      "发酵液除菌、酶制剂浓缩、氨基酸脱色、染料脱盐、果汁澄清、料液浓缩、抗生素提取、垃圾渗滤液处理、蛋白浓缩、料液除菌过滤、发酵液澄清",
    ),
  },
  {
    code: "crystalliser",
    name: "结晶器",
    english: "crystalliser",
    group,
    broader: null,
    synonyms: [
      ...same("结晶设备、结晶机、结晶装置、工业结晶器、结晶系统、crystallizer、crystalliser"),
      ...narrower(
        "结晶釜、冷却结晶釜、冷却结晶器、冷却结晶设备、冷冻结晶设备、真空结晶器、DTB结晶器、OSLO结晶器、奥斯陆结晶器、连续结晶器、连续结晶系统、结晶罐、煮糖结晶罐、卧式结晶机、助晶机、熔融结晶设备、熔融结晶器、刮壁式结晶器",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("结晶器铜管、结晶器铜板、连铸结晶器、结晶器振动装置", "连铸用件或物料"),
      neighbour("evaporator", "MVR蒸发结晶系统", "蒸发占主，按蒸发量选型"),
      neighbour("monocrystal-furnace", "单晶炉", "拉制硅棒"),
    ],
    attributes: codes(
      "throughputMass vesselVolume crystalliserType granuleSize recoveryRate heatTransferArea operatingTemperature agitatorPower vesselMaterial evaporationCapacity",
    ),
    uses: terms(
      "原料药结晶、氨基酸结晶、芒硝冷冻结晶、味精结晶、木糖醇结晶、硫酸铵结晶、硫酸镍结晶",
    ),
  },
  {
    code: "extraction-equipment",
    name: "萃取设备",
    english: "liquid extraction equipment",
    group,
    broader: null,
    synonyms: [
      ...same("萃取机、萃取装置、萃取系统、液液萃取设备、萃取分离设备、extraction equipment"),
      ...narrower(
        "离心萃取机、离心萃取器、萃取塔、转盘萃取塔、填料萃取塔、脉冲萃取塔、萃取槽、混合澄清槽、超临界萃取设备、超临界CO2萃取设备、超临界萃取装置、亚临界萃取设备、逆流萃取机、固相萃取设备、萃取箱",
      ),
    ],
    sectorRows: codes("HB-B-02"),
    confusedWith: [
      ...notThis(
        "固相萃取仪、固相萃取柱、萃取剂、萃取头、咖啡萃取机、核酸提取仪",
        "分析前处理、药剂或家电",
      ),
      neighbour("herbal-extraction-equipment", "多功能提取罐", "用水或醇煎煮提取中药"),
      neighbour("distillation-column", "萃取精馏塔", "加溶剂的精馏"),
    ],
    attributes: codes(
      "throughputVolume extractionStages recoveryRate drumDiameter towerDiameter designPressure vesselVolume ratedPower vesselMaterial explosionProofMark",
    ),
    uses: terms(
      "抗生素提取、稀土分离、电池回收萃取、植物有效成分提取、废水脱酚、有机酸萃取、香精提取",
    ),
  },
  {
    code: "absorption-tower",
    name: "吸收塔",
    english: "absorption and scrubbing tower",
    group,
    broader: null,
    synonyms: [
      ...same(
        "洗涤塔、喷淋塔、喷淋洗涤塔、吸收装置、填料吸收塔、洗气塔、absorption tower、scrubber",
      ),
      ...narrower(
        "酸雾净化塔、酸雾吸收塔、碱洗塔、酸洗塔、水洗塔、解吸塔、尾气吸收塔、废气洗涤塔、降膜吸收塔、石墨降膜吸收器、填料洗涤塔、旋流板塔、文丘里洗涤器、PP喷淋塔、脱碳塔、氨吸收塔",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("吸收塔除雾器、除雾器、喷淋塔填料、吸收塔循环泵、喷淋头、喷淋系统", "内件和配套"),
      neighbour("distillation-column", "填料精馏塔", "加热汽化分离液体"),
      ...notThis("冷却塔填料、减震塔", "别的塔"),
    ],
    attributes: codes(
      "airVolume towerDiameter absorptionEfficiency towerHeight towerInternals ratedPower vesselMaterial designPressure flowRate",
    ),
    uses: terms("盐酸尾气吸收、氨气吸收、酸雾治理、合成气脱碳、有机废气洗涤、脱硫、氯气吸收"),
  },
];
