import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "化工与生物装备";

export const mixingAndMilling: readonly EquipmentFamily[] = [
  {
    code: "agitated-tank",
    name: "搅拌罐",
    english: "agitator and stirred tank",
    group,
    broader: null,
    synonyms: [
      ...same("搅拌设备、搅拌桶、搅拌缸、配料罐、配液罐、调配罐、agitated tank"),
      ...narrower(
        "混料罐、搅拌器、工业搅拌器、侧入式搅拌器、顶入式搅拌器、立式搅拌器、推进式搅拌器、锚式搅拌器、磁力搅拌罐、不锈钢搅拌罐、液洗锅、液体洗涤剂搅拌锅、化糖锅、溶解罐、溶药罐、拉缸、调和罐、乳液搅拌罐、加药搅拌机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("磁力搅拌器、实验室搅拌器、搅拌桨、搅拌轴、搅拌减速机", "实验室、建筑机械或部件"),
      neighbour("reactor-vessel", "反应釜", "有反应，承压，写设计压力"),
      neighbour("mixing-machine", "粉体混合机", "混干粉或膏状物"),
    ],
    attributes: codes(
      "vesselVolume agitatorPower agitatorSpeed materialViscosity vesselMaterial heating jacketType shaftSeal designPressure explosionProofMark",
    ),
    uses: terms("液体调配、涂料调和、洗涤剂生产、胶水搅拌、配料溶解、脱硫浆液搅拌、饮料调配"),
  },
  {
    code: "mixing-machine",
    name: "混合机",
    english: "powder mixer",
    group,
    broader: null,
    synonyms: [
      ...same("混料机、粉体混合机、混合设备、粉料混合机、干粉混合机、混粉机、powder mixer"),
      ...narrower(
        "V型混合机、三维混合机、三维运动混合机、二维混合机、双锥混合机、锥形混合机、双螺旋锥形混合机、单锥混合机、犁刀混合机、犁刀式混合机、螺带混合机、卧式螺带混合机、双轴桨叶混合机、无重力混合机、料斗混合机、提升料斗混合机、方锥混合机、高速混合机、高混机、槽型混合机、干粉砂浆混合机、滚筒混合机、卧式混合机、拌料机",
      ),
      ambiguous("搅拌机", "粉体、粉料、混料、螺带、干粉、饲料、物料混合"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "静态混合器、气体混合器、混合器、混流机、血液混匀仪、混合机减速机",
        "建筑机械、管道内元件或仪器",
      ),
      neighbour("kneader", "捏合机", "高粘膏状物，Z 型桨"),
      neighbour("internal-mixer", "密炼机", "橡胶塑炼混炼"),
      neighbour("sand-preparation-plant", "混砂机", "铸造型砂"),
    ],
    attributes: codes(
      "vesselVolume chargeMass mixingUniformity mixingTime ratedPower agitatorSpeed throughputMass vesselMaterial heating explosionProofMark",
    ),
    uses: terms(
      "粉料混合、药粉总混、调味料混合、塑料粉混合、锂电材料混合、饲料预混、干粉砂浆、染料拼混",
    ),
    oldModels: terms("SYH-1000、CH-200、SLH-4、WLDH-4、GHJ-1000"),
  },
  {
    code: "kneader",
    name: "捏合机",
    english: "kneader",
    group,
    broader: null,
    synonyms: [
      ...same("捏合设备、真空捏合机、双Z桨捏合机、sigma kneader"),
      ...narrower(
        "螺杆出料捏合机、翻缸捏合机、液压翻缸捏合机、双行星搅拌机、行星动力混合机、双行星动力混合机、强力分散机、硅橡胶捏合机、蝶形搅拌机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("捏合块、双螺杆捏合块", "挤出机零件或面食机械"),
      neighbour("internal-mixer", "橡胶密炼机", "密闭加压混炼橡胶"),
    ],
    attributes: codes(
      "vesselVolume ratedPower agitatorSpeed materialViscosity workingVacuum heating jacketType vesselMaterial chargeMass",
    ),
    uses: terms("密封胶生产、硅橡胶混炼、热熔胶生产、BMC料团、口香糖基料、电池浆料、油墨生产"),
    oldModels: terms("NH-500、NH-1000、NH-2000"),
  },
  {
    code: "emulsifying-machine",
    name: "乳化机",
    english: "emulsifier and disperser",
    group,
    broader: null,
    synonyms: [
      ...same("乳化设备、真空均质乳化机、乳化锅、高剪切乳化机、剪切乳化机、emulsifier"),
      ...narrower(
        "真空乳化机、真空乳化锅、真空均质乳化锅、均质乳化锅、均质乳化机、高剪切混合乳化机、管线式乳化机、管线式高剪切乳化机、间歇式乳化机、膏霜乳化机、分散机、高速分散机、液压升降分散机、分散砂磨机、真空分散机、高剪切分散机、化妆品乳化机、食品乳化机、沥青乳化设备、软膏乳化机、胶体磨、分体式胶体磨",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("homogeniser", "高压均质机", "靠高压阀均质，写均质压力"),
      neighbour("explosives-production-line", "乳化炸药生产线", "民爆专用"),
      ...notThis("乳化液、分散盘", "药剂、产品或部件"),
    ],
    attributes: codes(
      "vesselVolume ratedPower tipSpeed agitatorSpeed workingVacuum materialViscosity heating throughputVolume vesselMaterial explosionProofMark",
    ),
    uses: terms("膏霜生产、乳液生产、软膏生产、涂料分散、油墨分散、酱料乳化、润滑脂生产"),
    oldModels: terms("ZJR-350、ZRJ-150、TFZRJ-500、FS-22、JM-85"),
  },
  {
    code: "homogeniser",
    name: "均质机",
    english: "high-pressure homogeniser",
    group,
    broader: null,
    synonyms: [
      ...same("高压均质机、高压均质设备、均质泵、homogenizer、homogeniser"),
      ...narrower(
        "牛奶均质机、微射流均质机、高压微射流均质机、纳米均质机、无菌均质机、超高压均质机、细胞破碎机、高压细胞破碎机、实验室均质机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("emulsifying-machine", "真空均质乳化机", "转子定子剪切，没有高压柱塞"),
      ...notThis(
        "均质阀、均质器、拍打式均质器、均质袋、均质机密封、组织匀浆机",
        "部件或样品前处理",
      ),
    ],
    attributes: codes(
      "throughputVolume homogenisingPressure ratedPower productFineness wettedMaterial ratedVoltage machineMass spinningAutomation",
    ),
    uses: terms("牛奶均质、豆奶均质、果汁均质、脂质体制备、纳米乳、细胞破碎、冰淇淋料均质"),
    oldModels: terms("GJB500-40、GJB1000-25、SRH3000-25、JHG-54"),
  },
  {
    code: "pulveriser",
    name: "粉碎机",
    english: "pulveriser",
    group,
    broader: null,
    synonyms: [
      ...same("磨粉机、粉碎设备、制粉设备、粉碎机组、工业粉碎机、微粉机、pulverizer、pulveriser"),
      ...narrower(
        "超微粉碎机、超细粉碎机、气流粉碎机、气流磨、流化床气流磨、扁平式气流磨、万能粉碎机、机械粉碎机、机械磨、锤式粉碎机、涡轮粉碎机、齿盘粉碎机、中药粉碎机、冷冻粉碎机、低温粉碎机、振动磨、振动式药物超微粉碎机、水冷粉碎机、粉碎整粒机、雷蒙磨、微粉磨、ACM磨、分级机、气流分级机、超细分级机、无尘粉碎机组、木粉机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("plastic-recycling-line", "塑料破碎机", "粗破塑料，粒度厘米级"),
      neighbour("bead-mill", "砂磨机", "湿法研磨浆料"),
      ...notThis(
        "碎纸机、破壁机、秸秆粉碎机、树枝粉碎机、粉碎机刀片、粉碎机筛网、垃圾粉碎机",
        "办公、家电、农机或配件",
      ),
    ],
    attributes: codes(
      "throughputMass productFineness ratedPower meshNumber feedSize ratedSpeed airConsumption vesselMaterial soundLevel",
    ),
    uses: terms(
      "中药粉碎、香辛料粉碎、糖粉生产、农药气流粉碎、锂电材料粉碎、非金属矿粉、涂料粉碎、原料药微粉化",
    ),
    oldModels: terms("WF-30B、FZ-40、CSJ-200、QLM-260、ACM-30"),
  },
  {
    code: "bead-mill",
    name: "砂磨机",
    english: "bead mill",
    group,
    broader: null,
    synonyms: [
      ...same("珠磨机、研磨砂磨机、湿法研磨机、湿法砂磨机、bead mill"),
      ...narrower(
        "卧式砂磨机、立式砂磨机、纳米砂磨机、棒销式砂磨机、盘式砂磨机、涡轮砂磨机、大流量砂磨机、循环砂磨机、锥形磨、篮式砂磨机、蓝式砂磨机、三辊研磨机、三辊机、三辊磨、搅拌磨、立式搅拌磨、湿法搅拌磨",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("锆珠、氧化锆珠、研磨介质、砂磨机机封、砂磨机筒体", "介质和部件，或打磨板材"),
      neighbour("emulsifying-machine", "高速分散机", "只预分散，不研磨"),
      neighbour("lapping-and-polishing-machine", "平面研磨机", "研磨零件表面"),
    ],
    attributes: codes(
      "grindingChamberVolume ratedPower productFineness beadSize throughputVolume tipSpeed materialViscosity wettedMaterial explosionProofMark",
    ),
    uses: terms(
      "涂料研磨、油墨研磨、色浆研磨、磷酸铁锂研磨、纳米材料、农药悬浮剂、陶瓷墨水、导电浆料",
    ),
    oldModels: terms("SW-30、WSK-30、SK80、S260、S405"),
  },
  {
    code: "granulator",
    name: "制粒机",
    english: "granulator",
    group,
    broader: null,
    synonyms: [
      ...same("造粒机、制粒设备、造粒设备、颗粒制粒机、造粒机组、granulator"),
      ...narrower(
        "湿法制粒机、高速混合制粒机、高效湿法制粒机、湿法混合制粒机、摇摆式颗粒机、摇摆颗粒机、摇摆制粒机、沸腾制粒机、流化床制粒机、一步制粒机、沸腾制粒干燥机、干法制粒机、辊压造粒机、对辊造粒机、挤压造粒机、旋转制粒机、圆盘造粒机、转鼓造粒机、喷浆造粒机、钢带造粒机、回转带式冷凝造粒机、结片机、整粒机、挤出滚圆机、有机肥造粒机、复合肥造粒机、造粒塔",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("plastic-extruder", "塑料造粒机", "熔融塑料挤出切粒"),
      neighbour("feed-processing-line", "颗粒饲料机", "环模压制饲料、生物质颗粒"),
      ...notThis("制粒机筛网、造粒机轮套、颗粒检测仪、干冰造粒机", "配件、仪器或别的产品"),
    ],
    attributes: codes(
      "throughputMass vesselVolume chargeMass granuleSize ratedPower agitatorSpeed productYield vesselMaterial airVolume",
    ),
    uses: terms("颗粒剂制粒、压片前制粒、复合肥造粒、催化剂造粒、染料造粒、咖啡伴侣造粒、硫磺造粒"),
    oldModels: terms("YK-160、YK-90、GHL-200、GHL-400、FL-120、GZL-150、ZLB-250"),
  },
  {
    code: "vibrating-sieve",
    name: "筛分机",
    english: "vibrating sieve",
    group,
    broader: null,
    synonyms: [
      ...same("振动筛、旋振筛、筛粉机、筛分设备、振动筛分机、筛粉设备、vibrating sieve"),
      ...narrower(
        "直线振动筛、直线筛、三次元振动筛、三次元旋振筛、超声波振动筛、超声波旋振筛、摇摆筛、圆形摇摆筛、方形摇摆筛、气流筛、直排筛、高频振动筛、高频筛、滚筒筛、振荡筛、过滤筛、平面回转筛",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "筛网、振动筛筛网、试验筛、标准筛、振动电机筛、筛板、泥浆振动筛、拍击式振筛机",
        "耗材、分析用筛或钻井固控",
      ),
      neighbour("machine-vision-inspection", "光学筛选机", "按外观尺寸挑零件"),
    ],
    attributes: codes(
      "screenDiameter screenArea throughputMass meshNumber layerCount ratedPower amplitude vesselMaterial soundLevel",
    ),
    uses: terms("粉体筛分、除杂、分级、金属粉末筛分、面粉筛分、锂电材料过筛"),
    oldModels: terms("ZS-515、ZS-800、S49-1000"),
  },
];
