import type { OfferRow, WantRow } from "./offer.ts";

/** A registered company that waits for a reviewer itself. */
export const waitingOrganisations = ["shcy", "f-xgdz"] as const;

/**
 * Postings that wait for a reviewer, oldest first, by family. What is odd about some of them is what the
 * checks look for: a wrong unit, a copy, a boast.
 */
export const waitingOffers: readonly (readonly [family: string, row: OfferRow])[] = [
  [
    "screw-air-compressor",
    [
      "90kW 螺杆空压机 风冷 现货",
      "HY-90A",
      "displacement 16.1 m3/min; exhaustPressure 0.8 MPa; ratedPower 90 kW; speedControl 工频; cooling 风冷",
      "7.9",
      7,
      "标准型喷油螺杆机，常备两台现货，配储气罐和冷干机接口。",
      { by: "shcy" },
    ],
  ],
  [
    "three-phase-motor",
    [
      "YE3 三相异步电动机 四极",
      "YE3-280S-4",
      "ratedPower 75000 kW; poles 4; ratedVoltage 380 V; protectionClass IP55",
      "1.15",
      15,
      "铜芯，风机水泵配套，常规库存，可换法兰端盖。",
      { by: "xngl" },
    ],
  ],
  [
    "centrifugal-pump",
    [
      "不锈钢离心泵 耐酸碱",
      "",
      "flowRate 50 m3/h; head 32 m; ratedPower 7.5 kW",
      "0.68",
      10,
      "过流件 304，机封可选碳化硅，化工厂循环水和稀酸液都在用。",
      { by: "zhdy" },
    ],
  ],
  [
    "three-phase-motor",
    [
      "高效节能电机 90kW 4极",
      "YE4-280M-4",
      "ratedPower 90 kW; poles 4; efficiency 195.8 %; ratedVoltage 380 V",
      "1.68",
      20,
      "老电机直接替换，安装尺寸一致，随机带合格证。",
      { by: "cqfj" },
    ],
  ],
  [
    "screw-air-compressor",
    [
      "螺杆式空气压缩机 55kW 工频",
      "XK-55",
      "displacement@容积流量 10.1 m3/min; exhaustPressure 0.8 MPa; ratedPower 55 kW; speedControl 工频; cooling 风冷",
      "4.9",
      5,
      "同城送货，含安装调试，旧机可折价。",
      { by: "shcy" },
    ],
  ],
  [
    "laser-cutting-machine",
    [
      "厂家直销 品质第一",
      "GX-01",
      "!售后 三年",
      "35",
      15,
      "国内第一品牌，行业顶级配置，数量有限，先到先得！！！",
      { by: "syes" },
    ],
  ],
  [
    "vertical-machining-centre",
    [
      "立式加工中心 850 硬轨",
      "JG-850H",
      "xTravel 800 mm; yTravel 500 mm; zTravel 550 mm; spindleSpeed 8000 r/min; spindleTaper BT40",
      "0.0026",
      30,
      "床身一次装夹加工，出厂前连续跑合，附激光检测记录。",
      { by: "syes" },
    ],
  ],
  [
    "screw-air-compressor",
    [
      "90kW 螺杆空压机 水冷 现货",
      "HY-90A",
      "displacement 16.1 m3/min; exhaustPressure 0.8 MPa; ratedPower 90 kW; speedControl 工频; cooling 水冷",
      "8.2",
      7,
      "水冷型，适合机房通风不好的车间，冷却塔另配。",
      { by: "shcy" },
    ],
  ],
];

export const waitingWants: readonly (readonly [family: string, row: WantRow])[] = [
  [
    "screw-air-compressor",
    [
      "喷涂车间两台空压机更新",
      "displacement >= 13 m3/min; exhaustPressure >= 0.7 MPa; ~ speedControl = 永磁变频",
      2,
      "22",
      "2027-04-30",
      "现用工频机能耗高，计划春节检修期间更换，管道利旧。",
      { by: "f-xgdz", old: "螺杆空压机|LG-13/8|2009" },
    ],
  ],
  [
    "three-phase-motor",
    [
      "水泵房四台电机改高效",
      "ratedPower = 132 kW; poles = 4",
      4,
      "1200",
      "2027-08-31",
      "循环水泵电机为老型号，希望按一级能效更换。",
      { by: "f-xgdz", old: "三相异步电动机|Y315M-4|2001" },
    ],
  ],
];

/** A published offer that its supplier has changed: title, then the new price in 万元 and the new text. */
export const changedOffer = {
  family: "screw-air-compressor",
  row: [
    "22kW 小型螺杆空压机 一体式",
    "XK-22T",
    "displacement 3.6 m3/min; exhaustPressure 0.8 MPa; ratedPower 22 kW; cooling 风冷",
    "2.6",
    5,
    "带罐带冷干机，一体底座，小车间接上电就能用。",
    { by: "shcy" },
  ] satisfies OfferRow,
  priceWan: "2.3",
  description: "带罐带冷干机，一体底座，小车间接上电就能用。春季备货，本月下单含两次保养。",
};
