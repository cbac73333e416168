import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "服务";

/** Services around renewal; a service for one machine is found by its service, not by the machine. */
export const services: readonly EquipmentFamily[] = [
  {
    code: "energy-saving-diagnosis",
    name: "节能诊断服务",
    english: "energy-saving diagnosis",
    group,
    broader: null,
    synonyms: [
      ...same(
        "节能诊断、能源审计、能源审计服务、能效诊断、能效诊断服务、工业节能诊断、节能诊断与咨询、energy audit",
      ),
      ...narrower(
        "节能监察咨询、电能平衡测试、节能量审核、节能评估、能效评估服务、绿色工厂咨询、绿色诊断、清洁生产审核、碳核查、碳盘查、碳足迹核算、产品碳足迹评价、能源管理体系认证咨询、空压系统能效评估、锅炉能效测试服务、电机系统能效诊断、水平衡测试",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("节能产品认证、设备故障诊断服务、节能培训", "产品认证、故障诊断或培训"),
      neighbour("energy-performance-contracting", "合同能源管理", "服务商投资改造并分享收益"),
      neighbour("energy-management-system", "能源管理系统", "长期在线的软件系统"),
    ],
    attributes: codes(
      "serviceScope energySavingRate deliverables implementationPeriod qualification serviceRegion serviceResponse",
    ),
    uses: terms("企业节能诊断、用能设备能效摸底、绿色工厂申报、碳核查、技改前评估、能源审计报告"),
  },
  {
    code: "energy-performance-contracting",
    name: "合同能源管理",
    english: "energy performance contracting",
    group,
    broader: null,
    synonyms: [
      ...same(
        "合同能源管理服务、EMC合同能源管理、合同能源管理项目、EMC模式、合同能源、节能效益分享、能源托管、energy performance contracting",
      ),
      ...narrower(
        "节能效益分享型合同能源管理、能源费用托管、能源托管型、节能量保证型合同能源管理、空压站托管、空压站能源托管、压缩空气合同能源管理、供气托管、蒸汽托管、锅炉房托管、分布式光伏EMC、光伏EMC、水泵节能改造EMC、照明节能合同能源管理",
      ),
      ambiguous("EMC", "节能、分享、合同、托管、能源、光伏"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("供电合同、购售电服务", "电力买卖"),
      neighbour("emc-test-system", "EMC测试系统", "电磁兼容试验"),
      neighbour("energy-saving-diagnosis", "节能诊断", "只出报告，不投资"),
      neighbour("equipment-leasing", "设备融资租赁", "按租金收费，与节能量无关"),
    ],
    attributes: codes(
      "revenueSharing energySavingRate contractPeriod serviceScope serviceObject qualification implementationPeriod serviceRegion",
    ),
    uses: terms(
      "零投资节能改造、空压站节能改造、中央空调节能改造、锅炉节能改造、分布式光伏建设、电机系统节能",
    ),
  },
  {
    code: "equipment-overhaul",
    name: "设备大修与再制造",
    english: "equipment overhaul and remanufacturing",
    group,
    broader: null,
    synonyms: [
      ...same(
        "设备大修、设备大修服务、设备再制造、设备再制造服务、再制造服务、设备翻新、设备修复服务、equipment overhaul",
      ),
      ...narrower(
        "机床大修、数控机床大修、车床大修、磨床大修、龙门铣床大修、加工中心大修、压力机大修、冲床大修、机床再制造、二手设备翻新、轧机大修、齿轮箱大修、减速机大修、空压机大修、电机再制造、汽轮机大修、盾构机再制造、盾构再制造、煤机再制造、激光熔覆再制造、导轨刮研、机床导轨修复、电主轴维修服务、主轴维修服务、设备维保外包、设备全托管维保",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "设备维修配件、维修工具、大修包、再制造发动机、汽车大修、家电维修、再制造零件",
        "配件、产品，或汽车家电维修",
      ),
      neighbour("cnc-retrofit", "数控化改造", "加装数控系统，提升功能"),
      neighbour("laser-cladding-machine", "激光熔覆设备", "做修复用的设备"),
    ],
    attributes: codes(
      "serviceObject serviceScope restoredAccuracy implementationPeriod warrantyPeriod serviceResponse qualification serviceRegion",
    ),
    uses: terms("机床精度恢复、压力机大修、大型减速机修复、轧辊修复、停产检修、旧设备延寿"),
  },
  {
    code: "calibration-and-testing-service",
    name: "检测校准服务",
    english: "calibration and testing service",
    group,
    broader: null,
    synonyms: [
      ...same(
        "计量校准服务、校准服务、仪器校准服务、计量检测服务、第三方检测服务、检验检测服务、仪器计量服务、计量校准、检测认证服务、calibration service",
      ),
      ...narrower(
        "仪器校准、仪器计量、上门校准服务、设备校准服务、三坐标检测服务、三维扫描服务、无损检测服务、探伤服务、工业CT检测服务、材料检测服务、失效分析服务、可靠性测试服务、环境试验服务、EMC测试服务、机床精度检测服务、机床检测服务、动平衡服务、特种设备检验服务、防雷检测、产品认证服务、3C认证服务、CE认证服务、盐雾试验服务、振动测试服务",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("校准件、校准块、检测人员培训", "标准件、培训"),
      neighbour("metrological-verification-equipment", "计量检定装置", "买来自建标准的装置"),
    ],
    attributes: codes(
      "serviceScope qualification certificateTime serviceResponse deliverables serviceRegion serviceObject uncertainty",
    ),
    uses: terms(
      "仪器周期检定、三坐标代测、失效分析、产品可靠性验证、来料第三方检测、特种设备检验、产品认证",
    ),
  },
  {
    code: "cnc-retrofit",
    name: "数控化改造",
    english: "CNC retrofit",
    group,
    broader: null,
    synonyms: [
      ...same(
        "机床数控化改造、设备数控化改造、机床改造、数控改造、旧机床数控化改造、数控系统改造、机床数控改造、CNC retrofit",
      ),
      ...narrower(
        "普通车床改造、普车数控化改造、车床数控化改造、车床改造、铣床数控化改造、磨床数控化改造、磨床数控改造、龙门铣数控化改造、立车数控改造、镗床数控改造、数控系统升级、数控系统升级改造、设备电气改造、设备自动化改造、设备智能化改造服务、压力机伺服改造、注塑机伺服改造、注塑机伺服节能改造、机床联网改造、压机电控改造",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("数控系统、数控系统备件、数控编程培训", "控制系统本身、备件、培训"),
      neighbour("equipment-overhaul", "机床大修", "恢复机械精度，不换控制"),
      neighbour("system-integration", "自动化产线集成", "整条线新建"),
    ],
    attributes: codes(
      "serviceObject controlSystem axisCount restoredAccuracy implementationPeriod warrantyPeriod serviceScope serviceResponse",
    ),
    uses: terms(
      "老旧机床改造、普通机床改数控、停产数控系统替换、压力机伺服化改造、注塑机节能改造、设备联网改造",
    ),
  },
  {
    code: "system-integration",
    name: "系统集成与产线规划",
    english: "system integration and line planning",
    group,
    broader: null,
    synonyms: [
      ...same(
        "系统集成服务、产线规划、自动化系统集成、智能制造系统集成、产线集成服务、智能工厂规划、自动化产线集成、数字化工厂规划、智能制造解决方案、system integration",
      ),
      ...narrower(
        "机器人系统集成、机器人集成服务、工厂规划设计、车间布局规划、智能工厂整体解决方案、数字化车间规划、数字化转型咨询、智能制造诊断、智能制造咨询、智能制造成熟度评估、自动化改造方案设计、工艺规划设计、精益生产咨询、弱电系统集成",
      ),
      ambiguous("系统集成", "产线、机器人、自动化、智能制造、规划、交钥匙"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "系统集成商名录、系统集成资质、光伏系统集成、储能系统集成",
        "名录、资质或新能源电站",
      ),
      neighbour("flexible-manufacturing-system", "柔性生产线", "成套供货的生产线"),
      neighbour("mes", "数字化车间系统", "软件产品"),
    ],
    attributes: codes(
      "serviceScope deliverables implementationPeriod industryTemplates qualification warrantyPeriod serviceResponse serviceRegion",
    ),
    uses: terms(
      "新工厂规划、产线自动化改造、智能工厂建设、机器人工作站集成、数字化转型诊断、整线交钥匙",
    ),
  },
  {
    code: "equipment-leasing",
    name: "设备融资租赁",
    english: "equipment leasing",
    group,
    broader: null,
    synonyms: [
      ...same(
        "设备租赁融资、融资租赁服务、设备融资、设备直租、售后回租、设备售后回租、设备更新贷款、equipment leasing",
      ),
      ...narrower(
        "设备直接租赁、厂商租赁、机床融资租赁、经营性租赁、设备更新再贷款、设备分期付款、设备租赁、设备租赁服务、发电机租赁、空压机租赁、叉车租赁、高空车租赁、机器人租赁",
      ),
      ambiguous("融资租赁", "租期、租金、直租、回租、首付、租赁公司、年化、额度"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("厂房租赁、汽车租赁、人力资源租赁、场地租赁", "房屋、车辆、云资源的租用"),
      neighbour("energy-performance-contracting", "合同能源管理", "按节能收益付费"),
    ],
    attributes: codes(
      "leaseMode annualRate leaseTerm downPayment capacityAmount serviceObject qualification serviceRegion",
    ),
    uses: terms("设备更新融资、分期购机、盘活存量设备、技改贷款、旺季临时用设备"),
  },
  {
    code: "equipment-relocation",
    name: "设备搬迁安装",
    english: "equipment relocation and installation",
    group,
    broader: null,
    synonyms: [
      ...same(
        "设备搬迁、设备搬迁服务、设备安装服务、设备吊装、设备吊装搬运、设备起重搬运、工厂设备搬迁、机电安装服务、equipment relocation",
      ),
      ...narrower(
        "生产线搬迁、产线搬迁、精密设备搬运、精密设备搬迁、大型设备吊装、机床搬迁、机床搬运、整厂设备搬迁、设备拆除、设备拆除服务、设备移位、重型设备运输、大件运输、机电设备安装工程、管道安装工程、旧设备回收、二手设备回收、报废设备拆解、设备基础施工",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("居民搬家、搬运坦克车、吊装带、重物移运器、减震垫铁", "搬家服务或搬运工具"),
      neighbour("equipment-overhaul", "设备大修", "修复精度，不是移位"),
      neighbour("bridge-crane", "桥式起重机", "起重设备本身"),
    ],
    attributes: codes(
      "serviceScope liftingMass implementationPeriod qualification serviceObject serviceRegion serviceResponse warrantyPeriod",
    ),
    uses: terms("厂房搬迁、生产线移位、精密机床就位、大型设备进场、设备拆除回收、机电安装"),
  },
];
