import type { Wants } from "../offer.ts";

/** Needs for dust, flue gas, solvent vapours and noise. */
export const airPollutionWants: Wants = {
  "bag-filter": [
    [
      "落砂、清砂一起收，十万风，十毫克以下",
      "airVolume >= 100000 m3/h; emissionConcentration <= 10 mg/m3; faceVelocity <= 1.2 m/min; cleaningMethod = 脉冲喷吹",
      1,
      "44",
      "2027-05-31",
      "去年被罚十二万。第三方检测谁付说清。阻力1.5千帕以下。",
      { by: "f-p-hszz", old: "旋风除尘器|CLT/A|1996" },
    ],
    [
      "窑头电收尘改袋，壳子不拆，停窑十八天",
      "airVolume >= 380000 m3/h; emissionConcentration <= 10 mg/m3; designTemperature >= 240 degC",
      1,
      "280",
      "2027-02-20",
      "冬季错峰那段干。",
      { by: "f-p-xysn" },
    ],
    [
      "木屑锅炉后面那台，火星烧过袋",
      "airVolume >= 60000 m3/h; emissionConcentration <= 10 mg/m3; designTemperature >= 170 degC",
      1,
      "23",
      "2027-06-10",
      "前头加火花捕集，袋子材质、寿命你们定。换袋的梯子平台一起。旧骨架能用就用。",
      { by: "f-p-whsc" },
    ],
  ],
  "dust-collector": [
    [
      "砂光、开料吸尘，应急要求防爆",
      "airVolume >= 35000 m3/h; dustRemovalEfficiency >= 99 %",
      2,
      "42",
      "2027-03-31",
      "火花探测、隔爆阀、锁气卸灰缺一不验收。",
      { by: "f-p-fsjj" },
    ],
  ],
  "welding-fume-purifier": [
    [
      "检修车间焊工四个工位，推来推去用",
      "airVolume >= 2000 m3/h; soundLevel <= 75 dB(A)",
      6,
      "3.2",
      "2027-02-28",
      "双臂的。",
      { by: "f-p-whdl" },
    ],
  ],
  "desulphurisation-system": [
    [
      "窑尾不想见白龙，也不想要废水",
      "flueGasFlow >= 170000 m3/h; so2Emission <= 35 mg/m3; desulphurisationProcess = SDS干法",
      1,
      "150",
      "2027-10-31",
      "停窑换产多，要能随停随起。",
      { by: "f-p-fstc" },
    ],
  ],
  "denitration-system": [
    [
      "窑烟气一百九十度，氮氧化物五十",
      "flueGasFlow >= 140000 m3/h; noxEmission <= 50 mg/m3; denitrationProcess = 中低温SCR; ammoniaSlip <= 5 mg/m3",
      1,
      "350",
      "2027-11-20",
      "芒硝粘催化剂，怎么再生说。脱硝效率90%以上。",
      { by: "f-p-fsbl" },
    ],
    [
      "熟料线氨水费太高，氨逃逸又大",
      "flueGasFlow >= 600000 m3/h; noxEmission <= 50 mg/m3; ammoniaSlip <= 5 mg/m3",
      1,
      "2000",
      "2027-12-31",
      "窑尾楼承载先核。",
      { by: "f-p-xysn" },
    ],
  ],
  "voc-treatment-system": [
    [
      "水帘后头大风量低浓度，八万方",
      "airVolume >= 80000 m3/h; nmhcEmission <= 30 mg/m3; vocProcess = 转轮浓缩+RTO",
      1,
      "260",
      "2027-09-30",
      "漆雾去不干净堵转轮，前处理写清几级。烧气一小时多少方给保证。电机总功率170千瓦以内。",
      { by: "f-p-fsjj" },
    ],
  ],
  "regenerative-thermal-oxidiser": [
    [
      "淋膜、印刷合并三万风，烧的",
      "airVolume >= 30000 m3/h; purificationEfficiency >= 98 %; nmhcEmission <= 20 mg/m3; ~ heatRecoveryEfficiency >= 95 %",
      1,
      "145",
      "2027-08-31",
      "光氧加炭那套交的学费够了。热要能回烘箱。浓度平时2000毫克每立方。",
      { by: "f-p-xtwf", old: "活性炭箱+UV||2018" },
    ],
  ],
  "carbon-adsorber": [
    [
      "补漆小房，两万风，炭箱就行",
      "airVolume >= 20000 m3/h; carbonFill >= 1000 kg",
      1,
      "2.6",
      "2027-02-15",
      "换炭台账表给我。",
      { by: "f-p-zsjd" },
    ],
  ],
  cems: [
    [
      "两个排口在线监测到期更新",
      "samplingMethod = 直接抽取热湿法; accuracy <= 2 %",
      2,
      "54",
      "2027-06-30",
      "超低量程。备案验收你们跑。",
      { by: "f-p-whdl" },
    ],
  ],
};
