import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "纺织机械";

export const dyeingAndNonwovens: readonly EquipmentFamily[] = [
  {
    code: "dyeing-machine",
    name: "染色机",
    english: "textile dyeing machine",
    group,
    broader: null,
    synonyms: [
      ...same("染缸、印染染色机、染色设备、高温高压染色机、dyeing machine"),
      ...narrower(
        "溢流染色机、气流染色机、气液染色机、筒子纱染色机、经轴染色机、绞纱染色机、卷染机、巨型卷染机、散纤维染色机、成衣染色机、连续轧染机、冷轧堆染色机、轧染机、超临界染色机、喷射染色机、染小样机、打样机染色、匀染机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "染料、染色助剂、染缸主泵、染色加工、染色废水处理、生物染色机、病理染色机",
        "助剂、加工、废水或实验室设备",
      ),
      neighbour("stenter", "拉幅定型机", "染后定幅烘干"),
    ],
    attributes: codes(
      "dyeingCapacity liquorRatio tubeCount maxTemperature designPressure waterConsumption steamConsumption controlSystem",
    ),
    uses: terms(
      "针织布染色、筒子纱染色、梭织布染色、成衣染色、小浴比节水染色、布匹上色、纱线上色、少用水染布",
    ),
  },
  {
    code: "stenter",
    name: "拉幅定型机",
    english: "stenter",
    group,
    broader: null,
    synonyms: [
      ...same("印染定型机、热定型机、热风拉幅定型机、拉幅机、针铗拉幅机、stenter frame"),
      ...narrower(
        "布铗拉幅机、导热油定型机、天然气直燃定型机、针板定型机、松式烘干机、圆筒布定型机",
      ),
      ambiguous("定型机", "印染、布、门幅、节、拉幅、面料、针板、烘房、坯布"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "定型机尾气处理、定型机废气处理、定型机余热回收、定型机针板、定型机风机、袜子定型机",
        "尾气治理、部件或其他行业",
      ),
      ...notThis("烘箱定型、吹塑定型机", "鞋服或塑料定型"),
      neighbour("dyeing-machine", "溢流染色机", "染色，不拉幅"),
    ],
    attributes: codes(
      "webWidth stenterChambers webSpeed maxTemperature heating specificEnergy ratedPower temperatureUniformity",
    ),
    uses: terms(
      "织物热定型、拉幅烘干、印染后整理、涂层烘干、针织布定型、坯布拉幅、定门幅、烘干定形、布面拉平烘干",
    ),
  },
  {
    code: "fabric-pretreatment-range",
    name: "退煮漂联合机",
    english: "desizing, scouring and bleaching range",
    group,
    broader: null,
    synonyms: [
      ...same("退煮漂设备、练漂机、煮漂联合机、织物前处理联合机、pretreatment range"),
      ...narrower(
        "丝光机、直辊丝光机、布铗丝光机、针织布丝光机、烧毛机、气体烧毛机、冷轧堆机、平幅水洗机、水洗联合机、皂洗机、氧漂机、连续水洗机、退浆机、绳状水洗机、碱减量机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("退浆酶、双氧水稳定剂、淡碱回收", "助剂或碱回收"),
      neighbour("dyeing-machine", "高温高压染色机", "间歇染色"),
    ],
    attributes: codes(
      "webSpeed webWidth basisWeight waterConsumption steamConsumption ratedPower throughputMass controlSystem",
    ),
    uses: terms(
      "退浆、煮练、漂白、丝光、烧毛、印染前处理、烧掉布面绒毛、坯布毛羽烧除、去浆煮漂、布面杂质去除",
    ),
    oldModels: terms("LMH201"),
  },
  {
    code: "textile-printing-machine",
    name: "纺织品印花机",
    english: "textile printing machine",
    group,
    broader: null,
    synonyms: [
      ...same("印花机、面料印花机、布料印花机、织物印花机、textile printing machine"),
      ...narrower(
        "圆网印花机、平网印花机、数码印花机、数码直喷印花机、导带数码印花机、热升华印花机、热转移印花机、转移印花机、滚筒印花机、T恤印花机、服装直喷印花机、椭圆印花机、烫画机、Singlepass数码印花机、蒸化机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "印花网版、圆网、印花墨水、数码印花墨水、热转印纸、印花糊料、数码印花喷头",
        "耗材和部件",
      ),
      ...notThis("陶瓷印花机", "瓷砖釉面印花"),
    ],
    attributes: codes(
      "webWidth printUnits webSpeed printAreaRate printResolution registerAccuracy inkType ratedPower",
    ),
    uses: terms("棉布印花、家纺印花、服装面料印花、涤纶热转移、小批量打样"),
  },
  {
    code: "fabric-finishing-machine",
    name: "织物后整理机",
    english: "fabric finishing machine",
    group,
    broader: null,
    synonyms: [
      ...same("面料后整理设备、印染后整理机、织物整理机、fabric finishing machine"),
      ...narrower(
        "预缩机、橡毯预缩机、呢毯预缩机、磨毛机、起毛机、拉毛机、剪毛机、织物轧光机、蒸呢机、罐蒸机、柔软整理机、织物涂层机、圆筒布开幅机、剖幅机、脱水开幅机、验卷机、码布机、烫光机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("磨毛砂纸、起毛针布、柔软剂、整理剂", "耗材与助剂"),
      neighbour("stenter", "热定型机", "拉幅烘干"),
      neighbour("machine-vision-inspection", "自动验布机", "检测疵点"),
    ],
    attributes: codes(
      "webWidth webSpeed basisWeight maxTemperature steamConsumption ratedPower controlSystem",
    ),
    uses: terms(
      "预缩、磨毛、起毛、剪毛、柔软整理、牛仔整理、布面起绒、布面磨毛、缩水定形、布面轧光",
    ),
  },
  {
    code: "nonwoven-line",
    name: "无纺布生产线",
    english: "nonwoven line",
    group,
    broader: null,
    synonyms: [
      ...same("非织造布生产线、无纺布设备、无纺布机、非织造设备、nonwoven machine"),
      ...narrower(
        "热风无纺布生产线、热轧无纺布生产线、喷胶棉生产线、硬质棉生产线、气流成网机、交叉铺网机、铺网机、湿法无纺布生产线、浸胶无纺布线、热熔棉生产线、无胶棉生产线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("无纺布袋机、无纺布印刷机", "后道制品设备"),
      ...notThis("无纺布卷材、无纺布材料", "产品"),
    ],
    attributes: codes(
      "webWidth webSpeed basisWeight throughputMass webFormation fibreMaterial ratedPower specificEnergy",
    ),
    uses: terms("卫材面层、保暖絮片、家具填充、鞋材、擦拭布"),
  },
  {
    code: "needle-punching-line",
    name: "针刺无纺布生产线",
    english: "needle-punching line",
    group,
    broader: "nonwoven-line",
    synonyms: [
      ...same("针刺机、针刺生产线、针刺无纺布设备、针刺线、needle punching machine"),
      ...narrower(
        "预针刺机、主刺机、土工布生产线、针刺毯生产线、提花针刺机、汽车内饰针刺线、滤料针刺线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("针刺针、刺针、针板", "耗材"),
      ...notThis("电池针刺试验机", "电池滥用试验"),
      neighbour("spunlace-line", "水刺生产线", "高压水针缠结"),
    ],
    attributes: codes(
      "webWidth needlingFrequency webSpeed basisWeight throughputMass fibreMaterial ratedPower",
    ),
    uses: terms("土工布、汽车内饰、过滤材料、地毯、合成革基布"),
  },
  {
    code: "spunlace-line",
    name: "水刺无纺布生产线",
    english: "spunlace line",
    group,
    broader: "nonwoven-line",
    synonyms: [
      ...same("水刺生产线、水刺线、水刺机、水刺无纺布设备、spunlace machine"),
      ...narrower("交叉铺网水刺线、直铺水刺线、可冲散水刺线、全棉水刺线"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("水刺板、水针板、水刺水处理、水刺布", "耗材、水处理或产品"),
      neighbour("needle-punching-line", "针刺生产线", "刺针加固"),
    ],
    attributes: codes(
      "webWidth waterJetPressure webSpeed basisWeight throughputMass specificEnergy waterConsumption ratedPower",
    ),
    uses: terms("湿巾基布、面膜基布、医用敷料、棉柔巾"),
  },
  {
    code: "spunbond-meltblown-line",
    name: "纺粘熔喷生产线",
    english: "spunbond and meltblown line",
    group,
    broader: "nonwoven-line",
    synonyms: [
      ...same("熔喷布生产线、纺粘生产线、纺粘无纺布生产线、熔喷生产线、spunmelt line"),
      ...narrower(
        "熔喷机、熔喷布机、SMS生产线、SMMS生产线、SSMMS生产线、双组份纺粘线、PP纺粘线、纺熔生产线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("熔喷模头、喷丝板、熔喷料、熔喷布、驻极设备", "部件、原料或产品"),
      neighbour("film-machine", "流延膜机", "成膜，不成纤"),
    ],
    attributes: codes(
      "webWidth throughputMass basisWeight webSpeed fibreMaterial screwDiameter specificEnergy ratedPower",
    ),
    uses: terms("口罩熔喷布、卫材、防护服材料、农用无纺布、购物袋"),
  },
];
