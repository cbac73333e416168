import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "纺织机械";
const cottonRows = "HB-1-05 GD-1-05";

export const yarnMachines: readonly EquipmentFamily[] = [
  {
    code: "carding-line",
    name: "清梳联",
    english: "blowroom and carding line",
    group,
    broader: null,
    synonyms: [
      ...same("清梳联合机、清梳联设备、清梳联生产线、开清棉设备、开清棉联合机、blowroom line"),
      ...narrower(
        "抓棉机、往复抓棉机、圆盘式抓棉机、清花机、清棉机、开棉机、混棉机、多仓混棉机、异纤机、异纤分拣机、FA002、FA022",
      ),
      ambiguous("清花", "棉、清梳、抓棉、开棉、纺纱"),
    ],
    sectorRows: codes(cottonRows),
    confusedWith: [
      ...notThis("抓棉打手、清花除尘、滤尘机组、轧花机", "部件、除尘或轧花厂设备"),
      neighbour("carding-machine", "梳棉机", "线上的单台梳理主机"),
    ],
    attributes: codes(
      "throughputMass machineCount fibreMaterial webWidth ratedPower specificEnergy airVolume controlSystem",
    ),
    uses: terms("开清棉、混棉、除杂、纺纱前纺、梳棉喂入、涤棉混纺"),
    oldModels: terms("A035、A036、A092"),
  },
  {
    code: "carding-machine",
    name: "梳棉机",
    english: "carding machine",
    group,
    broader: "carding-line",
    synonyms: [
      ...same("高产梳棉机、梳理机、盖板梳棉机、carding machine"),
      ...narrower("罗拉梳理机、毛纺梳毛机、梳毛机、梳麻机、双锡林梳理机、FA201B、A186D"),
    ],
    sectorRows: codes(cottonRows),
    confusedWith: [
      ...notThis(
        "梳棉针布、盖板针布、锡林针布、金属针布、梳棉锡林、梳棉机改造、磨针机",
        "针布、专件和改造",
      ),
      neighbour("combing-machine", "精梳机", "梳棉之后再排除短绒"),
    ],
    attributes: codes(
      "throughputMass sliverSpeed webWidth canDiameter draftRatio fibreMaterial ratedPower specificEnergy",
    ),
    uses: terms("梳棉、生条制备、棉纺前纺、涤纶短纤梳理、无纺梳理成网、棉花梳成条、开松棉花梳理"),
    oldModels: terms("FA201、FA203、A186"),
  },
  {
    code: "draw-frame",
    name: "并条机",
    english: "draw frame",
    group,
    broader: null,
    synonyms: [
      ...same("并条设备、高速并条机、棉纺并条机、drawing frame、draw frame"),
      ...narrower("自调匀整并条机、单眼并条机、双眼并条机、针梳机、预并条机、FA311、FA326"),
      ambiguous("并条", "熟条、条筒、自调匀整、棉纺、纺纱、眼"),
    ],
    sectorRows: codes(cottonRows),
    confusedWith: [
      ...notThis("并条胶辊、并条机罗拉、棉条筒、自调匀整装置", "专件和器材"),
      neighbour("roving-frame", "粗纱机", "并条之后加捻成粗纱，写锭数"),
    ],
    attributes: codes(
      "sliverSpeed deliveries canDiameter draftRatio doublings fibreMaterial ratedPower controlSystem",
    ),
    uses: terms("并条、棉条并合牵伸、熟条制备、纺纱前纺、混条"),
    oldModels: terms("FA302、FA306、A272F"),
  },
  {
    code: "roving-frame",
    name: "粗纱机",
    english: "roving frame",
    group,
    broader: null,
    synonyms: [
      ...same("悬锭粗纱机、棉纺粗纱机、粗纱设备、roving frame、speed frame"),
      ...narrower("自动落纱粗纱机、电脑粗纱机、四单元传动粗纱机、吊锭粗纱机、FA458A、JWF1436"),
    ],
    sectorRows: codes(cottonRows),
    confusedWith: [
      ...notThis("粗纱锭翼、粗纱筒管、粗纱机罗拉、粗纱空管、尾纱清除机", "专件、器材或辅机"),
      neighbour("ring-spinning-frame", "环锭细纱机", "粗纱再牵伸加捻成细纱"),
    ],
    attributes: codes(
      "spindleCount textileSpindleSpeed spindleGauge draftRatio doffing ratedPower specificEnergy controlSystem",
    ),
    uses: terms("粗纱工序、棉纺前纺、细纱喂入、粗细联"),
    oldModels: terms("FA401、FA421、A456"),
  },
  {
    code: "combing-machine",
    name: "精梳机",
    english: "combing machine",
    group,
    broader: null,
    synonyms: [
      ...same("棉精梳机、精梳设备、高效精梳机、comber、combing machine"),
      ...narrower("条并卷机、条并卷联合机、精梳准备机、条卷机、毛精梳机、FA266、FA269"),
    ],
    sectorRows: codes(cottonRows),
    confusedWith: [
      ...notThis("精梳锡林、精梳顶梳、精梳落棉、精梳纱、精梳棉", "专件、落棉或产品"),
      neighbour("carding-machine", "高产梳棉机", "前道梳理，出生条"),
    ],
    attributes: codes(
      "nipRate throughputMass noilRate canDiameter doublings ratedPower specificEnergy controlSystem",
    ),
    uses: terms("精梳纱生产、排除短绒、高支纱、精梳准备"),
  },
  {
    code: "vortex-spinning-machine",
    name: "喷气涡流纺纱机",
    english: "air-jet vortex spinning machine",
    group,
    broader: null,
    synonyms: [
      ...same("涡流纺、涡流纺纱机、喷气涡流纺、喷气纺纱机、vortex spinning machine"),
      ...narrower("全自动喷气涡流纺、双面喷气涡流纺纱机"),
    ],
    sectorRows: codes(cottonRows),
    confusedWith: [
      ...notThis("涡流纺纱线、涡流纱、涡流纺锭子、涡流纺配件", "纱线产品或专件"),
      neighbour("rotor-spinning-machine", "转杯纺", "转杯凝聚加捻，耗气少"),
    ],
    attributes: codes(
      "spindleCount deliverySpeed yarnCount airConsumption draftRatio doffing ratedPower specificEnergy",
    ),
    uses: terms("短流程纺纱、粘胶纱、抗起球针织纱、涤粘混纺"),
  },
  {
    code: "twisting-machine",
    name: "倍捻机",
    english: "two-for-one twister",
    group,
    broader: null,
    synonyms: [
      ...same("捻线机、加捻机、倍捻设备、短纤倍捻机、two-for-one twister、twisting machine"),
      ...narrower(
        "长丝倍捻机、直捻机、帘子线直捻机、环锭捻线机、并纱机、花式捻线机、氨纶包覆机、氨纶包覆丝机、空包机、花式纱机、地毯纱捻线机、初捻机、复捻机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("倍捻锭子、捻线钢领、倍捻机龙带、绳索机", "专件，或制绳设备"),
      neighbour("texturing-machine", "加弹机", "假捻变形，不加真捻"),
    ],
    attributes: codes(
      "spindleCount textileSpindleSpeed spindleGauge twistRange yarnCount deliverySpeed ratedPower specificEnergy",
    ),
    uses: terms("并捻、股线、缝纫线、真丝捻线、帘子线、花式纱"),
  },
  {
    code: "fibre-spinning-line",
    name: "化纤纺丝生产线",
    english: "chemical fibre spinning line",
    group,
    broader: null,
    synonyms: [
      ...same("纺丝机、化纤纺丝机、纺丝线、化纤纺丝设备、熔融纺丝机、fibre spinning line"),
      ...narrower(
        "涤纶长丝纺丝机、POY纺丝线、FDY纺丝线、涤纶短纤生产线、锦纶纺丝机、氨纶纺丝线、丙纶纺丝机、BCF纺丝机、工业丝纺丝机、湿法纺丝机、粘胶纺丝机、化纤卷绕头、化纤卷绕机、卷绕头、碳纤维原丝纺丝线、牵伸卷绕联合机、短纤后处理联合机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("纺丝油剂、纺丝箱体、纺丝组件、化纤计量泵、切片干燥机", "部件、油剂或前道干燥"),
      ...notThis("静电纺丝机", "实验室纳米纤维"),
      neighbour("texturing-machine", "加弹机", "长丝变形"),
    ],
    attributes: codes(
      "spinningPositions throughputMass windingSpeed fibreDenier fibreMaterial screwDiameter specificEnergy ratedPower",
    ),
    uses: terms("涤纶长丝、锦纶丝、氨纶丝、短纤、工业丝、碳纤维原丝"),
  },
  {
    code: "texturing-machine",
    name: "加弹机",
    english: "draw texturing machine",
    group,
    broader: null,
    synonyms: [
      ...same("假捻变形机、高速加弹机、弹力丝机、DTY加弹机、texturing machine"),
      ...narrower("空气变形机、空变机、锦纶加弹机、平行牵伸机、拉伸变形机、网络丝机"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("加弹机皮圈、假捻器、网络喷嘴、加弹丝", "部件、耗材或产品"),
      neighbour("twisting-machine", "倍捻机", "加真捻"),
    ],
    attributes: codes(
      "spindleCount texturingSpeed fibreDenier fibreMaterial heatingPower specificEnergy ratedPower doffing",
    ),
    uses: terms("DTY弹力丝、涤纶低弹丝、锦纶高弹丝、复合丝"),
    oldModels: terms("FK6V-1000"),
  },
];
