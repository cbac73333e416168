import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "成形与切割";
const rows = codes("HB-1-02 GD-1-02 HB-1-03 GD-1-03");

export const pressesAndForging: readonly EquipmentFamily[] = [
  {
    code: "mechanical-press",
    name: "机械压力机",
    english: "mechanical press",
    group,
    broader: null,
    synonyms: [
      ...same("曲柄压力机、冲床、普通冲床、冲压机、mechanical press、punch press"),
      ...narrower(
        "开式压力机、闭式压力机、开式双点压力机、闭式双点压力机、闭式四点压力机、开式可倾压力机、气动冲床、高性能冲床、高速冲床、高速精密冲床、高速精密压力机、肘节式冲床、精冲机、精冲压力机、多工位压力机、级进模冲压线、深喉冲床",
      ),
      ambiguous("压力机", "冲压、曲柄、开式、闭式、冲次、装模高度、离合器"),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("hydraulic-press", "液压压力机", "油缸施力，全行程公称力"),
      neighbour("turret-punch-press", "数控冲床", "转塔换模，板材送进"),
      ...notThis(
        "冲床模具、冲压模具、冲床送料机、冲床光电保护、冲床离合器、冲压件",
        "模具、周边设备、零件",
      ),
    ],
    attributes: codes(
      "nominalForce strokeRate stroke shutHeight pressType nominalStroke tableSize ratedPower pressDrive throatDepth",
    ),
    uses: terms(
      "冲裁、落料、冲孔、浅拉深、弯曲、电机硅钢片冲压、五金件冲压、薄板冲孔落料、冲压件生产、垫片冲裁",
    ),
    oldModels: terms(
      "J23-16、J23-40、J23-63、J23-80、JB23-63、JA21-160、JC21-160、J21-80、JH21-110、J36-400、JA31-250",
    ),
  },
  {
    code: "servo-press",
    name: "伺服压力机",
    english: "servo press",
    group,
    broader: "mechanical-press",
    synonyms: [
      ...same("伺服冲床、机械伺服压力机、数控伺服压力机、伺服闭式压力机、servo press"),
      ...narrower("伺服多连杆压力机、伺服四点压力机、伺服冲压线、高速伺服冲压线"),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("servo-press-fitting-machine", "伺服压装机", "装配压入零件，吨位小，有力位移曲线"),
      neighbour("hydraulic-press", "单臂液压机", "油缸施力"),
    ],
    attributes: codes(
      "nominalForce strokeRate stroke shutHeight pressType tableSize nominalStroke ratedPower positioningAccuracy controlSystem",
    ),
    uses: terms("高强钢冲压、深拉深、精密冲裁、汽车覆盖件冲压、静音冲压、高强板成形、精密拉深"),
  },
  {
    code: "turret-punch-press",
    name: "数控转塔冲床",
    english: "CNC turret punch press",
    group,
    broader: null,
    synonyms: [
      ...same("数控冲床、转塔冲床、数转、CNC冲床、数控步冲机、turret punch press"),
      ...narrower(
        "伺服转塔冲床、机械数控转塔冲床、液压数控转塔冲床、冲激复合机、激光冲切复合机、单冲头数控冲床、母线冲剪折加工机",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("mechanical-press", "高速冲床", "装专用模具，不移动板材"),
      ...notThis("数冲模具、转塔模具、数控冲床模具", "模具"),
    ],
    attributes: codes(
      "nominalForce turretStationsPunch strokeRate maxThickness workingArea axisCount rapidTraverse positioningAccuracy ratedPower controlSystem",
    ),
    uses: terms("钣金冲孔、机箱机柜加工、百叶窗成形、网孔板加工"),
  },
  {
    code: "screw-press",
    name: "螺旋压力机",
    english: "screw press",
    group,
    broader: null,
    synonyms: [
      ...same("电动螺旋压力机、数控电动螺旋压力机、锻造螺旋压力机、forging screw press"),
      ...narrower("摩擦压力机、双盘摩擦压力机、离合器式螺旋压力机、伺服螺旋压力机、程控螺旋压力机"),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("oil-press", "螺旋榨油机", "压榨油料"),
      ...notThis("螺旋压榨机、螺旋压滤机", "压榨和脱水"),
    ],
    attributes: codes(
      "nominalForce strikingEnergy stroke strokeRate shutHeight tableSize ratedPower ejectorForce controlSystem",
    ),
    uses: terms("精密模锻、耐火砖压制、叶片锻造、五金工具锻造、校正"),
    oldModels: terms("J53-160、J53-300、J53-400、JB53-400"),
  },
  {
    code: "hot-forging-press",
    name: "热模锻压力机",
    english: "hot die forging press",
    group,
    broader: null,
    synonyms: [
      ...same("热模锻压机、热锻压力机、曲柄热模锻压力机、模锻压力机、hot forging press"),
      ...narrower(
        "楔式热模锻压力机、自动化模锻线、热锻生产线、温锻压力机、多工位热镦锻机、平锻机、高速热镦锻机",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("forging-hammer", "电液锤", "以打击能量成形"),
      ...notThis("锻造模具、锻件、锻造操作机", "模具、产品和辅机"),
    ],
    attributes: codes(
      "nominalForce stroke strokeRate shutHeight tableSize ratedPower ejectorForce takt controlSystem",
    ),
    uses: terms("曲轴锻造、连杆锻造、转向节锻造、齿坯锻造、轴承套圈锻造"),
  },
  {
    code: "forging-hammer",
    name: "锻锤",
    english: "forging hammer",
    group,
    broader: null,
    synonyms: [
      ...same("锻造锤、空气锤、电液锤、forging hammer"),
      ...narrower("数控全液压模锻锤、模锻锤、对击锤、蒸汽空气锤、蒸空锤、自由锻锤、程控锻锤"),
    ],
    sectorRows: rows,
    confusedWith: [...notThis("打桩锤、液压破碎锤、桩锤、振动锤、手锤", "桩工和破碎用")],
    attributes: codes(
      "fallingMass strikingEnergy strokeRate stroke ratedPower machineMass controlSystem",
    ),
    uses: terms("自由锻、模锻、锻坯制备、环件制坯"),
    oldModels: terms("C41-250、C41-400、C41-560、C41-750、C41-1000"),
  },
  {
    code: "cold-header",
    name: "冷镦机",
    english: "cold heading machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "冷镦成型机、多工位冷镦机、打头机、螺丝打头机、冷成形机、cold header、cold forging machine",
      ),
      ...narrower(
        "二模四冲冷镦机、螺母冷镦机、螺栓冷镦机、多工位冷成形机、温镦机、铆钉机冷镦、自动冷镦联合机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("冷镦模具、线材、搓丝板", "模具与材料")],
    attributes: codes(
      "headingDiameter stationCount strokeRate nominalForce takt ratedPower maxTurningLength",
    ),
    uses: terms("螺栓制造、螺母制造、紧固件制造、铆钉制造、轴类冷成形"),
    oldModels: terms("Z12-6、Z47-12、Z41-12"),
  },
  {
    code: "ring-rolling-machine",
    name: "辗环机",
    english: "ring rolling machine",
    group,
    broader: null,
    synonyms: [
      ...same("碾环机、数控辗环机、径轴向辗环机、扩孔机、ring rolling mill"),
      ...narrower(
        "辊锻机、楔横轧机、楔横轧、冷辗环机、立式辗环机、摆辗机、径向锻机、精锻机、旋锻机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("环件、法兰锻件", "产品")],
    attributes: codes(
      "maxSpecimenDiameter nominalForce maxWorkpieceHeight ratedPower rollSpeed takt controlSystem",
    ),
    uses: terms("风电法兰制造、轴承环锻造、齿圈锻造、轴类制坯"),
  },
  {
    code: "spinning-forming-machine",
    name: "旋压机",
    english: "metal spinning machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控旋压机、强力旋压机、金属旋压机、flow forming machine、metal spinning machine"),
      ...narrower("轮毂旋压机、封头旋压机、皮带轮旋压机、收口机、缩口机、热旋压机"),
    ],
    sectorRows: [],
    confusedWith: [neighbour("capping-machine", "旋盖机", "包装封口")],
    attributes: codes(
      "maxSpecimenDiameter nominalForce maxTurningLength spindleSpeed spindlePower maxThickness axisCount controlSystem",
    ),
    uses: terms("封头成形、轮毂成形、气瓶收口、灯罩成形、筒形件强旋"),
  },
  {
    code: "plate-rolling-machine",
    name: "卷板机",
    english: "plate rolling machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控卷板机、卷圆机、滚板机、滚圆机、plate rolling machine、plate bending rolls"),
      ...narrower(
        "四辊卷板机、三辊卷板机、对称三辊卷板机、水平下调式卷板机、万能卷板机、型材弯曲机、型材卷弯机、船用卷板机、弯弧机",
      ),
    ],
    sectorRows: codes("HB-1-08"),
    confusedWith: [neighbour("press-brake", "板料折弯机", "直线折弯")],
    attributes: codes(
      "maxThickness rollingWidth millRollDiameter ratedPower levelingRolls workingSpeed controlSystem",
    ),
    uses: terms("筒体卷制、压力容器制造、风电塔筒、锅炉壳体、船板弯曲、钢板卷圆、罐体卷筒"),
    oldModels: terms("W11-20×2500、W12-30×3000、W11S-40×3000"),
  },
  {
    code: "tube-bending-machine",
    name: "弯管机",
    english: "tube bending machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控弯管机、全自动弯管机、管子弯曲机、tube bender、pipe bending machine"),
      ...narrower(
        "三维弯管机、液压弯管机、中频弯管机、滚弯机、线材折弯机、盘管机、缩管机、管端成型机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("弯管模具、弯头、手动弯管器", "模具、管件和手工具")],
    attributes: codes(
      "maxTubeDiameter maxWallThickness bendRadius axisCount ratedPower positioningAccuracy takt controlSystem",
    ),
    uses: terms("汽车排气管、空调铜管、液压管路、船舶管系、家具管弯曲"),
    oldModels: terms("DW38、DW50、DW89、W27Y"),
  },
  {
    code: "roll-forming-line",
    name: "辊弯成型机",
    english: "roll forming line",
    group,
    broader: null,
    synonyms: [
      ...same("冷弯成型机、冷弯机组、辊压成型机、冷弯成型生产线、辊弯成型线、roll forming machine"),
      ...narrower(
        "压瓦机、彩钢瓦设备、C型钢机、CZ型钢机、货架立柱成型机、光伏支架成型线、高频焊管机组、焊管机组、焊管生产线、门框成型机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("roller-press", "辊压机", "水泥粉磨或极片辊压"),
      ...notThis("成型轧辊、彩钢瓦", "轧辊和产品"),
    ],
    attributes: codes(
      "lineSpeed formingStands maxThickness workpieceWidth ratedPower takt controlSystem positioningAccuracy",
    ),
    uses: terms("型钢成型、货架制造、光伏支架、焊管制造、楼承板"),
  },
  {
    code: "levelling-machine",
    name: "校平机",
    english: "levelling machine",
    group,
    broader: null,
    synonyms: [
      ...same("矫平机、矫直机、校直机、板材矫平机、整平机、leveller、straightening machine"),
      ...narrower(
        "四重式矫平机、精密矫平机、零件矫平机、型钢矫直机、棒材矫直机、轴类校直机、自动校直机、拉弯矫直机、液压校直机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("钢筋调直机、地面整平机", "建筑施工机械")],
    attributes: codes(
      "maxThickness levelingWidth levelingRolls lineSpeed ratedPower flatness nominalForce controlSystem",
    ),
    uses: terms("中厚板矫平、激光切割件校平、轴类校直、卷料开平"),
    oldModels: terms("W43-6×1500、W43-16×2000"),
  },
  {
    code: "coil-processing-line",
    name: "开卷线",
    english: "coil processing line",
    group,
    broader: null,
    synonyms: [
      ...same("开卷校平剪切线、开平线、开卷矫平剪切生产线、coil processing line"),
      ...narrower(
        "横剪线、纵剪线、分条机钢卷、开卷落料线、飞剪线、硅钢片纵剪线、铁芯横剪线、三合一送料机、开卷机、NC送料机",
      ),
      ambiguous("分条机", "钢带、钢卷、带钢、纵剪、卷板、不锈钢卷"),
    ],
    sectorRows: [],
    confusedWith: [neighbour("slitting-machine", "薄膜分切机", "分切薄膜纸张极片")],
    attributes: codes(
      "maxThickness workpieceWidth lineSpeed chargeMass positioningAccuracy ratedPower levelingRolls controlSystem",
    ),
    uses: terms("卷板开平、带钢分条、汽车板落料、变压器铁芯加工"),
  },
  {
    code: "punching-shearing-machine",
    name: "联合冲剪机",
    english: "ironworker",
    group,
    broader: null,
    synonyms: [
      ...same("冲剪机、液压联合冲剪机、ironworker"),
      ...narrower(
        "角钢生产线、数控角钢线、数控角钢冲孔剪切线、母线加工机、角钢剪切机、型钢加工线、H型钢生产线、铁塔角钢线、棒料剪切机",
      ),
    ],
    sectorRows: [],
    confusedWith: [neighbour("shearing-machine", "剪板机", "只剪直边板料")],
    attributes: codes(
      "nominalForce maxThickness stationCount ratedPower maxDrillingDiameter takt throatDepth controlSystem",
    ),
    uses: terms("角钢加工、铁塔制造、型钢冲孔剪断、母线加工"),
    oldModels: terms("Q34-16、Q35Y-20、QA32-8"),
  },
  {
    code: "plasma-flame-cutting-machine",
    name: "等离子火焰切割机",
    english: "plasma and flame cutting machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "数控切割机、等离子切割机、火焰切割机、数控等离子切割机、数控火焰切割机、plasma cutting machine",
      ),
      ...narrower(
        "龙门式切割机、龙门数控切割机、精细等离子切割机、相贯线切割机、管子相贯线切割机、等离子坡口切割机、多头直条切割机、便携式数控切割机、台式等离子切割机、船舶切割设备",
      ),
      ambiguous("坡口切割机", "等离子、火焰、割炬、割枪"),
      ambiguous("火焰切割", "下料、坡口、钢板、板厚、船"),
      ambiguous("火焰割", "下料、坡口、钢板、板厚、船"),
      ambiguous("等离子切割", "下料、坡口、钢板、板厚、船"),
    ],
    sectorRows: codes("HB-1-08"),
    confusedWith: [
      neighbour("laser-cutting-machine", "激光切割机", "热影响小，写激光功率"),
      ...notThis("割炬、割嘴、等离子电源、电极喷嘴、手提切割机、气割", "附件、耗材和手持工具"),
    ],
    attributes: codes(
      "cuttingCurrent maxThickness workingArea rapidTraverse positioningAccuracy ratedPower weldingSpeed axisCount controlSystem",
    ),
    uses: terms("中厚板下料、船板切割、钢结构下料、坡口切割、管道相贯切割"),
  },
  {
    code: "waterjet-cutting-machine",
    name: "水刀切割机",
    english: "waterjet cutting machine",
    group,
    broader: null,
    synonyms: [
      ...same("水刀、水切割机、高压水切割机、超高压水切割机、数控水刀、waterjet cutting machine"),
      ...narrower("五轴水刀、加砂水刀、纯水刀、水刀切割中心、冷切割设备"),
    ],
    sectorRows: [],
    confusedWith: [...notThis("水刀砂、水刀增压器配件、水刀拼花", "耗材、产品或清洗")],
    attributes: codes(
      "waterJetPressure workingArea maxThickness positioningAccuracy ratedPower axisCount rapidTraverse controlSystem",
    ),
    uses: terms("石材切割、玻璃切割、复合材料切割、钛合金切割、橡胶切割"),
  },
  {
    code: "laser-marking-machine",
    name: "激光打标机",
    english: "laser marking machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "激光打码机、激光刻字机、镭雕机、激光镭雕机、激光喷码机、laser marking machine、laser marker",
      ),
      ...narrower(
        "光纤激光打标机、紫外激光打标机、CO2激光打标机、飞行激光打标机、在线激光打标机、激光雕刻机、激光内雕机、三维激光打标机、激光镭射机、便携式激光打标机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("laser-cutting-machine", "CO2激光切割机", "切穿材料，写板厚"),
      ...notThis("振镜、场镜、打标软件、气动打标机", "部件、软件或机械打标"),
    ],
    attributes: codes(
      "laserPower laserSource pulseEnergy markingArea markingSpeed repeatability takt cooling ratedPower",
    ),
    uses: terms("产品追溯打码、铭牌标刻、二维码标刻、电子元件标记、塑料标记"),
  },
  {
    code: "laser-cleaning-machine",
    name: "激光清洗机",
    english: "laser cleaning machine",
    group,
    broader: null,
    synonyms: [
      ...same("激光除锈机、激光除漆机、激光清洗设备、激光去污机、laser cleaning machine"),
      ...narrower("脉冲激光清洗机、手持激光清洗机、连续激光清洗机、激光清洗工作站、极柱激光清洗机"),
    ],
    sectorRows: [],
    confusedWith: [neighbour("industrial-washer", "超声波清洗机", "用液体清洗")],
    attributes: codes(
      "laserPower laserSource pulseEnergy workpieceWidth lineSpeed takt cooling ratedPower",
    ),
    uses: terms(
      "除锈、除漆、模具清洗、焊前清洗、轨道交通检修、不用药水去锈、漆层去除、焊缝氧化皮去除",
    ),
  },
  {
    code: "laser-cladding-machine",
    name: "激光熔覆设备",
    english: "laser cladding machine",
    group,
    broader: null,
    synonyms: [
      ...same("激光熔覆机、激光熔覆机床、高速激光熔覆设备、laser cladding machine"),
      ...narrower(
        "激光淬火设备、激光淬火机、激光表面强化设备、激光再制造设备、超高速激光熔覆机、等离子熔覆机、堆焊机、等离子堆焊机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("熔覆粉末、激光熔覆加工、合金粉末", "材料和加工服务")],
    attributes: codes(
      "laserPower laserSource maxSpecimenDiameter maxTurningLength lineSpeed coatingThickness axisCount controlSystem",
    ),
    uses: terms("液压立柱修复、轧辊强化、轴类修复、模具修复、煤机再制造"),
  },
];
