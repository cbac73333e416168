import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "通用动力";

export const power: readonly EquipmentFamily[] = [
  {
    code: "three-phase-motor",
    name: "三相异步电动机",
    english: "three-phase induction motor",
    group,
    broader: null,
    synonyms: [
      ...same(
        "三相异步电机、三相电机、三相电动机、异步电动机、异步电机、电动机、感应电动机、感应电机、交流异步电动机、鼠笼电机、鼠笼式异步电动机、笼型异步电动机、三相感应电动机、induction motor",
      ),
      ...narrower(
        "高效电机、超高效电机、节能电机、高效节能电机、高效三相异步电动机、变频电机、变频调速电机、变频异步电动机、防爆电机、隔爆型三相异步电动机、YE3电机、YE4电机、YE5电机、YE3系列电动机、YE4系列电动机、YE5系列电动机、Y系列电机、Y2电机、绕线电机、绕线式异步电动机、高压电机、低压电机、IE3电机、IE4电机、IE5电机、起重冶金电动机、双速电机",
      ),
      ambiguous(
        "电机",
        "异步、三相、极数、2极、4极、6极、8极、机座、鼠笼、YE3、YE4、YE5、IE3、IE4、IE5、绕组、能效等级、二级能效、一级能效、1级能效、2级能效、能效提升、高效",
      ),
      ambiguous("马达", "异步、三相、4极、2极、6极、能效"),
      ambiguous("永磁电机", "异步起动、三相"),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "电机检测台、电机测试台、电机试验台、电机测试系统、电机综合测试仪、电机检测系统、电机对拖试验台、电机出厂测试台",
        "检验电机的试验设备，看加载、扭矩测功、测试项目",
      ),
      ...notThis(
        "伺服电机、伺服电动机、步进电机、直流电机、直流电动机、无刷电机、力矩电机、直线电机、永磁同步电机、永磁同步电动机、同步电动机、汽车驱动电机、驱动电机、电主轴、减速电机、单相电机、主轴电机、辅助电机、振动电机、搅拌电机、油泵电机、开关磁阻电机",
        "不是通用三相异步电动机，不按 GB 18613 三相表判级，或是别的机器的部件",
      ),
      ...notThis(
        "发电机、柴油发电机、汽轮发电机、发电机组、柴油发电机组、电机变频器、电机软启动器、电机保护器、电机控制器、电机控制柜、电机减速机",
        "发电或控制、传动设备，不是电动机",
      ),
      ...notThis(
        "电机功率、主电机功率、电机极数、电机效率、电机转速、电机电流",
        "别的机器的参数名",
      ),
      ...notThis(
        "电机壳、电机壳体、电机轴、电机定子、电机转子、电机铁芯、电机端盖、电机轴承、电机绕组、电机冲片、电动机转子、电动机定子、电机线圈、电机风扇",
        "电机的零件，是加工或检测的对象",
      ),
      ...notThis(
        "电动机综合保护器、电动机软启动器、电动机保护器、电机绕线机、电机生产线、电机装配线、电机行业、电机厂、电机企业",
        "制造、保护电动机的装置，或行业名",
      ),
    ],
    attributes: codes(
      "ratedPower poles efficiency ratedVoltage protectionClass efficiencyClassClaimed frameSize ratedSpeed insulationClass explosionProofMark cooling",
    ),
    uses: terms(
      "驱动风机、驱动水泵、驱动空压机、驱动输送机、驱动搅拌、淘汰Y系列电机、电机能效提升、电机系统节能改造",
    ),
  },
  {
    code: "distribution-transformer",
    name: "配电变压器",
    english: "distribution transformer",
    group,
    broader: null,
    synonyms: [
      ...same(
        "变压器、电力变压器、配变、三相配电变压器、高效节能变压器、节能变压器、distribution transformer",
      ),
      ...narrower(
        "油浸式变压器、油浸式配电变压器、油浸变压器、油变、干式变压器、干式配电变压器、干变、环氧浇注干式变压器、树脂浇注变压器、非晶合金变压器、非晶变压器、立体卷铁芯变压器、植物油变压器、箱式变压器、箱变、箱式变电站、10kV变压器、35kV变压器、SCB13、SCB14、SCB18、SCBH15、SCBH19、S13变压器、S20变压器、S22变压器、有载调压变压器、预装式变电站",
      ),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis("变压器油、变压器绝缘油", "绝缘介质，不是变压器本体"),
      ...notThis(
        "控制变压器、隔离变压器、照明变压器、整流变压器、电炉变压器、电源变压器、高频变压器、焊接变压器、点火变压器、试验变压器、自耦变压器、音频变压器、牵引变压器、调压器、互感器、电流互感器",
        "专用变压器，不供配电网，按用途和二次电压分辨",
      ),
      ...notThis(
        "变压器铁芯、变压器铁心、变压器绕组、变压器硅钢片、变压器骨架、变压器油箱、变压器套管、变压器温控器、变压器散热片、变压器壳体",
        "变压器的零部件",
      ),
      ...notThis(
        "变压器综合测试台、变压器测试仪、变压器试验台、变压器真空干燥罐、变压器油色谱分析仪、变压器绕线机、变压器容量测试仪、变压器在线监测、变压器滤油机、变压器容量",
        "检测、制造变压器的设备或参数名",
      ),
    ],
    attributes: codes(
      "ratedCapacity noLoadLoss loadLoss highVoltage lowVoltage insulationMedium efficiencyClassClaimed coreMaterial shortCircuitImpedance soundLevel protectionClass insulationClass",
    ),
    uses: terms("厂区供配电、配电房改造、车间增容、更换S7变压器、更换S9变压器、变压器节能改造"),
  },
  {
    code: "air-compressor",
    name: "空气压缩机",
    english: "air compressor",
    group,
    broader: null,
    synonyms: [
      ...same("空压机、空压机组、空气压缩机组、气泵、空压站设备、air compressor"),
      ...narrower(
        "活塞式空压机、活塞空压机、活塞式空气压缩机、往复式空压机、离心式空压机、离心空压机、离心式空气压缩机、涡旋空压机、涡旋式空压机、无油空压机、无油空气压缩机、磁悬浮空压机、气悬浮空压机、固定式空气压缩机、移动式空压机、空压站、水润滑无油空压机",
      ),
      ambiguous(
        "压缩机",
        "空压、压缩空气、排气量、容积流量、比功率、无油、储气罐、用气、产气量、供气",
      ),
      ambiguous("离心机", "排气量、压缩空气、空压、比功率"),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "空压机后处理、冷干机、冷冻式干燥机、吸干机、吸附式干燥机、压缩空气干燥机、压缩空气后处理、储气罐、压缩空气储罐、精密过滤器、油水分离器、空压机后处理冷干机、空压机冷干机、后处理设备",
        "压缩空气后处理，看露点和处理量，没有主机功率",
      ),
      ...notThis(
        "空压机油、空压机润滑油、空压机滤芯、空压机油滤、空压机配件、空压机空滤、油气分离器、空压机主机头、空压机联控、空压机余热回收、空压机热回收、空压机余热回收系统、空压机保养",
        "耗材、配件、附加系统",
      ),
      ...notThis(
        "制冷压缩机、冷媒压缩机、天然气压缩机、氮气压缩机、氢气压缩机、工艺压缩机、循环氢压缩机、蒸汽压缩机、膜式压缩机、隔膜压缩机、冰箱压缩机、空调压缩机、汽车空调压缩机",
        "压缩的不是空气，看介质",
      ),
      neighbour("industrial-fan", "罗茨风机", "升压在 0.1 MPa 以下，参数写 kPa 和风量"),
      neighbour("water-chiller", "螺杆式冷水机组", "制冷量、冷冻水温度，不是排气量"),
    ],
    attributes: codes(
      "displacement exhaustPressure ratedPower specificPower speedControl lubrication efficiencyClassClaimed cooling soundLevel ratedVoltage receiverVolume",
    ),
    uses: terms(
      "压缩空气供应、车间用气、气动工具供气、仪表用气、空压站节能改造、吹瓶供气、喷涂用气、纺织喷气织机供气",
    ),
  },
  {
    code: "screw-air-compressor",
    name: "螺杆式空气压缩机",
    english: "rotary screw air compressor",
    group,
    broader: "air-compressor",
    synonyms: [
      ...same(
        "螺杆空压机、螺杆式空压机、螺杆空气压缩机、喷油螺杆空压机、喷油螺杆空气压缩机、screw compressor",
      ),
      ...narrower(
        "永磁变频空压机、永磁变频螺杆空压机、永磁变频螺杆机、双级压缩螺杆空压机、两级压缩空压机、双级压缩空压机、变频螺杆空压机、无油螺杆空压机、单螺杆空压机、双螺杆空压机、工频螺杆空压机、永磁变频螺杆式空气压缩机、一般用变转速喷油回转空气压缩机",
      ),
      ambiguous(
        "螺杆机",
        "排气量、空压、压缩空气、气泵、比功率、用气、产气量、供气、m³/min、立方/分、排气压力、储气罐、冷干机",
      ),
      ambiguous("螺杆压缩机", "排气量、空压、压缩空气、比功率、供气、m³/min"),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      neighbour("water-chiller", "螺杆式冷水机组", "制冷量、冷冻水、冷吨"),
      ...notThis(
        "螺杆挤出机、双螺杆挤出机、螺杆泵、螺杆真空泵、螺杆膨胀机、螺杆鼓风机、螺杆主机、螺杆机头、螺杆制冷压缩机",
        "挤出、输送、抽真空、发电或部件",
      ),
      ...notThis("螺杆机油、螺杆空压机油、螺杆空压机配件、螺杆空压机滤芯", "耗材和配件"),
    ],
    attributes: codes(
      "displacement exhaustPressure ratedPower specificPower speedControl efficiencyClassClaimed lubrication cooling soundLevel ratedVoltage",
    ),
    uses: terms("压缩空气供应、车间用气、空压站节能改造、替换活塞空压机、工频改变频"),
  },
  {
    code: "centrifugal-pump",
    name: "离心泵",
    english: "centrifugal pump",
    group,
    broader: null,
    synonyms: [
      ...same("水泵、离心式水泵、离心水泵、centrifugal pump"),
      ...narrower(
        "清水离心泵、单级离心泵、单吸离心泵、双吸泵、双吸离心泵、单级双吸离心泵、中开泵、多级离心泵、多级泵、管道泵、管道离心泵、化工泵、化工离心泵、磁力泵、屏蔽泵、渣浆泵、潜水泵、潜污泵、循环水泵、给水泵、锅炉给水泵、石油化工离心泵、自吸泵、卧式离心泵、立式离心泵、氟塑料泵、热水循环泵、冷却水泵、冷冻水泵、消防泵",
      ),
      ambiguous("机泵", "扬程、离心、化工、输送、API、流量"),
      ambiguous("泵", "扬程、汽蚀余量、叶轮"),
    ],
    sectorRows: codes("HB-4-01 GD-1-07 HB-B-07 GD-B-01 CQ-B-01 HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "真空泵、水环真空泵、螺杆真空泵、计量泵、隔膜泵、齿轮泵、柱塞泵、液压泵、油泵、注液泵、热泵、热泵机组、空气源热泵、混凝土泵车、输液泵、蠕动泵、注射泵、分子泵、螺旋泵、热泵烘干",
        "不是离心式叶片泵：看真空度、计量、液压或供热",
      ),
      ...notThis(
        "泵机械密封、水泵配件、水泵叶轮、水泵壳体、水泵轴承、汽车水泵、电子水泵、家用水泵、泵壳、泵体、水泵控制柜、水泵测试台、水泵试验台、泵阀",
        "配件、控制或检测",
      ),
    ],
    attributes: codes(
      "flowRate head ratedPower efficiency npsh inletDiameter ratedSpeed mediumTemperature wettedMaterial designPressure explosionProofMark shaftSeal",
    ),
    uses: terms(
      "循环水输送、冷却水循环、锅炉给水、化工介质输送、供排水、泵系统节能改造、石化机泵更新",
    ),
  },
  {
    code: "industrial-fan",
    name: "风机",
    english: "industrial fan and blower",
    group,
    broader: null,
    synonyms: [
      ...same("通风机、工业风机、industrial fan"),
      ...narrower(
        "离心风机、离心通风机、离心鼓风机、离心式鼓风机、鼓风机、罗茨风机、罗茨鼓风机、磁悬浮鼓风机、磁悬浮风机、磁悬浮离心鼓风机、空气悬浮鼓风机、空悬浮风机、气悬浮鼓风机、轴流风机、轴流通风机、引风机、送风机、锅炉引风机、高温风机、循环风机、窑尾风机、排尘风机、主抽风机、多级离心鼓风机、单级高速离心鼓风机、高压风机、除尘风机、矿用风机、高效节能型风机、高效节能风机",
      ),
    ],
    sectorRows: codes("HB-B-06 HB-3-02 GD-4-02 HB-3-04 GD-4-04 HB-3-01 GD-4-01"),
    confusedWith: [
      ...notThis(
        "风机叶轮、风机变频器、风机配件、风机轴承、风机叶片、风机外壳、风机减振器、风机控制柜、风机测试台",
        "部件、控制或检测",
      ),
      ...notThis(
        "风机盘管、风机箱、冷风机、暖风机、新风机、空调风机、风力发电机、风电机组、风机塔筒、风电叶片、风机齿轮箱、风机主轴、海上风机、散热风扇、吹风机",
        "末端空调或风力发电，不是工艺风机",
      ),
      neighbour("air-compressor", "空压机", "压力在 0.3 MPa 以上，参数写排气压力"),
    ],
    attributes: codes(
      "airVolume airPressure ratedPower efficiency ratedSpeed speedControl efficiencyClassClaimed soundLevel mediumTemperature ratedVoltage",
    ),
    uses: terms(
      "污水曝气、锅炉鼓引风、窑炉供风、车间通风、除尘排风、气力输送、水泥窑系统用风、风机节能改造、污水处理曝气",
    ),
  },
  {
    code: "ups",
    name: "不间断电源",
    english: "uninterruptible power supply",
    group,
    broader: null,
    synonyms: [
      ...same(
        "UPS、UPS电源、不间断电源系统、UPS不间断电源、不停电电源、uninterruptible power supply",
      ),
      ...narrower(
        "模块化UPS、高频UPS、工频UPS、在线式UPS、塔式UPS、机架式UPS、工业级UPS、数据中心UPS、UPS主机",
      ),
    ],
    sectorRows: codes("HB-B-04 HB-B-05"),
    confusedWith: [
      ...notThis(
        "EPS应急电源、EPS电源、稳压电源、稳压器、直流屏、直流电源屏、柴油发电机组、储能变流器、储能系统、开关电源、逆变器、高压直流电源",
        "不是零切换后备交流电源：看负载性质和切换方式",
      ),
      ...notThis(
        "UPS电池、UPS蓄电池、UPS电池柜、UPS配电柜、蓄电池、铅酸蓄电池、蓄电池组、电池巡检仪、UPS主板",
        "电池、配电或部件",
      ),
    ],
    attributes: codes(
      "ratedCapacity backupTime efficiency outputPower upsTopology phases powerFactor ratedVoltage soundLevel cooling",
    ),
    uses: terms(
      "数据中心供电、机房供电保障、生产控制系统不间断供电、机房电源更新、监控系统后备电源",
    ),
  },
];
