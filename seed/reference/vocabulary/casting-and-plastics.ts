import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const casting = "铸造";
const plastics = "塑料与橡胶";

export const castingAndPlastics: readonly EquipmentFamily[] = [
  {
    code: "low-pressure-casting-machine",
    name: "低压铸造机",
    english: "low-pressure casting machine",
    group: casting,
    broader: null,
    synonyms: [
      ...same("低压铸造设备、低压机铸造、low pressure casting machine"),
      ...narrower(
        "差压铸造机、重力铸造机、倾转重力铸造机、倾转浇铸机、金属型重力铸造机、挤压铸造机、半固态成形机、轮毂低压铸造机、真空吸铸机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("die-casting-machine", "高压铸造机", "高速高压压射，写锁模力"),
      ...notThis("升液管、低压铸造模具", "耗材和模具"),
    ],
    attributes: codes(
      "holdingPressure chargeMass clampingForce tableSize mouldThickness takt ratedPower controlSystem",
    ),
    uses: terms("铝合金轮毂、缸盖铸造、副车架铸造、电机壳铸造"),
  },
  {
    code: "moulding-line",
    name: "造型线",
    english: "moulding line",
    group: casting,
    broader: null,
    synonyms: [
      ...same("铸造造型线、自动造型线、造型机、砂型造型机、moulding machine"),
      ...narrower(
        "垂直分型造型线、水平分型造型线、静压造型线、高压造型线、无箱造型机、脱箱造型机、震压造型机、射压造型机、消失模生产线、消失模铸造线、V法铸造线、V法造型线、树脂砂生产线、树脂砂造型线、覆膜砂造型线、熔模铸造线、精密铸造线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("造型机模板、砂箱、型砂、造型机刀", "工装与材料"),
      ...notThis("糕点造型机、面条造型机", "食品成型"),
    ],
    attributes: codes(
      "mouldingRate flaskSize takt ratedPower nominalForce yieldRate airConsumption controlSystem",
    ),
    uses: terms("铸铁件造型、铸钢件造型、刹车盘铸造、管件铸造、阀体铸造"),
    oldModels: terms("Z145、Z146、Z148、Z149"),
  },
  {
    code: "core-making-machine",
    name: "制芯机",
    english: "core shooting machine",
    group: casting,
    broader: null,
    synonyms: [
      ...same("射芯机、制芯中心、射砂机、core shooter、core making machine"),
      ...narrower("热芯盒射芯机、冷芯盒射芯机、冷芯盒制芯机、覆膜砂射芯机、壳芯机、无机制芯机"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("芯盒、芯砂、砂芯", "工装和产品"),
      neighbour("additive-manufacturing-machine", "砂型3D打印机", "无模打印砂芯"),
    ],
    attributes: codes(
      "chargeMass takt tableSize shutHeight clampingForce airConsumption ratedPower controlSystem",
    ),
    uses: terms("砂芯制造、缸盖水道芯、阀体砂芯、壳型制造"),
    oldModels: terms("Z8612、Z8625、Z8640"),
  },
  {
    code: "sand-preparation-plant",
    name: "砂处理设备",
    english: "sand preparation plant",
    group: casting,
    broader: null,
    synonyms: [
      ...same("砂处理线、型砂处理系统、粘土砂处理线、sand preparation plant"),
      ...narrower(
        "混砂机、碾轮混砂机、转子混砂机、连续混砂机、树脂砂混砂机、旧砂再生设备、砂再生线、落砂机、振动落砂机、松砂机、砂冷却设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [neighbour("impact-crusher", "洗砂机", "洗建筑用砂")],
    attributes: codes("sandCapacity chargeMass ratedPower recoveryRate takt controlSystem"),
    uses: terms("型砂混制、旧砂再生、铸件落砂"),
    oldModels: terms("S114、S1118、S1120、L1210"),
  },
  {
    code: "shot-blasting-machine",
    name: "抛丸机",
    english: "shot blasting machine",
    group: casting,
    broader: null,
    synonyms: [
      ...same("抛丸清理机、抛丸清理设备、抛丸设备、shot blasting machine"),
      ...narrower(
        "履带式抛丸机、吊钩式抛丸机、通过式抛丸机、辊道通过式抛丸机、钢板预处理线、钢材预处理线、悬链抛丸机、转台抛丸机、钢管内外壁抛丸机、喷丸机、数控喷丸机、喷砂机、喷砂房、液体喷砂机、网带式抛丸机、路面抛丸机、强力喷丸机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("钢丸、钢砂、抛丸器叶片、喷砂磨料、抛丸器配件", "耗材和部件")],
    attributes: codes(
      "blastRate blastWheels workpieceSize workpieceWidth lineSpeed hangingLoad airVolume ratedPower takt",
    ),
    uses: terms(
      "铸件清理、除锈、涂装前处理、表面强化、钢板预处理、铸件打砂、钢板去锈皮、工件去氧化皮、表面打毛",
    ),
    oldModels: terms("Q3110、Q326、Q378、Q6910、Q384"),
  },
  {
    code: "melting-furnace",
    name: "熔炼炉",
    english: "melting furnace",
    group: casting,
    broader: "industrial-furnace",
    synonyms: [
      ...same("熔化炉、金属熔炼炉、melting furnace"),
      ...narrower(
        "中频感应熔炼炉、中频熔炼炉、感应熔炼炉、熔铝炉、集中熔化炉、铝合金集熔炉、蓄热式熔铝炉、坩埚炉、保温炉铝液、真空感应熔炼炉、冲天炉、热风冲天炉、熔铜炉、反射炉、真空自耗炉、电渣重熔炉",
      ),
      ambiguous("中频炉", "熔炼、熔化、铸造、铁水、铝水"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("steelmaking-furnace", "精炼炉", "炼钢厂大吨位冶炼"),
      ...notThis("坩埚、石墨坩埚、炉衬料、捣打料、感应线圈", "耗材和部件"),
    ],
    attributes: codes(
      "furnaceCapacity meltingRate ratedPower maxTemperature specificEnergy heating thermalEfficiency furnaceAtmosphere",
    ),
    uses: terms("铸铁熔炼、铝液熔化、铜合金熔炼、压铸供铝、再生铝熔炼"),
    oldModels: terms("GW-1T、GWT-1.5"),
  },
  {
    code: "centrifugal-casting-machine",
    name: "离心铸造机",
    english: "centrifugal casting machine",
    group: casting,
    broader: null,
    synonyms: [
      ...same("离心浇铸机、离心铸管机、centrifugal casting machine"),
      ...narrower(
        "卧式离心铸造机、立式离心铸造机、水冷金属型离心机、球墨铸铁管离心机、轧辊离心铸造机、缸套离心铸造机",
      ),
    ],
    sectorRows: [],
    confusedWith: [neighbour("industrial-centrifuge", "碟片离心机", "固液分离")],
    attributes: codes(
      "maxSpecimenDiameter maxTurningLength ratedSpeed chargeMass takt ratedPower controlSystem",
    ),
    uses: terms("铸管、缸套、轧辊、铜套铸造"),
  },
  {
    code: "injection-moulding-machine",
    name: "注塑机",
    english: "injection moulding machine",
    group: plastics,
    broader: null,
    synonyms: [
      ...same(
        "注塑成型机、塑料注射成型机、塑料注射机、塑机、injection molding machine、injection moulding machine",
      ),
      ambiguous("啤机", "注塑、锁模力、射胶、塑胶、塑料、吨"),
      ...narrower(
        "卧式注塑机、立式注塑机、全电动注塑机、电动注塑机、伺服注塑机、二板式注塑机、二板机、双色注塑机、多色注塑机、液态硅胶注射机、PET瓶坯注塑机、瓶坯机、圆盘注塑机、电木注塑机、精密注塑机、高速注塑机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("die-casting-machine", "压力铸造机", "金属压铸"),
      neighbour("rubber-injection-machine", "橡胶注射机", "橡胶硫化成型"),
      ...notThis(
        "注塑模具、干燥料斗、吸料机、塑料粉碎机注塑、注塑机螺杆、注塑件",
        "模具、周边设备、配件和服务",
      ),
    ],
    attributes: codes(
      "clampingForce injectionVolume injectionPressure screwDiameter tieBarSpacing mouldThickness stroke injectionDrive cycleTime ratedPower ejectorForce",
    ),
    uses: terms(
      "家电外壳注塑、汽车内饰注塑、周转箱注塑、日用品注塑、医疗耗材注塑、瓶坯注塑、塑料件成型、塑料外壳生产、塑料粒打成产品",
    ),
    oldModels: terms("XS-ZY-125、XS-ZY-500、SZ-160"),
  },
  {
    code: "plastic-extruder",
    name: "塑料挤出机",
    english: "plastic extruder",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("挤出机、挤塑机、塑料挤出生产线、plastic extruder、extrusion line"),
      ...narrower(
        "单螺杆挤出机、双螺杆挤出机、平行双螺杆挤出机、锥形双螺杆挤出机、造粒挤出机、塑料造粒机、改性造粒线、管材挤出生产线、PE管材生产线、PVC型材生产线、板材挤出线、片材挤出机、电线电缆挤出机、木塑挤出线、拉条造粒线、水下造粒机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("extrusion-press", "铝型材挤压机", "金属挤压"),
      ...notThis("挤出模具、挤出机螺杆、机筒、换网器、模头", "部件和模具"),
      neighbour("food-extruder", "食品挤压膨化机", "食品加工"),
    ],
    attributes: codes(
      "screwDiameter screwRatio throughputMass ratedPower lineSpeed productWidth heatingPower ratedSpeed controlSystem",
    ),
    uses: terms("管材生产、型材生产、改性塑料造粒、再生塑料造粒、片材生产、电缆护套挤出"),
    oldModels: terms("SJ-45、SJ-65、SJ-90、SJ-120、SJSZ-65"),
  },
  {
    code: "film-machine",
    name: "薄膜生产线",
    english: "film production line",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("塑料薄膜生产线、薄膜机组、film production line"),
      ...narrower(
        "吹膜机、三层共挤吹膜机、五层共挤吹膜机、流延膜机、流延机、CPP流延膜线、双向拉伸薄膜生产线、BOPP生产线、BOPET生产线、锂电隔膜生产线、缠绕膜机、地膜吹膜机、淋膜机、压延膜生产线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("wrapping-machine", "缠绕膜包装机", "用薄膜包装货物"),
      ...notThis("薄膜、电晕机", "仪器、产品和附件"),
    ],
    attributes: codes(
      "productWidth throughputMass lineSpeed layerCount screwDiameter ratedPower filmUniformity heatingPower controlSystem",
    ),
    uses: terms("包装膜生产、农膜生产、电池隔膜、光伏胶膜、缠绕膜"),
  },
  {
    code: "blow-moulding-machine",
    name: "吹塑机",
    english: "blow moulding machine",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("中空成型机、中空吹塑机、吹瓶机、塑料中空成型机、blow molding machine"),
      ...narrower(
        "全自动吹瓶机、旋转式吹瓶机、挤出吹塑机、注吹机、注拉吹一步机、PET吹瓶机、化工桶吹塑机、IBC桶吹塑机、多层中空成型机、滚塑机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("film-machine", "吹膜机", "吹薄膜"),
      ...notThis("吹瓶模具、瓶坯、空气瓶", "模具与原料"),
    ],
    attributes: codes(
      "hollowVolume takt cavityCount clampingForce airConsumption ratedPower layerCount screwDiameter controlSystem",
    ),
    uses: terms(
      "饮料瓶吹制、化工桶生产、油箱吹塑、日化瓶生产、塑料瓶吹制、塑料桶成型、中空容器成型",
    ),
  },
  {
    code: "thermoforming-machine",
    name: "吸塑机",
    english: "thermoforming machine",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("吸塑成型机、热成型机塑料、正负压热成型机、真空吸塑机、thermoforming machine"),
      ...narrower(
        "厚片吸塑机、全自动吸塑机、杯子机、一次性餐盒机、泡罩成型机、餐盒热成型机、冰箱内胆吸塑机",
      ),
    ],
    sectorRows: [],
    confusedWith: [neighbour("hydraulic-press", "液压压力机", "金属板热冲压")],
    attributes: codes(
      "workingArea takt maxThickness heatingPower airConsumption ratedPower cycleTime controlSystem",
    ),
    uses: terms("一次性餐盒、托盘包装、冰箱内胆、灯箱、汽车内饰"),
  },
  {
    code: "foaming-machine",
    name: "发泡机",
    english: "foaming machine",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("聚氨酯发泡机、发泡设备、发泡成型机、foaming machine"),
      ...narrower(
        "高压发泡机、低压发泡机、EPS发泡机、EPP成型机、泡沫成型机、海绵发泡线、连续板发泡线、环戊烷发泡机、聚氨酯浇注机、保温板生产线、冰箱发泡线、珍珠棉发泡机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("发泡剂、聚醚、发泡混凝土机", "原料或其他用途")],
    attributes: codes(
      "throughputMass takt workingArea ratedPower systemPressure chargeMass cycleTime controlSystem",
    ),
    uses: terms("冰箱保温层、夹芯板生产、汽车座椅、泡沫包装、鞋底浇注"),
  },
  {
    code: "plastic-recycling-line",
    name: "塑料回收造粒线",
    english: "plastic recycling line",
    group: plastics,
    broader: null,
    synonyms: [
      ...same(
        "废塑料回收生产线、塑料清洗回收线、塑料再生造粒线、再生塑料颗粒生产线、废塑料造粒机、塑料回收造粒机、plastic recycling line",
      ),
      ...narrower(
        "PET瓶片清洗线、薄膜清洗线、塑料破碎清洗线、塑料破碎机、塑料粉碎机、撕膜机、瓶片生产线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("plastic-extruder", "双螺杆挤出机", "用新料或改性料挤出，不带破碎、清洗和脱水"),
    ],
    attributes: codes(
      "throughputMass specificEnergy residualMoisture waterConsumption screwDiameter screwRatio ratedPower",
    ),
    uses: terms("PET瓶回收、农膜回收、编织袋回收、边角料回收、再生塑料"),
  },
  {
    code: "internal-mixer",
    name: "密炼机",
    english: "internal mixer",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("橡胶密炼机、橡塑密炼机、加压式密炼机、internal mixer、banbury mixer"),
      ...narrower(
        "剪切型密炼机、啮合型密炼机、串联式密炼机、一次法炼胶系统、上辅机、密炼机上辅机系统、捏炼机、翻转式密炼机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("kneader", "捏合机", "膏状物料混合"),
      ...notThis("密炼机转子、密炼机密封", "部件"),
    ],
    attributes: codes(
      "chamberMixVolume ratedPower ratedSpeed chargeMass takt systemPressure cooling controlSystem",
    ),
    uses: terms("轮胎胶料混炼、橡胶制品混炼、色母炼制、电缆料混炼"),
    oldModels: terms("X(S)N-35、X(S)N-75、GK255、GK400、XM-270"),
  },
  {
    code: "open-mill",
    name: "开炼机",
    english: "open mill",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("开放式炼胶机、炼胶机、橡胶开炼机、open mill、two roll mill"),
      ...narrower(
        "压延机、橡胶压延机、四辊压延机、三辊压延机、钢丝帘布压延线、破胶机、精炼机橡胶、热炼机、压片机橡胶",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("轧光机、压光机", "纺织造纸整理")],
    attributes: codes(
      "millRollDiameter rollWidth ratedPower lineSpeed chargeMass throughputMass controlSystem",
    ),
    uses: terms("橡胶塑炼、胶片压延、帘布贴胶、废胶粉碎"),
    oldModels: terms("XK-160、XK-400、XK-450、XK-550、XK-660"),
  },
  {
    code: "vulcanising-machine",
    name: "硫化机",
    english: "vulcanising press",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("平板硫化机、橡胶硫化机、硫化机床、vulcanizing press、curing press"),
      ...narrower(
        "轮胎硫化机、液压轮胎硫化机、双模轮胎定型硫化机、框式平板硫化机、颚式平板硫化机、真空平板硫化机、鼓式硫化机、硫化罐、微波硫化生产线、橡胶发泡硫化机、输送带硫化机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("hydraulic-press", "复合材料液压机", "不加热硫化橡胶"),
      ...notThis("硫化剂、胶囊轮胎、硫化模具", "材料与模具"),
    ],
    attributes: codes(
      "nominalForce plateSize layerCount maxTemperature shutHeight heating takt ratedPower temperatureUniformity",
    ),
    uses: terms("轮胎硫化、密封件硫化、橡胶垫硫化、输送带硫化、鞋底硫化"),
    oldModels: terms("XLB-D400、XLB-D600、QLB-D"),
  },
  {
    code: "rubber-injection-machine",
    name: "橡胶注射成型机",
    english: "rubber injection machine",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("橡胶注射机、橡胶射出成型机、橡胶注射硫化机、rubber injection moulding machine"),
      ...narrower("卧式橡胶注射机、立式橡胶注射机、硅胶注射成型机、绝缘子注射机"),
    ],
    sectorRows: [],
    confusedWith: [neighbour("injection-moulding-machine", "塑料注射机", "热塑性塑料")],
    attributes: codes(
      "clampingForce injectionVolume injectionPressure plateSize maxTemperature cycleTime ratedPower controlSystem",
    ),
    uses: terms("汽车减震件、密封圈、复合绝缘子、硅胶制品"),
  },
  {
    code: "tyre-building-machine",
    name: "轮胎成型机",
    english: "tyre building machine",
    group: plastics,
    broader: null,
    synonyms: [
      ...same("轮胎成型设备、子午线轮胎成型机、tire building machine、tyre building machine"),
      ...narrower(
        "全钢一次法成型机、半钢一次法成型机、三鼓成型机、胎面挤出线、内衬层生产线、钢丝圈缠绕机、胎体帘布裁断机、斜交胎成型机、轮胎动平衡试验机",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("扒胎机、轮胎拆装机、轮胎翻新", "维修与翻新")],
    attributes: codes(
      "takt cycleTime drumDiameter ratedPower yieldRate positioningAccuracy controlSystem",
    ),
    uses: terms("子午线轮胎制造、工程胎制造、轮胎成型"),
  },
];
