import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "包装机械";

export const fillingAndMarking: readonly EquipmentFamily[] = [
  {
    code: "filling-machine",
    name: "灌装机",
    english: "filling machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "灌装设备、液体灌装机、灌装生产线、灌装线、灌装流水线、自动灌装机、液体充填机、filling machine、bottling line",
      ),
      ...narrower(
        "旋转式灌装机、直线式灌装机、活塞式灌装机、称重式灌装机、称重灌装机、膏体灌装机、酱料灌装机、食用油灌装机、润滑油灌装机、涂料灌装机、吹灌旋一体机、冲灌旋一体机、三合一灌装机、无菌灌装线、无菌冷灌装线、热灌装线、饮料灌装线、饮料灌装机、矿泉水灌装线、桶装水灌装线、大桶水灌装机、啤酒灌装机、易拉罐灌装线、白酒灌装线、白酒灌装机、牛奶灌装机、砖包灌装机、屋顶包灌装机、软管灌装封尾机、灌装封尾机、灌装旋盖机、负压灌装机、等压灌装机、农药灌装线、洗衣液灌装机、化妆品灌装机、蜂蜜灌装机、喷雾剂灌装机、气雾剂灌装机、咖啡胶囊灌装机、杯装充填封口机、无菌大袋灌装机、罐装机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("vial-filling-line", "西林瓶灌装机", "无菌注射剂"),
      neighbour("electrolyte-filling-machine", "注液机", "电池注电解液"),
      neighbour("capsule-filling-machine", "胶囊充填机", "装粉末颗粒"),
      ...notThis("灌装阀、灌装头、灌装嘴、液化气灌装秤、氧气灌装站、灌装平台", "部件或气体充装"),
    ],
    attributes: codes(
      "fillingSpeed containerVolume doseAccuracy fillingHeads ratedPower airConsumption wettedMaterial spinningAutomation machineMass cleanlinessClass",
    ),
    uses: terms(
      "饮料灌装、调味品灌装、日化灌装、食用油灌装、农药灌装、酒类灌装、乳品灌装、润滑油灌装、液体灌瓶、定量灌液、瓶装水生产",
    ),
    oldModels: terms("CGF18-18-6、CGF24-24-8、CGF32-32-10、DXGF18-18-6、GFP-12、QGF-450"),
  },
  {
    code: "capping-machine",
    name: "旋盖机",
    english: "capping and sealing machine",
    group,
    broader: null,
    synonyms: [
      ...same("自动旋盖机、封盖机、锁盖机、拧盖机、压盖机、capping machine"),
      ...narrower(
        "直线式旋盖机、跟踪式旋盖机、真空旋盖机、爪式旋盖机、搓盖机、理盖机、上盖机、理瓶机、封罐机、易拉罐封罐机、真空封罐机、马口铁封罐机、铝箔热封机、皇冠盖压盖机、轧盖机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("filling-machine", "灌装旋盖机", "灌装旋盖一体"),
      neighbour("screw-fastening-machine", "自动锁螺丝机", "拧螺丝"),
      ...notThis("旋盖头、开瓶器、瓶盖模具", "包材、部件"),
    ],
    attributes: codes(
      "fillingSpeed fillingHeads torque containerVolume ratedPower airConsumption yieldRate machineMass",
    ),
    uses: terms("塑料瓶旋盖、玻璃瓶真空旋盖、马口铁罐封罐、易拉罐封口、酱菜瓶封盖"),
    oldModels: terms("GT4B、FXZ-160"),
  },
  {
    code: "labelling-machine",
    name: "贴标机",
    english: "labelling machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "自动贴标机、贴标设备、不干胶贴标机、标签机、打印贴标机、labeling machine、labelling machine",
      ),
      ...narrower(
        "圆瓶贴标机、平面贴标机、双面贴标机、套标机、热收缩套标机、OPP热熔胶贴标机、热熔胶贴标机、浆糊贴标机、即时打印贴标机、实时打印贴标机、角贴机、纸箱贴标机、回转式贴标机、试管贴标机、晶圆贴标机、物流贴标机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("标签打印机、标签剥离机、贴标剂、碳带", "标签耗材和打印机"),
      neighbour("coding-machine", "喷码机", "直接喷印字符"),
    ],
    attributes: codes(
      "packagingSpeed labelAccuracy labelSize packSize ratedPower airConsumption spinningAutomation machineMass",
    ),
    uses: terms(
      "瓶罐贴标、纸箱贴标、药瓶贴标、日化贴标、追溯码贴标、电池贴标、瓶身贴签、纸箱贴条码",
    ),
  },
  {
    code: "coding-machine",
    name: "喷码机",
    english: "coding and marking machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "喷码设备、打码机、日期打码机、赋码设备、工业喷码机、喷墨喷码机、coding machine、inkjet coder",
      ),
      ...narrower(
        "小字符喷码机、大字符喷码机、高解像喷码机、油墨喷码机、UV喷码机、热转印打码机、TTO打码机、热发泡喷码机、手持喷码机、二维码喷码机、可变数据喷码机、一物一码赋码系统、药品追溯码系统、色带打码机、钢印打码机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("laser-marking-machine", "激光喷码机", "用激光刻印"),
      ...notThis(
        "喷码机墨水、喷码机溶剂、喷码机耗材、喷码机喷头、喷码机配件、喷码机清洗剂、条码扫描器",
        "耗材和配件",
      ),
      neighbour("digital-printing-press", "喷墨印刷机", "整幅印刷"),
    ],
    attributes: codes(
      "lineSpeed printHeight codingTechnology printResolution printDistance inkType protectionClass ratedPower controlSystem",
    ),
    uses: terms("生产日期喷码、二维码追溯、纸箱喷码、电缆喷码、管材喷码、药盒赋码、钢板喷号"),
  },
  {
    code: "bag-making-machine",
    name: "制袋机",
    english: "bag making machine",
    group,
    broader: null,
    synonyms: [
      ...same("制袋设备、塑料袋制袋机、全自动制袋机、bag making machine"),
      ...narrower(
        "三边封制袋机、中封制袋机、自立袋制袋机、自立拉链袋制袋机、背心袋制袋机、连卷袋制袋机、热封热切制袋机、无纺布制袋机、纸袋机、方底纸袋机、纸袋成型机、气泡袋制袋机、快递袋制袋机、编织袋切缝机、阀口袋制袋机、拉链袋制袋机、垃圾袋制袋机、八边封制袋机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("vertical-form-fill-seal-machine", "制袋充填封口机", "制袋同时装料"),
      neighbour("film-machine", "吹膜机", "生产薄膜"),
      ...notThis("制袋机刀、制袋加热条", "产品和配件"),
    ],
    attributes: codes(
      "webSpeed bagWidth unitOutput maxFilmWidth materialThickness ratedPower spinningAutomation machineMass",
    ),
    uses: terms("食品袋生产、购物袋生产、垃圾袋生产、快递袋生产、纸袋生产、无纺布袋生产"),
  },
  {
    code: "checkweigher",
    name: "检重秤",
    english: "checkweigher",
    group,
    broader: null,
    synonyms: [
      ...same(
        "自动检重秤、重量检测机、动态检重秤、称重分选机、在线检重秤、重量选别机、检重机、checkweigher",
      ),
      ...narrower(
        "重量分选机、高精度检重秤、重检金检一体机、多列检重秤、组合秤、多头秤、十头组合秤、禽类分级秤",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("称重仪表", "静态衡器、部件"),
      neighbour("metal-detection-machine", "金属检测机", "查异物，不称重"),
    ],
    attributes: codes(
      "packagingSpeed weighingAccuracy packWeight lineSpeed conveyorWidth packSize protectionClass ratedPower",
    ),
    uses: terms("缺件检测、净含量检测、药盒检重、水产重量分级、整箱检重"),
  },
  {
    code: "metal-detection-machine",
    name: "金属检测机",
    english: "metal and foreign body detector",
    group,
    broader: null,
    synonyms: [
      ...same(
        "金检机、食品金属检测机、金属探测机、异物检测机、金属检测仪、食品异物检测机、metal detector",
      ),
      ...narrower(
        "食品X光机、X光异物检测机、X射线异物检测机、重力下落式金属分离器、药品金属检测机、管道式金属检测机、服装检针机、检针机、铝箔金属检测机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "安检门、手持金属探测器、地下金属探测器、X光安检机、金属分析仪",
        "安检、勘探和分析",
      ),
      neighbour("industrial-ct", "工业CT", "查铸件内部缺陷"),
    ],
    attributes: codes(
      "detectionSensitivity lineSpeed conveyorWidth packSize protectionClass ratedPower falseRejectRate tubeVoltage",
    ),
    uses: terms("食品异物检测、药品除异物、冷冻食品金检、服装断针检测、塑料原料除铁"),
  },
];
