import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const logistics = "起重与仓储物流";
const software = "工业软件与信息化";
const safety = "安全应急";

export const logisticsAndSafety: readonly EquipmentFamily[] = [
  {
    code: "agv",
    name: "无人运输车",
    english: "automated guided vehicle",
    group: logistics,
    broader: null,
    synonyms: [
      ...same(
        "AGV、AGV小车、AGV搬运车、自动导引车、自动导引运输车、自动导向车、无人运输车辆、无人搬运车、无人运输、自动导引小车、移动机器人、工业移动机器人、AGV搬运机器人、AGV机器人、automated guided vehicle",
      ),
      ...narrower(
        "AMR、AMR机器人、自主移动机器人、潜伏式AGV、潜伏顶升AGV、潜伏式AMR、叉车AGV、叉车式AGV、无人叉车、激光叉车、背负式AGV、牵引式AGV、重载AGV、复合机器人、无人矿卡、无人驾驶矿车、无人驾驶矿卡、无人集卡、RGV、RGV小车、无人配送车、激光导航AGV、磁条AGV、二维码AGV、无人驾驶运输车、无人牵引车、激光SLAM无人叉车、室外无人运输车、潜伏顶升式AGV、堆高式无人叉车、有轨制导车辆、无人平板车",
      ),
      ambiguous("搬运车", "无人、自动、导航、AGV、SLAM"),
      ambiguous("四向车", "穿梭、立体库、货架"),
    ],
    sectorRows: codes(
      "HB-2-03 GD-2-03 HB-B-03 HB-1-08 HB-2-01 GD-2-01 HB-2-04 GD-2-04 HB-2-02 GD-2-02",
    ),
    confusedWith: [
      ...notThis(
        "AGV电池、AGV磁条、AGV驱动轮、AGV激光雷达、AGV控制器、AGV舵轮、AGV锂电池、AGV配件、AGV传感器、AGV导航传感器、RGV轨道",
        "部件、能源或调度软件",
      ),
      ...notThis(
        "手动叉车、手动搬运车、地牛、无人机、无人驾驶出租车、无人售货车、手动液压搬运车、无人零售车",
        "人工驾驶，或固定式仓储输送",
      ),
      neighbour("industrial-robot", "机械臂", "固定操作臂，写臂展"),
    ],
    attributes: codes(
      "payload navigation travelSpeed stoppingAccuracy agvForm batteryRunTime liftHeight machineMass interfaces explosionProofMark",
    ),
    uses: terms(
      "厂内物流、线边配送、物料搬运、仓储转运、托盘搬运、矿山运输、船舶分段转运、原料运输、产线对接、无人转运、无人送料、代替人工推车、线边自动送料",
    ),
  },
  {
    code: "mes",
    name: "制造执行系统",
    english: "manufacturing execution system",
    group: software,
    broader: null,
    synonyms: [
      ...same(
        "MES、MES系统、生产执行系统、生产制造执行系统、MES软件、制造执行管理系统、manufacturing execution system",
      ),
      ...narrower(
        "MOM系统、MOM、MOM平台、离散MES、流程MES、云MES、轻量化MES、MES平台、车间执行系统、生产管理系统、生产管控系统、注塑MES、数字化车间系统、MES解决方案、数字化车间管理系统、电池MES、电子MES、汽车零部件MES",
      ),
      ambiguous("生产管理软件", "工单、报工、排产、MES、追溯、车间"),
      ambiguous("数字化系统", "工单、报工、排产、追溯、MES"),
      ambiguous("数字化车间", "MES、报工、排产、追溯、软件"),
    ],
    sectorRows: codes("HB-B-04 HB-2-01 GD-2-01 HB-2-02 GD-2-02 HB-2-04 GD-2-04 HB-B-05"),
    confusedWith: [
      neighbour("erp", "ERP系统", "管计划、采购、库存和财务，不管车间执行"),
      neighbour("wms", "WMS系统", "管仓库货位和出入库"),
      neighbour("scada", "SCADA系统", "采集和监控工艺数据，不管工单"),
      neighbour("aps", "APS系统", "只算排产计划"),
      neighbour("plm", "PLM系统", "管图纸、BOM 和工艺"),
      ...notThis(
        "MES接口、MES终端、MES工位机、工业平板电脑、扫码枪、MES看板、MES一体机、电子看板、MES服务器、MES运维",
        "配套硬件和运维",
      ),
    ],
    attributes: codes(
      "deployment connectedDevices concurrentUsers modules interfaces implementationPeriod serviceUptime responseTime",
    ),
    uses: terms(
      "生产执行、质量追溯、车间数字化、生产排产、设备联网、报工、数字化转型、物料追溯、数据采集、电子工单、车间生产进度看不见、工单报工追溯、生产过程追溯",
    ),
  },
  {
    code: "gas-alarm-system",
    name: "气体报警系统",
    english: "gas detection and alarm system",
    group: safety,
    broader: null,
    synonyms: [
      ...same(
        "气体检测报警系统、可燃气体报警系统、气体报警器、气体检测仪、气体探测器、可燃气体报警器、可燃气体探测器、有毒气体报警器、GDS系统、GDS、气体检测报警仪、可燃有毒气体检测报警系统、气体检测报警器、气体泄漏报警系统、气体报警控制系统、气体泄漏检测报警系统、可燃有毒气体报警系统、gas detector、gas alarm",
      ),
      ...narrower(
        "固定式气体检测仪、固定式气体探测器、便携式气体检测仪、四合一气体检测仪、可燃气体检测仪、可燃气体检测报警仪、硫化氢检测仪、氨气检测仪、氨气报警器、VOC检测仪、激光甲烷检测仪、激光甲烷遥测仪、激光甲烷探测器、有毒气体探测器、有毒气体检测仪、点型可燃气体探测器、氢气报警器、氢气探测器、一氧化碳报警器、一氧化碳检测仪、氧气检测仪、气体报警控制器、硫化氢报警器、泄漏监测系统、天然气泄漏报警器、有毒有害气体检测仪、无线气体检测仪、气体监测系统、气体泄漏监测系统、云台激光甲烷遥测仪、云台扫描式激光气体检测仪",
      ),
      ambiguous("报警器", "气体、可燃、泄漏、甲烷、硫化氢、氨、氢气、LEL"),
      ambiguous("探测器", "气体、可燃、有毒、甲烷、硫化氢、LEL"),
      ambiguous("监测预警", "气体、可燃、泄漏、有毒、安全"),
      ambiguous("激光遥测", "气体、甲烷、泄漏、VOC、云台"),
    ],
    sectorRows: codes("HB-B-09"),
    confusedWith: [
      ...notThis(
        "防盗报警器、气体分析仪、标准气体、标定气体、气体流量计、烟气分析仪、家用燃气报警器、气体检测管、入侵报警系统、气体报警器校准、气体检测服务、在线气体分析仪、气体质量流量计",
        "消防火灾、成分分析、部件、标气或服务",
      ),
    ],
    attributes: codes(
      "targetGas gasSensor channelCount accuracy responseTime measuringRange explosionProofMark protectionClass outputSignal",
    ),
    uses: terms(
      "可燃气体泄漏监测、有毒气体监测、罐区安全监测、化工园区监测、安全应急监测预警、受限空间检测、氨制冷机房监测、涂装车间监测、危化品仓库监测",
    ),
  },
];
