import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "通用动力";
const electrical = "电气与储能";
const movers = "泵阀风机";

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
        "高效电机、超高效电机、节能电机、高效节能电机、高效三相异步电动机、防爆电机、隔爆型三相异步电动机、YE3电机、YE4电机、YE5电机、YE3系列电动机、YE4系列电动机、YE5系列电动机、Y系列电机、Y2电机、绕线电机、绕线式异步电动机、低压电机、IE3电机、IE4电机、IE5电机、起重冶金电动机、双速电机",
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
      neighbour("motor-test-bench", "电机试验台", "检验电机的试验设备，看加载、扭矩测功、测试项目"),
      ...notThis(
        "同步电动机、汽车驱动电机、驱动电机、电主轴、主轴电机、辅助电机、振动电机、搅拌电机、油泵电机",
        "不是通用三相异步电动机，不按 GB 18613 三相表判级，或是别的机器的部件",
      ),
      ...notThis("电机保护器、电机控制器、电机控制柜", "控制设备，不是电动机"),
      neighbour(
        "permanent-magnet-motor",
        "永磁同步电动机",
        "转子带磁钢，同步转速，按 GB 30253 判级",
      ),
      neighbour("servo-motor", "伺服电机", "带编码器，用于定位"),
      neighbour("variable-frequency-drive", "变频器", "给电机调速的电源，不是电机"),
      ...notThis(
        "电机功率、主电机功率、电机极数、电机效率、电机转速、电机电流",
        "别的机器的参数名",
      ),
      ...notThis(
        "电机壳、电机壳体、电机轴、电机定子、电机转子、电机铁芯、电机端盖、电机轴承、电机绕组、电机冲片、电动机转子、电动机定子、电机线圈、电机风扇",
        "电机的零件，是加工或检测的对象",
      ),
      ...notThis(
        "电动机综合保护器、电动机保护器、电机生产线、电机行业、电机厂、电机企业",
        "制造、保护电动机的装置，或行业名",
      ),
    ],
    attributes: codes(
      "ratedPower poles efficiency ratedVoltage protectionClass efficiencyClassClaimed frameSize ratedSpeed insulationClass explosionProofMark cooling",
    ),
    uses: terms(
      "驱动风机、驱动水泵、驱动空压机、驱动输送机、驱动搅拌、淘汰Y系列电机、电机能效提升、电机系统节能改造、淘汰电机替换、拖动水泵风机",
    ),
    oldModels: terms(
      "JO2、JO3、J2、Y2、Y3、YX3、Y-160M、Y-180L、Y-200L、Y-225M、Y2-160M、Y2-250M、YB、YB2、YR、YZR",
    ),
  },
  {
    code: "distribution-transformer",
    name: "配电变压器",
    english: "distribution transformer",
    group: electrical,
    broader: null,
    synonyms: [
      ...same(
        "变压器、电力变压器、配变、三相配电变压器、高效节能变压器、节能变压器、distribution transformer",
      ),
      ...narrower("10kV变压器、35kV变压器、有载调压变压器"),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis("变压器油、变压器绝缘油", "绝缘介质，不是变压器本体"),
      neighbour("power-transformer", "主变压器", "35～110 kV 以上，容量以兆伏安计"),
      neighbour("special-transformer", "整流变压器", "供整流、电炉等专用负载，二次电压不是 0.4 kV"),
      neighbour("prefabricated-substation", "箱式变电站", "变压器连同高低压开关一体"),
      ...notThis(
        "电源变压器、高频变压器、焊接变压器、点火变压器、音频变压器、互感器、电流互感器",
        "专用变压器，不供配电网，按用途和二次电压分辨",
      ),
      ...notThis(
        "变压器铁芯、变压器铁心、变压器绕组、变压器硅钢片、变压器骨架、变压器油箱、变压器套管、变压器温控器、变压器散热片、变压器壳体",
        "变压器的零部件",
      ),
      ...notThis(
        "变压器真空干燥罐、变压器在线监测、变压器滤油机、变压器容量",
        "检测、制造变压器的设备或参数名",
      ),
    ],
    attributes: codes(
      "ratedCapacity noLoadLoss loadLoss highVoltage lowVoltage insulationMedium efficiencyClassClaimed coreMaterial shortCircuitImpedance soundLevel protectionClass insulationClass",
    ),
    uses: terms(
      "厂区供配电、配电房改造、车间增容、更换S7变压器、更换S9变压器、变压器节能改造、厂用配电、高耗能变压器更换",
    ),
  },
  {
    code: "air-compressor",
    name: "空气压缩机",
    english: "air compressor",
    group,
    broader: null,
    synonyms: [
      ...same("空压机、空压机组、压风机、压风机组、空气压缩机组、气泵、空压站设备、air compressor"),
      ...narrower("固定式空气压缩机、移动式空压机、空压站"),
      ambiguous(
        "压缩机",
        "空压、压缩空气、排气量、容积流量、比功率、无油、储气罐、用气、产气量、供气",
      ),
      ambiguous("离心机", "排气量、压缩空气、空压、比功率"),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "空压机后处理、压缩空气后处理、精密过滤器、油水分离器",
        "压缩空气后处理，看露点和处理量，没有主机功率",
      ),
      ...notThis(
        "空压机油、空压机润滑油、空压机滤芯、空压机油滤、空压机配件、空压机空滤、油气分离器、空压机主机头、空压机联控、空压机余热回收、空压机热回收、空压机余热回收系统、空压机保养",
        "耗材、配件、附加系统",
      ),
      ...notThis("冰箱压缩机、空调压缩机、汽车空调压缩机", "压缩的不是空气，看介质"),
      neighbour("refrigerated-air-dryer", "冷干机", "压缩空气后处理，看露点和处理量"),
      neighbour("process-gas-compressor", "工艺气体压缩机", "压缩的不是空气，看介质"),
      neighbour("roots-blower", "罗茨风机", "升压在 0.1 MPa 以下，参数写 kPa 和风量"),
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
        "永磁变频空压机、永磁变频螺杆空压机、永磁变频螺杆机、双级压缩螺杆空压机、两级压缩空压机、双级压缩空压机、变频螺杆空压机、单螺杆空压机、双螺杆空压机、工频螺杆空压机、永磁变频螺杆式空气压缩机、一般用变转速喷油回转空气压缩机",
      ),
      ambiguous(
        "螺杆机",
        "排气量、空压、压缩空气、气泵、比功率、用气、产气量、供气、m³/min、立方/分、排气压力、储气罐、冷干机",
      ),
      ambiguous(
        "螺杆压缩机",
        "排气量、空压、压缩空气、比功率、供气、m³/min、工频、永磁变频、皮带、储气罐、冷干机、容积流量、0.7MPa、0.8MPa、1.0MPa、8公斤、7公斤",
      ),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      neighbour("water-chiller", "螺杆式冷水机组", "制冷量、冷冻水、冷吨"),
      ...notThis("螺杆挤出机、螺杆主机、螺杆机头", "挤出、输送、抽真空、发电或部件"),
      ...notThis("螺杆机油、螺杆空压机油、螺杆空压机配件、螺杆空压机滤芯", "耗材和配件"),
    ],
    attributes: codes(
      "displacement exhaustPressure ratedPower specificPower speedControl efficiencyClassClaimed lubrication cooling soundLevel ratedVoltage",
    ),
    uses: terms(
      "压缩空气供应、车间用气、空压站节能改造、替换活塞空压机、工频改变频、车间供压缩气、气动设备用气、打气",
    ),
  },
  {
    code: "centrifugal-pump",
    name: "离心泵",
    english: "centrifugal pump",
    group: movers,
    broader: null,
    synonyms: [
      ...same("水泵、离心式水泵、离心水泵、centrifugal pump"),
      ...narrower(
        "清水离心泵、单级离心泵、单吸离心泵、双吸泵、双吸离心泵、单级双吸离心泵、中开泵、管道泵、管道离心泵、循环水泵、给水泵、锅炉给水泵、自吸泵、卧式离心泵、立式离心泵、热水循环泵、冷却水泵、冷冻水泵",
      ),
      ambiguous("机泵", "扬程、离心、化工、输送、API、流量"),
      ambiguous("泵", "扬程、汽蚀余量、叶轮"),
    ],
    sectorRows: codes("HB-4-01 GD-1-07 HB-B-07 GD-B-01 CQ-B-01 HB-3-04 GD-4-04"),
    confusedWith: [
      neighbour("vacuum-pump", "真空泵", "写真空度和抽速，不写扬程"),
      neighbour("metering-pump", "计量泵", "小流量，可调，看计量精度"),
      neighbour("industrial-heat-pump", "热泵", "供热机组，不是水泵"),
      ...notThis(
        "液压泵、油泵、注液泵、输液泵、注射泵、螺旋泵、热泵烘干",
        "不是离心式叶片泵：看真空度、计量、液压或供热",
      ),
      ...notThis(
        "泵机械密封、水泵配件、水泵叶轮、水泵壳体、水泵轴承、汽车水泵、电子水泵、家用水泵、泵壳、泵体、水泵控制柜、水泵测试台、泵阀",
        "配件、控制或检测",
      ),
    ],
    attributes: codes(
      "flowRate head ratedPower efficiency npsh inletDiameter ratedSpeed mediumTemperature wettedMaterial designPressure explosionProofMark shaftSeal",
    ),
    uses: terms(
      "循环水输送、冷却水循环、锅炉给水、化工介质输送、供排水、泵系统节能改造、石化机泵更新、送水、循环水打压、给水加压、输送清水",
    ),
    oldModels: terms(
      "2BA-6、3BA-9、4BA-12、6BA-8、10Sh-9、12Sh-9、IS80-65-160、IS100-80-160、ISG、ISW",
    ),
  },
  {
    code: "industrial-fan",
    name: "风机",
    english: "industrial fan and blower",
    group: movers,
    broader: null,
    synonyms: [
      ...same("通风机、工业风机、industrial fan"),
      ...narrower(
        "鼓风机、引风机、送风机、锅炉引风机、高温风机、循环风机、窑尾风机、排尘风机、主抽风机、高压风机、除尘风机、矿用风机、高效节能型风机、高效节能风机",
      ),
    ],
    sectorRows: codes("HB-B-06 HB-3-02 GD-4-02 HB-3-04 GD-4-04 HB-3-01 GD-4-01"),
    confusedWith: [
      ...notThis(
        "风机叶轮、风机配件、风机轴承、风机叶片、风机外壳、风机减振器、风机控制柜、风机测试台",
        "部件、控制或检测",
      ),
      ...notThis(
        "风机箱、冷风机、暖风机、空调风机、风力发电机、风电机组、风机塔筒、风电叶片、风机齿轮箱、风机主轴、海上风机、散热风扇、吹风机",
        "末端空调或风力发电，不是工艺风机",
      ),
      neighbour("air-handling-unit", "风机盘管", "空调末端，带盘管"),
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
    group: electrical,
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
      ...notThis("稳压电源、稳压器", "不是零切换后备交流电源：看负载性质和切换方式"),
      neighbour("dc-power-supply", "EPS应急电源", "有切换时间，供应急照明和消防"),
      neighbour("storage-battery", "蓄电池", "只是电池，不含主机"),
      neighbour("diesel-generator-set", "柴油发电机组", "起动要十几秒，可长时间供电"),
      ...notThis("电池巡检仪、UPS主板", "电池、配电或部件"),
    ],
    attributes: codes(
      "ratedCapacity backupTime efficiency outputPower upsTopology phases powerFactor ratedVoltage soundLevel cooling",
    ),
    uses: terms(
      "数据中心供电、机房供电保障、生产控制系统不间断供电、机房电源更新、监控系统后备电源",
    ),
  },
];
