import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "热工与制冷";

export const refrigeration: readonly EquipmentFamily[] = [
  {
    code: "absorption-chiller",
    name: "溴化锂吸收式冷水机组",
    english: "lithium-bromide absorption chiller",
    group,
    broader: "water-chiller",
    synonyms: [
      ...same(
        "溴化锂机组、溴化锂制冷机、溴化锂冷水机组、溴化锂、吸收式冷水机组、吸收式制冷机、溴冷机、absorption chiller",
      ),
      ...narrower(
        "蒸汽型溴化锂机组、蒸汽双效溴化锂机组、热水型溴化锂机组、直燃型溴化锂机组、直燃机、烟气型溴化锂机组、烟气热水型溴化锂机组、溴化锂吸收式冷温水机组、双效溴化锂、单效溴化锂",
      ),
    ],
    sectorRows: codes("CQ-B-01 HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "溴化锂溶液、溴化锂溶液再生、溴化锂机组清洗、溴化锂机组维修、溴化锂屏蔽泵",
        "工质、零件和服务",
      ),
      neighbour("industrial-heat-pump", "溴化锂吸收式热泵", "制热为目的"),
      neighbour("water-chiller", "螺杆冷水机组", "电驱动压缩"),
    ],
    attributes: codes(
      "coolingCapacity cop heatSource outletTemperature steamFlow inletSteamPressure ratedPower cooling heatOutput",
    ),
    uses: terms("蒸汽余热制冷、热水余热制冷、三联供制冷、工艺冷却、中央空调、化工余热利用"),
    oldModels: terms("SXZ6、SXZ8、XZ、RXZ"),
  },
  {
    code: "refrigeration-compressor-unit",
    name: "制冷压缩机组",
    english: "refrigeration compressor and condensing unit",
    group,
    broader: null,
    synonyms: [
      ...same(
        "制冷压缩机、压缩冷凝机组、冷凝机组、冷库机组、冷媒压缩机、refrigeration compressor unit、condensing unit",
      ),
      ...narrower(
        "螺杆制冷压缩机组、螺杆制冷压缩机、螺杆并联机组、并联机组、螺杆压缩冷凝机组、涡旋冷凝机组、半封闭压缩机、半封闭冷凝机组、氨制冷机组、氨制冷螺杆压缩机组、氨螺杆机组、氨机、氨制冷压缩机、氨压缩机、活塞式制冷压缩机、活塞制冷压缩机、复叠式制冷机组、复叠机组、CO2制冷机组、二氧化碳复叠制冷机组、低温制冷机组、氟利昂机组、冷库制冷机组、桶泵机组、开启式螺杆制冷机组",
      ),
      ambiguous("螺杆压缩机", "冷库、冷凝机组、蒸发温度、氨、氟利昂"),
      ambiguous("压缩机", "制冷、冷媒、氟利昂、冷库、氨、制冷量"),
    ],
    sectorRows: codes("HB-3-04 GD-4-04 GD-B-01"),
    confusedWith: [
      ...notThis(
        "冰箱压缩机、空调压缩机、汽车空调压缩机、冷冻油、冷冻机油、制冷压缩机阀片、压缩机曲轴箱、制冷剂回收机",
        "家电、车用，或油品零件",
      ),
      neighbour("water-chiller", "冷水机组", "出冷冻水，空调工况"),
      neighbour("cold-storage", "冷库", "连同库体"),
      neighbour("air-compressor", "空压机", "压缩空气"),
    ],
    attributes: codes(
      "coolingCapacity evaporatingTemperature ratedPower refrigerant chillerCompressor cop cooling ratedVoltage soundLevel speedControl efficiencyClassClaimed",
    ),
    uses: terms("冷库制冷、速冻制冷、化工低温冷却、制冰、啤酒冷却、食品加工冷却、氨改氟"),
    oldModels: terms(
      "8AS-12.5、6AW-12.5、4AV-12.5、8AS-17、6AW-17、4AV-10、6FW-10、8FS-10、JZKA20、S8-12.5",
    ),
  },
  {
    code: "cold-storage",
    name: "冷库",
    english: "cold storage",
    group,
    broader: null,
    synonyms: [
      ...same("冷冻库、冷藏库、冷库工程、组合冷库、装配式冷库、保鲜库、cold storage、cold room"),
      ...narrower(
        "低温冷库、速冻库、急冻库、气调库、医药冷库、疫苗冷库、阴凉库、防爆冷库、超低温冷库、移动冷库、冷藏保鲜库、恒温库、果蔬保鲜库、海鲜冷库、立体冷库",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "冷库板、冷库门、冷库蒸发器、冷库冷风机、冷风机、冷库货架、冷库融霜、冷库自动门、冷库照明灯、冷库排管、冷藏车、冷柜、冰柜",
        "库体材料、零件、车辆或商用柜",
      ),
      neighbour("refrigeration-compressor-unit", "冷库机组", "只是制冷主机"),
      neighbour("environmental-chamber", "环境试验箱", "做试验，可编程温湿度"),
    ],
    attributes: codes(
      "coldRoomVolume storageTemperature coolingCapacity ratedPower refrigerant storagePositions chillerCompressor temperatureFluctuation",
    ),
    uses: terms("食品冷藏、果蔬保鲜、肉类冷冻、药品储存、水产速冻、原料冷藏、物流冷链"),
    oldModels: [],
  },
  {
    code: "ice-making-plant",
    name: "制冰机",
    english: "ice-making plant",
    group,
    broader: null,
    synonyms: [
      ...same("制冰机组、制冰设备、工业制冰机、大型制冰机、冰机组、ice machine"),
      ...narrower(
        "片冰机、片冰机组、片冰站、集装箱片冰机、块冰机、直冷式块冰机、盐水制冰机、管冰机、板冰机、颗粒冰机、雪花制冰机、碎冰机组、流态冰机、方冰机、混凝土制冰系统、集装箱冰站、食用冰机、海水制冰机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("冰桶、冰刀、储冰库、制冰剂、冰袋", "部件、库体或耗材"),
      neighbour("water-chiller", "冷水机组", "出冷水，不出冰"),
      neighbour("ice-storage-system", "冰蓄冷系统", "夜里蓄冰给空调用"),
      neighbour("quick-freezer", "速冻机", "冻食品"),
    ],
    attributes: codes(
      "throughputMass freezingTemperature coolingCapacity ratedPower refrigerant cooling waterConsumption ratedVoltage controlSystem",
    ),
    uses: terms(
      "混凝土降温加冰、拌合站加冰、渔港渔船用冰、水产保鲜用冰、食品保鲜加冰、化工反应降温加冰、食用冰生产、一天几十吨冰",
    ),
    oldModels: [],
  },
  {
    code: "ice-storage-system",
    name: "冰蓄冷系统",
    english: "ice thermal-storage system",
    group,
    broader: null,
    synonyms: [
      ...same("蓄冰系统、冰蓄冷、冰蓄冷装置、蓄冰装置、蓄冷系统、冰蓄冷空调、ice storage system"),
      ...narrower(
        "蓄冰槽、蓄冰盘管、蓄冰盘管机组、水蓄冷系统、水蓄冷、动态冰浆机组、动态冰蓄冷、冰浆机组、冰球蓄冷、共晶盐蓄冷、双工况主机蓄冰",
      ),
    ],
    sectorRows: codes("CQ-B-01"),
    confusedWith: [
      ...notThis("乙二醇溶液、蓄冷板、蓄冷剂、冰袋、蓄冷箱", "介质，或冷链包装"),
      neighbour("water-chiller", "冷水主机", "只是制冷主机"),
      neighbour("energy-storage-system", "储能系统", "蓄的是电"),
    ],
    attributes: codes(
      "coldStorageCapacity coolingCapacity iceStorageForm outletTemperature ratedPower vesselVolume cop refrigerant",
    ),
    uses: terms("峰谷电价空调、区域供冷、乳品厂冰水、数据中心应急供冷、工艺冷却移峰"),
    oldModels: [],
  },
  {
    code: "cooling-tower",
    name: "冷却塔",
    english: "cooling tower",
    group,
    broader: null,
    synonyms: [
      ...same("冷却水塔、凉水塔、工业冷却塔、冷水塔、冷却塔机组、cooling tower"),
      ...narrower(
        "开式冷却塔、闭式冷却塔、密闭式冷却塔、逆流式冷却塔、横流式冷却塔、逆流冷却塔、横流冷却塔、方形冷却塔、圆形冷却塔、圆形逆流冷却塔、玻璃钢冷却塔、不锈钢冷却塔、蒸发式冷凝器、蒸发冷凝器、蒸发式空冷器、复合流冷却塔、机械通风冷却塔、消雾冷却塔、节水消雾冷却塔、工业空冷器、空冷器、干式冷却器、干冷器",
      ),
    ],
    sectorRows: codes("CQ-B-01 HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "冷却塔填料、冷却塔风扇、冷却塔减速机、冷却塔电机、冷却塔收水器、冷却塔布水器、冷却塔维修、冷却塔阻垢剂、冷却塔清洗、双曲线冷却塔",
        "填料、零件、药剂、服务，或土建塔",
      ),
      neighbour("water-chiller", "冷水机", "出水低于环境湿球温度"),
      neighbour("heat-exchanger", "换热器", "不靠水蒸发散热"),
    ],
    attributes: codes(
      "flowRate coolingRange coolingTowerForm ratedPower wetBulbTemperature heatOutput soundLevel outletTemperature airVolume wettedMaterial efficiencyClassClaimed",
    ),
    uses: terms(
      "循环水冷却、空压机冷却、中央空调冷却水、中频炉冷却、注塑机冷却、蒸发冷凝、电炉冷却、循环水降温、热水散热",
    ),
    oldModels: terms("DBNL、DBNL3、GBNL3、CDBNL、BNL、HBL"),
  },
  {
    code: "central-air-conditioner",
    name: "中央空调",
    english: "central and packaged air conditioner",
    group,
    broader: null,
    synonyms: [
      ...same("商用中央空调、空调机组、工业空调、central air conditioner"),
      ...narrower(
        "多联机、多联机空调、VRV、VRF、多联机中央空调、变频多联机、单元式空调机、单元式空气调节机、风管机、风管送风式空调、屋顶机、屋顶式空调机组、水冷柜机、风冷柜机、风冷模块机组、柜式空调机、防爆空调、商用空调、特种空调、岗位空调、蒸发式冷气机、工业冷风机、蒸发冷空调、蒸发冷省电空调、环保空调、除湿空调",
      ),
    ],
    sectorRows: codes("CQ-B-01 HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "空调清洗、空调维修、中央空调清洗、中央空调维保、空调风管、空调控制系统、中央空调节能控制、空调滤网、车载空调、家用空调、空调铜管、空调箱体、空调自控",
        "服务、附件、家用或车用",
      ),
      neighbour("water-chiller", "中央空调主机", "水系统的制冷主机"),
      neighbour("air-handling-unit", "组合式空调机组", "末端空气处理，不带压缩机"),
      neighbour("precision-air-conditioner", "机房空调", "恒温恒湿，全年制冷"),
    ],
    attributes: codes(
      "coolingCapacity heatOutput cop iplv ratedPower airVolume indoorUnits refrigerant efficiencyClassClaimed soundLevel ratedVoltage",
    ),
    uses: terms("车间降温、办公楼空调、厂房舒适性空调、商场空调、宿舍空调、空调系统节能改造"),
    oldModels: [],
  },
  {
    code: "air-handling-unit",
    name: "组合式空调机组",
    english: "air-handling unit",
    group,
    broader: null,
    synonyms: [
      ...same(
        "空气处理机组、组合式空调箱、组合式空气处理机组、空调箱、空气处理单元、AHU、air handling unit",
      ),
      ...narrower(
        "新风机组、新风机、洁净空调机组、净化空调机组、净化空调箱、MAU、恒温恒湿机组、恒温恒湿空调机组、风机盘管、FCU、吊顶式空调机组、柜式空气处理机组、卧式暗装风机盘管、热回收新风机组、全热交换器、转轮热回收机组、喷漆房空调、喷漆送风空调、涂装送排风机组、直膨式空调机组、直膨机、纺织空调、空调末端、组合式净化空调机组",
      ),
    ],
    sectorRows: codes("CQ-B-01 HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "空调箱滤袋、空调箱表冷器、表冷器、空调加湿器、高效过滤器、初效过滤器、中效过滤器、风阀、风口、家用新风机",
        "零件、滤材、末端或家用",
      ),
      neighbour("central-air-conditioner", "单元式空调机", "自带压缩机"),
      neighbour("dehumidifier", "转轮除湿机", "除湿为主"),
    ],
    attributes: codes(
      "airVolume coolingCapacity heatOutput airPressure filterGrade functionSections ratedPower outletDewPoint humidityRange soundLevel efficiency",
    ),
    uses: terms(
      "洁净车间送风、药厂净化空调、电子厂新风、涂装车间送风、恒温恒湿车间、纺织车间温湿度控制",
    ),
    oldModels: terms("ZK、JW"),
  },
  {
    code: "precision-air-conditioner",
    name: "机房空调",
    english: "precision air conditioner",
    group,
    broader: null,
    synonyms: [
      ...same(
        "机房精密空调、精密空调、恒温恒湿精密空调、数据中心空调、机房专用空调、CRAC、precision air conditioner",
      ),
      ...narrower(
        "列间空调、行间空调、行级空调、房间级精密空调、机柜空调、背板空调、热管背板空调、氟泵空调、变频氟泵空调、双冷源精密空调、冷冻水型精密空调、间接蒸发冷却机组、间接蒸发冷却空调、风墙空调、液冷机组、冷板液冷系统、浸没式液冷、冷量分配单元、基站空调、机房冷却系统",
      ),
    ],
    sectorRows: codes("HB-B-05"),
    confusedWith: [
      ...notThis(
        "精密空调加湿罐、精密空调维保、精密空调滤网、冷通道封闭、机房空调维保",
        "耗材、服务，或机房配套",
      ),
      neighbour("central-air-conditioner", "多联机", "舒适性空调，不全年制冷"),
      neighbour("water-chiller", "冷水主机", "出冷冻水，供多台末端"),
    ],
    attributes: codes(
      "coolingCapacity sensibleHeatRatio airVolume airFlowForm ratedPower cop humidityRange temperatureFluctuation refrigerant soundLevel efficiencyClassClaimed cooling",
    ),
    uses: terms(
      "数据中心冷却、通信机房冷却、UPS间冷却、计量室恒温恒湿、服务器散热、老旧机房空调更新",
    ),
    oldModels: [],
  },
  {
    code: "dehumidifier",
    name: "除湿机",
    english: "industrial dehumidifier",
    group,
    broader: null,
    synonyms: [
      ...same("工业除湿机、除湿机组、抽湿机、工业抽湿机、减湿机、dehumidifier"),
      ...narrower(
        "转轮除湿机、转轮除湿机组、冷冻除湿机、冷冻式除湿机、调温除湿机、防爆除湿机、溶液除湿机、溶液除湿机组、低露点除湿机组、低露点转轮除湿机、管道除湿机、锂电除湿机组、升温型除湿机、耐高温除湿机、吊顶除湿机、恒湿机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "除湿转轮、烘干除湿转轮、干燥剂、家用除湿机、除湿袋、开关柜除湿装置、除湿机滤网",
        "零件、耗材或家用",
      ),
      neighbour("adsorption-air-dryer", "吸干机", "干燥压缩空气"),
      neighbour("air-handling-unit", "恒温恒湿机组", "温湿度同时控制"),
    ],
    attributes: codes(
      "dehumidification airVolume dehumidifierForm outletDewPoint ratedPower humidityRange heating coolingCapacity soundLevel ratedVoltage",
    ),
    uses: terms(
      "锂电干燥房、制药车间除湿、仓库防潮、地下室除湿、食品包装间、印刷车间、玻璃夹层合片室",
    ),
    oldModels: terms("CF、CFZ、CFTZ"),
  },
];
