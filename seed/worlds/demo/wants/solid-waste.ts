import type { Wants } from "../offer.ts";

/** Needs for sorting, shredding, baling and burning of waste. */
export const solidWasteWants: Wants = {
  "waste-sorting-line": [
    [
      "拆装修的渣五十吨一个钟，骨料自己做砖",
      "throughputMass >= 50 t/h; recoveryRate >= 85 %",
      1,
      "700",
      "2027-09-30",
      "骨料里塑料木头千分之十以内，不然砖开花。",
      { by: "f-p-qybl" },
    ],
  ],
  "solid-waste-shredder": [
    [
      "烧替代燃料，旧床垫沙发轮胎先撕",
      "throughputMass >= 12 t/h; dischargeSize <= 150 mm; ~ shredderForm = 双轴",
      1,
      "85",
      "2027-08-31",
      "缠弹簧的才是真考验，带料来试。",
      { by: "f-p-xysn" },
    ],
  ],
  "metal-baler": [
    [
      "铝屑压饼，切削液挤回来",
      "nominalForce >= 2400 kN; throughputMass >= 500 kg/h",
      2,
      "28",
      "2027-05-20",
      "饼子要密，散了烧损。",
      { by: "f-p-syzz" },
    ],
    [
      "进厂废纸重打包，自动穿丝",
      "nominalForce >= 1100 kN; throughputMass >= 8 t/h",
      1,
      "29",
      "2027-06-30",
      "水分能顺便测最好。二手三年内的也看。",
      { by: "f-p-gzzp" },
    ],
  ],
  "medical-waste-treatment": [
    [
      "全市医废五吨，蒸的不烧的",
      "wasteThroughput >= 5 t/d; sterilisationTemperature >= 134 degC",
      1,
      "175",
      "2027-10-31",
      "处理完要认不出原样。",
      { by: "f-p-sysk" },
    ],
  ],
};
