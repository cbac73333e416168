import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "装配与电子装备";
const rows = "HB-2-02 GD-2-02";
const boards = "PCB、电路板、线路板、SMT、PCBA、电子";

export const circuitBoardsAndWinding: readonly EquipmentFamily[] = [
  {
    code: "pcb-drilling-machine",
    name: "PCB钻孔机",
    english: "PCB drilling and routing machine",
    group,
    broader: null,
    synonyms: [
      ...same("线路板钻孔机、PCB数控钻机、PCB数控钻床、电路板钻孔机、PCB drilling machine"),
      ...narrower(
        "六轴PCB钻机、PCB六轴钻、CCD背钻机、PCB激光钻孔机、CO2激光钻孔机、UV激光钻孔机、PCB成型机、PCB锣机、锣板机、PCB铣边机、V-CUT机、V割机、PCB打靶机、PCB斜边机、陶瓷基板激光钻孔机、TGV激光钻孔设备",
      ),
      ambiguous("锣机", "PCB、线路板、成型"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("PCB钻针、钻咀、PCB垫板、铝盖板、PCB钻孔加工", "耗材和加工服务"),
      neighbour("drilling-machine", "数控钻床", "钻金属"),
      neighbour("pcb-depaneling-machine", "分板机", "成品板分切"),
    ],
    attributes: codes(
      "spindleQuantity spindleSpeed positioningAccuracy maxDrillingDiameter workingArea rapidTraverse toolMagazineCapacity ratedPower",
    ),
    uses: terms("PCB钻孔、背钻、盲孔激光钻、PCB外形铣切、封装基板"),
  },
  {
    code: "pcb-exposure-machine",
    name: "PCB曝光机",
    english: "PCB exposure machine",
    group,
    broader: null,
    synonyms: [
      ...same("曝光机、LDI曝光机、激光直接成像设备、线路板曝光机、LDI设备、PCB exposure machine"),
      ...narrower(
        "阻焊曝光机、阻焊LDI、半自动曝光机、全自动曝光机、菲林曝光机、平行光曝光机、UV曝光机、内层曝光机、DI曝光机、干膜贴膜机、PCB压膜机",
      ),
      ambiguous("LDI", boards),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("曝光灯、菲林、干膜、感光油墨、晒版机", "耗材或制版"),
      neighbour("lithography-machine", "光刻机", "晶圆"),
    ],
    attributes: codes(
      "exposureResolution registerAccuracy takt boardSize lightWavelength workingArea ratedPower interfaces",
    ),
    uses: terms("线路曝光、阻焊曝光、HDI板、封装基板、FPC曝光"),
  },
  {
    code: "pcb-wet-process-line",
    name: "PCB湿制程设备",
    english: "PCB plating and etching line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "PCB电镀线、PCB蚀刻线、线路板电镀线、线路板蚀刻机、PCB水平线、PCB湿法线、PCB wet process line",
      ),
      ...narrower(
        "垂直连续电镀线、VCP电镀线、VCP电镀、脉冲电镀线、水平沉铜线、沉铜线、DES线、DES显影蚀刻退膜线、显影蚀刻退膜线、真空蚀刻机、PCB显影机、棕化线、黑化线、OSP线、沉金线、化镍金线、沉锡线、PCB去膜机、等离子除胶渣机、PCB磨板机、蚀刻机、水平电镀线",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("蚀刻液、PCB电镀药水、电镀铜球、蚀刻废液回收、线路板加工", "药水、回收或加工服务"),
      neighbour("electroplating-line", "电镀线", "五金、塑料件电镀"),
      neighbour("plasma-etcher", "干法刻蚀机", "晶圆等离子刻蚀"),
    ],
    attributes: codes(
      "lineSpeed boardSize platingUniformity exposureResolution takt chamberCount waterConsumption ratedPower",
    ),
    uses: terms("PCB电镀铜、沉铜、线路蚀刻、显影、表面处理、引线框架蚀刻"),
  },
  {
    code: "pcb-press",
    name: "PCB压合机",
    english: "PCB lamination press",
    group,
    broader: null,
    synonyms: [
      ...same(
        "PCB层压机、线路板层压机、线路板压合机、覆铜板层压机、真空压合机、PCB lamination press",
      ),
      ...narrower(
        "真空热压机、FPC快压机、覆铜板热压机、PCB冷热压机、FPC传压机、叠合回流线、真空层压机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("压合钢板、半固化片、覆铜板、牛皮纸", "耗材和材料"),
      neighbour("module-laminator", "组件层压机", "光伏组件"),
      neighbour("hydraulic-press", "四柱液压机", "通用压制"),
    ],
    attributes: codes(
      "nominalForce plateSize layerCount maxTemperature temperatureUniformity workingVacuum heating ratedPower",
    ),
    uses: terms("多层板压合、覆铜板压制、FPC压合、陶瓷叠层"),
  },
  {
    code: "pcb-depaneling-machine",
    name: "PCB分板机",
    english: "PCB depaneling machine",
    group,
    broader: null,
    synonyms: [
      ...same("分板机、线路板分板机、PCBA分板机、电路板分板机、PCB depaneling machine"),
      ...narrower(
        "铣刀分板机、曲线分板机、走刀式分板机、铡刀分板机、激光分板机、在线分板机、冲压分板机、V槽分板机、FPC激光切割机、PCB激光切割机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("分板机铣刀、分板治具、分板机吸尘器", "刀具和治具"),
      neighbour("pcb-drilling-machine", "PCB成型机", "制板厂锣外形"),
    ],
    attributes: codes(
      "workingArea positioningAccuracy spindleSpeed bladeSpeed axisCount laserPower takt ratedPower",
    ),
    uses: terms("PCBA分板、邮票孔切割、V槽分板、FPC切割"),
  },
  {
    code: "coil-winding-machine",
    name: "绕线机",
    english: "coil winding machine",
    group,
    broader: null,
    synonyms: [
      ...same("自动绕线机、线圈绕线机、全自动绕线机、数控绕线机、coil winding machine"),
      ...narrower(
        "变压器绕线机、箔式绕线机、高压绕线机、电机绕线机、定子绕线机、转子绕线机、飞叉绕线机、针式绕线机、无刷电机绕线机、环形绕线机、电感绕线机、多轴绕线机、嵌线机、定子嵌线机、绕嵌机、扁线成型机、互感器绕线机、空心线圈绕线机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("漆包线、绕线模、绕线骨架、绕线机张力器、绕线机针嘴", "材料和部件"),
      neighbour("cell-winding-machine", "电芯卷绕机", "卷绕电芯"),
      neighbour("automatic-winder", "络筒机", "卷绕纱线"),
    ],
    attributes: codes(
      "spindleQuantity spindleSpeed wireDiameter workpieceSize takt repeatability ratedPower controlSystem",
    ),
    uses: terms("变压器线圈、电机定子、继电器线圈、电感、互感器"),
  },
  {
    code: "wire-harness-machine",
    name: "线束加工设备",
    english: "wire harness processing machine",
    group,
    broader: null,
    synonyms: [
      ...same("线束设备、端子机、端子压接机、全自动端子机、线束机、wire harness machine"),
      ...narrower(
        "静音端子机、超静音端子机、双头端子机、穿号码管端子机、打端沾锡机、剥线机、电脑剥线机、下线机、裁线机、裁线剥皮机、同轴剥线机、新能源高压线束设备、高压线束加工线、防水塞端子机、线束导通测试台、扎线机、波纹管切割机、冷压端子机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("接线端子、端子模具、线束加工、汽车线束、压线钳", "材料、模具、产品或手工具"),
      ...notThis("杂铜线剥线机、废电缆剥线机", "废电缆回收"),
      neighbour("ultrasonic-welding-machine", "超声波线束焊接机", "焊接线束"),
    ],
    attributes: codes(
      "takt wireSection cuttingLength nominalForce yieldRate lengthAccuracy ratedPower controlSystem",
    ),
    uses: terms("端子压接、线束裁剥、汽车线束、家电线束、新能源高压线束"),
  },
];
