import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "冶金建材与民爆";
const rows = "HB-3-02 GD-4-02";
const cementAndGlassRows = `${rows} HB-B-06`;

/** Cement, concrete and bricks. */
export const buildingMaterials: readonly EquipmentFamily[] = [
  {
    code: "rotary-kiln",
    name: "回转窑",
    english: "rotary kiln",
    group,
    broader: "industrial-furnace",
    synonyms: [
      ...same("旋窑、水泥回转窑、回转窑系统、rotary kiln"),
      ...narrower(
        "水泥窑、石灰回转窑、活性石灰回转窑、氧化锌回转窑、陶粒回转窑、氧化铝回转窑、镍铁回转窑、直接还原回转窑、煅烧回转窑、石油焦煅烧回转窑、回转煅烧窑、电加热回转窑、外热式回转窑、内热式回转窑、两档支撑回转窑",
      ),
    ],
    sectorRows: codes(`${rows} GD-B-01`),
    confusedWith: [
      ...notThis(
        "回转窑托轮、回转窑轮带、窑头罩、窑尾密封、回转窑耐火砖、窑尾烟室、回转窑大齿圈、窑筒体扫描仪",
        "部件、密封、耐材或仪表",
      ),
      neighbour("burner", "回转窑燃烧器", "只是喷煤管、烧嘴"),
      neighbour("waste-incinerator", "回转窑焚烧炉", "烧危险废物，不出产品"),
      neighbour("process-dryer", "干燥机", "只去水，温度低"),
    ],
    attributes: codes(
      "throughputMass shellDiameter shellLength heatConsumption maxTemperature fuel ratedPower stages noxEmission",
    ),
    uses: terms(
      "水泥熟料煅烧、石灰煅烧、氧化铝焙烧、镍铁预还原、氧化锌挥发、催化剂煅烧、锂矿焙烧、陶粒烧成",
    ),
  },
  {
    code: "cement-preheater-calciner",
    name: "预热器分解炉系统",
    english: "cement preheater and calciner",
    group,
    broader: "industrial-furnace",
    synonyms: [
      ...same(
        "分解炉、预分解系统、预热预分解系统、窑尾预热器、水泥预热器、悬浮预热器、旋风预热器、preheater and calciner",
      ),
      ...narrower(
        "低氮分解炉、在线分解炉、离线分解炉、管道式分解炉、自脱硝分解炉、预燃炉、替代燃料预燃炉、热盘炉、阶梯预燃炉、五级预热器、六级预热器、五级旋风预热器、六级旋风预热器",
      ),
    ],
    sectorRows: codes(`${cementAndGlassRows} GD-B-01`),
    confusedWith: [
      ...notThis(
        "预热器内筒、撒料盒、预热器清堵、空气预热器、锅炉空气预热器、氨分解炉、预热器锁风阀、预热器耐火材料",
        "部件、清堵，或别的预热",
      ),
      neighbour("rotary-kiln", "回转窑", "煅烧熟料的筒体"),
      neighbour("grate-cooler", "篦冷机", "冷却熟料"),
    ],
    attributes: codes(
      "throughputMass stages noxEmission heatConsumption pressureDrop preheaterOutletTemperature calcinerVolume alternativeFuelRate fuel",
    ),
    uses: terms(
      "生料预热分解、分级燃烧低氮改造、替代燃料利用、预热器降阻改造、五级改六级、水泥线节能降碳",
    ),
  },
  {
    code: "lime-kiln",
    name: "石灰窑",
    english: "lime shaft kiln",
    group,
    broader: "industrial-furnace",
    synonyms: [
      ...same("石灰立窑、石灰竖窑、石灰窑炉、lime kiln"),
      ...narrower(
        "双膛石灰窑、双膛窑、套筒石灰窑、套筒窑、麦尔兹窑、气烧石灰窑、混烧石灰窑、梁式石灰窑、环保石灰窑、节能石灰窑、悬浮石灰窑",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis(
        "石灰石、生石灰、石灰消化器、石灰粉仓、石灰窑除尘、石灰窑布料器",
        "原料、产品、部件",
      ),
      neighbour("rotary-kiln", "石灰回转窑", "卧式筒体旋转"),
    ],
    attributes: codes(
      "throughputMass heatConsumption fuel maxTemperature specificEnergy noxEmission controlSystem",
    ),
    uses: terms("冶金石灰煅烧、电石用石灰、纯碱用石灰、轻质碳酸钙、白云石煅烧、石灰窑节能改造"),
  },
  {
    code: "ball-mill",
    name: "球磨机",
    english: "ball mill",
    group,
    broader: null,
    synonyms: [
      ...same("管磨机、卧式球磨机、水泥球磨机、球磨设备、ball mill"),
      ...narrower(
        "溢流型球磨机、格子型球磨机、矿用球磨机、水泥磨、棒磨机、自磨机、半自磨机、风扫磨、风扫煤磨、煤磨、间歇球磨机、陶瓷球磨机、连续球磨机、行星球磨机、塔磨机、立式螺旋搅拌磨机、石英砂球磨机、干式球磨机、湿式球磨机、钢渣球磨机、滚筒球磨机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis(
        "球磨机衬板、磨球、钢球、钢锻、陶瓷研磨体、球磨机大齿轮、磨机衬板、球磨铸铁、氧化铝球石、磨煤机加载油站、球磨机钢球",
        "衬板、磨球或部件",
      ),
      neighbour("vertical-roller-mill", "立磨", "料床粉磨，立式磨盘"),
      neighbour("roller-press", "辊压机", "两辊挤压"),
      neighbour("bead-mill", "砂磨机", "细珠湿磨浆料"),
    ],
    attributes: codes(
      "throughputMass shellDiameter shellLength ratedPower feedSize productFineness specificEnergy millChargeMass ratedSpeed",
    ),
    uses: terms(
      "水泥粉磨、矿石磨矿、陶瓷原料细磨、煤粉制备、钢渣粉磨、石英砂磨细、球磨机永磁直驱改造、矿石磨粉、浆料研磨细化",
    ),
    oldModels: terms("MQG1530、MQG2130、MQY2136、MQY1836"),
  },
  {
    code: "vertical-roller-mill",
    name: "立式辊磨机",
    english: "vertical roller mill",
    group,
    broader: null,
    synonyms: [
      ...same("立磨、立式磨、立式磨机、辊式立磨、辊磨机、立式辊磨、vertical roller mill"),
      ...narrower(
        "生料立磨、矿渣立磨、煤立磨、水泥立磨、原料立磨、超细立磨、外循环立磨、立式磨煤机、中速磨煤机、磨煤机、非金属矿立磨、钢渣立磨、石灰石立磨、环辊磨",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis(
        "立磨磨辊、立磨磨盘衬板、磨辊堆焊、立磨减速机维修、立磨液压站、磨辊辊套",
        "部件和修复",
      ),
      neighbour("speed-reducer", "立磨减速机", "只是传动"),
      neighbour("pulveriser", "雷蒙磨", "小型磨粉，摆辊"),
      neighbour("ball-mill", "球磨机", "卧式筒体，靠磨球"),
    ],
    attributes: codes(
      "throughputMass grindingTableDiameter ratedPower specificEnergy feedSize specificSurface feedMoisture residualMoisture pressureDrop",
    ),
    uses: terms("生料粉磨、矿渣微粉、煤粉制备、水泥终粉磨、非金属矿粉磨、钢渣粉磨、内循环改外循环"),
  },
  {
    code: "powder-separator",
    name: "选粉机",
    english: "cement separator",
    group,
    broader: null,
    synonyms: [
      ...same("水泥选粉机、高效选粉机、动态选粉机、粉磨选粉机、powder separator"),
      ...narrower(
        "O-Sepa选粉机、V型选粉机、转子式选粉机、笼式选粉机、涡流选粉机、三分离选粉机、组合式选粉机、煤磨选粉机、粗粉分离器、动静态选粉机、双转子选粉机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("选粉机转子、选粉机轴承、选粉机导风叶片、选粉浓度", "部件、术语"),
      neighbour("pulveriser", "气流分级机", "超细粉分级，产量小"),
    ],
    attributes: codes(
      "throughputMass airVolume ratedPower specificSurface ratedSpeed separationEfficiency pressureDrop rotorDiameter",
    ),
    uses: terms("水泥选粉、生料选粉、煤粉分选、矿渣粉分选、闭路粉磨改造、提高选粉效率"),
    oldModels: terms("N-1000、N-1500、N-2000"),
  },
  {
    code: "cement-packing-machine",
    name: "水泥包装机",
    english: "cement packing machine",
    group,
    broader: null,
    synonyms: [
      ...same("回转式水泥包装机、回转式包装机、水泥袋装机、水泥包装系统、cement packer"),
      ...narrower(
        "双嘴包装机、四嘴包装机、六嘴包装机、八嘴包装机、十二嘴包装机、十嘴包装机、固定式水泥包装机、阀口袋包装机、阀口包装机、多嘴包装机、单嘴包装机、叶轮包装机",
      ),
      ambiguous("旋转包装机", "嘴、水泥、掉袋、粉煤灰、矿粉、阀口、扬尘"),
      ambiguous("回转包装机", "嘴、水泥、掉袋、粉煤灰、矿粉、阀口、扬尘"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("水泥包装袋、水泥编织袋、阀口袋、包装机出料嘴、水泥袋", "袋子和部件"),
      neighbour("palletising-robot", "码垛机", "只码垛"),
      neighbour("cement-loading-machine", "水泥散装机", "只装车或套袋，不计量灌装"),
      neighbour("packaging-machine", "包装机", "食品日化小包"),
    ],
    attributes: codes(
      "throughputMass spoutCount weighingTolerance packagingSpeed ratedPower airConsumption spinningAutomation controlSystem",
    ),
    uses: terms("水泥袋装、矿粉包装、石膏粉包装、干混砂浆包装、粉煤灰包装"),
    oldModels: terms("BHYW-6、BHYW-8"),
  },
  {
    code: "cement-loading-machine",
    name: "水泥装车机",
    english: "cement loading machine",
    group,
    broader: null,
    synonyms: [
      ...same("袋装水泥装车机、水泥装车设备、cement truck loader"),
      ...narrower(
        "水泥散装机、散装机、散装头、散装伸缩头、汽车散装机、火车散装机、自动装车机、水泥插袋机、自动插袋机、全自动插袋机、移动式装车机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("cement-packing-machine", "水泥包装机", "计量灌袋"),
      neighbour("palletising-robot", "码垛机", "码到托盘上"),
      ...notThis("散装水泥罐车、装车鹤管、散装布袋、溜筒布袋", "车辆或部件"),
    ],
    attributes: codes("throughputMass packagingSpeed ratedPower airConsumption controlSystem"),
    uses: terms("散装水泥装车、袋装水泥自动装车、粉煤灰散装、熟料散装、水泥自动插袋、插袋机改造"),
  },
  {
    code: "concrete-batching-plant",
    name: "混凝土搅拌站",
    english: "concrete batching plant",
    group,
    broader: null,
    synonyms: [
      ...same(
        "商混站、混凝土搅拌楼、搅拌站、商砼站、混凝土搅拌设备、商品混凝土搅拌站、concrete batching plant",
      ),
      ...narrower(
        "HZS180搅拌站、HZS240、水泥稳定土拌合站、稳定土拌合站、水稳站、拌合站、稳定土厂拌设备、混凝土搅拌机、强制式混凝土搅拌机、立轴行星搅拌机、双卧轴搅拌机、JS1000搅拌机、JS3000搅拌机、干混砂浆生产线、干粉砂浆生产线、干混砂浆设备、砂浆搅拌站、混凝土配料机、工程搅拌站、砂石分离机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis(
        "搅拌臂、搅拌站衬板、混凝土外加剂、商品混凝土、水泥仓、搅拌站除尘器、搅拌站控制系统、搅拌站试验室",
        "部件、材料、配套",
      ),
      ...notThis("搅拌机刀片、土壤搅拌机、污泥搅拌机", "别的搅拌"),
      neighbour("asphalt-mixing-plant", "沥青搅拌站", "拌沥青混合料，有烘干筒"),
    ],
    attributes: codes(
      "concreteOutput mixerCapacity ratedPower weighingTolerance binCount cycleTime dischargeHeight soundLevel controlSystem",
    ),
    uses: terms(
      "商品混凝土生产、预制构件、水利工程、公路路基、干混砂浆生产、搅拌站环保封装改造、商混生产、混凝土集中拌和",
    ),
    oldModels: terms("HZS60、HZS90、HZS120、JS500、JS750、JZC350"),
  },
  {
    code: "asphalt-mixing-plant",
    name: "沥青搅拌站",
    english: "asphalt mixing plant",
    group,
    broader: null,
    synonyms: [
      ...same(
        "沥青拌合站、沥青混合料搅拌设备、沥青混凝土搅拌站、沥青拌和站、沥青站、asphalt plant",
      ),
      ...narrower(
        "间歇式沥青搅拌站、厂拌热再生设备、沥青热再生设备、LB2000沥青搅拌站、LB4000、沥青搅拌楼、环保型沥青搅拌站",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("沥青罐、沥青加热罐、沥青混合料、沥青烟气净化", "储罐、产品、烟气治理"),
      neighbour("concrete-batching-plant", "混凝土搅拌站", "拌水泥混凝土，不加热"),
    ],
    attributes: codes(
      "throughputMass mixerCapacity ratedPower fuel weighingTolerance emissionConcentration binCount controlSystem",
    ),
    uses: terms("沥青混合料生产、旧料再生、公路养护、搅拌站煤改气、沥青烟治理"),
    oldModels: terms("LB1000、LB2000、LB3000"),
  },
  {
    code: "block-making-machine",
    name: "制砖机",
    english: "block and brick making machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "砌块成型机、砖机、混凝土砌块成型机、砌块机、砌块生产线、制砖设备、免烧砖机、block making machine",
      ),
      ...narrower(
        "透水砖机、路面砖机、全自动砖机、全自动砌块生产线、固废制砖机、静压砖机、水泥砖机、垒块成型机、空心砖机、真空挤砖机、双级真空挤砖机、真空挤出机组、烧结砖生产线、灰砂砖压机、蒸压砖压机、仿石砖生产线、PC砖机、路缘石机、砖瓦机械、码坯机、自动码坯机、切坯机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("砖机模具、砖机托板、烧结砖、免烧砖、透水砖、砌块、砖机托盘", "模具、托板或产品"),
      neighbour("ceramic-press", "陶瓷压砖机", "压瓷砖坯，压力几千吨"),
      neighbour("aac-production-line", "加气混凝土设备", "发气切割蒸养"),
      neighbour("industrial-furnace", "隧道窑", "焙烧砖坯"),
    ],
    attributes: codes(
      "unitOutput cycleTime ratedPower nominalForce excitingForce spinningAutomation controlSystem",
    ),
    uses: terms("混凝土砌块、透水砖、路面砖、建筑垃圾制砖、粉煤灰砖、煤矸石砖、仿石砖"),
    oldModels: terms("QT4-15、QT6-15、QT10-15、JKY50、JKB50/45"),
  },
  {
    code: "aac-production-line",
    name: "加气混凝土设备",
    english: "autoclaved aerated concrete line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "加气块设备、加气混凝土生产线、加气块生产线、蒸压加气混凝土生产线、ALC板材生产线、AAC生产线、加气砖设备、AAC production line",
      ),
      ...narrower(
        "加气混凝土切割机、空翻切割机、ALC墙板生产线、蒸压釜、蒸养釜、加气块蒸压釜、加气浇注搅拌机、轻质隔墙板生产线、轻质墙板机、墙板生产线、硅酸钙板生产线、石膏板生产线、纸面石膏板生产线、泡沫混凝土设备",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis(
        "加气块、ALC墙板、铝粉膏、发气剂、加气块模箱、石膏粉、石膏板、加气机",
        "产品、原料或模具",
      ),
      neighbour("block-making-machine", "砌块成型机", "振压成型，不发气"),
      neighbour("industrial-boiler", "工业锅炉", "给蒸压釜供汽"),
    ],
    attributes: codes(
      "annualCapacity ratedPower cuttingTolerance vesselVolume designPressure steamConsumption cycleTime spinningAutomation controlSystem",
    ),
    uses: terms("加气混凝土砌块、ALC板材、轻质隔墙板、粉煤灰利用、尾矿制加气块、蒸压养护"),
  },
  {
    code: "precast-concrete-line",
    name: "预制构件生产线",
    english: "precast concrete line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "PC构件生产线、PC生产线、混凝土预制构件生产线、装配式建筑构件生产线、precast concrete line",
      ),
      ...narrower(
        "管片生产线、管片模具生产线、轨枕生产线、水泥管生产线、水泥制管机、离心制管机、芯模振动制管机、电杆离心机、管桩离心机、管桩生产线",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("预制构件、管桩、水泥电杆、PC模具、管片模具、水泥管", "产品和模具"),
      neighbour("concrete-batching-plant", "混凝土搅拌楼", "供混凝土"),
    ],
    attributes: codes(
      "unitOutput annualCapacity tableSize cycleTime ratedPower machineCount spinningAutomation controlSystem",
    ),
    uses: terms("叠合板生产、预制墙板、盾构管片、管桩生产、水泥排水管、轨枕生产"),
  },
  {
    code: "rebar-processing-machine",
    name: "钢筋加工机械",
    english: "rebar processing machine",
    group,
    broader: null,
    synonyms: [
      ...same("钢筋加工设备、钢筋机械、数控钢筋加工设备、钢筋成型机械、rebar machine"),
      ...narrower(
        "钢筋弯箍机、数控钢筋弯箍机、弯箍机、钢筋弯曲机、数控钢筋弯曲中心、钢筋调直切断机、数控钢筋调直切断机、钢筋切断机、钢筋剪切生产线、钢筋网焊接机、钢筋焊网机、钢筋笼滚焊机、钢筋笼成型机、桁架筋焊接机、钢筋桁架焊接生产线、钢筋滚丝机、钢筋直螺纹滚丝机、钢筋锯切套丝生产线、冷轧带肋钢筋机、预应力张拉设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("螺纹钢、钢筋套筒、钢筋扎丝、钢筋扫描仪、钢筋网片", "材料和检测"),
      neighbour("thread-machine", "滚丝机", "加工螺纹零件"),
      neighbour("precast-concrete-line", "预制构件生产线", "浇筑构件"),
    ],
    attributes: codes(
      "rebarDiameter unitOutput lineSpeed ratedPower machineMass spinningAutomation controlSystem",
    ),
    uses: terms("箍筋加工、钢筋网片、叠合板桁架筋、桩基钢筋笼、钢筋集中加工配送、预制构件厂配套"),
    oldModels: terms("GW40、GQ40、GT4-14、GJ40"),
  },
];
