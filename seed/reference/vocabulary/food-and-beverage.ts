import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "食品与饮料";

export const foodAndBeverage: readonly EquipmentFamily[] = [
  {
    code: "food-steriliser",
    name: "食品杀菌设备",
    english: "food steriliser",
    group,
    broader: null,
    synonyms: [
      ...same("杀菌机、杀菌设备、食品杀菌机、食品灭菌设备、food steriliser"),
      ...narrower(
        "巴氏杀菌机、巴氏杀菌线、喷淋杀菌机、隧道杀菌机、隧道式喷淋杀菌机、微波杀菌机、微波干燥杀菌机、超高压杀菌设备、电子束辐照灭菌设备、水浴杀菌流水线、低温杀菌线、粉体蒸汽杀菌机、脉冲强光杀菌机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("pharmaceutical-steriliser", "脉动真空灭菌柜", "制药器具灭菌"),
      ...notThis("紫外线杀菌灯、臭氧杀菌机、杀菌剂、冷库杀菌、紫外线杀菌器", "灯具、药剂或水处理"),
    ],
    attributes: codes(
      "throughputMass sterilisationTemperature holdingTime sterilisationMethod throughputVolume steamConsumption ratedPower conveyorWidth lineSpeed vesselMaterial",
    ),
    uses: terms("酱菜杀菌、低温肉制品杀菌、啤酒巴氏杀菌、果汁杀菌、调味粉杀菌、果冻杀菌"),
  },
  {
    code: "uht-steriliser",
    name: "超高温瞬时杀菌机",
    english: "UHT steriliser",
    group,
    broader: "food-steriliser",
    synonyms: [
      ...same(
        "UHT、UHT杀菌机、超高温杀菌机、超高温灭菌机、UHT灭菌机、瞬时灭菌机、高温瞬时灭菌机、UHT steriliser",
      ),
      ...narrower(
        "管式UHT、管式杀菌机、板式杀菌机、板式巴氏杀菌机、套管式杀菌机、浸入式杀菌机、蒸汽喷射杀菌机、直接式UHT、牛奶杀菌机、列管式杀菌机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("plate-heat-exchanger", "板式换热器", "只换热，没有保温管和控制"),
      neighbour("retort", "杀菌釜", "成品连包装一起杀菌"),
    ],
    attributes: codes(
      "throughputVolume sterilisationTemperature holdingTime heatRecoveryEfficiency steamConsumption ratedPower vesselMaterial spinningAutomation",
    ),
    uses: terms("牛奶杀菌、果汁杀菌、茶饮料杀菌、豆奶杀菌、番茄酱杀菌、植物蛋白饮料"),
    oldModels: terms("RP6L-40"),
  },
  {
    code: "retort",
    name: "杀菌釜",
    english: "retort steriliser",
    group,
    broader: "food-steriliser",
    synonyms: [
      ...same("高温杀菌釜、杀菌锅、高压杀菌锅、反压杀菌锅、高温高压杀菌锅、食品杀菌釜、retort"),
      ...narrower(
        "水浴式杀菌釜、双层水浴杀菌锅、喷淋式杀菌釜、全水式杀菌釜、蒸汽式杀菌釜、旋转式杀菌釜、回转式杀菌釜、侧喷杀菌釜、气汽混合杀菌釜、静水压杀菌机、连续杀菌塔、罐头杀菌锅",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("reactor-vessel", "高压釜", "化学反应"),
      ...notThis("杀菌篮、杀菌盘", "建材、橡胶设备或附件"),
    ],
    attributes: codes(
      "vesselVolume sterilisationTemperature basketCount sterilisationMethod designPressure tankDiameter temperatureUniformity cycleTime steamConsumption controlSystem",
    ),
    uses: terms("罐头杀菌、软包装肉制品杀菌、预制菜杀菌、鸡爪杀菌、八宝粥杀菌、宠物湿粮杀菌"),
  },
  {
    code: "dairy-line",
    name: "乳品生产线",
    english: "dairy and beverage processing line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "乳品设备、乳制品生产线、牛奶生产线、乳品加工设备、奶制品生产线、dairy processing line",
      ),
      ...narrower(
        "酸奶生产线、酸奶发酵罐、巴氏奶生产线、奶酪生产线、冰淇淋生产线、冰淇淋凝冻机、老化缸、奶油分离机、净乳机、饮料生产线、果汁生产线、茶饮料生产线、饮料前处理设备、豆奶生产线、豆浆生产线、CIP清洗系统、CIP清洗站、奶罐、直冷式奶罐",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("filling-machine", "饮料灌装线", "前处理之后的灌装"),
      ...notThis("挤奶机、挤奶设备、奶牛场设备、奶茶机、商用冰淇淋机", "养殖或商用小机"),
    ],
    attributes: codes(
      "throughputVolume throughputMass vesselVolume spinningAutomation steamConsumption waterConsumption ratedPower vesselMaterial homogenisingPressure",
    ),
    uses: terms("巴氏奶、酸奶、植物蛋白饮料、果汁饮料、冰淇淋、奶粉前处理、奶酪"),
  },
  {
    code: "food-cooking-line",
    name: "食品蒸煮油炸设备",
    english: "food cooking and frying line",
    group,
    broader: null,
    synonyms: [
      ...same("食品熟制设备、油炸生产线、蒸煮设备、油炸设备、油炸机、food frying line"),
      ...narrower(
        "夹层锅、行星搅拌炒锅、食品炒锅、全自动炒菜机、炒菜机器人、连续油炸机、薯片生产线、薯条生产线、真空油炸机、漂烫机、蒸煮机、连续蒸煮线、卤煮锅、卤制设备、预制菜生产线、中央厨房设备、上浆机、裹粉机、裹浆机、炒货机、坚果炒制设备、熬糖锅、火锅底料炒锅、爆炒机、蒸饭柜、汤料熬煮锅",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "家用炸锅、空气炸锅、煎饼机、食用油滤油机、商用电炸炉、厨房油烟机",
        "家用餐饮和附件",
      ),
      neighbour("retort", "杀菌锅", "包装后杀菌"),
    ],
    attributes: codes(
      "throughputMass vesselVolume heating maxTemperature conveyorWidth ratedPower steamConsumption vesselMaterial spinningAutomation",
    ),
    uses: terms("预制菜生产、休闲食品油炸、酱料炒制、卤味加工、坚果炒制、中央厨房、蔬菜漂烫"),
  },
  {
    code: "slaughter-line",
    name: "屠宰生产线",
    english: "slaughter line",
    group,
    broader: null,
    synonyms: [
      ...same("屠宰设备、屠宰线、屠宰流水线、屠宰机械、slaughter line"),
      ...narrower(
        "生猪屠宰线、生猪屠宰生产线、家禽屠宰线、肉鸡屠宰线、鸭屠宰线、牛屠宰线、羊屠宰线、脱毛机、猪脱毛机、打毛机、烫毛池、劈半锯、预冷机、螺旋预冷机、肉类分割线、掏膛线、二氧化碳致晕机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("无害化处理设备、病死畜禽处理设备、屠宰废水处理、屠宰刀具", "环保、刀具或冷藏"),
      neighbour("meat-processing-equipment", "肉制品加工设备", "分割后的深加工"),
    ],
    attributes: codes(
      "slaughterRate lineSpeed ratedPower waterConsumption operatorsOnLine spinningAutomation steamConsumption",
    ),
    uses: terms("生猪屠宰、肉鸡屠宰、肉鸭屠宰、牛羊屠宰、屠宰场升级改造"),
  },
  {
    code: "meat-processing-equipment",
    name: "肉制品加工设备",
    english: "meat processing equipment",
    group,
    broader: null,
    synonyms: [
      ...same("肉类加工设备、肉制品设备、肉食品机械、肉制品生产线、meat processing equipment"),
      ...narrower(
        "绞肉机、冻肉绞肉机、斩拌机、真空斩拌机、滚揉机、真空滚揉机、盐水注射机、灌肠机、真空灌肠机、烟熏炉、烟熏箱、切丁机、冻肉切块机、冻肉刨片机、拌馅机、真空拌馅机、肉丸机、火腿肠生产线、香肠生产线、锯骨机、嫩化机、肉饼成型机、切肉机、肉类乳化机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("家用绞肉机、绞肉机刀片、灌肠机配件、盐水注射针", "家用、零件和耗材"),
      neighbour("pulveriser", "粉碎机", "干物料粉碎"),
    ],
    attributes: codes(
      "throughputMass vesselVolume ratedPower chargeMass workingVacuum vesselMaterial unitOutput machineMass",
    ),
    uses: terms("香肠火腿、调理肉制品、肉馅加工、腌制、丸子生产、熏烤制品、预制菜"),
    oldModels: terms("JR-120、JR-130、ZB-80、ZB-125"),
  },
  {
    code: "quick-freezer",
    name: "速冻机",
    english: "quick freezer",
    group,
    broader: null,
    synonyms: [
      ...same("速冻设备、单冻机、食品速冻机、速冻隧道、速冻生产线、IQF速冻机、quick freezer"),
      ...narrower(
        "螺旋速冻机、双螺旋速冻机、隧道式速冻机、隧道速冻机、流态化速冻机、液氮速冻机、平板速冻机、平板冻结机、网带单冻机、冲击式速冻机、超低温速冻柜、急速冷冻机、液氮隧道速冻",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("ice-making-plant", "制冰机", "出冰，不冻食品"),
      neighbour("freeze-dryer", "食品冻干机", "冻后升华干燥"),
    ],
    attributes: codes(
      "throughputMass freezingTime freezingTemperature coreTemperature coolingCapacity conveyorWidth ratedPower conveyorLength refrigerant",
    ),
    uses: terms("水饺速冻、海鲜速冻、蔬菜速冻、肉块冻结、预制菜速冻、面点速冻、草莓单冻"),
  },
  {
    code: "fruit-vegetable-line",
    name: "果蔬加工设备",
    english: "fruit and vegetable processing line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "果蔬加工生产线、果蔬设备、蔬菜加工设备、水果加工设备、净菜加工生产线、fruit and vegetable processing line",
      ),
      ...narrower(
        "洗菜机、气泡清洗机、果蔬清洗机、毛刷清洗机、切菜机、去皮机、土豆去皮机、去核机、打浆机、工业榨汁机、螺旋榨汁机、带式榨汁机、水果分选机、选果机、果蔬脱水机、番茄酱生产线、浓缩果汁生产线、脱水蔬菜生产线、辣椒加工设备、大蒜加工设备、泡菜生产线、坚果剥壳机、核桃破壳机、果脯生产线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("家用榨汁机、采摘机器人", "家用、储藏和种植"),
      neighbour("industrial-washer", "工业清洗机", "清洗零件油污"),
      neighbour("bottle-washer", "洗瓶机", "清洗回收瓶、周转筐"),
    ],
    attributes: codes(
      "throughputMass productYield ratedPower waterConsumption lineSpeed conveyorWidth vesselMaterial spinningAutomation",
    ),
    uses: terms("净菜加工、果汁生产、番茄酱、脱水蔬菜、水果分级、腌菜、坚果破壳"),
  },
  {
    code: "liquor-brewing-plant",
    name: "酿酒设备",
    english: "liquor brewing and distilling plant",
    group,
    broader: null,
    synonyms: [
      ...same("白酒设备、白酒酿造设备、白酒生产线、酿酒生产线、酿酒机械、liquor brewing equipment"),
      ...narrower(
        "甑桶、酿酒甑锅、上甑机器人、酒醅输送线、蒸酒机、白酒蒸馏设备、白兰地蒸馏器、威士忌蒸馏器、壶式蒸馏器、黄酒生产线、葡萄酒设备、葡萄酒发酵罐、果酒设备、制曲机、压曲机、摊晾机、晾渣机、酒醅摊晾机、白酒勾调系统、酱油生产设备、醋酿造设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("beer-brewing-plant", "啤酒设备", "麦芽糖化发酵"),
      neighbour("distillation-column", "酒精蒸馏塔", "连续精馏酒精"),
      ...notThis("家用酿酒机", "家用、辅料、容器或灌装"),
    ],
    attributes: codes(
      "throughputMass vesselVolume productYield steamConsumption waterConsumption spinningAutomation operatorsOnLine vesselMaterial ratedPower",
    ),
    uses: terms("白酒酿造、黄酒酿造、葡萄酒酿造、果酒、酱油醋酿造、酿酒车间机械化改造"),
  },
  {
    code: "beer-brewing-plant",
    name: "啤酒设备",
    english: "beer brewing plant",
    group,
    broader: null,
    synonyms: [
      ...same(
        "啤酒酿造设备、精酿啤酒设备、啤酒生产线、啤酒糖化设备、精酿设备、beer brewing equipment",
      ),
      ...narrower(
        "糖化锅、糊化锅、煮沸锅、麦汁过滤槽、回旋沉淀槽、糖化系统、啤酒发酵罐、锥形发酵罐、清酒罐、酒花添加罐、自酿啤酒设备、啤酒过滤机、麦芽粉碎机、精酿糖化系统",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("filling-machine", "啤酒灌装机", "清酒之后的灌装"),
      neighbour("fermenter", "通风发酵罐", "好氧微生物发酵"),
      ...notThis("啤酒机、扎啤机", "售酒设备、容器和原料"),
    ],
    attributes: codes(
      "batchOutput vesselVolume coolingCapacity heating vesselMaterial ratedPower designPressure spinningAutomation waterConsumption",
    ),
    uses: terms("精酿啤酒、工业啤酒、麦汁制备、啤酒屋、格瓦斯饮料"),
  },
  {
    code: "aquatic-processing-equipment",
    name: "水产加工设备",
    english: "aquatic product processing equipment",
    group,
    broader: null,
    synonyms: [
      ...same(
        "水产品加工设备、水产加工机械、水产加工生产线、鱼类加工设备、海产品加工设备、seafood processing equipment",
      ),
      ...narrower(
        "杀鱼机、去鳞机、鱼类开片机、鱼片机、采肉机、鱼糜生产线、鱼丸机、鱼豆腐生产线、剥虾机、虾仁加工生产线、虾分级机、贝类清洗机、包冰机、镀冰衣机、鱼粉生产线、鱼粉设备、蟹肉棒生产线、海带加工设备、紫菜加工机、海参加工设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("水产养殖设备、投饵机、水产运输车", "养殖和捕捞"),
      neighbour("quick-freezer", "平板速冻机", "加工后的冻结"),
    ],
    attributes: codes(
      "throughputMass unitOutput productYield ratedPower waterConsumption vesselMaterial conveyorWidth operatorsOnLine",
    ),
    uses: terms("鱼片加工、鱼糜制品、虾仁加工、贝类加工、鱼粉生产、藻类加工"),
  },
  {
    code: "bottle-washer",
    name: "洗瓶机",
    english: "bottle and crate washer",
    group,
    broader: null,
    synonyms: [
      ...same("洗瓶设备、全自动洗瓶机、冲瓶机、瓶子清洗机、bottle washer"),
      ...narrower(
        "单端洗瓶机、双端洗瓶机、啤酒瓶洗瓶机、回收瓶清洗机、洗桶机、桶装水洗桶机、洗箱机、周转箱清洗机、周转筐清洗机、洗筐机、翻瓶冲瓶机、毛刷洗瓶机、托盘清洗机、罐头清洗机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("vial-filling-line", "立式超声波洗瓶机", "西林瓶、安瓿的制药洗瓶"),
      ...notThis("洗瓶剂、洗瓶机链条、实验室洗瓶机、器皿清洗机、洗碗机", "药剂、零件或实验室餐饮"),
    ],
    attributes: codes(
      "fillingSpeed waterConsumption steamConsumption ratedPower containerVolume maxTemperature lineSpeed machineMass",
    ),
    uses: terms("啤酒瓶清洗、白酒瓶清洗、饮料瓶清洗、桶装水清洗、周转筐清洗"),
  },
];
