import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "金属切削与增材";
const rows = codes("HB-1-01 GD-1-01 HB-1-04 GD-1-04 HB-B-03 HB-B-04");

export const grindingAndGears: readonly EquipmentFamily[] = [
  {
    code: "grinding-machine",
    name: "磨床",
    english: "grinding machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控磨床、磨削机床、CNC磨床、grinding machine"),
      ...narrower(
        "万能磨床、曲轴磨床、凸轮轴磨床、曲线磨床、光学曲线磨床、螺纹磨床、珠子磨床、轴承磨床、轴承套圈磨床、坐标磨床、复合磨床",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "砂轮、砂轮机、金刚石修整器、磨削液、角磨机、砂带机、手持打磨机",
        "耗材或手持工具",
      ),
      ...notThis("机器人打磨", "机器人去毛刺抛光"),
    ],
    attributes: codes(
      "maxGrindingDiameter maxGrindingLength wheelDiameter spindleSpeed spindlePower surfaceRoughness repeatability positioningAccuracy controlSystem",
    ),
    uses: terms("精加工、磨削、淬硬零件加工、轴承加工、曲轴加工"),
  },
  {
    code: "surface-grinder",
    name: "平面磨床",
    english: "surface grinder",
    group,
    broader: "grinding-machine",
    synonyms: [
      ...same("平磨、数控平面磨床、平面磨、surface grinding machine"),
      ...narrower(
        "卧轴矩台平面磨床、立轴圆台平面磨床、立轴圆台磨床、双端面磨床、龙门平面磨床、成形磨床、水磨床、大水磨、手摇磨床、导轨磨床、龙门导轨磨床、龙门磨床、双盘磨床",
      ),
    ],
    sectorRows: rows,
    confusedWith: [neighbour("lapping-and-polishing-machine", "平面研磨机", "用游离磨料研磨")],
    attributes: codes(
      "tableSize xTravel yTravel zTravel wheelDiameter surfaceRoughness spindlePower tableLoad positioningAccuracy controlSystem",
    ),
    uses: terms("平面精加工、模板磨削、导轨磨削、垫片双端面磨削、平面磨光、模板磨平"),
    oldModels: terms("M7120、M7130、M7132、M7140、M7150、M7475、M7332、MM7132"),
  },
  {
    code: "cylindrical-grinder",
    name: "外圆磨床",
    english: "cylindrical grinder",
    group,
    broader: "grinding-machine",
    synonyms: [
      ...same("外圆磨、数控外圆磨床、万能外圆磨床、外圆磨削机床、cylindrical grinding machine"),
      ...narrower(
        "端面外圆磨床、数控端面外圆磨床、轧辊磨床、数控轧辊磨床、随动磨床、切点跟踪磨床、高精度外圆磨床",
      ),
    ],
    sectorRows: rows,
    confusedWith: [neighbour("centreless-grinder", "无心磨床", "工件不用顶尖，由导轮支承")],
    attributes: codes(
      "maxGrindingDiameter maxGrindingLength wheelDiameter roundness surfaceRoughness spindlePower maxWorkpieceMass positioningAccuracy controlSystem",
    ),
    uses: terms("轴类外圆精磨、主轴磨削、轧辊磨削、液压杆磨削、轴颈磨外圆、轴类精磨"),
    oldModels: terms("M131W、M1332、M1432A、M1432B、M1320、MB1332、M1350、ME1432"),
  },
  {
    code: "internal-grinder",
    name: "内圆磨床",
    english: "internal grinder",
    group,
    broader: "grinding-machine",
    synonyms: [
      ...same("内圆磨、数控内圆磨床、内孔磨床、内孔磨、internal grinding machine"),
      ...narrower(
        "内外圆复合磨床、轴承内圈磨床、高速内圆磨床、立式内圆磨床、立式磨床、数控立式磨床",
      ),
    ],
    sectorRows: rows,
    confusedWith: [neighbour("honing-machine", "珩磨机", "用油石条往复回转")],
    attributes: codes(
      "maxGrindingDiameter maxGrindingLength spindleSpeed roundness surfaceRoughness spindlePower positioningAccuracy controlSystem",
    ),
    uses: terms("内孔精磨、轴承内圈磨削、套类零件磨削、模具孔磨削"),
    oldModels: terms("M2110、M2110A、M2120、M250A、MD215"),
  },
  {
    code: "centreless-grinder",
    name: "无心磨床",
    english: "centreless grinder",
    group,
    broader: "grinding-machine",
    synonyms: [
      ...same(
        "无心外圆磨床、无心磨、数控无心磨床、centerless grinder、centreless grinding machine",
      ),
      ...narrower("贯穿式无心磨床、切入式无心磨床、高精度无心磨床"),
    ],
    sectorRows: rows,
    confusedWith: [neighbour("cylindrical-grinder", "万能外圆磨床", "工件用顶尖或卡盘装夹")],
    attributes: codes(
      "maxGrindingDiameter maxGrindingLength wheelDiameter roundness surfaceRoughness spindlePower takt controlSystem",
    ),
    uses: terms("滚子磨削、活塞销磨削、棒料磨削、批量外圆磨削"),
    oldModels: terms("M1040、M1050、M1080、M10100、MT1040A、M1083A"),
  },
  {
    code: "tool-grinder",
    name: "工具磨床",
    english: "tool and cutter grinder",
    group,
    broader: "grinding-machine",
    synonyms: [
      ...same(
        "万能工具磨床、刀具磨床、数控刀具磨床、数控工具磨床、五轴工具磨床、磨刀机床、tool grinder",
      ),
      ...narrower("拉刀磨床、滚刀磨床、刀片周边磨床、钻头研磨机、PCD刀具磨床"),
    ],
    sectorRows: rows,
    confusedWith: [...notThis("磨刀机、砂轮机", "简易刃磨工具")],
    attributes: codes(
      "maxGrindingDiameter maxGrindingLength axisCount wheelDiameter spindleSpeed spindlePower positioningAccuracy controlSystem",
    ),
    uses: terms("铣刀制造、钻头制造、刀具刃磨、刀具重磨"),
    oldModels: terms("M6025、MQ6025A、M6425"),
  },
  {
    code: "honing-machine",
    name: "珩磨机",
    english: "honing machine",
    group,
    broader: null,
    synonyms: [
      ...same("珩磨机床、数控珩磨机、立式珩磨机、卧式珩磨机、honing machine"),
      ...narrower("缸孔珩磨机、深孔珩磨机、强力珩磨机、超精机、超精加工机"),
    ],
    sectorRows: rows,
    confusedWith: [...notThis("珩磨油、珩磨条、珩磨头、油石", "耗材和部件")],
    attributes: codes(
      "honingDiameter honingDepth roundness surfaceRoughness spindlePower stroke takt controlSystem",
    ),
    uses: terms("缸套珩磨、油缸内孔精加工、连杆大头孔精加工、液压阀孔加工"),
    oldModels: terms("M4215、M4220、2MB2216"),
  },
  {
    code: "lapping-and-polishing-machine",
    name: "研磨抛光机",
    english: "lapping and polishing machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "研磨机床、平面研磨机、双面研磨机、抛光机、金属抛光机、平面抛光机、lapping machine、polishing machine",
      ),
      ...narrower(
        "双面抛光机、曲面抛光机、圆管抛光机、内外圆抛光机、砂带抛光机、拉丝抛光机、振动研磨机、滚筒研磨机、磁力抛光机、电解抛光机、平面砂光机金属",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("抛光液、研磨液、抛光轮、抛光蜡、研磨膏、地坪研磨机", "耗材，或地坪和制样设备"),
      neighbour("ball-mill", "球磨机", "粉体研磨"),
    ],
    attributes: codes(
      "workpieceSize surfaceRoughness flatness plateDiameter ratedPower takt rotaryTableDiameter controlSystem",
    ),
    uses: terms("密封件研磨、不锈钢抛光、五金件抛光、阀板研磨、卫浴件抛光"),
  },
  {
    code: "deburring-machine",
    name: "去毛刺机",
    english: "deburring machine",
    group,
    broader: null,
    synonyms: [
      ...same("去毛刺设备、毛刺机、打磨去毛刺机、deburring machine"),
      ...narrower(
        "钣金去毛刺机、平板去毛刺机、热能去毛刺机、高压水去毛刺机、倒角机、去毛刺倒角机、机器人去毛刺工作站",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("毛刷、去毛刺刀具、砂带", "耗材和刀具")],
    attributes: codes(
      "workpieceWidth maxThickness lineSpeed takt ratedPower workpieceSize systemPressure controlSystem",
    ),
    uses: terms("钣金件去毛刺、激光切割件倒圆、齿轮倒棱、阀体清洗去毛刺"),
  },
  {
    code: "gear-hobbing-machine",
    name: "滚齿机",
    english: "gear hobbing machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控滚齿机、滚齿机床、CNC滚齿机、gear hobber、gear hobbing machine"),
      ...narrower(
        "立式滚齿机、卧式滚齿机、大型滚齿机、干切滚齿机、高速干切滚齿机、花键铣床、蜗轮滚齿机",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("gear-grinding-machine", "磨齿机", "淬火后的精加工"),
      ...notThis("滚刀、滚齿刀、滚齿夹具", "刀具和夹具"),
    ],
    attributes: codes(
      "maxGearDiameter maxModule gearAccuracy spindleSpeed spindlePower maxWorkpieceMass axisCount stroke controlSystem",
    ),
    uses: terms("圆柱齿轮加工、减速机齿轮、变速箱齿轮、风电齿轮、花键加工、齿轮切齿、滚切齿形"),
    oldModels: terms("Y38、Y3150、Y3150E、Y3180、Y3180H、Y31125、YB3120"),
  },
  {
    code: "gear-shaping-machine",
    name: "插齿机",
    english: "gear shaping machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控插齿机、插齿机床、gear shaper"),
      ...narrower(
        "剃齿机、数控剃齿机、刨齿机、弧齿锥齿轮铣齿机、铣齿机、车齿机、强力车齿机、强力刮齿机、拉齿机、倒棱机",
      ),
    ],
    sectorRows: rows,
    confusedWith: [...notThis("插齿刀、剃齿刀", "刀具")],
    attributes: codes(
      "maxGearDiameter maxModule gearAccuracy strokeRate spindlePower axisCount stroke controlSystem",
    ),
    uses: terms("内齿轮加工、双联齿轮加工、锥齿轮加工、齿圈加工"),
    oldModels: terms("Y54、Y5120、Y5132、Y5150、Y236、Y4232"),
  },
  {
    code: "gear-grinding-machine",
    name: "磨齿机",
    english: "gear grinding machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控磨齿机、齿轮磨床、成形磨齿机、蜗杆砂轮磨齿机、gear grinder"),
      ...narrower("内齿磨齿机、锥齿轮磨齿机、珩齿机、内齿强力珩齿机、花键磨床、蜗杆磨床"),
    ],
    sectorRows: rows,
    confusedWith: [...notThis("磨齿砂轮", "耗材，或测量仪器")],
    attributes: codes(
      "maxGearDiameter maxModule gearAccuracy wheelDiameter spindlePower axisCount maxWorkpieceMass controlSystem",
    ),
    uses: terms("硬齿面精加工、新能源汽车减速器齿轮、机器人减速器齿轮、高精度齿轮磨削"),
    oldModels: terms("Y7131、Y7150、Y7163、YK7236、Y7032"),
  },
  {
    code: "thread-machine",
    name: "螺纹加工机床",
    english: "threading machine",
    group,
    broader: null,
    synonyms: [
      ...same("螺纹机床、螺纹加工设备、threading machine"),
      ...narrower(
        "滚丝机、搓丝机、攻丝机、攻牙机、台式攻丝机、数控攻丝机、管螺纹车床、套丝机、旋风铣、螺纹旋风铣床、丝杠铣床",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("drilling-tapping-centre", "钻攻机", "有刀库，先钻后攻"),
      ...notThis("丝锥、板牙、滚丝轮、搓丝板", "刀具"),
    ],
    attributes: codes(
      "threadDiameter threadPitch takt ratedPower rollingForce spindleSpeed workpieceSize controlSystem",
    ),
    uses: terms("螺栓螺纹滚压、丝杠加工、油管螺纹加工、螺母攻丝"),
    oldModels: terms("Z28-80、ZA28-6、Z25-0.8"),
  },
];
