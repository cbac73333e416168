import type { Wants } from "../offer.ts";

/** Needs for fire fighting, explosion protection, monitoring and rescue. */
export const fireAndSafetyWants: Wants = {
  "gas-alarm-system": [
    [
      "氨机房探头十六个全换，要拉得动风机",
      "channelCount >= 16; targetGas = 氨气; responseTime <= 60 s; explosionProofMark = Ex db IIC T6 Gb",
      1,
      "4",
      "2027-03-20",
      "老的催化头测氨瞎响。",
      { by: "f-p-jzsl" },
    ],
  ],
  "fire-pump-set": [
    [
      "罐区柴油那台起不来，重买",
      "flowRate >= 75 L/s; head >= 85 m",
      1,
      "18",
      "2027-04-30",
      "停电自己起，十秒内。验收要3C。",
      { by: "f-p-mmhg", old: "柴油消防泵|X6135|1998" },
    ],
  ],
  "fire-suppression-system": [
    [
      "电池间不敢用气体了",
      "fireAgent = 细水雾; protectedArea >= 450 m2; designPressure >= 10 MPa",
      1,
      "36",
      "2027-08-31",
      "喷完设备要能救。",
      { by: "f-p-gzds" },
    ],
    [
      "火花机自己着了两回，无人值守",
      "fireAgent = 全氟己酮; ~ responseTime <= 10 s",
      22,
      "6",
      "2027-02-28",
      "不要接电的。",
      { by: "f-p-hsmf" },
    ],
  ],
  "fire-alarm-system": [
    [
      "老主机厂家倒了，一千五百点",
      "loopPoints >= 1500; responseTime <= 10 s",
      1,
      "10",
      "2027-05-31",
      "夜里换，白天不许空窗。",
      { by: "f-p-gzrh", old: "消防报警主机||2006" },
    ],
  ],
  "fire-engine": [
    [
      "专职队八吨泡沫车报废更新",
      "liquidTankVolume >= 8 m3; flowRate >= 60 L/s; sprayRange >= 65 m",
      1,
      "86",
      "2027-09-30",
      "双排六人。上牌协助。",
      { by: "f-p-mmhg", old: "泡沫消防车||2008" },
    ],
  ],
  "emergency-rescue-equipment": [
    [
      "大口径排涝抢险，三千方",
      "flowRate >= 3000 m3/h; ~ rescueFunction = 大流量排涝",
      1,
      "135",
      "2027-04-30",
      "地下车库钻得进去。",
      { by: "f-p-cqsw" },
    ],
  ],
  "personal-protective-equipment": [
    [
      "氯气岗位呼吸器四十套",
      "ppeType = 呼吸防护; protectionTime >= 60 min",
      40,
      "15",
      "2027-03-31",
      "瓶到期送检时有周转的。",
      { by: "f-p-xgyj" },
    ],
  ],
  "dust-explosion-protection": [
    [
      "抛光房铝粉，要能又隔又抑",
      "responseTime <= 30 ms; protectedVolume >= 8 m3",
      2,
      "20",
      "2027-05-31",
      "专家组提的整改，七月底销项。",
      { by: "f-p-fslc" },
    ],
  ],
  "personnel-positioning-system": [
    [
      "园区六百号承包商，谁在罐区要看得见",
      "locatingAccuracy <= 0.5 m; tagCapacity >= 600; ~ deployment = 本地部署",
      1,
      "95",
      "2027-10-31",
      "卡要防爆、防水，工人不肯充电。",
      { by: "f-p-qjhg" },
    ],
  ],
  "hazard-monitoring-system": [
    [
      "三级危险源数据接省里，老是掉线扣分",
      "channelCount >= 200; connectedDevices >= 400; deployment = 本地部署",
      1,
      "72",
      "2027-06-30",
      "SIS只许读。",
      { by: "f-p-jmsh" },
    ],
  ],
};
