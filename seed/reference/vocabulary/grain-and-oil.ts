import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "食品与饮料";

export const grainAndOil: readonly EquipmentFamily[] = [
  {
    code: "grain-dryer",
    name: "谷物干燥机",
    english: "grain dryer",
    group,
    broader: null,
    synonyms: [
      ...same(
        "粮食烘干机、谷物烘干机、粮食干燥机、烘干塔、粮食烘干塔、粮食烘干设备、谷物烘干塔、粮食烘干机组、谷物干燥机组、grain dryer",
      ),
      ...narrower(
        "循环式谷物干燥机、批式循环谷物干燥机、批式循环烘干机、低温循环烘干机、低温循环粮食烘干塔、循环式谷物烘干机、连续式烘干塔、连续塔式烘干机、连续式粮食烘干塔、横流式烘干塔、混流式烘干塔、稻谷烘干机、水稻烘干机、稻谷循环烘干机、玉米烘干机、玉米烘干塔、连续塔式玉米烘干机、小麦烘干机、种子烘干机、油菜籽烘干机、移动式粮食烘干机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("hot-air-furnace", "热风炉", "只供热风"),
      neighbour("drying-oven", "热泵烘干房", "果蔬药材放在盘上烘"),
      ...notThis("谷物水分检测仪、谷物水分在线检测仪、代烘干、粮食烘干服务", "仪器或服务"),
    ],
    attributes: codes(
      "throughputMass heatOutput fuel specificEnergy ratedPower spinningAutomation machineMass",
    ),
    uses: terms(
      "稻谷烘干、玉米烘干、小麦烘干、湿粮降水、收割后烘干、种子低温干燥、粮库入库前降水、合作社烘粮、潮粮烘到安全水分",
    ),
    oldModels: terms("5HXG-15、5H-16、5HG-10"),
  },
  {
    code: "flour-mill",
    name: "面粉加工设备",
    english: "flour mill",
    group,
    broader: null,
    synonyms: [
      ...same("面粉机、面粉机组、制粉机组、面粉生产线、小麦制粉设备、磨面机、面粉设备、flour mill"),
      ...narrower(
        "小麦磨粉机、辊式磨粉机、气压磨粉机、液压磨粉机、高方平筛、清粉机、打麸机、小麦清理设备、玉米加工机组、玉米制粉机、石磨面粉机、杂粮加工设备、着水机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("pulveriser", "磨粉机", "磨矿粉、药粉"),
      ...notThis("磨辊、面粉增白剂、面粉检测仪、和面机刀", "零件、添加剂或仪器"),
    ],
    attributes: codes(
      "throughputMass productYield specificEnergy ratedPower stationCount spinningAutomation machineMass",
    ),
    uses: terms("小麦制粉、玉米制粉、杂粮加工、专用粉生产、面粉厂改造"),
    oldModels: terms("6FY-35"),
  },
  {
    code: "rice-mill",
    name: "碾米设备",
    english: "rice mill",
    group,
    broader: null,
    synonyms: [
      ...same(
        "碾米机、大米加工设备、碾米机组、大米生产线、大米加工成套设备、精米机、打米机、rice mill",
      ),
      ...narrower(
        "砻谷机、胶辊砻谷机、砂辊碾米机、铁辊碾米机、立式碾米机、大米抛光机、谷糙分离机、白米分级筛、去石机、比重去石机、组合米机、成套碾米设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("colour-sorter", "大米色选机", "挑出异色粒"),
      ...notThis("砻谷机胶辊、米筛、碾米砂辊、爆米花机、米粉机", "零件或别的食品机械"),
    ],
    attributes: codes(
      "throughputMass productYield specificEnergy ratedPower waterConsumption spinningAutomation machineMass",
    ),
    uses: terms("稻谷加工、糙米加工、大米抛光、小米加工、米厂改造、稻谷碾成米、糙米碾白"),
    oldModels: terms("MNMS-18、MNML-30、MLGT-36、NS-150"),
  },
  {
    code: "colour-sorter",
    name: "色选机",
    english: "colour sorter",
    group,
    broader: null,
    synonyms: [
      ...same("光电色选机、智能色选机、颜色分选机、CCD色选机、color sorter、colour sorter"),
      ...narrower(
        "大米色选机、茶叶色选机、杂粮色选机、塑料色选机、履带式色选机、红外色选机、坚果色选机、辣椒色选机、蔬菜色选机",
      ),
      ambiguous("光电分选机", "大米、稻谷、粮、杂粮、茶叶、异色、黄粒、垩白、色选"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("machine-vision-inspection", "外观检测设备", "检查零件缺陷"),
      ...notThis("色选机喷阀、色选机镜头、X射线智能选矿机", "部件、仪器或选矿"),
    ],
    attributes: codes(
      "throughputMass sortingAccuracy sortingChannels airConsumption ratedPower cameraResolution machineMass",
    ),
    uses: terms("大米色选、茶叶拣梗、杂粮除杂、葵花籽分选、再生塑料分选"),
  },
  {
    code: "oil-press",
    name: "榨油设备",
    english: "oil press and extraction plant",
    group,
    broader: null,
    synonyms: [
      ...same("榨油机、油脂加工设备、食用油生产线、油脂设备、油料压榨设备、oil press"),
      ...narrower(
        "螺旋榨油机、液压榨油机、冷榨机、冷榨油机、预榨机、双螺旋榨油机、浸出油设备、油脂浸出设备、油脂精炼设备、精炼油设备、油脂脱臭塔、油料轧坯机、轧胚机、蒸炒锅、茶籽榨油机、花生榨油生产线、炒籽机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("家用榨油机、榨油机榨螺、榨条、榨膛、滤油车、食用油灌装线", "家用、零件或灌装"),
      neighbour("screw-press", "摩擦压力机", "锻压设备"),
    ],
    attributes: codes(
      "throughputMass residualOil productYield ratedPower screwDiameter steamConsumption specificEnergy machineMass",
    ),
    uses: terms(
      "花生榨油、菜籽压榨、大豆浸出、油茶籽冷榨、油脂精炼、芝麻油生产、菜籽花生出油、榨籽油",
    ),
    oldModels: terms("6YL-95、6YL-100、6YL-130、ZX-18、ZX-28、YZYX140"),
  },
  {
    code: "sugar-plant",
    name: "制糖设备",
    english: "sugar processing equipment",
    group,
    broader: null,
    synonyms: [
      ...same("糖厂设备、制糖生产线、制糖机械、甘蔗制糖设备、sugar processing equipment"),
      ...narrower(
        "甘蔗压榨机、压榨机列、甜菜渗出器、煮糖罐、连续煮糖罐、淀粉糖生产线、果葡糖浆生产线、淀粉生产线、淀粉设备、木薯淀粉设备、红糖加工设备、糖蜜处理设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("crystalliser", "助晶机", "单独的结晶设备"),
      ...notThis("甘蔗榨汁机、榨汁机、糖果机、棉花糖机、糖度计", "商用小机、糖果或仪器"),
    ],
    attributes: codes(
      "throughputMass recoveryRate steamConsumption specificEnergy ratedPower rollDiameter waterConsumption vesselVolume",
    ),
    uses: terms("甘蔗制糖、甜菜制糖、淀粉糖生产、红糖生产、糖厂节能改造"),
  },
  {
    code: "bakery-line",
    name: "烘焙设备",
    english: "bakery equipment",
    group,
    broader: null,
    synonyms: [
      ...same("烘焙生产线、面包生产线、饼干生产线、糕点生产线、烘焙机械、bakery equipment"),
      ...narrower(
        "隧道烤炉、食品隧道炉、旋转烤炉、热风旋转炉、蛋糕生产线、月饼机、月饼生产线、包馅机、酥饼机、起酥机、和面机、卧式和面机、打蛋机、醒发箱、醒发室、威化饼干生产线、蛋卷机、吐司生产线、曲奇机、糕点成型机、糖果生产线、巧克力生产线、巧克力浇注机、面包隧道炉、压面机、辊印饼干成型机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("drying-oven", "隧道烘箱", "烘工件漆膜"),
      ...notThis(
        "烤盘、烘焙模具、面包改良剂、家用面包机、咖啡烘焙机、烘焙油纸",
        "耗材、家用或咖啡",
      ),
    ],
    attributes: codes(
      "throughputMass heating maxTemperature conveyorWidth conveyorLength lineSpeed ratedPower unitOutput spinningAutomation",
    ),
    uses: terms("面包生产、饼干生产、月饼生产、蛋糕生产、糕点生产、糖果巧克力生产"),
  },
  {
    code: "noodle-rice-line",
    name: "米面制品生产线",
    english: "noodle and rice product line",
    group,
    broader: null,
    synonyms: [
      ...same("米面制品设备、面制品生产线、主食加工设备、米面机械、noodle production line"),
      ...narrower(
        "方便面生产线、挂面生产线、面条机、鲜面条生产线、米粉生产线、米线机、河粉机、饺子机、全自动饺子机、包子机、馒头机、馒头生产线、汤圆机、烧麦机、凉皮机、豆制品生产线、豆腐机、豆腐生产线、豆干生产线、腐竹机、米饭生产线、自热米饭生产线、粉条机、春卷机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("flour-mill", "面粉生产线", "把小麦磨成粉"),
      ...notThis("家用面条机、拉面机器人、商用蒸箱、面条烘房", "家用、餐饮或包装烘干"),
    ],
    attributes: codes(
      "throughputMass unitOutput ratedPower steamConsumption conveyorWidth spinningAutomation operatorsOnLine waterConsumption",
    ),
    uses: terms("方便面生产、速冻水饺、中央厨房主食、豆制品生产、米粉生产、馒头工厂"),
  },
  {
    code: "food-extruder",
    name: "食品膨化机",
    english: "food extruder",
    group,
    broader: null,
    synonyms: [
      ...same("膨化机、食品挤压膨化机、挤压膨化机、膨化设备、food extruder"),
      ...narrower(
        "单螺杆膨化机、双螺杆膨化机、膨化食品生产线、宠物食品生产线、宠物饲料膨化机、狗粮生产线、鱼饲料膨化机、膨化饲料生产线、玉米片生产线、组织蛋白生产线、拉丝蛋白生产线、营养米粉生产线、人造米生产线、大豆膨化机、面包糠生产线、气流膨化机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("plastic-extruder", "双螺杆挤出机", "挤塑料"),
      ...notThis("膨化机螺杆、膨化炸药、商用爆米花机", "零件或产品"),
    ],
    attributes: codes(
      "throughputMass screwDiameter ratedPower screwRatio specificEnergy granuleSize steamConsumption vesselMaterial",
    ),
    uses: terms("休闲食品膨化、宠物粮生产、水产饲料、早餐谷物、植物蛋白肉、饲料原料膨化"),
  },
  {
    code: "tea-machinery",
    name: "茶叶机械",
    english: "tea processing machinery",
    group,
    broader: null,
    synonyms: [
      ...same(
        "茶叶加工设备、制茶机械、茶叶加工机械、制茶设备、茶叶生产线、茶机、tea processing machine",
      ),
      ...narrower(
        "杀青机、茶叶杀青机、滚筒杀青机、揉捻机、茶叶揉捻机、茶叶烘干机、茶叶提香机、理条机、扁形茶炒制机、扁茶机、萎凋槽、茶叶萎凋机、红茶发酵机、茶叶压饼机、茶叶风选机、茶叶筛分机、茶叶解块机、做青机、摇青机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("colour-sorter", "茶叶色选机", "光电选别"),
      ...notThis("采茶机、茶树修剪机、煮茶机", "田间、茶具或包装"),
    ],
    attributes: codes(
      "throughputMass drumDiameter heating ratedPower maxTemperature chargeMass machineMass",
    ),
    uses: terms("绿茶加工、红茶加工、乌龙茶加工、白茶萎凋、黑茶压制、茶厂清洁化改造"),
    oldModels: terms("6CST-60、6CST-80、6CR-55、6CR-65、6CH-16"),
  },
  {
    code: "tobacco-machinery",
    name: "烟草机械",
    english: "tobacco machinery",
    group,
    broader: null,
    synonyms: [
      ...same("卷烟设备、烟草设备、烟机设备、卷接包设备、卷烟机械、tobacco machinery"),
      ...narrower(
        "卷烟包装机、卷接机组、卷烟机、卷烟包装机组、制丝线、制丝生产线、烘丝机、切丝机、打叶复烤线、打叶复烤生产线、烟叶复烤机、滤棒成型机组、滤棒成型机、嘴棒成型机、薄片生产线、松散回潮机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("烟用接嘴棒、烟叶烤房、电子烟注油机、烟雾机", "原料、耗材或别的产品"),
      neighbour("process-dryer", "干燥机", "通用物料干燥"),
    ],
    attributes: codes(
      "unitOutput throughputMass yieldRate uptime ratedPower airConsumption controlSystem soundLevel",
    ),
    uses: terms("卷烟卷接、卷烟包装、烟丝制备、打叶复烤、滤棒生产、老旧机组更新"),
    oldModels: terms("ZJ17、ZJ19、ZJ112、ZB25、ZB45、ZB47、YJ14、YJ17、GDX1、GDX2"),
  },
  {
    code: "feed-processing-line",
    name: "饲料机组",
    english: "feed processing line",
    group,
    broader: null,
    synonyms: [
      ...same("饲料加工机组、饲料生产线、饲料设备、饲料机械、饲料加工设备、feed processing line"),
      ...narrower(
        "颗粒饲料机、饲料颗粒机、饲料制粒机、环模制粒机、环模颗粒机、平模颗粒机、饲料粉碎机、水滴式粉碎机、饲料混合机、预混料生产线、反刍饲料生产线、生物质颗粒机、木屑颗粒机、秸秆颗粒机、秸秆压块机、TMR搅拌机、饲料冷却器、逆流冷却器",
      ),
      ambiguous("颗粒机", "生物质、木屑、秸秆、饲料、环模、锯末"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("food-extruder", "膨化饲料生产线", "挤压膨化，不是环模压制"),
      ...notThis("环模、压辊、自动喂料机、养殖料塔、饲料检测仪", "零件、原料或养殖设备"),
    ],
    attributes: codes(
      "throughputMass ringDieDiameter granuleSize ratedPower mixingUniformity specificEnergy productYield steamConsumption",
    ),
    uses: terms("畜禽饲料、水产颗粒饲料、预混料、生物质颗粒燃料、牛羊饲料、饲料厂改造"),
    oldModels: terms("SZLH320、SZLH350、SZLH420、SZLH508、SFSP60、SFSP112"),
  },
];
