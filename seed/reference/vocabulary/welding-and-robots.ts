import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "焊接与机器人";

export const weldingAndRobots: readonly EquipmentFamily[] = [
  {
    code: "laser-welding-machine",
    name: "激光焊接机",
    english: "laser welding machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "激光焊接设备、激光焊机、激光焊、激光焊接系统、激光焊接专机、镭射焊接机、laser welder、laser welding machine",
      ),
      ...narrower(
        "顶盖激光焊接机、顶盖焊接机、电池顶盖激光焊接机、顶盖满焊机、密封钉焊接机、密封钉激光焊接机、转接片激光焊接机、转接片焊接机、极耳激光焊接机、汇流排激光焊接机、Busbar激光焊接机、模组激光焊接机、手持激光焊接机、手持激光焊机、激光拼焊机、激光拼焊线、光纤激光焊接机、振镜激光焊接机、激光飞行焊、激光焊接生产线、激光焊接工作站、塑料激光焊接机、连续激光焊接机、YAG激光焊接机、激光复合焊设备、盖板激光焊接机",
      ),
      ambiguous("焊机", "激光、光纤、镭射"),
      ambiguous("焊接机", "激光、光纤、镭射"),
    ],
    sectorRows: codes("HB-1-10 GD-1-10 HB-1-02 GD-1-02 HB-1-08"),
    confusedWith: [
      ...notThis(
        "激光焊接头、激光焊接头保护镜片、激光焊丝、激光焊接夹具、激光焊接加工、激光焊接检测仪、激光焊接质量检测、激光焊缝跟踪、激光焊缝跟踪器、激光焊缝跟踪传感器、激光锡球焊、焊丝、焊条、焊剂、保护镜片、激光焊缝寻位",
        "部件、耗材、检测、加工服务或锡焊",
      ),
      ...notThis(
        "直流弧焊机、交流弧焊机、储能焊机、高频焊管机、热熔焊机、塑料焊接机",
        "热源不是激光",
      ),
      neighbour("ultrasonic-welding-machine", "超声波焊接机", "以超声振动焊箔材，写频率和振幅"),
      neighbour("laser-cutting-machine", "激光切割机", "切割而非焊接"),
    ],
    attributes: codes(
      "laserPower takt yieldRate laserSource weldingSpeed penetration positioningAccuracy repeatability cellType uptime ratedPower",
    ),
    uses: terms(
      "电池顶盖焊接、密封钉焊接、极耳焊接、转接片焊接、汇流排焊接、模组焊接、车身拼焊、不锈钢焊接、钣金焊接、防爆阀焊接、薄板激光焊缝、电池壳体封口",
    ),
  },
  {
    code: "ultrasonic-welding-machine",
    name: "超声波焊接机",
    english: "ultrasonic welding machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "超声焊接机、超声波焊机、超声波焊接设备、超声焊机、超声波金属焊接机、超声波金属焊接设备、超声波焊、ultrasonic welder",
      ),
      ...narrower(
        "极耳超声波焊接机、极耳超声焊接机、极耳超声波焊机、极耳预焊机、极耳终焊机、超声波点焊机、超声波滚焊机、超声滚焊机、超声波线束焊接机、超声波塑料焊接机、超声波塑焊机、超声波封尾机、超声波金属点焊机、复合集流体滚焊机、转接片超声焊接机",
      ),
      ambiguous("焊机", "超声、超声波、振幅、kHz、焊头"),
      ambiguous("焊接机", "超声、超声波、振幅、kHz、焊头"),
      ambiguous("极耳焊接机", "超声、超声波、振幅、kHz、焊头"),
      ambiguous("极耳焊", "超声、振幅、kHz、焊头"),
    ],
    sectorRows: codes("HB-1-10 GD-1-10 HB-1-02 GD-1-02"),
    confusedWith: [
      ...notThis(
        "超声波焊头、超声波换能器、超声波发生器、超声波模具、超声波焊接模具、超声波变幅杆、超声波焊接机焊头",
        "部件和模具",
      ),
      ...notThis(
        "超声波流量计、超声波液位计、超声波切割机、超声波筛分机、超声波缝合机、超声波加湿器",
        "清洗、检测、切割，不焊接",
      ),
      neighbour("laser-welding-machine", "极耳激光焊接机", "热源是激光，写激光功率"),
    ],
    attributes: codes(
      "ultrasonicFrequency takt ratedPower amplitude weldingForce weldableLayers weldTime yieldRate uptime cellType",
    ),
    uses: terms(
      "极耳焊接、多层箔材焊接、铜箔铝箔焊接、线束端子焊接、塑料外壳焊接、极耳预焊、集流体焊接",
    ),
  },
  {
    code: "industrial-robot",
    name: "工业机器人",
    english: "industrial robot",
    group,
    broader: null,
    synonyms: [
      ...same("关节机器人、工业机械臂、机械臂、多关节机器人、关节型机器人、industrial robot"),
      ...narrower(
        "搬运机器人、六轴机器人、六轴工业机器人、六轴关节机器人、上下料机器人、机床上下料机器人、装配机器人、SCARA、冲压机器人、取件机器人、压铸取件机器人、七轴机器人、机器人工作站、上下料机械手、机器人上下料单元、分拣机器人、龙门桁架机器人、车床上下料机器人、压铸喷涂机器人、切割机器人",
      ),
      ambiguous("机器人", "六轴、臂展、关节、上下料、码垛、搬运、工业、负载、重复定位"),
      ambiguous("机械手", "六轴、臂展、上下料、搬运、码垛、桁架、取件"),
    ],
    sectorRows: codes(
      "HB-B-03 HB-B-04 HB-2-01 GD-2-01 HB-2-04 GD-2-04 HB-2-02 GD-2-02 HB-1-08 HB-1-02 GD-1-02",
    ),
    confusedWith: [
      ...notThis(
        "机器人夹爪、机器人末端夹具、机器人减速器、RV减速器、谐波减速器、机器人控制器、机器人示教器、机器人底座、机器人防护服、机器人集成、机器人培训、机器人关节模组、机械手配件、工业机器人减速器",
        "零部件、软件和服务",
      ),
      ...notThis(
        "服务机器人、扫地机器人、送餐机器人、医疗机器人、手术机器人、巡检机器人、聊天机器人、教育机器人、擦窗机器人、水下机器人、爬壁机器人",
        "不是工业操作臂",
      ),
      neighbour("agv", "移动机器人", "地面搬运小车，写导航方式"),
    ],
    attributes: codes(
      "payload reach repeatability axisCount robotType protectionClass takt machineMass controlSystem",
    ),
    uses: terms("搬运、码垛、机床上下料、装配、打磨、分拣、喷涂、冲压上下料、拆垛、涂胶、机器换人"),
  },
  {
    code: "welding-robot",
    name: "焊接机器人",
    english: "welding robot",
    group,
    broader: "industrial-robot",
    synonyms: [
      ...same(
        "自动焊接机器人、机器人焊接、机器人弧焊、机器人点焊、机器人焊接系统、机器人焊接设备、机器人焊接工作站、焊接机器人工作站、焊接机械手、自动焊接机械臂、机器人焊接单元、焊接工作站、welding robot",
      ),
      ...narrower(
        "弧焊机器人、点焊机器人、协作焊接机器人、激光焊接机器人、机器人激光焊接工作站、免示教焊接机器人、自动化焊接机器人、龙门焊接机器人、便携式焊接机器人、船用焊接机器人、爬行焊接机器人、车架焊接机器人、弧焊工作站、钢结构焊接机器人、智能焊接机器人、弧焊机器人工作站",
      ),
      ambiguous("自动焊接设备", "机器人、机械手、六轴、臂展"),
      ambiguous("自动焊机", "机器人、机械手、六轴、臂展"),
    ],
    sectorRows: codes("HB-1-06 GD-1-06 HB-1-02 GD-1-02 HB-1-08 HB-B-03 HB-B-04"),
    confusedWith: [
      ...notThis(
        "焊接机器人焊枪、机器人焊枪、清枪器、焊枪、送丝机、焊机电源、焊接机器人防护服、焊接夹具、焊接除尘、焊接机器人配件、焊接机器人培训、焊接机器人导电嘴、焊接机器人用焊丝、焊接材料、焊接工装",
        "周边设备、部件、耗材和服务",
      ),
      neighbour("laser-welding-machine", "激光焊接机", "专机，不以机器人臂展为主参数"),
      ...notThis("自动焊接小车、环缝焊接专机、埋弧焊小车", "专机或小车，没有关节臂"),
    ],
    attributes: codes(
      "payload reach repeatability weldProcess weldingCurrent axisCount seamTracking takt weldingSpeed protectionClass yieldRate maxThickness",
    ),
    uses: terms(
      "车架焊接、结构件焊接、电动自行车车架焊接、船体分段焊接、农机机架焊接、汽车车身点焊、钢结构焊接、工程机械焊接、管道焊接、代替焊工、人工焊改自动焊、焊缝一致性",
    ),
  },
];
