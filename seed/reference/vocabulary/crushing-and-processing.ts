import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "矿山与工程机械";
const crushingRows = "HB-3-02 GD-4-02";

/** Crushing, screening and conveying of ore and stone, mineral processing. */
export const crushingAndProcessing: readonly EquipmentFamily[] = [
  {
    code: "crusher",
    name: "破碎机",
    english: "crusher",
    group,
    broader: null,
    synonyms: [
      ...same(
        "碎石机、矿石破碎机、石料破碎机、破碎设备、砂石破碎机、矿山破碎机、石头破碎机、crusher",
      ),
      ...narrower(
        "移动破碎站、移动式破碎站、履带移动破碎站、砂石生产线、砂石骨料生产线、碎石生产线、辊式破碎机、对辊破碎机、双齿辊破碎机、四辊破碎机、齿辊破碎机、煤炭破碎机、筛分破碎机、轮齿破碎机、旋回破碎机、破碎站、环锤破碎机、熟料破碎机",
      ),
      ambiguous("对辊机", "破碎、石料、矿石、制砂、煤"),
    ],
    sectorRows: codes(crushingRows),
    confusedWith: [
      ...notThis(
        "破碎机衬板、破碎机锤头、板锤、颚板、破碎壁、轧臼壁、破碎机皮带轮、液压破碎锤、破碎锤、破碎机配件、冰块破碎机、破碎钳",
        "易损件、工程机具",
      ),
      neighbour("plastic-recycling-line", "塑料破碎机", "破塑料"),
      neighbour("solid-waste-shredder", "双轴撕碎机", "撕碎垃圾、轮胎，低速大扭矩"),
      neighbour("pulveriser", "粉碎机", "磨粉，粒度到目"),
    ],
    attributes: codes(
      "throughputMass feedSize dischargeSize ratedPower feedOpening machineMass soundLevel controlSystem",
    ),
    uses: terms("矿石破碎、砂石骨料生产、煤炭破碎、石灰石破碎、建筑垃圾破碎、粗碎、中细碎"),
  },
  {
    code: "jaw-crusher",
    name: "颚式破碎机",
    english: "jaw crusher",
    group,
    broader: "crusher",
    synonyms: [
      ...same("鄂式破碎机、颚破、鄂破、老虎口、颚破机、jaw crusher"),
      ...narrower(
        "复摆颚式破碎机、简摆颚式破碎机、欧版颚破、细碎颚式破碎机、移动颚破站、PE颚式破碎机、液压颚破",
      ),
    ],
    sectorRows: codes(crushingRows),
    confusedWith: [
      ...notThis("颚式破碎机齿板、动颚、肘板、颚板耐磨件", "易损件"),
      neighbour("cone-crusher", "圆锥破碎机", "中细碎，写动锥直径"),
    ],
    attributes: codes(
      "throughputMass feedOpening dischargeSetting feedSize ratedPower machineMass ratedSpeed soundLevel",
    ),
    uses: terms(
      "粗碎、砂石料场头破、矿石粗破、石灰石破碎、建筑垃圾初破、化验制样、大块石头粗破、矿石头破",
    ),
    oldModels: terms("PE250×400、PE400×600、PE500×750、PE600×900、PE750×1060、PEX250×1000"),
  },
  {
    code: "cone-crusher",
    name: "圆锥破碎机",
    english: "cone crusher",
    group,
    broader: "crusher",
    synonyms: [
      ...same("圆锥破、圆锥式破碎机、锥破、cone crusher"),
      ...narrower(
        "单缸液压圆锥破碎机、多缸液压圆锥破碎机、弹簧圆锥破碎机、西蒙斯圆锥破碎机、单缸圆锥破、多缸圆锥破、惯性圆锥破碎机、复合圆锥破碎机",
      ),
    ],
    sectorRows: codes(crushingRows),
    confusedWith: [
      ...notThis("圆锥破衬板、圆锥破偏心套、圆锥破润滑站", "易损件、附件"),
      neighbour("impact-crusher", "反击式破碎机", "冲击破碎，粒形好"),
    ],
    attributes: codes(
      "throughputMass coneDiameter feedSize dischargeSetting ratedPower machineMass ratedSpeed systemPressure",
    ),
    uses: terms("中碎、细碎、铁矿破碎、花岗岩骨料、河卵石破碎、多碎少磨改造、硬岩中细碎、石子二破"),
    oldModels: terms("PYB900、PYB1200、PYZ1200、PYD1200、PYD1750、PYB2200"),
  },
  {
    code: "impact-crusher",
    name: "反击式破碎机",
    english: "impact crusher and sand maker",
    group,
    broader: "crusher",
    synonyms: [
      ...same("反击破、反击破碎机、冲击式破碎机、冲击破、impact crusher"),
      ...narrower(
        "制砂机、冲击式制砂机、立轴冲击式破碎机、立轴破、机制砂设备、机制砂生产线、楼站式制砂系统、制砂楼、立式板锤破、欧版反击破、细砂回收机、洗砂机、轮斗洗砂机、螺旋洗砂机、双转子制砂机",
      ),
    ],
    sectorRows: codes(crushingRows),
    confusedWith: [
      ...notThis(
        "反击破板锤、反击衬板、制砂机抛料头、机制砂、制砂机周护板、人造板砂光",
        "易损件、产品",
      ),
      neighbour("hammer-crusher", "锤式破碎机", "锤头铰接，带篦条"),
    ],
    attributes: codes(
      "throughputMass rotorDiameter feedSize dischargeSize ratedPower machineMass ratedSpeed",
    ),
    uses: terms("机制砂生产、砂石整形、石灰石破碎、骨料中碎、建筑垃圾再生骨料、干法制砂"),
    oldModels: terms("PF1007、PF1010、PF1210、PF1214、PF1315、PCL-900"),
  },
  {
    code: "hammer-crusher",
    name: "锤式破碎机",
    english: "hammer crusher",
    group,
    broader: "crusher",
    synonyms: [
      ...same("锤破、锤破机、锤式碎石机、锤式打砂机、hammer crusher"),
      ...narrower(
        "单段锤式破碎机、双转子锤式破碎机、重型锤式破碎机、重锤破、可逆锤式破碎机、环锤式碎煤机、碎煤机、石灰石单段破、无篦条破碎机、煤矸石粉碎机",
      ),
    ],
    sectorRows: codes(crushingRows),
    confusedWith: [
      ...notThis("锤破锤头、锤头、锤盘、锤破篦条", "易损件"),
      neighbour("pulveriser", "锤式粉碎机", "磨粉，出料到目"),
    ],
    attributes: codes(
      "throughputMass feedSize dischargeSize rotorDiameter ratedPower machineMass ratedSpeed",
    ),
    uses: terms("石灰石单段破碎、煤破碎、石膏破碎、煤矸石粉碎、水泥原料破碎、炉渣破碎"),
    oldModels: terms("PC400×300、PC600×400、PC800×600、PCH0808、PCK1010"),
  },
  {
    code: "mining-vibrating-screen",
    name: "矿用振动筛",
    english: "mining vibrating screen",
    group,
    broader: null,
    synonyms: [
      ...same("矿用筛、砂石振动筛、矿山振动筛、选煤筛、大型振动筛、mining screen"),
      ...narrower(
        "圆振动筛、YK圆振动筛、香蕉筛、弛张筛、驰张筛、脱水筛、高频脱水筛、概率筛、双层圆振筛、煤用振动筛、滚轴筛、棒条筛、等厚筛、冷矿筛、热矿筛、圆振筛、高频细筛、叠层筛、尾矿脱水筛",
      ),
      ambiguous("振动筛", "矿、砂石、骨料、煤、选煤、破碎、石料、烧结"),
    ],
    sectorRows: codes(crushingRows),
    confusedWith: [
      ...notThis("聚氨酯筛板、聚氨酯筛网、激振器、筛箱、振动筛激振器、橡胶弹簧", "筛板和部件"),
      neighbour("vibrating-sieve", "旋振筛", "粉料细筛，圆形筛框"),
      neighbour("feeder", "振动给料机", "送料为主"),
    ],
    attributes: codes(
      "throughputMass screenArea layerCount screenOpening feedSize ratedPower amplitude machineMass",
    ),
    uses: terms("砂石分级、选煤分级脱水、矿石分级、脱介、尾矿脱水、骨料筛分、烧结矿筛分"),
    oldModels: terms("YK1548、2YK1848、3YK2160、2YA1548、ZK1548、SZZ1500×3000"),
  },
  {
    code: "feeder",
    name: "给料机",
    english: "feeder",
    group,
    broader: null,
    synonyms: [
      ...same("给矿机、喂料机、给料设备、给煤机、feeder"),
      ...narrower(
        "振动给料机、电磁振动给料机、棒条给料机、板式给料机、重型板式给料机、圆盘给料机、往复式给煤机、甲带给料机、定量给料机、皮带秤给料机、称重给煤机、皮带给料机、槽式给料机、螺旋给料机、叶轮给煤机、链式给煤机、定量给煤机、活化给煤机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "给料机电磁铁、宠物喂食器、贴片机飞达、振动盘、家禽喂料机",
        "部件、计量，或别的喂料",
      ),
      neighbour("bulk-conveying-system", "螺旋输送机", "输送粉料"),
      neighbour("mining-vibrating-screen", "圆振动筛", "分级为主"),
    ],
    attributes: codes(
      "throughputMass feedSize ratedPower amplitude meteringAccuracy speedControl machineMass",
    ),
    uses: terms("料仓下给料、破碎机前给料、锅炉给煤、配料计量、熟料输送、烧结配料"),
    oldModels: terms("GZ5、GZD850×3000、ZSW380×95"),
  },
  {
    code: "belt-conveyor",
    name: "带式输送机",
    english: "belt conveyor for bulk material",
    group,
    broader: null,
    synonyms: [
      ...same("皮带机、胶带输送机、胶带机、带式输送设备、矿用皮带机、皮带运输机、belt conveyor"),
      ...narrower(
        "管状带式输送机、管带机、大倾角皮带机、大倾角带式输送机、长距离带式输送机、曲线带式输送机、移置式带式输送机、可伸缩带式输送机、伸缩皮带机、移动皮带机、DTII型带式输送机、矿用带式输送机、直驱皮带机、永磁直驱皮带机、波状挡边输送机、气垫带式输送机、装船机、卸船机、斗轮堆取料机、堆取料机、堆料机、取料机、侧式悬臂堆料机、刮板取料机、圆形料场堆取料机、散货装船机",
      ),
      ambiguous("皮带输送机", "矿、煤、砂石、带宽、骨料、石料、料场、水泥"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "输送带、托辊、滚筒包胶、皮带清扫器、皮带硫化接头、皮带纠偏、托辊组、皮带机滚筒、皮带机巡检机器人、皮带机保护装置、皮带秤标定",
        "部件、耗材、保护",
      ),
      neighbour("conveyor-line", "输送线", "输送箱件，轻型"),
      neighbour("scraper-conveyor", "刮板输送机", "链条刮板，工作面用"),
    ],
    attributes: codes(
      "throughputMass conveyorWidth conveyorLength lineSpeed ratedPower hoistHeight inclinationAngle speedControl soundLevel",
    ),
    uses: terms(
      "矿石输送、煤炭输送、骨料输送、港口装卸、料场堆取料、皮带机永磁直驱改造、长距离输送替代汽运",
    ),
    oldModels: terms("TD75、DTII、DSJ80"),
  },
  {
    code: "flotation-machine",
    name: "浮选机",
    english: "flotation machine",
    group,
    broader: null,
    synonyms: [
      ...same("选矿浮选机、矿用浮选机、浮选设备、浮选槽、flotation machine"),
      ...narrower(
        "充气式浮选机、机械搅拌式浮选机、浮选柱、充气机械搅拌式浮选机、粗颗粒浮选机、煤泥浮选机、喷射式浮选机、旋流微泡浮选柱、磷矿浮选机、矿浆搅拌槽、调浆槽",
      ),
    ],
    sectorRows: codes("HB-B-08"),
    confusedWith: [
      ...notThis(
        "浮选药剂、浮选捕收剂、起泡剂、浮选机叶轮、浮选机定子、实验浮选机",
        "药剂、部件、实验设备",
      ),
      neighbour("dissolved-air-flotation", "气浮机", "处理污水，不选矿"),
    ],
    attributes: codes(
      "vesselVolume throughputVolume ratedPower aerationRate impellerDiameter stages machineMass",
    ),
    uses: terms(
      "铜矿浮选、铅锌浮选、磷矿正反浮选、金矿浮选、煤泥浮选、锂辉石浮选、浮选自动控制改造",
    ),
    oldModels: terms("XJK-6A、XJK-2.8、SF-4、SF-8、XCF-8、KYF-16、JJF-8、BF-16"),
  },
  {
    code: "magnetic-separator",
    name: "磁选机",
    english: "magnetic separator",
    group,
    broader: null,
    synonyms: [
      ...same("磁选设备、选矿磁选机、除铁器、磁分离机、magnetic separator"),
      ...narrower(
        "永磁筒式磁选机、湿式磁选机、干式磁选机、强磁选机、高梯度磁选机、立环磁选机、立环脉动高梯度磁选机、磁滚筒、干选机、永磁除铁器、电磁除铁器、悬挂式除铁器、自卸式除铁器、浆料除铁器、电磁浆料除铁机、粉料除铁机、磁选柱、磁浮选机、涡电流分选机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("磁棒、磁力架、永磁体、磁选筒皮、磁粉、磁力棒", "磁性元件"),
      neighbour("flotation-machine", "浮选机", "靠药剂和气泡"),
      neighbour("ore-sorter", "光电选矿机", "逐块识别喷吹"),
    ],
    attributes: codes(
      "throughputMass magneticFieldStrength magneticDrumDiameter magneticDrumLength feedSize ratedPower metalRecovery machineMass",
    ),
    uses: terms(
      "铁矿磁选、非金属矿除铁、石英砂除铁、锂电材料除铁、煤炭重介质回收、皮带机除铁、尾矿再选",
    ),
    oldModels: terms("CTB-718、CTB-1024、CTB-1230、CTS-1050、SLon-1500、RCDB-10"),
  },
  {
    code: "gravity-separator",
    name: "重选设备",
    english: "gravity separator",
    group,
    broader: null,
    synonyms: [
      ...same("重力选矿设备、重选机、重力选矿机、洗选设备、gravity separator"),
      ...narrower(
        "选矿摇床、矿用摇床、螺旋溜槽、跳汰机、水力旋流器、旋流器组、重介质旋流器、浅槽重介分选机、重介浅槽、选煤机、洗煤机、洗矿机、槽式洗矿机、圆筒洗矿机、离心选矿机、尼尔森选矿机、螺旋分级机、TBS干扰床、干法选煤机",
      ),
    ],
    sectorRows: codes("HB-B-08"),
    confusedWith: [
      ...notThis("旋流器衬胶、重介质粉、化验摇床、恒温摇床、振荡摇床", "部件、介质或实验仪器"),
      neighbour("magnetic-separator", "磁选机", "靠磁性"),
      neighbour("flotation-machine", "浮选机", "靠表面性质"),
    ],
    attributes: codes(
      "throughputMass feedSize metalRecovery ratedPower waterConsumption drumDiameter throughputVolume machineMass",
    ),
    uses: terms("钨锡选矿、金矿重选、选煤、洗矿脱泥、坑口物理选矿、矿浆分级、锰矿洗选"),
    oldModels: terms("FG-20、2FG-24"),
  },
  {
    code: "ore-sorter",
    name: "智能光电选矿机",
    english: "sensor-based ore sorter",
    group,
    broader: null,
    synonyms: [
      ...same("光电选矿机、矿石色选机、智能选矿机、矿石光电分选机、矿石分选机、ore sorter"),
      ...narrower(
        "XRT选矿机、X射线选矿机、XRT智能分选机、煤矸石智能分选机、智能干选机、磷矿光电选矿机、矿石光选机、TDS智能干选机、矿石预选抛废机、人工智能选矿机、光电选矿",
      ),
      ambiguous("光电分选机", "矿、煤、矸石、预选、抛废、XRT、入料粒度"),
    ],
    sectorRows: codes("HB-B-08"),
    confusedWith: [
      neighbour("magnetic-separator", "磁选机", "靠磁性连续分选"),
      neighbour("machine-vision-inspection", "视觉检测设备", "检零件外观"),
    ],
    attributes: codes(
      "throughputMass feedSize sortingAccuracy conveyorWidth ratedPower airConsumption sortingPrinciple controlSystem",
    ),
    uses: terms("磷矿预选、煤矸分选、钨矿抛废、金矿预选、锂矿分选、石英矿色选、新型光电选矿"),
  },
  {
    code: "thickener",
    name: "浓密机",
    english: "thickener",
    group,
    broader: null,
    synonyms: [
      ...same("浓缩机、矿用浓密机、浓密池、尾矿浓缩机、高效浓密机、thickener"),
      ...narrower(
        "中心传动浓密机、周边传动浓密机、深锥浓密机、膏体浓密机、高效浓缩机、斜板浓密机、斜板浓密箱、煤泥浓缩机、周边齿条传动浓缩机、膏体充填站、充填系统、充填搅拌机、赤泥沉降槽",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "絮凝剂、浓缩机耙架、浓缩池斜管、中药浓缩机、真空浓缩机",
        "药剂、部件，或蒸发浓缩",
      ),
      neighbour("filter-press", "压滤机", "再脱水成饼"),
      neighbour("evaporator", "蒸发器", "加热浓缩溶液"),
      neighbour("sewage-mechanical-equipment", "刮泥机", "污水沉淀池刮泥"),
    ],
    attributes: codes(
      "thickenerDiameter throughputMass underflowConcentration throughputVolume ratedPower torque controlSystem",
    ),
    uses: terms("尾矿浓缩、精矿浓缩、煤泥水澄清、膏体充填、赤泥沉降、选矿回水"),
    oldModels: terms("NZS-6、NZS-9、NZS-12、NT-24、NG-30"),
  },
];
