import type { Wants } from "../offer.ts";

/** Needs for cement, concrete, ceramics, glass, stone and civil explosives. */
export const buildingMaterialsWants: Wants = {
  "ball-mill": [
    [
      "一九九一年那台格子磨，瓦烧了三回",
      "shellDiameter >= 3.2 m; throughputMass >= 70 t/h; ratedPower >= 630 kW",
      1,
      "145",
      "2027-09-30",
      "基础一比一。滚动轴承还是静压你们论证。",
      { by: "f-p-hstk", old: "球磨机|MQG3236|1991" },
    ],
  ],
  "vertical-roller-mill": [
    [
      "重钙一千二百五十目，三台雷蒙合一",
      "throughputMass >= 10 t/h; specificEnergy <= 65 kWh/t",
      1,
      "175",
      "2027-07-31",
      "白度不许掉半个点。",
      { by: "f-p-qybl", old: "雷蒙磨|5R4119|2009" },
    ],
  ],
  "cement-packing-machine": [
    [
      "插袋吸灰没人干，一百二十吨八嘴的",
      "throughputMass >= 120 t/h; spoutCount >= 8; weighingTolerance <= 0.5 %; spinningAutomation = 全自动",
      1,
      "78",
      "2027-06-30",
      "袋子厂家三四种，都要插得进。",
      { by: "f-p-xysn", old: "六嘴包装机|BX-6|1998" },
    ],
  ],
  "concrete-batching-plant": [
    [
      "一百八的环保站，搬迁连建",
      "concreteOutput >= 180 m3/h; weighingTolerance <= 1 %; mixerCapacity >= 3000 L",
      2,
      "270",
      "2027-05-31",
      "粉尘、噪声住建局要验。污水不出门。卸料高4.1米。",
      { by: "f-p-cqsn", old: "搅拌站|HZS120|2010" },
    ],
  ],
  "block-making-machine": [
    [
      "钢渣、建渣做透水砖路沿",
      "unitOutput >= 2000 pcs/h; cycleTime <= 16 s; spinningAutomation = 全自动",
      1,
      "98",
      "2027-08-15",
      "掺渣七成，强度要C30。",
      { by: "f-p-qybl" },
    ],
  ],
  "aac-production-line": [
    [
      "砌块、板都要，二十万方",
      "cuttingTolerance <= 1.5 mm; steamConsumption <= 9 t/h",
      1,
      "1100",
      "2027-12-10",
      "尾矿砂料我们寄五吨。",
      { by: "f-p-qybl" },
    ],
  ],
  "ceramic-press": [
    [
      "岩板九百乘一千八一拖多",
      "nominalForce >= 75 MN; pressableWidth >= 1600 mm; strokeRate >= 4 pcs/min",
      1,
      "1080",
      "2027-11-30",
      "老四千八吨压密度不匀，抛完变形。",
      { by: "f-p-fstc" },
    ],
  ],
  "ceramic-inkjet-printer": [
    [
      "连纹砖喷花，八色",
      "channelCount >= 8; printingWidth >= 1400 mm; lineSpeed >= 30 m/min",
      1,
      "135",
      "2027-06-30",
      "墨水不绑厂家。",
      { by: "f-p-fstc" },
    ],
  ],
  "glass-tempering-furnace": [
    [
      "三银低辐射不出白雾，两米四宽",
      "glassPlateSize = 2440×4200 mm; heatingPower <= 700 kW",
      1,
      "112",
      "2027-07-31",
      "装机别超一千，变压器满了。",
      { by: "f-p-fsbl", old: "辐射式钢化炉||2011" },
    ],
  ],
  "glass-processing-machine": [
    [
      "门窗中空一天七百片，充氩",
      "unitOutput >= 60 pcs/h; glassPlateSize = 2500×3500 mm",
      1,
      "125",
      "2027-08-20",
      "两玻三玻都走，氩气检测仪随线。现在手工抹丁基胶，返潮退货一年三十几万。",
      { by: "f-p-fsbl" },
    ],
  ],
  "stone-processing-machine": [
    [
      "台面厂 45度拼边不崩",
      "axisCount >= 5; ~ spindlePower >= 15 kW; workingArea = 3500×2000 mm",
      2,
      "82",
      "2027-05-31",
      "水刀转角一起的省一道搬。",
      { by: "f-p-yfsc" },
    ],
    [
      "荒料开大板，红的黑的都锯",
      "workpieceWidth >= 3200 mm; throughputArea >= 40 m2/h",
      1,
      "140",
      "2027-09-10",
      "砂锯绳锯都可以报，吨荒料成本摆出来比。场地有二十吨龙门吊。",
      { by: "f-p-hgys" },
    ],
  ],
  "rotary-kiln": [
    [
      "电炉灰回锌，三百吨一天",
      "throughputMass >= 300 t/d; maxTemperature >= 1150 degC",
      1,
      "420",
      "2027-11-30",
      "二噁英过不了就不验收。",
      { by: "f-p-sgyl" },
    ],
  ],
};
