import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "化工与生物装备";
const fermentationRows = "HB-1-11 GD-1-11 HB-B-02";
const petrochemicalRows = "HB-4-01 GD-1-07";

export const processPlant: readonly EquipmentFamily[] = [
  {
    code: "evaporator",
    name: "蒸发器",
    english: "evaporator",
    group,
    broader: null,
    synonyms: [
      ...same(
        "蒸发设备、蒸发浓缩设备、蒸发浓缩器、蒸发系统、蒸发结晶器、蒸发装置、浓缩器、evaporator",
      ),
      ...narrower(
        "MVR、MVR蒸发器、MVR蒸发系统、MVR蒸发浓缩系统、MVR蒸发结晶系统、MVR蒸发设备、机械蒸汽再压缩蒸发器、机械蒸汽再压缩、多效蒸发器、三效蒸发器、双效蒸发器、四效蒸发器、单效蒸发器、降膜蒸发器、升膜蒸发器、强制循环蒸发器、刮板薄膜蒸发器、薄膜蒸发器、刮板蒸发器、短程蒸馏器、分子蒸馏设备、板式蒸发器、低温蒸发器、旋转蒸发器、三效降膜蒸发器、TVR蒸发器、双效浓缩器、球形浓缩罐、蒸发结晶系统、双效外循环浓缩器、废水蒸发器、降膜式蒸发器",
      ),
      ambiguous("三效", "蒸发、浓缩、吨水、二次蒸汽、二次汽、料液、结晶"),
      ambiguous("四效", "蒸发、浓缩、吨水、二次蒸汽、二次汽、料液、结晶"),
      ambiguous("五效", "蒸发、浓缩、吨水、二次蒸汽、二次汽、料液、结晶"),
      ambiguous("多效", "蒸发、浓缩、吨水、二次蒸汽、二次汽、料液、结晶"),
    ],
    sectorRows: codes(fermentationRows),
    confusedWith: [
      ...notThis(
        "空调蒸发器、汽车空调蒸发器、冷库蒸发器、蒸发冷却器、冰箱蒸发器、制冷蒸发器、蒸发皿、蒸发光散射检测器、蒸发镀膜、蒸发冷",
        "制冷、仪器或镀膜，不是浓缩",
      ),
      ...notThis(
        "MVR蒸汽压缩机、MVR压缩机、蒸发器阻垢剂、蒸发器换热管、蒸发器配件、离心式蒸汽压缩机",
        "MVR 的核心部件、药剂、配件",
      ),
      neighbour("spray-dryer", "喷雾干燥机", "出固体粉料"),
      neighbour("steam-generator", "蒸汽发生器", "产蒸汽供热"),
    ],
    attributes: codes(
      "evaporationCapacity evaporatorType specificEnergy heatTransferArea effectCount operatingTemperature ratedPower vesselMaterial throughputVolume",
    ),
    uses: terms(
      "发酵液浓缩、料液浓缩、废水零排放、高盐废水结晶、中药提取液浓缩、溶剂回收、氨基酸浓缩、柠檬酸浓缩、酵母废水浓缩、乳品浓缩、废水浓缩减量、料液脱水变浓、把水蒸掉",
    ),
  },
  {
    code: "industrial-centrifuge",
    name: "离心机",
    english: "industrial centrifuge",
    group,
    broader: null,
    synonyms: [
      ...same("离心分离机、工业离心机、离心分离设备、centrifuge"),
      ...narrower(
        "碟式离心机、碟片离心机、碟式分离机、碟片式离心机、卧螺离心机、卧式螺旋离心机、卧式螺旋卸料沉降离心机、三足式离心机、平板离心机、吊袋离心机、管式离心机、活塞推料离心机、刮刀卸料离心机、刮刀离心机、连续流离心机、沉降离心机、过滤离心机、高速离心机、虹吸刮刀离心机、上悬式离心机、蝶式离心机、卧式刮刀卸料离心机、酵母分离机、蝶式分离机、蝶片离心机、全自动平板离心机、卧螺",
      ),
      ambiguous("分离机", "离心、转鼓、分离因数、碟片、碟式、排渣、三相分离、菌体"),
    ],
    sectorRows: codes(fermentationRows),
    confusedWith: [
      neighbour("extraction-equipment", "离心萃取机", "两种液体接触萃取"),
      neighbour("centrifugal-pump", "离心泵", "输送液体，写扬程"),
      neighbour("centrifugal-fan", "离心风机", "输送气体，写风量和全压"),
      ...notThis(
        "离心机转鼓、离心机滤布、离心机配件、离心机滤袋、离心机差速器、离心机减震器、离心管、离心机转子、离心机碟片",
        "部件和耗材",
      ),
      ...notThis(
        "离心式压缩机、离心制冷机、离心式制冷机、离心甩干机、医用离心机、血液离心机、洗衣脱水机、离心机房",
        "铸造、压缩制冷、萃取、医用",
      ),
      neighbour("water-chiller", "离心式冷水机组", "暖通行业也简称离心机，写制冷量"),
      neighbour("centrifugal-air-compressor", "离心空压机", "空压行业也简称离心机，写排气量"),
      ...notThis(
        "实验室离心机、台式离心机、冷冻离心机、高速冷冻离心机、台式高速离心机、低速离心机",
        "实验室仪器，按毫升和相对离心力",
      ),
    ],
    attributes: codes(
      "separationFactor throughputVolume drumDiameter centrifugeType drumSpeed ratedPower drumVolume vesselMaterial chargeMass explosionProofMark",
    ),
    uses: terms(
      "固液分离、菌体分离、发酵液分离、酵母分离、晶体脱水、污泥脱水、原料药分离、血液制品分离、淀粉分离、蛋白分离、固液甩干、晶体甩滤、脱液",
    ),
  },
  {
    code: "process-dryer",
    name: "干燥系统",
    english: "process dryer",
    group,
    broader: null,
    synonyms: [
      ...same("干燥机、干燥设备、工业干燥机、新型干燥系统、干燥器、干燥装置、process dryer"),
      ...narrower("带式干燥机、微波干燥机、喷雾流化床干燥"),
    ],
    sectorRows: codes(fermentationRows),
    confusedWith: [
      neighbour("granulator", "沸腾制粒干燥机", "制粒为主，兼干燥"),
      ...notThis(
        "干燥剂、干燥机配件、干燥塔雾化器、雾化器、干燥机滤袋、干燥箱、塑料干燥机、干燥皿、除湿干燥机、雾化盘",
        "压缩空气后处理、塑料除湿、耗材和部件",
      ),
      neighbour("drying-oven", "烘箱", "成件工件烘干固化，不写蒸发量"),
      neighbour("evaporator", "多效蒸发器", "出浓缩液，不出固体"),
    ],
    attributes: codes(
      "evaporationCapacity dryerType throughputMass inletAirTemperature residualMoisture heating ratedPower vesselMaterial thermalEfficiency feedMoisture vesselVolume",
    ),
    uses: terms(
      "发酵产物干燥、粉体干燥、原料药干燥、酶制剂喷雾干燥、氨基酸干燥、中药浸膏干燥、菌粉冻干、染料干燥、磷酸铁干燥",
    ),
  },
  {
    code: "ion-exchange-system",
    name: "离子交换设备",
    english: "ion exchange system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "离交设备、连续离子交换设备、连续离交设备、离子交换系统、离子交换装置、连续离交、离交系统、离子交换柱、离交柱、连续离交系统、ion exchange system",
      ),
      ...narrower(
        "阀阵式连续离交、阀阵式连续离子交换系统、模拟移动床、模拟移动床色谱、连续色谱分离系统、连续移动床、树脂柱、工业制备色谱、制备色谱系统、混床、阴阳离子交换柱、旋转盘式连续离交、软化水设备、除盐设备、连续色谱、SMB色谱、树脂吸附装置、树脂吸附系统",
      ),
    ],
    sectorRows: codes(fermentationRows),
    confusedWith: [
      neighbour("membrane-filtration-system", "超滤设备", "膜分离，不是树脂"),
      ...notThis(
        "离子交换树脂、离交树脂、离子交换膜、树脂、离子交换色谱柱、离交阀、离子交换树脂再生剂、大孔吸附树脂、离子风机",
        "填料、膜、分析仪器或部件",
      ),
      ...notThis("家用净水机", "膜分离，不是树脂"),
    ],
    attributes: codes(
      "throughputVolume resinVolume columnCount ionExchangeMode columnDiameter recoveryRate designPressure vesselMaterial ratedPower",
    ),
    uses: terms(
      "发酵液脱盐、氨基酸提取、有机酸提纯、脱色、糖液净化、有机酸分离、赖氨酸提取、抗生素提取、维生素提取、水软化",
    ),
  },
  {
    code: "reactor-vessel",
    name: "反应釜",
    english: "stirred reactor vessel",
    group,
    broader: null,
    synonyms: [
      ...same(
        "反应器、搅拌釜、反应罐、搅拌反应釜、化工反应釜、反应锅、釜式反应器、stirred tank reactor、reactor vessel",
      ),
      ...narrower(
        "搪玻璃反应釜、搪瓷反应釜、不锈钢反应釜、高压反应釜、高压釜、聚合釜、加氢反应釜、加氢反应器、磁力搅拌反应釜、钛材反应釜、电加热反应釜、固定床反应器、流化床反应器、微通道反应器、微反应器、管式反应器、催化裂化反应器、酯化釜、缩合釜、磺化釜、水解釜、硝化反应器、微通道反应系统、水热釜、碳钢反应釜、玻璃反应釜、配料釜",
      ),
      ambiguous("釜", "搅拌、夹套、搪玻璃、反应"),
    ],
    sectorRows: codes(`${petrochemicalRows} HB-B-02 HB-2-03 GD-2-03 HB-B-08`),
    confusedWith: [
      neighbour("hydrogenation-unit", "加氢装置", "固定床连续加氢的成套装置"),
      neighbour("agitated-tank", "搅拌罐", "只混合调配，不反应"),
      ...notThis(
        "反应釜搅拌器、反应釜机械密封、反应釜配件、反应釜减速机、反应釜温控、反应釜控温系统、反应釜搅拌桨、搪玻璃修补剂、反应釜电机、釜用机封、反应釜冷却机、反应釜夹套",
        "部件、温控单元",
      ),
      ...notThis("核反应堆、压力容器、反应器催化剂", "混合、储存或电气产品"),
      neighbour("storage-tank", "储罐", "只储存，没有搅拌与传热"),
      neighbour("distillation-column", "精馏塔", "分离，写塔径和塔板数"),
    ],
    attributes: codes(
      "vesselVolume designPressure designTemperature vesselMaterial agitatorPower agitatorSpeed jacketType shaftSeal heatTransferArea explosionProofMark",
    ),
    uses: terms(
      "化学合成、聚合反应、加氢反应、酯化、硝化、发酵、老旧反应釜更新、水解、树脂合成、农药合成、原料药合成、物料搅拌反应、聚合釜、加热搅拌合成",
    ),
  },
  {
    code: "distillation-column",
    name: "精馏塔",
    english: "distillation column",
    group,
    broader: null,
    synonyms: [
      ...same("蒸馏塔、分馏塔、精馏装置、精馏设备、精馏系统、精馏塔设备、distillation column"),
      ...narrower(
        "板式塔、填料塔、板式精馏塔、填料精馏塔、减压精馏塔、隔壁塔、浮阀塔、常压塔、减压塔、脱轻塔、脱重塔、甲醇精馏塔、酒精回收塔、溶剂回收塔、乙醇精馏塔、汽提塔、反应精馏塔、蒸馏装置、酒精蒸馏塔、溶剂精馏塔、萃取精馏塔、提馏塔",
      ),
      ambiguous("塔器", "精馏、塔板、塔盘、填料、塔径、理论板"),
    ],
    sectorRows: codes(`${petrochemicalRows} HB-B-02 HB-B-08`),
    confusedWith: [
      ...notThis(
        "精馏塔填料、塔内件、塔盘、规整填料、散堆填料、精馏塔再沸器、精馏塔冷凝器、精馏塔塔盘、浮阀、鲍尔环、精馏塔配件、精馏塔内件、精馏塔控制",
        "内件、填料和附属换热器",
      ),
      ...notThis("水塔、塔吊、干燥塔、实验室精馏装置、通信铁塔", "环保、冷却或别的塔"),
      neighbour("evaporator", "短程蒸馏器", "高真空薄膜蒸馏，无塔板"),
      neighbour("absorption-tower", "吸收塔", "吸收、解吸气体，不是精馏"),
      neighbour("extraction-equipment", "萃取塔", "两种液体之间传质，不加热汽化"),
    ],
    attributes: codes(
      "towerDiameter trayCount designPressure towerInternals towerHeight designTemperature throughputMass vesselMaterial recoveryRate",
    ),
    uses: terms(
      "溶剂回收、产品精制、组分分离、酒精回收、老旧精馏塔更新、甲醇精馏、苯系物分离、溶剂提纯",
    ),
  },
  {
    code: "storage-tank",
    name: "储罐",
    english: "storage tank",
    group,
    broader: null,
    synonyms: [
      ...same("贮罐、储存罐、储槽、贮槽、化工储罐、工业储罐、storage tank"),
      ...narrower(
        "立式储罐、卧式储罐、内浮顶储罐、外浮顶储罐、固定顶储罐、球罐、球形储罐、不锈钢储罐、碳钢储罐、油罐、储油罐、玻璃钢储罐、PE储罐、酸碱储罐、盐酸储罐、硫酸储罐、液氨储罐、液氧储罐、液氮储罐、低温储罐、LNG储罐、液化石油气储罐、液化气储罐、拱顶罐、内浮顶罐、外浮顶罐、双壁储罐、甲醇储罐、无菌储罐、大型储罐、氮封储罐、钢衬塑储罐、双层油罐",
      ),
      ambiguous("罐体", "储存、储罐、贮存、公称容积、m³"),
    ],
    sectorRows: codes(petrochemicalRows),
    confusedWith: [
      ...notThis(
        "储罐呼吸阀、呼吸阀、储罐液位计、储罐清洗、储罐清洗机器人、储罐氮封装置、储罐防腐、储罐检测、储罐浮盘、内浮盘、储罐切水器、储罐搅拌器、储罐油气回收、储罐阻火器、储罐配件、储罐爬壁机器人、储罐液位",
        "附件、检测或清洗服务",
      ),
      ...notThis(
        "罐车、槽车、高位水箱、水箱、集装罐、煤气柜、料仓、筒仓、消防水罐、吨桶",
        "压缩空气配套、运输或散料仓",
      ),
      neighbour("reactor-vessel", "反应釜", "有搅拌、夹套和反应"),
    ],
    attributes: codes(
      "vesselVolume tankType designPressure designTemperature vesselMaterial tankDiameter throughputVolume explosionProofMark",
    ),
    uses: terms(
      "原料储存、液体储存、危化品储存、成品油储存、老旧储罐更新、酸碱储存、溶剂储存、中间罐区改造",
    ),
  },
  {
    code: "coal-gasifier",
    name: "煤气化炉",
    english: "coal gasifier",
    group,
    broader: null,
    synonyms: [
      ...same("气化炉、煤气发生炉、煤气化装置、煤制气炉、造气炉、煤气化设备、coal gasifier"),
      ...narrower(
        "水煤浆气化炉、水煤浆气化装置、干煤粉气化炉、粉煤气化炉、航天炉、固定床气化炉、固定床间歇式煤气化炉、常压固定床煤气化炉、循环流化床气化炉、循环流化床煤气化炉、加压气化炉、鲁奇炉、四喷嘴气化炉、碎煤加压气化炉、多喷嘴对置式水煤浆气化炉、德士古气化炉、壳牌气化炉、清华炉、晋华炉、流化床气化炉、间歇式固定床气化炉、粉煤加压气化炉",
      ),
    ],
    sectorRows: codes(`${petrochemicalRows} HB-B-08`),
    confusedWith: [
      ...notThis(
        "生物质气化炉、LNG气化器、液氧气化器、空温式气化器、汽化器、气化器、等离子气化炉、液氮汽化器",
        "原料不是煤，或只把液体变气体",
      ),
      ...notThis(
        "气化炉烧嘴、水煤浆烧嘴、气化炉耐火砖、气化炉激冷环、气化炉炉砖、气化炉烧嘴头、气化炉热偶、气化炉仪表、水煤浆添加剂、气化炉改造设计、煤气化烧嘴",
        "易损件、耐材、添加剂",
      ),
      neighbour("industrial-boiler", "燃煤锅炉", "烧煤产汽，不产煤气"),
    ],
    attributes: codes(
      "coalFeed gasifierType designPressure gasOutput carbonConversion coldGasEfficiency operatingTemperature tankDiameter",
    ),
    uses: terms(
      "合成氨造气、煤制甲醇、合成气生产、固定床间歇气化替代、煤化工改造、煤制氢、尿素装置改造",
    ),
  },
];
