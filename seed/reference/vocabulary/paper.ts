import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "造纸与印刷";

export const paper: readonly EquipmentFamily[] = [
  {
    code: "paper-machine",
    name: "造纸机",
    english: "paper machine",
    group,
    broader: null,
    synonyms: [
      ...same("造纸设备、造纸生产线、抄纸机、造纸机械、paper machine"),
      ...narrower(
        "文化纸机、包装纸机、箱板纸机、瓦楞原纸机、卫生纸机、新月型卫生纸机、长网造纸机、圆网造纸机、叠网造纸机、斜网造纸机、特种纸机、板纸机、造纸涂布机、施胶机、造纸压光机、超级压光机、靴式压榨、纸机烘缸部、纸机网部、流浆箱",
      ),
      ambiguous("纸机", "造纸、车速、抄造、克重、箱板纸、瓦楞原纸、靴压、烘缸、网部"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "造纸毛毯、造纸网、烘缸、造纸助剂、压榨毛布、纸机真空泵、纸机传动、打纸机、碎纸机",
        "耗材、部件和配套",
      ),
      neighbour("pulping-equipment", "制浆设备", "纸机前的浆料制备"),
      neighbour("tissue-converting-line", "抽纸机", "卫生纸后加工"),
    ],
    attributes: codes(
      "netPaperWidth webSpeed throughputMass basisWeight paperGrade steamConsumption specificEnergy waterConsumption ratedPower",
    ),
    uses: terms(
      "箱板纸生产、文化纸生产、生活用纸生产、特种纸生产、纸机节能改造、淘汰窄幅纸机、纸浆抄成纸、抄纸",
    ),
  },
  {
    code: "pulping-equipment",
    name: "制浆设备",
    english: "pulping equipment",
    group,
    broader: null,
    synonyms: [
      ...same("制浆生产线、制浆机械、造纸制浆设备、废纸制浆设备、纸浆设备、pulping equipment"),
      ...narrower(
        "水力碎浆机、碎浆机、转鼓碎浆机、D型碎浆机、盘磨机、双盘磨、双盘磨浆机、造纸打浆机、磨浆机、压力筛、纤维分离机、除渣器、高浓除渣器、浮选脱墨槽、脱墨设备、洗浆机、真空洗浆机、蒸煮器、蒸球、连续蒸煮器、热分散机、纸浆浓缩机、多圆盘过滤机、纸浆模塑设备、纸浆模塑生产线、纸浆模塑机、蛋托机",
      ),
      ambiguous("盘磨", "造纸、纸浆、制浆、磨浆"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("磨片、筛鼓、漂白剂、黑液处理、浆泵", "耗材、产品和配套"),
      neighbour("fruit-vegetable-line", "打浆机", "水果打浆"),
    ],
    attributes: codes(
      "throughputMass stockConsistency vesselVolume ratedPower plateDiameter specificEnergy steamConsumption waterConsumption",
    ),
    uses: terms("废纸制浆、化学浆、机械浆、脱墨浆、竹浆、浆内节能磨浆、纸模餐具生产"),
    oldModels: terms("ZDP-450"),
  },
  {
    code: "rewinder",
    name: "复卷机",
    english: "paper rewinder",
    group,
    broader: null,
    synonyms: [
      ...same("纸张复卷机、卷筒纸复卷机、卫生纸复卷机、rewinder"),
      ...narrower(
        "上引纸复卷机、下引纸复卷机、双底辊复卷机、高速复卷机、大轴纸复卷机、打孔复卷机、热敏纸复卷机、收银纸分切复卷机、标签复卷机、无纺布复卷机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("slitting-machine", "薄膜分切机", "以分条为主"),
      ...notThis("气胀轴、复卷刀、卷管机", "耗材、部件"),
    ],
    attributes: codes(
      "webSpeed webWidth unwindDiameter rewindDiameter basisWeight minSlitWidth ratedPower slittingAccuracy",
    ),
    uses: terms("原纸复卷、卫生纸复卷、热敏纸分切、无纺布复卷、标签复卷"),
  },
  {
    code: "slitting-machine",
    name: "分切机",
    english: "slitting machine",
    group,
    broader: null,
    synonyms: [
      ...same("薄膜分切机、高速分切机、分切设备、分切复卷机、slitting machine、slitter rewinder"),
      ...narrower(
        "纸张分切机、铝箔分切机、胶带分切机、无纺布分切机、BOPP胶带分切机、标签分切机、光学膜分切机、离型膜分切机、分切收卷机、布料分条机",
      ),
      ambiguous("分条机", "薄膜、纸、胶带、无纺布、极片、铝箔、铜箔、隔膜、布料"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("electrode-slitter", "极片分切机", "锂电极片、隔膜、铜箔的分切"),
      neighbour("coil-processing-line", "纵剪线", "分切金属卷板"),
      neighbour("shearing-machine", "剪板机", "剪切板材"),
      ...notThis("分切刀、分切刀片、分切圆刀、分切机气胀轴", "刀具和部件"),
    ],
    attributes: codes(
      "webSpeed webWidth minSlitWidth slittingAccuracy materialThickness unwindDiameter rewindDiameter ratedPower",
    ),
    uses: terms("薄膜分切、纸张分切、铝箔分切、胶带分切、离型纸分切"),
  },
  {
    code: "corrugator",
    name: "瓦楞纸板生产线",
    english: "corrugated board line",
    group,
    broader: null,
    synonyms: [
      ...same("瓦楞纸生产线、瓦楞线、纸板生产线、瓦楞纸板线、瓦楞机、corrugator"),
      ...narrower(
        "单面瓦楞机、瓦楞单面机、三层瓦楞纸板生产线、五层瓦楞纸板生产线、七层瓦楞纸板生产线、无轴支架、瓦楞双面机、NC横切机、电脑横切机、薄刀纵切压线机、制糊系统、蜂窝纸板生产线",
      ),
      ambiguous("瓦线", "纸板、瓦楞、纸箱、五层、三层、幅宽、提速、车速"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("carton-converting-machine", "纸箱印刷开槽机", "把纸板做成纸箱"),
      neighbour("roll-forming-line", "压瓦机", "压彩钢瓦"),
      ...notThis("瓦楞辊、瓦楞辊轴承", "零件、产品"),
    ],
    attributes: codes(
      "webSpeed webWidth layerCount fluteType steamConsumption ratedPower basisWeight specificEnergy",
    ),
    uses: terms(
      "纸板生产、三级厂纸板、二级厂升级、老瓦线提速改造、重型纸板、原纸做成瓦楞板、纸箱板生产",
    ),
    oldModels: terms("WJ120-1800、WJ150-1800、WJ200-2200"),
  },
  {
    code: "carton-converting-machine",
    name: "纸箱印刷开槽机",
    english: "flexo printer slotter for cartons",
    group,
    broader: null,
    synonyms: [
      ...same(
        "纸箱印刷机、水墨印刷开槽机、纸箱设备、纸箱机械、印刷开槽模切机、纸箱印刷联动线、printer slotter",
      ),
      ...narrower(
        "水墨印刷开槽模切机、高速水墨印刷机、链条送纸水墨印刷机、印刷开槽模切粘箱联动线、粘箱机、全自动粘箱机、钉箱机、全自动钉箱机、双片钉箱机、纸箱开槽机、薄刀分纸压线机、分纸机、裱纸机、自动裱纸机、圆压圆模切机、一纸成箱机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("folder-gluer", "糊盒机", "彩盒糊盒"),
      neighbour("case-packing-machine", "开箱机", "使用端撑开纸箱"),
      ...notThis("纸箱水墨、纸箱印刷版、钉箱扁丝、纸箱打样机", "耗材和打样"),
    ],
    attributes: codes(
      "sheetSpeed sheetSize printUnits registerAccuracy webSpeed fluteType ratedPower dieCutAccuracy",
    ),
    uses: terms("瓦楞纸箱印刷、纸箱开槽、纸箱钉箱、粘箱、彩箱裱纸、纸箱厂改造"),
  },
  {
    code: "tissue-converting-line",
    name: "生活用纸加工设备",
    english: "tissue and hygiene converting line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "生活用纸设备、卫生纸加工设备、纸巾生产线、纸巾加工设备、卫生纸加工生产线、tissue converting line",
      ),
      ...narrower(
        "抽纸机、抽纸生产线、面巾纸机、餐巾纸机、手帕纸生产线、擦手纸机、盘纸机、纸尿裤生产线、卫生巾生产线、湿巾生产线、湿巾机、洗脸巾机、纸杯机、纸碗机、纸吸管机、口罩机、纸餐盒成型机、纸巾压花机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("paper-machine", "卫生纸机", "抄造原纸"),
      ...notThis("压花辊", "原料和零件"),
    ],
    attributes: codes(
      "webSpeed unitOutput webWidth yieldRate ratedPower airConsumption basisWeight operatorsOnLine",
    ),
    uses: terms("抽纸加工、手帕纸、卫生巾生产、纸尿裤生产、湿巾生产、纸杯生产"),
  },
];
