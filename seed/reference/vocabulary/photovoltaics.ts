import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "光伏装备";
const rows = "HB-1-09 GD-1-09";

export const photovoltaics: readonly EquipmentFamily[] = [
  {
    code: "monocrystal-furnace",
    name: "单晶炉",
    english: "monocrystalline silicon puller",
    group,
    broader: null,
    synonyms: [
      ...same(
        "单晶生长炉、直拉单晶炉、硅单晶炉、拉晶炉、单晶硅生长炉、单晶硅炉、长晶炉、CZ炉、直拉炉、大热场单晶炉、crystal puller、monocrystalline furnace",
      ),
      ...narrower(
        "连续直拉单晶炉、CCZ单晶炉、36寸单晶炉、40寸单晶炉、36英寸单晶炉、40英寸单晶炉、全自动单晶炉、区熔单晶炉、半导体单晶炉、低氧单晶炉、碳化硅长晶炉、碳化硅单晶生长炉、光伏单晶炉、智能单晶炉、磁场直拉单晶炉",
      ),
      ambiguous("拉晶", "单晶炉、热场、炉台、投料"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      neighbour("silicon-rod-machine", "开方机", "硅棒后道加工"),
      neighbour("multicrystalline-ingot-furnace", "铸锭炉", "定向凝固铸锭"),
      ...notThis(
        "单晶炉热场、热场系统、碳碳热场、石墨热场、石英坩埚、碳碳坩埚、单晶炉电源、单晶炉配件、单晶炉副室、单晶炉磁场、单晶炉热场改造、单晶炉热屏、导流筒、单晶炉加料器、外置加料器、单晶炉坩埚、单晶炉炉台",
        "热场、坩埚、电源等部件和改造件",
      ),
      ...notThis("单晶硅棒、单晶硅片、单晶硅、单晶高温合金叶片炉、还原炉", "铸锭、材料或后道"),
    ],
    attributes: codes(
      "hotZoneSize crystalDiameter chargeMass chamberDiameter pullSpeed ultimateVacuum ratedPower controlSystem uptime",
    ),
    uses: terms(
      "单晶硅拉制、直拉单晶、拉晶、硅棒生长、N型硅片生产、光伏硅棒、硅料拉成单晶棒、拉硅棒",
    ),
  },
  {
    code: "multi-wire-saw",
    name: "多线切割机",
    english: "multi-wire saw",
    group,
    broader: null,
    synonyms: [
      ...same(
        "金刚线切片机、硅片切片机、金刚线切割机、多线锯、金刚线多线切割机、硅片多线切割机、多线切片机、硅片切割机、multi-wire saw、wire saw",
      ),
      ...narrower(
        "高线速小轴距多线切割机、金刚石线切片机、砂浆多线切割机、碳化硅多线切割机、蓝宝石多线切割机、磁材多线切割机、半导体多线切割机、高速金刚线切片机",
      ),
      ambiguous("切片机", "金刚线、硅片、硅棒、线网、光伏"),
      ambiguous("线切割机", "金刚线、硅片、硅棒、线网、多线、轴距"),
      ambiguous("线切机", "金刚线、硅片、硅棒、线网、轴距"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      neighbour("dicing-machine", "晶圆划片机", "切割芯片"),
      neighbour("silicon-rod-machine", "截断机", "截断开方，不切片"),
      ...notThis(
        "金刚线、金刚石线、电镀金刚线、钨丝金刚线、切割线、切割液、切片主辊、多线切割机主辊、主辊、切割机导轮、切片机配件、金刚线母线",
        "耗材和部件",
      ),
      ...notThis("电火花线切割机、单线切割机", "电火花加工，或硅棒开方截断"),
      ...notThis(
        "生物切片机、病理切片机、石蜡切片机、冷冻切片机、食品切片机、药材切片机、肉类切片机、蔬菜切片机",
        "生物样品或食品",
      ),
      neighbour("laser-cutting-machine", "激光切割机", "激光切金属板管"),
    ],
    attributes: codes(
      "wireSpeed rollerGauge loadLength waferSize waferThickness wireDiameter totalThicknessVariation yieldRate takt ratedPower uptime",
    ),
    uses: terms("硅片切割、硅棒切片、薄片化切片、蓝宝石切片、碳化硅切片、磁材切片、金刚线切割"),
  },
  {
    code: "pecvd-coater",
    name: "镀膜设备",
    english: "PECVD and vacuum coating equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "PECVD、PECVD设备、PECVD镀膜设备、光伏镀膜设备、电池片镀膜设备、镀膜机、真空镀膜机、真空镀膜设备、多合一镀膜设备",
      ),
      ...narrower(
        "管式PECVD、板式PECVD、管式PECVD设备、板式PECVD设备、三合一镀膜设备、二合一镀膜设备、二合一PECVD、PE-Poly、PE-Poly设备、LPCVD、LPCVD设备、ALD、ALD设备、原子层沉积设备、PVD、PVD设备、磁控溅射镀膜机、磁控溅射镀膜设备、蒸发镀膜机、蒸镀机、TOPCon镀膜设备、HJT镀膜设备、氮化硅镀膜设备、RPD设备、光学镀膜机、卷绕镀膜机、PEALD、PEALD设备、氧化铝镀膜设备",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      neighbour("diffusion-furnace", "扩散炉", "高温掺杂"),
      neighbour("thin-film-deposition-equipment", "薄膜沉积设备", "晶圆用，写晶圆尺寸"),
      neighbour("screen-printing-machine", "丝网印刷机", "印刷电极浆料，不是气相沉积"),
      ...notThis(
        "石墨舟、PECVD石墨舟、镀膜靶材、靶材、镀膜材料、镀膜加工、射频电源、镀膜设备配件、PECVD尾气处理、尾气处理系统、镀膜膜厚仪、膜厚监控仪、镀膜夹具、PVD靶材",
        "载具、靶材、部件、尾气治理或加工服务",
      ),
      ...notThis("化学镀设备、水镀设备", "湿法、印刷或涂布，不是气相沉积"),
      neighbour("evaporator", "蒸发器", "蒸水浓缩"),
    ],
    attributes: codes(
      "takt waferSize filmUniformity batchCapacity tubeCount maxTemperature ultimateVacuum uptime breakageRate ratedPower temperatureUniformity",
    ),
    uses: terms(
      "减反射膜沉积、钝化膜沉积、氮化硅镀膜、TOPCon电池镀膜、HJT非晶硅沉积、隧穿氧化层制备、多晶硅层沉积、背面钝化",
    ),
  },
  {
    code: "cell-stringer",
    name: "串焊机",
    english: "solar cell stringer",
    group,
    broader: null,
    synonyms: [
      ...same(
        "光伏串焊机、电池片串焊机、组件串焊机、全自动串焊机、太阳能电池串焊机、串焊设备、多主栅串焊机、大尺寸多主栅组件串焊机、stringer、solar cell stringer、tabber stringer",
      ),
      ...narrower(
        "MBB串焊机、SMBB串焊机、超高速串焊机、0BB串焊机、无主栅串焊机、XBC串焊机、BC串焊机、HJT串焊机、划焊一体机、高速串焊机、多主栅组件串焊机、超多主栅串焊机、叠焊机",
      ),
      ambiguous("焊机", "电池片、串焊、主栅、光伏组件、焊带"),
      ambiguous("焊接机", "电池片、串焊、主栅、光伏组件、焊带"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      neighbour("module-laminator", "层压机", "组件层压"),
      neighbour("module-assembly-line", "排版机", "组件线其他工序"),
      ...notThis(
        "焊带、光伏焊带、助焊剂、串焊机压针、串焊机配件、汇流条、串焊机烙铁头、串焊机网带、串焊机皮带、串焊机焊带",
        "耗材、部件或接线盒焊接",
      ),
      ...notThis("返修台", "组件线其他工序"),
      neighbour("laser-welding-machine", "激光焊接机", "焊电池壳盖、钣金，写激光功率"),
      neighbour("module-assembly-line", "叠瓦机", "以导电胶叠接电池片，不焊焊带"),
    ],
    attributes: codes(
      "takt waferSize busbarCount breakageRate yieldRate stringingHeat positioningAccuracy uptime ratedPower",
    ),
    uses: terms("光伏组件生产、电池片串焊、焊带焊接、多主栅组件、组件线改造、大尺寸组件、0BB组件"),
  },
];
