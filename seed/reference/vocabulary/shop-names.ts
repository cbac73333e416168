import type { FamilyCode, Synonym } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, narrower } from "./terms.ts";

const metalSawn = "锯、棒、圆钢、圆料、钢、钛、合金、金属、锯切、双柱、双立柱、带速";
const grain = "稻、麦、粮、谷、玉米、爆腰、稻谷";

/**
 * What machine shops, mills and lines call their machines: the process alone beside a word of the machine's own, the
 * build before a short name, a line by its two processes. Goods and parts share many of these words: the cues decide.
 */
export const shopNames: Readonly<Record<FamilyCode, readonly Synonym[]>> = {
  // Machine tools
  "surface-grinder": narrower(
    "双面磨床、双面磨、双面磨削机、双面磨削机床、双面磨削中心、双端面磨削中心、双端面磨削机、圆台磨床、矩台磨床、圆台平磨、矩台平磨、龙门平磨",
  ),
  "broaching-machine": narrower(
    "上拉床、下拉床、上拉式拉床、上拉式内拉床、下拉式拉床、立式外拉床、平面拉床、连续拉床、拉削机、拉削中心、花键拉床",
  ),
  "honing-machine": narrower(
    "立式珩磨、卧式珩磨、数控珩磨、珩孔机、绗磨机、绗磨、强力珩磨机、缸套珩磨机、缸孔珩磨机",
  ),
  "gear-hobbing-machine": [
    ambiguous("滚齿", "模数、滚刀、工件直径、工件外径、刀架、六轴、七轴"),
    ...narrower("干切滚齿机、干式滚齿机、湿切滚齿机、高速滚齿机、高效滚齿机"),
  ],
  "gear-shaping-machine": narrower(
    "刮齿机、剐齿机、强力刮齿机、强力车齿机、车齿加工中心、车齿中心、刮齿中心",
  ),
  "thread-machine": narrower(
    "搓牙机、搓丝机、高速搓丝机、滚牙机、滚丝机、辗牙机、碾牙机、三轴滚丝机、两轴滚丝机",
  ),
  "electrical-discharge-machine": narrower(
    "放电机床、放电成形机、放电成型机、放电加工机、精密放电机、镜面放电机、电火花成形、镜面火花机、单头火花机、双头火花机",
  ),
  "wire-cut-machine": [
    ambiguous("慢丝", "割、走丝、镶件、模具、锥度、冲模、线切割"),
    ...narrower("慢丝机、中丝机、快丝机、低速走丝机、慢走丝机、中走丝机、快走丝机"),
  ],
  "sawing-machine": [
    ambiguous("带锯", metalSawn),
    ambiguous("带锯机", metalSawn),
    ...narrower("双柱带锯床、立式带锯床、卧式带锯床、双立柱带锯床、弓锯床、圆锯床"),
  ],
  "cnc-lathe": narrower("数控平车、数控斜车"),
  "deep-hole-drilling-machine": narrower("枪钻专机、深孔钻专机、油孔钻专机、油孔钻床"),
  "cold-header": narrower("多工位螺栓机、多工位螺母机、冷墩机、冷镦成型机、冷镦成形机、螺丝打头机"),
  "hot-forging-press": narrower("热镦生产线、热镦线、热镦锻造线、红打机、红打线"),
  // Spinning, weaving, dyeing
  "roving-frame": [
    ambiguous("粗纱", "锭翼、吊锭、悬锭、落纱、卷装、四罗拉、三罗拉、牵伸"),
    ...narrower("自动落纱粗纱、粗纱长机"),
  ],
  "ring-spinning-frame": [
    ambiguous("细纱", "锭速、集聚、紧密纺、牵伸、钢领、集体落纱、拔纱"),
    ...narrower("细纱长机、环锭细纱、集聚纺、集聚纺细纱、紧密纺细纱、赛络纺"),
  ],
  "automatic-winder": [ambiguous("络筒", "纱库、托盘、捻接、空捻、电清、卷绕、筒子")],
  "warping-machine": [
    ambiguous("整经", "经轴、筒子架、头数、盘片、分批、分条、倒轴、轴经"),
    ...narrower("分批整经、分条整经、分段整经、高速整经、轴经整经机、球经机、球经整经机"),
  ],
  "sizing-machine": [ambiguous("浆纱", "浆槽、经轴、烘筒、压浆、上浆、车速")],
  "water-jet-loom": narrower("水打纬、喷水引纬"),
  "air-jet-loom": narrower("气打纬、喷气引纬"),
  "textile-printing-machine": narrower(
    "平网印花、圆网印花、平网印花联合机、圆网印花联合机、磁棒印花机、平网机、圆网机",
  ),
  stenter: narrower(
    "定形机、拉幅定形机、拉幅定形、热定形机、热风定形机、针铗定型机、布铗定型机、拉幅烘燥机、热风拉幅机",
  ),
  "dyeing-machine": narrower(
    "布缸、纱缸、高温缸、常温缸、高温布缸、筒子缸、气流缸、卷染缸、经轴缸、筒子染色机、经轴染色机、染纱机",
  ),
  "carding-line": [ambiguous("梳棉", "道夫、锡林、盖板、清梳联、台时")],
  "fabric-finishing-machine": narrower("开剖机、平幅开剖机"),
  // Lines of parts
  "industrial-washer": narrower(
    "清洗单元、高压清洗单元、定点清洗机、机器人清洗机、终清洗机、中间清洗机、终清洗线、中间清洗线、通过式清洗机、高压去毛刺清洗机、真空清洗机、碳氢清洗机",
  ),
  "servo-press-fitting-machine": [
    ambiguous("伺服压机", "压装、压入、衬套、轴承、位移、过盈、曲线"),
    ...narrower(
      "电子压机、伺服电子压机、伺服电子压力机、电动压装机、智能压装机、智能电动压装机、力位移压机、电缸压机、电缸压装机",
    ),
  ],
  "tightening-machine": narrower("拧紧设备、多轴拧紧设备、电动拧紧设备、扭矩枪、电动扭矩枪"),
  "spray-coating-line": narrower("电泳线、阴极电泳线、电泳生产线、自动电泳线、电泳流水线"),
  // Metals, wires and cables
  "wire-drawing-machine": narrower(
    "铜大拉、铝大拉、铝合金大拉、铜中拉、铜小拉、铜细拉、大拉机组、中拉机组、小拉机组、铜大拉机组、铝大拉机组、大拉连退、中拉连退、大拉连退机组、中拉连退机组、大拉连续退火机组、中拉连续退火机组、铜大拉连续退火机组、连拉连退、连拉连退机组、拉丝退火机、拉丝连退机",
  ),
  "cable-making-machine": [
    ambiguous("框绞", "盘、股、芯、放线、绞线、导线"),
    ...narrower("框绞机、框式绞线机、叉绞机、叉式绞线机、束绞机、弓绞机、盘绞机、管式绞线机"),
  ],
  "levelling-machine": narrower(
    "二辊矫直机、两辊矫直机、棒材矫直机、管材矫直机、型材矫直机、斜辊矫直机、双曲线矫直机、压力矫直机",
  ),
  // Glass, powders, boards
  "glass-tempering-furnace": narrower(
    "钢化机组、平钢化机组、双室平钢化炉、对流平钢化炉、辊道钢化炉",
  ),
  "spray-dryer": narrower(
    "喷雾造粒塔、喷雾造粒机、压力喷雾造粒机、压力喷雾造粒塔、离心喷雾造粒机、喷雾造粒干燥机、喷雾造粒干燥塔、闭式喷雾造粒机、喷雾干燥塔、喷雾造粒设备",
  ),
  "carton-converting-machine": narrower(
    "印开模、印开机、印开模联动线、印刷开槽机、印刷开槽模切、印刷开槽模切一体机、水墨印刷开槽机、水墨印刷开槽模切机",
  ),
  // Food and farms
  "freeze-dryer": narrower(
    "冻干舱、冻干仓、冻干线、冻干生产线、食品冻干线、果蔬冻干机、食品真空冻干机",
  ),
  "grain-dryer": [
    ...["循环式干燥机", "循环干燥机", "循环式烘干机", "连续烘干机", "烘干塔", "塔式烘干机"].map(
      (term) => ambiguous(term, grain),
    ),
    ...narrower("批式循环干燥机、批式循环烘干机、粮食烘干塔、谷物烘干塔、塔式粮食烘干机"),
  ],
  // Gases
  "nitrogen-generator": narrower("PSA制氮、膜制氮、变压吸附制氮、膜分离制氮、氮气设备、制氮系统"),
};
