import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "热工与制冷";

export const heat: readonly EquipmentFamily[] = [
  {
    code: "industrial-boiler",
    name: "工业锅炉",
    english: "industrial boiler",
    group,
    broader: null,
    synonyms: [
      ...same("锅炉、节能锅炉、industrial boiler"),
      ...narrower("蒸汽锅炉、热水锅炉、燃煤锅炉、循环流化床锅炉、链条炉排锅炉、煤粉锅炉"),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "锅炉辅机、锅炉省煤器、锅炉给水处理、锅炉控制柜、锅炉除尘器、锅炉脱硫、锅炉管、锅炉阻垢剂、锅炉水处理、锅炉房",
        "锅炉的辅机、附件、药剂或场所",
      ),
      neighbour("burner", "锅炉燃烧器", "只是燃烧设备，不是锅炉本体"),
      neighbour("hot-air-furnace", "热风炉", "出热风，不出蒸汽热水"),
      neighbour("centrifugal-pump", "锅炉给水泵", "看扬程和流量"),
      neighbour("industrial-fan", "锅炉引风机", "看风量和全压"),
      ...notThis("壁挂炉、家用锅炉、电站锅炉、核电蒸汽发生器", "家用或电站产品"),
    ],
    attributes: codes(
      "evaporationCapacity heatOutput ratedSteamPressure thermalEfficiency fuel steamTemperature efficiencyClassClaimed ratedPower soundLevel",
    ),
    uses: terms(
      "生产用蒸汽、采暖供热、工艺加热、燃煤锅炉替代、煤改气、低氮改造、余热利用、印染用汽、食品蒸煮",
    ),
    oldModels: terms(
      "KZL4、KZG、DZL4、DZL6、SZL6、SZL10、SZL15、SZL20、SHL10、SHL20、SHX10、DHL20、LSG0.5",
    ),
  },
  {
    code: "water-chiller",
    name: "冷水机组",
    english: "water chiller",
    group,
    broader: null,
    synonyms: [
      ...same(
        "冷水机、冰水机、冷冻机组、制冷机组、冷水主机、中央空调主机、空调主机、water chiller",
      ),
      ...narrower(
        "螺杆式冷水机组、螺杆冷水机组、螺杆冷水机、螺杆式冷水机、离心式冷水机组、离心冷水机组、磁悬浮冷水机组、磁悬浮离心式冷水机组、变频离心式冷水机组、风冷冷水机组、水冷冷水机组、工业冷水机、风冷式冷水机、低温冷水机组、涡旋式冷水机组、低温螺杆机组、蒸发冷凝式冷水机组、模块式冷水机组、制冷主机",
      ),
      ambiguous("螺杆机", "制冷量、冷冻水、冷水、冷吨、空调、制冷、COP、IPLV、RT、蒸发器、冷媒"),
      ambiguous("螺杆压缩机", "制冷量、冷冻水、冷吨、制冷、冷媒"),
      ambiguous("离心机", "制冷量、冷冻水、冷吨、COP、IPLV、中央空调"),
      ambiguous("冷机", "制冷量、冷冻水、冷吨、COP、IPLV、空调、制冷"),
      ambiguous("冷冻机", "制冷量、冷冻水、冷吨、冷水、COP"),
      ambiguous("中央空调", "主机、机组、制冷量、冷吨"),
      ambiguous("磁悬浮", "冷水、制冷、冷吨、空调、冷冻水"),
    ],
    sectorRows: codes("CQ-B-01 HB-3-04 GD-4-04 HB-B-05"),
    confusedWith: [
      ...notThis("冷风机、冰箱、冷却液循环机、油冷机", "散热、末端或直接制冷设备，不出冷冻水"),
      neighbour("cooling-tower", "冷却塔", "靠水蒸发散热，不用压缩机"),
      neighbour("precision-air-conditioner", "机房空调", "直接送冷风，不出冷冻水"),
      neighbour("refrigeration-compressor-unit", "冷凝机组", "供冷库、速冻，蒸发温度低"),
      neighbour("screw-air-compressor", "螺杆空压机", "参数是排气量和排气压力"),
      ...notThis("冷水机组配件、冷水机组控制系统、冷水机组清洗", "配件与服务"),
    ],
    attributes: codes(
      "coolingCapacity cop iplv ratedPower chillerCompressor cooling outletTemperature efficiencyClassClaimed refrigerant soundLevel ratedVoltage",
    ),
    uses: terms(
      "车间中央空调、工艺冷却、模具冷却、机房冷却、激光器冷却、发酵冷却、中央空调节能改造、注塑冷却、数据中心冷却、模具降温水、工艺降温、机台循环冷水",
    ),
  },
  {
    code: "heat-exchanger",
    name: "换热器",
    english: "heat exchanger",
    group,
    broader: null,
    synonyms: [
      ...same("热交换器、换热设备、热交换设备、换热机组、heat exchanger"),
      ...narrower("翅片管换热器、热管换热器、套管换热器、冷凝器、管式换热器、余热换热器"),
      ambiguous("冷却器", "换热面积、管程、壳程、列管、传热面积"),
      ambiguous("预热器", "换热面积、管程、壳程、传热面积"),
    ],
    sectorRows: codes("HB-4-01 GD-1-07 HB-B-07 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "换热器密封垫、换热器板片、换热器清洗、换热器胶垫、换热器管束、换热管、换热器阻垢剂、换热器清洗剂",
        "配件、清洗服务或药剂",
      ),
      neighbour("evaporator", "蒸发器", "目的是蒸出水或溶剂，参数写蒸发量"),
      ...notThis("空调蒸发器、汽车冷凝器、汽车散热器、散热器、暖气片", "车辆或空调部件"),
      neighbour("cement-preheater-calciner", "旋风预热器", "水泥窑尾悬浮预热"),
    ],
    attributes: codes(
      "heatTransferArea exchangerType designPressure designTemperature heatOutput wettedMaterial flowRate thermalEfficiency",
    ),
    uses: terms("余热回收、工艺冷却、物料加热、冷凝回收、老旧换热器更新、蒸汽换热、热水换热"),
  },
  {
    code: "industrial-furnace",
    name: "工业窑炉",
    english: "industrial furnace and kiln",
    group,
    broader: null,
    synonyms: [
      ...same("工业炉、工业炉窑、窑炉、industrial furnace"),
      ...narrower(
        "热处理炉、加热炉、退火炉、淬火炉、渗碳炉、真空热处理炉、台车炉、井式炉、箱式电阻炉、电阻炉、网带炉、推杆炉、步进式加热炉、蓄热式加热炉、辊道窑、隧道窑、梭式窑、推板窑、陶瓷窑炉、保温炉、感应加热炉、真空炉、烧结炉、真空烧结炉、焙烧炉、锻造加热炉、回火炉、氮化炉、辊底炉、盐浴炉",
      ),
    ],
    sectorRows: codes("GD-B-01 HB-B-06 HB-3-02 GD-4-02 HB-3-03 GD-4-03 HB-2-03 GD-2-03"),
    confusedWith: [
      neighbour("steelmaking-furnace", "转炉", "炼钢，参数是公称出钢量"),
      neighbour("monocrystal-furnace", "单晶炉", "拉制硅单晶，参数是热场尺寸"),
      neighbour("coal-gasifier", "气化炉", "煤制气，参数是投煤量"),
      neighbour("drying-oven", "烘箱", "300 ℃ 以下去水分或固化"),
      ...notThis(
        "窑炉耐火材料、窑炉余热回收、耐火砖、窑炉烟气治理、窑车、窑炉风机、加热炉管、炉管、马弗炉、窑炉控制系统",
        "耐材、部件、环保或实验室小炉",
      ),
    ],
    attributes: codes(
      "maxTemperature kilnType heating chargeMass throughputMass temperatureUniformity ratedPower chamberSize furnaceAtmosphere thermalEfficiency",
    ),
    uses: terms(
      "热处理、淬火回火、渗碳、退火、陶瓷烧成、玻璃熔制、熟料煅烧、熔铝、锻前加热、粉末烧结、工业窑炉节能改造",
    ),
    oldModels: terms("RX3-45-9、RX3-75-9、RJ2-75-6、RQ3-75-9、RT2-65-9"),
  },
];
