import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "安全应急";
const safetyRows = codes("HB-B-09");

/** Fire protection, rescue, protection against explosion, and watching over plants and people. */
export const fireAndSafety: readonly EquipmentFamily[] = [
  {
    code: "fire-protection-system",
    name: "消防系统",
    english: "fire protection system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "消防设备、消防设施、消防装备、消防系统与装备、消防器材、消防工程设备、智慧消防系统、fire protection system",
      ),
      ...narrower(
        "智慧消防、消防物联网、灭火器、干粉灭火器、二氧化碳灭火器、推车式灭火器、消火栓、室内消火栓、室外消火栓、消火栓箱、消防水带、微型消防站、防火卷帘、防火门、防火门监控系统、应急照明和疏散指示系统、消防应急照明、疏散指示标志灯、消防应急灯、消防联动控制系统、防排烟系统",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis(
        "消防检测、消防维保、消防验收、消防施工、消防培训、灭火器年检、消防管件、沟槽管件",
        "服务、施工、管件",
      ),
      neighbour("fire-alarm-system", "火灾报警系统", "只探测报警"),
      neighbour("fire-suppression-system", "自动灭火系统", "自动喷放灭火剂"),
    ],
    attributes: codes(
      "flowRate protectedArea fireAgent responseTime ratedPower protectionClass backupTime interfaces",
    ),
    uses: terms("厂区消防改造、消防设施更新、消防验收整改、仓库消防、智慧消防联网、疏散照明更新"),
  },
  {
    code: "fire-pump-set",
    name: "消防供水设备",
    english: "fire pump set",
    group,
    broader: "fire-protection-system",
    synonyms: [
      ...same(
        "消防泵、消防水泵、消防泵组、消防给水设备、消防供水机组、消防增压稳压设备、fire pump",
      ),
      ...narrower(
        "喷淋泵、消火栓泵、消防稳压泵、柴油机消防泵、柴油机消防泵组、XBD消防泵、消防稳压设备、消防气压给水设备、手抬机动消防泵、消防水箱、消防增压泵、长轴消防泵、深井消防泵",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis(
        "消防水带接口、消防泵控制柜、消防巡检柜、水泵接合器、消防泵房施工",
        "配套电控和管件",
      ),
      neighbour("centrifugal-pump", "离心泵", "工艺供水"),
      neighbour("fire-engine", "消防车", "车载移动"),
    ],
    attributes: codes(
      "flowRate head ratedPower outletDiameter ratedSpeed dischargePressure speedControl spinningAutomation",
    ),
    uses: terms("消火栓供水、喷淋供水、消防稳压、罐区冷却水、厂区消防泵房更新"),
    oldModels: terms("XBD"),
  },
  {
    code: "fire-suppression-system",
    name: "自动灭火系统",
    english: "automatic fire suppression system",
    group,
    broader: "fire-protection-system",
    synonyms: [
      ...same(
        "自动灭火装置、灭火系统、灭火装置、自动消防灭火系统、固定灭火系统、灭火设备、fire suppression system",
      ),
      ...narrower(
        "气体灭火系统、气体灭火装置、七氟丙烷灭火系统、七氟丙烷灭火装置、全氟己酮灭火装置、二氧化碳灭火系统、机床自动灭火装置、IG541灭火系统、自动喷水灭火系统、自动喷淋系统、消防喷淋系统、泡沫灭火系统、泡沫喷淋系统、细水雾灭火系统、高压细水雾、水喷雾灭火系统、干粉灭火系统、消防水炮、自动跟踪定位射流灭火装置、泡沫炮、厨房灭火装置、储能消防系统、电池簇灭火装置、火探管灭火装置、气溶胶灭火装置、超细干粉灭火装置、悬挂式干粉灭火装置、泡沫比例混合装置",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis(
        "七氟丙烷药剂、消防喷头、泡沫灭火剂、灭火毯、灭火器充装、全氟己酮、钢瓶检测、储能消防",
        "药剂、喷头、服务",
      ),
      neighbour("fire-alarm-system", "火灾报警系统", "探测报警"),
      neighbour("dust-explosion-protection", "抑爆装置", "毫秒级抑制爆炸"),
    ],
    attributes: codes(
      "fireAgent protectedArea protectedVolume agentCharge dischargeTime designPressure responseTime flowRate protectionClass",
    ),
    uses: terms(
      "机房灭火、储能电站灭火、罐区泡沫灭火、涂装线灭火、机床灭火、仓库喷淋、变压器水喷雾",
    ),
  },
  {
    code: "fire-alarm-system",
    name: "火灾报警系统",
    english: "fire detection and alarm system",
    group,
    broader: "fire-protection-system",
    synonyms: [
      ...same(
        "火灾自动报警系统、消防报警系统、火灾探测报警系统、消防报警主机、火灾报警控制器、火灾报警设备、消防主机、fire alarm system",
      ),
      ...narrower(
        "感烟探测器、烟感报警器、感烟火灾探测器、感温探测器、感温电缆、线型感温火灾探测器、光纤感温火灾探测器、分布式光纤测温、火焰探测器、紫外火焰探测器、红外火焰探测器、图像型火灾探测器、吸气式感烟火灾探测器、极早期烟雾探测、烟雾报警器、火灾探测器、手动火灾报警按钮、电气火灾监控系统、红外热成像测温、双光谱热成像、热成像火灾监测",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis(
        "消防广播、消防电话、声光报警器、烟感清洗、防盗报警器、入侵报警系统、消防控制室值班",
        "附件、安防、服务",
      ),
      neighbour("gas-alarm-system", "可燃气体报警器", "探测气体泄漏"),
      neighbour("video-surveillance-system", "视频监控系统", "以看为主"),
    ],
    attributes: codes(
      "loopPoints fireDetectorType responseTime protectedArea interfaces backupTime explosionProofMark protectionClass outputSignal",
    ),
    uses: terms("厂房火灾探测、仓库报警、电缆隧道测温、储能电站预警、皮带机火灾监测、消防主机更新"),
  },
  {
    code: "fire-engine",
    name: "消防车",
    english: "fire engine and fire-fighting robot",
    group,
    broader: "fire-protection-system",
    synonyms: [
      ...same("消防救援车、灭火消防车、专职消防车、fire engine、fire truck"),
      ...narrower(
        "泡沫消防车、水罐消防车、干粉消防车、举高喷射消防车、云梯消防车、抢险救援消防车、登高平台消防车、涡喷消防车、远程供水系统、消防机器人、防爆消防机器人、消防灭火机器人、消防侦察机器人、消防无人机、电动消防车、微型消防车",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis("玩具消防车、消防车水炮、消防车底盘、消防车泵、洒水车", "部件或别的车"),
      neighbour("emergency-rescue-equipment", "应急救援装备", "破拆、救生等器材"),
    ],
    attributes: codes(
      "liquidTankVolume flowRate sprayRange enginePower liftHeight dischargePressure vehiclePower operatingMass",
    ),
    uses: terms("企业专职消防队、化工园区消防、罐区灭火、隧道火灾、矿山救护、无人灭火侦察"),
  },
  {
    code: "emergency-rescue-equipment",
    name: "应急救援装备",
    english: "emergency rescue equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "应急救援设备、应急装备、救援装备、抢险救援设备、应急救援器材、应急抢险装备、emergency rescue equipment",
      ),
      ...narrower(
        "破拆工具、液压破拆工具、救援顶杆、起重气垫、生命探测仪、救援三脚架、救生抛投器、应急排水车、移动泵车、龙吸水、大流量排水泵车、应急照明灯塔、移动照明车、应急通信指挥车、应急指挥车、便携式应急指挥系统、应急指挥系统、堵漏工具、化学品洗消装备、洗消站、救生艇、冲锋舟、应急发电车、矿山救护装备、避难硐室、矿用救生舱、无人侦察机器人、应急救援机器人、系留无人机照明、应急指挥平台、AED除颤仪",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis("应急预案、应急演练、应急药箱、急救包、应急培训、应急食品", "服务和物资"),
      neighbour("diesel-generator-set", "应急发电机组", "只供电"),
      neighbour("fire-engine", "消防车", "以灭火为主"),
      neighbour("personal-protective-equipment", "个体防护装备", "穿戴在身上"),
    ],
    attributes: codes(
      "rescueFunction batteryRunTime machineMass ratedPower flowRate protectionClass explosionProofMark responseTime",
    ),
    uses: terms("化工事故救援、防汛排涝、矿山救护、有限空间救援、地震救援、企业应急队伍配备"),
  },
  {
    code: "personal-protective-equipment",
    name: "个体防护装备",
    english: "personal protective equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "个人防护装备、个体防护用品、劳动防护用品、劳保用品、个人防护用品、PPE、personal protective equipment",
      ),
      ...narrower(
        "正压式空气呼吸器、空气呼吸器、长管呼吸器、送风式长管呼吸器、动力送风呼吸器、防毒面具、自救器、隔绝式压缩氧自救器、过滤式自救呼吸器、防化服、重型防化服、隔热服、防护服、阻燃服、防静电服、防电弧服、安全帽、智能安全帽、安全带、全身式安全带、防坠器、速差自控器、防护面罩、焊接面罩、自动变光焊接面罩、防尘口罩、绝缘手套、绝缘靴、安全鞋、防护眼镜、洗眼器、紧急冲淋洗眼器、外骨骼、外骨骼机器人、防爆对讲机",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis(
        "工作服、医用口罩、医用手套、呼吸器充气泵、劳保手套、滤毒盒、一次性手套",
        "一般用品、耗材",
      ),
      neighbour("emergency-rescue-equipment", "应急救援装备", "救援工具"),
    ],
    attributes: codes(
      "ppeType protectionLevel protectionStandard batteryRunTime machineMass explosionProofMark serviceLife protectionTime",
    ),
    uses: terms("受限空间作业、化工应急防护、高处作业防坠、矿井自救、焊接防护、电力作业、粉尘作业"),
    oldModels: terms("RHZK6.8/30、ZYX45、AHG-2"),
  },
  {
    code: "explosion-proof-electrical",
    name: "防爆电气设备",
    english: "explosion-proof electrical equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "防爆电器、防爆电气、防爆配电装置、防爆电气产品、explosion-proof electrical equipment",
      ),
      ...narrower(
        "防爆配电箱、防爆配电柜、防爆控制箱、防爆正压柜、正压防爆柜、防爆接线箱、防爆操作柱、防爆灯、防爆灯具、LED防爆灯、防爆照明灯、矿用隔爆型开关、矿用隔爆真空馈电开关、馈电开关、矿用隔爆真空电磁起动器、防爆磁力启动器、防爆软启动柜、防爆插座、防爆开关、防爆摄像仪、防爆通风箱、防爆照明配电箱、矿用高压真空配电装置、防爆电加热器柜",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis(
        "防爆合格证、防爆检测、防爆挠性管、防爆格兰头、防爆电缆接头、防爆膜、防爆墙、防爆阀、防爆胶泥",
        "认证、管件、材料",
      ),
      neighbour("three-phase-motor", "防爆电机", "电动机"),
      neighbour("low-voltage-switchgear", "低压配电柜", "非防爆场所"),
    ],
    attributes: codes(
      "explosionProofMark protectionClass ratedVoltage ratedCurrent circuitCount ratedPower vesselMaterial breakingCurrent",
    ),
    uses: terms("化工装置配电、粉尘车间照明、煤矿井下供电、喷漆车间电气改造、加油加气站、防爆整改"),
    oldModels: terms("BXM51、BXD51、BKD1-400、QBZ-80、QBZ-120、BKD9-400、BGP9L-6"),
  },
  {
    code: "dust-explosion-protection",
    name: "粉尘防爆装置",
    english: "dust explosion protection device",
    group,
    broader: null,
    synonyms: [
      ...same(
        "粉尘防爆设备、粉尘防爆系统、防爆抑爆装置、粉尘爆炸防护装置、抑爆装置、抑爆系统、explosion protection system",
      ),
      ...narrower(
        "泄爆片、无焰泄爆装置、无焰泄放装置、无火焰泄爆、隔爆阀、单向隔爆阀、隔爆装置、火花探测熄灭系统、火花探测系统、火花探测与熄灭装置、爆炸隔离阀、主动隔爆系统、抑爆器、阻火器、管道阻火器、爆破片、爆破片装置、惰化系统、自动抑爆装置",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis(
        "粉尘防爆检测、粉尘爆炸试验、粉尘爆炸参数测试、电池防爆阀片、泄压阀",
        "检测、别的泄压",
      ),
      neighbour("dust-collector", "防爆除尘器", "除尘主机"),
      neighbour("fire-suppression-system", "自动灭火装置", "秒级灭火"),
      neighbour("explosion-proof-electrical", "防爆电气", "电气设备自身防爆"),
    ],
    attributes: codes(
      "staticActivationPressure ventArea outletDiameter responseTime designTemperature explosionProofMark protectedVolume wettedMaterial",
    ),
    uses: terms(
      "铝镁粉尘除尘防爆、木粉除尘防爆、粮食粉尘、煤粉制备系统、斗提泄爆、粉尘涉爆企业整改",
    ),
  },
  {
    code: "video-surveillance-system",
    name: "视频监控系统",
    english: "video surveillance system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "视频监控、监控系统、视频监控设备、安防监控系统、视频安防监控系统、工业视频监控、监控设备、video surveillance system",
      ),
      ...narrower(
        "监控摄像头、监控摄像机、网络摄像机、高清摄像机、球机、防爆摄像机、防爆摄像头、硬盘录像机、NVR、AI视频分析系统、AI视频监控、AI视频分析、智能视频分析、AI算法盒子、工业电视系统、炉内高温工业电视、高温工业电视、周界报警系统、安全行为识别系统、门禁系统、人脸识别门禁、视频联网平台、热成像摄像机、布控球、IPC摄像机",
      ),
      ambiguous("摄像头", "监控、安防、视频、录像、巡检、周界、防爆、夜视"),
    ],
    sectorRows: codes("HB-B-09 HB-B-04"),
    confusedWith: [
      ...notThis(
        "手机摄像头、车载摄像头、摄像头模组、监控硬盘、监控支架、监控杆、监控系统后备电源、行车记录仪、直流屏监控、膜厚监控仪、视频会议系统、倒车影像",
        "元件、配件、别的监控",
      ),
      neighbour("machine-vision-inspection", "视觉检测设备", "检零件尺寸和缺陷"),
      neighbour("fire-alarm-system", "图像型火灾探测器", "按消防标准报警"),
    ],
    attributes: codes(
      "channelCount videoResolution recordingDays protectionClass explosionProofMark nightVisionDistance interfaces ratedPower",
    ),
    uses: terms("厂区安防、危险作业监控、重大危险源视频接入、AI违章识别、无人值守、周界防范"),
  },
  {
    code: "personnel-positioning-system",
    name: "人员定位系统",
    english: "personnel positioning system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "人员定位、人员定位管理系统、人员定位设备、室内定位系统、人员精确定位系统、personnel positioning system",
      ),
      ...narrower(
        "UWB人员定位、UWB定位系统、蓝牙人员定位、化工厂人员定位、井下人员定位系统、矿井人员定位、隧道人员定位、智能工牌、定位标签、定位基站、电子围栏系统、GPS人员定位、受限空间人员管理系统、叉车防撞系统",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis("考勤机、车辆GPS、宠物定位器、包装机定位", "考勤、车辆"),
      neighbour("video-surveillance-system", "视频监控系统", "看图像"),
      neighbour("agv", "AGV", "运输车辆"),
    ],
    attributes: codes(
      "locatingAccuracy locatingTechnology tagCapacity batteryRunTime explosionProofMark protectionClass responseTime interfaces deployment",
    ),
    uses: terms("化工园区人员定位、井下人员管理、电子围栏、应急撤离清点、双重预防、特殊作业管理"),
    oldModels: terms("KJ251"),
  },
  {
    code: "hazard-monitoring-system",
    name: "危险源监测预警系统",
    english: "hazard monitoring and early warning system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "安全监测预警系统、重大危险源监测预警系统、危化品监测系统、危险化学品监测预警系统、重大危险源监控系统、安全生产监测预警系统、安全风险监测预警系统、hazard monitoring system",
      ),
      ...narrower(
        "罐区监测系统、储罐安全监测系统、紧急切断系统、特殊作业管理系统、双重预防机制数字化系统、五位一体信息化平台、煤矿安全监控系统、矿山安全监测系统、瓦斯监控系统、KJ安全监控系统、尾矿库在线监测系统、边坡监测雷达、边坡在线监测系统、地压监测系统、微震监测系统、冲击地压监测系统、危化品仓库监测系统、钢包安全监测、深井铸造监测系统、起重机安全监控系统、安全生产信息化平台、危化品运输监控、安全阀在线监测",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis(
        "安全评价、HAZOP分析、安全生产标准化、变压器在线监测、蓄电池在线监测、重大危险源备案",
        "咨询服务，或电力监测",
      ),
      neighbour("gas-alarm-system", "可燃气体报警系统", "只测气体"),
      neighbour("video-surveillance-system", "视频监控系统", "只看图像"),
      neighbour("cems", "烟气在线监测系统", "测排放"),
    ],
    attributes: codes(
      "channelCount monitoredFactors connectedDevices responseTime deployment interfaces explosionProofMark modules serviceUptime",
    ),
    uses: terms(
      "重大危险源监测、罐区液位温度压力监测、煤矿瓦斯监控、尾矿库监测、边坡滑坡预警、安全应急平台对接",
    ),
    oldModels: terms("KJ90、KJ95、KJ70"),
  },
  {
    code: "machine-safety-guard",
    name: "机械安全防护装置",
    english: "machine safety guarding device",
    group,
    broader: null,
    synonyms: [
      ...same(
        "安全光栅、安全光幕、设备安全防护装置、机械防护装置、光电保护装置、机器安全防护、safety light curtain",
      ),
      ...narrower(
        "冲床光电保护器、冲床保护器、折弯机激光保护、激光安全扫描仪、安全激光扫描仪、安全门锁、安全联锁装置、安全地毯、安全围栏、机器人防护围栏、双手操作按钮、安全继电器、安全PLC、急停装置、测量光幕",
      ),
    ],
    sectorRows: safetyRows,
    confusedWith: [
      ...notThis("机床防护罩、风琴防护罩、安全警示牌", "护罩、一般传感器"),
      neighbour("video-surveillance-system", "视频监控系统", "不切断设备"),
    ],
    attributes: codes(
      "protectedHeight safetyIntegrity beamSpacing detectionDistance responseTime protectionClass outputSignal ratedVoltage",
    ),
    uses: terms(
      "冲压机安全改造、折弯机防护、机器人工作站防护、自动线安全联锁、老旧压机本质安全改造",
    ),
  },
];
