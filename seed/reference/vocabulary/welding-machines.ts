import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "焊接与机器人";

export const weldingMachines: readonly EquipmentFamily[] = [
  {
    code: "arc-welding-machine",
    name: "弧焊机",
    english: "arc welding machine",
    group,
    broader: null,
    synonyms: [
      ...same("电弧焊机、电焊机、逆变焊机、焊机、arc welder、arc welding machine"),
      ...narrower(
        "二保焊机、气保焊机、CO2焊机、气体保护焊机、氩弧焊机、TIG焊机、MIG焊机、脉冲气保焊机、手工焊机、直流焊机、埋弧焊机、自动埋弧焊机、等离子焊机、数字化焊机、冷焊机、冷金属过渡焊机、多功能焊机、电渣焊机、船用焊机",
      ),
      ambiguous("焊接电源", "焊接电流、气保、氩弧、逆变、负载持续率"),
    ],
    sectorRows: codes("HB-1-08"),
    confusedWith: [
      neighbour("welding-robot", "机器人焊接工作站", "机器人带焊枪，写臂展和负载"),
      neighbour("laser-welding-machine", "激光焊机", "以激光为热源"),
      ...notThis(
        "焊条、焊丝、焊枪、送丝机、焊剂、保护气、塑料焊机、热熔焊机",
        "耗材、附件或塑料焊接",
      ),
    ],
    attributes: codes(
      "weldingCurrent dutyCycle weldProcess weldingPowerRating efficiency ratedVoltage protectionClass cooling machineMass",
    ),
    uses: terms("钢结构焊接、压力容器焊接、管道焊接、工程机械结构件焊接、维修焊接"),
    oldModels: terms("BX1-315、BX1-500、ZX5-400、ZX7-400、NBC-350、NBC-500、MZ-1000、AX1-500"),
  },
  {
    code: "resistance-welding-machine",
    name: "电阻焊机",
    english: "resistance welding machine",
    group,
    broader: null,
    synonyms: [
      ...same("点焊机、电阻点焊机、点凸焊机、resistance welder、spot welding machine"),
      ...narrower(
        "中频点焊机、中频逆变点焊机、凸焊机、缝焊机、滚焊机、滚缝焊机、对焊机、闪光对焊机、碰焊机、储能点焊机、排焊机、钢筋网焊机、龙门多点焊机、悬挂式点焊机、精密点焊机、高频焊机",
      ),
    ],
    sectorRows: codes("HB-1-02 GD-1-02"),
    confusedWith: [
      neighbour("ultrasonic-welding-machine", "超声波金属焊接机", "以超声振动焊接箔材"),
      ...notThis("点焊机电极、电极帽、点焊枪、热熔对焊机", "部件或塑料管焊接"),
    ],
    attributes: codes(
      "weldingPowerRating weldingCurrent electrodeForce dutyCycle maxThickness takt throatDepth cooling controlSystem",
    ),
    uses: terms("白车身点焊、钣金点焊、螺母凸焊、钢筋网焊接、油箱缝焊"),
    oldModels: terms("DN-25、DN-63、DN-100、UN-100、FN-100"),
  },
  {
    code: "friction-welding-machine",
    name: "摩擦焊机",
    english: "friction welding machine",
    group,
    broader: null,
    synonyms: [
      ...same("摩擦焊接机、摩擦焊设备、friction welding machine"),
      ...narrower(
        "搅拌摩擦焊机、搅拌摩擦焊设备、FSW设备、龙门搅拌摩擦焊、惯性摩擦焊机、连续驱动摩擦焊机、相位摩擦焊机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("搅拌头、塑料摩擦焊机", "刀具或塑料焊接")],
    attributes: codes(
      "nominalForce spindleSpeed maxThickness workingArea weldingSpeed maxTurningDiameter ratedPower axisCount controlSystem",
    ),
    uses: terms("水冷板焊接、电池托盘焊接、钻杆焊接、活塞杆焊接、铝合金型材焊接"),
  },
  {
    code: "electron-beam-welding-machine",
    name: "电子束焊机",
    english: "electron beam welding machine",
    group,
    broader: null,
    synonyms: [
      ...same("真空电子束焊机、电子束焊接设备、EB焊机、electron beam welder"),
      ...narrower("高压电子束焊机、中压电子束焊机、齿轮电子束焊机"),
    ],
    sectorRows: [],
    confusedWith: [neighbour("additive-manufacturing-machine", "电子束熔化设备", "铺粉成形")],
    attributes: codes(
      "beamPower vacuumLevel chamberSize maxThickness weldingSpeed ratedVoltage positioningAccuracy controlSystem",
    ),
    uses: terms("齿轮焊接、航空部件焊接、深熔焊、难熔金属焊接"),
  },
  {
    code: "brazing-equipment",
    name: "钎焊设备",
    english: "brazing equipment",
    group,
    broader: null,
    synonyms: [
      ...same("钎焊机、钎焊炉、brazing furnace、brazing equipment"),
      ...narrower(
        "真空钎焊炉、氮气保护钎焊炉、连续钎焊炉、高频钎焊机、感应钎焊机、火焰钎焊机、自动火焰钎焊机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("reflow-soldering-oven", "回流焊炉", "电路板锡焊"),
      ...notThis("钎料、银焊条、钎剂", "焊料"),
    ],
    attributes: codes(
      "maxTemperature ultimateVacuum temperatureUniformity chamberSize heating lineSpeed ratedPower furnaceAtmosphere",
    ),
    uses: terms("铝换热器钎焊、空调铜管钎焊、硬质合金刀具钎焊、散热器焊接"),
  },
  {
    code: "stud-welding-machine",
    name: "螺柱焊机",
    english: "stud welding machine",
    group,
    broader: null,
    synonyms: [
      ...same("栓钉焊机、种钉机、植焊机、螺柱焊接机、stud welder"),
      ...narrower("拉弧螺柱焊机、储能螺柱焊机、自动螺柱焊机、数控种钉机"),
    ],
    sectorRows: [],
    confusedWith: [...notThis("焊钉、栓钉、瓷环", "耗材")],
    attributes: codes(
      "weldingCurrent threadDiameter takt ratedPower weldTime cooling controlSystem",
    ),
    uses: terms("机箱种钉、钢结构栓钉、汽车车身螺柱、锅炉销钉焊接"),
  },
  {
    code: "welding-positioner",
    name: "焊接变位机",
    english: "welding positioner",
    group,
    broader: null,
    synonyms: [
      ...same("变位机、焊接变位器、welding positioner"),
      ...narrower(
        "L型变位机、双轴变位机、头尾架变位机、焊接滚轮架、滚轮架、焊接操作机、十字操作机、焊接翻转机、翻转变位机、焊接回转台",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("焊接平台、焊接夹具、三维柔性焊接平台", "工装")],
    attributes: codes(
      "positionerLoad axisCount rotaryTableDiameter repeatability ratedPower ratedSpeed controlSystem",
    ),
    uses: terms("筒体焊接、法兰焊接、结构件翻转焊接、机器人协同焊接"),
  },
  {
    code: "welding-line",
    name: "焊接生产线",
    english: "welding line",
    group,
    broader: null,
    synonyms: [
      ...same("自动化焊接生产线、焊装线、焊接流水线、焊装生产线、welding line"),
      ...narrower(
        "白车身焊装线、H型钢焊接生产线、门式埋弧焊生产线、平面分段流水线、船舶平面分段流水线、T型材焊接线、环缝焊专机、纵缝焊机、直缝焊机、焊接专机、环缝自动焊机、格栅板焊接线、塔筒焊接线、驾驶室焊装线、船舶焊接设备",
      ),
    ],
    sectorRows: codes("HB-1-08 HB-1-02 GD-1-02"),
    confusedWith: [neighbour("welding-robot", "焊接机器人工作站", "单站机器人")],
    attributes: codes(
      "takt weldProcess workpieceSize maxThickness stationCount weldingSpeed yieldRate ratedPower controlSystem",
    ),
    uses: terms("车身焊装、船体分段制造、钢结构H型钢制造、压力容器筒体焊接、农机机架焊接"),
  },
];
