import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const robots = "焊接与机器人";
const assembly = "装配与电子装备";

export const robotsAndAssembly: readonly EquipmentFamily[] = [
  {
    code: "collaborative-robot",
    name: "协作机器人",
    english: "collaborative robot",
    group: robots,
    broader: "industrial-robot",
    synonyms: [
      ...same("协作机械臂、人机协作机器人、cobot、collaborative robot"),
      ...narrower("轻量机械臂、七轴协作机器人、复合协作机器人、协作焊接机器人工作站"),
    ],
    sectorRows: [],
    confusedWith: [...notThis("机器人夹爪、末端执行器、机器人控制柜、力传感器机器人", "部件")],
    attributes: codes(
      "payload reach repeatability axisCount machineMass protectionClass controlSystem interfaces",
    ),
    uses: terms("上下料、柔性装配、螺丝锁付、检测、打磨、包装"),
  },
  {
    code: "scara-robot",
    name: "SCARA机器人",
    english: "SCARA robot",
    group: robots,
    broader: "industrial-robot",
    synonyms: [
      ...same("水平多关节机器人、四轴机器人、SCARA机械手、SCARA robot"),
      ...narrower("并联机器人、蜘蛛手、Delta机器人、DELTA并联机器人、高速并联机器人"),
    ],
    sectorRows: [],
    confusedWith: [...notThis("四轴加工、四轴转台", "机床附件")],
    attributes: codes(
      "payload reach repeatability takt axisCount machineMass protectionClass controlSystem",
    ),
    uses: terms("电子装配、分拣装盒、搬运、点胶、插件、锂电上料"),
  },
  {
    code: "palletising-robot",
    name: "码垛设备",
    english: "palletiser",
    group: robots,
    broader: null,
    synonyms: [
      ...same("码垛机、码垛机器人、自动码垛机、拆码垛设备、palletizer"),
      ...narrower(
        "高位码垛机、机器人码垛工作站、拆垛机、拆码垛机器人、协作码垛机、坐标式码垛机、卸垛机、托盘输送码垛线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("stacker-warehouse", "堆垛机", "立体库巷道内存取"),
      ...notThis("码垛托盘、码垛夹具", "周转器具"),
    ],
    attributes: codes(
      "palletisingRate payload reach axisCount takt ratedPower airConsumption controlSystem",
    ),
    uses: terms(
      "袋装码垛、箱装码垛、水泥码垛、化肥码垛、饮料码垛、成品袋码托盘、箱子叠托盘、代替人工码垛",
    ),
  },
  {
    code: "gantry-loader",
    name: "桁架机械手",
    english: "gantry loader",
    group: robots,
    broader: null,
    synonyms: [
      ...same("桁架机器人、直角坐标机器人、龙门机械手、桁架上下料机械手、gantry robot"),
      ...narrower(
        "机床上下料机械手、车床桁架机械手、注塑机械手、伺服注塑机械手、五轴注塑机械手、五轴伺服注塑机械手、取件机械手、压铸取件机械手、冲压机械手、冲床机械手、机器人地轨、机器人第七轴",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("直线模组、气动手指", "部件或人力助力设备")],
    attributes: codes(
      "payload strokeLengthAxis axisCount repeatability rapidTraverse cycleTime ratedPower controlSystem",
    ),
    uses: terms("机床上下料、注塑取件、冲压搬运、压铸取件、生产线搬运"),
  },
  {
    code: "painting-robot",
    name: "喷涂机器人",
    english: "painting robot",
    group: robots,
    broader: "industrial-robot",
    synonyms: [
      ...same("涂装机器人、喷漆机器人、painting robot"),
      ...narrower(
        "防爆喷涂机器人、往复喷涂机、喷粉机器人、喷釉机器人、船体喷涂机器人、涂胶机器人、自动涂胶机器人",
      ),
    ],
    sectorRows: codes("HB-1-08"),
    confusedWith: [
      neighbour("spray-coating-line", "涂装线", "含前处理、烘干的整线"),
      ...notThis("喷枪、旋杯、空气喷枪", "部件"),
    ],
    attributes: codes(
      "payload reach repeatability axisCount explosionProofMark protectionClass transferEfficiency controlSystem",
    ),
    uses: terms("汽车涂装、船体喷涂、卫浴喷釉、家具喷涂、电动车车架喷涂"),
  },
  {
    code: "grinding-robot-cell",
    name: "打磨机器人工作站",
    english: "robotic grinding cell",
    group: robots,
    broader: "industrial-robot",
    synonyms: [
      ...same("打磨机器人、机器人打磨工作站、抛光机器人、自动打磨设备、机器人打磨抛光系统"),
      ...narrower(
        "铸件打磨机器人、去毛刺机器人、力控打磨工作站、卫浴抛光机器人、叶片打磨机器人、铸件清理机器人、焊缝打磨机器人",
      ),
    ],
    sectorRows: [],
    confusedWith: [neighbour("lapping-and-polishing-machine", "圆管抛光机", "专用抛光机床")],
    attributes: codes(
      "payload reach repeatability takt spindlePower axisCount yieldRate controlSystem",
    ),
    uses: terms("铸件去毛刺、卫浴抛光、焊缝打磨、叶片抛磨"),
  },
  {
    code: "automatic-assembly-line",
    name: "自动化装配线",
    english: "automatic assembly line",
    group: assembly,
    broader: null,
    synonyms: [
      ...same(
        "自动装配线、装配生产线、自动化组装线、总装线、组装流水线、自动装配机、装配线、assembly line",
      ),
      ...narrower(
        "非标自动化设备、倍速链装配线、转盘装配机、发动机装配线、变速箱装配线、电机装配线、电驱装配线、定子生产线、扁线定子生产线、转子生产线、插磁钢机、磁钢插入机、家电总装线、减速机装配线、阀门装配线、电动装配设备、气动装配设备",
      ),
    ],
    sectorRows: codes("HB-2-02 GD-2-02 HB-1-06 GD-1-06"),
    confusedWith: [...notThis("装配工作台、流水线工作台、振动盘", "工位器具")],
    attributes: codes(
      "takt stationCount yieldRate uptime workpieceSize operatorsOnLine ratedPower interfaces controlSystem",
    ),
    uses: terms("家电总装、电驱总成装配、发动机装配、电子产品组装、阀门装配"),
  },
  {
    code: "servo-press-fitting-machine",
    name: "伺服压装机",
    english: "servo press-fitting machine",
    group: assembly,
    broader: null,
    synonyms: [
      ...same("压装机、伺服电动压装机、伺服电缸压机、电子压力机、press-fit machine"),
      ...narrower(
        "轴承压装机、衬套压装机、轮对压装机、气液增压压装机、油压压装机、热套机、铁芯压装机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("servo-press", "伺服冲床", "冲压成形，吨位大"),
      ...notThis("伺服电缸、压力传感器压装", "部件"),
    ],
    attributes: codes(
      "pressFitForce stroke repeatability accuracy cycleTime tableSize ratedPower interfaces controlSystem",
    ),
    uses: terms("轴承压装、衬套压装、转子铁芯压装、齿轮压装、电机装配"),
  },
  {
    code: "riveting-machine",
    name: "铆接机",
    english: "riveting machine",
    group: assembly,
    broader: null,
    synonyms: [
      ...same("铆钉机、自动铆接机、径向铆接机、高效率径向铆接机、旋铆机、riveting machine"),
      ...narrower(
        "摆辗铆接机、液压铆接机、自冲铆接机、SPR设备、压铆机、无铆钉铆接机、抽芯铆钉机、自动送料铆钉机、数控铆接机、FDS设备",
      ),
    ],
    sectorRows: codes("HB-1-06 GD-1-06"),
    confusedWith: [...notThis("铆钉、拉铆枪、铆螺母枪", "耗材和手工具")],
    attributes: codes(
      "rivetDiameter nominalForce takt stroke throatDepth ratedPower cycleTime controlSystem",
    ),
    uses: terms("制动片铆接、铰链铆接、车身连接、钣金压铆、电动自行车零件铆接"),
    oldModels: terms("JM6、JM9、JM12、JM16"),
  },
  {
    code: "dispensing-machine",
    name: "点胶机",
    english: "dispensing machine",
    group: assembly,
    broader: null,
    synonyms: [
      ...same("自动点胶机、涂胶机、灌胶机、点胶设备、dispenser"),
      ...narrower(
        "三轴点胶机、五轴点胶机、双组份灌胶机、真空灌胶机、喷射点胶机、在线点胶机、密封胶涂胶机、热熔胶机、密封条发泡打胶机、三防漆涂覆机、选择性涂覆机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("点胶针头、胶水、点胶阀、AB胶、胶枪", "耗材与部件"),
      neighbour("spray-coating-line", "静电喷涂线", "工件整体涂装"),
    ],
    attributes: codes(
      "workingArea dispensingAccuracy positioningAccuracy repeatability axisCount takt rapidTraverse controlSystem",
    ),
    uses: terms("电路板点胶、电池包涂胶、电源灌封、车灯涂胶、结构胶涂布"),
  },
  {
    code: "screw-fastening-machine",
    name: "自动锁螺丝机",
    english: "automatic screw-fastening machine",
    group: assembly,
    broader: null,
    synonyms: [
      ...same("螺丝锁付机、自动打螺丝机、锁螺丝机、自动螺丝机锁付、screw fastening machine"),
      ...narrower(
        "四轴锁螺丝机、坐标式锁螺丝机、吹气式锁螺丝机、吸附式锁螺丝机、双平台锁螺丝机、在线式锁螺丝机、手持式锁螺丝机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("tightening-machine", "拧紧轴", "大扭矩螺栓拧紧并记录扭矩"),
      neighbour("cold-header", "螺丝打头机", "制造螺丝"),
    ],
    attributes: codes(
      "screwingRate torque torqueAccuracy axisCount workingArea yieldRate threadDiameter controlSystem",
    ),
    uses: terms("家电组装、电子产品组装、灯具组装、玩具组装"),
  },
  {
    code: "machine-vision-inspection",
    name: "视觉检测设备",
    english: "machine vision inspection system",
    group: assembly,
    broader: null,
    synonyms: [
      ...same(
        "机器视觉检测设备、外观检测机、外观检测设备、视觉检测系统、CCD检测设备、光学检测设备、在线检测装备、智能检测仪器设备、vision inspection system",
      ),
      ...narrower(
        "光学筛选机、螺丝筛选机、表面缺陷检测设备、极片缺陷检测、薄膜瑕疵检测系统、布匹验布机、自动验布机、灯检机、玻璃瑕疵检测、视觉尺寸检测、AI质检设备、3D视觉检测",
      ),
    ],
    sectorRows: codes("HB-1-14 GD-1-14"),
    confusedWith: [
      neighbour("aoi-inspection-machine", "AOI光学检测仪", "检测电路板"),
      neighbour("video-measuring-machine", "影像测量仪", "离线尺寸计量"),
      ...notThis("镜头、光源", "部件"),
    ],
    attributes: codes(
      "cameraResolution takt falseRejectRate yieldRate lineSpeed workpieceSize interfaces controlSystem",
    ),
    uses: terms("外观质检、尺寸筛选、表面缺陷检测、字符检测、装配防错"),
  },
];
