import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "热工与制冷";
const boilerRows = codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01");

export const boilers: readonly EquipmentFamily[] = [
  {
    code: "gas-boiler",
    name: "燃气锅炉",
    english: "gas-fired boiler",
    group,
    broader: "industrial-boiler",
    synonyms: [
      ...same("天然气锅炉、燃油燃气锅炉、燃油锅炉、油气锅炉、燃气工业锅炉、gas boiler"),
      ...narrower(
        "燃气蒸汽锅炉、燃气热水锅炉、低氮燃气锅炉、低氮锅炉、冷凝锅炉、冷凝式燃气锅炉、全预混冷凝锅炉、真空热水锅炉、真空热水机组、燃气真空热水锅炉、贯流锅炉、燃气贯流锅炉、WNS锅炉、SZS锅炉、WNS燃气锅炉、SZS燃气锅炉、燃气模块锅炉、燃气常压热水锅炉",
      ),
    ],
    sectorRows: boilerRows,
    confusedWith: [
      ...notThis(
        "燃气锅炉改造、锅炉低氮改造、燃气调压箱、燃气锅炉冷凝器、锅炉节能器、锅炉冷凝器、燃气壁挂炉、天然气锅炉低氮改造",
        "改造服务、附件或家用",
      ),
      neighbour("burner", "低氮燃烧器", "只是锅炉的燃烧设备"),
      neighbour("steam-generator", "燃气蒸汽发生器", "水容积小于 30 L，免使用登记"),
      neighbour("biomass-boiler", "生物质锅炉", "烧成型颗粒或木屑"),
    ],
    attributes: codes(
      "evaporationCapacity ratedSteamPressure thermalEfficiency heatOutput noxEmission fuel boilerForm boilerMedium steamTemperature efficiencyClassClaimed soundLevel",
    ),
    uses: terms(
      "生产用蒸汽、采暖供热、煤改气、食品蒸煮、印染用汽、医院供汽、洗涤用汽、燃煤锅炉替代、拆燃煤改燃气、车间用蒸汽自供",
    ),
    oldModels: terms("WNS1、WNS2、WNS4、WNS6、WNS10、SZS10、SZS15、SZS20、LHS0.5、LSS1、CWNS"),
  },
  {
    code: "biomass-boiler",
    name: "生物质锅炉",
    english: "biomass boiler",
    group,
    broader: "industrial-boiler",
    synonyms: [
      ...same(
        "生物质蒸汽锅炉、生物质热水锅炉、生物质颗粒锅炉、生物质成型燃料锅炉、生物质专用锅炉、biomass boiler",
      ),
      ...narrower(
        "木屑锅炉、稻壳锅炉、秸秆锅炉、生物质链条炉排锅炉、生物质循环流化床锅炉、生物质往复炉排锅炉、生物质气化锅炉、生物质直燃锅炉、木柴锅炉",
      ),
    ],
    sectorRows: boilerRows,
    confusedWith: [
      ...notThis(
        "生物质颗粒、生物质燃料、生物质炉排片、生物质锅炉除尘器、生物质锅炉炉排",
        "燃料、制粒机或部件",
      ),
      neighbour("gas-boiler", "燃气锅炉", "烧天然气"),
      neighbour("hot-air-furnace", "生物质热风炉", "出热风，不出蒸汽"),
    ],
    attributes: codes(
      "evaporationCapacity ratedSteamPressure thermalEfficiency heatOutput fuel boilerForm boilerMedium steamTemperature noxEmission efficiencyClassClaimed",
    ),
    uses: terms(
      "生产用蒸汽、燃煤锅炉替代、木业供热、食品厂供汽、饲料厂供汽、烟叶复烤、农产品烘干、烧颗粒供汽、烧木屑产汽",
    ),
    oldModels: terms("DZH、DZW、SZW"),
  },
  {
    code: "electric-boiler",
    name: "电锅炉",
    english: "electric boiler",
    group,
    broader: "industrial-boiler",
    synonyms: [
      ...same("电热锅炉、电加热锅炉、电蒸汽锅炉、电热水锅炉、电加热蒸汽锅炉、electric boiler"),
      ...narrower(
        "电极锅炉、电极式锅炉、电极式蒸汽锅炉、高压电极锅炉、电磁锅炉、电磁感应锅炉、蓄热电锅炉、固体蓄热电锅炉、固体蓄热锅炉、固体电蓄热设备、固体蓄热装置、WDR电蒸汽锅炉、LDR电蒸汽锅炉、谷电蓄热锅炉、水蓄热电锅炉",
      ),
    ],
    sectorRows: boilerRows,
    confusedWith: [
      ...notThis(
        "电加热管、电热管、锅炉电加热管、电加热器、防爆电加热器、家用电采暖炉、电壁挂炉",
        "元件、加热器或家用",
      ),
      neighbour("steam-generator", "电加热蒸汽发生器", "水容积小，功率几百千瓦以下"),
      neighbour("industrial-heat-pump", "高温热泵", "从低温热源取热，COP 大于 1"),
    ],
    attributes: codes(
      "ratedPower evaporationCapacity heatOutput thermalEfficiency ratedSteamPressure ratedVoltage boilerMedium steamTemperature energyCapacity boilerForm",
    ),
    uses: terms("生产用蒸汽、谷电蓄热供暖、煤改电、食品蒸煮、医药灭菌、核电启动锅炉、化工供热"),
    oldModels: terms("LDR、WDR、CLDR、CWDR"),
  },
  {
    code: "thermal-oil-heater",
    name: "导热油炉",
    english: "thermal-oil heater",
    group,
    broader: "industrial-boiler",
    synonyms: [
      ...same(
        "导热油锅炉、有机热载体锅炉、有机热载体炉、热油炉、热媒炉、热载体锅炉、thermal oil heater",
      ),
      ...narrower(
        "燃气导热油炉、燃气导热油锅炉、生物质导热油炉、电加热导热油炉、电加热导热油锅炉、防爆电加热导热油炉、燃煤导热油炉、YYQW导热油炉、YLW导热油炉、熔盐炉、熔盐加热炉、电加热熔盐炉、模块式导热油炉",
      ),
    ],
    sectorRows: boilerRows,
    confusedWith: [
      ...notThis(
        "导热油、导热油清洗、导热油换热器、导热油膨胀槽、导热油阀、导热油再生",
        "介质、附件或服务",
      ),
      neighbour("mould-temperature-controller", "油温机", "功率几十千瓦，给模具控温"),
      neighbour("chemical-pump", "导热油泵", "循环泵"),
    ],
    attributes: codes(
      "heatOutput oilOutletTemperature thermalEfficiency fuel ratedPower flowRate designPressure noxEmission boilerForm",
    ),
    uses: terms(
      "印染定型机供热、木材热压、沥青加热、树脂合成加热、化纤纺丝加热、涂装烘干供热、瓦楞纸板线",
    ),
    oldModels: terms("YLL、YLW、YYL、YYQW、QXL、YGL、YGW、YDW"),
  },
  {
    code: "waste-heat-boiler",
    name: "余热锅炉",
    english: "waste-heat boiler",
    group,
    broader: "industrial-boiler",
    synonyms: [
      ...same(
        "废热锅炉、烟气余热锅炉、余热回收锅炉、余热蒸汽锅炉、废气锅炉、HRSG、waste heat boiler",
      ),
      ...narrower(
        "玻璃窑余热锅炉、烧结余热锅炉、水泥窑余热锅炉、硫酸余热锅炉、转炉余热锅炉、转炉汽化冷却装置、电炉余热锅炉、燃气轮机余热锅炉、干熄焦锅炉、AQC锅炉、SP锅炉、热管余热锅炉、热管蒸汽发生器、焚烧炉余热锅炉、锻造炉余热锅炉、余热热水锅炉、急冷废锅、冶炼余热锅炉",
      ),
    ],
    sectorRows: boilerRows,
    confusedWith: [
      ...notThis(
        "余热锅炉激波吹灰器、吹灰器、余热锅炉管束、余热锅炉省煤器、余热回收、空压机余热回收机、烟气余热回收器",
        "部件，或别的机器的热回收附件",
      ),
      neighbour("waste-heat-power-unit", "余热发电机组", "把余热变成电"),
      neighbour("heat-exchanger", "余热换热器", "不产蒸汽"),
    ],
    attributes: codes(
      "evaporationCapacity flueGasTemperature flueGasFlow ratedSteamPressure steamTemperature heatTransferArea heatRecoveryEfficiency thermalEfficiency pressureDrop",
    ),
    uses: terms(
      "窑炉烟气余热利用、转炉煤气冷却、焚烧余热利用、制酸余热利用、余热产汽、余热发电配套、烟气余热产汽、窑尾余热利用",
    ),
    oldModels: [],
  },
  {
    code: "steam-generator",
    name: "蒸汽发生器",
    english: "industrial steam generator",
    group,
    broader: "industrial-boiler",
    synonyms: [
      ...same(
        "免检蒸汽发生器、工业蒸汽发生器、蒸汽热源机、蒸汽机组、快速蒸汽发生器、免报检蒸汽发生器、steam generator",
      ),
      ...narrower(
        "燃气蒸汽发生器、电加热蒸汽发生器、电蒸汽发生器、生物质蒸汽发生器、蒸汽模块机、燃气蒸汽模块机、模块式蒸汽发生器、贯流式蒸汽发生器、燃油蒸汽发生器、电磁蒸汽发生器、低氮蒸汽发生器",
      ),
    ],
    sectorRows: codes("HB-3-04 GD-4-04"),
    confusedWith: [
      ...notThis(
        "核电蒸汽发生器、蒸汽发生器电热管、桑拿蒸汽发生器、家用蒸汽发生器",
        "核电、家用，或清洗",
      ),
      neighbour("gas-boiler", "燃气蒸汽锅炉", "水容积大，按锅炉登记监检"),
      neighbour("waste-heat-boiler", "热管蒸汽发生器", "用烟气余热产汽"),
    ],
    attributes: codes(
      "evaporationCapacity ratedSteamPressure fuel thermalEfficiency ratedPower noxEmission steamTemperature vesselVolume machineMass",
    ),
    uses: terms("食品蒸煮、豆制品加工、服装整烫、混凝土养护、酿酒、反应釜加热、医药灭菌、洗涤烘干"),
    oldModels: terms("LSS0.1、LSS0.3、LWS"),
  },
];
