import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "制药装备";

export const pharmaceutical: readonly EquipmentFamily[] = [
  {
    code: "pharmaceutical-steriliser",
    name: "灭菌柜",
    english: "pharmaceutical steriliser",
    group,
    broader: null,
    synonyms: [
      ...same("灭菌设备、灭菌器、灭菌机、灭菌柜设备、steriliser、autoclave"),
      ...narrower(
        "高压灭菌锅、脉动真空灭菌柜、脉动真空灭菌器、脉动真空蒸汽灭菌器、水浴灭菌柜、水浴灭菌器、安瓿检漏灭菌柜、安瓿灭菌检漏柜、大输液灭菌柜、旋转式水浴灭菌柜、纯蒸汽灭菌柜、高压蒸汽灭菌器、干热灭菌柜、对开门干热灭菌柜、环氧乙烷灭菌柜、环氧乙烷灭菌器、过氧化氢灭菌器、VHP灭菌柜、中药灭菌柜、胶塞清洗灭菌机、隧道灭菌烘箱、移动式VHP发生器",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "家用消毒柜、餐具消毒柜、紫外线消毒灯、灭菌袋、灭菌指示卡、臭氧消毒机、立式压力蒸汽灭菌锅",
        "家用、耗材或实验室小件",
      ),
      neighbour("retort", "杀菌釜", "食品罐头、软包装杀菌"),
    ],
    attributes: codes(
      "chamberVolume sterilisationTemperature sterilisationMethod temperatureUniformity designPressure cycleTime steamConsumption chamberSize vesselMaterial controlSystem",
    ),
    uses: terms("器具灭菌、输液灭菌、胶塞灭菌、无菌服灭菌、中药饮片灭菌、医疗器械灭菌、原料药灭菌"),
    oldModels: terms("XG1.D"),
  },
  {
    code: "tablet-press",
    name: "压片机",
    english: "tablet press",
    group,
    broader: null,
    synonyms: [
      ...same("旋转式压片机、制药压片机、药片压片机、旋转压片机、打片机、tablet press"),
      ...narrower(
        "高速压片机、高速旋转式压片机、单冲压片机、亚高速压片机、双层片压片机、粉末压片机、泡腾片压片机、异形片压片机、奶片压片机、盐块压片机、花篮式压片机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "压片机冲模、压片机冲头、药片冲模、红外压片机、片剂硬度仪、筛片机",
        "模具、制样或检测",
      ),
      neighbour("open-mill", "开炼机", "橡胶行业的压片机"),
    ],
    attributes: codes(
      "unitOutput punchCount compressionForce tabletDiameter fillDepth ratedPower machineMass ratedSpeed controlSystem",
    ),
    uses: terms(
      "片剂生产、保健品压片、奶片、消毒片、泡腾片、催化剂片、兽药片剂、粉末压成片、药粉压片",
    ),
    oldModels: terms("ZP-33、ZP33B、ZP-35、ZP35B、ZP-37、ZPW21、TDP-5、GZPL-370"),
  },
  {
    code: "capsule-filling-machine",
    name: "胶囊填充机",
    english: "capsule filling machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "胶囊充填机、全自动胶囊充填机、硬胶囊充填机、硬胶囊填充机、胶囊机、胶囊灌装机、capsule filling machine",
      ),
      ...narrower(
        "全自动硬胶囊充填机、半自动胶囊充填机、胶囊抛光机、软胶囊机、软胶囊生产线、滴丸机、滴丸生产线、液体胶囊充填机、转笼定型干燥机、胶囊分拣抛光机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("胶囊板、胶囊模具、胶囊咖啡机、胶囊内窥镜", "包材、模具或别的产品"),
      neighbour("tablet-press", "压片机", "把颗粒压成片"),
    ],
    attributes: codes(
      "unitOutput doseAccuracy capsuleSize ratedPower punchCount airConsumption machineMass soundLevel",
    ),
    uses: terms("硬胶囊生产、保健品胶囊、益生菌胶囊、软胶囊生产、中药胶囊、药粉装胶囊、颗粒填胶囊"),
    oldModels: terms("NJP-400、NJP-800、NJP-1200、NJP-2000、NJP-3500、CGN-208、CGNT-209"),
  },
  {
    code: "tablet-coating-machine",
    name: "包衣机",
    english: "tablet coating machine",
    group,
    broader: null,
    synonyms: [
      ...same("高效包衣机、薄膜包衣机、包衣设备、包衣锅、糖衣机、tablet coating machine"),
      ...narrower(
        "荸荠式糖衣机、荸荠式包衣机、流化床包衣机、有孔包衣机、无孔包衣机、实验型包衣机、微丸包衣机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("种子包衣机、包衣粉、包衣预混剂、包衣喷枪", "农机或辅料"),
      neighbour("granulator", "流化床制粒机", "喷粘合剂制粒"),
    ],
    attributes: codes(
      "chargeMass coatingPanDiameter airVolume inletAirTemperature ratedPower ratedSpeed vesselMaterial controlSystem",
    ),
    uses: terms("片剂薄膜包衣、糖衣片、丸剂包衣、口香糖包衣、微丸包衣、坚果裹衣"),
    oldModels: terms("BGB-150、BGB-150C、BG-80、BY-1000、BY-1250"),
  },
  {
    code: "vial-filling-line",
    name: "西林瓶灌装联动线",
    english: "vial and ampoule filling line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "西林瓶洗烘灌封联动线、西林瓶灌装线、西林瓶生产线、洗烘灌封联动线、水针生产线、vial filling line",
      ),
      ...narrower(
        "西林瓶灌装机、西林瓶轧盖机、西林瓶灌装加塞机、安瓿洗烘灌封联动线、安瓿洗烘灌封联动机、安瓿灌封机、安瓿瓶灌装机、安瓿拉丝灌封机、口服液洗烘灌封联动线、口服液灌装联动线、口服液灌轧机、冻干粉针生产线、粉针分装机、粉针分装线、预灌封注射器灌装机、预灌封灌装线、卡式瓶灌装线、卡式瓶灌装机、立式超声波洗瓶机、超声波洗瓶机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("filling-machine", "液体灌装机", "饮料、日化，不是无菌制剂"),
      neighbour("freeze-dryer", "药用冻干机", "线后的冻干"),
      ...notThis("西林瓶卡片包装机", "包材"),
    ],
    attributes: codes(
      "fillingSpeed doseAccuracy fillingHeads containerVolume cleanlinessClass yieldRate ratedPower sterilisationTemperature airConsumption controlSystem",
    ),
    uses: terms("注射剂生产、粉针剂、疫苗灌装、口服液生产、生物制品、兽药针剂、冻干制剂"),
    oldModels: terms("KGF8、AGF8、ALG2、KQCL40"),
  },
  {
    code: "infusion-line",
    name: "大输液生产线",
    english: "large-volume infusion line",
    group,
    broader: null,
    synonyms: [
      ...same("输液生产线、大输液灌装线、输液联动生产线、大输液联动线、infusion production line"),
      ...narrower(
        "非PVC软袋大输液生产线、非PVC软袋输液生产线、软袋输液生产线、塑瓶大输液生产线、塑瓶吹灌封一体机、吹灌封一体机、BFS设备、吹灌封三合一、玻璃瓶大输液生产线、直立袋输液生产线、塑料安瓿生产线、腹膜透析液生产线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("输液泵、输液器、输液器组装机", "医疗器械或包材"),
      neighbour("vial-filling-line", "安瓿灌封机", "小容量注射剂"),
    ],
    attributes: codes(
      "fillingSpeed doseAccuracy containerVolume fillingHeads cleanlinessClass yieldRate ratedPower airConsumption controlSystem",
    ),
    uses: terms("大输液生产、腹膜透析液、冲洗液、塑瓶输液、滴眼剂吹灌封"),
  },
  {
    code: "blister-packaging-machine",
    name: "泡罩包装机",
    english: "blister packaging machine",
    group,
    broader: "packaging-machine",
    synonyms: [
      ...same("铝塑泡罩包装机、铝塑包装机、泡罩机、铝塑泡罩机、blister packing machine"),
      ...narrower(
        "平板式泡罩包装机、平板式铝塑泡罩包装机、辊板式泡罩包装机、双铝包装机、铝铝包装机、铝塑铝泡罩包装机、热带铝包装机、高速泡罩包装机、塑瓶数粒机、数粒机、电子数粒机、数粒瓶装线、药品瓶装线、液体泡罩包装机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("thermoforming-machine", "吸塑机", "只成型，不装药封口"),
      neighbour("cartoning-machine", "药板装盒机", "泡罩后的装盒"),
      ...notThis("药用PVC硬片、PTP铝箔、泡罩铝箔、泡罩模具", "包材和模具"),
    ],
    attributes: codes(
      "strokeRate formingDepth unitOutput maxFilmWidth ratedPower airConsumption packSize yieldRate machineMass",
    ),
    uses: terms("片剂泡罩、胶囊铝塑包装、药品瓶装、医疗器械泡罩、口香糖包装、安瓿托盘"),
    oldModels: terms("DPP-80、DPP-150、DPP-250、DPP-260、DPB-140、DPH-260"),
  },
  {
    code: "pharmaceutical-water-system",
    name: "制药用水设备",
    english: "pharmaceutical water system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "制药用水系统、制药纯化水设备、纯化水设备、纯化水系统、纯化水制备系统、纯化水机组、pharmaceutical water system",
      ),
      ...narrower(
        "多效蒸馏水机、注射用水设备、注射用水系统、注射用水制备系统、纯蒸汽发生器、热压蒸馏水机、热压式蒸馏水机、双级反渗透纯化水设备、二级反渗透纯化水、纯化水分配系统、注射用水分配系统、蒸馏水机、EDI纯水设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "家用净水器、商用直饮机、实验室超纯水机、反渗透膜元件、EDI模块、纯化水储罐、软水机",
        "家用、实验室或部件",
      ),
      neighbour("ion-exchange-system", "软化水设备", "只软化除盐，不按药典验收"),
    ],
    attributes: codes(
      "throughputVolume waterConductivity waterGrade recoveryRate steamConsumption effectCount ratedPower innerFinish vesselMaterial controlSystem",
    ),
    uses: terms("纯化水制备、注射用水制备、纯蒸汽灭菌、制剂车间、化妆品用水、医疗器械清洗用水"),
  },
  {
    code: "clean-room",
    name: "洁净室",
    english: "clean room",
    group,
    broader: null,
    synonyms: [
      ...same(
        "净化车间、洁净车间、无尘车间、净化工程、洁净工程、洁净厂房、无尘室、洁净室工程、GMP车间、clean room",
      ),
      ...narrower(
        "十万级净化车间、万级净化车间、百级无尘室、食品净化车间、手术室净化工程、洁净棚、模块化洁净室、层流罩、FFU、风淋室、风淋门、传递窗、称量罩、负压称量室、洁净工作台、超净工作台、净化空调系统、隔离器、无菌隔离器、RABS、高效送风口",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("高效过滤网、空气净化器、生物安全柜、洁净室检测", "材料、耗材、仪器或服务"),
      neighbour("water-chiller", "中央空调", "舒适性空调冷源"),
    ],
    attributes: codes(
      "cleanArea cleanlinessClass airChangeRate airVolume humidityRange temperatureFluctuation ratedPower implementationPeriod soundLevel coolingCapacity",
    ),
    uses: terms(
      "GMP改造、无菌制剂车间、食品车间净化、电子无尘车间、医疗器械车间、化妆品车间、实验室净化",
    ),
  },
  {
    code: "chromatography-system",
    name: "层析系统",
    english: "preparative chromatography system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "层析设备、蛋白纯化系统、层析纯化系统、生产型层析系统、蛋白层析系统、chromatography system",
      ),
      ...narrower(
        "层析柱、工业层析柱、自动装柱层析柱、制备液相系统、工业制备液相、动态轴向压缩柱、DAC柱、连续流层析系统、中压制备色谱、制备型高效液相色谱、快速制备液相",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("层析填料、层析柱填料、亲和填料、色谱柱、薄层层析板、层析冷柜", "填料、分析仪器"),
      neighbour("ion-exchange-system", "连续离交设备", "大宗发酵品的树脂分离"),
    ],
    attributes: codes(
      "throughputVolume columnDiameter designPressure resinVolume recoveryRate wettedMaterial controlSystem columnCount",
    ),
    uses: terms("抗体纯化、蛋白纯化、多肽纯化、疫苗纯化、胰岛素纯化、天然产物分离"),
  },
  {
    code: "herbal-extraction-equipment",
    name: "提取浓缩设备",
    english: "extraction and concentration plant",
    group,
    broader: null,
    synonyms: [
      ...same(
        "中药提取设备、提取浓缩机组、提取设备、中药提取浓缩设备、植物提取设备、提取生产线、herbal extraction plant",
      ),
      ...narrower(
        "多功能提取罐、直筒式提取罐、动态提取罐、中药提取罐、热回流提取浓缩机组、提取罐、渗漉罐、超声波提取罐、连续逆流提取设备、逆流提取机组、醇沉罐、酒精沉淀罐、精油提取设备、水蒸馏提取设备、煎药机、外循环浓缩器",
      ),
    ],
    sectorRows: codes("HB-B-02"),
    confusedWith: [
      neighbour("extraction-equipment", "超临界CO2萃取设备", "高压CO2为溶剂"),
      neighbour("evaporator", "双效浓缩器", "单独的浓缩设备"),
      ...notThis("核酸提取设备、油污提取、烟雾提取", "仪器或产品"),
    ],
    attributes: codes(
      "vesselVolume extractionMethod evaporationCapacity throughputMass recoveryRate steamConsumption designPressure heatTransferArea vesselMaterial explosionProofMark",
    ),
    uses: terms("中药提取、植物提取、精油提取、茶饮提取、保健品提取、中药提取车间改造"),
    oldModels: terms("TQ-3、TQ-6、DTQ-3、SJN-1000、WZ-1000"),
  },
  {
    code: "herb-processing-equipment",
    name: "中药饮片设备",
    english: "herb processing equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "中药饮片加工设备、中药饮片生产线、中药炮制设备、饮片机械、中药材加工设备、herb processing machine",
      ),
      ...narrower(
        "切药机、直线往复式切药机、转盘式切药机、剁刀式切药机、炒药机、滚筒式炒药机、洗药机、润药机、真空气相置换润药机、煅药锅、蒸药箱、中药制丸机、制丸机、泛丸机、中药丸生产线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("pulveriser", "中药粉碎机", "磨成药粉"),
      neighbour("herbal-extraction-equipment", "中药提取罐", "煎煮提取"),
      ...notThis("中药柜、中药调剂设备、智能中药房", "产品或药房设备"),
    ],
    attributes: codes(
      "throughputMass ratedPower chargeMass heating vesselMaterial machineMass unitOutput",
    ),
    uses: terms("中药材切制、饮片炒制、药材清洗、药材润制、水丸蜜丸生产"),
    oldModels: terms("QYJ-200、CY-750"),
  },
];
