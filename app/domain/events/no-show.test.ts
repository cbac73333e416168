import { describe, expect, test } from "vitest";
import type { BookedMeeting } from "./booked-meeting.ts";
import { foundAfterAll, missedMeetings, type Arrivals } from "./no-show.ts";
import { boardAt } from "./board.ts";
import { recordingBarred } from "./meeting-note.ts";
import { answered, lapsed, offerEnd, offersOf, type SeatOffer } from "./seat-offer.ts";
import { slotsOf, tablesOf } from "./timetable.ts";
import type { SchedulingInstance } from "./instance.ts";

const slots = slotsOf({
  sessions: [{ id: "s1", name: "下午", day: "2027-03-01", from: "14:00", to: "15:30" }],
  slotMinutes: 30,
});
const tables = tablesOf([{ id: "r1", name: "A厅", tables: 2 }]);
const at = (clock: string) => new Date(`2027-03-01T${clock}:00+08:00`).toISOString();
const meeting = (said: Partial<BookedMeeting> = {}): BookedMeeting => ({
  id: "m1",
  eventId: "e1",
  buyerId: "b1",
  supplierId: "s1",
  slotId: "s1-1400",
  tableId: "r1-1",
  peopleIds: ["b1.p1", "s1.p1"],
  state: "confirmed",
  answers: { buyer: "accepted", supplier: "accepted" },
  course: "planned",
  reason: "",
  version: 1,
  updatedAt: at("09:00"),
  ...said,
});

describe("no-shows", () => {
  const came = (b1: string | null, s1: string | null, day = "2027-03-01"): Arrivals => {
    const first = [["b1", b1] as const, ["s1", s1] as const, ["x", "12:00"] as const];
    const there = first.flatMap(([id, time]) => (time ? [[id, at(time)] as const] : []));
    return new Map([[day, new Map(there)]]);
  };
  const missed = (arrivals: Arrivals, now: string, said = {}) =>
    missedMeetings({ meetings: [meeting(said)], slots, arrivals, grace: 10, now: at(now) }).map(
      ({ absent }) => absent,
    );

  test.each([
    ["both there", "13:50", "14:10", "14:11", []],
    ["before the grace is over", null, "13:50", "14:09", []],
    ["nobody of the buyer", null, "13:50", "14:10", [["buyer"]]],
    ["the supplier came too late", "13:50", "14:11", "14:30", [["supplier"]]],
    ["neither", null, null, "14:10", [["buyer", "supplier"]]],
    ["asked hours later finds the same", "13:50", "14:11", "19:00", [["supplier"]]],
  ] as const)("%s", (_, buyer, supplier, now, absent) => {
    expect(missed(came(buyer, supplier), now)).toEqual(absent);
  });

  test("what was held, and a day without any check-in, misses nothing", () => {
    expect(missed(came(null, null), "14:30", { course: "held" })).toEqual([]);
    expect(missed(new Map(), "14:30")).toEqual([]);
    expect(missed(came("13:40", null, "2027-02-28"), "14:30")).toEqual([]);
  });

  test("who came on another day is not there on this one", () => {
    const both = new Map([
      ...came("13:50", "13:50", "2027-02-28"),
      ...came("13:50", null, "2027-03-01"),
    ]);
    expect(missed(both, "14:30")).toEqual([["supplier"]]);
  });

  test("whoever was put together while the slot ran gets the grace from then on", () => {
    const said = { updatedAt: at("14:12") };
    expect(missed(came("13:50", "14:20"), "14:22", said)).toEqual([]);
    expect(missed(came("13:50", "14:23"), "14:22", said)).toEqual([["supplier"]]);
  });

  test("a desk heard late proves that both were there; other reasons stay", () => {
    const day = { slots, grace: 10, now: at("14:30"), arrivals: came(null, "13:40") };
    const words = missedMeetings({ ...day, meetings: [meeting()] })[0]!.words;
    const found = (reason: string, b1: string | null) =>
      foundAfterAll({
        meetings: [meeting({ course: "missed", reason })],
        slots,
        arrivals: came(b1, "13:40"),
      }).length;
    expect(found(words, "14:05")).toBe(1);
    expect(found(words, "14:15")).toBe(0);
    expect(found(words, null)).toBe(0);
    expect(found("示例 承办方决定", "14:05")).toBe(0);
    expect(found("开始 10 分钟后有人说需方不来", "14:05")).toBe(0);
  });

  test("a meeting is judged by the grace under which it was missed, whatever it is now", () => {
    const found = (grace: number, b1: string) => {
      const asked = { slots, grace, now: at("14:30"), meetings: [meeting()] };
      const [missedNow] = missedMeetings({ ...asked, arrivals: came(null, "13:40") });
      const gone = meeting({ course: "missed", reason: missedNow!.words });
      return foundAfterAll({ meetings: [gone], slots, arrivals: came(b1, "13:40") }).length;
    };
    expect([found(10, "14:08"), found(5, "14:08"), found(20, "14:18")]).toEqual([1, 0, 1]);
  });
});

describe("a table that became free", () => {
  const person = (id: string) => ({ id, awaySlotIds: [] });
  const side = (id: string, role: "buyer" | "supplier") => ({
    id,
    organisationId: `o-${id}`,
    name: id,
    side: role,
    people: [person(`${id}.p1`), person(`${id}.p2`)],
    availableSlotIds: slots.map((slot) => slot.id),
    cap: 4,
  });
  const instance: SchedulingInstance = {
    slots,
    tables,
    participants: ["b1", "b2", "b3"]
      .map((id) => side(id, "buyer"))
      .concat(["s1", "s2"].map((id) => side(id, "supplier"))),
    wishes: [
      { fromId: "b2", toId: "s2", kind: "must" },
      { fromId: "s2", toId: "b2", kind: "must" },
      { fromId: "b3", toId: "s1", kind: "want" },
      { fromId: "b1", toId: "s2", kind: "must" },
    ],
    scores: [],
    fixed: [],
    walkMinutes: 0,
  };
  const freed = { slotId: "s1-1400", tableId: "r1-1" };
  const offered = (present: string[], asked: string[] = []) =>
    offersOf(instance, [], { ...freed, present: new Set(present), asked: new Set(asked) });
  const all = ["b1.p1", "b2.p2", "b3.p1", "s1.p1", "s2.p2"];

  test("goes to the best pairs of those who are there, at this very table, with people who are there", () => {
    const offers = offered(all);
    expect(offers.map((each) => `${each.buyerId} ${each.supplierId}`)).toEqual([
      "b2 s2",
      "b1 s2",
      "b3 s1",
    ]);
    expect(offers[0]).toMatchObject({ ...freed, peopleIds: ["b2.p2", "s2.p2"] });
  });

  test("not to absent people, nor twice to the same pair", () => {
    const pairs = (offers: ReturnType<typeof offered>) => offers.map(({ buyerId }) => buyerId);
    expect(pairs(offered(all.filter((id) => id !== "b2.p2")))).toEqual(["b1", "b3"]);
    expect(pairs(offered(all, ["b2 s2"]))).toEqual(["b1", "b3"]);
    expect(offered(["b1.p1"])).toEqual([]);
  });

  test("is held for some minutes, and not at the end of the slot", () => {
    expect(offerEnd(slots[0]!, at("14:10"))).toBe(at("14:14"));
    expect(offerEnd(slots[0]!, at("14:23"))).toBe(at("14:25"));
    expect(offerEnd(slots[0]!, at("14:25"))).toBeNull();
  });

  test("is taken once both have accepted, and gone once one declines or time is over", () => {
    const offer: SeatOffer = {
      ...freed,
      id: "o1",
      eventId: "e1",
      freedById: "m1",
      buyerId: "b2",
      supplierId: "s2",
      peopleIds: [],
      answers: { buyer: "open", supplier: "open" },
      state: "open",
      reason: "",
      madeAt: at("14:10"),
      lapsesAt: at("14:14"),
    };
    const half = answered(offer, "buyer", true);
    expect(half.state).toBe("open");
    const taken = answered(half, "supplier", true);
    expect(taken.state).toBe("taken");
    expect(answered(half, "supplier", false).state).toBe("declined");
    expect(lapsed(half, "晚了")).toMatchObject({ state: "lapsed", reason: "晚了" });
    expect(lapsed(taken, "晚了")).toBe(taken);
    expect(answered(taken, "supplier", false)).toBe(taken);
  });
});

describe("the board", () => {
  const shown = (meetings: BookedMeeting[], clock: string) => {
    const { now, next, rooms } = boardAt(slots, tables, meetings, at(clock));
    return [
      now?.from,
      next?.from,
      ...rooms[0]!.tables.map((each) => [each.now?.buyerId, each.next?.buyerId]),
    ];
  };

  test("shows who sits where now and next, and nothing of what was declined", () => {
    const later = meeting({ id: "m2", buyerId: "b2", slotId: "s1-1430", tableId: "r1-2" });
    const off = meeting({ id: "m3", buyerId: "b3", tableId: "r1-2", course: "declined" });
    const meetings = [meeting(), later, off];
    expect(shown(meetings, "13:00")).toEqual([
      undefined,
      "14:00",
      [undefined, "b1"],
      [undefined, undefined],
    ]);
    expect(shown(meetings, "14:00")).toEqual([
      "14:00",
      "14:30",
      ["b1", undefined],
      [undefined, "b2"],
    ]);
    expect(shown(meetings, "15:10")).toEqual([
      "15:00",
      undefined,
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test("whoever took the table of a no-show sits there", () => {
    const meetings = [meeting({ course: "missed" }), meeting({ id: "m4", buyerId: "b4" })];
    expect(shown(meetings, "14:15")[2]).toEqual(["b4", undefined]);
  });
});

describe("recording at the table", () => {
  const barred = (
    state: "running" | "scheduled",
    clock: string,
    course: BookedMeeting["course"] = "planned",
  ) => recordingBarred({ state }, { course }, slots[0], at(clock)) !== null;

  test("begins a quarter of an hour early, once the event runs, and not for what was called off", () => {
    expect(barred("running", "13:44")).toBe(true);
    expect(barred("running", "13:45")).toBe(false);
    expect(barred("running", "18:00", "missed")).toBe(false);
    expect(barred("scheduled", "14:00")).toBe(true);
    expect(barred("running", "14:00", "declined")).toBe(true);
  });
});
