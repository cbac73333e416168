import type { Wants } from "../offer.ts";

/** Needs for water, sewage and sludge. */
export const waterWants: Wants = {
  "sewage-treatment-plant": [
    [
      "含氟含磷八百方，排口氟要到一",
      "dailyWaterCapacity >= 800 m3/d; effluentStandard = 地表水准Ⅳ类",
      1,
      "285",
      "2027-09-30",
      "石灰渣太多，少出渣的优先。小试水样可寄。",
      { by: "f-p-jmfl" },
    ],
    [
      "镍、铬、氰三股分开，六成回用",
      "throughputVolume >= 10 m3/h; effluentStandard = 回用标准",
      1,
      "105",
      "2027-07-31",
      "表三。老站pH靠人闻。",
      { by: "f-p-dgdd" },
    ],
    [
      "牛仔洗水五千方，色度、苯胺过不了新标",
      "dailyWaterCapacity >= 5000 m3/d; codRemoval >= 80 %; effluentStandard = 一级A",
      1,
      "720",
      "2027-11-30",
      "不停产，池子留着用。",
      { by: "f-p-jmyr" },
    ],
  ],
  "membrane-bioreactor": [
    [
      "住院部后头地方小，两百吨",
      "dailyWaterCapacity >= 200 m3/d; effluentStandard = 一级A",
      1,
      "42",
      "2027-06-20",
      "余氯、在线一并。",
      { by: "f-p-sysk" },
    ],
  ],
  "reverse-osmosis-system": [
    [
      "清洗机十八兆的水，二十吨",
      "throughputVolume >= 20 m3/h; waterConductivity <= 0.06 uS/cm; waterRecoveryRate >= 65 %",
      1,
      "190",
      "2027-08-31",
      "TOC十个ppb以下。浓水别白排。",
      { by: "f-p-whgd" },
    ],
    [
      "镀金后清洗半吨纯水",
      "throughputVolume >= 0.5 m3/h; waterConductivity <= 15 uS/cm",
      2,
      "2.6",
      "2027-02-10",
      "地方在楼梯口，长不能超一米六。滤芯、膜当地买得到的型号。",
      { by: "f-p-dgdd" },
    ],
  ],
  "sludge-dewatering-machine": [
    [
      "泔水站小，晚上自己转，不想天天冲布",
      "drySolidsRate >= 100 kg/h; cakeMoisture <= 81 %; ~ dewateringForm = 叠螺式",
      1,
      "13",
      "2027-03-31",
      "含油。",
      { by: "f-p-szsp" },
    ],
    [
      "菌渣八成水，危废五千一吨",
      "cakeMoisture <= 58 %; drySolidsRate >= 50 kg/h",
      1,
      "65",
      "2027-09-15",
      "不许加灰。",
      { by: "f-p-hgyy" },
    ],
  ],
  "sludge-dryer": [
    [
      "染厂泥一天二十吨，干到三成",
      "drySolidsRate >= 3.8 t/d; residualMoisture <= 30 %; feedMoisture >= 78 %",
      1,
      "140",
      "2027-08-31",
      "再立烟囱批不下来，要闭路的。总功率160千瓦。",
      { by: "f-p-jzyr" },
    ],
  ],
  "water-disinfection-equipment": [
    [
      "液氯瓶子清零，现场用盐做",
      "disinfectantOutput >= 1 kg/h; ~ specificEnergy <= 4800 kWh/t",
      3,
      "17",
      "2027-05-31",
      "重大危险源销号。氢气怎么散写到方案里。",
      { by: "f-p-whsw" },
    ],
  ],
  "wastewater-zero-discharge-system": [
    [
      "硫酸钠、氯化钠要分开卖得掉",
      "throughputVolume >= 5 m3/h; waterRecoveryRate >= 95 %",
      1,
      "1100",
      "2027-12-15",
      "杂盐按危废一吨三千。",
      { by: "f-p-hzdc" },
    ],
  ],
  aerator: [
    [
      "氧化沟转碟改倒伞 三十千瓦",
      "oxygenTransfer >= 50 kg/h; ratedPower = 30 kW",
      6,
      "62",
      "2027-07-31",
      "桥架利旧。",
      { by: "f-p-cqsw" },
    ],
  ],
};
