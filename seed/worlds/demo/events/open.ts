import type { DemoEvent } from "./event.ts";

/** Registration is open: some wait for the host, some have said whom they wish to meet. */
export const openEvent: DemoEvent = {
  until: "open",
  title: "示例 焊接与机器人装备更新对接会（襄阳站）",
  series: "十百万（示例）",
  type: "meetings",
  sectorRows: ["HB-B-01", "HB-1-02", "HB-1-06"],
  place: { province: "湖北", city: "襄阳" },
  venue: "示例襄阳会展中心 2 号馆",
  about:
    "面向汽车零部件、专用车和农机企业的焊接、上下料与涂装改造需求。每家需方最多约见六家设备企业，" +
    "一对一各谈二十五分钟；请带上零件图或实物照片，方便当场看节拍和工艺。演示数据，均为示例。",
  rooms: [
    { id: "r1", name: "A区", tables: 6 },
    { id: "r2", name: "B区", tables: 4 },
  ],
  sessions: [
    { name: "上午", from: "09:30", to: "11:35" },
    { name: "下午", from: "13:30", to: "16:25" },
  ],
  slotMinutes: 25,
  walkMinutes: 5,
  caps: { buyer: 6, supplier: 8 },
  pairing: "everyone",
  admission: "anyone",
  questions: [
    { id: "q1", words: "最想当面解决的一个问题", required: true },
    { id: "q2", words: "是否需要现场电源或展位", required: false },
  ],
  opensIn: -6,
  closesIn: 20,
  heldIn: 34,
  buyers: ["f-xyqc", "fm-xycl", "fm-szzy", "f-szgc", "fm-sycx", "fm-jmnj", "f-xndd"],
  suppliers: ["gzjq", "m-whhj", "zstz", "m-xgjg", "xyjc", "fskj"],
  undecided: ["fm-jmnj", "fskj"],
  refused: [["f-xndd", "本场面向汽车和农机企业，两轮车专场将在下季度举办，届时优先邀请。"]],
  invited: ["whjg", "fm-gzqc"],
  answers: [
    "焊接变形大，返修率高，想看激光焊能不能替。",
    "换型太慢，一条线一天要换四次夹具。",
    "车间招不到焊工，想看免示教能做到什么程度。",
    "现有机器人节拍跟不上，想评估改造还是换新。",
    "喷涂要达到新的排放要求，年底前必须改完。",
  ],
  wishes: [
    ["f-xyqc", "gzjq", "must"],
    ["f-xyqc", "m-xgjg", "want"],
    ["f-xyqc", "m-whhj", "want"],
    ["fm-xycl", "m-whhj", "must"],
    ["fm-xycl", "xyjc", "want"],
    ["fm-szzy", "zstz", "must"],
    ["f-szgc", "m-whhj", "must"],
    ["m-whhj", "f-szgc", "must"],
    ["m-whhj", "fm-xycl", "want"],
    ["gzjq", "f-xyqc", "must"],
    ["zstz", "fm-szzy", "must"],
  ],
  pages: [
    {
      title: "参会须知",
      text:
        "一、请在报名截止前选好想见的企业，必见的不超过三家。\n" +
        "二、洽谈安排在会前一周发布，收到后请尽快答复，谢绝的时段会让给别人。\n" +
        "三、现场凭入场证签到，每场开始十分钟后未到的，桌位另行安排。",
    },
  ],
};
