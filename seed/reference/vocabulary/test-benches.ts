import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "试验检测仪器";
const testRows = codes("HB-1-13 GD-1-13 HB-1-14 GD-1-14");
const inspectionRows = codes("HB-1-15 GD-1-15 HB-1-13 GD-1-13");
const verificationRows = codes("HB-1-04 GD-1-04 HB-1-15 GD-1-15");

/** Benches that test a product, leak tests, verification of measuring instruments. */
export const testBenches: readonly EquipmentFamily[] = [
  {
    code: "product-test-bench",
    name: "产品试验台架",
    english: "product test bench",
    group,
    broader: null,
    synonyms: [
      ...same(
        "试验台架、性能试验台、出厂试验台、综合性能试验台、产品性能试验台、性能测试台架、test rig",
      ),
      ...narrower(
        "水泵试验台、水泵性能测试台、风机性能试验台、减速机试验台、变速箱试验台、齿轮箱加载试验台、传动效率试验台、空压机测试台、液压试验台、液压泵试验台、液压综合试验台、阀门试验台、轴承试验机、轴承寿命试验机、密封件试验台、散热器试验台、空调焓差试验室、焓差实验室、空调性能试验室、压缩机性能试验台、制动器试验台、离合器试验台、转向器试验台、减振器示功机、缸套试验台、气动元件试验台、耐久试验台",
      ),
    ],
    sectorRows: testRows,
    confusedWith: [
      ...notThis("试验台架底座、试验台工装", "底座和工装"),
      neighbour("motor-test-bench", "测功机", "专测电机，或作加载设备"),
      neighbour("air-leak-tester", "密封试验台", "只查泄漏"),
    ],
    attributes: codes(
      "testItems ratedPower torque ratedSpeed flowRate testPressure accuracy takt channelCount controlSystem",
    ),
    uses: terms(
      "水泵性能检测、减速机加载试验、液压元件检测、阀门密封试验、空调焓差试验、产品出厂试验、耐久试验",
    ),
  },
  {
    code: "motor-test-bench",
    name: "电机试验台",
    english: "motor test bench",
    group,
    broader: "product-test-bench",
    synonyms: [
      ...same(
        "电机测试台、电机检测台、电机测试系统、电机综合测试台、电机对拖试验台、电机检测系统、电机出厂测试台、电机型式试验台、电动机试验台、电动机检测台、电动机测试台、测功机、motor test bench、dynamometer",
      ),
      ...narrower(
        "电涡流测功机、电力测功机、交流电力测功机、磁粉测功机、磁滞测功机、水力测功机、驱动电机试验台、新能源电驱测试台、电驱动总成测试台、电机综合测试仪、电机定子测试仪、电机性能测试系统",
      ),
    ],
    sectorRows: testRows,
    confusedWith: [
      ...notThis(
        "测功机校准臂、试验台铁地板、铸铁试验平台、铁地板、试验台联轴器、测功机维修",
        "台架的平台、附件和服务",
      ),
      neighbour("engine-test-bench", "发动机台架", "带燃油、排放和冷却系统，测内燃机"),
      neighbour("three-phase-motor", "三相异步电动机", "被测的电机本身"),
    ],
    attributes: codes(
      "ratedPower torque ratedSpeed dynamometerType torqueAccuracy speedAccuracy testItems takt channelCount feedbackEfficiency interfaces",
    ),
    uses: terms("电机型式试验、电机出厂试验、电驱系统测试、电机效率测试、电机温升试验"),
    oldModels: terms("DW160、CW150、CW260、GW10"),
  },
  {
    code: "engine-test-bench",
    name: "发动机试验台架",
    english: "engine test bench",
    group,
    broader: "product-test-bench",
    synonyms: [
      ...same(
        "发动机台架、发动机测试台架、发动机试验台、发动机台架测试系统、内燃机试验台、发动机测功台架、engine test bench",
      ),
      ...narrower(
        "柴油机试验台、发动机出厂试验台架、发动机冷试机、发动机冷试台架、发动机热试台架、混合动力总成试验台架、动力总成台架、航空发动机试车台、船用柴油机试车台、燃料电池发动机测试台、燃料电池测试台、增压器试验台、喷油泵试验台、喷油器试验台、高压共轨试验台、发动机排放测试系统",
      ),
    ],
    sectorRows: testRows,
    confusedWith: [
      ...notThis("发动机翻转架、发动机吊架、发动机测试服务", "维修工具或服务"),
      neighbour("motor-test-bench", "测功机", "台架的加载设备，单独供货"),
      neighbour("vehicle-inspection-line", "底盘测功机", "整车在转鼓上测"),
    ],
    attributes: codes(
      "ratedPower torque ratedSpeed dynamometerType torqueAccuracy speedAccuracy testItems takt controlSystem",
    ),
    uses: terms(
      "发动机性能试验、发动机耐久试验、发动机出厂热试、排放标定、混动总成试验、燃料电池系统测试",
    ),
    oldModels: terms("FC2000、FST2"),
  },
  {
    code: "transformer-test-equipment",
    name: "变压器试验设备",
    english: "transformer test equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "变压器测试设备、变压器试验台、变压器综合测试台、变压器测试仪、变压器综合试验台、变压器检测设备、变压器测试系统、transformer tester",
      ),
      ...narrower(
        "变压器直流电阻测试仪、直阻测试仪、变压器变比测试仪、变比测试仪、变压器容量测试仪、变压器空载负载测试仪、变压器绕组变形测试仪、有载分接开关测试仪、介质损耗测试仪、介损测试仪、局部放电测试系统、局放测试仪、冲击电压发生器、工频试验变压器、试验变压器、串联谐振试验装置、串联谐振耐压装置、互感器特性测试仪、绝缘油介电强度测试仪、绝缘油耐压测试仪、直流高压发生器、回路电阻测试仪、断路器特性测试仪、开关特性测试仪、电缆故障测试仪、避雷器测试仪、三倍频电源发生器",
      ),
    ],
    sectorRows: inspectionRows,
    confusedWith: [
      ...notThis(
        "变压器油样瓶、变压器在线监测装置、电力预防性试验服务、高压试验服务",
        "耗材、在线监测或服务",
      ),
      neighbour("distribution-transformer", "配电变压器", "被试的变压器本身"),
      neighbour("hipot-tester", "耐压仪", "低压产品安规试验"),
      neighbour("gas-chromatograph", "变压器油色谱仪", "分析油中溶解气体"),
    ],
    attributes: codes(
      "testVoltage ratedCapacity testItems accuracy outputVoltage ratedCurrent measuringRange automationLevel interfaces",
    ),
    uses: terms(
      "变压器出厂试验、变压器预防性试验、绕组直流电阻测量、交流耐压试验、局部放电测量、开关柜试验、电缆耐压",
    ),
    oldModels: terms("QS1、QJ84、YDJ"),
  },
  {
    code: "relay-protection-tester",
    name: "继电保护测试仪",
    english: "protection relay tester",
    group,
    broader: null,
    synonyms: [
      ...same(
        "继保测试仪、微机继电保护测试仪、继电保护校验仪、微机继保测试仪、继保仪、继电保护测试系统、继电保护试验仪、relay protection tester",
      ),
      ...narrower(
        "六相继电保护测试仪、三相继电保护测试仪、单相继电保护测试仪、光数字继电保护测试仪、数字继电保护测试仪、智能变电站继电保护测试仪、热继电器校验仪、配电终端测试仪、备自投测试仪、大电流发生器、升流器、三相大电流发生器",
      ),
    ],
    sectorRows: inspectionRows,
    confusedWith: [
      ...notThis(
        "继电保护装置、微机保护装置、继电器、综合保护装置、时间继电器",
        "被测的保护装置和元件",
      ),
      neighbour("transformer-test-equipment", "开关特性测试仪", "测断路器机械特性"),
    ],
    attributes: codes(
      "channelCount ratedCurrent outputVoltage accuracy testItems frequencyRange machineMass interfaces",
    ),
    uses: terms("继电保护定检、变电站投运调试、保护装置校验、配电自动化终端测试、综保出厂检验"),
    oldModels: terms("PW30、ONLLY-A"),
  },
  {
    code: "air-leak-tester",
    name: "气密性检测仪",
    english: "air leak tester",
    group,
    broader: null,
    synonyms: [
      ...same(
        "气密检测仪、气密性测试仪、气密检漏仪、检漏仪、泄漏测试仪、气密性检漏仪、气密测试机、密封性测试仪、气密性测试设备、leak tester",
      ),
      ...narrower(
        "差压检漏仪、差压式气密检漏仪、直压式气密检漏仪、流量型检漏仪、气密性检测机、气密试漏机、试漏机、干式试漏机、水检机、防水测试仪、防水检测设备、IP67防水测试仪、电池包气密检测仪、缸体缸盖试漏机、压铸件试漏机、多通道气密检测仪、超声波检漏仪、密封试验台、包装密封性测试仪、卤素检漏仪",
      ),
    ],
    sectorRows: testRows,
    confusedWith: [
      ...notThis(
        "气密检测工装、气密封堵头、检漏标准漏孔、快速密封接头、肥皂水检漏液、管道泄漏检测仪、供水管网检漏仪、燃气检漏仪、房间气密性测试",
        "工装附件，或管网燃气泄漏查找",
      ),
      neighbour("helium-leak-detector", "氦检漏设备", "用氦气示踪，灵敏度高几个数量级"),
    ],
    attributes: codes(
      "testPressure leakRange leakMethod channelCount cycleTime takt accuracy automationLevel interfaces",
    ),
    uses: terms(
      "电池包气密测试、压铸件试漏、汽车零部件密封性检测、手机防水检测、阀门密封测试、水泵壳体试漏、缸盖试漏",
    ),
  },
  {
    code: "helium-leak-detector",
    name: "氦检漏设备",
    english: "helium leak detection system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "氦质谱检漏仪、氦检漏仪、氦检设备、氦检机、真空箱氦检漏系统、氦气检漏设备、氦质谱检漏设备、氦检漏系统、helium leak detector",
      ),
      ...narrower(
        "真空箱式氦检漏设备、真空箱氦检机、吸枪式氦检仪、便携式氦质谱检漏仪、电芯氦检机、电池氦检机、前氦检机、后氦检机、氦检回收系统、氦气回收系统、两器氦检漏设备、铝轮毂氦检机、油箱氦检机、顶盖氦检机",
      ),
      ambiguous("检漏机", "氦、真空箱、电芯氦检、漏率"),
    ],
    sectorRows: [...testRows, ...codes("HB-1-09 GD-1-09")],
    confusedWith: [
      ...notThis("氦气、高纯氦、标准漏孔、氦质谱灯丝、吸枪、氦压缩机", "气体、附件和低温设备"),
      neighbour("air-leak-tester", "差压检漏仪", "用压缩空气，检 10⁻² Pa·m³/s 级以上的漏"),
      neighbour("vacuum-pump", "真空泵", "检漏系统的抽空部件"),
    ],
    attributes: codes(
      "leakRange leakMethod takt chamberVolume testPressure pumpingSpeed stationCount yieldRate falseRejectRate",
    ),
    uses: terms(
      "电芯密封检测、空调两器检漏、铝轮毂检漏、真空设备检漏、制冷管路检漏、燃料箱检漏、开关柜气箱检漏",
    ),
    oldModels: terms("ZQJ-530、ZQJ-230"),
  },
  {
    code: "metrological-verification-equipment",
    name: "计量检定装置",
    english: "metrological verification equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "检定装备、计量检定设备、计量标准装置、计量校准装置、计量标准器具、仪表检定装置、计量检定系统",
      ),
      ...narrower(
        "转速表检定装置、扭矩扳手检定仪、测力仪检定装置、标准测力机、力标准机、静重式力标准机、液位计检定装置、万用表校准仪、多功能校准源、多产品校准器、过程校验仪、砝码检定装置、湿度检定箱、温湿度检定箱、气体报警器检定装置、气体检测仪检定装置、量块检定仪、指示表检定仪、百分表检定仪、振动校准装置、声级计检定装置、衡器检定装置、医用计量检定装置",
      ),
      ambiguous("检定台", "计量、检定规程、标准器、表位"),
    ],
    sectorRows: verificationRows,
    confusedWith: [
      ...notThis("检定证书、计量建标服务、检定规程、计量标签", "证书、服务和文件"),
      neighbour("calibration-and-testing-service", "计量校准服务", "送检或上门服务，不是装置"),
    ],
    attributes: codes(
      "measuringRange uncertainty accuracyGrade measuredParameters channelCount automationLevel testStandards interfaces",
    ),
    uses: terms("计量建标、仪表检定、企业最高计量标准、仪器校准、仪表出厂检验、量具检定"),
  },
  {
    code: "flow-calibration-rig",
    name: "流量标定装置",
    english: "flow calibration rig",
    group,
    broader: "metrological-verification-equipment",
    synonyms: [
      ...same(
        "流量检定装置、流量标准装置、流量校准装置、流量计检定装置、流量计标定装置、水流量标准装置、流量计检定台、flow calibration rig",
      ),
      ...narrower(
        "气体流量标准装置、音速喷嘴气体流量标准装置、钟罩式气体流量标准装置、水表检定装置、水表检定台、燃气表检定装置、热量表检定装置、热能表检定装置、标准表法流量装置、静态质量法水流量装置、大口径流量标准装置、加油机检定装置、油流量标准装置、体积管标准装置",
      ),
    ],
    sectorRows: verificationRows,
    confusedWith: [
      ...notThis(
        "流量计、电磁流量计、涡街流量计、水表、超声波流量计、燃气表、质量流量计、涡轮流量计、转子流量计、热量表、智能水表",
        "被检的仪表",
      ),
      neighbour("pressure-calibrator", "压力表检定装置", "检定压力"),
    ],
    attributes: codes(
      "flowRate calibratedDiameter uncertainty flowStandard meterPositions accuracy automationLevel testStandards",
    ),
    uses: terms("水表检定、电磁流量计标定、燃气表出厂检定、热量表检定、流量计建标、气体流量计校准"),
  },
  {
    code: "temperature-calibrator",
    name: "温度校准设备",
    english: "temperature calibration equipment",
    group,
    broader: "metrological-verification-equipment",
    synonyms: [
      ...same(
        "温度校准炉、热电偶检定炉、温度检定装置、热工检定装置、温度校验炉、干体炉、温度校准装置、热电偶检定装置、热电偶校验炉、temperature calibrator",
      ),
      ...narrower(
        "干体式温度校验炉、干式计量炉、恒温油槽、标准恒温槽、制冷恒温槽、低温恒温槽、热管恒温槽、黑体炉、黑体辐射源、热工全自动检定系统、热电偶热电阻自动检定系统、热电偶热电阻检定系统、管式检定炉、铂铑热电偶检定炉、炉温校准系统、炉温均匀性测试系统、炉温跟踪仪、炉温测试仪",
      ),
    ],
    sectorRows: verificationRows,
    confusedWith: [
      ...notThis(
        "热电偶、热电阻、铂电阻、温控仪、标准铂电阻温度计、双金属温度计、补偿导线",
        "被检的传感器和仪表",
      ),
      neighbour("environmental-chamber", "恒温恒湿箱", "试验产品，不检定温度计"),
    ],
    attributes: codes(
      "maxTemperature minTemperature thermalCalibrator temperatureFluctuation temperatureUniformity insertionDepth channelCount uncertainty automationLevel",
    ),
    uses: terms(
      "热电偶检定、热电阻检定、温度变送器校准、红外测温仪校准、双金属温度计检定、炉温均匀性检测",
    ),
  },
  {
    code: "electricity-meter-verification",
    name: "电能表检定装置",
    english: "electricity meter and instrument transformer verification",
    group,
    broader: "metrological-verification-equipment",
    synonyms: [
      ...same(
        "电能表检定台、电能表校验台、电能表检验装置、电能表校验装置、电能表校验仪、电能表现场校验仪、电能表检定系统、电度表校验台",
      ),
      ...narrower(
        "三相电能表检定装置、单相电能表检定装置、多功能电能表检定装置、互感器检定装置、互感器校验仪、电流互感器检定装置、电压互感器检定装置、互感器校验台、交流采样校验仪、三相标准源、三相标准功率源、标准电能表、电测仪表检定装置、电流互感器现场校验仪、充电桩检定装置、充电桩现场检定装置、交直流指示仪表检定装置",
      ),
    ],
    sectorRows: verificationRows,
    confusedWith: [
      ...notThis(
        "智能电能表、三相电能表、单相电能表、电压互感器、互感器二次回路、电表箱、表箱",
        "被检的表计和互感器",
      ),
      neighbour("relay-protection-tester", "继保测试仪", "校验保护装置动作值"),
    ],
    attributes: codes(
      "accuracyGrade meterPositions currentRange voltageRange testItems uncertainty automationLevel interfaces",
    ),
    uses: terms(
      "电能表检定、电能表出厂校验、互感器检定、现场用电检查、充电桩计量检定、电测仪表校准",
    ),
  },
  {
    code: "weighing-scale",
    name: "工业衡器",
    english: "industrial scale and weighbridge",
    group,
    broader: null,
    synonyms: [
      ...same(
        "衡器、电子秤、地磅、电子地磅、称重设备、电子衡器、汽车衡、电子汽车衡、weighbridge、industrial scale",
      ),
      ...narrower(
        "地上衡、电子平台秤、平台秤、小地磅、轴重秤、动态汽车衡、无人值守地磅、无人值守称重系统、轨道衡、动态轨道衡、静态轨道衡、吊秤、电子吊秤、台秤、电子台秤、计数秤、防爆秤、防爆电子秤、皮带秤、电子皮带秤、料斗秤、料斗秤称重系统、反应釜称重系统、100吨地磅、120吨汽车衡、钢瓶秤、叉车秤、钢包秤、行车秤、核子秤、畜牧秤、缓冲秤、称重模块系统",
      ),
      ambiguous("称重系统", "地磅、汽车衡、吨位、料斗、无人值守、车辆"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "称重仪表、称重显示器、地磅秤体维修、地磅基础、称重模块、接线盒、地磅传感器、地磅软件、体重秤、厨房秤",
        "传感器和仪表部件，或家用秤",
      ),
      neighbour("balance", "电子天平", "实验室称量，分度值毫克级"),
      neighbour("checkweigher", "检重秤", "流水线上动态检重剔除"),
    ],
    attributes: codes(
      "maxWeighing verificationInterval tableSize accuracyGrade loadCells weighingCalibration explosionProofMark protectionClass interfaces",
    ),
    uses: terms(
      "进出厂车辆称重、原料计量、成品过磅、皮带输送计量、料仓配料计量、钢卷称重、无人值守过磅",
    ),
    oldModels: terms(
      "SCS-30、SCS-50、SCS-60、SCS-80、SCS-100、TGT-100、TGT-500、ZGT-30、XK3190、ICS-17",
    ),
  },
  {
    code: "vehicle-inspection-line",
    name: "汽车检测线",
    english: "vehicle inspection line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "机动车检测线、汽车安全检测线、汽车综合性能检测线、机动车检测设备、汽车检测设备、整车检测线、车辆检测线、整车下线检测线、机动车安检线、vehicle inspection line",
      ),
      ...narrower(
        "底盘测功机、汽车底盘测功机、制动检验台、滚筒反力式制动检验台、平板制动检验台、侧滑检验台、前照灯检测仪、机动车前照灯检测仪、轴重仪、四轮定位仪、3D四轮定位仪、尾气分析仪、汽车尾气分析仪、不透光烟度计、汽车排放检测系统、环检线、环保检测线、机动车环保检测线、简易瞬态工况检测系统、悬架检测台、转角仪、转毂试验台、整车转毂、四驱转毂、淋雨检测线、整车淋雨试验线、新能源汽车检测线、ADAS标定设备、摩托车检测线、电动自行车整车测试台",
      ),
    ],
    sectorRows: codes("HB-1-15 GD-1-15 HB-1-13 GD-1-13"),
    confusedWith: [
      ...notThis(
        "汽车举升机、汽车诊断仪、汽车故障解码器、轮胎拆装机、检测站软件、检测线改造服务、机动车年检服务",
        "维修设备、软件或年检服务",
      ),
      neighbour("engine-test-bench", "发动机台架", "发动机离车试验"),
    ],
    attributes: codes(
      "axleLoad vehicleClass testItems accuracy takt ratedPower targetGas testStandards interfaces",
    ),
    uses: terms(
      "机动车安全技术检验、尾气排放检测、整车下线检测、综合性能检测、四轮定位、整车淋雨密封检测、新能源车检测",
    ),
  },
];
