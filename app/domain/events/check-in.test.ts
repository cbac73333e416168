import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  attendeeKey,
  dayAttended,
  presentPeople,
  settleCheckIns,
  timeByOurClock,
  type CheckIn,
} from "./check-in.ts";
import { maskedName, readPassCode, shownCode, type EventPass } from "./pass.ts";

const code = (n: number) => `pass${String(n).padStart(6, "2")}`;
const aPass = (n: number, said: Partial<EventPass> = {}): EventPass => ({
  code: code(n),
  eventId: "2event2222",
  participationId: `part${n}`,
  attendeeId: "p1",
  issuedAt: "2027-03-01T00:00:00.000Z",
  revokedAt: null,
  ...said,
});
const aScan = (id: string, n: number, at: string, said: Partial<CheckIn> = {}): CheckIn => ({
  id,
  eventId: "2event2222",
  code: code(n),
  deviceId: "d1",
  deskName: "1号台",
  byName: "李工",
  way: "scanner",
  scannedAt: at,
  at,
  receivedAt: at,
  ...said,
});
const passes = [aPass(3), aPass(4), aPass(5)];
const comes = new Set(passes.map(attendeeKey));
const days = ["2027-03-01", "2027-03-03"];
const expected = { comes, days };
const outcomes = (scans: CheckIn[], all: EventPass[] = passes) =>
  Object.fromEntries(
    [...settleCheckIns(scans, all, expected)].map(([id, each]) => [id, each.outcome]),
  );

describe("what becomes of scans", () => {
  test("the earliest of a person counts, whichever desk was heard first; the others say where and when", () => {
    const early = aScan("b", 3, "2027-03-01T06:00:00.000Z", {
      receivedAt: "2027-03-01T09:00:00.000Z",
      deskName: "2号台",
      byName: "王工",
    });
    const late = aScan("a", 3, "2027-03-01T06:05:00.000Z");
    const settled = settleCheckIns([late, early], passes, expected);
    expect(settled.get("b")).toMatchObject({ outcome: "counted" });
    expect(settled.get("a")).toMatchObject({ outcome: "again", first: early });
    expect(settled.get("a")!.words).toBe("此人已于 03-01 14:00 在“2号台”签到（王工），以首次为准");
  });

  test("a pass that was replaced is the same person; revoked, it lets in whom it had let in before", () => {
    const old = aPass(3, { revokedAt: "2027-03-01T06:00:00.000Z" });
    const fresh = aPass(6, { participationId: "part3" });
    const all = [old, fresh];
    expect(outcomes([aScan("a", 3, "2027-03-01T05:59:00.000Z")], all)).toEqual({ a: "counted" });
    expect(outcomes([aScan("a", 3, "2027-03-01T06:00:00.000Z")], all)).toEqual({ a: "revoked" });
    const both = [
      aScan("a", 3, "2027-03-01T05:00:00.000Z"),
      aScan("b", 6, "2027-03-01T07:00:00.000Z"),
    ];
    expect(outcomes(both, all)).toEqual({ a: "counted", b: "again" });
  });

  test("an unknown code and somebody who does not come any more are kept and say so", () => {
    const gone = aPass(7);
    const scans = [
      aScan("a", 9, "2027-03-01T06:00:00.000Z"),
      aScan("b", 7, "2027-03-01T06:00:00.000Z"),
    ];
    expect(outcomes(scans, [...passes, gone])).toEqual({ a: "unknown", b: "barred" });
  });

  test("on each day of an event everybody is let in once, by the clock of China", () => {
    const scans = [
      aScan("a", 3, "2027-03-01T01:00:00.000Z"),
      aScan("b", 3, "2027-03-01T15:59:00.000Z"),
      aScan("c", 3, "2027-03-02T16:01:00.000Z"),
      aScan("d", 3, "2027-03-03T06:00:00.000Z"),
    ];
    expect(outcomes(scans)).toEqual({ a: "counted", b: "again", c: "counted", d: "again" });
    const present = presentPeople(settleCheckIns(scans, passes, expected), days);
    expect(days.map((day) => present.get(day)?.get("part3.p1")?.id)).toEqual(["a", "c"]);
  });

  test.each([
    ["on the eve", "2027-02-28T12:00:00.000Z", "2027-03-01"],
    ["on a day", "2027-03-01T12:00:00.000Z", "2027-03-01"],
    ["between two days", "2027-03-02T12:00:00.000Z", "2027-03-03"],
    ["afterwards", "2027-03-09T12:00:00.000Z", "2027-03-03"],
  ])("a moment %s belongs to a day of the event", (_, at, day) => {
    expect(dayAttended(days, at)).toBe(day);
  });

  test("order and repetition of what is heard change nothing; everybody counts once", () => {
    const scan = fc.record({
      n: fc.integer({ min: 3, max: 5 }),
      minute: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(scan, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (said, picks) => {
        const scans = said.map(({ n, minute }, i) =>
          aScan(`s${i}`, n, new Date(Date.UTC(2027, 2, 1, 6, minute)).toISOString()),
        );
        const mixed = [...scans];
        for (let i = mixed.length - 1; i > 0; i -= 1) {
          const j = picks.next().value! % (i + 1);
          [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
        }
        expect(outcomes(mixed)).toEqual(outcomes(scans));
        const settled = settleCheckIns(scans, passes, expected);
        const people = new Set(scans.map((each) => each.code));
        expect(presentPeople(settled, days).get("2027-03-01")?.size ?? 0).toBe(people.size);
        const again = [...settled.values()].filter(({ outcome }) => outcome === "again");
        expect(again.length).toBe(scans.length - people.size);
        for (const { first, checkIn } of again) expect(first!.at <= checkIn.at).toBe(true);
      }),
    );
  });
});

describe("the clock of a device", () => {
  const received = "2027-03-01T06:10:00.000Z";
  test.each([
    [
      "goes right",
      "2027-03-01T06:00:00.000Z",
      "2027-03-01T06:10:00.000Z",
      "2027-03-01T06:00:00.000Z",
    ],
    [
      "is an hour fast",
      "2027-03-01T07:00:00.000Z",
      "2027-03-01T07:10:00.000Z",
      "2027-03-01T06:00:00.000Z",
    ],
    [
      "is a day slow",
      "2027-02-28T06:00:00.000Z",
      "2027-02-28T06:10:00.000Z",
      "2027-03-01T06:00:00.000Z",
    ],
    ["was set back since", "2027-03-01T08:00:00.000Z", "2027-03-01T06:10:00.000Z", received],
  ])("%s", (_, scannedAt, sentAt, at) => {
    expect(timeByOurClock(scannedAt, { sentAt, receivedAt: received })).toBe(at);
  });
});

describe("codes and names", () => {
  test.each([
    ["pass222223", "pass222223"],
    [" PASS2-22223 ", "pass222223"],
    ["ｐａｓｓ２２２２２３", "pass222223"],
    ["https://example.org/pass222223", null],
    ["pass22222", null],
    ["pass22222o", null],
  ])("%s reads as %s", (text, read) => expect(readPassCode(text)).toBe(read));

  test("a shown code reads back", () => {
    expect(readPassCode(shownCode("pass222223"))).toBe("pass222223");
  });

  test.each([
    ["张伟", "张＊"],
    ["欧阳明德", "欧＊＊"],
    ["示例 张工", "张＊"],
    ["王", "王"],
    ["", ""],
  ])("%s is shown as %s", (name, shown) => expect(maskedName(name)).toBe(shown));
});
