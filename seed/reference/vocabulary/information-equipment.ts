import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "工业软件与信息化";

/** Computers, networks, terminals and field devices. */
export const informationEquipment: readonly EquipmentFamily[] = [
  {
    code: "server",
    name: "服务器",
    english: "server",
    group,
    broader: null,
    synonyms: [
      ...same("机架式服务器、计算服务器、企业服务器、数据服务器、通用服务器、server"),
      ...narrower(
        "塔式服务器、刀片服务器、GPU服务器、AI服务器、人工智能服务器、算力服务器、双路服务器、四路服务器、国产服务器、信创服务器、边缘服务器、高密度服务器、液冷服务器、超融合一体机、超融合、算力一体机、大模型一体机、图形工作站、小型机、数据库一体机、高性能计算集群、算力集群",
      ),
    ],
    sectorRows: codes("HB-B-05"),
    confusedWith: [
      ...notThis(
        "云服务器、服务器内存、服务器硬盘、服务器托管、服务器电源模块、服务器维保、服务器租用、服务器主板",
        "云服务、部件、托管，或串口转换器",
      ),
      neighbour("storage-array", "存储设备", "只存数据"),
      neighbour("industrial-gateway", "边缘计算网关", "装在现场，采数和轻量计算"),
    ],
    attributes: codes(
      "cpuCores memorySize storageSize serverForm accelerator raidSupport ratedPower portCount osCompatibility supportPeriod",
    ),
    uses: terms(
      "企业数据中心、MES和ERP部署、虚拟化、AI训练推理、仿真计算、老旧服务器替换、信创替代",
    ),
    oldModels: terms("R710、R720、R730、DL380、X3650"),
  },
  {
    code: "storage-array",
    name: "存储设备",
    english: "data storage system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "存储阵列、磁盘阵列、数据存储设备、网络存储、存储服务器、企业级存储、数据存储系统、storage array",
      ),
      ...narrower(
        "NAS存储、NAS、SAN存储、全闪存阵列、全闪存储、分布式存储、混合闪存阵列、备份一体机、容灾备份系统、数据备份系统、磁带库、视频存储服务器、光盘库、对象存储系统",
      ),
    ],
    sectorRows: codes("HB-B-05"),
    confusedWith: [
      ...notThis("移动硬盘、固态硬盘、存储芯片、存储柜、U盘、内存条", "单只介质、芯片或柜子"),
      neighbour("server", "服务器", "以计算为主"),
      neighbour("stacker-warehouse", "立体仓库", "存放货物"),
    ],
    attributes: codes(
      "storageSize raidSupport portCount portSpeed memorySize redundancy deployment supportPeriod ratedPower",
    ),
    uses: terms("数据集中存储、数据备份、容灾、视频存储、虚拟化共享存储、生产数据归档"),
  },
  {
    code: "industrial-switch",
    name: "交换机",
    english: "network switch",
    group,
    broader: null,
    synonyms: [
      ...same("网络交换机、以太网交换机、工业交换机、工业以太网交换机、network switch"),
      ...narrower(
        "核心交换机、汇聚交换机、接入交换机、三层交换机、二层交换机、千兆交换机、万兆交换机、光纤交换机、PoE交换机、导轨式交换机、导轨式工业交换机、网管型工业交换机、非网管交换机、环网交换机、环网冗余交换机、TSN交换机、数据中心交换机、矿用交换机、防爆交换机、全光网络OLT、工业光纤环网",
      ),
    ],
    sectorRows: codes("HB-B-04"),
    confusedWith: [
      ...notThis(
        "热交换机、离子交换机、程控交换机、电话交换机、光模块、光纤收发器、网线、交换机模块",
        "换热和离交设备、电话交换，或配件",
      ),
      neighbour("router", "路由器", "连接不同网络，带出口和拨号"),
    ],
    attributes: codes(
      "portCount portSpeed switchingCapacity management ringRecovery mounting protectionClass operatingTemperature redundancy ratedVoltage",
    ),
    uses: terms("车间工业网络、数据中心组网、环网冗余、视频监控组网、老旧网络升级、数采网络建设"),
    oldModels: terms("S5700、S2700、WS-C2960"),
  },
  {
    code: "router",
    name: "路由器",
    english: "router",
    group,
    broader: null,
    synonyms: [
      ...same("企业路由器、工业路由器、网关路由器、无线路由器、router"),
      ...narrower(
        "核心路由器、边界路由器、4G路由器、4G工业路由器、5G路由器、5G工业路由器、无线AP、工业无线AP、无线控制器AC、WiFi6无线AP、VPN路由器、SD-WAN设备、车载路由器",
      ),
    ],
    sectorRows: codes("HB-B-04"),
    confusedWith: [
      ...notThis("家用路由器、路由器天线、光猫、随身WiFi", "家用产品和附件"),
      neighbour("industrial-switch", "交换机", "同一网段内转发"),
      neighbour("industrial-gateway", "工业网关", "做协议转换和数据采集"),
    ],
    attributes: codes(
      "portSpeed switchingCapacity portCount wirelessBands concurrentSessions securityFunctions mounting operatingTemperature interfaces",
    ),
    uses: terms(
      "工厂出口组网、设备远程联网、车间无线覆盖、AGV无线通信、分支机构互联、移动设备联网",
    ),
    oldModels: terms("AR1220、AR2220、NE40E"),
  },
  {
    code: "industrial-gateway",
    name: "工业网关",
    english: "industrial gateway and edge computing device",
    group,
    broader: null,
    synonyms: [
      ...same(
        "工业智能网关、物联网网关、数据采集网关、数采网关、边缘计算网关、边缘网关、边缘计算盒子、工业物联网网关、协议转换网关、industrial gateway",
      ),
      ...narrower(
        "5G工业网关、4G工业网关、PLC采集网关、PLC远程控制模块、机床数据采集终端、边缘计算设备、边缘智能终端、边缘AI盒子、串口服务器、Modbus网关、Profinet网关、DTU、4G DTU、数据采集器、数据采集终端、LoRa网关、总线网关",
      ),
    ],
    sectorRows: codes("HB-B-04"),
    confusedWith: [
      ...notThis("支付网关、智能家居网关、语音网关、物联网流量卡", "非工业网关或通信卡"),
      neighbour("router", "工业路由器", "只转发数据，不解析协议"),
      neighbour("industrial-internet-platform", "工业互联网平台", "云端软件平台"),
    ],
    attributes: codes(
      "interfaces connectedDevices pointCount portCount wirelessBands memorySize accelerator operatingTemperature mounting protectionClass",
    ),
    uses: terms("设备数据采集、PLC远程维护、老旧机床联网、协议转换、设备上云、边缘AI推理"),
  },
  {
    code: "industrial-sensor",
    name: "传感器",
    english: "industrial sensor and transmitter",
    group,
    broader: null,
    synonyms: [
      ...same(
        "工业传感器、传感器变送器、智能传感器、变送器、检测传感器、传感器模块、industrial sensor",
      ),
      ...narrower(
        "压力传感器、温度传感器、位移传感器、激光位移传感器、称重传感器、力传感器、扭矩传感器、液位传感器、流量传感器、振动传感器、加速度传感器、接近开关、接近传感器、光电传感器、光电开关、温湿度传感器、湿度传感器、倾角传感器、电流传感器、霍尔传感器、磁致伸缩位移传感器、拉绳位移传感器、电涡流传感器、气体传感器、六维力传感器、超声波传感器、激光测距传感器、压力变送器、差压变送器、温度变送器、液位变送器、雷达液位计、无线振动传感器、图像传感器、色标传感器、光栅尺、线激光轮廓传感器",
      ),
    ],
    sectorRows: codes("HB-B-04 HB-B-03"),
    confusedWith: [
      ...notThis(
        "传感器芯片、传感器线缆、传感器外壳、传感器检定、传感器校准、传感器生产线、传感器支架、氧传感器、传感器组装线",
        "元件、附件、服务、制造传感器的设备或车用件",
      ),
      neighbour("electronic-measuring-instrument", "数据采集仪", "采集和记录多路信号的仪器"),
    ],
    attributes: codes(
      "measuredQuantity measuringRange accuracy outputSignal responseTime protectionClass explosionProofMark ratedVoltage operatingTemperature",
    ),
    uses: terms(
      "设备状态监测、过程参数检测、位置检测、称重计量、安全联锁、数字化改造加装、在线检测",
    ),
  },
  {
    code: "industrial-camera",
    name: "工业相机",
    english: "industrial camera",
    group,
    broader: null,
    synonyms: [
      ...same(
        "机器视觉相机、视觉相机、工业摄像头、CCD相机、工业CCD相机、面阵相机、industrial camera",
      ),
      ...narrower(
        "线阵相机、线扫相机、智能相机、3D相机、3D工业相机、结构光相机、线激光3D相机、TOF相机、红外工业相机、高速相机、高速摄像机、读码器、固定式读码器、工业读码器、工业扫码器、视觉传感器、工业镜头、远心镜头、视觉光源、机器视觉光源、视觉控制器、视觉软件、机器视觉软件",
      ),
    ],
    sectorRows: codes("HB-B-03"),
    confusedWith: [
      ...notThis(
        "相机支架、数码相机、单反相机、行车记录仪、相机标定板、工业相机线缆",
        "附件或民用相机",
      ),
      neighbour("video-surveillance-system", "监控摄像机", "看人和场所，不做测量识别"),
      neighbour("machine-vision-inspection", "视觉检测设备", "相机、光源、机构成套的检测机"),
    ],
    attributes: codes(
      "pixelCount frameRate imageSensor interfaces resolution bandwidth mounting protectionClass",
    ),
    uses: terms("外观缺陷检测、视觉定位引导、二维码读取、尺寸测量、机器人抓取、在线计数"),
  },
  {
    code: "network-security-device",
    name: "网络安全设备",
    english: "network security appliance",
    group,
    broader: null,
    synonyms: [
      ...same(
        "防火墙、工业防火墙、网络防火墙、网络安全产品、工控安全设备、网安设备、工业控制安全设备、firewall",
      ),
      ...narrower(
        "下一代防火墙、工业网闸、网闸、单向隔离网闸、安全隔离与信息交换系统、工控审计系统、工控安全监测与审计、入侵检测系统、入侵防御系统、日志审计系统、堡垒机、运维审计系统、主机防护系统、工控主机卫士、漏洞扫描系统、上网行为管理、Web应用防火墙、WAF、态势感知平台、数据防泄漏系统、数据库审计、图纸加密系统、终端安全管理系统、零信任网关、等保一体机",
      ),
    ],
    sectorRows: codes("HB-B-05"),
    confusedWith: [
      ...notThis(
        "等保测评、等级保护测评服务、防火墙板、建筑防火墙、渗透测试服务、防火墙授权续费、杀毒软件",
        "测评服务、建筑构件或单机软件",
      ),
      neighbour("router", "企业路由器", "只转发和拨号"),
    ],
    attributes: codes(
      "switchingCapacity concurrentSessions portCount securityFunctions portSpeed management redundancy mounting supportPeriod",
    ),
    uses: terms(
      "工控网络边界防护、等保合规整改、生产网与办公网隔离、日志审计、远程运维管控、数据防泄漏",
    ),
  },
  {
    code: "5g-private-network",
    name: "5G专网设备",
    english: "5G private network equipment",
    group,
    broader: null,
    synonyms: [
      ...same("5G专网、5G工业专网、5G虚拟专网、5G行业专网、5G通信设备、5G终端、5G基站"),
      ...narrower(
        "5G室内分布系统、5G小基站、5G皮基站、5G核心网、5G MEC、MEC边缘云、5G CPE、5G工业CPE、5G模组、5G模块、5G工业模组、5G手机、5G防爆手机、5G RedCap模组、5G全连接工厂、5G工业终端、5G手持终端、矿用5G基站、UPF下沉设备",
      ),
      ambiguous("CPE", "5G、无线、工业、插卡"),
    ],
    sectorRows: codes("HB-B-04"),
    confusedWith: [
      ...notThis("5G套餐、5G流量卡、5G天线振子、5G滤波器、5G光模块", "通信资费或制造基站的零件"),
      neighbour("router", "5G工业路由器", "单台联网设备"),
      neighbour("spectrum-and-network-analyser", "5G综测仪", "测试终端的仪器"),
    ],
    attributes: codes(
      "coverageRadius portSpeed wirelessBands concurrentSessions responseTime interfaces protectionClass explosionProofMark implementationPeriod",
    ),
    uses: terms("5G全连接工厂、AGV联网、远程控制、机器视觉上传、矿山井下通信、移动巡检"),
  },
  {
    code: "computer-room",
    name: "机房工程",
    english: "computer room and data centre construction",
    group,
    broader: null,
    synonyms: [
      ...same(
        "数据中心机房、模块化机房、数据机房、数据中心建设、弱电机房工程、数据机房建设、数据机房改造、数据中心改造、data centre",
      ),
      ...narrower(
        "微模块机房、微模块、微模块数据中心、一体化机柜、集装箱数据中心、机房冷通道、封闭冷通道、机房动环监控、动环监控系统、动力环境监控系统、绿色数据中心改造、弱电工程、综合布线、综合布线系统、网络机柜、服务器机柜、智算中心、精密列头柜",
      ),
      ambiguous("机房建设", "数据、服务器、机柜、IT、弱电、PUE、网络、模块化、信息"),
      ambiguous("机房改造", "数据、服务器、机柜、IT、弱电、PUE、网络、模块化、信息"),
    ],
    sectorRows: codes("HB-B-05"),
    confusedWith: [
      ...notThis("机房托管、IDC托管、电梯机房", "托管服务，或电梯的机房"),
      neighbour("precision-air-conditioner", "机房精密空调", "机房的制冷设备"),
      neighbour("ups", "UPS电源", "机房的供电设备"),
    ],
    attributes: codes(
      "cabinetCount pue roomClass ratedPower coolingCapacity cleanArea redundancy backupTime implementationPeriod",
    ),
    uses: terms("企业机房新建、老旧机房改造、降PUE改造、边缘机房建设、弱电系统建设、智算中心建设"),
  },
];
