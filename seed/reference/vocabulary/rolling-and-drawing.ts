import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "冶金建材与民爆";
const smeltingRows = "HB-2-03 GD-2-03";
const nonferrousRows = "HB-3-03 GD-4-03";

/** Strip, profile and wire, and the furnaces of metal works. */
export const rollingAndDrawing: readonly EquipmentFamily[] = [
  {
    code: "rolling-mill",
    name: "轧机",
    english: "rolling mill",
    group,
    broader: null,
    synonyms: [
      ...same("轧钢机、轧钢生产线、轧制设备、轧机机组、轧钢设备、rolling mill"),
      ...narrower(
        "二辊轧机、四辊轧机、型钢轧机、万能轧机、棒材轧机、线材轧机、高速线材轧机、短应力轧机、高线、带钢轧机、铝箔轧机、铝板带轧机、铜板带轧机、无缝钢管轧机、无缝管穿孔机、连轧管机、螺纹钢生产线、棒材生产线、高速线材生产线、张力减径机、轧制线、平整机组",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "轧辊、轧机轴承、轧制油、轧制力传感器、轧机机架、轧机油膜轴承、轧机配件、轧辊磨削、轧花机",
        "部件、介质、修磨或农产品机械",
      ),
      neighbour("roller-press", "辊压机", "挤压矿料粉磨"),
      neighbour("ring-rolling-machine", "辗环机", "辗扩环形锻件"),
      neighbour("roll-forming-line", "辊弯成型机", "不减薄，只弯成型材"),
    ],
    attributes: codes(
      "stripWidth millForce millSpeed rollDiameter standCount stripThickness ratedPower throughputMass thicknessTolerance controlSystem",
    ),
    uses: terms("钢材轧制、棒线材生产、型钢生产、铝箔轧制、铜带轧制、无缝管生产、轧机主传动改造"),
  },
  {
    code: "hot-rolling-mill",
    name: "热轧机",
    english: "hot rolling mill",
    group,
    broader: "rolling-mill",
    synonyms: [
      ...same("热轧机组、热轧生产线、热轧线、热轧带钢轧机、hot rolling mill"),
      ...narrower(
        "热连轧机、热连轧机组、1780热轧、2250热轧、中厚板轧机、宽厚板轧机、炉卷轧机、粗轧机、精轧机、精轧机组、热轧卷取机、可逆热轧机、铝热轧机、粗轧机组",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("热轧卷、热轧钢板、热轧工作辊、热轧除鳞箱、热轧机油", "产品、部件"),
      neighbour("cold-rolling-mill", "冷轧机", "常温轧制，厚度更薄"),
    ],
    attributes: codes(
      "stripWidth millForce standCount millSpeed stripThickness rollDiameter ratedPower annualCapacity thicknessTolerance",
    ),
    uses: terms("热轧带钢、中厚板生产、铝板热轧、热连轧改造、粗轧精轧更新"),
  },
  {
    code: "cold-rolling-mill",
    name: "冷轧机",
    english: "cold rolling mill",
    group,
    broader: "rolling-mill",
    synonyms: [
      ...same("冷轧机组、冷轧生产线、冷轧带钢轧机、冷轧线、cold rolling mill"),
      ...narrower(
        "二十辊轧机、森吉米尔轧机、六辊冷轧机、六辊可逆冷轧机、单机架可逆冷轧机、冷连轧机、酸轧联合机组、酸洗冷连轧机组、冷轧平整机、冷轧管机、两辊冷轧管机、精密冷轧机、不锈钢冷轧机、铜箔轧机、拉矫机组",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "冷轧钢板、冷轧卷、冷轧乳化液、冷轧废水、冷轧扭钢筋机",
        "产品、介质或建筑钢筋机械",
      ),
      neighbour("hot-rolling-mill", "热轧机", "加热后轧制"),
    ],
    attributes: codes(
      "stripWidth stripThickness millSpeed millForce rollDiameter standCount thicknessTolerance coilWeight ratedPower controlSystem",
    ),
    uses: terms("冷轧带钢、硅钢轧制、不锈钢冷轧、精密带钢、铝箔坯料、冷轧管生产"),
    oldModels: terms("LG30、LG60、LG-30-H、LG-60-H"),
  },
  {
    code: "pickling-line",
    name: "酸洗线",
    english: "pickling line",
    group,
    broader: null,
    synonyms: [
      ...same("酸洗机组、酸洗生产线、酸洗设备、钢材酸洗线、pickling line"),
      ...narrower(
        "推拉式酸洗线、推拉式酸洗机组、推式酸洗机组、半连续酸洗机组、半连续酸洗线、连续酸洗机组、连续酸洗线、盘条酸洗线、线材酸洗线、钢管酸洗线、不锈钢酸洗线、隧道式酸洗线、全自动酸洗磷化线、酸洗磷化线、无酸除鳞机、EPS除鳞线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "酸洗剂、酸洗缓蚀剂、酸洗槽、酸洗钝化膏、酸洗废水、酸洗板",
        "药剂、槽体、废水或产品",
      ),
      ...notThis("盐酸再生机组、酸再生装置、废酸再生", "再生废酸的配套装置，不洗钢材"),
      neighbour("absorption-tower", "酸雾吸收塔", "只处理酸雾"),
      neighbour("shot-blasting-machine", "抛丸机", "机械除锈，不用酸"),
    ],
    attributes: codes(
      "stripWidth millSpeed stripThickness picklingMedium throughputMass operatingTemperature coilWeight spinningAutomation ratedPower",
    ),
    uses: terms("带钢除鳞、盘条酸洗、钢管酸洗磷化、不锈钢酸洗钝化、冷轧前处理、酸洗线封闭改造"),
  },
  {
    code: "annealing-line",
    name: "退火线",
    english: "strip and wire annealing line",
    group,
    broader: null,
    synonyms: [
      ...same("退火机组、退火生产线、连续退火机组、连续退火线、连退机组、annealing line"),
      ...narrower(
        "罩式退火炉、罩式炉、全氢罩式炉、光亮退火线、光亮退火炉、硅钢连续退火线、不锈钢光亮退火线、立式退火炉、卧式连续退火炉、退火酸洗线、铜带气垫炉、气垫炉、铝箔退火炉、线材球化退火炉、球化退火炉",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("退火铜线、退火钢丝、退火窑余热", "产品或半导体退火"),
      neighbour("industrial-furnace", "退火炉", "单台炉，分批装料"),
      neighbour("galvanising-line", "镀锌线", "退火后入锌锅"),
    ],
    attributes: codes(
      "stripWidth millSpeed maxTemperature stripThickness throughputMass heating furnaceAtmosphere coilWeight temperatureUniformity ratedPower",
    ),
    uses: terms(
      "冷轧带钢退火、硅钢退火、不锈钢光亮退火、铜带退火、铝箔退火、线材球化退火、罩式炉改连退",
    ),
  },
  {
    code: "galvanising-line",
    name: "镀锌线",
    english: "galvanising line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "热镀锌生产线、热镀锌线、镀锌生产线、镀锌机组、热浸镀锌线、galvanizing line、galvanising line",
      ),
      ...narrower(
        "连续热镀锌机组、带钢热镀锌机组、钢管热镀锌线、钢丝热镀锌线、热镀铝锌机组、镀铝锌线、彩涂线、彩涂机组、彩色涂层机组、镀锡机组、电镀锡机组、镀锌锅、锌锅",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "镀锌板、镀锌管、镀锌加工、锌锭、热镀锌助镀剂、镀锌钢管、镀锌层测厚仪",
        "产品、加工、材料或检测",
      ),
      neighbour("electroplating-line", "电镀锌生产线", "电解沉积，常温槽液"),
    ],
    attributes: codes(
      "stripWidth millSpeed coatingWeight stripThickness throughputMass maxTemperature heating annualCapacity ratedPower",
    ),
    uses: terms("带钢镀锌、钢结构镀锌、钢管镀锌、钢丝镀锌、彩涂板生产、镀锌炉节能改造、锌烟治理"),
  },
  {
    code: "wire-drawing-machine",
    name: "金属拉丝机",
    english: "wire drawing machine",
    group,
    broader: null,
    synonyms: [
      ...same("拉丝设备、钢丝拉丝机、金属拉拔机、线材拉丝机、wire drawing machine"),
      ...narrower(
        "水箱拉丝机、直进式拉丝机、滑轮式拉丝机、倒立式拉丝机、铜大拉机、铜中拉机、铝大拉机、小拉机、大拉机、中拉机、多头拉丝机、连续退火拉丝机、大拉连退机、焊丝拉丝机、冷拔机、链式冷拔机、履带式拉拔机、联合拉拔机、圆盘拉拔机、钢筋调直拉丝机、盘拉机",
      ),
      ambiguous(
        "拉丝机",
        "钢丝、铜丝、铜线、铝线、铝杆、铜杆、线材、盘条、进线、出线、卷筒、水箱、焊丝、拉拔",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "塑料拉丝机、扁丝拉丝机、玻璃纤维拉丝机、化纤拉丝、拉丝模、拉丝粉、拉丝油、拉丝模具、拉丝塔轮、不锈钢拉丝板",
        "拉塑料、玻璃、光纤，或是模具和润滑剂",
      ),
      neighbour("lapping-and-polishing-machine", "拉丝抛光机", "做表面纹理，不改线径"),
    ],
    attributes: codes(
      "wireInletDiameter wireOutletDiameter drawingSpeed drawingPasses ratedPower speedControl throughputMass coilWeight",
    ),
    uses: terms(
      "钢丝拉拔、铜线拉制、铝线拉制、焊丝生产、标准件线材、弹簧钢丝、钢帘线、光亮圆钢冷拔",
    ),
  },
  {
    code: "extrusion-press",
    name: "金属挤压机",
    english: "metal extrusion press",
    group,
    broader: null,
    synonyms: [
      ...same(
        "铝挤压机、铝型材挤压机、铝材挤压机、型材挤压机、有色金属挤压机、卧式挤压机、extrusion press",
      ),
      ...narrower(
        "铜挤压机、正向挤压机、反向挤压机、双动挤压机、单动挤压机、短行程挤压机、连续挤压机、铜材连续挤压机、镁合金挤压机、钢管热挤压机、铝型材挤压生产线、挤压牵引机、铝棒加热炉",
      ),
      ambiguous("挤压机", "铝型材、铝棒、挤压筒、铜材、牵引、锭坯、挤压力、MN"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "挤压模具、挤压筒、挤压杆、挤压垫、铝型材模具、榨油挤压机、挤压丝锥、挤压机主缸密封",
        "模具、部件，或食品机械",
      ),
      neighbour("food-extruder", "挤压膨化机", "食品和饲料膨化"),
      neighbour("plastic-extruder", "塑料挤出机", "螺杆挤塑料"),
      neighbour("roller-press", "水泥挤压机", "辊式挤压矿料"),
    ],
    attributes: codes(
      "nominalForce containerDiameter billetLength extrusionSpeed systemPressure ratedPower throughputMass specificEnergy controlSystem",
    ),
    uses: terms(
      "铝型材挤压、铜棒铜管挤压、光伏边框型材、轨道交通型材、汽车轻量化型材、挤压机液压伺服改造",
    ),
  },
  {
    code: "copper-smelting-furnace",
    name: "铜冶炼炉",
    english: "copper smelting furnace",
    group,
    broader: null,
    synonyms: [
      ...same("铜冶炼设备、铜冶炼装备、炼铜炉、铜火法冶炼炉、铜熔炼炉、copper smelting furnace"),
      ...narrower(
        "闪速炉、铜闪速熔炼炉、底吹炉、底吹熔炼炉、侧吹炉、富氧侧吹炉、顶吹炉、艾萨炉、奥斯麦特炉、阳极炉、回转式阳极炉、铜转炉、PS转炉、吹炼炉、卧式转炉、铅锌密闭鼓风炉、铅底吹炉、锌沸腾焙烧炉、沸腾焙烧炉、镍闪速炉、烟化炉、阳极浇铸机、圆盘浇铸机",
      ),
    ],
    sectorRows: codes(`${nonferrousRows} ${smeltingRows}`),
    confusedWith: [
      ...notThis(
        "粗铜、阳极铜、铜精矿、冰铜、铜水套、冶炼烟气制酸、铜冶炼渣、铜套铸造",
        "原料、产品、部件或制酸",
      ),
      neighbour("electrorefining-cell", "铜电解槽", "电解精炼，在火法之后"),
      neighbour("melting-furnace", "熔铜炉", "加工厂熔化铜料，不冶炼精矿"),
      neighbour("secondary-metal-furnace", "再生金属冶炼炉", "以废料为原料"),
    ],
    attributes: codes(
      "throughputMass annualCapacity heatSize specificEnergy oxygenEnrichment metalRecovery maxTemperature campaignLife fuel",
    ),
    uses: terms("铜精矿熔炼、铜锍吹炼、粗铜精炼、铅锌冶炼、镍冶炼、连续吹炼改造、绿色铜冶炼改造"),
  },
  {
    code: "electrorefining-cell",
    name: "有色金属电解槽",
    english: "electrorefining and electrowinning cell",
    group,
    broader: null,
    synonyms: [
      ...same("电解精炼槽、有色电解槽、电积槽、electrorefining cell"),
      ...narrower(
        "铜电解槽、锌电解槽、镍电解槽、铅电解槽、锰电解槽、镁电解槽、银电解槽、旋流电解槽、旋流电解装置、聚合物混凝土电解槽、阴极剥离机组、铜阴极剥片机组、锌剥锌机、阳极整形机组、电解专用吊车",
      ),
      ambiguous("电解槽", "阴极铜、锌锭、电积、始极片、阳极板、铜、电解锌、电解锰"),
    ],
    sectorRows: codes(nonferrousRows),
    confusedWith: [
      ...notThis(
        "阴极板、不锈钢阴极板、始极片、电解槽电源、电解铜箔生箔机、电解液净化",
        "极板、电源或铜箔",
      ),
      neighbour("aluminium-electrolytic-cell", "铝电解槽", "熔盐电解，千安级大电流"),
      neighbour("copper-smelting-furnace", "阳极炉", "火法精炼，产阳极板"),
    ],
    attributes: codes(
      "annualCapacity currentDensity currentEfficiency specificEnergy cellVoltage cellElementCount operatingTemperature vesselMaterial",
    ),
    uses: terms("铜电解精炼、锌电积、镍电解、锰电解、电解车间自动化改造、极板作业无人化"),
  },
  {
    code: "secondary-metal-furnace",
    name: "再生金属冶炼炉",
    english: "secondary metal smelting furnace",
    group,
    broader: null,
    synonyms: [
      ...same(
        "再生金属冶炼设备、再生金属冶炼装备、再生有色冶炼炉、废金属熔炼炉、secondary smelting furnace",
      ),
      ...narrower(
        "再生铝熔炼炉、再生铝双室炉、双室熔铝炉、侧井炉、再生铅熔炼炉、再生铜精炼炉、废铜精炼炉、倾动式精炼炉、倾动炉、NGL炉、卡尔多炉、废杂铜冶炼炉、废铅蓄电池冶炼炉、短窑、铝灰处理设备、回转式熔铝炉、再生铅侧吹炉、再生锌回转窑",
      ),
    ],
    sectorRows: codes(`${nonferrousRows} ${smeltingRows}`),
    confusedWith: [
      ...notThis("再生铝锭、废铝、废铜、铝灰渣、废钢铁贸易、再生铅", "原料和产品"),
      neighbour("melting-furnace", "熔铝炉", "熔化洁净铝料，供铸造"),
      neighbour("metal-baler", "金属打包机", "只压块，不熔炼"),
    ],
    attributes: codes(
      "heatSize meltingRate metalRecovery specificEnergy fuel thermalEfficiency maxTemperature throughputMass flueGasFlow",
    ),
    uses: terms("废铝再生、废铜再生、废铅酸电池回收、废锌回收、铝灰渣处理、再生金属绿色改造"),
  },
  {
    code: "heat-treatment-line",
    name: "热处理生产线",
    english: "heat treatment line",
    group,
    broader: "industrial-furnace",
    synonyms: [
      ...same("热处理线、热处理成套设备、热处理自动线、淬火回火生产线、heat treatment line"),
      ...narrower(
        "多用炉生产线、密封箱式多用炉生产线、网带炉生产线、推盘炉生产线、连续渗碳生产线、渗碳淬火线、调质生产线、调质线、钢球淬火线、锻件热处理生产线、锻造余热热处理线、等温正火线、铝合金固溶时效线、固溶时效炉、T6热处理线、感应淬火机床、淬火机床、数控淬火机床、高频淬火设备、感应淬火设备、真空气淬炉、离子渗氮炉、转底炉、钢板淬火机、钢板热处理线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "热处理加工、淬火油、淬火液、热处理工装、料筐、热处理夹具、氧探头、碳势控制仪",
        "外协加工、介质、工装或仪表",
      ),
      neighbour("annealing-line", "连续退火机组", "处理带材卷料"),
      neighbour("mould-temperature-controller", "模温机", "给模具控温"),
    ],
    attributes: codes(
      "throughputMass maxTemperature temperatureUniformity heating furnaceAtmosphere chargeMass ratedPower chamberSize specificEnergy controlSystem",
    ),
    uses: terms(
      "齿轮渗碳淬火、轴承淬火、锻件调质、标准件热处理、铝轮毂固溶时效、轴类感应淬火、钢板调质",
    ),
  },
];
