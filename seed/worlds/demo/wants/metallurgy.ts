import type { Wants } from "../offer.ts";

/** Needs for smelting, casting, rolling, drawing and extrusion of metals. */
export const metallurgyWants: Wants = {
  "steelmaking-furnace": [
    [
      "五吨两炉倒，谷电化料",
      "heatSize >= 5 t; steelFurnaceType = 中频感应炉; specificEnergy <= 580 kWh/t",
      1,
      "130",
      "2027-07-31",
      "冲天炉拆定了，十月前。漏炉报警要真。",
      { by: "f-p-hszz", old: "冲天炉|5t/h|1995" },
    ],
  ],
  "grate-cooler": [
    [
      "二千五百线三代篦子漏料漏到地坑",
      "throughputMass >= 2500 t/d; heatRecoveryEfficiency >= 74 %; clinkerTemperature <= 70 degC",
      1,
      "500",
      "2027-02-28",
      "基础孔对得上的，停窑二十一天。",
      { by: "f-p-xysn", old: "第三代篦冷机||2005" },
    ],
  ],
  "extrusion-press": [
    [
      "门窗料 1800吨，空程短、省电",
      "nominalForce >= 1800 tf; ~ specificEnergy <= 130 kWh/t",
      2,
      "560",
      "2027-09-30",
      "定量泵老机四台换两台新的，旧机折价。挤压筒185毫米。",
      { by: "f-p-fslc", old: "铝挤压机|XJ-1630|2003" },
    ],
    [
      "电池托盘宽料 五千五往上",
      "nominalForce >= 55 MN; containerDiameter >= 370 mm",
      1,
      "1750",
      "2027-12-20",
      "在线淬火三种切换。",
      { by: "f-p-fslc" },
    ],
  ],
  "wire-drawing-machine": [
    [
      "裸铜线大拉，八个到一个二，出来要亮",
      "wireInletDiameter >= 8 mm; drawingSpeed >= 22 m/s; drawingPasses >= 13",
      1,
      "145",
      "2027-08-31",
      "退火连在后头。电机320千瓦。",
      { by: "f-p-jxty" },
    ],
  ],
  "secondary-metal-furnace": [
    [
      "带漆边角料不脱漆就投，五十吨",
      "heatSize >= 50 t; metalRecovery >= 93 %; thermalEfficiency >= 58 %",
      1,
      "760",
      "2027-11-30",
      "漆烟自己烧掉。烧损每低一个点一年两百万。",
      { by: "f-p-fslc" },
    ],
    [
      "机边炉，化完保温，八百公斤",
      "heatSize >= 800 kg; meltingRate >= 280 kg/h; fuel = 天然气",
      4,
      "29",
      "2027-05-31",
      "坩埚多久换要承诺。",
      { by: "f-p-syzz" },
    ],
  ],
  "electrorefining-cell": [
    [
      "沥青衬老槽渗酸，永久阴极 十万吨",
      "currentEfficiency >= 96 %; specificEnergy <= 300 kWh/t",
      1,
      "6500",
      "2027-12-31",
      "分四跨改，不停系统。",
      { by: "f-p-hsty" },
    ],
  ],
  "heat-treatment-line": [
    [
      "轮毂固溶时效 连续",
      "throughputMass >= 1.6 t/h; temperatureUniformity <= 3 degC; maxTemperature >= 550 degC",
      1,
      "300",
      "2027-10-31",
      "转移进水八秒以内。",
      { by: "f-p-syzz" },
    ],
    [
      "箱式多用 两台渗碳配清洗回火",
      "chargeMass >= 600 kg; maxTemperature >= 950 degC; furnaceAtmosphere = 可控气氛",
      1,
      "190",
      "2027-09-15",
      "主机厂要CQI-9，数据留十五年。",
      { by: "f-p-cqdc" },
    ],
  ],
  "submerged-arc-furnace": [
    [
      "硅锰三万三密闭 置换两台一万二",
      "ratedCapacity >= 33 MVA; specificEnergy <= 3900 kWh/t; powerFactor >= 0.9",
      1,
      "4800",
      "2027-12-31",
      "煤气要用起来。",
      { by: "f-p-sgyl" },
    ],
  ],
  "sintering-machine": [
    [
      "漏风四成多，想压到二十五以下",
      "sinterArea >= 180 m2; airLeakageRate <= 25 %",
      1,
      "2900",
      "2027-11-30",
      "年修二十八天。",
      { by: "f-p-ezgl", old: "烧结机|180m2|2004" },
    ],
  ],
};
