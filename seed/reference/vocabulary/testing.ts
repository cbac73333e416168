import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "试验检测仪器";
const validationRows = "HB-1-13 GD-1-13 HB-1-14 GD-1-14";

export const testing: readonly EquipmentFamily[] = [
  {
    code: "environmental-chamber",
    name: "环境试验箱",
    english: "environmental test chamber",
    group,
    broader: null,
    synonyms: [
      ...same(
        "环境试验设备、环境测试箱、环境试验舱、环境箱、environmental chamber、climatic chamber",
      ),
      ...narrower(
        "高低温试验箱、高低温箱、高低温测试箱、可程式试验箱、恒温恒湿试验箱、恒温恒湿箱、高低温交变湿热试验箱、高低温湿热试验箱、交变湿热试验箱、快速温变试验箱、快温变试验箱、冷热冲击试验箱、冷热冲击箱、温度冲击试验箱、步入式试验箱、步入式试验室、高低温试验室、高低温湿热试验室、高低温湿热箱、湿热试验箱、湿热箱、步入式环境试验室、步入式恒温恒湿试验室、三综合试验箱、低气压试验箱、沙尘试验箱、淋雨试验箱、温湿度试验箱、电池防爆试验箱、防爆高低温试验箱、霉菌试验箱、高温老化房、高低温冲击试验箱、高低温低气压试验箱、环境测试仪器、环境适应性试验设备、可靠性试验设备、两箱式冷热冲击试验箱、高低温循环试验箱、整车环境舱",
      ),
      ambiguous("试验箱", "高低温、湿热、温变、恒温、老化、盐雾、℃、冷热冲击"),
      ambiguous("老化房", "高温、℃、老化试验"),
    ],
    sectorRows: codes(validationRows),
    confusedWith: [
      ...notThis(
        "试验箱压缩机、试验箱温控仪、试验箱校准、培养箱、生化培养箱、恒温培养箱、恒温水槽、人工气候箱、环境监测设备、生物安全柜、药品冷藏箱、超低温冰箱、环境监测站、手套箱、试验箱配件",
        "部件、校准、生物培养或环境监测",
      ),
      neighbour("drying-oven", "烘箱", "只加热烘干，不做试验循环"),
      neighbour("vibration-test-system", "振动试验台", "机械振动试验，不控温湿度"),
    ],
    attributes: codes(
      "minTemperature maxTemperature chamberVolume chamberType humidityRange temperatureFluctuation temperatureUniformity chamberSize ratedPower soundLevel",
    ),
    uses: terms(
      "环境适应性试验、可靠性试验、湿热试验、温度循环、高低温试验、盐雾腐蚀试验、老化试验、电池环境试验、冷热冲击试验、产品高低温老化考核、湿热考核",
    ),
  },
  {
    code: "universal-testing-machine",
    name: "万能试验机",
    english: "universal testing machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "万能材料试验机、材料试验机、拉力试验机、拉力机、拉伸试验机、力学试验机、万能拉力机、拉压试验机、universal testing machine、UTM",
      ),
      ...narrower(
        "电子万能试验机、液压万能试验机、电液伺服万能试验机、微机控制电子万能试验机、微机控制电液伺服万能试验机、高温拉伸试验机、弯曲试验机、动静万能试验机、压剪试验机、微机控制万能试验机、剥离试验机",
      ),
      ambiguous("试验机", "拉伸、试验力、力学、屈服强度、kN、拉力、载荷"),
    ],
    sectorRows: codes(`${validationRows} HB-1-12 GD-1-12`),
    confusedWith: [
      ...notThis(
        "万能试验机夹具、拉力机夹具、引伸计、试验机传感器、试验机配件、试验机检定装置、标准测力仪、试验机校准、万能试验机引伸计、试验机夹具",
        "附件、传感器或检定",
      ),
      ...notThis(
        "磨损试验机、摩擦磨损试验机、平衡机试验机、电池挤压试验机、电池针刺试验机、耐压试验机、水压试验机、纱线强力机",
        "硬度、磨损、跌落或电池安全试验",
      ),
      neighbour("hydraulic-press", "液压机", "成形加工，不测力学性能"),
      ...notThis("蠕变试验机、持久蠕变试验机", "单一加载方式的专用试验机"),
    ],
    attributes: codes(
      "maxTestForce accuracyGrade testDrive testStroke testSpeed testWidth accuracy ratedPower controlSystem",
    ),
    uses: terms(
      "拉伸试验、压缩试验、弯曲试验、力学性能检测、材料检验、疲劳试验、剥离试验、焊接接头检验、紧固件检验、材料拉断试验、拉力检验、弯曲压缩检验",
    ),
  },
  {
    code: "ndt-inspection-system",
    name: "无损检测设备",
    english: "non-destructive testing system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "无损探伤设备、无损检测仪器、探伤机、探伤设备、无损检测系统、探伤仪、NDT设备、无损探伤仪、无损检测仪、non-destructive testing",
      ),
      ...narrower(
        "X射线检测设备、X射线探伤机、X射线检测系统、X-ray检测设备、X-Ray、X光检测机、X光机、X光检测设备、射线探伤机、射线检测系统、DR检测系统、数字射线检测系统、数字射线成像系统、在线X射线检测、工业X射线机、电池X-Ray检测设备、锂电池X射线检测设备、工业内窥镜、微焦点X射线检测系统",
      ),
    ],
    sectorRows: codes("HB-1-15 GD-1-15 HB-1-03 GD-1-03 HB-1-13 GD-1-13 HB-B-03"),
    confusedWith: [
      ...notThis(
        "医用CT、医疗CT、医用X射线机、DR医用、口腔CT、CT球管、X射线管、平板探测器、探伤试块、探伤剂、渗透剂、磁悬液、射线防护铅房、电流互感器CT、安检机、X光安检机、超声探头、相控阵探头、无损检测人员培训、探伤耗材",
        "医疗、安检、光谱分析、部件、耗材、服务",
      ),
      ...notThis("金属探测器、机器视觉检测", "测厚、金属检出或外观检测"),
      neighbour("coordinate-measuring-machine", "三坐标测量机", "测外形尺寸，不看内部"),
    ],
    attributes: codes(
      "ndtMethod spatialResolution tubeVoltage maxThickness maxSpecimenDiameter tubePower maxWorkpieceMass cycleTime takt",
    ),
    uses: terms(
      "铸件内部缺陷检测、焊缝探伤、电芯内部检测、裂纹检测、压力容器检测、在线检测、气孔检测、叶片检测、电池极片对齐度检测、装配检查",
    ),
  },
  {
    code: "coordinate-measuring-machine",
    name: "三坐标测量机",
    english: "coordinate measuring machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "三坐标、三坐标测量仪、三次元、三次元测量仪、三坐标测量设备、坐标测量机、CMM、三座标测量机、coordinate measuring machine",
      ),
      ...narrower(
        "桥式三坐标、桥式三坐标测量机、龙门三坐标、龙门式三坐标测量机、在线三坐标、悬臂三坐标、车间型三坐标、水平臂三坐标",
      ),
      ambiguous("测量机", "三坐标、测头、示值误差、尺寸、形位公差"),
    ],
    sectorRows: codes("HB-1-15 GD-1-15 HB-1-13 GD-1-13 HB-1-03 GD-1-03 HB-B-03 HB-1-12 GD-1-12"),
    confusedWith: [
      ...notThis(
        "三坐标测头、三坐标探针、测头测座、三坐标夹具、三坐标校准球、三坐标测针、三坐标标准球、三坐标编程、三坐标软件、三坐标柔性夹具、三坐标测座",
        "附件、软件、服务",
      ),
      ...notThis(
        "三坐标机械手、三坐标送料机、三次元机械手、三坐标数控钻、三次元冲压机械手、三次元模组机械手、三次元送料机械手",
        "冲压上下料机械手",
      ),
      neighbour("industrial-ct", "工业CT", "看内部结构和缺陷"),
      ...notThis("投影仪、卡尺", "形状、表面或扫描测量，不按坐标测量机的示值误差验收"),
    ],
    attributes: codes(
      "measuringError xTravel yTravel zTravel cmmStructure resolution tableLoad probeType rapidTraverse cycleTime",
    ),
    uses: terms(
      "尺寸检测、形位公差测量、首件检验、在线检测、模具测量、逆向测量、箱体孔位测量、叶片型面测量、计量室、零件三维尺寸检验、形位公差检测",
    ),
  },
  {
    code: "hipot-tester",
    name: "绝缘耐压测试仪",
    english: "insulation and withstand-voltage tester",
    group,
    broader: null,
    synonyms: [
      ...same(
        "耐压测试仪、耐压仪、绝缘耐压仪、耐电压测试仪、高压耐压测试仪、耐压绝缘测试仪、耐压试验仪、耐压测试机、绝缘耐压测试设备、绝缘耐压试验仪、hipot tester",
      ),
      ...narrower(
        "安规综合测试仪、安规测试仪、安规综测仪、安规试验设备、交直流耐压测试仪、交流耐压测试仪、直流耐压测试仪、程控耐压测试仪、泄漏电流测试仪、绝缘电阻测试仪、工频耐压试验装置、电池包绝缘耐压测试仪、多通道耐压测试仪、耐压绝缘综合测试仪、电动自行车绝缘耐压测试仪、绝缘测试仪、超高压耐压测试仪、医用安规测试仪、电气安规综合测试系统、匝间耐压测试仪、电池包安规测试仪",
      ),
      ambiguous("高压测试仪", "耐压、绝缘、漏电流、安规、击穿"),
      ambiguous("安规", "耐压、绝缘、测试仪、漏电流"),
    ],
    sectorRows: codes("HB-1-06 GD-1-06 HB-1-14 GD-1-14 HB-1-15 GD-1-15"),
    confusedWith: [
      ...notThis(
        "耐压试验机、水压试验机、爆破试验机、水压耐压试验机、耐压泵、管材耐压试验机、耐压强度试验机、液压耐压试验台",
        "水压、气压强度试验，压力单位 MPa",
      ),
      ...notThis(
        "耐压测试棒、耐压测试线、耐压仪校准、耐压测试仪检定装置、安规标准、安规认证、绝缘材料、绝缘垫、耐压测试仪校验仪、安规电容、耐压测试工装",
        "附件、校准、绝缘油试验或元件",
      ),
      neighbour("charge-discharge-tester", "充放电测试仪", "测电池容量循环"),
      neighbour("electronic-measuring-instrument", "兆欧表", "只测电阻，不施加耐压"),
    ],
    attributes: codes(
      "testVoltage leakageCurrent accuracy safetyTests channelCount cycleTime ratedCapacity interfaces",
    ),
    uses: terms(
      "安规测试、耐压试验、绝缘电阻测试、电动自行车整车电气安全检测、电池包绝缘检测、电机耐压测试、家电出厂检验、泄漏电流测试、下线检测",
    ),
  },
  {
    code: "pressure-calibrator",
    name: "压力仪表检定装置",
    english: "pressure instrument verification device",
    group,
    broader: "metrological-verification-equipment",
    synonyms: [
      ...same(
        "压力表检定装置、压力校准装置、压力检定装置、压力校验台、压力校验仪、压力仪表检定系统、压力表校验台、压力表校验器、压力检定台、压力校验装置、压力校准仪、压力表检定系统、pressure calibrator",
      ),
      ...narrower(
        "全自动压力校验仪、全自动压力检定装置、智能压力校验仪、全自动压力表检定装置、压力变送器检定装置、压力变送器校验仪、活塞式压力计、压力表校验仪、全自动压力校验台、便携式压力校验仪、压力表自动检定系统、液体压力校验台、气体压力校验台、压力变送器检定系统、差压检定装置、微压检定装置、全自动压力校验系统、电动压力校验台、压力传感器校准系统",
      ),
      ambiguous("压力控制器", "检定、校验、校准、造压"),
      ambiguous("检定装置", "压力、压力表、变送器、造压"),
      ambiguous("校验台", "压力、压力表、造压、变送器"),
    ],
    sectorRows: codes("HB-1-04 GD-1-04 HB-1-15 GD-1-15"),
    confusedWith: [
      ...notThis(
        "压力表、压力开关、精密压力表、数字压力表、压力表接头、压力表配件、压力变送器芯体、压力表阀",
        "被检定的仪表或附件",
      ),
      neighbour("metrological-verification-equipment", "液位计检定装置", "检定压力以外的量"),
      neighbour("compression-testing-machine", "压力试验机", "测混凝土、材料抗压力"),
      ...notThis("数字压力计", "单台压力标准器或仪表"),
    ],
    attributes: codes(
      "pressureRange accuracy pressureSource pressureMedium channelCount cycleTime interfaces ratedVoltage",
    ),
    uses: terms(
      "压力表检定、压力变送器校准、计量检定、仪表出厂校验、仪表校准、计量标准建标、压力传感器标定",
    ),
  },
  {
    code: "dynamic-balancing-machine",
    name: "动平衡机",
    english: "dynamic balancing machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "平衡机、动平衡试验机、动平衡设备、转子动平衡机、动平衡测试机、动平衡仪、动平衡检测机、balancing machine",
      ),
      ...narrower(
        "全自动动平衡机、全自动平衡机、硬支承动平衡机、硬支撑动平衡机、软支承动平衡机、立式动平衡机、立式平衡机、卧式动平衡机、圈带平衡机、圈带动平衡机、万向节平衡机、万向节动平衡机、传动轴平衡机、传动轴动平衡机、电机转子动平衡机、电机转子全自动平衡机、曲轴动平衡机、现场动平衡仪、刀具动平衡仪、增压器平衡机、自动去重平衡机、单面立式平衡机、自驱动平衡机、轮毂动平衡机、叶轮动平衡机、飞轮动平衡机、转子全自动平衡修正机、刹车盘动平衡机",
      ),
      ambiguous("平衡测试", "转子、动平衡、不平衡量"),
    ],
    sectorRows: codes("HB-B-01 HB-1-13 GD-1-13"),
    confusedWith: [
      ...notThis(
        "轮胎平衡机、车轮平衡机、轮胎动平衡机、平衡块、平衡重、动平衡块、平衡胶泥、平衡车、平衡阀、动态平衡阀、平衡机万向节、平衡机传感器、动平衡加工、动平衡校正服务、平衡泥、平衡机配件、动态平衡电动调节阀",
        "汽修轮胎设备、配重、阀门、服务",
      ),
      neighbour("fatigue-testing-machine", "疲劳试验机", "测强度寿命，不测不平衡量"),
    ],
    attributes: codes(
      "maxWorkpieceMass unbalanceReductionRate maxSpecimenDiameter minResidualUnbalance balancingSpeed balancerStructure balancerDrive takt cycleTime ratedPower",
    ),
    uses: terms(
      "转子动平衡、电机转子平衡、曲轴平衡、传动轴平衡、叶轮平衡、去重校正、涡轮增压器转子平衡、主轴平衡、风机叶轮平衡",
    ),
  },
];
