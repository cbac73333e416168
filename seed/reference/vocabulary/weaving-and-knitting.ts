import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "纺织机械";

export const weavingAndKnitting: readonly EquipmentFamily[] = [
  {
    code: "warping-machine",
    name: "整经机",
    english: "warping machine",
    group,
    broader: null,
    synonyms: [
      ...same("整经设备、高速整经机、织造整经机、warping machine"),
      ...narrower("分批整经机、分条整经机、单纱整经机、经编整经机、球经整经机、小样整经机、倒轴机"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("整经筒子架、整经经轴、盘头、穿经机、结经机", "部件或后道穿结经"),
      neighbour("sizing-machine", "浆纱机", "经轴上浆烘干"),
    ],
    attributes: codes(
      "webSpeed warpingWidth creelCapacity beamDiameter yarnCount ratedPower controlSystem",
    ),
    uses: terms("织造准备、整经、经轴卷绕、色织、牛仔整经"),
    oldModels: terms("1452A"),
  },
  {
    code: "sizing-machine",
    name: "浆纱机",
    english: "warp sizing machine",
    group,
    broader: null,
    synonyms: [
      ...same("浆纱设备、浆纱联合机、浆经机、sizing machine"),
      ...narrower("双浆槽浆纱机、单浆槽浆纱机、预湿浆纱机、浆染联合机、浆丝机、单纱浆纱机、浆并机"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("浆料、浆纱助剂、调浆桶、调浆设备", "原料或辅机"),
      neighbour("warping-machine", "高速整经机", "前道整经，不上浆"),
    ],
    attributes: codes(
      "webSpeed warpingWidth sizeBoxes dryingCylinders creelBeams steamConsumption ratedPower controlSystem",
    ),
    uses: terms("经纱上浆、织造准备、牛仔浆染、高支高密织物"),
    oldModels: terms("GA301、GA308、G142"),
  },
  {
    code: "weaving-machine",
    name: "织机",
    english: "weaving machine",
    group,
    broader: null,
    synonyms: [
      ...same("织布机、无梭织机、织造设备、梭织机、weaving loom"),
      ...narrower(
        "有梭织机、片梭织机、毛巾织机、地毯织机、织带机、无梭织带机、商标织机、圆织机、塑料圆织机、编织袋圆织机、提花织机、电子提花机、多臂机、金属丝网织机、玻纤织机、三维织机、1515织机、GA615",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "织机配件、综框、钢筘、综丝、织轴、喂纬器、储纬器、停经片、穿经机、结经机",
        "器材、部件和织造准备",
      ),
      ...notThis("织机空压机", "配套气源"),
      neighbour("circular-knitting-machine", "大圆机", "织针成圈，不分经纬"),
    ],
    attributes: codes(
      "reedWidth loomSpeed weftInsertionRate shedding weftColours beamDiameter ratedPower specificEnergy",
    ),
    uses: terms("织布、机织面料、家纺面料、产业用布、编织袋"),
    oldModels: terms("GA611"),
  },
  {
    code: "air-jet-loom",
    name: "喷气织机",
    english: "air-jet loom",
    group,
    broader: "weaving-machine",
    synonyms: [
      ...same("喷气织布机、高速喷气织机、air jet loom"),
      ...narrower("四色喷气织机、双喷喷气织机、喷气毛巾织机、凸轮喷气织机、多臂喷气织机、JAT610"),
      ambiguous("喷气", "织机、入纬、织布、筘幅、多臂"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "喷气织机主喷嘴、辅助喷嘴、异形筘、喷气织机配件、喷气织机空压机",
        "器材或配套气源",
      ),
      neighbour("water-jet-loom", "喷水织机", "用水引纬，织长丝"),
      neighbour("rapier-loom", "剑杆织机", "剑头引纬，适应品种广"),
    ],
    attributes: codes(
      "reedWidth loomSpeed weftInsertionRate shedding weftColours airConsumption beamDiameter ratedPower",
    ),
    uses: terms("棉织物织造、牛仔布、家纺面料、床品面料、坯布、用气吹纬织布、引纬织造"),
    oldModels: terms("ZA205i、ZA209i"),
  },
  {
    code: "rapier-loom",
    name: "剑杆织机",
    english: "rapier loom",
    group,
    broader: "weaving-machine",
    synonyms: [
      ...same("剑杆机、高速剑杆织机、剑杆织布机、rapier loom"),
      ...narrower(
        "挠性剑杆织机、刚性剑杆织机、剑杆毛巾织机、双层剑杆织机、电子提花剑杆织机、GA747",
      ),
      ambiguous("剑杆", "织机、织造、筘幅、提花、面料"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("剑杆带、剑头、剑杆织机配件", "器材"),
      neighbour("air-jet-loom", "喷气织布机", "气流引纬，速度高、耗气"),
    ],
    attributes: codes(
      "reedWidth loomSpeed weftColours weftInsertionRate shedding beamDiameter ratedPower controlSystem",
    ),
    uses: terms("色织、毛织、装饰布、提花面料、玻纤布"),
    oldModels: terms("GA731、GA741"),
  },
  {
    code: "water-jet-loom",
    name: "喷水织机",
    english: "water-jet loom",
    group,
    broader: "weaving-machine",
    synonyms: [
      ...same("喷水织布机、高速喷水织机、water jet loom"),
      ...narrower("双喷喷水织机、四喷喷水织机、喷水多臂织机"),
      ambiguous("喷水机", "织机、织造、化纤、长丝、筘幅、入纬"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("喷水织机喷嘴、喷水织机水泵、喷水织机污水处理", "部件或废水治理"),
      neighbour("air-jet-loom", "高速喷气织机", "气流引纬，织棉"),
    ],
    attributes: codes(
      "reedWidth loomSpeed weftInsertionRate shedding weftColours waterConsumption beamDiameter ratedPower",
    ),
    uses: terms("涤纶长丝织造、锦纶织物、化纤面料、里子布"),
  },
  {
    code: "circular-knitting-machine",
    name: "圆纬机",
    english: "circular knitting machine",
    group,
    broader: null,
    synonyms: [
      ...same("大圆机、针织大圆机、针织圆机、圆型纬编机、circular knitting machine"),
      ...narrower(
        "单面大圆机、双面大圆机、电脑提花大圆机、三线卫衣机、罗纹机、毛圈大圆机、人造毛皮机、无缝内衣机、无缝针织机、棉毛机、床垫布大圆机",
      ),
      ambiguous("圆机", "针织、针筒、路数、筒径、单面、双面"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("大圆机织针、沉降片、针筒、三角座、输纱器、大圆机配件", "织针、器材和部件"),
      neighbour("warp-knitting-machine", "经编机", "经轴供纱，写梳栉"),
      neighbour("hosiery-machine", "袜机", "小筒径，织袜"),
    ],
    attributes: codes(
      "cylinderDiameter machineGauge feederSystems ratedSpeed fibreMaterial ratedPower controlSystem",
    ),
    uses: terms("针织布、T恤面料、卫衣面料、内衣面料、针织坯布"),
  },
  {
    code: "warp-knitting-machine",
    name: "经编机",
    english: "warp knitting machine",
    group,
    broader: null,
    synonyms: [
      ...same("高速经编机、经编设备、特里科经编机、warp knitting machine"),
      ...narrower(
        "双针床经编机、双轴向经编机、多轴向经编机、拉舍尔经编机、贾卡经编机、花边机、经编花边机、毛巾经编机、缝编机、碳纤维多轴向经编机、钩编机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("经编盘头、经编针、导纱针、经编面料", "器材或产品"),
      neighbour("circular-knitting-machine", "针织大圆机", "纬编圆筒布"),
    ],
    attributes: codes(
      "knittingWidth guideBars machineGauge ratedSpeed beamDiameter fibreMaterial ratedPower controlSystem",
    ),
    uses: terms("经编面料、泳衣面料、蕾丝花边、风电织物、网眼布、鞋材"),
  },
  {
    code: "flat-knitting-machine",
    name: "电脑横机",
    english: "computerised flat knitting machine",
    group,
    broader: null,
    synonyms: [
      ...same("横机、针织横机、全自动电脑横机、毛衣机、毛衫编织机、flat knitting machine"),
      ...narrower(
        "单系统电脑横机、双系统电脑横机、三系统电脑横机、全成型电脑横机、鞋面机、飞织鞋面机、飞织机、罗纹电脑横机、手摇横机、手套机、全自动手套机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "丁腈手套机、乳胶手套机、横机织针、横机制版、横机配件、缩毛机",
        "器材、制版或毛衫后道",
      ),
      neighbour("circular-knitting-machine", "圆型纬编机", "圆筒连续织布"),
    ],
    attributes: codes(
      "knittingWidth machineGauge feederSystems carriageSpeed ratedPower controlSystem machineMass",
    ),
    uses: terms("毛衫编织、羊绒衫、飞织鞋面、围巾帽子、全成型服装"),
  },
  {
    code: "hosiery-machine",
    name: "袜机",
    english: "hosiery knitting machine",
    group,
    broader: null,
    synonyms: [
      ...same("织袜机、圆袜机、电脑袜机、全自动袜机、sock machine"),
      ...narrower(
        "丝袜机、连裤袜机、单针筒袜机、单针筒圆袜机、双针筒袜机、双针筒圆袜机、一体袜机、织翻一体袜机、运动袜机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("袜子定型机、翻袜机、袜机针筒", "织袜后道或部件")],
    attributes: codes(
      "cylinderDiameter needleCount feederSystems ratedSpeed machineGauge ratedPower controlSystem",
    ),
    uses: terms("棉袜、丝袜、运动袜、童袜、船袜"),
  },
];
