import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "通用动力";
const rows = codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01");

export const motorsAndDrives: readonly EquipmentFamily[] = [
  {
    code: "permanent-magnet-motor",
    name: "永磁同步电动机",
    english: "permanent-magnet synchronous motor",
    group,
    broader: null,
    synonyms: [
      ...same(
        "永磁同步电机、永磁电机、永磁电动机、永磁马达、PMSM、稀土永磁电机、稀土永磁同步电动机、permanent magnet motor",
      ),
      ...narrower(
        "永磁直驱电机、永磁直驱电动机、低速大扭矩永磁电机、低速大转矩永磁电机、永磁变频电机、永磁变频电动机、永磁同步变频电机、永磁同步变频电动机、变频调速永磁同步电动机、自起动永磁电机、异步起动三相永磁同步电动机、自启动永磁同步电机、永磁半直驱电机、高速永磁电机、永磁滚筒、永磁电动滚筒、外转子永磁电机、开关磁阻电机、同步磁阻电机",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "永磁体、永磁材料、磁钢、钕铁硼、永磁吸盘、永磁耦合器、永磁调速器",
        "磁性材料、磁力夹具或耦合传动，不是电机",
      ),
      ...notThis("永磁发电机、永磁风力发电机、汽车驱动电机、驱动电机", "发电，或装在车上"),
      neighbour("three-phase-motor", "三相异步电动机", "转子没有磁钢，按 GB 18613 判级"),
      neighbour("servo-motor", "伺服电机", "带编码器，用于定位，看转矩和惯量"),
    ],
    attributes: codes(
      "ratedPower ratedSpeed torque efficiency ratedVoltage efficiencyClassClaimed powerFactor protectionClass frameSize insulationClass cooling",
    ),
    uses: terms(
      "直驱磨机、直驱皮带机、驱动空压机、驱动风机、驱动水泵、冷却塔风机直驱、抽油机、电机能效提升",
    ),
    oldModels: [],
  },
  {
    code: "high-voltage-motor",
    name: "高压三相异步电动机",
    english: "high-voltage three-phase induction motor",
    group,
    broader: "three-phase-motor",
    synonyms: [
      ...same(
        "高压电机、高压电动机、高压异步电动机、高压异步电机、高压三相异步电机、6kV电机、10kV电机、6kV电动机、10kV电动机、high-voltage motor",
      ),
      ...narrower(
        "中型高压电机、大型高压电机、高效高压电机、高压绕线电机、高压绕线式电动机、箱式高压电机、高压隔爆型电动机、高压变频电机、YKK电机、YKS电机、YRKK电机、YKK、YKS、YRKK、YRKS、YXKK",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "高压同步电动机、高压同步电机、高压电机定子线圈、高压电机线圈、高压电机绝缘、高压电机维修",
        "同步电机，或部件与服务",
      ),
      neighbour("variable-frequency-drive", "高压变频器", "给高压电机调速的电源"),
    ],
    attributes: codes(
      "ratedPower ratedVoltage poles efficiency efficiencyClassClaimed ratedSpeed frameSize cooling protectionClass insulationClass explosionProofMark",
    ),
    uses: terms(
      "驱动引风机、驱动球磨机、驱动大型水泵、驱动离心压缩机、驱动破碎机、水泥磨主电机、高压电机更新",
    ),
    oldModels: terms("JS、JSQ、JR、JRQ、Y400、Y450、Y500、YKK450、YKK500、YKK560、YR500"),
  },
  {
    code: "inverter-duty-motor",
    name: "变频电机",
    english: "inverter-duty motor",
    group,
    broader: "three-phase-motor",
    synonyms: [
      ...same(
        "变频调速电机、变频异步电动机、变频调速三相异步电动机、变频电动机、变频专用电机、变频调速电动机、inverter-duty motor",
      ),
      ...narrower(
        "YVF2、YVF2电机、YVP电机、YVFE3、YVFE4、隔爆变频电机、变频制动电机、宽频电机、辊道变频电机、电磁调速电机、电磁调速电动机",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("变频电机风扇、变频电机散热风机、变频空调电机", "部件或家电"),
      ...notThis("变频电机驱动、变频电机传动", "说明别的机器怎样传动"),
      neighbour("variable-frequency-drive", "变频器", "是供电的调速装置，不是电机"),
      neighbour("permanent-magnet-motor", "永磁变频电机", "转子有磁钢，同步运行"),
    ],
    attributes: codes(
      "ratedPower poles ratedSpeed ratedVoltage gridFrequency efficiency protectionClass frameSize insulationClass cooling explosionProofMark",
    ),
    uses: terms("风机调速、水泵调速、挤出机驱动、辊道驱动、起升机构、输送机调速、替换电磁调速电机"),
    oldModels: terms("YCT、JZT、YVP、YVF2"),
  },
  {
    code: "single-phase-motor",
    name: "单相异步电动机",
    english: "single-phase induction motor",
    group,
    broader: null,
    synonyms: [
      ...same("单相电机、单相电动机、单相异步电机、220V电机、single-phase motor"),
      ...narrower(
        "单相电容运转电机、电容运转异步电动机、单相双值电容电机、双值电容电动机、电容起动电机、罩极电机、YL电机、YC电机、YY电机、YU电机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("单相电机电容、单相串励电机、家电电机、洗衣机电机", "零件，或家用电器内的电机"),
      neighbour("three-phase-motor", "三相电机", "三相供电，功率可到几百千瓦"),
    ],
    attributes: codes(
      "ratedPower ratedVoltage poles ratedSpeed efficiency protectionClass frameSize insulationClass",
    ),
    uses: terms("小型水泵、小型风机、小型空压机、食品小机械、木工小机械"),
    oldModels: terms("JY、JX、JZ、YC90、YL90、YL100"),
  },
  {
    code: "dc-motor",
    name: "直流电动机",
    english: "direct-current motor",
    group,
    broader: null,
    synonyms: [
      ...same("直流电机、直流马达、有刷直流电机、他励直流电动机、并励直流电动机、DC motor"),
      ...narrower(
        "Z4直流电机、Z4系列直流电动机、ZZJ轧机辅传动直流电机、直流调速电机、串励直流电机、永磁直流电机、无刷直流电机、无刷电机、BLDC、直流减速电机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("直流调速器、直流电机碳刷、直流电机换向器、直流电机控制器", "控制装置或零件"),
      neighbour("servo-motor", "伺服电机", "带编码器，按位置控制"),
      neighbour("dc-power-supply", "直流电源", "供电装置，不是电动机"),
    ],
    attributes: codes(
      "ratedPower ratedVoltage ratedSpeed ratedCurrent torque efficiency frameSize protectionClass insulationClass cooling",
    ),
    uses: terms("轧机传动、造纸机传动、挤出机驱动、龙门刨床传动、直流改交流变频、电动车辆"),
    oldModels: terms("Z2、Z3、Z4、ZZJ2、ZZJ800、Z2-62、Z4-100、Z4-160、Z4-180"),
  },
  {
    code: "servo-motor",
    name: "伺服电机",
    english: "servo motor",
    group,
    broader: null,
    synonyms: [
      ...same(
        "伺服电动机、交流伺服电机、伺服马达、交流伺服电动机、AC伺服电机、永磁伺服电机、servo motor",
      ),
      ...narrower(
        "低惯量伺服电机、中惯量伺服电机、高惯量伺服电机、绝对值伺服电机、直线电机、直线伺服电机、力矩电机、DD马达、直驱力矩电机、步进电机、闭环步进电机、步进伺服、中空轴伺服电机、液压伺服电机、低压伺服电机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "伺服电缸、伺服电机编码器、伺服电机维修、伺服电机刹车、伺服电机线缆、伺服电机减速机、伺服油泵",
        "执行件、附件或维修",
      ),
      ...notThis(
        "伺服电机驱动、伺服电机进给、伺服电机传动、伺服电机控制、伺服电机送料",
        "说明别的机器怎样传动",
      ),
      neighbour("servo-drive", "伺服驱动器", "给伺服电机供电和控制的装置"),
      neighbour("permanent-magnet-motor", "永磁同步电机", "连续驱动，没有定位"),
    ],
    attributes: codes(
      "ratedPower torque ratedSpeed ratedVoltage encoder ratedCurrent protectionClass frameSize repeatability",
    ),
    uses: terms("机床进给、机器人关节、包装机定位、印刷机同步、绕线、送料、贴标、油改电"),
    oldModels: [],
  },
  {
    code: "variable-frequency-drive",
    name: "变频器",
    english: "variable-frequency drive",
    group,
    broader: null,
    synonyms: [
      ...same(
        "变频调速器、变频调速装置、交流变频器、变频驱动器、VFD、通用变频器、变频传动装置、frequency converter",
      ),
      ...narrower(
        "高压变频器、低压变频器、中压变频器、矢量变频器、四象限变频器、风机水泵专用变频器、风机变频器、水泵变频器、空压机变频器、起重专用变频器、电梯变频器、单元串联多电平变频器、10kV变频器、6kV变频器、防爆变频器、矿用变频器、变频柜、变频控制柜、变频一体机、变频启动柜、电机变频器、离心机变频器、工程型变频器、能量回馈单元",
      ),
      ambiguous("调速器", "变频、电机、频率、矢量、赫兹"),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 GD-B-01 HB-B-03"),
    confusedWith: [
      ...notThis(
        "中频电源、变频电抗器、变频器电抗器、变频器制动电阻、制动电阻、变频器风扇、变频器维修、变频器模块、变频器面板、变频柜壳体、变频器散热器、变频恒压供水设备、变频供水设备、变频空调",
        "试验或感应加热电源、配件、成套供水或服务",
      ),
      ...notThis(
        "变频器控制、变频器调速、变频器驱动、变频器起动、变频器启动",
        "说明别的机器怎样调速",
      ),
      neighbour("soft-starter", "软启动器", "只管起动，不能长期调速"),
      neighbour("servo-drive", "伺服驱动器", "带编码器闭环定位"),
      neighbour("inverter-duty-motor", "变频电机", "是电机，不是电源"),
    ],
    attributes: codes(
      "motorPower ratedVoltage ratedCurrent motorControlMode overloadCapacity efficiency gridFrequency protectionClass cooling fieldbus",
    ),
    uses: terms(
      "风机调速节能、水泵调速节能、空压机变频改造、传送带调速、起重机调速、挤出机调速、磨机调速、恒压供水、水泵风机调速、恒压供水调速、工频改调速",
    ),
    oldModels: [],
  },
  {
    code: "soft-starter",
    name: "软启动器",
    english: "soft starter",
    group,
    broader: null,
    synonyms: [
      ...same(
        "软起动器、电机软启动器、电动机软启动器、电机软起动器、软启动柜、软起动柜、软启动装置、soft starter",
      ),
      ...narrower(
        "高压软启动柜、高压固态软起动柜、固态软启动器、在线式软启动器、旁路软启动器、中文软启动器、液态软启动柜、水阻柜、水电阻软启动柜、液阻起动柜、磁控软启动柜、自耦减压起动柜、星三角起动柜",
      ),
    ],
    sectorRows: codes("HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis("软启动器旁路接触器、软启动器晶闸管、起动电阻器、频敏变阻器", "零件或简易起动件"),
      neighbour("variable-frequency-drive", "变频器", "可以长期调速"),
    ],
    attributes: codes(
      "motorPower ratedVoltage ratedCurrent overloadCapacity protectionClass cooling fieldbus",
    ),
    uses: terms("水泵软起动、风机软起动、球磨机起动、空压机起动、破碎机起动、大功率电机降压起动"),
    oldModels: terms("XJ01、QJ3、QJ10、QX1、JJ1"),
  },
  {
    code: "servo-drive",
    name: "伺服驱动器",
    english: "servo drive",
    group,
    broader: null,
    synonyms: [
      ...same(
        "伺服电机驱动器、伺服放大器、伺服控制器、交流伺服驱动器、伺服驱动单元、servo drive、servo amplifier",
      ),
      ...narrower(
        "总线型伺服驱动器、多轴伺服驱动器、低压伺服驱动器、步进驱动器、EtherCAT伺服、脉冲型伺服驱动器、伺服控制系统、伺服套装",
      ),
      ambiguous("伺服驱动", "驱动器、放大器、总线、绝对值、脉冲、编码器"),
      ambiguous("伺服系统", "驱动器、放大器、总线、绝对值、脉冲、编码器"),
    ],
    sectorRows: codes("HB-B-03"),
    confusedWith: [
      ...notThis(
        "伺服驱动器维修、伺服线缆、电液伺服系统、伺服液压系统、伺服阀",
        "维修、附件，或液压控制",
      ),
      neighbour("servo-motor", "伺服电动机", "执行的电机本体"),
      neighbour("variable-frequency-drive", "矢量变频器", "调速为主，不做定位"),
    ],
    attributes: codes(
      "motorPower ratedCurrent ratedVoltage encoder fieldbus motorControlMode overloadCapacity axisCount cooling",
    ),
    uses: terms("机床进给控制、机器人控制、包装机控制、印刷套准、电子齿轮同步、设备伺服改造"),
    oldModels: [],
  },
  {
    code: "speed-reducer",
    name: "减速机",
    english: "speed reducer",
    group,
    broader: null,
    synonyms: [
      ...same(
        "减速器、齿轮减速机、工业齿轮箱、减速箱、齿轮减速器、减速电机、齿轮减速电机、speed reducer、gear reducer",
      ),
      ...narrower(
        "硬齿面减速机、圆柱齿轮减速机、圆锥圆柱齿轮减速机、蜗轮蜗杆减速机、蜗轮减速机、摆线针轮减速机、行星减速机、行星齿轮箱、斜齿轮减速机、平行轴减速机、三合一减速机、起重机减速机、电机减速机、增速箱、增速机、磨机减速机、立磨减速机、辊压机减速机、R系列减速机、K系列减速机、伺服行星减速机、ZLY减速机、ZSY减速机",
      ),
      ambiguous("齿轮箱", "速比、减速、输入功率、传动比、硬齿面"),
      ambiguous("减速装置", "速比、传动比、硬齿面、齿轮"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "减速机油、减速机轴承、减速机齿轮、减速机壳体、减速机联轴器、减速带、减速机润滑油、减速机维修、汽车减速器、风电齿轮箱、汽车变速箱",
        "油品、零件、服务，或车和风机上的部件",
      ),
      ...notThis("减速机测试台", "检测和装配设备"),
    ],
    attributes: codes(
      "transmissionRatio torque ratedPower reducerType ratedSpeed frameSize efficiency soundLevel machineMass",
    ),
    uses: terms(
      "驱动输送机、驱动搅拌、驱动提升机、驱动磨机、起重机起升、轧机传动、替换软齿面减速机",
    ),
    oldModels: terms("ZQ350、ZQ500、ZQ650、JZQ250、JZQ400、JZQ500、ZHQ、ZL、XWD、BWD、WHT、NGW"),
  },
];
