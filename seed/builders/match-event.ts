import type { EventContent } from "#app/domain/events/event.ts";
import type { ParticipationContent } from "#app/domain/events/participation.ts";

/** An afternoon in 武汉 with four slots of half an hour and two rooms, fit to be opened. */
export function anEventContent(said: Partial<EventContent> = {}): EventContent {
  return {
    title: "示例 装备更新供需对接会",
    series: "",
    type: "meetings",
    sectorRows: ["HB-1-10"],
    place: { province: "湖北", city: "武汉" },
    venue: "示例会展中心",
    about: "一对一洽谈，现场登记意向。",
    sessions: [{ id: "s1", name: "下午", day: "2099-03-01", from: "14:00", to: "16:00" }],
    rooms: [
      { id: "r1", name: "A厅", tables: 4 },
      { id: "r2", name: "B厅", tables: 2 },
    ],
    slotMinutes: 30,
    walkMinutes: 10,
    caps: { buyer: 4, supplier: 4 },
    pairing: "everyone",
    admission: "anyone",
    opensOn: "2026-01-01",
    closesOn: "2099-02-20",
    questions: [{ id: "q1", words: "希望解决什么问题", required: false }],
    ...said,
  };
}

/** One person, there all the time. */
export function aParticipation(said: Partial<ParticipationContent> = {}): ParticipationContent {
  return {
    side: "buyer",
    people: [{ id: "p1", name: "示例 张工", position: "设备主管" }],
    broughtIds: [],
    availableSlotIds: ["s1-1400", "s1-1430", "s1-1500", "s1-1530"],
    answers: {},
    listed: false,
    ...said,
  };
}
