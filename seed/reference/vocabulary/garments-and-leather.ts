import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "服装皮革与木工";

export const garmentsAndLeather: readonly EquipmentFamily[] = [
  {
    code: "industrial-sewing-machine",
    name: "工业缝纫机",
    english: "industrial sewing machine",
    group,
    broader: null,
    synonyms: [
      ...same("缝纫机、缝纫设备、针车、工业针车、电脑缝纫机、sewing machine"),
      ...narrower(
        "平缝机、电脑平车、平车缝纫机、包缝机、拷边机、锁边机、绷缝机、冚车、双针缝纫机、套结机、打枣机、钉扣机、锁眼机、平头锁眼机、圆头锁眼机、花样机、电脑花样机、模板机、模板缝纫机、自动缝制单元、贴袋机、开袋机、曲折缝机、厚料缝纫机、同步车、高头车、罗拉车、套口机、绗缝机、电脑绗缝机、多针绗缝机、缝盘机、缝头机",
      ),
      ambiguous("平车", "缝纫、服装、缝制、针车、包缝、绷缝"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "缝纫机针、缝纫线、压脚、梭芯、旋梭、缝纫机台板、缝纫机电机、家用缝纫机",
        "耗材、部件或家用",
      ),
      ...notThis("封包缝纫机、手提缝包机", "粮食化肥袋封口"),
      neighbour("embroidery-machine", "绣花机", "多头刺绣，写头数和头距"),
    ],
    attributes: codes(
      "sewingSpeed stitchLength needleCount workingArea ratedPower controlSystem soundLevel machineMass",
    ),
    uses: terms("服装缝制、鞋面车缝、箱包缝制、汽车座套、家纺缝制、沙发缝制"),
  },
  {
    code: "fabric-cutting-machine",
    name: "自动裁床",
    english: "automatic fabric cutter",
    group,
    broader: null,
    synonyms: [
      ...same(
        "裁床、电脑裁床、数控裁床、自动裁剪机、服装裁剪机、全自动裁床、fabric cutting machine",
      ),
      ...narrower(
        "拉布机、铺布机、自动拉布机、自动铺布机、单层裁床、多层裁床、高层裁床、振动刀切割机、振动刀裁切机、皮革裁切机、数控皮革切割机、激光裁床、电剪刀、直刀裁剪机、单层裁剪机、多层裁剪机、带刀裁剪机、柔性材料裁切机、预浸料裁床",
      ),
      ambiguous("裁剪机", "布、面料、皮革、服装、家纺、裁片、排版"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("裁床刀片、裁床毛刷、鬃毛砖、唛架纸、绘图仪", "耗材、软件或绘图"),
      neighbour("laser-cutting-machine", "激光切割机", "激光切金属板材"),
      neighbour("clicking-press", "裁断机", "用刀模冲裁"),
    ],
    attributes: codes(
      "cuttingPlyHeight bladeSpeed workingArea positioningAccuracy ratedPower airVolume controlSystem interfaces",
    ),
    uses: terms("服装裁剪、汽车内饰裁切、沙发裁片、预浸料裁切、皮革裁切、家纺裁剪"),
  },
  {
    code: "embroidery-machine",
    name: "绣花机",
    english: "embroidery machine",
    group,
    broader: null,
    synonyms: [
      ...same("电脑绣花机、刺绣机、电脑刺绣机、多头绣花机、embroidery machine"),
      ...narrower(
        "毛巾绣花机、链目绣花机、亮片绣花机、盘带绣花机、飞梭绣花机、单头绣花机、帽绣机、混合绣花机、高速绣花机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("绣花线、绣花制版、绣花框、绣花机配件、绣花衬", "耗材、制版和部件"),
      neighbour("industrial-sewing-machine", "电脑花样机", "固定花样缝制"),
    ],
    attributes: codes(
      "embroideryHeads needleCount headSpacing sewingSpeed workingArea ratedPower controlSystem",
    ),
    uses: terms("服装刺绣、家纺刺绣、鞋面绣花、帽子绣花、蕾丝刺绣"),
  },
  {
    code: "garment-hanging-system",
    name: "服装吊挂系统",
    english: "garment hanging system",
    group,
    broader: null,
    synonyms: [
      ...same("智能吊挂系统、吊挂流水线、服装智能吊挂、服装吊挂线、unit production system"),
      ...narrower("成衣吊挂仓储、吊挂分拣系统、家纺吊挂系统、裁片吊挂、缝制吊挂系统"),
      ambiguous("吊挂系统", "服装、缝制、成衣、衣架、工位、家纺"),
      ambiguous("吊挂线", "服装、缝制、成衣、衣架"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("涂装吊挂线、吊具涂装、吊顶系统、吊挂衣架", "涂装输送或器材"),
      neighbour("conveyor-line", "输送线", "通用输送"),
    ],
    attributes: codes("stationCount takt payload lineSpeed interfaces ratedPower controlSystem"),
    uses: terms("服装柔性生产、小单快反、缝制车间流转、成衣分拣、工序平衡"),
  },
  {
    code: "garment-pressing-machine",
    name: "整烫设备",
    english: "garment pressing machine",
    group,
    broader: null,
    synonyms: [
      ...same("服装整烫机、整烫机、熨烫设备、烫衣机、pressing machine"),
      ...narrower(
        "服装粘合机、连续粘合机、压衬机、蒸汽烫台、抽湿烫台、人像机、立体整烫机、衬衫夹机、西服整烫机、蒸汽定型机、隧道整烫机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("电熨斗、烫斗、粘合衬、家用洗衣机", "小工具、辅料或家电"),
      neighbour("textile-printing-machine", "烫画机", "热转印图案"),
    ],
    attributes: codes(
      "workpieceWidth maxTemperature heating lineSpeed steamConsumption ratedPower controlSystem",
    ),
    uses: terms("西服整烫、衬衫整烫、粘衬、成衣定型"),
  },
  {
    code: "laundry-machine",
    name: "工业洗衣机",
    english: "industrial laundry machine",
    group,
    broader: null,
    synonyms: [
      ...same("工业洗涤设备、工业水洗机、洗涤机械、洗衣房设备、全自动洗脱机、laundry machine"),
      ...narrower(
        "洗脱两用机、隔离式洗衣机、隧道式洗衣龙、洗衣龙、工业脱水机、布草烘干机、烫平机、布草折叠机、布草洗涤生产线、干洗机、成衣水洗机、服装水洗机、牛仔洗水机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("家用洗衣机、洗涤剂、洗涤服务", "家电、耗材或服务"),
      neighbour("dyeing-machine", "成衣染色机", "染色"),
    ],
    attributes: codes(
      "washCapacity waterConsumption steamConsumption drumDiameter heating ratedPower controlSystem",
    ),
    uses: terms("宾馆布草洗涤、医用织物洗涤、牛仔水洗、工作服清洗"),
  },
  {
    code: "footwear-machine",
    name: "制鞋设备",
    english: "footwear machine",
    group,
    broader: null,
    synonyms: [
      ...same("制鞋机械、鞋机、鞋机设备、制鞋机、footwear machinery"),
      ...narrower(
        "前帮机、绷帮机、后帮机、压底机、鞋底成型机、鞋底注射机、PU连帮注射机、鞋底喷胶机、鞋面定型机、鞋子定型机、制鞋流水线、制鞋生产线、拔楦机、磨底机、鞋底打粗机、EVA发泡鞋底机、加硫箱、鞋用冷热定型机、圆盘式制鞋机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("鞋楦、鞋模、鞋材、鞋底、鞋用胶", "器材和材料"),
      neighbour("industrial-sewing-machine", "罗拉车", "鞋面车缝"),
      neighbour("flat-knitting-machine", "飞织鞋面机", "编织鞋面"),
    ],
    attributes: codes(
      "takt stationCount maxTemperature systemPressure ratedPower workpieceSize controlSystem",
    ),
    uses: terms("运动鞋成型、皮鞋绷帮、鞋底贴合、鞋底注射、鞋面定型"),
  },
  {
    code: "clicking-press",
    name: "裁断机",
    english: "die-cutting press for soft materials",
    group,
    broader: null,
    synonyms: [
      ...same("液压裁断机、皮革下料机、裁断设备、摇臂裁断机、clicking press"),
      ...narrower(
        "龙门裁断机、四柱裁断机、平面裁断机、精密四柱裁断机、全自动裁断机、摆臂裁断机、吸塑裁断机、泡棉裁断机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("裁断刀模、裁断垫板、裁断板", "耗材"),
      neighbour("fabric-cutting-machine", "振动刀切割机", "无刀模数控裁切"),
      neighbour("mechanical-press", "冲床", "冲金属"),
    ],
    attributes: codes(
      "nominalForce workingArea stroke strokeRate daylight pressDrive ratedPower machineMass",
    ),
    uses: terms("皮革下料、鞋面下料、泡棉裁切、吸塑裁切、箱包裁片"),
  },
  {
    code: "leather-machine",
    name: "皮革机械",
    english: "leather processing machine",
    group,
    broader: null,
    synonyms: [
      ...same("制革机械、制革设备、皮革加工设备、皮革设备、tannery machine"),
      ...narrower(
        "制革转鼓、木转鼓、鞣制转鼓、染色转鼓、去肉机、片皮机、皮革剖层机、削匀机、皮革挤水机、绷板干燥机、皮革真空干燥机、皮革喷浆机、皮革辊涂机、皮革压花机、通过式熨皮机、磨革机、振荡拉软机、量革机、摔软鼓、合成革生产线、干法合成革线、湿法合成革线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("皮革化工、铬鞣剂、牛皮革、皮革清洗剂", "化学品或材料"),
      neighbour("clicking-press", "摇臂裁断机", "皮革下料"),
    ],
    attributes: codes(
      "workpieceWidth vesselVolume drumDiameter feedRate maxTemperature waterConsumption ratedPower controlSystem",
    ),
    uses: terms("鞣制、去肉、片皮、削匀、皮革涂饰、皮革干燥"),
  },
];
