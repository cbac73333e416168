import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "试验检测仪器";
const ndtRows = codes("HB-1-15 GD-1-15 HB-1-03 GD-1-03 HB-1-13 GD-1-13 HB-B-03");
const environmentRows = codes("HB-1-14 GD-1-14 HB-1-13 GD-1-13");

/** Kinds of flaw detection, then environmental and reliability tests. */
export const nondestructiveTesting: readonly EquipmentFamily[] = [
  {
    code: "ultrasonic-flaw-detector",
    name: "超声波探伤仪",
    english: "ultrasonic flaw detector",
    group,
    broader: "ndt-inspection-system",
    synonyms: [
      ...same(
        "超声探伤仪、超声波探伤机、超声检测仪、超声波检测仪、数字超声波探伤仪、UT探伤仪、超声探伤设备、超声波探伤设备、ultrasonic flaw detector",
      ),
      ...narrower(
        "相控阵超声检测仪、相控阵探伤仪、超声相控阵、超声相控阵检测仪、相控阵超声波探伤仪、TOFD检测仪、超声C扫描、超声波C扫描、超声C扫描系统、水浸超声检测系统、水浸超声波探伤、钢管超声波探伤机、钢板超声波探伤机、棒材超声波探伤机、自动超声检测系统、AUT检测系统、超声扫描显微镜、电磁超声检测仪、超声导波检测仪、轮轴超声波探伤机",
      ),
    ],
    sectorRows: ndtRows,
    confusedWith: [
      ...notThis(
        "超声波探头、超声探伤试块、超声耦合剂、B超、彩超、超声诊断仪、超声波流量计",
        "探头和试块，医用超声或流量仪表",
      ),
      neighbour("thickness-gauge", "超声波测厚仪", "只量厚度"),
      neighbour("industrial-washer", "超声波清洗机", "清洗设备"),
    ],
    attributes: codes(
      "measuringRange channelCount probeFrequency spatialResolution detectionSensitivity lineSpeed maxTubeDiameter maxWorkpieceMass interfaces",
    ),
    uses: terms("焊缝探伤、锻件探伤、钢管在线探伤、钢板探伤、压力容器检测、车轴探伤、复合材料检测"),
    oldModels: terms("CTS-22、CTS-26、HS600、PXUT-350"),
  },
  {
    code: "eddy-current-tester",
    name: "涡流检测仪",
    english: "eddy-current tester",
    group,
    broader: "ndt-inspection-system",
    synonyms: [
      ...same(
        "涡流探伤仪、涡流探伤机、涡流检测设备、涡流探伤设备、涡流检测系统、涡流仪、eddy current tester",
      ),
      ...narrower(
        "多频涡流检测仪、远场涡流检测仪、阵列涡流检测仪、涡流分选仪、涡流材质分选仪、涡流硬度分选机、钢管涡流探伤机、在线涡流探伤、铜管涡流探伤仪、轴承涡流探伤机、漏磁探伤机、钢管漏磁探伤机、钢丝绳探伤仪、轴承滚子涡流探伤机、热处理涡流分选仪、涡流裂纹检测仪、脉冲涡流检测仪",
      ),
    ],
    sectorRows: ndtRows,
    confusedWith: [
      ...notThis(
        "涡流探头、涡流风机、涡流空压机、涡流线圈、电涡流缓速器",
        "探头、振动位移传感器，或名称里带涡流的别的机器",
      ),
      neighbour("thickness-gauge", "涂层测厚仪", "量漆膜厚度"),
    ],
    attributes: codes(
      "detectionSensitivity excitationFrequency channelCount maxTubeDiameter lineSpeed takt probeType falseRejectRate",
    ),
    uses: terms(
      "管材在线探伤、换热器管检测、轴承表面裂纹检测、热处理硬度分选、混料分选、铜铝管探伤、钢丝绳检测",
    ),
  },
  {
    code: "industrial-ct",
    name: "工业CT",
    english: "industrial computed tomography system",
    group,
    broader: "ndt-inspection-system",
    synonyms: [
      ...same(
        "工业CT检测系统、工业CT机、工业CT设备、工业CT系统、工业计算机断层扫描、工业CT扫描仪、industrial CT",
      ),
      ...narrower(
        "微焦点CT、微焦点工业CT、纳米CT、微纳CT、高能CT、高能工业CT、显微CT、Micro-CT、在线CT、电池在线CT、直线加速器CT、锥束CT、三维CT、计量CT、岩心CT",
      ),
      ambiguous("CT", "工业、射线、断层、缺陷、铸件、无损、管电压、内部缺陷"),
    ],
    sectorRows: ndtRows,
    confusedWith: [
      ...notThis(
        "医用CT、医疗CT、口腔CT、CT球管、电流互感器CT、CT断层软件",
        "医疗设备、部件、互感器或服务",
      ),
      neighbour("ndt-inspection-system", "X射线探伤机", "二维透视成像，不重建断层"),
      neighbour("coordinate-measuring-machine", "三坐标测量机", "测外形，不看内部"),
    ],
    attributes: codes(
      "spatialResolution tubeVoltage maxSpecimenDiameter tubePower maxWorkpieceHeight maxWorkpieceMass maxThickness cycleTime takt",
    ),
    uses: terms(
      "铸件气孔检测、内部尺寸测量、电芯对齐度检测、装配检查、失效分析、增材制件检测、电子元件内部检测、铸件内部缺陷不拆看、内部孔隙三维检测",
    ),
  },
  {
    code: "magnetic-particle-machine",
    name: "磁粉探伤机",
    english: "magnetic particle inspection machine",
    group,
    broader: "ndt-inspection-system",
    synonyms: [
      ...same(
        "荧光磁粉探伤机、磁粉探伤设备、磁粉探伤仪、磁粉检测设备、磁粉检测机、磁粉探伤线、magnetic particle inspection",
      ),
      ...narrower(
        "半自动磁粉探伤机、全自动磁粉探伤机、微机控制荧光磁粉探伤机、便携式磁粉探伤仪、磁轭探伤仪、轮对荧光磁粉探伤机、曲轴磁粉探伤机、固定式磁粉探伤机、移动式磁粉探伤机、钩体磁粉探伤机、渗透探伤线、荧光渗透检测线、渗透检测线",
      ),
    ],
    sectorRows: ndtRows,
    confusedWith: [
      ...notThis(
        "磁粉、荧光磁粉、磁膏、退磁机、退磁器、磁粉离合器、磁粉制动器、黑光灯、反差增强剂",
        "耗材、退磁设备或传动部件",
      ),
      neighbour("eddy-current-tester", "涡流探伤机", "不用磁粉，可测非铁磁材料"),
    ],
    attributes: codes(
      "magnetisingCurrent magnetisingTurns specimenSpace magnetisation maxWorkpieceMass maxSpecimenDiameter takt automationLevel",
    ),
    uses: terms(
      "曲轴表面裂纹检测、齿轮探伤、锻件表面探伤、连杆探伤、轮对探伤、紧固件探伤、焊缝表面检测",
    ),
    oldModels: terms("CJW-4000、CJW-2000、CEW-2000、CDG-6000、CJX-1000"),
  },
  {
    code: "vibration-test-system",
    name: "振动试验台",
    english: "vibration test system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "振动试验系统、振动台、振动试验机、电动振动台、电磁振动台、振动测试台、电动振动试验系统、vibration test system",
      ),
      ...narrower(
        "电磁式振动试验台、液压振动台、电液振动台、机械振动台、模拟运输振动台、模拟汽车运输振动台、三综合试验系统、温湿度振动三综合、三综合振动台、六自由度振动台、三轴振动台、高频振动试验台、扫频振动试验台、地震模拟振动台、电池振动试验台、感应式电动振动台、振动冲击试验系统",
      ),
    ],
    sectorRows: environmentRows,
    confusedWith: [
      ...notThis(
        "混凝土振动台、振动台功放、振动台夹具、振动控制仪、水平滑台、振动平台、振动时效机、砂箱振动台",
        "振实、给料设备，附件或服务",
      ),
      neighbour("fatigue-testing-machine", "疲劳试验机", "按试验力循环加载试样"),
      neighbour("drop-and-shock-tester", "冲击试验台", "单次冲击脉冲"),
    ],
    attributes: codes(
      "excitationForce loadingFrequency maxAcceleration vibrationDisplacement tableLoad tableSize impactVelocity ratedPower cooling",
    ),
    uses: terms(
      "产品振动耐久试验、随机振动、运输振动试验、电池包振动试验、汽车零部件振动试验、电子产品可靠性试验",
    ),
    oldModels: terms("DC-600、DY-600"),
  },
  {
    code: "salt-spray-chamber",
    name: "盐雾试验箱",
    english: "salt-spray test chamber",
    group,
    broader: "environmental-chamber",
    synonyms: [
      ...same(
        "盐雾箱、盐雾机、盐雾腐蚀试验箱、盐雾试验机、盐水喷雾试验箱、盐雾腐蚀箱、salt spray chamber",
      ),
      ...narrower(
        "复合盐雾试验箱、循环盐雾试验箱、循环腐蚀试验箱、交变盐雾试验箱、步入式盐雾试验室、酸性盐雾试验箱、二氧化硫腐蚀试验箱、CASS试验箱、整车盐雾试验室、YWX盐雾箱",
      ),
    ],
    sectorRows: environmentRows,
    confusedWith: [
      ...notThis("盐雾试验用氯化钠、盐雾箱喷嘴、盐雾传感器", "试剂、服务、配件"),
      neighbour("environmental-chamber", "恒温恒湿试验箱", "控制温湿度，不喷盐雾"),
    ],
    attributes: codes(
      "chamberVolume saltTest maxTemperature chamberSize saltSettling humidityRange temperatureUniformity testStandards ratedPower",
    ),
    uses: terms("电镀件耐腐蚀试验、涂层耐盐雾试验、紧固件盐雾试验、汽车零部件循环腐蚀、五金件检验"),
    oldModels: terms("YWX-150、YWX/Q-150、YWX/Q-250"),
  },
  {
    code: "weathering-chamber",
    name: "老化试验箱",
    english: "weathering and ageing test chamber",
    group,
    broader: "environmental-chamber",
    synonyms: [
      ...same(
        "耐候试验箱、光老化试验箱、耐气候试验箱、老化测试箱、耐候老化试验箱、老化箱、weathering chamber",
      ),
      ...narrower(
        "氙灯老化试验箱、氙灯试验箱、氙灯耐候试验箱、紫外老化试验箱、紫外线老化试验箱、紫外耐候试验箱、UV老化试验箱、臭氧老化试验箱、热老化试验箱、换气式老化试验箱、高温老化试验箱、碳弧灯老化试验箱、太阳辐射试验箱、日晒气候试验机、水冷氙灯老化试验箱、HAST试验箱、PCT老化试验箱、高压加速老化试验箱",
      ),
    ],
    sectorRows: environmentRows,
    confusedWith: [
      ...notThis(
        "氙灯灯管、紫外灯管、老化试验箱滤光片、老化架、LED老化架、老化柜、电池老化柜",
        "灯管附件，或产品通电老化设施",
      ),
      neighbour("environmental-chamber", "老化房", "产品通电高温老化，没有光源"),
    ],
    attributes: codes(
      "lampType irradiance blackPanelTemperature chamberVolume maxTemperature humidityRange sampleCount chamberSize testStandards ratedPower",
    ),
    uses: terms(
      "涂料耐候试验、塑料老化试验、橡胶热老化、橡胶臭氧老化、汽车内饰件光老化、光伏背板老化、纺织品日晒牢度",
    ),
  },
  {
    code: "drop-and-shock-tester",
    name: "冲击跌落试验台",
    english: "drop and mechanical shock tester",
    group,
    broader: null,
    synonyms: [
      ...same(
        "跌落试验机、跌落试验台、冲击试验台、机械冲击试验台、冲击碰撞试验台、碰撞试验台、跌落测试机、drop tester、shock tester",
      ),
      ...narrower(
        "双翼跌落试验机、单翼跌落试验机、零跌落试验机、滚筒跌落试验机、微跌落试验机、高加速冲击试验台、气动垂直冲击试验台、跌落式冲击试验台、水平冲击试验台、斜面冲击试验台、斜面冲击试验机、电池重物冲击试验机、摆锤碰撞试验台、弹簧冲击锤、夹抱试验机、包装件跌落试验机、定向跌落试验机",
      ),
    ],
    sectorRows: environmentRows,
    confusedWith: [
      ...notThis("汽车碰撞试验场、碰撞假人、跌落试验服务", "整车碰撞设施、附件、服务"),
      neighbour("impact-tester", "摆锤冲击试验机", "打断试样测冲击功"),
      neighbour("vibration-test-system", "电动振动台", "持续振动激励"),
    ],
    attributes: codes(
      "dropHeight maxAcceleration tableLoad pulseDuration tableSize workpieceSize testStandards automationLevel ratedPower",
    ),
    uses: terms("包装件跌落试验、手机跌落试验、机械冲击试验、电池冲击试验、碰撞试验、运输包装验证"),
    oldModels: terms("SY11-100"),
  },
  {
    code: "emc-test-system",
    name: "电磁兼容测试系统",
    english: "electromagnetic compatibility test system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "EMC测试系统、EMC测试设备、电磁兼容测试设备、电磁兼容实验室、EMC实验室、EMI测试系统、电磁兼容试验设备、EMC test system",
      ),
      ...narrower(
        "电波暗室、10米法电波暗室、3米法电波暗室、EMI接收机、EMI测试接收机、静电放电发生器、静电枪、浪涌发生器、雷击浪涌发生器、脉冲群发生器、快速脉冲群发生器、电压跌落发生器、周波跌落发生器、传导抗扰度测试系统、辐射抗扰度测试系统、大电流注入测试系统、屏蔽室、电磁屏蔽室、汽车电子抗扰度测试系统、GTEM小室、传导骚扰测试系统、人工电源网络",
      ),
      ambiguous("EMC", "测试、暗室、屏蔽、浪涌、静电、抗扰度、辐射、骚扰"),
      ambiguous("暗室", "电波、电磁、屏蔽、吸波"),
    ],
    sectorRows: codes("HB-1-14 GD-1-14 HB-1-13 GD-1-13 HB-1-15 GD-1-15"),
    confusedWith: [
      ...notThis(
        "EMC滤波器、屏蔽网、吸波材料、EMC整改服务、EMC认证、浪涌保护器、静电消除器",
        "元件材料、服务或静电防护",
      ),
      neighbour("noise-test-system", "消声室", "吸声，不吸电波"),
      neighbour("energy-performance-contracting", "合同能源管理", "缩写同为 EMC 的节能服务"),
    ],
    attributes: codes(
      "testItems frequencyRange testVoltage testDistance chamberSize testStandards channelCount automationLevel interfaces",
    ),
    uses: terms(
      "辐射骚扰测试、传导骚扰测试、静电放电抗扰度、浪涌抗扰度、脉冲群抗扰度、汽车电子EMC试验、产品认证摸底",
    ),
  },
  {
    code: "noise-test-system",
    name: "噪声振动测试系统",
    english: "noise and vibration test system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "噪声测试系统、声学测试系统、NVH测试系统、噪声测试设备、噪声振动测试设备、noise and vibration test system",
      ),
      ...narrower(
        "消声室、半消声室、全消声室、消音室、噪声测试室、电机噪声测试室、汽车NVH半消声室、混响室、隔声测试室、声学照相机、声学成像仪、声级计、噪声频谱分析仪、噪声振动分析仪、振动分析仪、振动噪声测试系统、阻抗管、驻波管、下线NVH检测系统、EOL噪声检测台、异响检测系统、静音测试箱、异音检测设备、便携式测振仪、测振仪",
      ),
    ],
    sectorRows: codes("HB-1-13 GD-1-13 HB-1-14 GD-1-14"),
    confusedWith: [
      ...notThis(
        "吸声尖劈、吸音棉、静音舱、噪声治理工程、录音棚、测量传声器",
        "降噪工程和材料、传声器",
      ),
      neighbour("emc-test-system", "电波暗室", "屏蔽和吸收电磁波"),
    ],
    attributes: codes(
      "backgroundNoise cutoffFrequency acousticRoom chamberSize channelCount loadingFrequency testStandards testItems",
    ),
    uses: terms(
      "家电噪声测试、电机噪声测试、变速箱下线异响检测、整车NVH试验、声功率测试、风机噪声测试",
    ),
  },
];
