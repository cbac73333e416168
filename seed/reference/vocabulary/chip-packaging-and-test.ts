import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "半导体装备";
const rows = "HB-2-02 GD-2-02";
/** What the same abbreviation stands beside when wafers are meant. */
const wafers = "晶圆、半导体、8英寸、12英寸、6英寸、8寸、12寸、6寸、芯片、集成电路";

export const chipPackagingAndTest: readonly EquipmentFamily[] = [
  {
    code: "wafer-thinning-machine",
    name: "晶圆减薄机",
    english: "wafer grinder",
    group,
    broader: null,
    synonyms: [
      ...same("减薄机、晶圆研磨机、背面减薄机、晶圆减薄设备、晶圆磨片机、wafer grinder"),
      ...narrower(
        "全自动减薄机、减薄抛光一体机、碳化硅减薄机、减薄贴膜一体机、晶圆贴膜机、晶圆揭膜机、晶圆倒角机、晶圆边缘磨削机、晶圆键合机、晶圆解键合机、临时键合机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("减薄砂轮、减薄膜、UV膜、背磨胶带", "耗材"),
      neighbour("cmp-machine", "晶圆抛光机", "化学机械抛光"),
      neighbour("surface-grinder", "平面磨床", "磨金属"),
    ],
    attributes: codes(
      "waferDiameter finalThickness totalThicknessVariation waferThroughput surfaceRoughness spindleSpeed ratedPower uptime",
    ),
    uses: terms("晶圆背面减薄、先进封装、功率器件薄片、碳化硅衬底减薄"),
  },
  {
    code: "dicing-machine",
    name: "晶圆划片机",
    english: "wafer dicing machine",
    group,
    broader: null,
    synonyms: [
      ...same("划片机、砂轮划片机、晶圆切割机、切割划片机、精密划片机、dicing saw"),
      ...narrower(
        "双轴划片机、单轴划片机、全自动划片机、激光隐形切割机、晶圆激光隐切机、晶圆激光划片机、晶圆激光切割机、晶圆激光开槽机、JIG SAW、QFN切割机、裂片机、晶圆裂片机、晶圆扩膜机",
      ),
      ambiguous("激光划片机", wafers),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("划片刀、划片刀片、划片膜、蓝膜、刀片法兰", "耗材"),
      neighbour("cell-laser-machine", "无损划片机", "光伏电池片"),
      neighbour("multi-wire-saw", "多线切割机", "切硅棒"),
    ],
    attributes: codes(
      "waferDiameter positioningAccuracy spindleSpeed spindlePower repeatability axisCount waferThroughput ratedPower",
    ),
    uses: terms("晶圆切割、QFN切割、LED切割、陶瓷基板切割、玻璃切割"),
  },
  {
    code: "die-bonder",
    name: "固晶机",
    english: "die bonder",
    group,
    broader: null,
    synonyms: [
      ...same("装片机、上芯机、芯片贴片机、粘片机、芯片贴装机、die bonder"),
      ...narrower(
        "LED固晶机、高精度固晶机、IC固晶机、共晶机、共晶贴片机、软焊料固晶机、倒装机、倒装贴片机、倒装芯片键合机、Mini LED固晶机、芯片共晶机、热压键合机、银烧结设备、银烧结压机、摄像头模组固晶机、晶圆贴片机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("固晶胶、银胶、固晶机吸嘴、引线框架、点胶头", "耗材和材料"),
      neighbour("pick-and-place-machine", "SMT贴片机", "电路板贴元件"),
      neighbour("wire-bonder", "引线键合机", "焊金线"),
    ],
    attributes: codes(
      "bondingAccuracy takt waferDiameter bondingForce bondingTemperature workpieceSize uptime ratedPower",
    ),
    uses: terms("芯片封装、LED封装、功率器件封装、光器件共晶、Mini LED"),
    oldModels: terms("AD809"),
  },
  {
    code: "wire-bonder",
    name: "引线键合机",
    english: "wire bonder",
    group,
    broader: null,
    synonyms: [
      ...same("键合机、焊线机、打线机、金丝球焊机、引线焊接机、wire bonder"),
      ...narrower(
        "铝线键合机、粗铝线键合机、铜线焊线机、楔焊机、深腔键合机、球焊机、LED焊线机、铝丝压焊机、金丝压焊机、动力电池铝丝键合机、超声波键合机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("键合金丝、键合铜线、劈刀、焊线劈刀、键合线", "耗材"),
      neighbour("die-bonder", "装片机", "贴芯片"),
      neighbour("wafer-thinning-machine", "晶圆键合机", "晶圆对晶圆键合"),
    ],
    attributes: codes(
      "takt wireDiameter bondingAccuracy workingArea bondingForce ultrasonicFrequency uptime ratedPower",
    ),
    uses: terms("芯片封装焊线、LED焊线、功率模块铝线键合、光器件金丝键合"),
  },
  {
    code: "chip-moulding-machine",
    name: "芯片塑封机",
    english: "chip moulding machine",
    group,
    broader: null,
    synonyms: [
      ...same("塑封压机、半导体塑封机、封装压机、芯片塑封设备、自动塑封系统、chip moulding press"),
      ...narrower(
        "半导体自动塑封机、手动塑封压机、MGP塑封压机、压缩成型塑封机、切筋成型机、切筋机、冲切成型系统、切筋打弯机、封装冲切机、去溢料机、平行封焊机",
      ),
      ambiguous("塑封机", "芯片、半导体、封装、引线框架、SOP、QFN、框架"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis(
        "塑封料、环氧塑封料、塑封模具、切筋模具、文件塑封机、过塑机",
        "材料、模具或办公用品",
      ),
      neighbour("injection-moulding-machine", "注塑机", "注塑零件"),
    ],
    attributes: codes(
      "clampingForce takt workpieceSize maxTemperature injectionForce yieldRate ratedPower uptime",
    ),
    uses: terms("芯片塑封、功率器件封装、切筋成型、引线框架冲切"),
  },
  {
    code: "chip-test-handler",
    name: "芯片分选机",
    english: "chip test handler",
    group,
    broader: null,
    synonyms: [
      ...same("测试分选机、IC分选机、半导体分选机、集成电路分选机、test handler"),
      ...narrower(
        "重力式分选机、平移式分选机、转塔式分选机、三温分选机、测编一体机、LED分光机、LED分选机、编带机、芯片编带机、LED编带机、晶圆挑片机、芯片外观检测分选机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("测试座、芯片托盘、载带", "耗材和部件"),
      neighbour("semiconductor-tester", "半导体测试机", "电性测试主机"),
    ],
    attributes: codes(
      "takt parallelSites maxTemperature minTemperature workpieceSize yieldRate uptime interfaces",
    ),
    uses: terms("成品测试分选、三温测试、编带、LED分光"),
  },
  {
    code: "semiconductor-tester",
    name: "半导体测试机",
    english: "semiconductor tester",
    group,
    broader: null,
    synonyms: [
      ...same("芯片测试机、集成电路测试机、IC测试机、ATE测试机、半导体测试系统、semiconductor ATE"),
      ...narrower(
        "模拟测试机、数模混合测试机、SoC测试机、存储测试机、功率器件测试机、IGBT测试机、分立器件测试机、IGBT动态测试系统、IGBT静态测试系统、半导体参数测试仪、芯片老化测试系统、晶圆老化测试机、功率循环测试机",
      ),
      ambiguous("ATE", "芯片、半导体、集成电路、测试机、晶圆"),
    ],
    sectorRows: codes(`${rows} HB-1-15 GD-1-15`),
    confusedWith: [
      ...notThis("测试板、探针卡、芯片测试座、芯片测试服务", "配件和服务"),
      neighbour("chip-test-handler", "测试分选机", "机械上下料分选"),
      neighbour("probe-station", "探针台", "晶圆对针"),
    ],
    attributes: codes(
      "channelCount parallelSites testFrequency channelVoltage channelCurrent accuracy interfaces takt",
    ),
    uses: terms("芯片成品测试、晶圆测试、IGBT测试、功率器件测试、芯片老化"),
  },
  {
    code: "probe-station",
    name: "探针台",
    english: "wafer prober",
    group,
    broader: null,
    synonyms: [
      ...same("晶圆探针台、全自动探针台、探针测试台、晶圆测试台、wafer prober、probe station"),
      ...narrower(
        "手动探针台、半自动探针台、高低温探针台、射频探针台、真空探针台、低温探针台、LED点测机、晶圆点测机、LED芯片点测机",
      ),
    ],
    sectorRows: codes(`${rows} HB-1-15 GD-1-15`),
    confusedWith: [
      ...notThis("探针卡、测试探针、探针座、弹簧探针", "耗材"),
      neighbour("semiconductor-tester", "集成电路测试机", "电性测试主机"),
    ],
    attributes: codes(
      "waferDiameter positioningAccuracy repeatability maxTemperature minTemperature waferThroughput parallelSites controlSystem",
    ),
    uses: terms("晶圆测试、器件参数测试、LED点测、失效分析"),
  },
];
