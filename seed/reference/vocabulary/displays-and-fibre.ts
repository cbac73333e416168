import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "通信与显示";
const rows = "HB-2-02 GD-2-02";

export const displaysAndFibre: readonly EquipmentFamily[] = [
  {
    code: "display-bonding-machine",
    name: "邦定机",
    english: "display bonding machine",
    group,
    broader: null,
    synonyms: [
      ...same("绑定机、显示屏邦定机、屏幕绑定机、COG邦定机、液晶邦定机、bonding machine"),
      ...narrower(
        "FOG邦定机、COF邦定机、FOB邦定机、FPC热压机、ACF贴附机、预本压机、脉冲热压邦定机、全自动邦定线、液晶屏压屏机、COP邦定机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("ACF胶、热压头、邦定压头、屏幕维修", "耗材、部件和服务"),
      neighbour("wire-bonder", "焊线机", "芯片打线"),
      neighbour("display-laminator", "全贴合机", "贴合盖板"),
    ],
    attributes: codes(
      "bondingAccuracy panelDiagonal cycleTime bondingTemperature bondingForce takt yieldRate ratedPower",
    ),
    uses: terms("液晶模组邦定、OLED模组、车载显示、触摸屏FPC邦定"),
  },
  {
    code: "display-laminator",
    name: "全贴合机",
    english: "display laminator",
    group,
    broader: null,
    synonyms: [
      ...same("贴合机、显示屏贴合机、OCA贴合机、真空贴合机、屏幕贴合机、display laminator"),
      ...narrower(
        "偏光片贴片机、偏光片贴附机、水胶贴合机、3D曲面贴合机、玻璃贴合机、大尺寸贴合机、OCR贴合机、背光组装机、背光叠片机、脱泡机、高压脱泡机、模切贴合机、导光板贴膜机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("OCA光学胶、偏光片、盖板玻璃、贴合治具、手机贴膜机", "材料、治具或手机店小设备"),
      neighbour("display-bonding-machine", "绑定机", "芯片、排线压接"),
    ],
    attributes: codes(
      "bondingAccuracy panelDiagonal takt cycleTime workingVacuum yieldRate ratedPower controlSystem",
    ),
    uses: terms("触摸屏全贴合、车载屏贴合、偏光片贴附、曲面屏贴合、背光组装"),
  },
  {
    code: "display-panel-tester",
    name: "显示屏检测设备",
    english: "display panel inspection equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "面板检测设备、液晶模组检测设备、屏幕检测设备、显示面板检测设备、display panel tester",
      ),
      ...narrower(
        "点灯测试机、点灯检测机、屏幕点灯机、Mura检测设备、Demura设备、Gamma调节设备、Cell检测机、模组老化设备、LED显示屏校正设备、Mini LED检测设备、屏幕AOI、面板激光修复设备、激光修复机",
      ),
    ],
    sectorRows: codes(`${rows} HB-1-15 GD-1-15`),
    confusedWith: [
      ...notThis("色彩分析仪、LED显示屏、点灯治具", "仪表、产品和治具"),
      neighbour("machine-vision-inspection", "CCD检测设备", "通用外观检测"),
    ],
    attributes: codes(
      "panelDiagonal cycleTime cameraResolution falseRejectRate takt channelCount interfaces ratedPower",
    ),
    uses: terms("点灯检测、Mura补偿、液晶模组出货检验、OLED检测、激光修复"),
  },
  {
    code: "fibre-drawing-tower",
    name: "光纤拉丝塔",
    english: "optical fibre drawing tower",
    group,
    broader: null,
    synonyms: [
      ...same("光纤拉丝设备、光纤拉丝机、光纤拉丝生产线、拉丝塔、fibre drawing tower"),
      ...narrower(
        "特种光纤拉丝塔、预制棒沉积设备、光纤预制棒设备、光棒沉积车床、VAD沉积设备、OVD沉积设备、PCVD沉积车床、光棒烧结炉、光棒拉伸塔、光纤筛选机、光纤复绕机、光纤拉丝炉",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("光纤预制棒、光纤涂料、光纤、石英套管、光纤熔接机", "材料、产品或施工仪器"),
      neighbour("wire-drawing-machine", "金属拉丝机", "拉拔金属丝"),
      neighbour("optical-cable-line", "光缆生产线", "成缆护套"),
    ],
    attributes: codes(
      "fibreDrawingSpeed preformDiameter towerHeight maxTemperature fibreTension ratedPower yieldRate controlSystem",
    ),
    uses: terms("通信光纤拉丝、特种光纤、预制棒制造、光纤筛选"),
  },
  {
    code: "optical-cable-line",
    name: "光缆生产线",
    english: "optical cable line",
    group,
    broader: null,
    synonyms: [
      ...same("光缆设备、光缆生产设备、光缆制造设备、光缆机械、optical cable line"),
      ...narrower(
        "光纤着色机、光纤着色复绕机、二次套塑生产线、光纤二次被覆线、SZ绞合成缆线、SZ绞合线、光缆护套线、皮线光缆生产线、光纤并带机、室内光缆紧套线、光纤紧套线、松套管生产线",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("光缆、光缆油膏、光缆接头盒、光纤跳线、光缆施工", "产品、材料和施工"),
      neighbour("cable-making-machine", "电缆设备", "铜铝导体电缆"),
    ],
    attributes: codes(
      "lineSpeed fibreCoreCount screwDiameter cableDiameter fibreTension ratedPower controlSystem",
    ),
    uses: terms("光纤着色、套塑、成缆、护套、皮线光缆"),
  },
  {
    code: "cable-making-machine",
    name: "电线电缆设备",
    english: "wire and cable machine",
    group,
    broader: null,
    synonyms: [
      ...same("电缆设备、电缆生产线、电线电缆机械、线缆设备、电缆机械、cable making machine"),
      ...narrower(
        "绞线机、束丝机、束线机、高速绞线机、框式绞线机、笼绞机、管绞机、成缆机、弓绞机、悬臂单绞机、电缆挤出机、电线押出机、电缆护套挤出线、三层共挤交联线、CCV交联生产线、悬链交联线、电缆铠装机、电缆绕包机、钢带铠装机、成圈机、电缆编织机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("电缆、电线、拉丝模、电缆料、电缆盘、电缆桥架、电缆火花机", "产品、材料和配件"),
      neighbour("plastic-extruder", "塑料挤出机", "管材板材"),
      neighbour("wire-drawing-machine", "金属拉丝机", "铜铝杆拉丝"),
      neighbour("optical-cable-line", "光缆设备", "光纤光缆"),
    ],
    attributes: codes(
      "lineSpeed cableDiameter screwDiameter wireDiameter bobbinSize strandingSpeed ratedPower controlSystem",
    ),
    uses: terms("导体绞合、绝缘挤出、成缆、铠装、电力电缆、布电线"),
  },
  {
    code: "optical-coupling-machine",
    name: "光模块耦合机",
    english: "optical module coupling machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "光模块耦合设备、光器件耦合机、光耦合设备、自动耦合台、耦合封装设备、optical coupling machine",
      ),
      ...narrower(
        "硅光耦合设备、COB耦合机、透镜耦合机、AWG耦合台、FAU耦合台、光模块贴片机、光器件封装设备、激光器耦合焊接机、同轴器件耦合焊接机、光模块老化设备、光纤研磨机、插芯研磨机、光纤连接器研磨机、光模块测试系统",
      ),
      ambiguous("耦合机", "光模块、光器件、透镜、硅光、光纤"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("光模块、光耦合器、光电耦合器、光纤耦合器、永磁耦合器、UV胶", "产品、器件或材料"),
      neighbour("die-bonder", "共晶贴片机", "贴芯片"),
    ],
    attributes: codes(
      "bondingAccuracy repeatability cycleTime axisCount takt yieldRate laserPower controlSystem",
    ),
    uses: terms("光模块封装、硅光封装、光器件耦合、激光雷达光学对准、连接器研磨"),
  },
];
