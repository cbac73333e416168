import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "半导体装备";
const rows = "HB-2-02 GD-2-02";
/** What the same abbreviation stands beside when wafers are meant. */
const wafers = "晶圆、半导体、8英寸、12英寸、6英寸、8寸、12寸、6寸、芯片、集成电路";

export const waferFabrication: readonly EquipmentFamily[] = [
  {
    code: "lithography-machine",
    name: "光刻机",
    english: "lithography machine",
    group,
    broader: null,
    synonyms: [
      ...same("晶圆光刻机、半导体光刻机、光刻设备、投影光刻机、lithography machine、mask aligner"),
      ...narrower(
        "步进光刻机、步进式光刻机、扫描光刻机、i线光刻机、KrF光刻机、ArF光刻机、接触式光刻机、接近式光刻机、双面光刻机、先进封装光刻机、掩膜对准光刻机、电子束光刻机、激光直写光刻机、无掩膜光刻机、纳米压印设备、EUV光刻机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("光刻胶、光刻掩膜版、光掩膜、光刻机镜头、光刻机光源、工件台", "材料和部件"),
      neighbour("coater-developer", "涂胶显影机", "涂胶和显影"),
      neighbour("pcb-exposure-machine", "LDI曝光机", "电路板曝光"),
    ],
    attributes: codes(
      "exposureResolution overlayAccuracy waferDiameter waferThroughput lightWavelength processNode workingArea uptime",
    ),
    uses: terms("晶圆光刻、先进封装、MEMS制造、功率器件、LED芯片"),
  },
  {
    code: "coater-developer",
    name: "涂胶显影机",
    english: "photoresist coater and developer",
    group,
    broader: null,
    synonyms: [
      ...same("匀胶显影机、涂胶显影设备、Track设备、匀胶显影轨道、coater developer"),
      ...narrower(
        "匀胶机、旋涂机、旋转涂胶机、喷雾式涂胶机、晶圆喷胶机、晶圆显影机、匀胶热板机、HMDS烘箱、桌面匀胶机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("显影液、匀胶机吸盘、光刻胶泵", "材料和部件"),
      neighbour("lithography-machine", "晶圆光刻机", "曝光"),
      neighbour("dispensing-machine", "涂胶机", "点涂密封胶"),
    ],
    attributes: codes(
      "waferDiameter waferThroughput filmUniformity ratedSpeed temperatureUniformity chamberCount ratedPower uptime",
    ),
    uses: terms("光刻胶涂布、显影、烘胶、先进封装厚胶、掩膜制备"),
  },
  {
    code: "plasma-etcher",
    name: "刻蚀机",
    english: "plasma etcher",
    group,
    broader: null,
    synonyms: [
      ...same("等离子刻蚀机、干法刻蚀机、刻蚀设备、半导体刻蚀机、plasma etcher"),
      ...narrower(
        "ICP刻蚀机、CCP刻蚀机、反应离子刻蚀机、RIE刻蚀机、深硅刻蚀机、介质刻蚀机、硅刻蚀机、金属刻蚀机、离子束刻蚀机、IBE刻蚀机、去胶机、等离子去胶机、晶圆去胶机、边缘刻蚀机、TSV刻蚀机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("刻蚀气体、刻蚀机静电卡盘、刻蚀机聚焦环、硅电极、蚀刻液", "耗材、部件"),
      neighbour("texturing-and-cleaning-machine", "湿法刻蚀机", "光伏链式湿法"),
      neighbour("pcb-wet-process-line", "PCB蚀刻线", "电路板铜箔蚀刻"),
    ],
    attributes: codes(
      "waferDiameter etchUniformity processNode filmMaterials chamberCount waferThroughput ultimateVacuum uptime",
    ),
    uses: terms("硅刻蚀、介质刻蚀、金属刻蚀、深槽刻蚀、MEMS、去胶"),
  },
  {
    code: "thin-film-deposition-equipment",
    name: "半导体薄膜沉积设备",
    english: "semiconductor thin-film deposition equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "薄膜沉积设备、晶圆薄膜沉积设备、半导体镀膜设备、薄膜沉积系统、thin film deposition equipment",
      ),
      ...narrower(
        "化学气相沉积设备、CVD设备、CVD、SACVD、HDPCVD、APCVD、MOCVD、MOCVD设备、物理气相沉积设备、半导体PVD、金属溅射台、外延炉、外延设备、硅外延炉、碳化硅外延炉、分子束外延设备、MBE设备、电子束蒸发台",
      ),
      ambiguous("PVD", wafers),
      ambiguous("PVD设备", wafers),
      ambiguous("ALD", wafers),
      ambiguous("ALD设备", wafers),
      ambiguous("原子层沉积设备", wafers),
      ambiguous("PECVD", wafers),
      ambiguous("PECVD设备", wafers),
      ambiguous("LPCVD", wafers),
      ambiguous("LPCVD设备", wafers),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("溅射靶材、前驱体、石墨基座、碳化硅涂层石墨盘", "材料和耗材"),
      neighbour("pecvd-coater", "真空镀膜机", "光伏、光学或装饰镀膜"),
      neighbour("semiconductor-furnace", "氧化扩散炉", "热氧化和掺杂"),
    ],
    attributes: codes(
      "waferDiameter filmUniformity filmMaterials chamberCount waferThroughput maxTemperature ultimateVacuum processNode uptime",
    ),
    uses: terms("介质膜沉积、金属膜溅射、外延生长、钝化层、阻挡层、LED外延"),
  },
  {
    code: "ion-implanter",
    name: "离子注入机",
    english: "ion implanter",
    group,
    broader: null,
    synonyms: [
      ...same("离子注入设备、半导体离子注入机、晶圆离子注入机、ion implanter"),
      ...narrower(
        "高能离子注入机、大束流离子注入机、中束流离子注入机、低能大束流离子注入机、碳化硅离子注入机、高温离子注入机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("离子源、注入机灯丝、离子注入加工、离子注入改性", "部件和服务"),
      neighbour("semiconductor-furnace", "氧化扩散炉", "热扩散掺杂"),
    ],
    attributes: codes(
      "implantEnergy beamCurrent waferDiameter waferThroughput processNode ultimateVacuum ratedPower uptime",
    ),
    uses: terms("晶圆掺杂、功率器件、SOI制备、碳化硅掺杂"),
  },
  {
    code: "cmp-machine",
    name: "化学机械抛光机",
    english: "chemical-mechanical polishing machine",
    group,
    broader: null,
    synonyms: [
      ...same("CMP设备、CMP抛光机、化学机械抛光设备、化学机械平坦化设备、晶圆抛光机、CMP machine"),
      ...narrower("硅片抛光机、晶圆最终抛光机、碳化硅抛光机、衬底抛光机、大硅片抛光机"),
      ambiguous("CMP", wafers),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("CMP抛光垫、抛光液、CMP抛光液、修整盘、CMP修整盘", "耗材"),
      neighbour("lapping-and-polishing-machine", "双面研磨机", "机械零件与玻璃研磨"),
      neighbour("wafer-thinning-machine", "晶圆减薄机", "砂轮减薄"),
    ],
    attributes: codes(
      "waferDiameter totalThicknessVariation waferThroughput plateDiameter processNode filmMaterials ratedPower uptime",
    ),
    uses: terms("晶圆平坦化、硅片抛光、铜互连、碳化硅衬底抛光"),
  },
  {
    code: "wafer-cleaning-machine",
    name: "晶圆清洗机",
    english: "wafer wet cleaning machine",
    group,
    broader: null,
    synonyms: [
      ...same("半导体清洗机、湿法清洗机、半导体湿法设备、湿法工作台、晶圆清洗设备、wet bench"),
      ...narrower(
        "单片清洗机、晶圆槽式清洗机、兆声清洗机、晶圆刷洗机、湿法去胶机、晶圆甩干机、旋干机、片盒清洗机、FOUP清洗机、RCA清洗台、晶圆电镀设备、晶圆电镀机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("电子级氢氟酸、电子级硫酸、晶圆花篮", "化学品、载具或纯水"),
      neighbour("texturing-and-cleaning-machine", "硅片清洗机", "光伏硅片"),
      neighbour("industrial-washer", "工业清洗机", "清洗机械零件"),
    ],
    attributes: codes(
      "waferDiameter waferCleaningForm waferThroughput chamberCount processNode waterConsumption ratedPower uptime",
    ),
    uses: terms("RCA清洗、去胶清洗、CMP后清洗、炉前清洗、湿法刻蚀"),
  },
  {
    code: "semiconductor-furnace",
    name: "氧化扩散炉",
    english: "semiconductor oxidation and diffusion furnace",
    group,
    broader: null,
    synonyms: [
      ...same("半导体扩散炉、半导体立式炉、立式氧化炉、晶圆氧化炉、oxidation furnace"),
      ...narrower(
        "卧式扩散炉、立式扩散炉、快速退火炉、快速热退火炉、RTP设备、RTA快速退火炉、碳化硅高温退火炉、碳化硅氧化炉、激光退火设备",
      ),
      ambiguous("扩散炉", wafers),
      ambiguous("氧化炉", wafers),
      ambiguous("退火炉", wafers),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("碳化硅舟、半导体石英舟", "耗材"),
      neighbour("diffusion-furnace", "光伏扩散炉", "电池片用"),
      neighbour("industrial-furnace", "热处理炉", "金属热处理"),
    ],
    attributes: codes(
      "waferDiameter maxTemperature temperatureUniformity batchCapacity tubeCount filmUniformity ratedPower uptime",
    ),
    uses: terms("热氧化、扩散掺杂、退火、LPCVD、合金化"),
  },
  {
    code: "wafer-inspection-machine",
    name: "晶圆检测设备",
    english: "wafer inspection and metrology equipment",
    group,
    broader: "machine-vision-inspection",
    synonyms: [
      ...same(
        "晶圆缺陷检测设备、半导体检测设备、半导体量检测设备、晶圆检测机、wafer inspection machine",
      ),
      ...narrower(
        "晶圆AOI、无图形晶圆检测设备、有图形缺陷检测设备、膜厚测量仪、椭偏仪、套刻测量设备、关键尺寸测量设备、CD-SEM、晶圆几何形貌测量仪、晶圆外观检测机、四探针测试仪、光掩膜检测设备",
      ),
    ],
    sectorRows: codes(`${rows} HB-1-15 GD-1-15`),
    confusedWith: [
      ...notThis("晶圆标准片、晶圆盒、晶圆传输机械手", "标准件和传输部件"),
      neighbour("aoi-inspection-machine", "AOI检测设备", "检测电路板"),
    ],
    attributes: codes(
      "waferDiameter cameraResolution waferThroughput processNode falseRejectRate repeatability uptime interfaces",
    ),
    uses: terms("晶圆缺陷检测、膜厚测量、套刻测量、颗粒检测、封装前外观检查"),
  },
];
