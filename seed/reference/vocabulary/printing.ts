import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "造纸与印刷";

export const printing: readonly EquipmentFamily[] = [
  {
    code: "printing-press",
    name: "印刷机",
    english: "printing press",
    group,
    broader: null,
    synonyms: [
      ...same("印刷设备、印刷机械、彩印机、包装印刷机、printing press"),
      ...narrower(
        "间歇式轮转机、商标印刷机、标签印刷机、不干胶印刷机、凸版印刷机、票据印刷机、曲面印刷机、铁皮印刷机、金属印刷机、印铁生产线、壁纸印刷机、转移印花纸印刷机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "印刷机墨辊、印刷油墨、印刷版材、PS版、印刷胶辊、印刷机配件、印刷服务、印刷电路板",
        "电子、耗材、配件或服务",
      ),
    ],
    attributes: codes(
      "printUnits webSpeed sheetSpeed sheetSize webWidth registerAccuracy ratedPower inkType machineMass",
    ),
    uses: terms("包装印刷、标签印刷、书刊印刷、票据印刷、金属罐印刷"),
  },
  {
    code: "offset-press",
    name: "胶印机",
    english: "offset press",
    group,
    broader: "printing-press",
    synonyms: [
      ...same("平版印刷机、单张纸胶印机、胶版印刷机、对开胶印机、offset press"),
      ...narrower(
        "对开四色胶印机、四色胶印机、五色胶印机、四开胶印机、八开胶印机、全张胶印机、UV胶印机、双面胶印机、卷筒纸胶印机、商业轮转机、书刊轮转机、报业轮转机、四色印刷机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("digital-printing-press", "数码印刷机", "无版，适合短版"),
      ...notThis("橡皮布、CTP直接制版机、CTP制版机、CTP版、润版液、胶印油墨", "印前设备和耗材"),
    ],
    attributes: codes(
      "printUnits sheetSpeed sheetSize registerAccuracy webSpeed ratedPower basisWeight inkType machineMass",
    ),
    uses: terms("彩盒印刷、画册印刷、书刊印刷、药盒印刷、报纸印刷、标签印刷、包装纸彩印"),
    oldModels: terms("J2108、J2205、J2203、J4104、PZ4880、PZ4660"),
  },
  {
    code: "gravure-press",
    name: "凹版印刷机",
    english: "gravure press",
    group,
    broader: "printing-press",
    synonyms: [
      ...same("凹印机、凹版机、电子轴凹印机、凹印生产线、塑料凹版印刷机、gravure press"),
      ...narrower(
        "高速电子轴凹版印刷机、机械轴凹版印刷机、机组式凹版印刷机、八色凹印机、十色凹印机、烟包凹印机、纸张凹印机、铝箔凹印机、装饰纸印刷机、木纹纸印刷机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("flexo-press", "柔版印刷机", "树脂版凸印"),
      ...notThis("凹印版辊、电雕机、刮墨刀、凹印油墨、凹印废气治理", "版辊、耗材和治理"),
    ],
    attributes: codes(
      "webSpeed printUnits webWidth registerAccuracy materialThickness ratedPower inkType heating unwindDiameter",
    ),
    uses: terms("软包装印刷、烟包印刷、装饰纸印刷、铝箔印刷、标签膜印刷、薄膜彩印"),
  },
  {
    code: "flexo-press",
    name: "柔版印刷机",
    english: "flexographic press",
    group,
    broader: "printing-press",
    synonyms: [
      ...same("柔印机、柔性版印刷机、柔版机、苯胺印刷机、flexo press"),
      ...narrower(
        "卫星式柔版印刷机、卫星式柔印机、层叠式柔版印刷机、机组式柔印机、窄幅柔印机、无齿轮卫星式柔印机、纸杯柔版印刷机、无纺布柔版印刷机、编织袋印刷机、宽幅预印机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("gravure-press", "凹印机", "金属版辊凹印"),
      ...notThis("网纹辊、柔性版、感光树脂版、柔版制版机", "零件和制版"),
    ],
    attributes: codes(
      "webSpeed printUnits webWidth registerAccuracy materialThickness ratedPower inkType heating unwindDiameter",
    ),
    uses: terms("纸袋印刷、透气膜印刷、标签印刷、纸杯印刷、瓦楞预印、编织袋印刷"),
  },
  {
    code: "digital-printing-press",
    name: "数码印刷机",
    english: "digital press",
    group,
    broader: "printing-press",
    synonyms: [
      ...same("数字印刷机、数字印刷设备、喷墨印刷机、工业喷墨打印机、digital press"),
      ...narrower(
        "UV平板打印机、UV打印机、UV卷材打印机、高速喷墨数字印刷机、生产型数码印刷机、标签数码印刷机、瓦楞纸数码印刷机、瓦楞数码印刷机、数码喷墨轮转机、写真机、喷绘机、热升华打印机、宽幅打印机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("打印机墨盒、打印喷头、硒鼓、复印机、办公打印机", "办公、耗材，或印布、印瓷砖"),
      neighbour("offset-press", "胶印机", "有版，适合长版"),
      neighbour("additive-manufacturing-machine", "3D打印机", "打印立体零件"),
    ],
    attributes: codes(
      "printResolution printAreaRate webWidth webSpeed printUnits inkType sheetSize ratedPower materialThickness",
    ),
    uses: terms("短版包装、个性化标签、广告喷绘、瓦楞打样、按需出版、亚克力打印"),
  },
  {
    code: "screen-printing-machine",
    name: "丝网印刷机",
    english: "screen printing machine",
    group,
    broader: "printing-press",
    synonyms: [
      ...same("丝印机、网印机、丝印设备、全自动丝印机、screen printing machine"),
      ...narrower(
        "全自动丝网印刷机、半自动丝印机、平面丝印机、曲面丝印机、圆网印刷机、停回转式网印机、移印机、跑台印刷机、曲面烫金机、卷对卷丝印机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("网版、丝印网版、刮胶、丝印油墨、移印胶头、晒版机", "耗材和制版")],
    attributes: codes(
      "sheetSpeed sheetSize registerAccuracy printUnits unitOutput ratedPower webWidth airConsumption",
    ),
    uses: terms("玻璃盖板丝印、面板丝印、瓶罐印刷、光伏电池印刷、线路板文字、包装局部上光"),
  },
  {
    code: "die-cutting-machine",
    name: "模切机",
    english: "die-cutting machine",
    group,
    broader: null,
    synonyms: [
      ...same("自动模切机、模切压痕机、模切设备、平压平模切机、die cutter"),
      ...narrower(
        "全自动平压平模切机、全自动清废模切机、模切烫金机、烫金机、全自动烫金机、圆刀模切机、圆刀机、卷对卷模切机、不干胶模切机、老虎嘴模切机、瓦楞纸模切机、极耳模切机、锂电模切机、激光模切机、泡棉模切机",
      ),
      ambiguous("啤机", "纸盒、彩盒、模切、压痕、烫金、纸箱"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("clicking-press", "裁断机", "裁皮革、布料、泡棉"),
      neighbour("tab-laser-cutter", "极片模切机", "切锂电极片极耳"),
      ...notThis("模切刀、刀模、模切底模板、烫金版、电化铝", "耗材，或裁皮革布料"),
      neighbour("mechanical-press", "冲床", "冲金属"),
    ],
    attributes: codes(
      "sheetSpeed sheetSize dieCutAccuracy nominalForce basisWeight webSpeed webWidth ratedPower machineMass",
    ),
    uses: terms(
      "彩盒模切、烫金、纸箱模切、不干胶模切、电子辅料模切、极片模切、纸盒压痕切边、彩盒成型切",
    ),
    oldModels: terms("ML-750、ML-930、ML-1100、MY-1080、PYQ203"),
  },
  {
    code: "folder-gluer",
    name: "糊盒机",
    english: "folder gluer",
    group,
    broader: null,
    synonyms: [
      ...same("全自动糊盒机、粘盒机、高速糊盒机、糊箱机、folder gluer"),
      ...narrower(
        "勾底糊盒机、预折勾底糊盒机、四六角糊盒机、异形糊盒机、瓦楞糊盒机、礼盒机、天地盖成型机、皮壳机、书型盒机、纸盒成型机、贴窗机、开窗贴膜机、全自动制盒机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("cartoning-machine", "装盒机", "撑盒装产品"),
      neighbour("carton-converting-machine", "粘箱机", "瓦楞大箱粘箱"),
      ...notThis("糊盒胶、糊盒机皮带、糊盒喷胶系统", "耗材和附件"),
    ],
    attributes: codes(
      "webSpeed sheetSize boxStyle basisWeight sheetSpeed ratedPower fluteType machineMass",
    ),
    uses: terms("药盒糊盒、彩盒糊盒、化妆品盒、瓦楞彩箱糊盒、礼盒制作"),
  },
  {
    code: "laminating-machine",
    name: "复合机",
    english: "laminating machine",
    group,
    broader: null,
    synonyms: [
      ...same("干式复合机、薄膜复合机、无溶剂复合机、复合设备、软包装复合机、laminator"),
      ...narrower(
        "覆膜机、全自动覆膜机、立式覆膜机、预涂膜覆膜机、水性覆膜机、挤出复合机、热熔胶复合机、火焰复合机、布料复合机、湿式复合机、上光机、UV上光机、涂布复合机、胶带涂布机、不干胶涂布机、离型纸涂布机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("复合胶、预涂膜、复合机胶辊、手机贴膜机", "耗材和零件"),
      neighbour("film-machine", "淋膜机", "熔融挤出涂覆"),
    ],
    attributes: codes(
      "webSpeed webWidth glueAmount materialThickness heating ratedPower unwindDiameter sheetSize machineMass",
    ),
    uses: terms("软包装复合、铝箔复合、画册覆膜、彩盒覆膜、胶带涂布、汽车内饰复合"),
  },
  {
    code: "bookbinding-machine",
    name: "装订设备",
    english: "bookbinding machine",
    group,
    broader: null,
    synonyms: [
      ...same("装订机、印后装订设备、胶装机、书刊装订机、装订联动线、bookbinding machine"),
      ...narrower(
        "无线胶订机、椭圆胶订机、胶订联动线、骑马订书机、骑马装订联动线、锁线机、折页机、配页机、精装书联动线、精装龙、三面切书机、糊壳机、笔记本生产线",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("订书机、装订胶、热熔胶装订、财务装订机、装订夹", "办公用品和耗材")],
    attributes: codes(
      "unitOutput sheetSize takt ratedPower airConsumption stationCount machineMass",
    ),
    uses: terms("书刊胶订、画册骑马订、折页、精装书、作业本生产"),
    oldModels: terms("ZYH660、ZY104、LQD8、SXB-430"),
  },
  {
    code: "paper-cutting-machine",
    name: "切纸机",
    english: "paper guillotine and sheeter",
    group,
    broader: null,
    synonyms: [
      ...same("程控切纸机、裁纸机、数显切纸机、液压切纸机、切纸设备、paper cutter"),
      ...narrower(
        "对开切纸机、双导轨切纸机、高速程控切纸机、纸张横切机、卷筒纸横切机、轮转切纸机、平切机、薄膜切片机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("切纸刀、办公碎纸机、裁纸刀、办公切纸刀", "刀具和办公用品"),
      neighbour("slitting-machine", "纸张分切机", "纵向分条收卷"),
    ],
    attributes: codes(
      "cuttingLength slittingAccuracy strokeRate ratedPower nominalForce machineMass webSpeed",
    ),
    uses: terms("印刷品裁切、白料裁切、卷筒纸切平张、标签裁切、薄膜切片"),
    oldModels: terms("QZ104、QZ130、QZ92、QZK1300、QZYX1300"),
  },
];
