import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "冶金建材与民爆";
const rows = "HB-3-02 GD-4-02";
const cementAndGlassRows = `${rows} HB-B-06`;

/** Ceramics, glass, stone; and the trucks and lines of civil explosives. */
export const ceramicsAndGlass: readonly EquipmentFamily[] = [
  {
    code: "ceramic-press",
    name: "陶瓷压砖机",
    english: "ceramic tile and refractory press",
    group,
    broader: null,
    synonyms: [
      ...same("陶瓷压机、全自动压砖机、压砖机、陶瓷砖压机、瓷砖压机、ceramic press"),
      ...narrower(
        "液压自动压砖机、大规格压砖机、岩板压机、无模压机、辊压岩板成型机、大板压机、高压注浆机、注浆成型机、卫生陶瓷高压注浆机、滚压成型机、日用陶瓷成型机、练泥机、真空练泥机、耐火砖压砖机、耐火砖压机、耐火材料压砖机、电动螺旋压砖机、摩擦压砖机、复合摩擦压砖机、耐火材料成型设备",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis(
        "压砖机模具、陶瓷模具、瓷砖、陶瓷粉料、耐火砖模具、耐火浇注料、耐火材料",
        "模具、原料、产品",
      ),
      neighbour("block-making-machine", "免烧砖机", "压水泥砖"),
      neighbour("hydraulic-press", "液压机", "通用压机"),
      neighbour("vulcanising-machine", "平板硫化机", "压橡胶"),
    ],
    attributes: codes(
      "nominalForce strokeRate pressableWidth systemPressure ratedPower stroke daylight throughputMass machineMass",
    ),
    uses: terms("瓷砖压制、岩板成型、耐火砖成型、卫生洁具注浆、日用瓷成型、压机节能改造"),
    oldModels: terms("J67-300"),
  },
  {
    code: "ceramic-inkjet-printer",
    name: "陶瓷喷墨打印机",
    english: "ceramic inkjet printer",
    group,
    broader: null,
    synonyms: [
      ...same(
        "陶瓷喷墨机、瓷砖喷墨机、喷墨花机、陶瓷数码喷墨打印机、陶瓷喷墨印花机、ceramic inkjet printer",
      ),
      ...narrower(
        "十二通道喷墨机、八通道喷墨机、岩板喷墨机、数码模具机、陶瓷数码喷釉机、数码干粒机、陶瓷平面印花机、瓷砖丝网印花机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("陶瓷墨水、喷墨喷头、陶瓷喷头、喷墨花纸", "墨水和喷头"),
      neighbour("ceramic-glazing-line", "施釉线", "整面施釉，不印图案"),
    ],
    attributes: codes(
      "channelCount printResolution printingWidth lineSpeed ratedPower registerAccuracy controlSystem",
    ),
    uses: terms("瓷砖喷墨印花、岩板通体印花、数码釉料、喷墨机更换、精雕模具"),
  },
  {
    code: "ceramic-glazing-line",
    name: "施釉线",
    english: "ceramic glazing line",
    group,
    broader: null,
    synonyms: [
      ...same("陶瓷施釉线、釉线、瓷砖施釉线、施釉设备、陶瓷釉线、glazing line"),
      ...narrower(
        "喷釉机、钟罩淋釉机、淋釉机、甩釉机、喷釉柜、施釉机、机器人施釉工作站、施釉机器人、干粒布料机、瓷砖抛光线、抛釉线、瓷砖磨边机、瓷砖抛光机、陶瓷抛光线、瓷砖分选线、瓷砖打包线、陶瓷布料机、微粉布料机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("釉料、陶瓷釉料、釉浆、熔块、喷釉枪、陶瓷色料", "釉料和部件"),
      neighbour("ceramic-inkjet-printer", "陶瓷喷墨打印机", "数码印图案"),
      neighbour("spray-coating-line", "喷涂生产线", "喷油漆、粉末"),
    ],
    attributes: codes(
      "lineSpeed workpieceWidth unitOutput conveyorLength ratedPower sprayGuns spinningAutomation controlSystem",
    ),
    uses: terms("瓷砖施釉、卫浴喷釉、日用瓷施釉、瓷砖抛光磨边、瓷砖分级打包、釉线自动化改造"),
  },
  {
    code: "glass-melting-furnace",
    name: "玻璃熔窑",
    english: "glass melting furnace",
    group,
    broader: "industrial-furnace",
    synonyms: [
      ...same("玻璃窑炉、玻璃熔化炉、玻璃池窑、glass melting furnace"),
      ...narrower(
        "平板玻璃熔窑、浮法玻璃熔窑、全氧燃烧玻璃熔窑、全氧窑、马蹄焰窑、横火焰窑、全电熔窑、电助熔窑、光伏玻璃熔窑、玻纤池窑、玻璃纤维窑炉、药玻窑炉、玻璃电熔炉、泡花碱窑炉",
      ),
    ],
    sectorRows: codes(`${cementAndGlassRows} GD-B-01`),
    confusedWith: [
      ...notThis(
        "玻璃熔窑耐火材料、玻璃窑烟气治理、电熔锆刚玉砖、玻璃窑蓄热室、熔窑工业电视、玻璃配合料、玻璃熔窑全氧燃烧",
        "耐材、烟气治理、原料或技术",
      ),
      neighbour("float-glass-line", "锡槽", "玻璃液成型，在熔窑之后"),
      neighbour("glass-tempering-furnace", "玻璃钢化炉", "加工平板玻璃，不熔化"),
    ],
    attributes: codes(
      "dailyMelt meltingArea heatConsumption fuel maxTemperature noxEmission campaignLife heatingPower controlSystem",
    ),
    uses: terms(
      "平板玻璃熔化、光伏玻璃、瓶罐玻璃、玻纤拉丝池窑、药用玻璃、窑炉冷修、全氧燃烧改造、电助熔改造",
    ),
  },
  {
    code: "float-glass-line",
    name: "浮法玻璃生产线",
    english: "float glass line",
    group,
    broader: null,
    synonyms: [
      ...same("浮法线、浮法玻璃线、平板玻璃生产线、浮法生产线、float glass line"),
      ...narrower(
        "锡槽、退火窑、玻璃退火窑、拉边机、压延玻璃生产线、光伏压延玻璃生产线、玻璃压延机、浮法冷端设备、玻璃冷端设备、玻璃堆垛机、行列式制瓶机、制瓶机、玻璃制瓶机、玻璃拉管生产线、玻璃堆垛机器人、溢流下拉法生产线",
      ),
    ],
    sectorRows: codes(cementAndGlassRows),
    confusedWith: [
      ...notThis(
        "浮法玻璃、浮法玻璃原片、锡槽底砖、退火窑辊道、平板玻璃、浮法玻璃保护气",
        "产品和部件",
      ),
      neighbour("glass-melting-furnace", "浮法玻璃熔窑", "只熔化玻璃"),
      neighbour("industrial-furnace", "退火炉", "金属退火"),
    ],
    attributes: codes(
      "dailyMelt ribbonWidth glassThickness lineSpeed yieldRate annualCapacity ratedPower controlSystem",
    ),
    uses: terms(
      "浮法玻璃成型、退火、冷端切割堆垛、光伏玻璃压延、玻璃瓶罐成型、锡槽工艺控制优化、退火窑改造",
    ),
  },
  {
    code: "glass-tempering-furnace",
    name: "玻璃钢化炉",
    english: "glass tempering furnace",
    group,
    broader: null,
    synonyms: [
      ...same(
        "钢化炉、玻璃钢化设备、玻璃钢化机组、钢化玻璃生产线、钢化玻璃炉、glass tempering furnace",
      ),
      ...narrower(
        "平弯钢化炉、水平钢化炉、双室钢化炉、对流钢化炉、强制对流钢化炉、光伏玻璃钢化炉、连续式钢化炉、弯钢化炉、热弯炉、玻璃热弯炉、汽车玻璃烘弯炉、均质炉、玻璃均质炉、化学钢化炉、3D玻璃热弯机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("钢化玻璃、钢化膜、钢化炉陶瓷辊道、钢化炉风机、钢化炉加热丝", "产品、部件"),
      neighbour("glass-processing-machine", "玻璃深加工设备", "切磨、合片，不钢化"),
    ],
    attributes: codes(
      "glassPlateSize glassThickness heatingPower heating unitOutput ratedPower maxTemperature controlSystem",
    ),
    uses: terms(
      "建筑玻璃钢化、光伏玻璃钢化、汽车玻璃热弯、家电玻璃钢化、均质处理、钢化炉对流节能改造",
    ),
  },
  {
    code: "glass-processing-machine",
    name: "玻璃深加工设备",
    english: "flat glass processing machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "玻璃加工设备、玻璃加工机械、玻璃冷加工设备、玻璃深加工生产线、glass processing machine",
      ),
      ...narrower(
        "玻璃切割机、全自动玻璃切割线、玻璃磨边机、玻璃双边磨、玻璃直线磨边机、玻璃磨边线、玻璃四边磨、玻璃异形磨边机、玻璃清洗机、玻璃打孔机、玻璃钻孔机、中空玻璃生产线、中空玻璃线、中空玻璃打胶机、夹层玻璃生产线、夹胶玻璃生产线、夹胶炉、玻璃镀膜线、LOW-E镀膜线、玻璃丝印机、玻璃加工中心、玻璃上片机、玻璃水刀、夹层玻璃高压釜",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "玻璃刀、玻璃磨轮、中空玻璃、夹胶玻璃、PVB胶片、中空玻璃密封胶",
        "产品、耗材或检测",
      ),
      neighbour("engraving-milling-machine", "玻璃精雕机", "加工手机盖板"),
      neighbour("glass-tempering-furnace", "玻璃钢化炉", "加热急冷"),
    ],
    attributes: codes(
      "glassPlateSize glassThickness lineSpeed ratedPower unitOutput positioningAccuracy waterConsumption spinningAutomation controlSystem",
    ),
    uses: terms("玻璃切割、玻璃磨边、中空玻璃合片、夹层玻璃、LOW-E镀膜、玻璃打孔、家电玻璃加工"),
  },
  {
    code: "stone-processing-machine",
    name: "石材加工设备",
    english: "stone processing machine",
    group,
    broader: null,
    synonyms: [
      ...same("石材机械、石材加工机械、石材切割机、石材切割设备、stone machine"),
      ...narrower(
        "红外线桥切机、桥切机、桥式石材切割机、石材桥切机、大切机、石材大切机、组合锯石、石材框架锯、砂锯、金刚石框架锯、石材绳锯机、绳锯机、金刚石串珠绳锯机、石材磨抛线、石材自动磨机、石材连续磨机、石材磨边机、石材雕刻机、石材加工中心、石材线条机、矿山圆盘锯、石材矿山开采机、荔枝面机、石材修补线、岩板切割机、岩板加工设备、石英石板材生产线、人造石生产线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "石材锯片、金刚石锯片、金刚石刀头、石材磨块、石材胶、大理石、花岗石、石材养护剂",
        "刀具、耗材、石材",
      ),
      neighbour("waterjet-cutting-machine", "水刀切割机", "高压水切割，写水压"),
      neighbour("multi-wire-saw", "多线切割机", "切硅片、磁材"),
    ],
    attributes: codes(
      "sawBladeDiameter workpieceWidth ratedPower workingArea throughputArea spindlePower waterConsumption axisCount controlSystem",
    ),
    uses: terms("花岗石板材切割、大理石磨抛、石材雕刻、荒料锯解、矿山开采、台面板加工、岩板加工"),
  },
  {
    code: "explosives-mixing-truck",
    name: "现场混装炸药车",
    english: "on-site explosives mixing truck",
    group,
    broader: "explosives-production-line",
    synonyms: [
      ...same("现场混装车、混装炸药车、炸药混装车、炸药现场混装车、explosives mixing truck"),
      ...narrower(
        "乳化炸药现场混装车、铵油炸药现场混装车、重铵油炸药混装车、井下混装炸药车、地下混装炸药车、多功能混装车、井下装药车、装药车、炸药装药车、多孔粒状铵油炸药混装车",
      ),
      ambiguous("混装车", "炸药、铵油、乳化、爆破、民爆"),
    ],
    sectorRows: codes("HB-4-02"),
    confusedWith: [
      ...notThis("爆破器材运输车、炸药运输车、现场混装炸药、乳化基质", "运输车、产品或建筑机械"),
      neighbour("explosives-production-line", "现场混装炸药地面站", "固定的站房，制备基质"),
    ],
    attributes: codes(
      "vehiclePayload throughputMass explosiveProduct meteringAccuracy operatorsInHazardArea boreholeDepth enginePower controlSystem",
    ),
    uses: terms("露天矿爆破装药、井下装药、现场混装作业、混装车升级改造、民爆少人化"),
    oldModels: terms("BCRH-15、BCZH-15、BCLH-15"),
  },
  {
    code: "detonator-assembly-line",
    name: "雷管装配生产线",
    english: "detonator assembly line",
    group,
    broader: "explosives-production-line",
    synonyms: [
      ...same(
        "雷管生产线、雷管装填装配生产线、雷管装配线、雷管装填线、雷管自动装配线、detonator line",
      ),
      ...narrower(
        "电子雷管生产线、数码电子雷管生产线、电子雷管装配线、数码电子雷管自动化生产线、导爆管雷管生产线、基础雷管装填线、电子引火元件生产线、雷管卡口机、雷管编码机",
      ),
    ],
    sectorRows: codes("HB-4-02"),
    confusedWith: [
      ...notThis(
        "工业雷管、电子雷管、雷管起爆器、雷管壳、雷管芯片模块、电子雷管起爆器、起爆药",
        "产品、元件、起爆器材",
      ),
      neighbour("automatic-assembly-line", "自动化装配线", "不涉及爆炸品"),
    ],
    attributes: codes(
      "takt operatorsInHazardArea yieldRate hazardStock explosionProofMark annualCapacity stationCount controlSystem",
    ),
    uses: terms("电子雷管装配、基础雷管装填、卡口编码检测、雷管无人化改造、导爆管雷管转产电子雷管"),
  },
];
