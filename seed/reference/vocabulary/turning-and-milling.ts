import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "金属切削与增材";
const rows = codes("HB-1-01 GD-1-01 HB-1-04 GD-1-04 HB-B-03 HB-B-04");

export const turningAndMilling: readonly EquipmentFamily[] = [
  {
    code: "engine-lathe",
    name: "普通车床",
    english: "engine lathe",
    group,
    broader: null,
    synonyms: [
      ...same("普车、手动车床、卧式普通车床、普通卧式车床、engine lathe"),
      ...narrower(
        "仪表车床、马鞍车床、台式车床、落地车床、普通落地车床、重型普通车床、CA6140、CA6140A",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("cnc-lathe", "数控车床", "有数控系统，按程序加工"),
      neighbour("cnc-retrofit", "普车数控化改造", "改造服务，不是新机床"),
    ],
    attributes: codes(
      "swingOverBed maxTurningLength spindleBore spindleSpeed spindlePower maxWorkpieceMass machineMass",
    ),
    uses: terms("车削、轴类加工、螺纹加工、单件小批加工、机修、工具车间"),
    oldModels: terms("C616、C620、C6132、C6140、CA6140、CW6163、CW6180、C630、C650"),
  },
  {
    code: "turning-centre",
    name: "车削中心",
    english: "turning centre",
    group,
    broader: "cnc-lathe",
    synonyms: [
      ...same(
        "数控车削中心、车铣复合、车铣复合加工中心、车铣复合机床、车铣复合中心、车铣中心、turning center、turn-mill center",
      ),
      ...narrower(
        "双主轴车削中心、带Y轴车床、Y轴车削中心、双主轴双刀塔车床、五轴车铣复合、车铣磨复合",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("cnc-lathe", "斜床身数控车床", "没有动力刀具和C轴"),
      ...notThis("动力刀座、动力刀塔、车铣复合编程", "附件或服务"),
    ],
    attributes: codes(
      "maxTurningDiameter maxTurningLength axisCount spindleSpeed spindlePower spindleBore turretStations positioningAccuracy repeatability chuckSize controlSystem",
    ),
    uses: terms("一次装夹完成车铣钻、复杂轴类加工、阀体加工、航空零件加工、液压件加工"),
  },
  {
    code: "vertical-lathe",
    name: "立式车床",
    english: "vertical lathe",
    group,
    broader: "cnc-lathe",
    synonyms: [
      ...same("立车、数控立式车床、数控立车、立式数控车床、vertical lathe、vertical turning lathe"),
      ...narrower(
        "双柱立式车床、单柱立式车床、双柱立车、单柱立车、倒立式车床、正倒立车床、倒立车、立式车削中心、定梁立车、动梁立车",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("cnc-lathe", "平床身数控车床", "主轴水平，加工轴类"),
      neighbour("gantry-machining-centre", "龙门铣床", "刀具回转铣削"),
    ],
    attributes: codes(
      "maxTurningDiameter maxWorkpieceHeight tableLoad spindleSpeed spindlePower rotaryTableDiameter positioningAccuracy repeatability turretStations controlSystem",
    ),
    uses: terms("大型盘类加工、法兰加工、轮毂加工、制动盘加工、风电轴承加工、泵阀壳体加工"),
    oldModels: terms("C5112、C516A、C5116、C5225、C5235、C5240、CQ5240"),
  },
  {
    code: "swiss-type-lathe",
    name: "走心机",
    english: "Swiss-type automatic lathe",
    group,
    broader: "cnc-lathe",
    synonyms: [
      ...same(
        "数控走心机、走心式车床、纵切车床、数控纵切车床、纵切自动车床、走心式数控车床、swiss-type lathe、swiss lathe",
      ),
      ...narrower("双主轴走心机、凸轮自动车床、自动车床"),
    ],
    sectorRows: rows,
    confusedWith: [...notThis("走心机刀座、送料机、棒料送料机、走心机夹头", "附件")],
    attributes: codes(
      "maxTurningDiameter maxTurningLength axisCount spindleSpeed spindlePower toolMagazineCapacity positioningAccuracy repeatability controlSystem",
    ),
    uses: terms("细长轴加工、精密小零件车削、医疗器械零件、电子连接器加工、钟表零件加工"),
    oldModels: terms("C1107、C1312、CM1107"),
  },
  {
    code: "roll-lathe",
    name: "轧辊车床",
    english: "roll lathe",
    group,
    broader: "cnc-lathe",
    synonyms: [
      ...same("数控轧辊车床、车轧辊机床、roll turning lathe"),
      ...narrower(
        "重型卧式车床、重型数控卧式车床、曲轴车床、车轮车床、数控车轮车床、不落轮镟床、轮对车床",
      ),
    ],
    sectorRows: rows,
    confusedWith: [neighbour("cylindrical-grinder", "轧辊磨床", "磨削轧辊表面")],
    attributes: codes(
      "maxTurningDiameter maxTurningLength maxWorkpieceMass spindlePower spindleSpeed spindleTorque positioningAccuracy controlSystem",
    ),
    uses: terms("轧辊加工、大型轴类加工、发电机转子加工、轮对镟修、曲轴加工"),
    oldModels: terms("C61100、C61125、CW61100、C8463"),
  },
  {
    code: "horizontal-machining-centre",
    name: "卧式加工中心",
    english: "horizontal machining centre",
    group,
    broader: "machining-centre",
    synonyms: [
      ...same(
        "卧加、HMC、卧式CNC、卧式数控加工中心、卧式镗铣加工中心、horizontal machining center",
      ),
      ...narrower(
        "双交换台卧式加工中心、HMC500、HMC630、HMC800、卧式双工位加工中心、精密卧式加工中心",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("boring-and-milling-machine", "卧式镗床", "镗轴可伸出，多为大件单件加工"),
      ...notThis("卧加夹具、卧加托盘、交换托盘、卧加刀柄", "附件"),
    ],
    attributes: codes(
      "xTravel yTravel zTravel palletSize positioningAccuracy repeatability spindleSpeed spindlePower toolMagazineCapacity tableLoad spindleTaper controlSystem",
    ),
    uses: terms(
      "箱体加工、缸体缸盖加工、变速箱壳体加工、多面加工、批量铣镗、箱体多面一次装夹、壳体四面加工",
    ),
  },
  {
    code: "drilling-tapping-centre",
    name: "钻攻中心",
    english: "drilling and tapping centre",
    group,
    broader: "machining-centre",
    synonyms: [
      ...same(
        "钻攻机、钻孔攻牙中心、钻孔攻丝中心、钻铣中心、高速钻攻中心、数控钻攻中心、钻攻加工中心、tapping center",
      ),
      ...narrower("T500钻攻中心、T600钻攻中心、T700钻攻中心、BT30钻攻中心、卧式钻攻中心"),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("vertical-machining-centre", "立式加工中心", "锥孔多为BT40，主轴扭矩大，能重切削"),
      neighbour("drilling-machine", "台式钻床", "手动进给，没有刀库"),
      ...notThis("电动攻丝机", "只攻螺纹，没有刀库"),
    ],
    attributes: codes(
      "xTravel yTravel zTravel spindleSpeed rapidTraverse toolMagazineCapacity positioningAccuracy repeatability spindlePower tableSize spindleTaper controlSystem",
    ),
    uses: terms("钻孔、攻丝、手机中框加工、铝合金小件加工、3C零件加工"),
  },
  {
    code: "cnc-milling-machine",
    name: "数控铣床",
    english: "CNC milling machine",
    group,
    broader: null,
    synonyms: [
      ...same("CNC铣床、数控铣、CNC milling machine"),
      ...narrower("立式数控铣床、卧式数控铣床、数控床身铣床、数控仿形铣床、XK714、XK715、XK7132"),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("vertical-machining-centre", "立式加工中心", "有刀库，自动换刀"),
      ...notThis("铣床附件、铣头、铣刀、万能铣头、铣床改造", "附件、刀具和服务"),
    ],
    attributes: codes(
      "xTravel yTravel zTravel spindleSpeed spindlePower tableSize positioningAccuracy repeatability tableLoad spindleTaper controlSystem",
    ),
    uses: terms("铣削、平面加工、模具加工、槽加工、轮廓加工"),
    oldModels: terms("XK5032、XK5040、XK713、XK714"),
  },
  {
    code: "milling-machine",
    name: "铣床",
    english: "milling machine",
    group,
    broader: null,
    synonyms: [
      ...same("普通铣床、普铣、手动铣床、milling machine"),
      ...narrower(
        "立式铣床、卧式铣床、炮塔铣床、炮塔铣、万能铣床、万能升降台铣床、摇臂铣床、床身铣床、工具铣床、端面铣床",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("cnc-milling-machine", "数控铣床", "有数控系统"),
      neighbour("gantry-machining-centre", "龙门铣床", "双立柱龙门结构，工作台长"),
    ],
    attributes: codes(
      "tableSize xTravel yTravel zTravel spindleSpeed spindlePower spindleTaper machineMass",
    ),
    uses: terms("铣平面、铣槽、单件加工、机修、工装制作"),
    oldModels: terms("X52K、X53K、X53T、X62W、X63W、X5032、X6132、XA6132、X6325"),
  },
  {
    code: "engraving-milling-machine",
    name: "雕铣机",
    english: "engraving and milling machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控雕铣机、精雕机、CNC雕铣机、雕刻机、数控雕刻机、engraving machine"),
      ...narrower("玻璃精雕机、石墨雕铣机、高光机、模具雕铣机、双头精雕机、铝板雕刻机"),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("laser-marking-machine", "激光雕刻机", "用激光刻蚀，没有主轴刀具"),
      ...notThis("广告雕刻机、雕刻刀、电主轴", "加工木材石材，或是附件"),
    ],
    attributes: codes(
      "xTravel yTravel zTravel spindleSpeed positioningAccuracy repeatability spindlePower tableSize rapidTraverse controlSystem",
    ),
    uses: terms("模具精加工、铜公电极加工、玻璃盖板加工、3C外壳高光加工、浮雕加工"),
  },
  {
    code: "boring-and-milling-machine",
    name: "镗铣床",
    english: "boring and milling machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "镗床、卧式镗床、数控镗床、数控镗铣床、卧式镗铣床、卧式铣镗床、卧镗、boring machine、boring mill",
      ),
      ...narrower(
        "落地镗铣床、数控落地铣镗床、落地镗、刨台式镗铣床、刨台镗、坐标镗床、精密坐标镗床、金刚镗床、立式镗床、深孔镗床",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("gantry-machining-centre", "龙门镗铣床", "双立柱龙门结构"),
      neighbour("horizontal-machining-centre", "卧式加工中心", "主轴不伸出，带交换台"),
      ...notThis("镗刀、镗杆、便携式镗孔机、镗孔机", "刀具或现场修复工具"),
    ],
    attributes: codes(
      "boringSpindleDiameter xTravel yTravel zTravel spindleSpeed spindlePower spindleTorque tableLoad positioningAccuracy repeatability rotaryTableDiameter controlSystem",
    ),
    uses: terms("大型箱体加工、镗孔、机架加工、模锻设备零件加工、风电设备加工、船用柴油机加工"),
    oldModels: terms("T68、T611、T612、T617、T6113、T6916、T4163"),
  },
  {
    code: "drilling-machine",
    name: "钻床",
    english: "drilling machine",
    group,
    broader: null,
    synonyms: [
      ...same("钻孔机床、drilling machine"),
      ...narrower(
        "摇臂钻床、摇臂钻、立式钻床、台式钻床、台钻、立钻、数控钻床、多轴钻床、多孔钻、磁力钻、平面钻床、数控平面钻床、龙门钻床、数控龙门钻",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("deep-hole-drilling-machine", "深孔钻床", "孔深与孔径之比大，有高压油冷却排屑"),
      ...notThis("钻头、麻花钻、钻夹头、手电钻、凿岩钻机", "刀具、手持工具，或钻电路板和岩石"),
    ],
    attributes: codes(
      "maxDrillingDiameter stroke spindleSpeed spindlePower armReach xTravel yTravel spindleTaper positioningAccuracy controlSystem",
    ),
    uses: terms("钻孔、扩孔、铰孔、攻丝、法兰钻孔、管板钻孔"),
    oldModels: terms("Z3040、Z3050、Z3063、Z3080、Z35、Z37、Z525、Z535、Z5140、Z4116"),
  },
  {
    code: "deep-hole-drilling-machine",
    name: "深孔钻床",
    english: "deep-hole drilling machine",
    group,
    broader: "drilling-machine",
    synonyms: [
      ...same("深孔钻、数控深孔钻床、深孔加工机床、枪钻机床、枪钻机、deep hole drilling machine"),
      ...narrower("三坐标深孔钻、深孔钻镗床、单轴枪钻、双轴枪钻、BTA深孔钻"),
    ],
    sectorRows: rows,
    confusedWith: [...notThis("枪钻、深孔钻头、BTA钻头", "刀具，或矿山钻孔")],
    attributes: codes(
      "maxDrillingDiameter maxDrillingDepth spindleSpeed spindlePower systemPressure positioningAccuracy xTravel yTravel controlSystem",
    ),
    uses: terms("深孔加工、模具水路钻孔、油缸缸筒加工、换热器管板钻孔、曲轴油孔加工"),
  },
  {
    code: "sawing-machine",
    name: "锯床",
    english: "sawing machine",
    group,
    broader: null,
    synonyms: [
      ...same("金属锯床、切断锯、metal sawing machine"),
      ...narrower(
        "带锯床、数控带锯床、卧式带锯床、立式带锯床、圆锯机、高速圆锯机、数控圆锯机、弓锯床、龙门锯床、角度锯床、双头锯、铝材切割锯、冷切锯",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("锯条、带锯条、锯片、圆锯片、木工锯、带锯机木工、石材锯", "刀具，或锯木材石材"),
      neighbour("multi-wire-saw", "多线切割机", "用金刚线切硅片"),
    ],
    attributes: codes(
      "sawingCapacity wireSpeed ratedPower maxWorkpieceMass sawingAccuracy cycleTime controlSystem",
    ),
    uses: terms("棒料下料、型材切断、圆钢下料、铝型材切割、坯料锯切"),
    oldModels: terms("G7025、G4025、G4032、GB4025、GB4232、G72"),
  },
  {
    code: "planing-and-slotting-machine",
    name: "刨插床",
    english: "planing and slotting machine",
    group,
    broader: null,
    synonyms: [
      ...same("刨床插床、planer、shaper and slotter"),
      ...narrower("刨床、牛头刨床、牛头刨、龙门刨床、龙门刨、插床、插削机床、刨边机"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("刨刀、插刀", "刀具"),
      neighbour("solid-wood-machine", "木工刨床", "刨削木材"),
    ],
    attributes: codes("stroke tableSize strokeRate ratedPower tableLoad machineMass"),
    uses: terms("刨平面、刨导轨、插键槽、钢板刨边、单件加工"),
    oldModels: terms("B665、B6050、B6065、BC6063、B2010A、B2012A、B2020、B5020、B5032"),
  },
  {
    code: "broaching-machine",
    name: "拉床",
    english: "broaching machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控拉床、拉削机床、broaching machine"),
      ...narrower("立式拉床、卧式拉床、内拉床、外拉床、侧拉床、螺旋拉床、键槽拉床"),
    ],
    sectorRows: rows,
    confusedWith: [...notThis("拉刀、拉伸机", "刀具，或拉拔金属丝")],
    attributes: codes(
      "broachingForce stroke workingSpeed ratedPower positioningAccuracy controlSystem machineMass",
    ),
    uses: terms("花键孔加工、键槽加工、内齿加工、榫槽加工、连杆加工"),
    oldModels: terms("L6110、L6120、L710、L5120"),
  },
  {
    code: "combined-machine-tool",
    name: "组合机床",
    english: "modular machine tool",
    group,
    broader: null,
    synonyms: [
      ...same("专用组合机床、组合机床自动线、组合机、modular machine tool、transfer machine"),
      ...narrower(
        "转台式组合机床、双面镗、双面铣、三面钻、多轴钻孔攻丝专机、机加工自动线、加工自动线、缸体加工线、专用机床、数控专机",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("flexible-manufacturing-system", "柔性制造系统", "由通用加工中心组成，可换产品"),
      ...notThis("组合机床动力头、动力滑台、组合夹具、组合刀具", "部件、夹具和刀具"),
    ],
    attributes: codes(
      "takt stationCount maxWorkpieceMass positioningAccuracy ratedPower yieldRate controlSystem",
    ),
    uses: terms("大批量零件加工、缸体加工、制动钳加工、阀体加工、多面同时钻镗"),
  },
  {
    code: "flexible-manufacturing-system",
    name: "柔性制造系统",
    english: "flexible manufacturing system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "FMS、柔性制造单元、柔性生产单元、柔性加工单元、柔性加工线、柔性生产线、智能成套生产线、柔性生产智能装备、flexible manufacturing cell",
      ),
      ...narrower(
        "FMC、柔性线、柔性自动线、卧加柔性线、机加工柔性线、机器人上下料加工单元、智能制造单元、黑灯产线",
      ),
    ],
    sectorRows: codes("HB-2-01 GD-2-01"),
    confusedWith: [
      neighbour("horizontal-machining-centre", "双交换台卧式加工中心", "单台机床"),
      ...notThis("柔性振动盘、柔性夹具", "部件和夹具"),
    ],
    attributes: codes(
      "machineCount takt palletCount workpieceSize yieldRate uptime controlSystem interfaces implementationPeriod",
    ),
    uses: terms("多品种小批量加工、无人值守加工、箱体柔性加工、机加车间自动化"),
  },
  {
    code: "electrical-discharge-machine",
    name: "电火花成形机",
    english: "sinker EDM",
    group,
    broader: null,
    synonyms: [
      ...same(
        "电火花机、火花机、电火花成型机、电火花成型机床、EDM、镜面火花机、电火花加工机床、sinker EDM",
      ),
      ...narrower(
        "数控电火花机、单轴火花机、电火花小孔机、小孔机、打孔机穿孔机、穿孔机、双头火花机",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("wire-cut-machine", "线切割机床", "用电极丝切割轮廓"),
      ...notThis("火花油、电火花油、铜电极、石墨电极、火花机夹具", "耗材和附件"),
    ],
    attributes: codes(
      "xTravel yTravel zTravel tableSize edmCurrent surfaceRoughness positioningAccuracy tableLoad controlSystem",
    ),
    uses: terms("模具型腔加工、深槽窄缝加工、硬质合金加工、小孔加工、模具型腔放电、深槽放电加工"),
    oldModels: terms("D7125、D7132、D7140、D703"),
  },
  {
    code: "wire-cut-machine",
    name: "线切割机床",
    english: "wire-cut EDM",
    group,
    broader: null,
    synonyms: [
      ...same("电火花线切割机床、线切割机、线切割、线割机、数控线切割机床、wire EDM、wire cut EDM"),
      ...narrower(
        "慢走丝、慢走丝线切割、慢走丝机床、中走丝、中走丝线切割、快走丝、快走丝线切割、低速走丝线切割、往复走丝线切割",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("multi-wire-saw", "金刚线切割机", "切硅片、蓝宝石，不放电"),
      ...notThis("钼丝、线切割液、线切割油、黄铜丝、线切割加工", "耗材或来料加工服务"),
    ],
    attributes: codes(
      "xTravel yTravel zTravel maxWorkpieceHeight surfaceRoughness positioningAccuracy taperAngle tableLoad controlSystem",
    ),
    uses: terms("冲压模具加工、样板切割、硬质材料切割、异形零件切割、齿轮切割、模具割形、钼丝切割"),
    oldModels: terms("DK7725、DK7732、DK7740、DK7750、DK7763"),
  },
  {
    code: "electrochemical-machine",
    name: "电解加工机床",
    english: "electrochemical machining machine",
    group,
    broader: null,
    synonyms: [
      ...same("电化学加工机床、ECM机床、电解机床、精密电解加工机床、ECM machine"),
      ...narrower("电解去毛刺机床、叶片电解加工机床、叶盘电解机床"),
    ],
    sectorRows: [],
    confusedWith: [...notThis("电解液", "表面处理，或化工冶金的电解")],
    attributes: codes(
      "edmCurrent xTravel zTravel positioningAccuracy surfaceRoughness tableSize controlSystem",
    ),
    uses: terms("叶片型面加工、整体叶盘加工、交叉孔去毛刺、喷油嘴加工"),
  },
];
