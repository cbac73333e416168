import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "冶金建材与民爆";

export const materials: readonly EquipmentFamily[] = [
  {
    code: "steelmaking-furnace",
    name: "钢铁冶炼炉",
    english: "iron and steel furnace (blast furnace, converter, electric arc furnace)",
    group,
    broader: null,
    synonyms: [
      ...same("钢铁冶炼设备、钢铁冶炼炉窑、steelmaking furnace"),
      ...narrower(
        "炼钢炉、炼钢设备、炼钢电炉、电弧炉、转炉、炼钢电弧炉、超高功率电弧炉、炼钢转炉、顶底复吹转炉、氧气转炉、LF精炼炉、钢包精炼炉、精炼炉、量子电炉、康斯迪电炉、水平连续加料电弧炉、直流电弧炉、三相电弧炉、EAF、BOF、VOD精炼炉、AOD炉、AOD精炼炉、RH精炼炉、炼钢中频炉",
      ),
      ambiguous("电炉", "炼钢、废钢、钢水、电极、出钢、超高功率、短流程炼钢"),
      ambiguous("中频炉", "炼钢、钢水、熔炼、废钢"),
    ],
    sectorRows: codes("HB-3-01 GD-4-01 HB-2-03 GD-2-03"),
    confusedWith: [
      ...notThis(
        "石墨电极、炉衬、转炉氧枪、氧枪、转炉煤气回收、转炉除尘、转炉一次除尘、转炉汽化冷却、电弧炉除尘、电炉除尘、电极升降、高炉煤气除尘、高炉喷煤、转炉烟气净化、转炉耐材、高炉热风炉、转炉倾动装置、转炉煤气、电弧炉电极、高炉炉料、高炉冷却壁、高炉炉顶设备、高炉煤气、高炉渣",
        "电极、耐材、除尘、煤气回收等辅助系统",
      ),
      ...notThis("电炉丝、转炉车间、真空电弧炉、真空自耗电弧炉、实验电炉", "热处理或有色冶炼"),
      neighbour("industrial-furnace", "加热炉", "轧前加热，不熔炼"),
    ],
    attributes: codes(
      "heatSize steelFurnaceType tapToTapTime specificEnergy ratedCapacity electrodeDiameter throughputMass chargeMass",
    ),
    uses: terms("炼钢、废钢熔炼、短流程炼钢、钢水精炼、电炉替代转炉、超低排放改造、特钢冶炼"),
  },
  {
    code: "aluminium-electrolytic-cell",
    name: "铝电解槽",
    english: "aluminium electrolytic cell",
    group,
    broader: null,
    synonyms: [
      ...same(
        "电解铝槽、铝电解装备、预焙铝电解槽、铝电解设备、预焙阳极铝电解槽、电解铝设备、铝用电解槽、aluminium reduction cell、aluminum electrolytic cell",
      ),
      ...narrower(
        "500kA铝电解槽、600kA铝电解槽、400kA铝电解槽、420kA铝电解槽、大型预焙槽、惰性阳极电解槽、石墨化阴极电解槽、新型稳流保温铝电解槽、高效稳定铝电解槽、预焙槽",
      ),
      ambiguous("电解槽", "铝、kA、氧化铝、预焙、阳极炭块"),
    ],
    sectorRows: codes("HB-3-03 GD-4-03"),
    confusedWith: [
      neighbour("water-electrolysis-plant", "制氢电解槽", "电解水产氢"),
      neighbour("chlor-alkali-electrolyser", "离子膜电解槽", "电解盐水产烧碱"),
      neighbour("electrorefining-cell", "镍电解槽", "电解别的金属"),
      ...notThis(
        "预焙阳极、阳极炭块、阴极炭块、铝电解多功能机组、电解多功能天车、阳极组装、电解槽控制系统、槽控机、电解槽内衬、铝电解电容器、铝电解电容、铝电解烟气净化、电解槽打壳下料、阳极导杆、铝电解槽控机、铝电解槽烟气余热回收、铝电解槽内衬",
        "阳极、内衬、辅机、控制，或电子元件",
      ),
    ],
    attributes: codes(
      "cellCurrent specificEnergy currentEfficiency cellVoltage cellDailyOutput cellLife operatingTemperature",
    ),
    uses: terms("电解铝生产、铝电解节能改造、原铝生产、电解槽大修更新、槽型升级"),
  },
  {
    code: "grate-cooler",
    name: "篦冷机",
    english: "grate clinker cooler",
    group,
    broader: null,
    synonyms: [
      ...same(
        "篦式冷却机、水泥篦冷机、熟料冷却机、熟料篦冷机、高效篦冷机、推动篦式冷却机、篦冷却机、蓖冷机、grate cooler、clinker cooler",
      ),
      ...narrower(
        "步进式冷却机、推动式冷却机、第四代冷却机、第四代篦冷机、第三代篦冷机、第五代篦冷机、行进式稳流冷却机、步进式篦冷机、列进式冷却机、稳流行进式篦冷机、四代篦冷机、推动篦冷机、带中置辊破篦冷机",
      ),
      ambiguous("冷却机", "熟料、篦床、篦板、水泥、回转窑、二次风、窑头"),
    ],
    sectorRows: codes("HB-B-06 HB-3-02 GD-4-02"),
    confusedWith: [
      ...notThis(
        "篦板、篦冷机篦板、篦冷机风机、篦冷机液压站、篦冷机改造风室、篦冷机锤头、篦冷机破碎机、篦冷机配件、篦冷机活动梁、篦冷机余热发电、篦冷机辊式破碎机、篦冷机耐火材料、篦冷机液压缸",
        "部件、附机和余热利用",
      ),
      ...notThis("炉排、单筒冷却机、冷渣机、冷却机床", "烧结、锅炉或别的冷却"),
    ],
    attributes: codes(
      "throughputMass grateArea heatRecoveryEfficiency clinkerTemperature airVolume ratedPower specificEnergy",
    ),
    uses: terms("水泥熟料冷却、二三次风热回收、熟料急冷、水泥线节能改造、余热回收、第三代改第四代"),
  },
  {
    code: "roller-press",
    name: "辊压机",
    english: "roller press",
    group,
    broader: null,
    synonyms: [
      ...same(
        "水泥辊压机、挤压磨、辊压磨、水泥挤压机、高压辊压机、辊压机终粉磨系统、roller press、high pressure grinding roll",
      ),
      ...narrower(
        "高压辊磨机、生料辊压机、辊压机联合粉磨系统、辊压机终粉磨、生料辊压机终粉磨、生料辊压机终粉磨系统、水泥联合粉磨系统、高压辊磨、矿山辊压机、矿用高压辊磨机、联合粉磨辊压机、原料磨辊压机、HPGR",
      ),
      ambiguous("对辊机", "粉磨、水泥、生料、挤压、矿石"),
    ],
    sectorRows: codes("HB-B-06 HB-3-02 GD-4-02"),
    confusedWith: [
      neighbour("electrode-calender", "极片辊压机", "轧锂电极片"),
      ...notThis("辊压成形机、辊压线、辊轧机、电极热辊压机", "轧极片或冷弯板材，写极片厚度或型材"),
      ...notThis(
        "辊压机辊套、辊压机堆焊、辊压机轴承、辊压机配件、辊套、辊压机侧挡板、辊压机耐磨堆焊、辊压机辊面、耐磨堆焊",
        "部件、选粉或修复服务",
      ),
      neighbour("ball-mill", "球磨机", "筒体粉磨"),
      neighbour("vertical-roller-mill", "立磨", "磨盘磨辊料床粉磨"),
    ],
    attributes: codes(
      "throughputMass rollDiameter rollWidth specificEnergy ratedPower feedSize rollSpeed systemPressure",
    ),
    uses: terms(
      "生料粉磨、水泥粉磨、熟料预粉磨、原料磨改造、矿石粉碎、球磨改辊压、矿渣粉磨、粉磨系统节能改造",
    ),
  },
  {
    code: "explosives-production-line",
    name: "工业炸药生产线",
    english: "industrial explosives and detonator production line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "炸药生产线、民爆生产线、工业炸药固定生产线、炸药自动化生产线、民爆器材生产线、工业炸药自动化生产线、explosives production line",
      ),
      ...narrower(
        "乳化炸药生产线、膨化硝铵炸药生产线、铵油炸药生产线、炸药装药机、装药包装线、乳化炸药装药机、地面站、现场混装炸药地面站、移动式地面站、乳化器、敏化机、震源药柱生产线、导爆索生产线、现场混装炸药生产系统、现场混装炸药生产点、乳化炸药自动化生产线",
      ),
      ambiguous("装药机", "炸药、乳化、药卷、民爆"),
    ],
    sectorRows: codes("HB-4-02"),
    confusedWith: [
      neighbour("emulsifying-machine", "乳化机", "食品、化妆品、涂料的乳化"),
      ...notThis(
        "乳化炸药、铵油炸药、现场混装炸药、电子雷管、工业雷管、起爆器、雷管起爆器、炸药原料、硝酸铵、药卷包装纸、炸药包装机配件、导爆索、炸药检测仪、炸药探测器、爆炸物探测仪、烟花爆竹生产线、地面站配电",
        "民爆产品、原料、检测，或别的行业的乳化机",
      ),
    ],
    attributes: codes(
      "throughputMass explosiveProduct operatorsInHazardArea hazardStock takt yieldRate explosionProofMark controlSystem ratedPower",
    ),
    uses: terms(
      "工业炸药生产、现场混装炸药、电子雷管装配、炸药装药包装、民爆少人化无人化改造、矿山爆破、雷管装填、危险工序无人化",
    ),
  },
];
