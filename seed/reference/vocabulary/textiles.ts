import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "纺织机械";

export const textiles: readonly EquipmentFamily[] = [
  {
    code: "rotor-spinning-machine",
    name: "转杯纺纱机",
    english: "rotor spinning machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "转杯纺、气流纺纱机、气流纺、转杯纺设备、气流纺机、OE纺纱机、自由端纺纱机、短流程纺纱设备、rotor spinning machine、open-end spinning machine",
      ),
      ...narrower(
        "全自动转杯纺纱机、半自动转杯纺纱机、全自动转杯纺、抽气式转杯纺纱机、自排风转杯纺纱机、高速转杯纺纱机、高端全自动转杯纺纱机、自动接头转杯纺纱机",
      ),
      ambiguous("转杯", "纺纱、头、棉、气流纺"),
      ambiguous("OE", "纺纱、转杯、气流纺、纱支"),
    ],
    sectorRows: codes("HB-1-05 GD-1-05"),
    confusedWith: [
      neighbour("vortex-spinning-machine", "喷气涡流纺", "涡流成纱，没有转杯"),
      ...notThis(
        "转杯纺纱机配件、纺杯、转杯轴承、分梳辊、纺纱器、阻捻盘、假捻盘、气流纺纱、转杯纺纱线、转杯纱、转杯纺纱器、气流纺配件",
        "专件、配件或纱线产品",
      ),
      ...notThis("摩擦纺纱机", "涡流成纱或织造，没有转杯"),
      neighbour("ring-spinning-frame", "细纱机", "锭子加捻，写锭数和锭速"),
    ],
    attributes: codes(
      "rotorCount rotorSpeed deliverySpeed yarnCount spinningAutomation doffing ratedPower specificEnergy",
    ),
    uses: terms("短流程纺纱、棉纺、再生棉纺纱、牛仔纱、气流纺纱线生产、粗支纱生产、废棉纺纱"),
  },
  {
    code: "ring-spinning-frame",
    name: "细纱机",
    english: "ring spinning frame",
    group,
    broader: null,
    synonyms: [
      ...same(
        "环锭纺、环锭细纱机、环锭纺纱机、环锭纺细纱机、棉纺细纱机、ring spinning frame、ring frame",
      ),
      ...narrower(
        "紧密纺细纱机、集聚纺细纱机、紧密纺、赛络纺细纱机、集体落纱细纱机、长车细纱机、细络联、细纱长车、毛纺细纱机、包芯纱细纱机、粗细络联、智能细纱机、FA506",
      ),
      ambiguous("纺纱机", "环锭、锭子、锭速、钢领、细纱"),
    ],
    sectorRows: codes("HB-1-05 GD-1-05"),
    confusedWith: [
      neighbour("twisting-machine", "倍捻机", "纱线并捻"),
      neighbour("roving-frame", "粗纱机", "前道，出粗纱"),
      ...notThis(
        "细纱机锭子、钢领、钢丝圈、细纱锭子、细纱机罗拉、细纱机胶辊、细纱机摇架、细纱机配件、细纱断头检测、单锭检测系统、细纱机集聚装置、细纱管、细纱机集体落纱改造、细纱皮辊",
        "专件、器材和附加装置",
      ),
      ...notThis("开清棉", "前后道纺纱工序设备"),
      neighbour("rotor-spinning-machine", "气流纺", "转杯成纱，写头数"),
      neighbour("automatic-winder", "络筒机", "细纱之后的卷绕"),
    ],
    attributes: codes(
      "spindleCount textileSpindleSpeed yarnCount spindleGauge ringDiameter draftRatio doffing ratedPower specificEnergy",
    ),
    uses: terms(
      "棉纺、环锭纺纱、紧密纺纱、细纱工序、纱线加捻、精梳纱生产、涤棉混纺、粗纱纺成细纱、纺纱落纱",
    ),
  },
  {
    code: "automatic-winder",
    name: "自动络筒机",
    english: "automatic winder",
    group,
    broader: null,
    synonyms: [
      ...same(
        "络筒机、自络、全自动络筒机、自动络纱机、自动络筒、络纱机、winding machine、automatic winder",
      ),
      ...narrower(
        "纱库型自动络筒机、托盘式自动络筒机、细络联自动络筒机、托盘型自动络筒机、细络联型自动络筒机、智能络筒机、松式络筒机、精密络筒机、槽筒式络筒机",
      ),
    ],
    sectorRows: codes("HB-1-05 GD-1-05"),
    confusedWith: [
      neighbour("warping-machine", "整经机", "经轴卷绕"),
      neighbour("cell-winding-machine", "卷绕机", "卷绕电芯"),
      ...notThis(
        "捻接器、空气捻接器、电子清纱器、清纱器、络筒机槽筒、槽筒、络筒机配件、络筒机张力器、筒管、纱管、络筒打包线、筒纱包装线、筒纱打包机、自动络筒机槽筒",
        "专件、器材或后道包装",
      ),
      ...notThis("倒筒机、卷纬机、摇纱机", "卷绕对象或工序不同"),
      neighbour("ring-spinning-frame", "细络联", "细纱机与络筒机联接的成套"),
    ],
    attributes: codes(
      "spindleCount windingSpeed splicer yarnClearer yarnCount doffing ratedPower specificEnergy",
    ),
    uses: terms(
      "络筒、棉纺、筒子纱卷绕、清纱捻接、管纱卷绕成筒、纺纱后道、管纱倒成大筒、筒纱清疵、纱线接头",
    ),
    oldModels: terms("1332M、1332MD、1332P、GA013、GA014、GA015"),
  },
];
