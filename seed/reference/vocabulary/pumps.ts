import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "泵阀风机";
const rows = codes("HB-4-01 GD-1-07 HB-B-07 GD-B-01 CQ-B-01");

export const pumps: readonly EquipmentFamily[] = [
  {
    code: "multistage-pump",
    name: "多级离心泵",
    english: "multistage centrifugal pump",
    group,
    broader: "centrifugal-pump",
    synonyms: [
      ...same("多级泵、多级水泵、多级离心水泵、多级增压泵、multistage pump"),
      ...narrower(
        "卧式多级泵、卧式多级离心泵、立式多级泵、立式多级离心泵、不锈钢立式多级泵、节段式多级泵、多级锅炉给水泵、自平衡多级泵、矿用多级泵、矿用耐磨多级泵、高压多级泵、DG型锅炉给水泵、轻型立式多级泵、CDLF多级泵",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("多级泵平衡盘、多级泵叶轮、多级泵中段、平衡盘", "零件"),
      neighbour("vacuum-pump", "真空泵机组", "抽真空，不写扬程"),
    ],
    attributes: codes(
      "flowRate head stages ratedPower efficiency npsh inletDiameter ratedSpeed mediumTemperature wettedMaterial shaftSeal",
    ),
    uses: terms("锅炉给水、矿井排水、高层供水、反渗透增压、除磷系统、管网增压"),
    oldModels: terms(
      "DA1、GC、D25-30、D46-30、D85-45、D155-30、D280-43、DG46-50、DG85-80、TSWA、DL、GDL",
    ),
  },
  {
    code: "submersible-pump",
    name: "潜水泵",
    english: "submersible pump",
    group,
    broader: "centrifugal-pump",
    synonyms: [
      ...same("潜水电泵、潜水排污泵、潜污泵、排污泵、污水泵、submersible pump、sewage pump"),
      ...narrower(
        "深井泵、井用潜水泵、深井潜水泵、QJ深井泵、WQ潜水排污泵、QW潜水排污泵、液下泵、液下排污泵、切割泵、切割式排污泵、潜水轴流泵、矿用潜水泵、矿用隔爆潜水泵、无堵塞排污泵、污水提升泵、潜水搅拌推流器、污水提升装置、长轴深井泵、自吸排污泵",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "潜水泵电缆、潜水泵机封、鱼缸潜水泵、家用潜水泵、潜水泵自耦装置",
        "附件、家用，或搅拌",
      ),
      neighbour("centrifugal-pump", "管道泵", "装在管路上，不下水"),
    ],
    attributes: codes(
      "flowRate head ratedPower outletDiameter solidsPassage submergence ratedSpeed efficiency explosionProofMark wettedMaterial ratedVoltage",
    ),
    uses: terms("污水提升、集水井排水、矿井排水、深井取水、基坑降水、泵站排涝、化粪池排污"),
    oldModels: terms("PW、PWL、NWL、QX、QY、QS、JD、JC、200QJ、250QJ、SD"),
  },
  {
    code: "chemical-pump",
    name: "化工泵",
    english: "chemical process pump",
    group,
    broader: "centrifugal-pump",
    synonyms: [
      ...same(
        "化工流程泵、化工离心泵、耐腐蚀泵、耐腐蚀离心泵、石油化工离心泵、石油化工流程泵、chemical process pump",
      ),
      ...narrower(
        "氟塑料泵、衬氟泵、氟塑料离心泵、不锈钢化工泵、IH化工泵、IHF衬氟泵、CZ化工流程泵、ZA流程泵、ZE石油化工流程泵、API610泵、耐酸泵、碱泵、硫酸泵、脱硫泵、脱硫循环泵、热油泵、导热油泵、高温泵、玻璃钢泵、强制循环泵、轴流化工泵、高速泵、旋涡泵、卧式化工泵、立式化工泵、液下化工泵",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("化工泵机封、化工泵叶轮、化工泵机械密封、化工泵轴承箱、氟塑料阀门", "零件和阀门"),
      neighbour("magnetic-drive-pump", "磁力泵", "没有轴封，零泄漏"),
      neighbour("centrifugal-pump", "清水离心泵", "输送清水，铸铁过流件"),
    ],
    attributes: codes(
      "flowRate head wettedMaterial mediumTemperature shaftSeal ratedPower npsh efficiency designPressure explosionProofMark inletDiameter",
    ),
    uses: terms("酸碱输送、溶剂输送、反应釜循环、蒸发强制循环、导热油循环、炼油装置、石化机泵更新"),
    oldModels: terms("F型耐腐蚀泵、FY、FB、Y型油泵、AY、IH、IHF、RY、WRY"),
  },
  {
    code: "magnetic-drive-pump",
    name: "磁力泵",
    english: "magnetic-drive and canned-motor pump",
    group,
    broader: "centrifugal-pump",
    synonyms: [
      ...same("磁力驱动泵、磁力离心泵、磁力驱动离心泵、无泄漏泵、无密封泵、magnetic drive pump"),
      ...narrower(
        "屏蔽泵、屏蔽电泵、屏蔽电机泵、氟塑料磁力泵、衬氟磁力泵、不锈钢磁力泵、高温磁力泵、CQ磁力泵、CQB磁力泵、化工屏蔽泵、制冷屏蔽泵",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "磁力泵隔离套、磁力泵内磁、磁力泵轴套、磁力泵轴承、家用屏蔽泵",
        "零件，或家用增压",
      ),
      neighbour("chemical-pump", "化工流程泵", "有机械密封"),
    ],
    attributes: codes(
      "flowRate head ratedPower wettedMaterial mediumTemperature designPressure npsh explosionProofMark efficiency inletDiameter",
    ),
    uses: terms("有毒介质输送、易燃溶剂输送、液氨输送、液氯输送、导热油循环、贵重介质输送"),
    oldModels: terms("CQ、CQB、CQF"),
  },
  {
    code: "slurry-pump",
    name: "渣浆泵",
    english: "slurry pump",
    group,
    broader: "centrifugal-pump",
    synonyms: [
      ...same("泥浆泵、砂浆泵、杂质泵、矿浆泵、砂泵、slurry pump"),
      ...narrower(
        "卧式渣浆泵、液下渣浆泵、泡沫泵、压滤机入料泵、压滤机喂料泵、砂砾泵、挖泥泵、陶瓷渣浆泵、纸浆泵、浆料泵、AH渣浆泵、ZJ渣浆泵、旋流器给料泵",
      ),
    ],
    sectorRows: codes("HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "渣浆泵护套、渣浆泵叶轮、渣浆泵护板、渣浆泵过流件、混凝土泵、钻井泥浆泵",
        "过流件，或输送混凝土和钻井液的往复泵",
      ),
      neighbour("submersible-pump", "潜水排污泵", "泡在水里，磨蚀小"),
    ],
    attributes: codes(
      "flowRate head ratedPower wettedMaterial solidsPassage efficiency ratedSpeed inletDiameter shaftSeal npsh",
    ),
    uses: terms("选矿矿浆输送、尾矿输送、洗煤、电厂除灰、压滤机入料、纸浆输送、脱硫浆液循环"),
    oldModels: terms("PN、PNJ、PNL、PS、PH、ZJ、AH、4PN、6PNJ"),
  },
  {
    code: "gear-pump",
    name: "齿轮泵",
    english: "gear pump",
    group,
    broader: null,
    synonyms: [
      ...same("齿轮油泵、齿轮输油泵、齿轮式输油泵、gear pump"),
      ...narrower(
        "KCB齿轮泵、2CY齿轮泵、不锈钢齿轮泵、高粘度齿轮泵、高粘度转子泵、熔体泵、熔体齿轮泵、圆弧齿轮泵、内啮合齿轮输油泵、凸轮转子泵、转子泵、凸轮泵、沥青泵、罗茨油泵、滑片泵、保温齿轮泵",
      ),
    ],
    sectorRows: codes("HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "液压齿轮泵、机油泵、汽车机油泵、齿轮泵泵芯、齿轮泵安全阀、齿轮泵齿轮",
        "液压系统或发动机部件，或零件",
      ),
      neighbour("screw-pump", "螺杆泵", "剪切小，可含颗粒"),
      neighbour("centrifugal-pump", "离心泵", "叶片式，写扬程"),
    ],
    attributes: codes(
      "flowRate dischargePressure ratedPower mediumViscosity mediumTemperature wettedMaterial ratedSpeed inletDiameter shaftSeal explosionProofMark",
    ),
    uses: terms("润滑油输送、重油输送、沥青输送、树脂输送、胶粘剂输送、熔体增压、卸油"),
    oldModels: terms("2CY、KCB-83.3、KCB-200、KCB-300、KCB-633、YCB"),
  },
  {
    code: "screw-pump",
    name: "螺杆泵",
    english: "screw pump",
    group,
    broader: null,
    synonyms: [
      ...same("单螺杆泵、双螺杆泵、三螺杆泵、螺杆输送泵、screw pump、progressive cavity pump"),
      ...narrower(
        "G型单螺杆泵、污泥螺杆泵、不锈钢螺杆泵、浓浆泵、料斗式螺杆泵、立式螺杆泵、螺杆油泵、混输泵、偏心螺杆泵、GCN螺杆泵、五螺杆泵",
      ),
    ],
    sectorRows: codes("HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis("螺杆泵定子、螺杆泵转子、螺杆泵橡胶套、采油螺杆泵", "零件或油井井下泵"),
      neighbour("vacuum-pump", "螺杆真空泵", "抽真空"),
      neighbour("gear-pump", "齿轮油泵", "靠齿轮啮合，介质要干净"),
    ],
    attributes: codes(
      "flowRate dischargePressure ratedPower mediumViscosity solidsPassage wettedMaterial ratedSpeed mediumTemperature shaftSeal inletDiameter explosionProofMark",
    ),
    uses: terms("污泥输送、压滤机进料、酱料输送、糖浆输送、重油输送、油气混输、涂料输送"),
    oldModels: terms("G25-1、G30-1、G35-1、G40-1、G50-1、G60-1、3G、3GR、SNH、2W.W"),
  },
  {
    code: "metering-pump",
    name: "计量泵",
    english: "metering pump",
    group,
    broader: null,
    synonyms: [
      ...same("加药泵、定量泵、比例泵、计量加药泵、投药泵、metering pump、dosing pump"),
      ...narrower(
        "隔膜计量泵、机械隔膜计量泵、液压隔膜计量泵、柱塞计量泵、柱塞式计量泵、电磁计量泵、电磁隔膜计量泵、高压计量泵、蠕动计量泵、工业蠕动泵、软管泵",
      ),
      ambiguous("蠕动泵", "工业、加药、输送、软管泵、流量"),
    ],
    sectorRows: codes("HB-4-01 GD-1-07"),
    confusedWith: [
      ...notThis(
        "计量泵膜片、计量泵单向阀、纺丝计量泵、输液泵、注射泵、实验室蠕动泵、计量泵泵头",
        "零件、纺丝组件或医用实验室泵",
      ),
      neighbour("diaphragm-pump", "气动隔膜泵", "输送用，不控制计量精度"),
    ],
    attributes: codes(
      "flowRate dischargePressure meteringAccuracy ratedPower pumpDrive wettedMaterial mediumViscosity mediumTemperature explosionProofMark",
    ),
    uses: terms("水处理加药、锅炉加药、循环水加药、化工配料、PAC投加、次氯酸钠投加、催化剂注入"),
    oldModels: terms("J-D、J-X、J-Z、JM、J-T"),
  },
  {
    code: "diaphragm-pump",
    name: "隔膜泵",
    english: "diaphragm pump",
    group,
    broader: null,
    synonyms: [
      ...same("气动隔膜泵、双隔膜泵、气动双隔膜泵、diaphragm pump、AODD pump"),
      ...narrower(
        "电动隔膜泵、QBY气动隔膜泵、QBK气动隔膜泵、DBY电动隔膜泵、不锈钢隔膜泵、衬氟隔膜泵、工程塑料隔膜泵、铝合金隔膜泵、往复隔膜泵、活塞隔膜泵、粉体隔膜泵、卫生级隔膜泵",
      ),
    ],
    sectorRows: codes("HB-4-01 GD-1-07"),
    confusedWith: [
      ...notThis("隔膜泵膜片、隔膜泵配件、隔膜泵气阀、微型隔膜泵、车载隔膜泵", "零件或微型泵"),
      neighbour("metering-pump", "隔膜计量泵", "可调行程，计量精度 1%"),
      neighbour("process-gas-compressor", "隔膜压缩机", "压缩气体"),
    ],
    attributes: codes(
      "flowRate dischargePressure inletDiameter wettedMaterial solidsPassage pumpDrive airConsumption mediumViscosity explosionProofMark",
    ),
    uses: terms(
      "压滤机进料、涂料输送、溶剂输送、污泥输送、油墨循环、卸酸、浆料输送、矿浆长距离输送",
    ),
    oldModels: terms("QBY-25、QBY-40、QBY-50、QBY-80、DBY-50"),
  },
  {
    code: "plunger-pump",
    name: "高压往复泵",
    english: "high-pressure reciprocating pump",
    group,
    broader: null,
    synonyms: [
      ...same("往复泵、高压柱塞泵、柱塞往复泵、plunger pump"),
      ...narrower(
        "三柱塞泵、五柱塞泵、三缸柱塞泵、电动往复泵、高压注水泵、除鳞泵、高压均质泵、乳化液泵、乳化液泵站、喷雾泵站、蒸汽往复泵、高压清洗泵、柱塞泥浆泵、电动试压泵、试压泵",
      ),
      ambiguous("柱塞泵", "往复、注水、清洗、均质、介质、进料、流量m3/h"),
    ],
    sectorRows: codes("HB-4-01 GD-1-07"),
    confusedWith: [
      ...notThis(
        "液压柱塞泵、轴向柱塞泵、径向柱塞泵、柱塞变量泵、柱塞泵配油盘、柱塞泵修理包",
        "液压系统元件或零件",
      ),
      ...notThis("注油泵", "给发动机供油或给机件加油"),
      neighbour("metering-pump", "柱塞式计量泵", "流量小，可调，计量用"),
    ],
    attributes: codes(
      "flowRate dischargePressure ratedPower ratedSpeed wettedMaterial mediumTemperature efficiency inletDiameter speedControl",
    ),
    uses: terms("高压清洗、油田注水、锻件除鳞、喷雾干燥进料、煤矿液压支架供液、甲铵输送、压力试验"),
    oldModels: terms("XRB2B、BRW200/31.5、2QS、3H-8/450"),
  },
];
