import type { DemoEvent, DemoNote, DemoOutcome } from "./event.ts";

/** Held, with its ledger of outcomes. */
export const finishedEvent: DemoEvent = {
  until: "finished",
  title: "示例 汽车零部件产线更新供需对接会（十堰站）",
  series: "十百万（示例）",
  type: "meetings",
  sectorRows: ["HB-B-01", "HB-1-01", "HB-1-10", "HB-1-03"],
  place: { province: "湖北", city: "十堰" },
  venue: "示例车城会议中心",
  about:
    "车桥、变速器、冲压和轻量化企业的产线更新专场，十家需方、八家设备企业，一个下午谈完。" +
    "演示数据，均为示例。",
  rooms: [
    { id: "r1", name: "一号厅", tables: 5 },
    { id: "r2", name: "二号厅", tables: 3 },
  ],
  sessions: [{ name: "下午", from: "13:30", to: "16:30" }],
  slotMinutes: 30,
  walkMinutes: 5,
  caps: { buyer: 5, supplier: 6 },
  pairing: "everyone",
  admission: "anyone",
  questions: [{ id: "q1", words: "预算是否已批", required: false }],
  opensIn: -52,
  closesIn: -18,
  heldIn: -10,
  buyers: [
    "f-xyqc",
    "fm-xycl",
    "f-cqmt",
    "fm-gzqc",
    "fm-cqbs",
    "fm-sycx",
    "f-szgc",
    "fm-fslc",
    "fm-szzy",
    "f-jmdc",
  ],
  suppliers: ["whjg", "gzjq", "xyjc", "m-whhj", "fsyz", "zstz", "shcl", "fskj"],
  undecided: [],
  refused: [],
  invited: ["jnjc", "fm-yccc", "f-whcb"],
  answers: ["已列入明年技改计划。", "已批，等比价。", "还在做可行性。"],
  wishes: [
    ["f-xyqc", "whjg", "must"],
    ["f-xyqc", "fskj", "must"],
    ["f-xyqc", "xyjc", "want"],
    ["fm-xycl", "m-whhj", "must"],
    ["fm-xycl", "xyjc", "must"],
    ["fm-xycl", "gzjq", "want"],
    ["f-cqmt", "fsyz", "must"],
    ["f-cqmt", "gzjq", "must"],
    ["f-cqmt", "shcl", "want"],
    ["fm-gzqc", "whjg", "want"],
    ["fm-gzqc", "fsyz", "want"],
    ["fm-cqbs", "shcl", "must"],
    ["fm-cqbs", "xyjc", "want"],
    ["fm-cqbs", "whjg", "must"],
    ["fm-sycx", "xyjc", "must"],
    ["fm-sycx", "gzjq", "must"],
    ["f-szgc", "zstz", "must"],
    ["f-szgc", "m-whhj", "must"],
    ["fm-fslc", "zstz", "want"],
    ["fm-fslc", "whjg", "want"],
    ["fm-szzy", "zstz", "must"],
    ["f-jmdc", "whjg", "must"],
    ["whjg", "f-xyqc", "must"],
    ["whjg", "f-jmdc", "must"],
    ["whjg", "fm-cqbs", "want"],
    ["gzjq", "fm-sycx", "want"],
    ["xyjc", "fm-sycx", "must"],
    ["m-whhj", "fm-xycl", "must"],
    ["fsyz", "f-cqmt", "must"],
    ["zstz", "fm-szzy", "must"],
    ["shcl", "fm-cqbs", "must"],
    ["fskj", "f-xyqc", "must"],
  ],
  pages: [],
};

/** They had registered, and nobody came. */
export const absentees: readonly string[] = ["fm-gzqc"];

export const finishedNotes: readonly DemoNote[] = [
  ["f-xyqc", "whjg", "keen", "座椅骨架样件可在武汉试焊，工作站报价含快换夹具。"],
  ["whjg", "f-xyqc", "keen", "客户要 45 秒节拍，先寄两套散件打样。"],
  ["f-xyqc", "fskj", "again", "节电量说法不一，要对方给实测数据。"],
  ["fm-xycl", "m-whhj", "keen", "桥壳焊接电弧跟踪，现场看过视频。"],
  ["f-cqmt", "fsyz", "keen", "旧机折价谈到位就可以签。"],
  ["fm-cqbs", "shcl", "keen", "车间型三坐标，壳体一件四分钟。"],
  ["fm-cqbs", "whjg", "again", "结合齿焊深要做切片，下周寄样。"],
  ["whjg", "fm-cqbs", "again", "等样件，切片报告十天内出。"],
  ["fm-sycx", "xyjc", "keen", "三台数车一起订，含自动上料接口。"],
  ["f-szgc", "zstz", "again", "水性漆线占地超了两米，要改布局。"],
  ["fm-szzy", "zstz", "keen", "厢体涂装线按环评要求报价。"],
  ["f-jmdc", "whjg", "keen", "顶盖激光焊三台，良率要写进合同。"],
  ["whjg", "f-jmdc", "keen", "三台分两批交，首台六十天。"],
  ["fm-fslc", "whjg", "none", "型材太长，现有机型做不了。"],
];

export const finishedOutcomes: readonly DemoOutcome[] = [
  {
    ...{ buyer: "f-cqmt", supplier: "fsyz", kind: "intent", wan: "320", sets: 1 },
    what: "1650 吨冷室压铸机",
    ...{ by: "buyer", after: 0, answer: "confirmed" },
  },
  {
    ...{ buyer: "f-cqmt", supplier: "fsyz", kind: "signed", wan: "298.5", sets: 1 },
    what: "1650 吨冷室压铸机",
    ...{ by: "supplier", evidence: "示例合同 压铸一号", after: 8, answer: "confirmed" },
  },
  {
    ...{ buyer: "f-jmdc", supplier: "whjg", kind: "intent", wan: "540", sets: 3 },
    what: "顶盖激光焊接设备",
    ...{ by: "supplier", after: 0, answer: "confirmed" },
  },
  {
    ...{ buyer: "f-xyqc", supplier: "whjg", kind: "intent", wan: "98", sets: 1 },
    what: "座椅骨架激光焊接工作站",
    ...{ by: "buyer", after: 0, answer: "confirmed" },
  },
  {
    ...{ buyer: "f-xyqc", supplier: "whjg", kind: "signed", wan: "95.6", sets: 1 },
    what: "座椅骨架激光焊接工作站",
    ...{ by: "supplier", evidence: "示例合同 激光二号", after: 6 },
  },
  {
    ...{ buyer: "f-xyqc", supplier: "fskj", kind: "intent", wan: "24", sets: 2 },
    what: "75 kW 永磁变频空压机",
    ...{ by: "supplier", after: 1, answer: { disputed: "还在比价，没有达成意向，请等实测数据。" } },
  },
  {
    ...{ buyer: "fm-xycl", supplier: "m-whhj", kind: "intent", wan: "180", sets: 2 },
    what: "桥壳焊接机器人工作站",
    ...{ by: "buyer", after: 0, answer: "confirmed" },
  },
  {
    ...{ buyer: "fm-xycl", supplier: "m-whhj", kind: "intent", wan: "180", sets: 2 },
    what: "桥壳焊接机器人工作站",
    ...{ by: "supplier", after: 1 },
  },
  {
    ...{ buyer: "fm-sycx", supplier: "xyjc", kind: "intent", wan: "10.5", sets: 3 },
    what: "传动轴数控车床",
    ...{ by: "supplier", after: 0 },
  },
  {
    ...{ buyer: "fm-sycx", supplier: "xyjc", kind: "intent", wan: "105", sets: 3 },
    what: "传动轴数控车床",
    ...{
      by: "supplier",
      after: 1,
      corrects: "金额少写一位，三台共 105 万元。",
      answer: "confirmed",
    },
  },
  {
    ...{ buyer: "fm-cqbs", supplier: "shcl", kind: "signed", wan: "126", sets: 1 },
    what: "车间型三坐标测量机",
    ...{ by: "buyer", evidence: "示例合同 测量三号", after: 7, answer: "confirmed" },
  },
  {
    ...{ buyer: "fm-szzy", supplier: "zstz", kind: "intent", wan: "460", sets: 1 },
    what: "厢体水性漆涂装线",
    ...{ by: "host", evidence: "现场意向书 示例07", after: 0, answer: "confirmed" },
  },
  {
    ...{ buyer: "f-szgc", supplier: "m-whhj", kind: "intent", wan: "150", sets: 2 },
    what: "动臂焊接机器人站",
    ...{ by: "supplier", after: 2 },
  },
];

/** Next steps of the demo accounts' companies: who, by when from today, and whether it is done. */
export const finishedFollowUps: readonly (readonly [
  by: string,
  other: string,
  step: string,
  dueIn: number,
  done: boolean,
])[] = [
  ["f-xyqc", "whjg", "带两套骨架散件到武汉试焊，看断面和节拍", 3, false],
  ["f-xyqc", "fskj", "要到同类车间一个月的实测电量再谈", -1, false],
  ["whjg", "f-jmdc", "发良率条款的合同草案", -4, true],
  ["whjg", "fm-cqbs", "结合齿切片报告发给对方工艺", 5, false],
];
