import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "热工与制冷";

export const heatEquipment: readonly EquipmentFamily[] = [
  {
    code: "steam-turbine",
    name: "汽轮机",
    english: "steam turbine",
    group,
    broader: null,
    synonyms: [
      ...same("蒸汽轮机、工业汽轮机、汽轮机组、汽轮发电机组、蒸汽透平、steam turbine"),
      ...narrower(
        "背压式汽轮机、背压汽轮机、抽汽凝汽式汽轮机、抽凝式汽轮机、抽背式汽轮机、凝汽式汽轮机、补汽凝汽式汽轮机、工业驱动汽轮机、驱动用汽轮机、拖动汽轮机、给水泵汽轮机、小汽轮机、汽轮发电机、余热发电汽轮机、高速汽轮机、饱和蒸汽轮机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "汽轮机油、汽轮机叶片、汽轮机转子、汽轮机缸体、汽轮机通流改造、汽轮机调速系统、凝汽器清洗、凝汽器胶球",
        "油品、零件和服务",
      ),
      neighbour("gas-turbine", "燃气轮机", "烧气体，不用蒸汽"),
      neighbour("waste-heat-power-unit", "螺杆膨胀发电机组", "低压饱和汽，功率几百千瓦"),
    ],
    attributes: codes(
      "powerOutput inletSteamPressure inletSteamTemperature steamFlow turbineForm ratedSpeed efficiency ratedVoltage exhaustPressure",
    ),
    uses: terms("自备电厂、余压发电、余热发电、热电联产、拖动风机、拖动给水泵、拖动压缩机"),
    oldModels: terms(
      "B3-35/10、B6-35/10、B12、C6-35/10、C12-35/10、N3-24、N6-35、N12-35、N25-35、C25",
    ),
  },
  {
    code: "gas-turbine",
    name: "燃气轮机",
    english: "gas turbine",
    group,
    broader: null,
    synonyms: [
      ...same("燃气轮机发电机组、工业燃气轮机、燃气透平、燃机、燃气轮机机组、gas turbine"),
      ...narrower(
        "微型燃气轮机、微燃机、重型燃气轮机、轻型燃气轮机、航改型燃气轮机、燃气轮机热电联产、联合循环机组、高炉煤气燃气轮机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "燃气轮机叶片、燃气轮机燃烧室、燃机叶片、燃机大修、航空发动机、涡轮增压器",
        "零件、服务或航空、车用",
      ),
      neighbour("steam-turbine", "蒸汽轮机", "用蒸汽做功"),
      neighbour("gas-generator-set", "燃气内燃机发电机组", "活塞式内燃机"),
    ],
    attributes: codes(
      "powerOutput efficiency fuel flueGasTemperature flueGasFlow ratedSpeed noxEmission ratedVoltage soundLevel",
    ),
    uses: terms("园区热电联产、联合循环发电、分布式能源、海上平台发电、驱动压缩机、煤气发电"),
    oldModels: [],
  },
  {
    code: "waste-heat-power-unit",
    name: "余热发电机组",
    english: "waste-heat power unit",
    group,
    broader: null,
    synonyms: [
      ...same(
        "余热发电系统、余热发电设备、低温余热发电机组、余热发电装置、余热发电、waste heat power generation",
      ),
      ...narrower(
        "ORC发电机组、ORC余热发电、ORC机组、ORC、有机朗肯循环发电机组、有机朗肯循环、螺杆膨胀机、螺杆膨胀发电机组、螺杆膨胀动力机、余压发电机组、TRT、高炉煤气余压透平、透平膨胀发电机组、水泥窑余热发电、烧结余热发电、玻璃窑余热发电、地热发电机组、天然气压差发电、磁悬浮ORC",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "余热发电运维、余热发电托管、ORC工质、篦冷机余热发电",
        "服务、介质，或别的机器的附带系统",
      ),
      neighbour("waste-heat-boiler", "废热锅炉", "只产汽，不发电"),
      neighbour("steam-turbine", "汽轮机", "过热蒸汽，功率大"),
    ],
    attributes: codes(
      "powerOutput flueGasTemperature flueGasFlow efficiency steamFlow annualGeneration ratedVoltage refrigerant cooling",
    ),
    uses: terms(
      "低温烟气发电、热水发电、饱和蒸汽余压发电、高炉顶压发电、水泥窑发电、玻璃窑发电、化工余热利用",
    ),
    oldModels: [],
  },
  {
    code: "burner",
    name: "燃烧器",
    english: "industrial burner",
    group,
    broader: null,
    synonyms: [
      ...same(
        "工业燃烧器、工业燃烧机、燃烧机、锅炉燃烧器、窑炉燃烧器、燃烧装置、industrial burner",
      ),
      ...narrower(
        "低氮燃烧器、超低氮燃烧器、低氮燃烧机、全预混燃烧器、燃气燃烧器、燃油燃烧器、油气两用燃烧器、轻油燃烧机、蓄热式燃烧器、自预热燃烧器、平焰燃烧器、天然气锅炉低氮燃烧器、FGR低氮燃烧器、线性燃烧器、全氧燃烧器、富氧燃烧器、生物质燃烧机、四通道燃烧器、回转窑燃烧器、煤粉燃烧器、辐射管燃烧器、高速烧嘴、烧嘴、氢气燃烧器",
      ),
    ],
    sectorRows: codes("HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "燃烧器喷嘴、燃烧器点火变压器、燃烧器程控器、燃烧器伺服马达、燃烧器电磁阀、燃气灶燃烧器、燃烧器阀组",
        "零件或家用",
      ),
      neighbour("gas-boiler", "燃气锅炉", "锅炉整机"),
    ],
    attributes: codes(
      "heatOutput noxEmission turndownRatio fuel ratedPower thermalEfficiency airPressure ratedVoltage soundLevel",
    ),
    uses: terms("锅炉低氮改造、窑炉供热、热风炉供热、烘干线供热、加热炉改造、熔铝炉燃烧、煤改气"),
    oldModels: [],
  },
  {
    code: "hot-air-furnace",
    name: "热风炉",
    english: "hot-air furnace",
    group,
    broader: null,
    synonyms: [
      ...same("工业热风炉、热风发生炉、热风机组、hot air furnace、hot air generator"),
      ...narrower(
        "燃气热风炉、天然气热风炉、生物质热风炉、燃煤热风炉、间接式热风炉、直燃式热风炉、高温热风炉、电热风炉、燃油热风炉、导热油热风炉、沸腾热风炉、烘干热风炉、热风发生器、喷雾干燥热风炉、工业热风机、电加热热风炉",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "高炉热风炉、热风枪、热风炉换热管、热风炉耐火砖、热风炉格子砖、暖风机、热风幕、塑料热风枪",
        "炼铁设施、手工具、耗材或采暖末端",
      ),
      neighbour("drying-oven", "热风循环烘箱", "带箱体，直接放工件"),
      neighbour("thermal-oil-heater", "导热油锅炉", "出导热油"),
    ],
    attributes: codes(
      "heatOutput airOutletTemperature airVolume thermalEfficiency fuel ratedPower noxEmission airPressure",
    ),
    uses: terms("粮食烘干、喷雾干燥供热、矿渣烘干、涂装烘干供热、茶叶烘干、饲料烘干、沙石烘干"),
    oldModels: terms("JRF5、JRF"),
  },
  {
    code: "industrial-heat-pump",
    name: "工业热泵",
    english: "industrial heat pump",
    group,
    broader: null,
    synonyms: [
      ...same("热泵、热泵机组、高温热泵、热泵热水机组、heat pump"),
      ...narrower(
        "空气源热泵、空气源热泵机组、空气能热泵、空气能热水机、空气能、水源热泵、水源热泵机组、地源热泵、地源热泵机组、污水源热泵、余热热泵、蒸汽热泵、高温蒸汽热泵、吸收式热泵、溴化锂吸收式热泵、CO2热泵、二氧化碳热泵、超高温热泵、水蒸气热泵、空压机余热热泵、复叠式热泵、磁悬浮热泵、空气源热泵热水机、四管制热泵",
      ),
    ],
    sectorRows: codes("HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "热泵烘干、热泵水箱、热泵压缩机、热泵循环泵、热泵翅片、家用空气能热水器、热泵维修、汽车热泵空调",
        "部件、服务、家用或车用",
      ),
      neighbour("drying-oven", "热泵烘干机", "带烘房，写装料量"),
      neighbour("water-chiller", "冷水机组", "只制冷"),
      neighbour("electric-boiler", "电锅炉", "电阻加热，COP 不到 1"),
    ],
    attributes: codes(
      "heatOutput supplyTemperature cop ratedPower heatSource coolingCapacity refrigerant soundLevel efficiencyClassClaimed chillerCompressor ratedVoltage",
    ),
    uses: terms("工艺热水、供暖、废热回收、电镀槽加热、印染热水、食品巴氏杀菌、替代蒸汽、生活热水"),
    oldModels: [],
  },
  {
    code: "mould-temperature-controller",
    name: "模温机",
    english: "mould temperature controller",
    group,
    broader: null,
    synonyms: [
      ...same("模具温度控制机、模具控温机、模温控制机、模具温控机、mould temperature controller"),
      ...narrower(
        "油温机、水温机、运水式模温机、运油式模温机、高温油温机、压铸模温机、急冷急热模温机、高光模温机、反应釜油温机、冷热一体机、辊筒油温机、压铸专用模温机、蒸汽模温机、高低温一体机、TCU温控单元",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "模温机油、模温机泵、模温机接头、热流道温控器、模具冷却水管",
        "介质、零件，或热流道控制",
      ),
      neighbour("thermal-oil-heater", "电加热导热油炉", "功率几百千瓦以上"),
      neighbour("water-chiller", "工业冷水机", "只降温"),
    ],
    attributes: codes(
      "heatingPower maxTemperature temperatureUniformity flowRate coolingCapacity ratedPower dischargePressure heating channelCount",
    ),
    uses: terms("注塑模具控温、压铸模具控温、橡胶硫化控温、辊筒加热、反应釜控温、挤出机控温"),
    oldModels: [],
  },
  {
    code: "plate-heat-exchanger",
    name: "板式换热器",
    english: "plate heat exchanger",
    group,
    broader: "heat-exchanger",
    synonyms: [
      ...same(
        "板换、板式热交换器、可拆式板式换热器、可拆板式换热器、板式换热机组、plate heat exchanger",
      ),
      ...narrower(
        "钎焊板式换热器、全焊接板式换热器、全焊板式换热器、宽流道板式换热器、宽通道板式换热器、板壳式换热器、板翅式换热器、钛板换热器、螺旋板式换热器、螺旋板换热器、半焊接板式换热器、微通道换热器、印刷电路板式换热器",
      ),
    ],
    sectorRows: codes("HB-4-01 GD-1-07 HB-B-07 CQ-B-01"),
    confusedWith: [
      ...notThis(
        "板式换热器板片、板式换热器密封垫、板换胶垫、板式换热器胶条、板换清洗、板式换热器清洗、板式换热器夹紧螺栓",
        "零件和清洗",
      ),
      neighbour("shell-and-tube-heat-exchanger", "列管式换热器", "管束与壳体，耐高温高压"),
    ],
    attributes: codes(
      "heatTransferArea designPressure designTemperature wettedMaterial heatOutput exchangerType flowRate pressureDrop efficiencyClassClaimed",
    ),
    uses: terms(
      "蒸汽换热水、冷却水换热、余热回收、巴氏杀菌换热、液压油冷却、酸液冷却、集中供热换热站、两种液体换热、热水换冷水",
    ),
    oldModels: terms("BR0.3、BR0.5、BR1.0"),
  },
  {
    code: "shell-and-tube-heat-exchanger",
    name: "管壳式换热器",
    english: "shell-and-tube heat exchanger",
    group,
    broader: "heat-exchanger",
    synonyms: [
      ...same(
        "列管式换热器、列管换热器、壳管式换热器、列管式冷却器、管壳式热交换器、列管冷凝器、shell and tube heat exchanger",
      ),
      ...narrower(
        "U型管换热器、浮头式换热器、固定管板式换热器、缠绕管式换热器、缠绕管换热器、再沸器、列管式冷凝器、釜式重沸器、重沸器、碳化硅换热器、石墨换热器、列管石墨换热器、螺旋缠绕管式换热器、折流杆换热器、螺旋折流板换热器、不锈钢列管换热器、双管板换热器、高通量管换热器",
      ),
      ambiguous("列管", "换热、冷却、冷凝、管束、管程、壳程、内漏、堵管"),
    ],
    sectorRows: codes("HB-4-01 GD-1-07 HB-B-07 CQ-B-01"),
    confusedWith: [
      ...notThis("管板、折流板、换热器管板、列管清洗、不锈钢换热管、浮头盖", "零件和清洗"),
      neighbour("plate-heat-exchanger", "板换", "板片，紧凑，承压低"),
    ],
    attributes: codes(
      "heatTransferArea designPressure designTemperature wettedMaterial exchangerType heatOutput flowRate pressureDrop tankDiameter",
    ),
    uses: terms("反应物冷却、塔顶冷凝、塔底再沸、原料预热、油品冷却、溶剂冷凝、加氢换热、蒸汽冷凝"),
    oldModels: terms("AES、BES、GLC、GLL"),
  },
];
