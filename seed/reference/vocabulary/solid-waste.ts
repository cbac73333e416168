import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "环保与水处理";

/** Solid waste, and what is measured of waste water. */
export const solidWaste: readonly EquipmentFamily[] = [
  {
    code: "waste-incinerator",
    name: "垃圾焚烧炉",
    english: "waste incinerator",
    group,
    broader: null,
    synonyms: [
      ...same(
        "焚烧炉、固废焚烧炉、生活垃圾焚烧炉、垃圾焚烧设备、废物焚烧炉、固体废物焚烧炉、waste incinerator",
      ),
      ...narrower(
        "机械炉排焚烧炉、炉排炉、垃圾焚烧炉排、危废焚烧炉、危险废物焚烧炉、回转窑焚烧炉、危废回转窑、流化床焚烧炉、热解气化炉、垃圾热解气化炉、垃圾气化炉、等离子体气化炉、污泥焚烧炉、废液焚烧炉、小型垃圾焚烧炉、垃圾裂解炉、动物无害化焚烧炉、危废热解炉",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "飞灰、焚烧炉渣、飞灰螯合剂、垃圾吊、垃圾抓斗、焚烧炉耐火材料、焚烧余热利用、祭祀焚烧炉",
        "产物、部件或祭祀用品",
      ),
      neighbour("regenerative-thermal-oxidiser", "废气焚烧炉", "烧有机废气"),
      neighbour("waste-heat-boiler", "焚烧炉余热锅炉", "用余热产汽"),
      neighbour("coal-gasifier", "气化炉", "造气"),
    ],
    attributes: codes(
      "wasteThroughput incineratorForm maxTemperature flueResidenceTime noxEmission powerOutput fuel controlSystem",
    ),
    uses: terms(
      "生活垃圾焚烧发电、危险废物焚烧、污泥焚烧、化工废液焚烧、村镇垃圾处理、焚烧炉提标改造",
    ),
  },
  {
    code: "medical-waste-treatment",
    name: "医疗废物处理设备",
    english: "medical waste treatment equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "医废处理设备、医疗垃圾处理设备、医疗废物处置设备、医废处置设备、medical waste treatment",
      ),
      ...narrower(
        "医疗废物高温蒸汽灭菌、医疗废物微波消毒设备、医废微波消毒、医废焚烧炉、医疗垃圾焚烧炉、医疗废物化学消毒设备、医疗废物摩擦热处理、移动式医废处置车",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("医疗废物周转箱、医疗垃圾袋、利器盒、医废转运车", "容器和运输"),
      neighbour("waste-incinerator", "焚烧炉", "通用焚烧"),
    ],
    attributes: codes(
      "wasteThroughput sterilisationTemperature sterilisationMethod batchOutput cycleTime ratedPower purificationEfficiency controlSystem",
    ),
    uses: terms("医院医废处置、医废集中处置中心、移动应急处置、高温蒸煮改造"),
  },
  {
    code: "waste-sorting-line",
    name: "垃圾分选设备",
    english: "waste sorting line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "垃圾分选线、固废分选设备、垃圾分选系统、分选生产线、固废分选线、垃圾分拣设备、waste sorting line",
      ),
      ...narrower(
        "建筑垃圾分选线、建筑垃圾资源化设备、装修垃圾分选线、陈腐垃圾分选、风选机、正压风选机、弹跳筛、碟形筛、破袋机、铝塑分选机、电子废弃物拆解线、废旧家电拆解线、报废汽车拆解线、废旧电池拆解线、锂电池回收线、锂电池拆解设备、废旧线路板回收设备、铜米机、废电线回收设备、餐厨垃圾处理设备、厨余垃圾处理设备、有机垃圾处理机、光伏组件回收线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("垃圾桶、垃圾分类亭、垃圾分类、废品回收、垃圾袋", "收运用品和服务"),
      neighbour("solid-waste-shredder", "双轴撕碎机", "只破碎"),
      neighbour("magnetic-separator", "涡电流分选机", "单机分选有色金属"),
      neighbour("ore-sorter", "矿石分选机", "选矿"),
    ],
    attributes: codes(
      "throughputMass sortingAccuracy ratedPower operatorsOnLine recoveryRate machineCount controlSystem soundLevel",
    ),
    uses: terms(
      "生活垃圾分选、装修垃圾资源化、陈腐垃圾开挖、废旧家电拆解、动力电池回收、餐厨垃圾处理、RDF制备",
    ),
  },
  {
    code: "waste-compactor",
    name: "垃圾压缩设备",
    english: "waste compactor",
    group,
    broader: null,
    synonyms: [
      ...same(
        "垃圾压缩机、垃圾压缩站设备、垃圾中转站设备、垃圾转运站设备、垃圾压缩站、waste compactor",
      ),
      ...narrower(
        "移动式垃圾压缩箱、移动压缩箱、地埋式垃圾压缩设备、竖直式垃圾压缩机、水平式垃圾压缩机、分体式垃圾压缩设备、压缩式垃圾车、钩臂式垃圾车、垃圾打包机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("垃圾压缩箱体、家用垃圾压缩、垃圾渗滤液收集箱", "部件、家电"),
      neighbour("metal-baler", "废纸打包机", "压废纸、废金属"),
      neighbour("waste-sorting-line", "垃圾分选线", "分选不压缩"),
    ],
    attributes: codes(
      "wasteThroughput nominalForce boxVolume ratedPower cycleTime systemPressure machineMass controlSystem",
    ),
    uses: terms("垃圾中转站、垃圾收运、工厂垃圾减容、转运站更新"),
  },
  {
    code: "solid-waste-shredder",
    name: "固废撕碎机",
    english: "solid waste shredder",
    group,
    broader: null,
    synonyms: [
      ...same(
        "撕碎机、双轴撕碎机、固废破碎机、剪切式破碎机、垃圾撕碎机、工业撕碎机、固体废物破碎机、shredder",
      ),
      ...narrower(
        "单轴撕碎机、四轴撕碎机、双轴剪切破碎机、危废破碎机、大件垃圾破碎机、轮胎破碎机、轮胎撕碎机、金属撕碎机、废钢破碎机、废钢破碎线、易拉罐破碎机、建筑垃圾破碎机、装修垃圾破碎机、移动式建筑垃圾破碎站、秸秆撕碎机、RDF破碎机、生物质破碎机、油漆桶破碎机、金属粉碎机、树枝破碎机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("撕碎机刀片、撕碎机刀轴、撕碎机减速机、破碎机定刀", "刀具、部件"),
      neighbour("crusher", "石料破碎机", "破矿石石料"),
      neighbour("plastic-recycling-line", "塑料破碎机", "塑料薄片和机边料"),
    ],
    attributes: codes(
      "throughputMass ratedPower dischargeSize shredderForm rotorDiameter feedOpening ratedSpeed machineMass",
    ),
    uses: terms(
      "生活垃圾破碎、危废预处理、轮胎破碎、废金属破碎、大件垃圾破碎、替代燃料制备、装修垃圾",
    ),
  },
  {
    code: "metal-baler",
    name: "打包压块机",
    english: "baler and briquetting press",
    group,
    broader: null,
    synonyms: [
      ...same("金属打包机、废钢打包机、液压打包机、金属压块机、废金属打包机、压块机、baler"),
      ...narrower(
        "废纸打包机、卧式液压打包机、立式液压打包机、铁屑压块机、铝屑压块机、金属屑饼机、屑饼机、压饼机、鳄鱼剪、鳄鱼式剪切机、龙门式废钢剪、废钢剪切机、废钢剪断机、塑料瓶打包机、秸秆打包机、纸箱压块机、钢屑压块机",
      ),
      ambiguous("打包机", "废钢、废纸、压块、废金属、打包压力、包块、液压、铝屑"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("打包带、打包扣、筒纱打包机、打包机刀片", "捆扎或纺织打包"),
      neighbour("hydraulic-press", "液压机", "成形零件"),
      neighbour("waste-compactor", "垃圾压缩机", "压生活垃圾"),
      neighbour("strapping-machine", "捆扎机", "用带子捆箱子，不压块"),
    ],
    attributes: codes(
      "nominalForce baleSize throughputMass ratedPower feedOpening cycleTime systemPressure machineMass",
    ),
    uses: terms("废钢打包、铁屑压块、铝屑回炉、废纸打包、报废汽车压扁、切屑处理"),
    oldModels: terms("Y81-125、Y81-160、Y81-250、Q43-63、Q43-120、Y83-250"),
  },
  {
    code: "water-quality-monitor",
    name: "水质在线监测仪",
    english: "online water quality monitor",
    group,
    broader: null,
    synonyms: [
      ...same(
        "水质在线监测系统、水质在线分析仪、水质自动监测站、在线水质监测仪、废水在线监测、废水在线监测系统、水质监测设备、污水在线监测、online water quality analyser",
      ),
      ...narrower(
        "COD在线监测仪、COD在线分析仪、氨氮在线监测仪、总磷总氮在线监测仪、总磷在线分析仪、重金属在线监测仪、多参数水质在线监测仪、在线pH计、在线浊度仪、余氯在线分析仪、微型水质站、水质浮标站、污水超声波明渠流量计、明渠流量计、水质自动采样器、超标留样仪、溶解氧在线分析仪",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "水质检测试剂、COD试剂、便携式水质检测仪、水质检测服务、COD消解仪、在线监测运维",
        "试剂、便携仪器、服务",
      ),
      neighbour("cems", "烟气在线监测系统", "测废气"),
    ],
    attributes: codes(
      "monitoredFactors measuringRange accuracy responseTime channelCount outputSignal interfaces protectionClass samplingMethod",
    ),
    uses: terms("排污口在线监测、污水厂进出水监测、环保联网、河道断面监测、循环水监测、地表水监测"),
  },
];
