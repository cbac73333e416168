import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "矿山与工程机械";

/** Machines of coal and ore mines and of construction sites. */
export const miningAndConstruction: readonly EquipmentFamily[] = [
  {
    code: "roadheader",
    name: "掘进机",
    english: "roadheader",
    group,
    broader: null,
    synonyms: [
      ...same("悬臂式掘进机、煤矿掘进机、综掘机、巷道掘进机、岩巷掘进机、roadheader"),
      ...narrower(
        "掘锚一体机、掘锚机、连续采煤机、快速掘进系统、综掘设备、EBZ掘进机、纵轴式掘进机、智能掘进机、掘锚护一体机、锚杆钻车、锚杆钻机、锚索钻机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("掘进机截齿、截齿、掘进机油缸、掘进机履带板、掘进机遥控器", "截齿和部件"),
      neighbour("tunnel-boring-machine", "盾构机", "全断面，隧道用"),
      neighbour("coal-shearer", "采煤机", "采煤工作面用"),
    ],
    attributes: codes(
      "cuttingPower roadwaySection rockStrength ratedPower operatingMass ratedVoltage explosionProofMark controlSystem",
    ),
    uses: terms("煤巷掘进、岩巷掘进、快速掘进、井下巷道支护、掘进机遥控改造、智能化掘进"),
    oldModels: terms("EBZ100、EBZ135、EBZ160、EBZ200、EBZ220、EBH315、ELMB-75"),
  },
  {
    code: "coal-shearer",
    name: "采煤机",
    english: "coal shearer",
    group,
    broader: null,
    synonyms: [
      ...same("滚筒采煤机、电牵引采煤机、综采采煤机、双滚筒采煤机、shearer"),
      ...narrower(
        "薄煤层采煤机、大采高采煤机、智能采煤机、刨煤机、交流电牵引采煤机、液压牵引采煤机、极薄煤层采煤机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "采煤机截齿、采煤机滚筒、采煤机摇臂、采煤机电缆、采煤机变频器、采煤机导向滑靴",
        "部件",
      ),
      neighbour("roadheader", "连续采煤机", "短壁开采和掘进"),
      neighbour("hydraulic-support", "液压支架", "支护顶板"),
    ],
    attributes: codes(
      "ratedPower seamHeight cuttingPower drumDiameter travelSpeed ratedVoltage rockStrength operatingMass controlSystem",
    ),
    uses: terms("综采工作面采煤、薄煤层开采、大采高开采、智能化采煤、采煤机大修更新"),
    oldModels: terms("MG200/475-W、MG300/700-WD、MG400/930-WD、MG750/1860-WD、MXA-300"),
  },
  {
    code: "hydraulic-support",
    name: "液压支架",
    english: "hydraulic roof support",
    group,
    broader: null,
    synonyms: [
      ...same(
        "综采支架、液压支架组、煤矿液压支架、矿用液压支架、综采液压支架、hydraulic roof support",
      ),
      ...narrower(
        "掩护式液压支架、放顶煤液压支架、支撑掩护式支架、端头支架、超前支架、超前液压支架、过渡支架、单元支架、单体液压支柱、充填支架、电液控液压支架",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "液压支架立柱、支架阀、电液控制系统、液压支架胶管、支架立柱再制造、乳化液、支架密封件、管道支架、光伏支架",
        "部件、介质或别的支架",
      ),
      neighbour("coal-shearer", "采煤机", "割煤"),
      neighbour("hydraulic-press", "液压机", "压力加工"),
    ],
    attributes: codes(
      "supportResistance supportHeight supportSpacing operatingMass systemPressure supportControl cycleTime",
    ),
    uses: terms(
      "采煤工作面支护、放顶煤开采、巷道超前支护、支架电液控改造、支架再制造、智能化工作面",
    ),
    oldModels: terms("ZZ4000/17/35、ZY3800/15/33、ZF5600/16.5/26、DZ22"),
  },
  {
    code: "scraper-conveyor",
    name: "刮板输送机",
    english: "armoured face conveyor",
    group,
    broader: null,
    synonyms: [
      ...same("刮板机、矿用刮板输送机、刮板运输机、工作面刮板机、溜子、armoured face conveyor"),
      ...narrower(
        "可弯曲刮板输送机、中双链刮板输送机、桥式转载机、顺槽转载机、刮板转载机、后部刮板输送机、破碎转载机、智能刮板输送机、侧卸式刮板机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("刮板、刮板链条、中部槽、哑铃销、链轮组件、刮板机减速器", "部件"),
      neighbour("bulk-conveying-system", "埋刮板输送机", "密闭槽输送粉粒料"),
      neighbour("belt-conveyor", "皮带机", "胶带输送"),
    ],
    attributes: codes(
      "throughputMass conveyorLength ratedPower chainSpeed chainSize ratedVoltage speedControl",
    ),
    uses: terms("采煤工作面运煤、巷道转载、智能化工作面、永磁直驱改造、综采三机配套"),
    oldModels: terms("SGB620/40、SGB630/150、SGZ764/630、SGZ630/264、SGW-40"),
  },
  {
    code: "mine-hoist",
    name: "矿井提升机",
    english: "mine hoist",
    group,
    broader: null,
    synonyms: [
      ...same("矿用提升机、提升绞车、矿用提升绞车、矿井提升设备、mine hoist"),
      ...narrower(
        "单绳缠绕式提升机、多绳摩擦式提升机、落地式多绳提升机、塔式多绳提升机、内装式提升机、凿井绞车、调度绞车、矿用绞车、回柱绞车、无极绳绞车、架空乘人装置、猴车、单轨吊、单轨吊机车、防爆单轨吊、箕斗、罐笼、无轨胶轮车、防爆无轨胶轮车、矿用电机车、窄轨电机车、蓄电池电机车",
      ),
      ambiguous("提升机", "矿井、竖井、斜井、罐笼、箕斗、卷筒、摩擦轮"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "提升钢丝绳、天轮、提升机盘形闸、提升机变频电控、罐道、提升机摩擦衬垫",
        "部件、电控",
      ),
      neighbour("bulk-conveying-system", "斗式提升机", "提升散料"),
      neighbour("electric-hoist", "电动葫芦", "车间起重"),
    ],
    attributes: codes(
      "hoistDrumDiameter ropeTension hoistSpeed ratedPower hoistHeight payload speedControl explosionProofMark controlSystem",
    ),
    uses: terms("竖井提升、斜井提升、人员提升、物料提升、提升机电控改造、提升机制动系统更新"),
    oldModels: terms("2JK-2.5、JK-2.5、2JK-3、JKM-2.8×4、JKMD-3.5×4、JTP-1.6、JD-11.4、JD-25"),
  },
  {
    code: "drilling-jumbo",
    name: "凿岩台车",
    english: "drilling jumbo",
    group,
    broader: null,
    synonyms: [
      ...same("掘进凿岩台车、凿岩钻车、液压凿岩台车、凿岩设备、drilling jumbo"),
      ...narrower(
        "单臂凿岩台车、双臂凿岩台车、三臂凿岩台车、采矿凿岩台车、中深孔凿岩台车、智能凿岩台车、锚杆台车、撬毛台车、湿喷台车、混凝土湿喷机、天井钻机、反井钻机、凿岩机、液压凿岩机、气腿式凿岩机、铲运机、地下铲运机、扒渣机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("钎头、钎杆、凿岩机配件、钻杆", "钻具"),
      neighbour("blasthole-drill", "潜孔钻机", "露天钻孔"),
      neighbour("roadheader", "掘进机", "截割不爆破"),
    ],
    attributes: codes(
      "boreholeDiameter boreholeDepth roadwaySection boomCount impactPower ratedPower operatingMass vehiclePower",
    ),
    uses: terms("井下掘进钻孔、隧道钻爆、中深孔采矿、锚杆支护、井下出矿、喷射混凝土"),
    oldModels: terms("YT28、YT24、YSP45、YGZ90"),
  },
  {
    code: "blasthole-drill",
    name: "露天钻机",
    english: "surface blasthole drill",
    group,
    broader: null,
    synonyms: [
      ...same("潜孔钻机、潜孔钻、露天潜孔钻机、露天钻车、矿用钻机、blasthole drill"),
      ...narrower(
        "牙轮钻机、一体式潜孔钻机、分体式潜孔钻机、露天液压钻机、履带式露天钻车、坑道钻机、煤矿坑道钻机、瓦斯抽采钻机、千米定向钻机、定向钻机、探放水钻机、岩心钻机、地质钻机、锚固钻机、水井钻机、旋挖钻机、水平定向钻",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("潜孔冲击器、钻头、牙轮钻头、钻具、石油钻机、钻杆套管", "钻具，或石油装备"),
      neighbour("drilling-jumbo", "凿岩台车", "井下液压凿岩"),
      neighbour("drilling-machine", "钻床", "金属钻孔"),
    ],
    attributes: codes(
      "boreholeDiameter boreholeDepth ratedPower rockStrength torque operatingMass vehiclePower explosionProofMark",
    ),
    uses: terms("露天矿爆破孔、瓦斯抽采、地质勘探、边坡锚固、桩基施工、探放水"),
    oldModels: terms("KY-250、KY-310、YZ-35、YZ-55、KQ-150、KQ-200、ZDY4000"),
  },
  {
    code: "tunnel-boring-machine",
    name: "盾构机",
    english: "tunnel boring machine",
    group,
    broader: null,
    synonyms: [
      ...same("盾构、隧道掘进机、全断面隧道掘进机、TBM、盾构掘进机、tunnel boring machine"),
      ...narrower(
        "土压平衡盾构机、泥水平衡盾构机、泥水盾构、双模盾构、硬岩掘进机、顶管机、矩形顶管机、竖井掘进机、斜井TBM、双护盾TBM、敞开式TBM",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "盾构管片、盾构刀具、滚刀、盾尾刷、盾尾密封油脂、盾构泡沫剂、盾构施工",
        "管片、刀具、材料、施工",
      ),
      neighbour("roadheader", "悬臂式掘进机", "部分断面，煤巷用"),
    ],
    attributes: codes(
      "shieldDiameter thrustForce torque ratedPower advanceRate rockStrength machineMass controlSystem",
    ),
    uses: terms("地铁隧道、引水隧洞、煤矿斜井、综合管廊、城市管网顶管、盾构再制造"),
  },
  {
    code: "excavator",
    name: "挖掘机",
    english: "excavator",
    group,
    broader: null,
    synonyms: [
      ...same("挖机、液压挖掘机、挖土机、钩机、履带式挖掘机、excavator"),
      ...narrower(
        "轮式挖掘机、小型挖掘机、小挖、微挖、大挖、电动挖掘机、矿用挖掘机、矿用电铲、机械式电铲、正铲挖掘机、抓钢机、抓料机、长臂挖掘机、挖掘装载机、两头忙、遥控挖掘机、无人挖掘机",
      ),
      ambiguous("电铲", "矿、斗容、挖掘、露天"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "挖掘机斗齿、挖掘机铲斗、挖掘机液压泵、挖掘机履带、破碎锤钎杆、挖掘机配件、挖掘机租赁、挖掘机模拟器、挖掘机属具",
        "配件、属具、租赁",
      ),
      neighbour("wheel-loader", "装载机", "铲装，轮式前铲"),
    ],
    attributes: codes(
      "operatingMass bucketCapacity enginePower vehiclePower diggingForce diggingDepth diggingRadius emissionStage",
    ),
    uses: terms("土方开挖、矿山剥离、矿石铲装、废钢抓料、河道清淤、国二换国四、油改电"),
    oldModels: terms("WK-4、WK-10、WK-20、WY100、WY160"),
  },
  {
    code: "wheel-loader",
    name: "装载机",
    english: "wheel loader",
    group,
    broader: null,
    synonyms: [
      ...same("轮式装载机、装载铲车、铲装机、wheel loader"),
      ...narrower(
        "50装载机、30装载机、电动装载机、纯电动装载机、小型装载机、滑移装载机、侧卸装载机、高卸装载机、夹木机、无人装载机、防爆装载机、50铲车、新能源装载机",
      ),
      ambiguous(
        "铲车",
        "料场、料仓、装载、铲斗、斗容、砂石、矿、煤、装车、土方、柴油、国二、搅拌站、更新、淘汰",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "装载机轮胎、装载机铲斗、装载机变速箱、装载机电子秤、装载机配件、装载机驾驶",
        "配件、附件、服务",
      ),
      neighbour("excavator", "挖掘机", "挖掘回转作业"),
      neighbour("forklift", "叉车", "搬运托盘货"),
    ],
    attributes: codes(
      "vehiclePayload bucketCapacity enginePower vehiclePower operatingMass diggingForce dischargeHeight energyCapacity emissionStage",
    ),
    uses: terms("料场铲装、搅拌站上料、煤场装车、矿石装运、港口清舱、国二淘汰换电动"),
    oldModels: terms("ZL50、ZL50C、ZL40、ZL30、ZL15、ZL50G"),
  },
  {
    code: "mining-dump-truck",
    name: "矿用自卸车",
    english: "mining dump truck",
    group,
    broader: null,
    synonyms: [
      ...same("矿卡、矿用卡车、非公路自卸车、矿用自卸卡车、矿山自卸车、mining truck"),
      ...narrower(
        "宽体自卸车、宽体车、电动轮自卸车、电动轮矿车、铰接式自卸车、铰接卡车、纯电动矿卡、增程式矿卡、混动矿卡、电动宽体车、地下矿用卡车、井下运矿卡车、刚性矿用自卸车、换电矿卡、氢能矿卡",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "矿用轮胎、工程轮胎、矿卡电池包、举升油缸、渣土车、自卸车液压缸、矿用洒水车",
        "部件，或公路车辆",
      ),
      neighbour("agv", "无人驾驶矿卡", "无人驾驶系统，写导航"),
      neighbour("explosives-mixing-truck", "混装炸药车", "装填炸药"),
    ],
    attributes: codes(
      "vehiclePayload enginePower vehiclePower operatingMass boxVolume travelSpeed energyCapacity emissionStage",
    ),
    uses: terms("露天矿运输、剥离土方运输、骨料矿山运输、矿卡油改电、无人驾驶线控改造、井下运矿"),
    oldModels: terms("SH380、BJ371、TR50、TR100、SF31904"),
  },
  {
    code: "road-construction-machine",
    name: "筑路机械",
    english: "road construction and earthmoving machine",
    group,
    broader: null,
    synonyms: [
      ...same("道路机械、路面机械、道路施工机械、土方机械、road construction machine"),
      ...narrower(
        "压路机、双钢轮压路机、单钢轮压路机、振动压路机、胶轮压路机、摊铺机、沥青摊铺机、铣刨机、平地机、推土机、电动推土机、夯实机、路面冷再生机、养护车、清障车、同步碎石封层车、洒布车",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("推土铲、压路机钢轮、铣刨刀头、平地机刀片", "部件"),
      neighbour("excavator", "挖掘机", "挖掘作业"),
      neighbour("asphalt-mixing-plant", "沥青搅拌站", "拌料"),
    ],
    attributes: codes(
      "operatingMass enginePower workingWidth vehiclePower travelSpeed excitingForce emissionStage controlSystem",
    ),
    uses: terms("路基压实、沥青摊铺、路面铣刨、场地平整、矿山推排、料场推料、道路养护"),
    oldModels: terms("T140、T160、TY220、SD16、PY180、PY160、YZ18、3Y18/21"),
  },
  {
    code: "concrete-pump-truck",
    name: "混凝土泵送设备",
    english: "concrete pumping and transport equipment",
    group,
    broader: null,
    synonyms: [
      ...same("混凝土泵车、混凝土输送泵、砼泵、混凝土机械、concrete pump"),
      ...narrower(
        "混凝土拖泵、车载泵、车载混凝土泵、天泵、细石混凝土泵、混凝土搅拌运输车、混凝土搅拌车、搅拌车、电动搅拌车、纯电动搅拌车、混凝土布料机、布料杆、湿喷机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("泵管、混凝土输送管、眼镜板、切割环、搅拌车减速机、泵车租赁", "配件、租赁"),
      neighbour("concrete-batching-plant", "混凝土搅拌站", "生产混凝土"),
      neighbour("slurry-pump", "渣浆泵", "输送矿浆"),
    ],
    attributes: codes(
      "concreteOutput pumpingPressure boomLength enginePower vehiclePower operatingMass emissionStage",
    ),
    uses: terms("混凝土浇筑、高层泵送、商混运输、隧道衬砌、二次构造浇筑、搅拌车新能源更新"),
    oldModels: terms("HBT60、HBT80"),
  },
];
