import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "装配与电子装备";
const rows = "HB-2-02 GD-2-02";

export const boardAssembly: readonly EquipmentFamily[] = [
  {
    code: "solder-paste-printer",
    name: "锡膏印刷机",
    english: "solder paste printer",
    group,
    broader: null,
    synonyms: [
      ...same("全自动锡膏印刷机、SMT印刷机、焊膏印刷机、锡膏印刷设备、solder paste printer"),
      ...narrower(
        "半自动锡膏印刷机、视觉锡膏印刷机、双轨锡膏印刷机、钢网印刷机、手动锡膏印刷台、喷射式锡膏机、锡膏喷印机",
      ),
      ambiguous("印刷机", "锡膏、SMT、钢网、PCB、焊膏"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("锡膏、钢网、SMT钢网、锡膏搅拌机、钢网清洗机、印刷刮刀、钢网擦拭纸", "耗材和辅机"),
      neighbour("pick-and-place-machine", "贴片机", "后道贴装"),
      neighbour("solder-paste-inspection-machine", "SPI检测机", "检测锡膏"),
    ],
    attributes: codes(
      "registerAccuracy repeatability boardSize cycleTime stencilSize ratedPower airConsumption interfaces",
    ),
    uses: terms("SMT印刷、锡膏印刷、红胶印刷、LED灯板印刷"),
  },
  {
    code: "reflow-soldering-oven",
    name: "回流焊炉",
    english: "reflow soldering oven",
    group,
    broader: null,
    synonyms: [
      ...same("回流焊、回流焊机、无铅回流焊、热风回流焊、SMT回流焊、回流炉、reflow oven"),
      ...narrower(
        "氮气回流焊、八温区回流焊、十温区回流焊、十二温区回流焊、真空回流焊炉、真空回流焊、真空共晶炉、气相回流焊、甲酸真空炉、双轨回流焊、在线固化炉、SMT固化炉、台式回流焊",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("回流焊链条、回流焊载具、回流焊助焊剂回收、炉温测试板", "仪表、部件和载具"),
      neighbour("wave-soldering-machine", "波峰焊", "插件焊接"),
      neighbour("brazing-equipment", "钎焊炉", "铝铜钎焊"),
    ],
    attributes: codes(
      "heatingZones lineSpeed maxTemperature conveyorWidth temperatureUniformity furnaceAtmosphere residualOxygen heatingPower ratedPower",
    ),
    uses: terms("SMT焊接、LED灯板焊接、功率模块焊接、汽车电子焊接、锡膏熔化焊接、贴片后过炉"),
  },
  {
    code: "wave-soldering-machine",
    name: "波峰焊",
    english: "wave soldering machine",
    group,
    broader: null,
    synonyms: [
      ...same("波峰焊机、波峰焊锡机、无铅波峰焊、波峰焊设备、wave soldering machine"),
      ...narrower(
        "选择性波峰焊、选择焊、双波峰焊、氮气波峰焊、浸焊机、喷锡机、在线选择性波峰焊、离线选择性波峰焊、小型波峰焊",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis(
        "波峰焊锡条、波峰焊治具、波峰焊爪片、波峰焊接驳台、锡渣还原机、锡条",
        "耗材、治具和辅机",
      ),
      neighbour("reflow-soldering-oven", "热风回流焊", "焊贴片元件"),
      neighbour("soldering-robot", "自动焊锡机", "单点焊锡"),
    ],
    attributes: codes(
      "conveyorWidth lineSpeed solderPotCapacity maxTemperature preheatLength furnaceAtmosphere ratedPower controlSystem",
    ),
    uses: terms("插件焊接、电源板焊接、家电控制板焊接、DIP后段、插件过锡、插脚焊接"),
  },
  {
    code: "soldering-robot",
    name: "自动焊锡机",
    english: "soldering robot",
    group,
    broader: null,
    synonyms: [
      ...same("焊锡机、焊锡机器人、自动焊锡设备、桌面焊锡机、全自动焊锡机、soldering robot"),
      ...narrower(
        "激光焊锡机、激光锡焊机、激光锡球焊接机、双工位焊锡机、五轴焊锡机、拖焊机、线材焊锡机、哈巴机、热压焊接机、BGA返修台",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("焊锡丝、烙铁头、电烙铁、焊台", "耗材和手工具"),
      neighbour("wave-soldering-machine", "选择性波峰焊", "锡波焊接"),
    ],
    attributes: codes(
      "takt axisCount workingArea repeatability maxTemperature laserPower yieldRate ratedPower",
    ),
    uses: terms("线材焊锡、插件后焊、马达焊锡、摄像头模组锡焊、连接器焊锡"),
  },
  {
    code: "aoi-inspection-machine",
    name: "AOI光学检测仪",
    english: "AOI machine for circuit boards",
    group,
    broader: "machine-vision-inspection",
    synonyms: [
      ...same(
        "AOI、AOI检测设备、AOI检测机、自动光学检测仪、自动光学检测设备、AOI设备、SMT AOI、AOI光学检测设备",
      ),
      ...narrower(
        "在线AOI、离线AOI、3D AOI、炉前AOI、炉后AOI、双面AOI、PCB AOI、插件AOI、AVI检测机、PCB外观检查机、首件检测仪、SMT首件检测仪",
      ),
    ],
    sectorRows: codes(`${rows} HB-1-15 GD-1-15`),
    confusedWith: [
      ...notThis("AOI相机、AOI光源、AOI编程服务", "部件和服务"),
      neighbour("solder-paste-inspection-machine", "SPI", "检测锡膏厚度"),
      neighbour("electronics-x-ray-machine", "X-RAY检测机", "看内部焊点"),
    ],
    attributes: codes(
      "cameraResolution boardSize cycleTime falseRejectRate yieldRate repeatability interfaces ratedPower",
    ),
    uses: terms(
      "焊点检测、缺件错件检测、PCB外观检测、SMT炉后检测、焊点外观自动检查、电路板外观检验",
    ),
  },
  {
    code: "solder-paste-inspection-machine",
    name: "锡膏检测仪",
    english: "solder paste inspection machine",
    group,
    broader: "machine-vision-inspection",
    synonyms: [
      ...same(
        "SPI检测机、SPI锡膏检测仪、锡膏厚度检测仪、SPI检测仪、3D SPI、锡膏测厚仪、SPI锡膏测厚仪",
      ),
      ...narrower("在线SPI、双轨SPI、离线锡膏测厚仪"),
      ambiguous("SPI", "锡膏、SMT、3D、检测仪、检测机、印刷、AOI"),
    ],
    sectorRows: codes(`${rows} HB-1-15 GD-1-15`),
    confusedWith: [
      ...notThis("SPI接口、SPI总线、SPI相机", "通信接口或部件"),
      neighbour("aoi-inspection-machine", "AOI", "检测焊点和元件"),
    ],
    attributes: codes(
      "cameraResolution boardSize cycleTime repeatability falseRejectRate accuracy interfaces ratedPower",
    ),
    uses: terms("锡膏体积检测、锡膏厚度检测、印刷工艺闭环、SMT前段检测"),
  },
  {
    code: "electronics-x-ray-machine",
    name: "电子X-RAY检测机",
    english: "X-ray inspection machine for electronics",
    group,
    broader: "ndt-inspection-system",
    synonyms: [
      ...same("X-RAY检测机、电子X射线检测机、SMT X-RAY、PCBA X光检测机、AXI检测设备"),
      ...narrower(
        "BGA检测仪、BGA X光机、离线X-RAY检测仪、在线AXI、X-RAY点料机、点料机、芯片X光检测机、半导体X-RAY检测机",
      ),
      ambiguous("X-RAY", "BGA、焊点、PCBA、SMT、气泡、芯片、电路板"),
      ambiguous("X光机", "BGA、焊点、PCBA、SMT、气泡、芯片、电路板"),
    ],
    sectorRows: codes(`${rows} HB-1-15 GD-1-15`),
    confusedWith: [
      ...notThis("X光安检机、安检机", "安检"),
      neighbour("ndt-inspection-system", "X射线探伤机", "检测铸件焊缝"),
    ],
    attributes: codes(
      "spatialResolution tubeVoltage tubePower boardSize takt cycleTime interfaces ratedPower",
    ),
    uses: terms("BGA焊点检测、气泡率检测、芯片封装检测、电池极耳检测、元件点料"),
  },
  {
    code: "in-circuit-tester",
    name: "ICT在线测试仪",
    english: "in-circuit and functional tester",
    group,
    broader: null,
    synonyms: [
      ...same("ICT测试仪、ICT测试机、PCBA测试仪、PCBA测试系统、in-circuit tester"),
      ...narrower(
        "FCT测试仪、FCT功能测试机、FCT测试系统、FCT测试架、飞针测试机、PCB飞针测试机、PCB电测机、PCB通断测试机、电测机、控制板功能测试台、MDA测试机、线路板测试机",
      ),
      ambiguous("ICT", "测试、PCBA、针床、电路板"),
      ambiguous("FCT", "测试、PCBA、治具、电路板"),
    ],
    sectorRows: codes(`${rows} HB-1-15 GD-1-15`),
    confusedWith: [
      ...notThis("测试治具、测试针、ICT治具、ICT产业", "治具和仪表"),
      neighbour("aoi-inspection-machine", "自动光学检测仪", "看外观"),
      neighbour("semiconductor-tester", "芯片测试机", "测芯片"),
    ],
    attributes: codes(
      "channelCount cycleTime boardSize accuracy takt interfaces parallelSites ratedPower",
    ),
    uses: terms("PCBA开短路测试、元件参数测试、功能测试、裸板测试"),
  },
  {
    code: "insertion-machine",
    name: "插件机",
    english: "through-hole insertion machine",
    group,
    broader: null,
    synonyms: [
      ...same("自动插件机、AI插件机、电子插件机、全自动插件机、insertion machine"),
      ...narrower(
        "异形插件机、立式插件机、卧式插件机、跳线机、LED插件机、插针机、端子插针机、元件成型机、电阻成型机、电容剪脚机、剪脚机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("插件线、DIP插件线体、插件机导轨、编带元件", "线体、部件和材料"),
      neighbour("pick-and-place-machine", "贴装机", "贴片元件"),
    ],
    attributes: codes(
      "insertionRate repeatability boardSize componentRange feederCount axisCount ratedPower interfaces",
    ),
    uses: terms("DIP插件、电源板插件、家电控制板、异形元件插装"),
  },
];
