import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "试验检测仪器";
const rows = codes("HB-1-15 GD-1-15");

export const electricalMeasurement: readonly EquipmentFamily[] = [
  {
    code: "electronic-measuring-instrument",
    name: "电子测量仪器",
    english: "electronic measuring instrument",
    group,
    broader: null,
    synonyms: [
      ...same(
        "电子测试仪器、电子仪器、电测仪器、电子测量设备、电子测试测量仪器、electronic measuring instrument",
      ),
      ...narrower(
        "万用表、数字万用表、台式万用表、六位半数字万用表、数字多用表、台式数字多用表、数据采集仪、多通道数据采集仪、温度记录仪、温度巡检仪、无纸记录仪、频率计、频率计数器、源表、数字源表、半导体参数分析仪、晶体管图示仪、钳形表、兆欧表、接地电阻测试仪、绝缘摇表、自动测试系统ATE、ATE测试系统、PXI测试系统、功能测试系统FCT、FCT测试机、静电电压表、高斯计、特斯拉计、逻辑分析仪、高压测量仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "万用表表笔、测试探针、电子元器件、测试治具、仪器租赁、数据采集卡",
        "附件、元件或服务",
      ),
      neighbour("hipot-tester", "耐压测试仪", "施加高压验绝缘"),
    ],
    attributes: codes(
      "measuredParameters accuracy channelCount voltageRange currentRange frequencyRange sampleRate interfaces",
    ),
    uses: terms("电路调试、电子产品检验、多路温度采集、生产线电参数测试、元器件特性测试、维修检测"),
    oldModels: terms("MF47、MF500、QT-2、XJ4810"),
  },
  {
    code: "oscilloscope",
    name: "示波器",
    english: "oscilloscope",
    group,
    broader: "electronic-measuring-instrument",
    synonyms: [
      ...same("数字示波器、数字存储示波器、示波仪、数字荧光示波器、台式示波器、oscilloscope"),
      ...narrower(
        "混合信号示波器、混合域示波器、高分辨率示波器、手持示波器、手持式示波表、示波表、模拟示波器、采样示波器、示波记录仪、波形记录仪、平板示波器、四通道示波器",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("示波器探头、高压差分探头、电流探头、示波器校准仪、示波管", "探头、校准或元件"),
      neighbour("spectrum-and-network-analyser", "频谱分析仪", "看频域，不看波形"),
    ],
    attributes: codes(
      "bandwidth channelCount sampleRate recordLength adcBits voltageRange accuracy interfaces",
    ),
    uses: terms(
      "电路波形测量、开关电源调试、变频器波形分析、电子产品研发、总线解码、功率器件双脉冲测试",
    ),
    oldModels: terms("XJ4318、YB4320、SR8、TDS1012、TDS2024、DS1102E"),
  },
  {
    code: "spectrum-and-network-analyser",
    name: "频谱网络分析仪",
    english: "spectrum and network analyser",
    group,
    broader: "electronic-measuring-instrument",
    synonyms: [
      ...same(
        "频谱分析仪、频谱仪、信号分析仪、网络分析仪、矢量网络分析仪、矢网、射频分析仪、spectrum analyser、vector network analyser",
      ),
      ...narrower(
        "实时频谱分析仪、手持频谱仪、手持式频谱分析仪、标量网络分析仪、天馈线测试仪、无线综测仪、5G综测仪、射频综测仪、无线通信综合测试仪、射频功率计、微波功率计、噪声系数分析仪、相位噪声分析仪、调制域分析仪",
      ),
      ambiguous("综测仪", "射频、无线、5G、蓝牙、WiFi、通信"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "网线测试仪、矢网校准件、射频电缆、射频开关、网络流量分析",
        "布线和网络安全工具，或附件",
      ),
      neighbour("power-quality-analyser", "电能质量分析仪", "测电网谐波，不是射频"),
    ],
    attributes: codes(
      "frequencyRange bandwidth portCount noiseFloor phaseNoise dynamicRange accuracy interfaces",
    ),
    uses: terms(
      "射频器件测试、天线测试、滤波器S参数测试、基站产品测试、EMI预测试、无线模块出厂测试",
    ),
    oldModels: terms("8753ES、8563E、E4407B、E5071C"),
  },
  {
    code: "signal-generator",
    name: "信号发生器",
    english: "signal generator",
    group,
    broader: "electronic-measuring-instrument",
    synonyms: [
      ...same(
        "信号源、函数信号发生器、射频信号发生器、函数发生器、任意波形发生器、射频信号源、signal generator",
      ),
      ...narrower(
        "任意波形函数发生器、矢量信号发生器、模拟信号发生器、微波信号源、脉冲发生器、脉冲信号发生器、低频信号发生器、标准信号发生器、码型发生器、音频信号发生器、基带信号发生器",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "热工信号发生器、4-20mA信号发生器、信号隔离器、信号放大器、信号发生器板卡",
        "过程校验仪、隔离和放大模块",
      ),
      neighbour("emc-test-system", "脉冲群发生器", "抗扰度试验用，幅值达千伏"),
    ],
    attributes: codes(
      "frequencyRange outputLevel channelCount bandwidth sampleRate phaseNoise adcBits interfaces",
    ),
    uses: terms("电路激励、接收机测试、射频器件测试、教学实验、音频产品测试、传感器信号模拟"),
    oldModels: terms("XD2、XFD-7、YB1602、DF1641"),
  },
  {
    code: "power-analyser",
    name: "功率分析仪",
    english: "power analyser",
    group,
    broader: "electronic-measuring-instrument",
    synonyms: [
      ...same(
        "功率计、数字功率计、电参数测量仪、电参数测试仪、功率测试仪、电功率分析仪、power analyser",
      ),
      ...narrower(
        "高精度功率分析仪、变频功率分析仪、多通道功率分析仪、三相功率计、单相功率计、能效测试仪、待机功率测试仪、电量测量仪、宽频功率分析仪、谐波功率分析仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("电流钳、功率变送器、功率表头、光功率计探头", "传感器、变送器和表头"),
      neighbour("power-quality-analyser", "电能质量分析仪", "长时间监测电网，不追求变频功率精度"),
      neighbour("optical-test-instrument", "光功率计", "测光功率"),
    ],
    attributes: codes(
      "accuracy channelCount bandwidth voltageRange currentRange harmonicOrder sampleRate interfaces",
    ),
    uses: terms(
      "电机效率测试、变频器效率测试、新能源电驱测试、家电能效测试、光伏逆变器测试、变压器损耗测量",
    ),
    oldModels: terms("PF9800、WT1600、8716C"),
  },
  {
    code: "lcr-and-component-tester",
    name: "LCR测试仪",
    english: "LCR meter and component tester",
    group,
    broader: "electronic-measuring-instrument",
    synonyms: [
      ...same(
        "LCR电桥、数字电桥、LCR数字电桥、阻抗分析仪、LCR表、电子元件测试仪、元件参数测试仪、LCR meter",
      ),
      ...narrower(
        "直流电阻测试仪、直流低电阻测试仪、微欧计、毫欧表、电容测试仪、电感测试仪、线圈匝间测试仪、匝间绝缘测试仪、磁性材料测试仪、软磁交流测量装置、铁损测试仪、线束测试仪、线材测试机、线缆测试仪、电池内阻测试仪、电阻测试仪、高阻计、绝缘高阻仪、压敏电阻测试仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("四端开尔文夹、电桥工装、桥式整流器", "夹具和元件"),
      neighbour("transformer-test-equipment", "变压器直流电阻测试仪", "测大容量绕组，电流大"),
    ],
    attributes: codes(
      "frequencyRange accuracy measuredParameters analysisTime channelCount outputLevel takt interfaces",
    ),
    uses: terms(
      "电容电感检验、电阻测量、线圈测试、变压器线包测试、线束导通测试、来料检验、电子元件分选",
    ),
    oldModels: terms("TH2810、TH2816、YD2810、QJ44、QJ23"),
  },
  {
    code: "test-power-supply",
    name: "测试电源",
    english: "programmable test power supply",
    group,
    broader: "electronic-measuring-instrument",
    synonyms: [
      ...same(
        "程控电源、可编程电源、可编程直流电源、程控直流电源、直流稳压电源、可编程交流电源、交流测试电源、programmable power supply",
      ),
      ...narrower(
        "交流变频电源、变频电源、双向直流电源、回馈式直流电源、电网模拟器、电网模拟电源、400Hz中频电源、线性直流电源、高压直流测试电源、电池模拟器、光伏模拟器、太阳能阵列模拟器、多路直流电源、恒流恒压电源、汽车电子测试电源",
      ),
      ambiguous("直流电源", "程控、可编程、纹波、台式、恒压恒流、测试用、回馈"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("适配器、电源插座、交流稳压器", "供电附件"),
      neighbour("dc-power-supply", "直流屏", "变电站和电解供电用，不作测试"),
      neighbour("electronic-load", "电子负载", "吸收功率"),
      neighbour("variable-frequency-drive", "变频器", "驱动电机，不输出纯正弦波"),
    ],
    attributes: codes(
      "outputVoltage outputPower ratedCurrent ripple channelCount accuracy feedbackEfficiency responseTime interfaces",
    ),
    uses: terms(
      "电子产品老化供电、汽车电子测试、逆变器测试、研发调试、家电电压频率适应性测试、充电桩测试",
    ),
    oldModels: terms("WYJ、WYK-303"),
  },
  {
    code: "electronic-load",
    name: "电子负载",
    english: "electronic load",
    group,
    broader: "electronic-measuring-instrument",
    synonyms: [
      ...same(
        "直流电子负载、可编程电子负载、电子负载仪、程控电子负载、电子负载机、负载箱、electronic load",
      ),
      ...narrower(
        "交流电子负载、回馈式电子负载、能量回馈负载、大功率电子负载、交直流负载箱、干式负载箱、发电机负载箱、发电机测试负载、RLC负载、阻性负载箱、假负载、多路电子负载、数据中心假负载、UPS测试负载箱",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("负载开关、负载传感器、负载电阻、电阻箱", "开关、传感器和元件"),
      neighbour("charge-discharge-tester", "充放电测试仪", "能充也能放，测电池容量循环"),
      neighbour("test-power-supply", "程控电源", "输出功率"),
    ],
    attributes: codes(
      "ratedPower voltageRange currentRange channelCount feedbackEfficiency accuracy cooling interfaces",
    ),
    uses: terms("电源出厂测试、充电机测试、发电机带载试验、UPS带载试验、蓄电池放电、电源老化"),
    oldModels: terms("IT8511、IT8512、M9712"),
  },
  {
    code: "power-quality-analyser",
    name: "电能质量分析仪",
    english: "power quality analyser",
    group,
    broader: "electronic-measuring-instrument",
    synonyms: [
      ...same(
        "电能质量测试仪、电能质量监测装置、电能质量在线监测装置、谐波分析仪、电力谐波测试仪、电能质量监测仪、power quality analyser",
      ),
      ...narrower(
        "便携式电能质量分析仪、手持式电能质量分析仪、在线电能质量监测装置、三相电能质量分析仪、谐波测试仪、用电能耗测试仪、能源审计测试仪、电能记录仪、电力故障录波仪、故障录波装置",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("电流互感器、电能质量治理服务、电能质量评估报告", "互感器和服务"),
      neighbour("power-analyser", "功率分析仪", "实验室高精度功率测量"),
    ],
    attributes: codes(
      "accuracyGrade harmonicOrder channelCount voltageRange currentRange sampleRate storageSize interfaces",
    ),
    uses: terms(
      "谐波测试、电网电压暂降监测、能源审计、配电房监测、新能源并网点监测、无功治理前测试",
    ),
  },
];
