import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "环保与水处理";
/** 钢铁: 全流程超低排放改造. */
const ultraLowEmissionRows = "HB-3-01 GD-4-01";

/** Dust, flue gas, organic waste gas, noise, and what is measured of them. */
export const environment: readonly EquipmentFamily[] = [
  {
    code: "dust-collector",
    name: "除尘器",
    english: "dust collector",
    group,
    broader: null,
    synonyms: [
      ...same("除尘设备、除尘系统、工业除尘器、粉尘治理设备、集尘器、粉尘收集设备、dust collector"),
      ...narrower(
        "旋风除尘器、多管除尘器、多管旋风除尘器、电袋复合除尘器、电袋除尘器、单机除尘器、仓顶除尘器、中央除尘系统、防爆除尘器、打磨除尘设备、木工除尘设备、塑烧板除尘器、高温陶瓷管除尘器、一体化除尘脱硝、雾炮机、抑尘设备、干雾抑尘",
      ),
      ambiguous("除尘", "颗粒物、烟尘、烟气、粉尘、超低排放、提标、除尘风量"),
    ],
    sectorRows: codes(ultraLowEmissionRows),
    confusedWith: [
      ...notThis(
        "除尘滤袋、除尘布袋、除尘骨架、电磁脉冲阀、除尘器配件、除尘管道、除尘器卸灰阀、静电除尘枪、除尘滚轮、锅炉除尘器灰斗、除尘器滤袋",
        "配件、耗材，或消除静电的小工具",
      ),
      neighbour("centrifugal-fan", "离心风机", "只提供风量"),
      neighbour("welding-fume-purifier", "焊烟净化器", "单工位小风量"),
    ],
    attributes: codes(
      "airVolume emissionConcentration dustRemovalEfficiency pressureDrop filterArea ratedPower explosionProofMark soundLevel",
    ),
    uses: terms("粉尘治理、烟尘达标排放、超低排放改造、车间除尘、打磨除尘、破碎筛分除尘、物料回收"),
    oldModels: terms("XLP、CLT/A"),
  },
  {
    code: "bag-filter",
    name: "袋式除尘器",
    english: "bag filter",
    group,
    broader: "dust-collector",
    synonyms: [
      ...same(
        "布袋除尘器、布袋除尘、袋除尘器、袋收尘器、脉冲除尘器、脉冲布袋除尘器、袋式收尘器、布袋收尘器、baghouse、bag filter",
      ),
      ...narrower(
        "滤筒除尘器、长袋脉冲除尘器、长袋低压脉冲袋式除尘器、气箱脉冲袋式除尘器、气箱脉冲除尘器、覆膜滤袋除尘器、反吹袋式除尘器、滤筒式除尘器、脉冲滤筒除尘器、沉流式滤筒除尘器、低压脉冲布袋除尘器、煤气布袋除尘器、窑尾袋收尘器、MC脉冲除尘器",
      ),
      ambiguous("除尘", "滤袋、布袋、滤筒、脉冲喷吹、清灰"),
    ],
    sectorRows: codes(ultraLowEmissionRows),
    confusedWith: [
      ...notThis(
        "覆膜滤袋、除尘滤筒、滤筒、脉冲阀、除尘骨架笼、PPS滤袋、玻纤滤袋、滤料",
        "滤袋和配件",
      ),
      neighbour("electrostatic-precipitator", "电除尘器", "高压电场收尘"),
      neighbour("liquid-filter", "袋式过滤器", "过滤液体"),
    ],
    attributes: codes(
      "airVolume filterArea emissionConcentration faceVelocity dustRemovalEfficiency pressureDrop bagCount cleaningMethod airConsumption designTemperature",
    ),
    uses: terms(
      "窑尾收尘、电炉除尘、锅炉除尘、铸造除尘、破碎除尘、电改袋、超低排放改造、煤气净化、粉尘收集、烟气滤尘、粉尘排放超标治理",
    ),
    oldModels: terms("DMC-64、DMC-96、MC-24、PPC32-4、PPC96-6"),
  },
  {
    code: "electrostatic-precipitator",
    name: "电除尘器",
    english: "electrostatic precipitator",
    group,
    broader: "dust-collector",
    synonyms: [
      ...same(
        "静电除尘器、电收尘器、静电除尘设备、静电收尘器、ESP除尘器、electrostatic precipitator",
      ),
      ...narrower(
        "湿式电除尘器、湿式静电除尘器、湿电、湿电除尘、电捕焦油器、低低温电除尘器、移动电极电除尘器、卧式电除尘器、管式电除雾器、电除雾器、四电场电除尘器",
      ),
      ambiguous("除尘", "电场、极板、极线、高频电源"),
    ],
    sectorRows: codes(ultraLowEmissionRows),
    confusedWith: [
      ...notThis(
        "阴极线、电除尘高频电源、电除尘振打、高频电源除尘、除尘高压电源",
        "极线、电源等部件",
      ),
      neighbour("bag-filter", "布袋除尘器", "滤袋过滤"),
    ],
    attributes: codes(
      "flueGasFlow emissionConcentration dustRemovalEfficiency collectingArea fieldCount pressureDrop ratedPower designTemperature",
    ),
    uses: terms("烧结机头除尘、燃煤锅炉除尘、硫酸电除雾、焦炉煤气除焦油、湿法脱硫后除尘、窑头收尘"),
  },
  {
    code: "wet-dust-collector",
    name: "湿式除尘器",
    english: "wet dust collector",
    group,
    broader: "dust-collector",
    synonyms: [
      ...same("湿式除尘设备、水膜除尘器、水浴除尘器、湿法除尘器、湿式除尘机、wet dust collector"),
      ...narrower(
        "文丘里除尘器、麻石水膜除尘器、冲激式除尘器、自激式除尘器、湿式打磨除尘柜、水帘除尘柜、湿式除尘一体机、铝镁粉尘湿式除尘器、湿式打磨台、旋流湿式除尘器",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("水帘喷漆柜、除尘喷头", "喷漆室或喷头"),
      neighbour("absorption-tower", "喷淋塔", "吸收酸碱气体"),
      neighbour("electrostatic-precipitator", "湿式电除尘器", "高压电场加冲洗"),
    ],
    attributes: codes(
      "airVolume dustRemovalEfficiency emissionConcentration waterConsumption pressureDrop ratedPower vesselMaterial explosionProofMark",
    ),
    uses: terms("铝镁打磨除尘、涉爆粉尘除尘、锅炉烟气除尘、转炉一次除尘、矿井除尘、抛光除尘"),
  },
  {
    code: "welding-fume-purifier",
    name: "焊烟净化器",
    english: "welding fume purifier",
    group,
    broader: null,
    synonyms: [
      ...same(
        "焊接烟尘净化器、焊烟净化设备、焊烟除尘器、焊接烟尘净化设备、焊烟净化机、焊烟治理、welding fume purifier",
      ),
      ...narrower(
        "移动式焊烟净化器、双臂焊烟净化器、单臂焊烟净化器、焊烟集中除尘系统、激光切割除尘器、激光烟尘净化器、激光烟雾净化器、切割烟尘净化器、烟雾净化器、焊锡烟雾净化器、打磨工作台",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("焊烟净化器滤芯、吸气臂、万向吸气臂", "滤芯、吸臂、劳保"),
      neighbour("oil-mist-purifier", "油雾净化器", "吸油雾"),
      neighbour("dust-collector", "除尘器", "大风量集中除尘"),
    ],
    attributes: codes(
      "airVolume filtrationRating dustRemovalEfficiency filterArea ratedPower soundLevel cleaningMethod airPressure",
    ),
    uses: terms("焊接车间除尘、激光切割除尘、等离子切割除尘、焊接机器人工作站、锡焊烟雾"),
  },
  {
    code: "oil-mist-purifier",
    name: "油烟油雾净化器",
    english: "oil mist and fume purifier",
    group,
    broader: null,
    synonyms: [
      ...same(
        "油烟净化器、油雾净化器、油雾收集器、油烟净化设备、油雾分离器、油雾过滤器、油烟净化一体机、oil mist collector",
      ),
      ...narrower(
        "静电式油雾净化器、机床油雾收集器、离心式油雾收集器、CNC油雾分离器、静电油烟净化器、工业油烟净化器、定型机废气净化、定型机油烟净化器、食堂油烟净化器、油烟净化机、淬火油烟净化器、热处理油烟净化器",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "油雾器、空压机油气分离器、真空泵油雾分离器、家用油烟机、抽油烟机、油雾润滑装置",
        "气动元件、配件或家电",
      ),
      neighbour("welding-fume-purifier", "焊烟净化器", "吸焊接烟尘"),
      neighbour("voc-treatment-system", "VOCs治理设备", "处理有机废气"),
    ],
    attributes: codes(
      "airVolume purificationEfficiency ratedPower emissionConcentration soundLevel pressureDrop machineMass ratedVoltage",
    ),
    uses: terms("机床油雾收集、食堂油烟、定型机废气、压铸油烟、冷镦油烟、热处理油烟"),
  },
  {
    code: "desulphurisation-system",
    name: "脱硫装置",
    english: "flue gas desulphurisation system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "脱硫设备、烟气脱硫装置、烟气脱硫系统、脱硫系统、烟气脱硫设备、脱硫塔、脱硫除尘一体化、脱硫吸收塔、desulfurization、FGD",
      ),
      ...narrower(
        "石灰石石膏法脱硫、石灰石-石膏湿法脱硫装置、湿法脱硫、半干法脱硫、干法脱硫、SDS干法脱硫、SDA旋转喷雾脱硫、循环流化床脱硫、CFB半干法脱硫、氨法脱硫、双碱法脱硫、钠法脱硫、活性焦脱硫脱硝、活性炭脱硫脱硝、脱硫脱硝一体化、脱硫除尘器、脱硫除尘塔、移动床干法脱硫、沼气脱硫装置、煤气精脱硫、干法脱硫塔",
      ),
    ],
    sectorRows: codes(ultraLowEmissionRows),
    confusedWith: [
      ...notThis(
        "脱硫剂、脱硫石膏、脱硫废水、脱硫泵叶轮、脱硫喷嘴、脱硫除雾器、脱硫石灰石粉、小苏打脱硫剂、柴油加氢脱硫催化剂、脱硫旋流器、铁水脱硫",
        "药剂、副产物、部件，或铁水、油品脱硫",
      ),
      neighbour("chemical-pump", "脱硫循环泵", "只是泵"),
      neighbour("denitration-system", "脱硝装置", "去除氮氧化物"),
      neighbour("absorption-tower", "碱洗塔", "通用废气洗涤"),
    ],
    attributes: codes(
      "flueGasFlow so2Emission desulphurisationEfficiency desulphurisationProcess flueGasTemperature pressureDrop ratedPower towerDiameter waterConsumption",
    ),
    uses: terms(
      "锅炉烟气脱硫、烧结烟气脱硫、焦炉烟气脱硫、玻璃窑脱硫、水泥窑脱硫、煤气脱硫、超低排放改造、烟气二氧化硫超标治理、烟气除硫",
    ),
  },
  {
    code: "denitration-system",
    name: "脱硝装置",
    english: "flue gas denitration system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "脱硝设备、烟气脱硝装置、烟气脱硝系统、脱硝系统、烟气脱硝设备、SCR脱硝、denitration、DeNOx",
      ),
      ...narrower(
        "SNCR脱硝、SCR脱硝装置、SNCR脱硝装置、SCR脱硝反应器、中低温SCR脱硝、中低温SCR脱硝反应器、低温SCR脱硝反应器、低温SCR脱硝、SNCR+SCR脱硝、臭氧脱硝、高分子脱硝、PNCR脱硝、尿素热解装置、尿素水解装置、氨水喷射系统、液氨改尿素、锅炉脱硝、脱硝反应器、柴油发电机脱硝",
      ),
    ],
    sectorRows: codes(ultraLowEmissionRows),
    confusedWith: [
      ...notThis(
        "脱硝催化剂、SCR催化剂、尿素溶液、车用尿素、氨水、脱硝喷枪、高分子脱硝剂、氨逃逸分析仪",
        "催化剂、药剂、部件或仪表",
      ),
      neighbour("desulphurisation-system", "脱硫装置", "去除二氧化硫"),
      neighbour("burner", "燃烧器", "低氮燃烧从源头减排"),
    ],
    attributes: codes(
      "flueGasFlow noxEmission denitrationEfficiency denitrationProcess flueGasTemperature ammoniaSlip catalystVolume pressureDrop ratedPower",
    ),
    uses: terms(
      "锅炉烟气脱硝、水泥窑脱硝、烧结烟气脱硝、焦炉脱硝、玻璃窑脱硝、垃圾焚烧脱硝、超低排放改造",
    ),
  },
  {
    code: "voc-treatment-system",
    name: "有机废气治理设备",
    english: "VOC treatment system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "VOCs治理设备、VOC治理设备、有机废气处理设备、废气处理设备、VOCs处理设备、VOCs治理、废气治理设备、废气净化设备、VOC处理设备、VOC treatment system",
      ),
      ...narrower(
        "喷漆废气处理设备、喷涂废气处理设备、喷涂废气处理、涂装废气处理、印刷废气处理设备、沸石转轮、沸石转轮浓缩装置、沸石转轮RTO、转轮浓缩、油气回收装置、油气回收设备、冷凝回收装置、低温等离子废气处理设备、UV光解设备、光氧催化设备、生物除臭设备、生物滤池除臭、除臭设备、除臭系统、恶臭治理设备、溶剂回收装置、NMP回收系统、NMP回收装置、UV光氧催化",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "VOCs检测、废气检测、除臭剂、LDAR检测、漆雾过滤棉、汽车尾气净化",
        "检测、药剂或材料",
      ),
      neighbour("absorption-tower", "废气洗涤塔", "吸收酸碱废气"),
      neighbour("oil-mist-purifier", "油雾净化器", "收集油雾"),
    ],
    attributes: codes(
      "airVolume purificationEfficiency nmhcEmission vocConcentration vocProcess ratedPower pressureDrop explosionProofMark soundLevel",
    ),
    uses: terms(
      "喷涂废气治理、印刷废气治理、化工尾气治理、污水站除臭、油气回收、溶剂回收、低效治理设施淘汰",
    ),
  },
  {
    code: "regenerative-thermal-oxidiser",
    name: "蓄热式焚烧炉",
    english: "regenerative thermal oxidiser",
    group,
    broader: "voc-treatment-system",
    synonyms: [
      ...same(
        "RTO、RTO焚烧炉、蓄热式热氧化炉、RTO设备、蓄热式热力焚烧炉、RTO蓄热焚烧炉、蓄热式氧化炉、蓄热燃烧装置、regenerative thermal oxidizer",
      ),
      ...narrower(
        "旋转RTO、旋转式RTO、三室RTO、三床RTO、两室RTO、五室RTO、废气焚烧炉、TO炉、直燃炉、直燃式废气焚烧炉、TNV焚烧炉、VOCs焚烧炉、煤矿瓦斯蓄热氧化装置",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("蓄热陶瓷、RTO阀门、RTO提升阀、RTO蓄热体、RTO运维", "蓄热体、阀门、服务"),
      neighbour("catalytic-oxidiser", "催化燃烧设备", "有催化剂，300℃ 左右"),
      neighbour("waste-incinerator", "垃圾焚烧炉", "烧固体废物"),
    ],
    attributes: codes(
      "airVolume purificationEfficiency heatRecoveryEfficiency nmhcEmission maxTemperature vocConcentration oxidiserForm ratedPower fuel pressureDrop",
    ),
    uses: terms(
      "涂装废气焚烧、印刷废气、化工有机尾气、制药废气、锂电涂布尾气、沸石转轮配套、余热利用、有机废气烧掉、漆雾废气焚烧、异味废气治理、VOC排放超标治理",
    ),
  },
  {
    code: "catalytic-oxidiser",
    name: "催化燃烧设备",
    english: "catalytic oxidiser",
    group,
    broader: "voc-treatment-system",
    synonyms: [
      ...same(
        "催化燃烧装置、RCO、RCO设备、RCO催化燃烧、蓄热式催化燃烧、催化氧化设备、CO催化燃烧、催化燃烧、catalytic oxidizer",
      ),
      ...narrower(
        "活性炭吸附脱附催化燃烧、活性炭脱附催化燃烧设备、吸附浓缩催化燃烧、吸脱附催化燃烧设备、CO炉、RCO蓄热催化燃烧装置、电加热催化燃烧、废气催化氧化装置",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("催化燃烧催化剂、贵金属催化剂、蜂窝陶瓷催化剂、催化燃烧传感器", "催化剂、传感器"),
      neighbour("regenerative-thermal-oxidiser", "RTO", "800℃ 高温氧化，不用催化剂"),
      neighbour("carbon-adsorber", "活性炭吸附装置", "只吸附，不燃烧"),
    ],
    attributes: codes(
      "airVolume purificationEfficiency nmhcEmission operatingTemperature vocConcentration catalystVolume carbonFill heatingPower ratedPower",
    ),
    uses: terms(
      "喷漆废气、印刷废气、家具涂装废气、活性炭脱附、胶黏剂废气、UV光氧改催化燃烧、低浓度有机废气处理、活性炭脱附后催化处理",
    ),
  },
  {
    code: "carbon-adsorber",
    name: "活性炭吸附装置",
    english: "activated carbon adsorber",
    group,
    broader: "voc-treatment-system",
    synonyms: [
      ...same(
        "活性炭吸附箱、活性炭箱、活性炭吸附塔、活性炭吸附设备、活性炭环保箱、活性炭废气处理设备、carbon adsorber",
      ),
      ...narrower(
        "蜂窝活性炭吸附箱、颗粒活性炭吸附塔、抽屉式活性炭箱、二级活性炭、两级活性炭吸附、二级活性炭吸附箱、活性炭纤维吸附装置、干式过滤箱、活性炭吸附脱附装置",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "蜂窝活性炭、颗粒活性炭、活性炭更换、活性炭再生炉、椰壳活性炭、活性炭滤棉、碘值800活性炭",
        "材料、更换和再生",
      ),
      neighbour("liquid-filter", "活性炭过滤器", "过滤水"),
      neighbour("catalytic-oxidiser", "催化燃烧设备", "脱附后燃烧"),
    ],
    attributes: codes(
      "airVolume carbonFill purificationEfficiency nmhcEmission faceVelocity desorptionMethod pressureDrop vesselMaterial",
    ),
    uses: terms("低浓度有机废气吸附、喷漆废气、危废间废气、实验室废气、注塑废气、印刷废气"),
  },
  {
    code: "cems",
    name: "烟气在线监测系统",
    english: "continuous emission monitoring system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "CEMS、CEMS系统、烟气在线监测、烟气排放连续监测系统、烟气连续监测系统、烟气在线监测设备、烟气在线分析系统、废气在线监测、废气在线监测系统、continuous emission monitoring system",
      ),
      ...narrower(
        "VOCs在线监测系统、VOCs在线监测、非甲烷总烃在线监测、厂界VOCs在线监测、超低CEMS、颗粒物在线监测仪、粉尘浓度仪、粉尘仪在线、扬尘监测系统、扬尘在线监测、氨逃逸在线监测、烟气湿度仪、垃圾焚烧CEMS、环境空气质量监测站、微型空气站、大气网格化监测、用电监管系统、工况用电监控",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "CEMS运维、烟气采样探头、伴热管、标气、CEMS比对监测、CEMS机柜空调、第三方环境检测、烟气采样管",
        "部件、标气、运维服务",
      ),
      neighbour("water-quality-monitor", "水质在线监测仪", "测废水"),
      neighbour("gas-alarm-system", "气体检测仪", "泄漏报警，不测排放"),
    ],
    attributes: codes(
      "monitoredFactors measuringRange accuracy samplingMethod responseTime outputSignal channelCount interfaces protectionClass",
    ),
    uses: terms(
      "排污口在线监测、超低排放评估监测、环保数据联网、VOCs排放监测、厂界监测、锅炉烟气监测",
    ),
  },
  {
    code: "noise-control-equipment",
    name: "噪声治理设备",
    english: "noise control equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "噪声治理、降噪设备、噪音治理、隔声设备、噪声控制设备、隔音降噪设备、noise control equipment",
      ),
      ...narrower(
        "隔声罩、隔音罩、隔声房、隔音房、声屏障、隔声屏障、冲床隔音罩、空压机隔音房、消声器、消音器、排气消声器、吸声体、静音房、风机隔声罩、冷却塔降噪、厂界降噪",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("隔音棉、吸音板、减振器、耳塞、降噪耳机、隔音门窗、噪声检测", "材料、劳保、检测"),
      neighbour("dust-collector", "除尘器", "治理粉尘"),
    ],
    attributes: codes(
      "noiseReduction soundLevel workpieceSize pressureDrop airVolume explosionProofMark",
    ),
    uses: terms("空压站降噪、冲压车间降噪、冷却塔降噪、风机消声、厂界噪声达标、锅炉排汽消声"),
  },
  {
    code: "industrial-vacuum-cleaner",
    name: "工业吸尘器",
    english: "industrial vacuum cleaner",
    group,
    broader: null,
    synonyms: [
      ...same("工业吸尘机、工业吸尘设备、大功率吸尘器、工业用吸尘器、industrial vacuum cleaner"),
      ...narrower(
        "防爆吸尘器、中央吸尘系统、中央真空清扫系统、真空清扫系统、负压清扫系统、高负压清扫、高负压吸尘系统、洗地机、驾驶式洗地机、扫地车、工业扫地机、驾驶式扫地机、吸排车、铁屑吸尘机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("家用吸尘器、吸尘器滤芯、吸尘管", "家电、配件"),
      neighbour("dust-collector", "中央除尘系统", "收集工位粉尘，常开"),
    ],
    attributes: codes(
      "airVolume workingVacuum ratedPower vesselVolume filtrationRating soundLevel explosionProofMark batteryRunTime",
    ),
    uses: terms("车间清扫、落料清扫、铁屑收集、粉尘清理、厂房地面清洁、洁净车间清洁"),
  },
];
