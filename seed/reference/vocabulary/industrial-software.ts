import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "工业软件与信息化";

/** Software for business, design and operation, and the systems that control machines. */
export const industrialSoftware: readonly EquipmentFamily[] = [
  {
    code: "erp",
    name: "企业资源计划系统",
    english: "enterprise resource planning system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "ERP、ERP系统、ERP软件、企业资源计划、企业资源计划软件、企业管理软件、enterprise resource planning",
      ),
      ...narrower(
        "云ERP、生产ERP、制造业ERP、进销存系统、进销存软件、进销存管理软件、财务软件、财务业务一体化系统、供应链管理系统、SRM系统、供应商管理系统、供应商关系管理系统、CRM系统、客户关系管理系统、成本管理系统、业财一体化系统、采购管理系统、OA系统、人力资源管理系统",
      ),
    ],
    sectorRows: codes("HB-B-04"),
    confusedWith: [
      ...notThis("ERP服务器、ERP培训、ERP顾问、ERP运维", "硬件或单独的服务"),
      neighbour("mes", "MES系统", "管车间执行和报工，不管财务采购"),
      neighbour("wms", "WMS系统", "只管仓库货位和出入库"),
    ],
    attributes: codes(
      "modules concurrentUsers deployment implementationPeriod interfaces licensing industryTemplates osCompatibility supportPeriod serviceUptime",
    ),
    uses: terms(
      "财务业务一体化、采购销售库存管理、生产计划、成本核算、企业上云、数字化转型、集团管控",
    ),
  },
  {
    code: "plm",
    name: "产品生命周期管理系统",
    english: "product lifecycle management system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "PLM、PLM系统、PLM软件、产品全生命周期管理系统、产品数据管理系统、PDM系统、PDM、product lifecycle management",
      ),
      ...narrower(
        "图文档管理系统、图纸管理系统、研发管理系统、BOM管理系统、CAPP系统、CAPP、工艺设计系统、工艺管理系统、三维工艺系统、研发项目管理系统、配方管理系统",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("PLM培训、图档加密软件、图纸加密软件", "服务，或文件加密软件"),
      neighbour("cad-cae-software", "CAD软件", "画图和计算的工具"),
      neighbour("erp", "ERP系统", "管采购库存财务"),
    ],
    attributes: codes(
      "modules concurrentUsers deployment interfaces implementationPeriod fileFormats licensing osCompatibility supportPeriod",
    ),
    uses: terms("图纸版本管理、BOM管理、设计变更管理、工艺路线编制、研发项目管理、设计与制造协同"),
  },
  {
    code: "cad-cae-software",
    name: "研发设计与仿真软件",
    english: "CAD/CAE/CAM software",
    group,
    broader: null,
    synonyms: [
      ...same(
        "CAD软件、CAE软件、CAM软件、CAD/CAM软件、研发设计类软件、工业设计软件、仿真软件、三维设计软件、有限元分析软件",
      ),
      ...narrower(
        "二维CAD、三维CAD、三维CAD软件、结构仿真软件、流体仿真软件、CFD软件、电磁仿真软件、模流分析软件、铸造仿真软件、铸造模拟软件、焊接仿真软件、冲压仿真软件、锻造模拟软件、钣金展开软件、套料软件、排料软件、数控编程软件、CAM编程软件、EDA软件、电气设计软件、电气CAD、BIM软件、工厂设计软件、多体动力学仿真软件、压铸模流软件、压铸工艺仿真软件、服装CAD软件",
      ),
      ambiguous("CAD", "软件、正版、节点、三维建模、制图"),
      ambiguous("CAE", "软件、仿真、有限元、求解器"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "CAD图纸、CAD培训、CAD绘图服务、设计服务、仿真分析服务、绘图仪",
        "图纸、服务或硬件",
      ),
      neighbour("plm", "PDM系统", "管理图纸和数据，不画图"),
      neighbour("digital-twin", "数字孪生系统", "车间整体虚拟模型和实时数据"),
    ],
    attributes: codes(
      "modules licensing concurrentUsers fileFormats osCompatibility programming interfaces industryTemplates supportPeriod",
    ),
    uses: terms(
      "三维设计、结构强度分析、模流分析、数控编程、板材套料、电路设计、软件正版化、国产软件替代",
    ),
  },
  {
    code: "wms",
    name: "仓储管理系统",
    english: "warehouse management system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "WMS、WMS系统、WMS软件、仓库管理系统、仓库管理软件、仓储管理软件、智能仓储管理系统、warehouse management system",
      ),
      ...narrower(
        "WCS、WCS系统、仓储控制系统、仓库控制系统、立体库管理系统、条码仓库管理系统、RFID仓库管理系统、原料仓管理系统、成品库管理系统、备件库管理系统、TMS系统、运输管理系统、AGV调度系统、AGV调度软件、RCS调度系统、无人磅房软件",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("PDA手持终端、条码打印机、扫码枪、RFID标签、RFID读写器、仓库货架标签", "配套硬件"),
      neighbour("mes", "MES系统", "管车间生产执行"),
      neighbour("stacker-warehouse", "立体仓库", "货架和堆垛机等硬件"),
    ],
    attributes: codes(
      "modules interfaces deployment concurrentUsers storagePositions connectedDevices implementationPeriod licensing serviceUptime responseTime",
    ),
    uses: terms("出入库管理、批次追溯、货位管理、立体库调度、AGV调度、盘点、备件管理"),
  },
  {
    code: "aps",
    name: "高级计划排产系统",
    english: "advanced planning and scheduling system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "APS系统、APS软件、高级排产系统、智能排产系统、高级计划与排程系统、生产排程系统、自动排产系统、advanced planning and scheduling",
      ),
      ...narrower(
        "生产计划排产软件、排产软件、车间排程系统、注塑排产系统、印染排缸系统、计划协同系统、产销协同系统、S&OP系统",
      ),
      ambiguous("APS", "排产、排程、计划、MES、ERP、软件、交期、工单"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("排产看板、排班系统", "看板显示或人员排班"),
      neighbour("mes", "MES系统", "执行和报工，排产只是其中一块"),
      neighbour("erp", "ERP系统", "按无限产能算物料需求"),
    ],
    attributes: codes(
      "modules connectedDevices interfaces deployment responseTime implementationPeriod licensing industryTemplates supportPeriod",
    ),
    uses: terms("有限产能排产、订单交期承诺、插单模拟、工序级排程、产能负荷分析、多工厂计划协同"),
  },
  {
    code: "energy-management-system",
    name: "能源管理系统",
    english: "energy management system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "能耗管理系统、能源管理平台、能管系统、能源管控系统、能源管理中心、能耗监测系统、能耗在线监测系统、能源管理信息系统、EMS能源管理系统、能耗监测平台",
      ),
      ...narrower(
        "重点用能单位能耗在线监测系统、能源管控中心、智慧能源管理平台、综合能源管理系统、碳管理平台、双碳管理平台、碳排放管理系统、空压站智能控制系统、空压机群控系统、空压机联控系统、中央空调群控系统、冷站群控系统、电力监控系统、配电监控系统、智能配电管理系统、用电管理系统、水电气计量系统、微电网能量管理系统、微电网管理系统、需求响应系统、虚拟电厂平台",
      ),
      ambiguous("EMS系统", "能耗、能源、用能、电表、水电气、碳排放、微电网"),
      ambiguous("EMS", "能耗、能源管理、用能、水电气、微电网"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "能源管理体系认证、多功能电表、储能EMS、EMS代工、能源计量器具",
        "认证和咨询服务、计量仪表，或电子代工",
      ),
      neighbour("energy-saving-diagnosis", "节能诊断", "一次性的咨询服务"),
      neighbour("scada", "SCADA系统", "工艺过程的监控，不做能耗统计分析"),
    ],
    attributes: codes(
      "pointCount connectedDevices modules deployment interfaces implementationPeriod energySavingRate scanCycle retentionDays serviceUptime",
    ),
    uses: terms(
      "能耗在线监测、分项计量、能效对标、空压站群控节能、碳排放核算、绿色工厂创建、峰谷用电优化、分项计量能耗、水电气数据采集",
    ),
  },
  {
    code: "qms",
    name: "质量管理系统",
    english: "quality management system software",
    group,
    broader: null,
    synonyms: [
      ...same(
        "QMS、QMS系统、QMS软件、质量管理软件、质量管理信息系统、质量管控系统、质量控制软件、质量追溯系统、quality management software",
      ),
      ...narrower(
        "SPC软件、SPC系统、SPC质量分析软件、统计过程控制系统、CAPA系统、不合格品管理系统、产品追溯系统、一物一码系统、来料检验系统、计量器具管理系统、检测数据采集系统、防错系统、供应商质量管理系统",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("质量管理体系认证、ISO9001认证、质量管理培训、质量体系咨询", "认证和咨询"),
      neighbour("lims", "LIMS系统", "管实验室样品和检测任务"),
      neighbour("mes", "MES系统", "管生产执行"),
    ],
    attributes: codes(
      "modules interfaces concurrentUsers deployment connectedDevices implementationPeriod licensing industryTemplates supportPeriod",
    ),
    uses: terms("来料检验管理、过程质量控制、SPC分析、不合格品处理、客诉管理、产品追溯"),
  },
  {
    code: "asset-management-system",
    name: "设备管理系统",
    english: "enterprise asset management system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "EAM、EAM系统、TPM系统、设备管理软件、设备资产管理系统、设备管理平台、设备全生命周期管理系统、enterprise asset management",
      ),
      ...narrower(
        "点检系统、设备点巡检系统、智能点检系统、设备巡检系统、设备维保管理系统、设备联网系统、设备联网监控系统、机床联网系统、DNC系统、设备远程运维系统、远程运维平台、预测性维护系统、设备健康管理系统、设备状态监测系统、振动在线监测系统、设备故障诊断系统、PHM系统、备件管理系统",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("设备维保服务、设备托管服务、点检仪、TPM培训、TPM咨询", "服务、手持仪表、培训"),
      neighbour("industrial-internet-platform", "工业互联网平台", "汇聚数据的平台，不限设备管理"),
      neighbour("mes", "MES系统", "管生产工单"),
    ],
    attributes: codes(
      "connectedDevices modules deployment interfaces pointCount concurrentUsers implementationPeriod licensing retentionDays supportPeriod",
    ),
    uses: terms(
      "设备台账、点检保养、备件管理、设备OEE统计、预测性维护、机床联网程序传输、远程运维",
    ),
  },
  {
    code: "lims",
    name: "实验室信息管理系统",
    english: "laboratory information management system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "LIMS、LIMS系统、LIMS软件、实验室管理系统、实验室管理软件、检验检测管理系统、laboratory information management system",
      ),
      ...narrower(
        "化验室管理系统、煤质化验管理系统、检测机构管理系统、试验数据管理系统、TDM系统、电子实验记录本、ELN系统、仪器数据采集系统",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "LIS系统、医院检验系统、实验室认可咨询、色谱工作站软件",
        "医院系统、咨询或仪器自带软件",
      ),
      neighbour("qms", "QMS系统", "管全厂质量过程"),
    ],
    attributes: codes(
      "modules concurrentUsers connectedDevices deployment interfaces implementationPeriod testStandards licensing supportPeriod",
    ),
    uses: terms(
      "样品登记流转、检测任务分配、仪器数据自动采集、检测报告生成、CNAS体系运行、原始记录电子化",
    ),
  },
  {
    code: "digital-twin",
    name: "数字孪生系统",
    english: "digital twin and plant simulation",
    group,
    broader: null,
    synonyms: [
      ...same(
        "数字孪生平台、数字孪生工厂、数字孪生车间、数字孪生、数字孪生软件、工厂仿真软件、产线仿真软件、digital twin",
      ),
      ...narrower(
        "三维可视化系统、三维可视化平台、车间三维可视化、物流仿真软件、虚拟调试软件、虚拟调试系统、虚拟仿真平台、机器人仿真软件、机器人离线编程软件、离线编程软件、AR远程协助系统、VR培训系统、可视化大屏系统、生产看板系统、智慧工厂大屏",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("LED大屏、拼接屏、VR眼镜、仿真服务、工厂沙盘", "显示硬件、服务或模型"),
      neighbour("cad-cae-software", "仿真软件", "算零件的强度流场，不是工厂"),
      neighbour("scada", "组态软件", "二维画面监控"),
    ],
    attributes: codes(
      "modules connectedDevices interfaces deployment fileFormats scanCycle implementationPeriod licensing osCompatibility supportPeriod",
    ),
    uses: terms("产线规划仿真、虚拟调试、车间三维监控、物流瓶颈分析、机器人离线编程、展示与培训"),
  },
  {
    code: "industrial-internet-platform",
    name: "工业互联网平台",
    english: "industrial internet platform",
    group,
    broader: null,
    synonyms: [
      ...same(
        "工业物联网平台、IIoT平台、工业云平台、设备物联平台、工业大数据平台、工业数据平台、industrial internet platform",
      ),
      ...narrower(
        "标识解析二级节点、标识解析系统、数据中台、数据采集平台、设备数据采集系统、工业APP、边缘计算平台软件、工业大模型平台、AI质检平台、AI算法平台、工业数据湖、实时数据库、时序数据库、产业链协同平台、安全生产管理平台、双重预防系统、智慧园区平台",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("物联网卡、电商平台、B2B平台、供需对接平台", "通信卡或交易网站"),
      neighbour("industrial-gateway", "工业网关", "现场采集的硬件"),
      neighbour("asset-management-system", "设备管理系统", "单一应用"),
    ],
    attributes: codes(
      "connectedDevices pointCount modules deployment interfaces concurrentUsers implementationPeriod serviceUptime programming licensing",
    ),
    uses: terms("设备上云、数据汇聚、标识解析、远程监控、产业链协同、AI质检、安全生产监管"),
  },
  {
    code: "scada",
    name: "组态监控系统",
    english: "SCADA and HMI configuration software",
    group,
    broader: null,
    synonyms: [
      ...same(
        "SCADA、SCADA系统、SCADA软件、组态软件、组态监控软件、数据采集与监控系统、数据采集与监视控制系统、工业组态软件、supervisory control and data acquisition",
      ),
      ...narrower(
        "HMI组态软件、监控组态软件、Web组态软件、上位机软件、上位机监控软件、上位机监控系统、中央监控系统、集中监控系统、生产监控系统、泵站监控系统、水厂自控系统、管网监控系统、批处理控制软件",
      ),
    ],
    sectorRows: codes("HB-B-04"),
    confusedWith: [
      ...notThis("触摸屏、人机界面触摸屏、监控电脑、组态编程服务、HMI触摸屏", "硬件或编程服务"),
      neighbour("dcs", "DCS系统", "控制器和软件成套，管连续过程"),
      neighbour("mes", "MES系统", "管工单和追溯，不直接控制"),
      neighbour("video-surveillance-system", "视频监控系统", "看图像，不采工艺数据"),
    ],
    attributes: codes(
      "pointCount interfaces scanCycle licensing redundancy concurrentUsers deployment osCompatibility programming retentionDays implementationPeriod",
    ),
    uses: terms(
      "生产过程监控、设备数据采集、报警管理、泵站远程监控、水处理自控、配电监控、历史数据记录",
    ),
  },
  {
    code: "dcs",
    name: "分散控制系统",
    english: "distributed control system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "DCS、DCS系统、DCS控制系统、集散控制系统、分布式控制系统、集散型控制系统、distributed control system",
      ),
      ...narrower(
        "SIS系统、安全仪表系统、SIS安全仪表系统、ESD系统、紧急停车系统、FCS现场总线控制系统、DEH系统、DCS改造、DCS升级改造、APC先进控制系统、先进过程控制系统、APC系统、一体化控制系统、DCS机柜",
      ),
    ],
    sectorRows: codes("HB-B-03"),
    confusedWith: [
      ...notThis(
        "DCS控制、DCS接口、DCS卡件、DCS模块、DCS维保、安全栅、DCS操作台、DCS备件",
        "备件、维护或附件",
      ),
      neighbour("plc-control-system", "PLC控制系统", "单机和中小生产线的逻辑控制"),
      neighbour("scada", "SCADA系统", "监控软件，没有控制器"),
    ],
    attributes: codes(
      "pointCount redundancy scanCycle interfaces connectedDevices programming implementationPeriod supportPeriod explosionProofMark osCompatibility",
    ),
    uses: terms(
      "化工装置控制、锅炉汽机控制、老旧DCS升级、水泥生产线控制、联锁保护改造、国产化替代、精细化工自动化改造",
    ),
    oldModels: terms("TDC3000、JX-300X、JX-300XP、WDPF"),
  },
  {
    code: "plc-control-system",
    name: "可编程控制系统",
    english: "programmable logic control system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "可编程控制器、可编程逻辑控制器、PLC控制柜、PLC控制器、PLC自控系统、PLC自动化控制系统、工业控制装备、工控系统、programmable logic controller",
      ),
      ...narrower(
        "大型PLC、中型PLC、小型PLC、冗余PLC、国产PLC、PLC系统改造、PLC改造、远程IO、远程I/O模块、分布式IO、PAC控制器、运动控制器、工业控制器、工业控制计算机、工控机、嵌入式工控机、触摸屏一体机、RTU、软PLC、边缘控制器、电气自动化控制系统",
      ),
      ambiguous("PLC", "I/O、点数、扩展模块、CPU、模拟量模块、冗余、梯形图、可编程、国产化替代"),
      ambiguous("PLC控制系统", "I/O、点数、扩展模块、CPU模块、冗余、梯形图、成套、改造、机柜"),
      ambiguous("PLC系统", "I/O、点数、扩展模块、CPU模块、冗余、梯形图、成套、改造、机柜"),
    ],
    sectorRows: codes("HB-B-03"),
    confusedWith: [
      ...notThis(
        "PLC编程、PLC编程培训、PLC编程服务、PLC编程电缆、PLC电池、PLC控制、人机界面",
        "编程服务、附件，或只是机器的控制方式",
      ),
      neighbour("dcs", "DCS系统", "连续过程，点数多、控制器冗余"),
      neighbour("variable-frequency-drive", "变频器", "调电机转速的驱动器"),
    ],
    attributes: codes(
      "pointCount scanCycle interfaces redundancy programming memorySize axisCount protectionClass ratedVoltage implementationPeriod",
    ),
    uses: terms(
      "单机控制、生产线控制改造、老旧继电器控制改造、运动控制、水处理控制、老设备电控升级、国产化替代",
    ),
    oldModels: terms("S7-200、S7-300、S5-115U、FX2N、C200H、TSX"),
  },
];
