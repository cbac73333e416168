import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "锂电装备";
const rows = "HB-1-10 GD-1-10";

export const batteryLines: readonly EquipmentFamily[] = [
  {
    code: "slurry-mixer",
    name: "锂电合浆机",
    english: "battery slurry mixer",
    group,
    broader: null,
    synonyms: [
      ...same("合浆机、电池浆料搅拌机、锂电搅拌机、锂电匀浆设备、锂电制浆机、battery slurry mixer"),
      ...narrower(
        "循环式高效制浆机、双螺杆制浆机、连续式制浆系统、锂电自动配料系统、正负极合浆系统、锂电双行星搅拌机、电池粉料自动上料系统",
      ),
      ambiguous("双行星搅拌机", "锂电、电池、浆料、正极、负极、极片"),
      ambiguous("匀浆机", "锂电、电池、浆料、正极、负极"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("正极浆料、负极浆料、粘结剂、NMP", "材料或附件"),
      neighbour("mixing-machine", "混合机", "混粉料或膏料"),
    ],
    attributes: codes(
      "vesselVolume tipSpeed materialViscosity solidsContent agitatorPower throughputVolume mixingTime controlSystem",
    ),
    uses: terms("正极合浆、负极合浆、浆料分散、锂电前段、导电浆料"),
  },
  {
    code: "electrode-coater",
    name: "极片涂布机",
    english: "battery electrode coater",
    group,
    broader: null,
    synonyms: [
      ...same(
        "锂电涂布机、电池涂布机、锂电池涂布机、极片双面涂布机、涂布机、electrode coating machine",
      ),
      ...narrower(
        "挤压涂布机、狭缝挤压涂布机、双面挤压涂布机、双层挤压涂布机、转移式涂布机、隔膜涂布机、底涂机、微凹版涂布机、凹版涂布机、干法电极设备、实验涂布机、宽幅涂布机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis(
        "涂布模头、挤压模头、涂布垫片、铜箔、铝箔、涂布机烘箱、面密度仪",
        "部件、材料、溶剂回收或仪表",
      ),
      neighbour("electrode-calender", "极片辊压机", "涂布后压实"),
      neighbour("process-dryer", "干燥设备", "干燥物料"),
    ],
    attributes: codes(
      "coatingSpeed coatingWidth arealDensityAccuracy coatingMethod ovenLength heating alignmentAccuracy ratedPower specificEnergy",
    ),
    uses: terms("正极涂布、负极涂布、隔膜涂覆、锂电前段、底涂碳涂层、极片涂浆、浆料涂到铜箔铝箔"),
  },
  {
    code: "electrode-calender",
    name: "极片辊压机",
    english: "electrode calender",
    group,
    broader: null,
    synonyms: [
      ...same("锂电辊压机、极片轧机、锂电极片辊压机、电池辊压机、电极辊压机、electrode calender"),
      ...narrower("极片辊压分切一体机、热辊压机、连续辊压机、二次辊压机"),
      ambiguous("辊压机", "极片、锂电、电池、压实密度、正极、负极"),
      ambiguous("对辊机", "极片、锂电、电池"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("轧辊磨削、辊压机轧辊", "部件、服务或仪表"),
      neighbour("roller-press", "水泥辊压机", "挤压粉磨水泥"),
      neighbour("electrode-slitter", "极片分条机", "分切，不压实"),
    ],
    attributes: codes(
      "lineSpeed rollWidth rollDiameter calenderForce thicknessConsistency maxTemperature ratedPower controlSystem",
    ),
    uses: terms("极片压实、正极辊压、负极辊压、厚极片热轧"),
  },
  {
    code: "electrode-slitter",
    name: "极片分条机",
    english: "electrode slitter",
    group,
    broader: "slitting-machine",
    synonyms: [
      ...same("锂电分条机、极片分切机、锂电分切机、电池极片分切机、electrode slitter"),
      ...narrower("激光极片分切机、隔膜分切机、铜箔分切机"),
      ambiguous("分条机", "极片、锂电、电池、隔膜"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("分切圆刀、分条刀片、极片除尘装置", "刀具和附件"),
      neighbour("tab-laser-cutter", "激光极耳切割机", "切出极耳"),
    ],
    attributes: codes(
      "webSpeed webWidth slittingAccuracy burrHeight minSlitWidth rewindDiameter ratedPower controlSystem",
    ),
    uses: terms("极片分条、隔膜分切、铜箔分切、锂电前段"),
  },
  {
    code: "tab-laser-cutter",
    name: "激光极耳切割机",
    english: "laser tab notching machine",
    group,
    broader: null,
    synonyms: [
      ...same("激光极耳成型机、极耳激光切割机、极耳成型机、激光极耳模切机、laser notching machine"),
      ...narrower(
        "极片模切机、极片五金模切机、激光切分一体机、激光模切分条一体机、极片制片机、激光切卷绕一体机、极片冲切机、自动制片机",
      ),
      ambiguous("激光模切机", "极耳、锂电、极片、电池、集流体"),
      ambiguous("模切机", "极耳、极片、锂电、电芯"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("极耳、极耳胶、模切刀模", "材料和模具"),
      neighbour("ultrasonic-welding-machine", "极耳超声波焊接机", "焊极耳"),
    ],
    attributes: codes(
      "lineSpeed webWidth burrHeight positioningAccuracy laserPower yieldRate uptime ratedPower",
    ),
    uses: terms("极耳成型、极片模切、叠片极片制片、集流体切割"),
  },
  {
    code: "cell-winding-machine",
    name: "电芯卷绕机",
    english: "battery cell winding machine",
    group,
    broader: null,
    synonyms: [
      ...same("锂电卷绕机、电池卷绕机、锂电池卷绕机、卷绕机、cell winding machine"),
      ...narrower(
        "方形卷绕机、圆柱卷绕机、4680卷绕机、18650卷绕机、半自动卷绕机、制片卷绕一体机、电容卷绕机、电容器卷绕机、全自动方形卷绕机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("卷针、卷绕机卷针、隔膜、卷绕机配件", "部件和材料"),
      neighbour("cell-stacking-machine", "叠片机", "极片逐片叠放"),
      neighbour("automatic-winder", "络筒机", "卷绕纱线"),
      neighbour("coil-winding-machine", "绕线机", "绕漆包线"),
    ],
    attributes: codes(
      "cellThroughput alignmentAccuracy lineSpeed cellType yieldRate uptime workpieceSize ratedPower",
    ),
    uses: terms("方形电芯卷绕、圆柱电芯卷绕、动力电池中段、超级电容卷绕、极片隔膜卷成电芯"),
  },
  {
    code: "cell-stacking-machine",
    name: "叠片机",
    english: "battery cell stacking machine",
    group,
    broader: null,
    synonyms: [
      ...same("电芯叠片机、锂电叠片机、电池叠片机、Z字形叠片机、cell stacking machine"),
      ...narrower(
        "切叠一体机、热复合叠片机、多工位叠片机、刀片电池叠片机、高速叠片机、四工位叠片机、复合卷叠机、激光切叠一体机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("变压器叠片机、铁芯叠片、叠片散热器、叠片机夹具", "铁芯或其他叠片、部件"),
      neighbour("cell-winding-machine", "电芯卷绕机", "卷绕成型"),
    ],
    attributes: codes(
      "stackingTime alignmentAccuracy stationCount cellType yieldRate workpieceSize uptime ratedPower",
    ),
    uses: terms("软包电芯叠片、刀片电池、方形叠片电芯、固态电池叠片"),
  },
  {
    code: "cell-drying-oven",
    name: "电芯真空烘烤炉",
    english: "battery cell vacuum drying oven",
    group,
    broader: "drying-oven",
    synonyms: [
      ...same(
        "电芯烘烤炉、电芯烘烤线、锂电真空干燥炉、锂电真空烤箱、电芯干燥设备、cell vacuum drying oven",
      ),
      ...narrower(
        "接触式真空烘烤炉、隧道式真空烘烤线、极卷烘烤炉、极片真空烘烤、全自动真空干燥线、高真空烘烤线",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("烘烤夹具、烘烤托盘", "工装"),
      neighbour("drying-oven", "烘箱", "常压通用烘干"),
    ],
    attributes: codes(
      "cellThroughput temperatureUniformity ultimateVacuum maxTemperature cycleTime batchCapacity specificEnergy ratedPower",
    ),
    uses: terms("注液前除水、电芯烘烤、极卷烘烤、动力电池中段"),
  },
  {
    code: "cell-assembly-line",
    name: "电芯装配线",
    english: "battery cell assembly line",
    group,
    broader: null,
    synonyms: [
      ...same("电芯组装线、电芯自动装配线、锂电装配线、锂电中段装配线、cell assembly line"),
      ...narrower(
        "电芯生产线、电池生产线、锂电池生产线、动力电池生产线、电芯入壳机、入壳机、电芯包膜机、电芯包Mylar机、电芯热压机、热压整形机、电芯配对机、极组配对机、圆柱电池装配线、滚槽机、圆柱封口机、软包封装机、顶侧封机、软包二封机、铝塑膜成型机、铝塑膜冲壳机、方形铝壳装配线、揉平机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("电池铝壳、电池盖板、铝塑膜", "材料"),
      neighbour("laser-welding-machine", "激光焊接机", "顶盖、极柱焊接主机"),
      neighbour("battery-pack-line", "电池PACK线", "模组和整包"),
    ],
    attributes: codes(
      "cellThroughput cellType yieldRate stationCount uptime workpieceSize operatorsOnLine ratedPower",
    ),
    uses: terms("方形电芯装配、圆柱电芯装配、软包封装、入壳、配对"),
  },
  {
    code: "formation-equipment",
    name: "化成设备",
    english: "battery formation equipment",
    group,
    broader: "grading-cabinet",
    synonyms: [
      ...same("化成柜、化成机、电池化成设备、电芯化成设备、锂电化成柜、formation equipment"),
      ...narrower(
        "负压化成柜、负压化成设备、热压化成柜、热压化成机、高温压力化成机、串联化成柜、预充柜、软包热压化成柜、高温夹具化成机、针床化成柜",
      ),
      ambiguous("化成", "电芯、电池、负压、热压、通道"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("化成针床、化成夹具、化成托盘、腐蚀化成箔、铝箔化成", "部件或铝电解电容箔"),
      neighbour("grading-cabinet", "分容柜", "只做容量分选"),
    ],
    attributes: codes(
      "channelCount channelCurrent channelVoltage currentAccuracy workingVacuum feedbackEfficiency temperatureUniformity cellType",
    ),
    uses: terms("电芯化成、负压化成、热压化成、锂电后段、SEI膜形成、电芯首次充放电、电池激活"),
  },
  {
    code: "cell-sorting-machine",
    name: "电芯分选机",
    english: "battery cell sorting machine",
    group,
    broader: null,
    synonyms: [
      ...same("电池分选机、锂电池分选机、电芯自动分选机、cell sorting machine"),
      ...narrower(
        "18650分选机、圆柱电芯分选机、方形电芯分选机、OCV分选机、OCV测试机、OCV测试仪、OCV/IR测试机、电芯扫码测试分选机、内阻分选机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("电池内阻仪、OCV探针", "仪表和部件"),
      neighbour("grading-cabinet", "电池分容柜", "充放电测容量"),
    ],
    attributes: codes(
      "cellThroughput sortingGrades voltageAccuracy accuracy cellType yieldRate interfaces ratedPower",
    ),
    uses: terms("电芯配组、OCV测试、内阻分选、PACK前配对、梯次利用分选"),
  },
  {
    code: "battery-pack-line",
    name: "电池模组PACK线",
    english: "battery module and pack line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "PACK生产线、电池PACK线、PACK线、模组PACK线、电池包生产线、PACK装配线、battery pack line",
      ),
      ...narrower(
        "模组线、电池模组生产线、储能PACK线、储能模组线、CTP产线、圆柱电池PACK线、电池包装配线、储能集装箱组装线、电池包气密检测线、电池拆解线、储能系统集成线",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("电池PACK加工、电池包箱体、电池托盘、BMS保护板", "加工服务、结构件或电子部件"),
      neighbour("automatic-assembly-line", "自动化装配线", "通用装配"),
    ],
    attributes: codes(
      "takt annualCapacity yieldRate stationCount cellType operatorsOnLine interfaces controlSystem",
    ),
    uses: terms("动力电池包装配、储能电池模组、电动自行车电池包、模组堆叠焊接"),
  },
];
