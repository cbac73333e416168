import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "环保与水处理";

/** Waste water, pure water and sludge. */
export const waterAndWaste: readonly EquipmentFamily[] = [
  {
    code: "sewage-treatment-plant",
    name: "污水处理设备",
    english: "sewage and industrial waste water treatment plant",
    group,
    broader: null,
    synonyms: [
      ...same(
        "污水处理成套设备、废水处理设备、一体化污水处理设备、废水处理系统、污水处理装置、污水处理系统、污水处理站、工业废水处理设备、污水站设备、sewage treatment plant",
      ),
      ...narrower(
        "地埋式污水处理设备、生活污水处理设备、电镀废水处理设备、医院污水处理设备、印染废水处理设备、喷漆废水处理设备、乳化液废水处理设备、UASB反应器、IC厌氧反应器、厌氧反应器、厌氧塔、芬顿反应器、芬顿氧化塔、芬顿设备、铁碳微电解设备、SBR设备、MBBR设备、A2O污水处理设备、接触氧化设备、臭氧催化氧化、电絮凝设备、电催化氧化设备、含油废水处理设备、隔油池设备、隔油提升设备、脱氮除磷设备、中水回用设备、加磁沉淀设备、高效沉淀池设备、斜管沉淀器、芬顿流化床",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "污水处理药剂、污水处理运营、活性污泥、污水处理菌种、PAC、PAM、聚丙烯酰胺、生物填料、污水处理设计、填料球、污水检测",
        "药剂、服务、填料",
      ),
      neighbour("membrane-bioreactor", "MBR一体化设备", "用膜代替二沉池"),
      neighbour("submersible-pump", "潜污泵", "只输送"),
      neighbour("wastewater-zero-discharge-system", "废水零排放设备", "浓缩结晶，不外排"),
    ],
    attributes: codes(
      "dailyWaterCapacity throughputVolume effluentStandard biologicalProcess codRemoval specificEnergy ratedPower vesselMaterial controlSystem",
    ),
    uses: terms(
      "工业废水处理、生活污水处理、电镀废水、印染废水、食品废水、养殖废水、提标改造、中水回用",
    ),
  },
  {
    code: "membrane-bioreactor",
    name: "膜生物反应器",
    english: "membrane bioreactor",
    group,
    broader: "sewage-treatment-plant",
    synonyms: [
      ...same(
        "MBR、MBR设备、MBR一体化设备、MBR膜生物反应器、MBR污水处理设备、MBR一体化污水处理设备、MBR系统、membrane bioreactor",
      ),
      ...narrower(
        "浸没式MBR、外置式MBR、平板膜MBR、中空纤维膜MBR、动态膜生物反应器、MBR膜池、MABR设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("MBR膜、MBR膜片、MBR膜组件、MBR膜清洗、帘式膜、平板膜", "膜元件、清洗"),
      neighbour("bioreactor", "生物反应器", "细胞培养和制药"),
      neighbour("membrane-filtration-system", "超滤设备", "没有生化池"),
    ],
    attributes: codes(
      "dailyWaterCapacity membraneArea effluentStandard filtrationRating specificEnergy ratedPower codRemoval vesselMaterial",
    ),
    uses: terms("生活污水提标、中水回用、工业废水深度处理、村镇污水、医院污水、二沉池改MBR"),
  },
  {
    code: "reverse-osmosis-system",
    name: "反渗透纯水设备",
    english: "reverse osmosis and pure water system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "反渗透设备、RO设备、RO反渗透设备、纯水设备、反渗透纯水机、RO纯水设备、工业纯水设备、纯水机、反渗透系统、反渗透装置、去离子水设备、reverse osmosis system",
      ),
      ...narrower(
        "双级反渗透设备、二级反渗透设备、EDI设备、EDI超纯水设备、EDI装置、超纯水设备、超纯水机、超纯水系统、工业纯水机、海水淡化设备、海水淡化装置、苦咸水淡化设备、除盐水设备、脱盐水设备、锅炉软化水设备、直饮水设备、净水设备、全自动软水器、软水器、去离子水机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "反渗透膜、RO膜、反渗透阻垢剂、膜壳、家用净水器、软水盐、EDI膜堆、反渗透高压泵、反渗透还原剂、离子交换树脂",
        "膜、药剂、部件或家电",
      ),
      neighbour("ion-exchange-system", "离子交换设备", "靠树脂交换"),
      neighbour("membrane-filtration-system", "膜分离设备", "分离物料，不制水"),
    ],
    attributes: codes(
      "throughputVolume waterConductivity waterRecoveryRate desalinationRate ratedPower specificEnergy designPressure vesselMaterial controlSystem",
    ),
    uses: terms(
      "工业纯水、锅炉补给水、电子超纯水、电镀用水、海水淡化、循环水回用、涂装纯水、自来水制纯水、软化除盐、锅炉补水除盐",
    ),
  },
  {
    code: "dissolved-air-flotation",
    name: "气浮机",
    english: "dissolved air flotation unit",
    group,
    broader: null,
    synonyms: [
      ...same(
        "溶气气浮机、气浮设备、气浮装置、气浮池、溶气气浮、污水气浮机、dissolved air flotation",
      ),
      ...narrower(
        "平流式气浮机、涡凹气浮机、竖流式溶气气浮机、浅层气浮机、超效浅层气浮、微纳米气浮、一体化气浮机、加压溶气气浮、电解气浮、CAF气浮、DAF气浮",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "溶气泵、溶气罐、溶气释放器、气浮刮渣机、气浮轴承、气浮平台、气浮药剂",
        "部件，或精密气浮支承",
      ),
      neighbour("flotation-machine", "浮选机", "选矿用"),
      neighbour("sewage-treatment-plant", "污水处理设备", "成套工艺"),
    ],
    attributes: codes(
      "throughputVolume ratedPower suspendedSolidsRemoval designPressure vesselMaterial dailyWaterCapacity spinningAutomation",
    ),
    uses: terms("含油废水、造纸白水回收、屠宰废水、食品废水、印染废水、悬浮物去除"),
  },
  {
    code: "aerator",
    name: "曝气机",
    english: "aerator",
    group,
    broader: null,
    synonyms: [
      ...same("曝气设备、污水曝气机、曝气装置、曝气系统、aerator"),
      ...narrower(
        "潜水曝气机、表面曝气机、倒伞曝气机、转碟曝气机、转刷曝气机、射流曝气机、推流曝气机、微孔曝气器、微孔曝气盘、旋流曝气器、可提升曝气器、浮筒曝气机、微孔曝气系统、精确曝气系统、增氧机、水下推流器、潜水推流器、潜水搅拌机、污水潜水搅拌器",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("曝气管、曝气膜片、曝气头、曝气软管、曝气石", "部件"),
      neighbour("roots-blower", "罗茨鼓风机", "供风，不溶氧"),
      neighbour("maglev-blower", "磁悬浮鼓风机", "供风，写风量风压"),
    ],
    attributes: codes(
      "oxygenTransfer ratedPower aerationEfficiency airVolume submergence impellerDiameter ratedSpeed vesselMaterial",
    ),
    uses: terms("好氧池曝气、氧化沟充氧、河道增氧、养殖增氧、曝气系统节能改造、调节池搅拌"),
  },
  {
    code: "sewage-mechanical-equipment",
    name: "格栅刮泥设备",
    english: "screen and scraper equipment for water plants",
    group,
    broader: null,
    synonyms: [
      ...same("格栅除污机、机械格栅、格栅机、刮泥机、刮吸泥机、水处理专用机械、bar screen"),
      ...narrower(
        "回转式格栅除污机、回转式机械格栅、细格栅、粗格栅、内进流格栅、转鼓格栅、旋转格栅、微滤机、转鼓微滤机、周边传动刮泥机、中心传动刮泥机、桁车式刮泥机、吸泥机、撇渣机、滗水器、砂水分离器、旋流沉砂器、吸砂机、闸门启闭机、铸铁镶铜闸门、转盘滤池、滤布滤池、纤维转盘过滤器",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("格栅板、玻璃钢格栅、钢格板、格栅池、刮泥机减速机", "板材、土建、部件"),
      neighbour("thickener", "浓密机", "选矿浓缩"),
      neighbour("sludge-dewatering-machine", "污泥脱水机", "脱水成泥饼"),
    ],
    attributes: codes(
      "throughputVolume channelWidth screenOpening ratedPower thickenerDiameter vesselMaterial spinningAutomation",
    ),
    uses: terms("污水预处理、栅渣拦截、沉淀池刮泥、沉砂分离、滗水排水、污水厂设备更新"),
  },
  {
    code: "chemical-dosing-device",
    name: "加药装置",
    english: "chemical dosing device",
    group,
    broader: null,
    synonyms: [
      ...same(
        "加药设备、自动加药装置、一体化加药装置、加药系统、加药机、自动加药设备、dosing device",
      ),
      ...narrower(
        "PAM加药装置、PAC加药装置、絮凝剂制备装置、三槽式泡药机、泡药机、干粉泡药机、磷酸盐加药装置、循环水加药装置、锅炉加药装置、石灰投加系统、碳源投加系统、智能加药系统、粉末活性炭投加装置",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("絮凝剂药剂、缓蚀阻垢剂、杀菌灭藻剂、加药管", "药剂"),
      neighbour("metering-pump", "加药泵", "只是泵"),
      neighbour("agitated-tank", "加药搅拌机", "只搅拌"),
      neighbour("water-disinfection-equipment", "二氧化氯发生器", "现场制备消毒剂"),
    ],
    attributes: codes(
      "throughputVolume vesselVolume meteringAccuracy ratedPower designPressure vesselMaterial agitatorPower controlSystem",
    ),
    uses: terms("絮凝加药、循环水加药、锅炉加药、除磷加药、pH调节、污泥调理"),
  },
  {
    code: "water-disinfection-equipment",
    name: "水处理消毒设备",
    english: "water disinfection equipment",
    group,
    broader: null,
    synonyms: [
      ...same("污水消毒设备、水消毒设备、臭氧发生器、紫外线消毒器、water disinfection equipment"),
      ...narrower(
        "二氧化氯发生器、次氯酸钠发生器、电解次氯酸钠发生器、紫外消毒设备、明渠紫外消毒系统、管道式紫外线消毒器、工业臭氧发生器、大型臭氧发生器、臭氧机、缓释消毒器、加氯机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "二氧化氯粉剂、次氯酸钠溶液、紫外线灯管、臭氧检测仪、消毒柜、空气消毒机、臭氧发生器气源",
        "药剂、耗材、家电",
      ),
      neighbour("chemical-dosing-device", "加药装置", "投加成品药剂"),
    ],
    attributes: codes(
      "disinfectantOutput throughputVolume ratedPower specificEnergy waterConductivity designPressure vesselMaterial controlSystem",
    ),
    uses: terms("污水消毒、饮用水消毒、循环水杀菌、臭氧脱色、泳池水处理、医院污水消毒"),
  },
  {
    code: "sludge-dewatering-machine",
    name: "污泥脱水机",
    english: "sludge dewatering machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "污泥脱水设备、污泥脱水系统、污泥浓缩脱水机、污泥脱水一体机、sludge dewatering machine",
      ),
      ...narrower(
        "叠螺机、叠螺式污泥脱水机、叠螺脱水机、污泥带式压滤机、带式浓缩脱水一体机、螺旋压榨脱水机、污泥离心脱水机、带式污泥脱水机、电渗透污泥脱水机、污泥浓缩机、转鼓浓缩机、污泥调理设备、洗砂泥浆脱水机、污泥减量设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("污泥絮凝剂、叠螺片、污泥切割机、污泥输送、泥饼", "药剂、部件、产物"),
      neighbour("filter-press", "污泥压滤机", "板框间歇加压，含水率更低"),
      neighbour("sludge-dryer", "污泥干化机", "加热蒸发水分"),
      neighbour("industrial-centrifuge", "卧螺离心机", "通用离心分离"),
    ],
    attributes: codes(
      "drySolidsRate throughputVolume cakeMoisture ratedPower dewateringForm waterConsumption vesselMaterial spinningAutomation",
    ),
    uses: terms(
      "市政污泥脱水、印染污泥、造纸污泥、电镀污泥、河道淤泥、养殖污泥、带机改叠螺、污泥含水率降低、污泥变干外运",
    ),
    oldModels: terms("DY1000"),
  },
  {
    code: "sludge-dryer",
    name: "污泥干化机",
    english: "sludge dryer",
    group,
    broader: "process-dryer",
    synonyms: [
      ...same(
        "污泥干化设备、污泥低温干化机、污泥烘干机、污泥干化系统、污泥干燥机、污泥除湿干化机、sludge dryer",
      ),
      ...narrower(
        "低温带式干化机、热泵污泥干化机、低温热泵污泥干化、污泥薄层干化、污泥圆盘干化机、污泥低温真空干化、低温真空脱水干化、箱式污泥烘干机、污泥炭化炉、污泥热解炭化、污泥闪蒸干化",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("污泥含水率检测、污泥处置服务", "检测和服务"),
      neighbour("sludge-dewatering-machine", "污泥脱水机", "机械脱水，到 80％ 左右"),
      neighbour("paddle-dryer", "污泥桨叶干燥机", "蒸汽间接加热"),
    ],
    attributes: codes(
      "drySolidsRate evaporationCapacity residualMoisture feedMoisture specificEnergy ratedPower heating vesselMaterial",
    ),
    uses: terms("污泥减量、电镀污泥减重、市政污泥干化焚烧、印染污泥、危废污泥减量"),
  },
  {
    code: "wastewater-zero-discharge-system",
    name: "废水零排放设备",
    english: "zero liquid discharge system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "废水蒸发结晶设备、高盐废水处理设备、零排放设备、废水零排放系统、废水蒸发设备、高盐废水蒸发器、ZLD系统、zero liquid discharge system",
      ),
      ...narrower(
        "分盐结晶系统、浓盐水蒸发结晶、脱硫废水零排放、低温热泵蒸发器、废水低温蒸发器、切削液废水蒸发设备、切削液净化再生设备、废液减量设备、浸没燃烧蒸发器、膜浓缩零排放、机械压缩废水蒸发器、垃圾渗滤液处理设备、渗滤液处理设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("结晶盐、工业废盐处置、杂盐", "产物和处置"),
      neighbour("evaporator", "MVR蒸发器", "浓缩产品，也用于废水"),
      neighbour("crystalliser", "结晶器", "只结晶"),
    ],
    attributes: codes(
      "throughputVolume evaporationCapacity specificEnergy waterRecoveryRate effectCount ratedPower vesselMaterial steamConsumption controlSystem",
    ),
    uses: terms("高盐废水处理、煤化工浓盐水、电镀废液减量、切削液废液减量、垃圾渗滤液、废盐资源化"),
  },
];
