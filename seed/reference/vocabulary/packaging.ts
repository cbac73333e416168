import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "包装机械";

export const packaging: readonly EquipmentFamily[] = [
  {
    code: "packaging-machine",
    name: "包装机",
    english: "packaging machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "包装设备、包装机械、自动包装机、全自动包装机、自动包装线、包装生产线、包装流水线、packaging machine",
      ),
      ...narrower(
        "多功能包装机、泡袋机、条袋包装机、透明膜三维包装机、三维包装机、气泡膜包装机、快递打包机、快递袋包装机、面膜包装机、湿巾包装机、封口机、连续封口机、脚踏封口机、铝箔封口机、电磁感应封口机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "包装机配件、包装膜、包装机刀具、包装材料、包装设计、电池包装配、包装测试",
        "材料、配件和服务",
      ),
      neighbour("tobacco-machinery", "卷烟包装机组", "卷烟专用"),
      neighbour("explosives-production-line", "装药包装线", "民爆专用"),
    ],
    attributes: codes(
      "packagingSpeed packWeight maxFilmWidth packSize packagingForm doseAccuracy ratedPower airConsumption machineMass spinningAutomation",
    ),
    uses: terms("食品包装、粉料包装、颗粒包装、日化包装、五金包装、药品包装、成品外包装"),
    oldModels: terms("DXDK40、DXDF60"),
  },
  {
    code: "pillow-packaging-machine",
    name: "枕式包装机",
    english: "horizontal flow wrapper",
    group,
    broader: "packaging-machine",
    synonyms: [
      ...same("卧式枕式包装机、枕包机、枕式包装线、卧式包装机、往复式包装机、flow wrapper"),
      ...narrower(
        "下走纸枕式包装机、上走膜枕式包装机、自动理料枕式包装线、面包枕式包装机、饼干枕式包装机、五金配件包装机、方便面包装机、月饼枕式包装机、口罩包装机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("vertical-form-fill-seal-machine", "立式包装机", "物料自上落入成型袋"),
      ...notThis("枕包机刀座、枕包膜", "配件和包材"),
    ],
    attributes: codes(
      "packagingSpeed maxFilmWidth packSize ratedPower sealingPower machineMass airConsumption ratedVoltage",
    ),
    uses: terms(
      "饼干包装、面包包装、日用品包装、五金件包装、蔬菜包装、方便面包装、饼干独立小包、面包套袋、单件套膜封口",
    ),
    oldModels: terms("DXDZ-250、DZB-250"),
  },
  {
    code: "vertical-form-fill-seal-machine",
    name: "立式包装机",
    english: "vertical form-fill-seal machine",
    group,
    broader: "packaging-machine",
    synonyms: [
      ...same(
        "立式制袋包装机、立式制袋充填封口机、立式自动包装机、立式包装机组、制袋充填封口机、VFFS machine",
      ),
      ...narrower(
        "颗粒包装机、颗粒自动包装机、粉剂包装机、粉末包装机、酱体包装机、液体包装机、多列包装机、多列条包机、背封包装机、三边封包装机、组合秤包装机、十头组合秤包装机、茶叶包装机、螺丝包装机、薯片包装机、挂面包装机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("premade-pouch-packaging-machine", "给袋式包装机", "用预制袋，不现场制袋"),
      neighbour("weighing-bagging-machine", "定量包装秤", "大袋 5～50 kg"),
    ],
    attributes: codes(
      "packagingSpeed packWeight doseAccuracy maxFilmWidth packSize ratedPower airConsumption machineMass",
    ),
    uses: terms("膨化食品包装、调味粉包装、种子包装、糖盐包装、冷冻食品包装、洗衣粉包装"),
    oldModels: terms("DXDK-100、DXDF-100"),
  },
  {
    code: "premade-pouch-packaging-machine",
    name: "给袋式包装机",
    english: "premade pouch packaging machine",
    group,
    broader: "packaging-machine",
    synonyms: [
      ...same("给袋机、预制袋包装机、给袋式自动包装机、自动给袋包装机、pouch packaging machine"),
      ...narrower(
        "给袋式真空包装机、自立袋包装机、自立袋灌装机、吸嘴袋灌装机、拉链袋包装机、水平给袋包装机、双工位给袋机、八工位给袋式包装机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("bag-making-machine", "自立袋制袋机", "生产空袋"),
      neighbour("vertical-form-fill-seal-machine", "立式制袋包装机", "卷膜现场制袋"),
    ],
    attributes: codes(
      "packagingSpeed packSize packWeight doseAccuracy stationCount ratedPower airConsumption machineMass",
    ),
    uses: terms("坚果包装、调料包装、预制菜包装、宠物粮包装、洗衣液袋装、粉料自立袋"),
  },
  {
    code: "wrapping-machine",
    name: "缠绕包装机",
    english: "stretch wrapping machine",
    group,
    broader: "packaging-machine",
    synonyms: [
      ...same("缠绕机、缠绕膜包装机、缠膜机、裹包机、栈板缠绕机、托盘缠绕机、stretch wrapper"),
      ...narrower(
        "托盘缠绕包装机、在线式缠绕机、悬臂式缠绕机、圆筒缠绕机、水平缠绕机、环体缠绕机、钢卷缠绕包装机、电缆缠绕包装机、轮胎缠绕机、机器人缠绕机、冷拉伸套膜机、套膜机、型材缠绕机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "缠绕膜、拉伸膜、纤维缠绕机、玻璃钢缠绕机、管道缠绕机、储罐缠绕机",
        "包材，或复合材料成型",
      ),
      neighbour("film-machine", "缠绕膜机", "生产薄膜"),
    ],
    attributes: codes(
      "packagingSpeed packSize hoistHeight maxFilmWidth ratedPower tableLoad rotaryTableDiameter spinningAutomation",
    ),
    uses: terms("托盘货物缠绕、纸箱货缠膜、钢卷包装、轮胎包装、型材包装、出库防散"),
  },
  {
    code: "vacuum-packaging-machine",
    name: "真空包装机",
    english: "vacuum packaging machine",
    group,
    broader: "packaging-machine",
    synonyms: [
      ...same("抽真空包装机、真空封口机、食品真空包装机、真空包装设备、vacuum packaging machine"),
      ...narrower(
        "双室真空包装机、单室真空包装机、滚动式真空包装机、连续式真空包装机、拉伸膜真空包装机、全自动拉伸膜包装机、拉伸膜包装机、热成型拉伸膜包装机、气调包装机、气调保鲜包装机、贴体包装机、盒式气调包装机、真空充气包装机、下凹式真空包装机、锁鲜包装机、真空热收缩包装机、连续盒式封口机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "真空包装袋、家用真空封口机、真空包装机真空泵、真空包装机加热条",
        "包材、家用和配件",
      ),
      neighbour("thermoforming-machine", "吸塑机", "只成型，不抽真空包装"),
    ],
    attributes: codes(
      "packagingSpeed vacuumPumpRate workingVacuum packSize maxFilmWidth formingDepth ratedPower strokeRate airConsumption",
    ),
    uses: terms(
      "肉制品真空包装、大米真空包装、豆干包装、鲜肉气调包装、电子元件防潮包装、海产品包装",
    ),
    oldModels: terms("DZ-400、DZ-500、DZ-600、DZ400-2SB、DZ500-2SB、DZ600-2S、DLZ-420、DLZ-520"),
  },
  {
    code: "shrink-packaging-machine",
    name: "热收缩包装机",
    english: "shrink packaging machine",
    group,
    broader: "packaging-machine",
    synonyms: [
      ...same(
        "收缩机、热收缩膜包装机、收缩膜包装机、热缩机、热收缩机、膜包机、shrink wrapping machine",
      ),
      ...narrower(
        "袖口式热收缩包装机、袖口式封切收缩机、L型封切机、边封机、全封闭热收缩包装机、POF热收缩机、PE膜包机、瓶子膜包机、热收缩炉、热收缩膜机、套标收缩炉",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("热收缩膜、热缩管烘烤机、热收缩套", "包材和电工材料"),
      neighbour("labelling-machine", "套标机", "只套标签"),
    ],
    attributes: codes(
      "packagingSpeed packSize sealingPower maxFilmWidth lineSpeed ratedPower airConsumption machineMass",
    ),
    uses: terms("饮料膜包、药盒收缩、彩盒收缩、纸巾包装、五金收缩包装、瓶装水集合包装"),
    oldModels: terms("BS-400、BSE5040、BSF-5540、FQL-450"),
  },
  {
    code: "cartoning-machine",
    name: "装盒机",
    english: "cartoning machine",
    group,
    broader: "packaging-machine",
    synonyms: [
      ...same("自动装盒机、全自动装盒机、装盒设备、折盒装盒机、纸盒包装机、cartoner"),
      ...narrower(
        "高速装盒机、立式装盒机、卧式装盒机、多功能装盒机、药板装盒机、面膜装盒机、抽取式纸巾装盒机、开盒机、折盒机、顶盖盒成型机、天地盖盒机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("case-packing-machine", "装箱机", "装进瓦楞外箱"),
      neighbour("folder-gluer", "糊盒机", "生产折叠空盒"),
      ...notThis("装盒机吸盘", "配件、包材"),
    ],
    attributes: codes(
      "packagingSpeed packSize boxStyle basisWeight ratedPower airConsumption machineMass yieldRate",
    ),
    uses: terms(
      "药品装盒、牙膏装盒、面膜装盒、食品装盒、五金装盒、化妆品装盒、药板装小盒、管子装盒、说明书折放",
    ),
  },
  {
    code: "weighing-bagging-machine",
    name: "定量包装秤",
    english: "weighing and bagging machine",
    group,
    broader: "packaging-machine",
    synonyms: [
      ...same(
        "包装秤、定量包装机、自动定量包装秤、称重包装机、定量秤、粉体包装秤、颗粒包装秤、weighing and bagging machine",
      ),
      ...narrower(
        "吨袋包装机、吨包机、吨袋包装秤、敞口袋包装机、面粉包装机、饲料包装秤、肥料包装秤、全自动上袋机、自动套袋机、缝包机、大袋包装机、FFS重膜包装机、脱气包装机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("vertical-form-fill-seal-machine", "颗粒包装机", "小袋几克到 1 kg"),
      neighbour("palletising-robot", "码垛机", "包好后码放"),
      ...notThis("配料秤", "包材和一般衡器"),
    ],
    attributes: codes(
      "packagingSpeed packWeight doseAccuracy airConsumption ratedPower spinningAutomation packagingForm vesselMaterial",
    ),
    uses: terms("化肥包装、饲料包装、大米包装、塑料粒子包装、钛白粉包装、锂电粉料吨袋"),
    oldModels: terms("DCS-50、DCS-25、DCS-1000"),
  },
  {
    code: "case-packing-machine",
    name: "装箱机",
    english: "case erecting, packing and sealing machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "自动装箱机、开装封一体机、装箱线、装箱设备、纸箱包装线、后道包装线、后段包装线、case packer",
      ),
      ...narrower(
        "封箱机、开箱机、自动封箱机、自动开箱机、纸箱成型机、折盖封箱机、角边封箱机、工字封箱机、热熔胶封箱机、抓取式装箱机、侧推装箱机、跌落式装箱机、机器人装箱机、并联机器人装箱、裹包式装箱机、卸箱机、套袋开箱机、开箱套袋一体机、装箱码垛线、装箱码垛一体机、装箱码垛系统、装箱码垛工作站",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("palletising-robot", "码垛机", "把箱码上托盘"),
      neighbour("carton-converting-machine", "纸箱印刷机", "生产纸箱"),
      ...notThis("封箱胶带、装箱单、变速箱装配", "包材和别的东西"),
    ],
    attributes: codes(
      "packagingSpeed packSize takt ratedPower airConsumption spinningAutomation machineMass boxStyle",
    ),
    uses: terms(
      "后道装箱、纸箱开箱、胶带封箱、电商打包、瓶装产品装箱、袋装产品装箱、产品装入纸箱、代替人工装箱、中包装箱",
    ),
    oldModels: terms("FXJ-6050、FXJ-5050"),
  },
  {
    code: "strapping-machine",
    name: "打包机",
    english: "strapping and baling machine",
    group,
    broader: null,
    synonyms: [
      ...same("捆扎机、自动打包机、捆包机、打带机、strapping machine"),
      ...narrower(
        "全自动捆扎机、半自动打包机、无人化打包机、穿剑式打包机、钢带打包机、钢带捆扎机、PET带打包机、手提电动打包机、气动打包机、十字打包机、束带机、线材打捆机、钢筋打捆机、卧式废纸打包机、棉花打包机、立式打包机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("PET塑钢带、打包扣、捆扎绳、数据打包", "耗材"),
      neighbour("wrapping-machine", "缠绕机", "缠膜，不用带"),
    ],
    attributes: codes(
      "packagingSpeed strapTension packSize nominalForce throughputMass ratedPower machineMass spinningAutomation",
    ),
    uses: terms("纸箱捆扎、瓦楞纸垛捆扎、钢材打捆、废纸压缩打包、棉包打包、木材捆扎、捆带打紧"),
    oldModels: terms("KZB-I、Y81-125、Y81-160"),
  },
];
