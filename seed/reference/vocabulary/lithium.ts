import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "锂电装备";

export const lithium: readonly EquipmentFamily[] = [
  {
    code: "electrolyte-filling-machine",
    name: "注液机",
    english: "electrolyte filling machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "电池注液机、锂电注液机、电解液注液机、自动注液机、全自动注液机、电芯注液机、锂电池注液机、注液设备、电解液灌注机、electrolyte filling machine",
      ),
      ...narrower(
        "真空注液机、等压注液机、方形铝壳注液机、方形电池注液机、方壳注液机、圆柱电池注液机、圆柱注液机、软包注液机、软包电池注液机、转盘式注液机、直线式注液机、二次注液机、一次注液机、二注机、大圆柱注液机、注液静置一体机、注液封口一体机、转盘注液机、氦检注液一体机",
      ),
      ambiguous("灌注机", "电解液、电芯、锂电、注液"),
    ],
    sectorRows: codes("HB-1-10 GD-1-10"),
    confusedWith: [
      neighbour("filling-machine", "液体灌装机", "灌装食品药品日化"),
      ...notThis(
        "电解液、注液泵、注液针、注液杯、注液嘴、注液阀、注液孔清洗机、注液机配件、电解液供液系统、电解液中央供液系统、注液量检测仪、注液称重、注液孔激光清洗机、注液孔擦拭机、注液泵配件",
        "材料、部件、供液或前后道清洗",
      ),
      ...notThis("注浆机、注胶机、注油机、煤层注液机", "灌装食品药品、胶、油或建筑浆液"),
    ],
    attributes: codes(
      "takt fillingAccuracy fillingStations cellType workingVacuum fillVolume yieldRate uptime ratedPower",
    ),
    uses: terms(
      "电芯注液、电解液灌注、动力电池注液、方形电池注液、二次注液、化成前注液、储能电芯注液、电芯注电解液",
    ),
  },
  {
    code: "grading-cabinet",
    name: "分容柜",
    english: "battery capacity grading cabinet",
    group,
    broader: null,
    synonyms: [
      ...same(
        "化成分容柜、分容设备、电池分容柜、电芯分容柜、化成分容设备、分容机、分容化成柜、化成分容系统、锂电分容柜、battery grading system、grading cabinet",
      ),
      ...narrower(
        "圆柱电池分容柜、软包电池分容柜、方形电池分容柜、能量回馈型分容柜、回馈式分容柜、串联分容、一体化化成分容、聚合物电池分容柜、化成分容一体机",
      ),
      ambiguous("分容", "电芯、电池、通道、化成、充放电、5V"),
    ],
    sectorRows: codes("HB-1-10 GD-1-10"),
    confusedWith: [
      neighbour("cell-sorting-machine", "电芯分选机", "按电压内阻分档"),
      neighbour("formation-equipment", "化成柜", "首次充电活化，负压或热压"),
      ...notThis(
        "分容柜夹具、分容针床、化成针床、化成夹具、分容柜探针、分容柜电源模块、化成分容托盘、分容柜配件、内阻测试仪、化成分容软件、探针",
        "夹具、部件或分选检测",
      ),
      neighbour(
        "charge-discharge-tester",
        "电池测试系统",
        "研发循环寿命或整包试验，通道少、功率大",
      ),
      ...notThis("换电柜、电动自行车充电柜、电瓶车充电柜", "配电无功补偿或充电设施"),
    ],
    attributes: codes(
      "channelCount channelCurrent currentAccuracy channelVoltage voltageAccuracy feedbackEfficiency cellType temperatureUniformity takt ratedPower",
    ),
    uses: terms("电芯分容、化成、容量分选、电池后处理、锂电后段、动力电池后段、电池配组"),
  },
  {
    code: "charge-discharge-tester",
    name: "充放电测试系统",
    english: "battery charge-discharge test system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "充放电测试仪、循环充放电测试仪、循环充放电点测试仪、充放电测试设备、电池充放电测试系统、电池充放电测试仪、电池测试系统、电池循环测试系统、充放电机、电池检测系统、电池测试柜、充放电设备、电池充放电设备、充放电测试柜、电池循环寿命测试仪、battery cycler、battery test system",
      ),
      ...narrower(
        "电池包充放电测试系统、模组充放电测试系统、PACK充放电测试系统、电池包测试系统、电池模组测试系统、铅酸电池充放电机、回馈式充放电机、电池组循环测试仪、电芯测试柜、电池PACK测试系统、电池包下线检测系统、电池工况模拟测试系统、PACK循环测试柜、蓄电池充放电测试仪",
      ),
      ambiguous("循环测试仪", "电池、充放电、电芯、蓄电池"),
    ],
    sectorRows: codes("HB-1-06 GD-1-06 HB-1-14 GD-1-14 HB-1-15 GD-1-15"),
    confusedWith: [
      neighbour("grading-cabinet", "分容柜", "量产电芯容量分选，通道多、5 V"),
      ...notThis(
        "充电器、充电桩测试仪、BMS测试系统、BMS测试仪、蓄电池内阻仪、电池管理系统、电池检测夹具、电池短路试验机、电池针刺试验机、电池挤压试验机",
        "充电设施、单项仪表或滥用试验",
      ),
    ],
    attributes: codes(
      "channelCount channelVoltage channelCurrent channelPower currentAccuracy voltageAccuracy feedbackEfficiency responseTime cellType interfaces",
    ),
    uses: terms(
      "电池循环寿命测试、电池包性能测试、电动自行车电池测试、模组测试、工况模拟、充放电试验、电池出厂检验、电池可靠性试验",
    ),
  },
];
