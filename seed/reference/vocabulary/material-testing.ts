import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "试验检测仪器";
const mechanicalRows = codes("HB-1-13 GD-1-13 HB-1-14 GD-1-14");
const inspectionRows = codes("HB-1-13 GD-1-13 HB-1-15 GD-1-15");

/** Mechanical properties, microstructure and samples. */
export const materialTesting: readonly EquipmentFamily[] = [
  {
    code: "hardness-tester",
    name: "硬度计",
    english: "hardness tester",
    group,
    broader: null,
    synonyms: [
      ...same("硬度仪、硬度测试仪、硬度试验机、硬度测量仪、硬度检测仪、hardness tester"),
      ...narrower(
        "洛氏硬度计、布氏硬度计、维氏硬度计、显微硬度计、显微维氏硬度计、里氏硬度计、便携式里氏硬度计、表面洛氏硬度计、数显洛氏硬度计、布洛维硬度计、万能硬度计、邵氏硬度计、橡胶硬度计、巴氏硬度计、韦氏硬度计、全自动硬度计、在线布氏硬度计、超声硬度计、努氏硬度计、全洛氏硬度计",
      ),
    ],
    sectorRows: mechanicalRows,
    confusedWith: [
      ...notThis(
        "硬度块、标准硬度块、硬度计压头、硬度计校准、铅笔硬度计、水质硬度计、片剂硬度仪、硬度计砧台",
        "标准块、附件、服务，或测涂膜、水质、片剂的仪器",
      ),
      neighbour("universal-testing-machine", "拉力试验机", "测拉伸强度，不压痕"),
    ],
    attributes: codes(
      "hardnessScale maxTestForce measuringRange magnification automationLevel maxWorkpieceHeight measurementRsd throatDepth",
    ),
    uses: terms(
      "热处理件硬度检验、渗碳层硬度梯度测试、来料检验、铸件硬度检验、焊接接头硬度测试、大型工件现场测硬度",
    ),
    oldModels: terms("HR-150A、HB-3000、HBRV-187.5、HV-1000、HVS-1000、HV-120"),
  },
  {
    code: "impact-tester",
    name: "冲击试验机",
    english: "pendulum impact tester",
    group,
    broader: null,
    synonyms: [
      ...same(
        "摆锤冲击试验机、摆锤式冲击试验机、冲击韧性试验机、夏比冲击试验机、金属冲击试验机、impact tester",
      ),
      ...narrower(
        "低温冲击试验机、全自动冲击试验机、仪器化冲击试验机、示波冲击试验机、简支梁冲击试验机、悬臂梁冲击试验机、简悬组合冲击试验机、落锤冲击试验机、落锤撕裂试验机、落镖冲击试验机、落球冲击试验机",
      ),
    ],
    sectorRows: mechanicalRows,
    confusedWith: [
      ...notThis(
        "冲击试样、冲击低温槽、冲击试验低温仪、冲击试样投影仪",
        "制样和降温附件，或电气冲击电压试验",
      ),
      neighbour("drop-and-shock-tester", "冲击试验台", "对产品施加半正弦加速度脉冲，不测材料韧性"),
    ],
    attributes: codes(
      "impactEnergy impactVelocity testDrive minTemperature sampleCount automationLevel testStandards machineMass",
    ),
    uses: terms(
      "金属材料冲击韧性测试、低温冲击试验、管线钢落锤撕裂、塑料冲击强度测试、焊缝冲击试验",
    ),
    oldModels: terms("JB-30A、JB-300B、JBN-300、JBW-300"),
  },
  {
    code: "fatigue-testing-machine",
    name: "疲劳试验机",
    english: "fatigue testing machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "动态疲劳试验机、疲劳试验系统、疲劳寿命试验机、疲劳测试机、动静态疲劳试验机、fatigue testing machine",
      ),
      ...narrower(
        "电液伺服疲劳试验机、高频疲劳试验机、电磁谐振高频疲劳试验机、旋转弯曲疲劳试验机、弯曲疲劳试验机、悬臂式弯曲疲劳试验机、减振器疲劳试验台、板簧疲劳试验机、传动轴疲劳试验台、弹簧疲劳试验机、多通道协调加载试验系统、结构疲劳试验系统、道路模拟试验台、电子动静态疲劳试验机、扭转疲劳试验机、接触疲劳试验机",
      ),
    ],
    sectorRows: mechanicalRows,
    confusedWith: [
      ...notThis(
        "疲劳试验机夹具、伺服作动器、液压油源、疲劳试验服务",
        "附件、单独的作动器和油源或服务",
      ),
      neighbour("universal-testing-machine", "电子万能试验机", "静态加载，不做循环载荷"),
      neighbour("vibration-test-system", "振动试验台", "激振整件产品，不按试验力加载试样"),
    ],
    attributes: codes(
      "dynamicForce loadingFrequency testStroke maxTestForce testDrive channelCount accuracy testWidth controlSystem ratedPower",
    ),
    uses: terms(
      "材料疲劳极限测试、零部件耐久试验、汽车悬架疲劳试验、弹簧疲劳寿命、裂纹扩展试验、紧固件疲劳试验",
    ),
    oldModels: terms("PLG-100"),
  },
  {
    code: "torsion-and-spring-tester",
    name: "扭转弹簧试验机",
    english: "torsion and spring testing machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "扭转试验机、弹簧试验机、弹簧拉压试验机、扭力试验机、弹簧扭转试验机、torsion tester、spring tester",
      ),
      ...narrower(
        "电子扭转试验机、微机控制扭转试验机、线材扭转试验机、高强螺栓检测仪、高强螺栓轴力扭矩复合试验机、弹簧拉力试验机、全自动弹簧试验机、碟簧试验机、弹簧扭矩试验机、减速机扭转刚度试验台、金属线材扭转试验机、螺栓紧固分析系统、万向节静扭试验机、静扭试验台",
      ),
    ],
    sectorRows: mechanicalRows,
    confusedWith: [
      ...notThis("扭力扳手、扭矩校准仪", "手动工具及其检定仪，不试验材料"),
      neighbour("fatigue-testing-machine", "弹簧疲劳试验机", "循环加载测寿命"),
    ],
    attributes: codes(
      "torque maxTestForce specimenSpace torqueAccuracy accuracyGrade testSpeed testStroke controlSystem",
    ),
    uses: terms(
      "弹簧刚度测试、弹簧负荷分选、线材扭转试验、传动轴静扭、螺栓扭矩系数试验、零件扭转强度",
    ),
    oldModels: terms("NJ-100、TLS-S500"),
  },
  {
    code: "compression-testing-machine",
    name: "压力试验机",
    english: "compression testing machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "混凝土压力试验机、抗压试验机、水泥压力试验机、混凝土抗压试验机、恒应力压力试验机、compression testing machine",
      ),
      ...narrower(
        "全自动压力试验机、抗折抗压试验机、水泥抗折抗压试验机、全自动恒应力试验机、微机控制压力试验机、耐火材料压力试验机、岩石压力试验机、岩石三轴试验机、砖瓦压力试验机、水泥胶砂抗折抗压一体机、2000kN压力试验机、井盖压力试验机、橡胶支座压剪试验机、纸箱抗压试验机",
      ),
      ambiguous("压力机", "混凝土试块、抗压强度、水泥胶砂、试件抗压"),
    ],
    sectorRows: mechanicalRows,
    confusedWith: [
      ...notThis(
        "混凝土试模、水泥养护箱、标准养护室、水泥搅拌机、胶砂搅拌机、混凝土回弹仪、水压试验台",
        "试模、养护、制样设备或水压试验",
      ),
      neighbour("hydraulic-press", "油压机", "成形加工设备"),
    ],
    attributes: codes(
      "maxTestForce accuracyGrade specimenSpace platenSize testDrive automationLevel testSpeed machineMass",
    ),
    uses: terms("混凝土试块抗压、水泥胶砂强度检验、砖和砌块抗压、耐火材料抗压、岩石抗压、纸箱抗压"),
    oldModels: terms("YE-2000、YES-2000、NYL-2000、TYE-300、YAW-300"),
  },
  {
    code: "metallurgical-microscope",
    name: "金相显微镜",
    english: "metallurgical microscope",
    group,
    broader: null,
    synonyms: [
      ...same(
        "工业显微镜、光学显微镜、金相分析仪、金相图像分析系统、材料显微镜、metallurgical microscope",
      ),
      ...narrower(
        "倒置金相显微镜、正置金相显微镜、体视显微镜、激光共聚焦显微镜、共聚焦显微镜、数码显微镜、超景深显微镜、超景深三维显微镜、偏光显微镜、工具显微镜、测量显微镜、便携式金相显微镜、视频显微镜、清洁度分析显微镜、高温金相显微镜、微分干涉显微镜",
      ),
      ambiguous("显微镜", "金相、材料、晶粒度、物镜、组织、工业、清洁度"),
    ],
    sectorRows: inspectionRows,
    confusedWith: [
      ...notThis(
        "生物显微镜、手术显微镜、显微镜物镜、显微镜相机、显微镜光源、显微镜载物台、荧光显微镜、裂隙灯显微镜",
        "生物医学显微镜或附件",
      ),
      neighbour("electron-microscope", "扫描电镜", "电子束成像，放大数万倍"),
    ],
    attributes: codes(
      "microscopeForm magnification pixelCount resolution xTravel yTravel imageSensor interfaces",
    ),
    uses: terms(
      "金相组织分析、晶粒度评级、渗层深度测量、铸铁石墨评级、夹杂物评定、失效分析、清洁度检测",
    ),
    oldModels: terms("4XA、4XB、XJG-05、XJP-6A"),
  },
  {
    code: "sample-preparation",
    name: "制样设备",
    english: "sample preparation equipment",
    group,
    broader: null,
    synonyms: [
      ...same("金相制样设备、试样制备设备、样品制备设备、制样机、金相试样制备设备、实验室制样设备"),
      ...narrower(
        "金相切割机、金相试样切割机、金相镶嵌机、金相磨抛机、金相预磨机、金相抛光机、自动磨抛机、精密切割机、冷镶嵌机、热镶嵌机、冲击试样缺口拉床、缺口制样机、哑铃型制样机、密封式制样粉碎机、制样粉碎机、压样机、粉末压样机、熔样机、自动熔样机、光谱磨样机、缩分机、破碎缩分机、离子研磨仪、离子减薄仪、试样铣床、光谱试样铣床、样品研磨机、微波消解仪、石墨消解仪",
      ),
    ],
    sectorRows: codes("HB-1-14 GD-1-14 HB-1-12 GD-1-12"),
    confusedWith: [
      ...notThis("金相砂纸、金相抛光布、金相抛光液、镶嵌料、金相切割片、金相耗材", "制样耗材"),
      neighbour("lapping-and-polishing-machine", "研磨抛光机", "抛光工件而不是试样"),
    ],
    attributes: codes(
      "sampleCount plateDiameter ratedSpeed automationLevel sawingCapacity heatingPower analysisTime ratedPower",
    ),
    uses: terms(
      "金相试样切割、试样镶嵌、试样磨抛、光谱分析制样、矿石煤炭制样、荧光分析熔片、样品消解",
    ),
  },
  {
    code: "electron-microscope",
    name: "电子显微镜",
    english: "electron microscope",
    group,
    broader: null,
    synonyms: [
      ...same("扫描电镜、扫描电子显微镜、SEM电镜、电镜、台式扫描电镜、electron microscope"),
      ...narrower(
        "场发射扫描电镜、场发射扫描电子显微镜、钨灯丝扫描电镜、透射电镜、透射电子显微镜、聚焦离子束、双束电镜、FIB双束系统、环境扫描电镜、电子探针、冷冻电镜、原位电镜",
      ),
      ambiguous("SEM", "电镜、能谱、二次电子、加速电压、场发射"),
      ambiguous("TEM", "电镜、透射、加速电压"),
    ],
    sectorRows: codes("HB-1-12 GD-1-12 HB-1-13 GD-1-13 HB-1-15 GD-1-15"),
    confusedWith: [
      ...notThis(
        "电镜灯丝、能谱仪探测器、离子溅射仪、喷金仪、电镜样品台、电镜测试服务",
        "附件、喷镀或服务",
      ),
      neighbour("metallurgical-microscope", "金相显微镜", "可见光成像，放大到一两千倍"),
    ],
    attributes: codes(
      "electronResolution electronSource acceleratingVoltage magnification detectors ultimateVacuum maxSpecimenDiameter sampleCount",
    ),
    uses: terms(
      "断口分析、微观形貌观察、微区成分分析、电池极片形貌、失效分析、夹杂物分析、薄膜截面观察",
    ),
  },
];
