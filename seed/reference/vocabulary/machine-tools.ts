import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "金属切削与增材";
const machineToolRows = "HB-1-01 GD-1-01 HB-1-04 GD-1-04 HB-B-03 HB-B-04";

export const machineTools: readonly EquipmentFamily[] = [
  {
    code: "machining-centre",
    name: "加工中心",
    english: "machining centre",
    group,
    broader: null,
    synonyms: [
      ...same("CNC加工中心、数控加工中心、电脑锣、machining center、machining centre"),
      ...narrower("高速加工中心、双主轴加工中心、铣削中心、石墨加工中心、型材加工中心"),
      ambiguous("CNC", "铣、刀库、加工中心、立加、三轴、四轴"),
      ambiguous("数控机床", "铣、刀库、X轴、三轴、BT40、BT50"),
      ambiguous("机床", "铣、刀库、加工中心"),
    ],
    sectorRows: codes(`${machineToolRows} HB-1-14 GD-1-14 HB-2-01 GD-2-01`),
    confusedWith: [
      neighbour("wood-machining-centre", "木工加工中心", "加工木材板材"),
      ...notThis(
        "加工中心刀具、加工中心刀柄、加工中心夹具、加工中心主轴、加工中心刀库、加工中心防护罩、加工中心切削液、加工中心第四轴、第四轴、数控转台、刀库、数控刀具、机床附件、加工中心配件、加工中心丝杠、切削液",
        "机床附件、刀具、耗材",
      ),
      ...notThis("机加工中心、加工中心有限公司", "加工木材、玻璃、石材，或是机构名"),
      neighbour("turning-centre", "车削中心", "工件回转，参数是回转直径"),
      neighbour("cnc-milling-machine", "数控铣床", "没有刀库和自动换刀"),
      neighbour("drilling-tapping-centre", "钻攻中心", "以钻孔攻丝为主，BT30 主轴，行程小"),
    ],
    attributes: codes(
      "xTravel yTravel positioningAccuracy zTravel spindleSpeed spindlePower repeatability tableSize toolMagazineCapacity spindleTaper rapidTraverse controlSystem",
    ),
    uses: terms("铣削、钻孔、攻丝、镗孔、箱体加工、壳体加工、零件批量加工、机床更新换代"),
  },
  {
    code: "vertical-machining-centre",
    name: "立式加工中心",
    english: "vertical machining centre",
    group,
    broader: "machining-centre",
    synonyms: [
      ...same(
        "立加、VMC、立式CNC、立式数控加工中心、三轴立式加工中心、立式铣削加工中心、vertical machining center",
      ),
      ...narrower(
        "VMC850、VMC1160、VMC650、VMC855、VMC1060、VMC1270、850加工中心、1160加工中心、立式加工中心850、高速立式加工中心、线轨加工中心、硬轨加工中心、三轴加工中心、四轴加工中心、四轴立式加工中心",
      ),
    ],
    sectorRows: codes(`${machineToolRows} HB-1-14 GD-1-14`),
    confusedWith: [
      neighbour("five-axis-machining-centre", "五轴加工中心", "五轴联动，带摇篮转台或摆头"),
      neighbour(
        "gantry-machining-centre",
        "龙门加工中心",
        "双立柱，工作台长 1.5 m 以上，写龙门宽度",
      ),
      neighbour("vertical-lathe", "数控立式车床", "工件回转，写车削直径"),
    ],
    attributes: codes(
      "xTravel yTravel zTravel spindleSpeed positioningAccuracy repeatability spindlePower tableSize tableLoad toolMagazineCapacity spindleTaper rapidTraverse",
    ),
    uses: terms(
      "铣削、钻孔、攻丝、模具加工、壳体加工、板件加工、零件批量加工、钻铣攻一次装夹、小零件批量铣钻",
    ),
  },
  {
    code: "five-axis-machining-centre",
    name: "五轴加工中心",
    english: "five-axis machining centre",
    group,
    broader: "machining-centre",
    synonyms: [
      ...same(
        "五轴联动加工中心、五轴机床、五轴切削机床、五轴数控机床、五轴联动数控机床、五轴CNC、5轴加工中心、5轴联动加工中心、五轴机、five-axis machining center、5-axis machining center",
      ),
      ...narrower(
        "摇篮式五轴加工中心、五轴立式加工中心、立式五轴加工中心、五轴龙门加工中心、龙门五轴加工中心、五轴卧式加工中心、五轴铣车复合加工中心、双摆头五轴、叶片五轴加工中心、五轴高速铣、桥式五轴加工中心、五轴联动立式加工中心、五轴龙门铣床",
      ),
      ambiguous("五轴", "加工中心、铣、机床、摇篮、主轴、刀库、叶轮、叶片、切削"),
    ],
    sectorRows: codes(`${machineToolRows} HB-B-01`),
    confusedWith: [
      ...notThis(
        "五轴机械手、五轴机器人、五轴激光切割机、五轴转台、五轴编程、五轴夹具、五轴虎钳、五轴刀具",
        "机器人、非切削设备，或附件和服务",
      ),
      neighbour("laser-cutting-machine", "三维五轴激光切割机", "用激光切割，写激光功率"),
    ],
    attributes: codes(
      "axisCount xTravel positioningAccuracy yTravel zTravel spindleSpeed rotaryTableDiameter repeatability spindleTorque toolMagazineCapacity spindleTaper controlSystem",
    ),
    uses: terms(
      "叶轮加工、叶片加工、航空结构件加工、复杂曲面加工、模具加工、一次装夹多面加工、涡轮加工",
    ),
  },
  {
    code: "gantry-machining-centre",
    name: "龙门加工中心",
    english: "gantry machining centre",
    group,
    broader: "machining-centre",
    synonyms: [
      ...same(
        "数控龙门加工中心、龙门式加工中心、龙门铣、龙门铣床、数控龙门铣床、数控龙门铣、龙门镗铣床、数控龙门镗铣床、gantry machining center",
      ),
      ...narrower(
        "动梁龙门加工中心、定梁龙门加工中心、桥式龙门加工中心、动柱龙门加工中心、龙门五面体加工中心、五面体加工中心、龙门钻铣床、高架桥式龙门铣床、天车式龙门加工中心",
      ),
      ambiguous("龙门", "铣、镗、加工中心、主轴、刀库、横梁、五面体、立柱间距、龙门宽度、机床"),
    ],
    sectorRows: codes(`${machineToolRows}`),
    confusedWith: [
      ...notThis(
        "龙门架、龙门剪、龙门焊机、龙门焊接专机、龙门埋弧焊",
        "起重、刨磨、焊割或上下料，不是铣镗",
      ),
      neighbour("coordinate-measuring-machine", "龙门三坐标", "测量设备，写示值误差"),
    ],
    attributes: codes(
      "xTravel gantryWidth yTravel zTravel tableSize tableLoad positioningAccuracy spindleSpeed spindlePower repeatability spindleTaper controlSystem",
    ),
    uses: terms(
      "大型零件加工、机床床身加工、大型模具加工、工程机械结构件加工、船用柴油机机体加工、轨道交通大件加工、大型床身铣面、长大件铣削、大模具铣削",
    ),
  },
  {
    code: "cnc-lathe",
    name: "数控车床",
    english: "CNC lathe",
    group,
    broader: null,
    synonyms: [
      ...same("CNC车床、数控车、数车、数控卧车、车床、CNC lathe"),
      ...narrower(
        "斜床身数控车床、平床身数控车床、斜轨数控车床、卧式车床、双主轴车床、轮毂车床、排刀机、排刀车床、排刀式数控车床、排刀数控车床、走刀机、CK6140、CK6150",
      ),
      ambiguous("数控机床", "车削、车床、卡盘、刀塔、尾座、回转直径"),
      ambiguous("机床", "车削、卡盘、刀塔、尾座"),
      ambiguous("CNC", "车床、车削、卡盘、刀塔、普车、卧车、尾座、回转直径"),
      ambiguous("卧车", "数控、车削、车床、尾座、回转直径、顶尖"),
    ],
    sectorRows: codes(`${machineToolRows} HB-1-14 GD-1-14`),
    confusedWith: [
      ...notThis(
        "车床卡盘、车床刀具、车床刀架、车床刀塔、车刀、车床配件、车床上下料机械手、车床主轴、车床尾座",
        "车床的附件、刀具、自动化配套",
      ),
      neighbour("solid-wood-machine", "木工车床", "车木材"),
      neighbour("vertical-machining-centre", "立加", "刀具回转铣削，写三轴行程"),
      neighbour("engine-lathe", "普通车床", "没有数控系统，多是被替换的设备"),
    ],
    attributes: codes(
      "maxTurningDiameter maxTurningLength swingOverBed spindleSpeed spindlePower positioningAccuracy repeatability spindleBore chuckSize turretStations axisCount controlSystem",
    ),
    uses: terms(
      "车削、轴类加工、盘类加工、回转体加工、螺纹加工、法兰加工、制动盘加工、机床更新换代、轴类回转件车削、盘套件批量车削",
    ),
  },
  {
    code: "additive-manufacturing-machine",
    name: "增材制造设备",
    english: "additive manufacturing machine",
    group,
    broader: null,
    synonyms: [
      ...same("3D打印机、3D打印设备、增材制造装备、三维打印机、3D printer"),
      ...narrower(
        "金属3D打印机、金属3D打印设备、SLM打印机、SLM设备、激光选区熔化设备、选区激光熔化设备、光固化3D打印机、SLA打印机、SLS打印机、砂型3D打印机、砂型打印机、电子束熔化设备、快速成型机、快速成型设备、FDM打印机、尼龙打印机、蜡模打印机、模型制造设备",
      ),
    ],
    sectorRows: codes("HB-1-12 GD-1-12 HB-B-03 HB-1-14 GD-1-14"),
    confusedWith: [
      ...notThis(
        "3D打印服务、3D打印粉末、金属粉末、3D打印耗材、3D打印材料、光敏树脂、增材制造粉末、3D打印软件",
        "服务、耗材、软件或扫描测量",
      ),
      ...notThis("打印机、喷墨打印机、激光打印机、标签打印机", "纸面打印"),
    ],
    attributes: codes(
      "additiveProcess buildSize layerThickness laserPower ratedPower takt wettedMaterial positioningAccuracy",
    ),
    uses: terms(
      "样件制作、模型制造、复杂零件成形、随形冷却模具、航空零件打印、砂型铸造、零件修复、试制",
    ),
  },
];
