import { describe, expect, test } from "vitest";
import type { BookedMeeting } from "./booked-meeting.ts";
import { nextRedo, nextUndo, sameArrangement, type ScheduleChange } from "./schedule-change.ts";
import { differenceOf } from "./schedule-difference.ts";
import { gapWords, isSilent, type ScheduleRun } from "./schedule-run.ts";

function aMeeting(said: Partial<BookedMeeting> = {}): BookedMeeting {
  return {
    id: "m1",
    eventId: "e1",
    buyerId: "b1",
    supplierId: "s1",
    slotId: "14",
    tableId: "t1",
    peopleIds: ["b1.p1", "s1.p1"],
    state: "draft",
    answers: { buyer: "open", supplier: "open" },
    course: "planned",
    reason: "",
    version: 1,
    updatedAt: "2026-11-01T00:00:00.000Z",
    ...said,
  };
}

function aChange(id: string, state: ScheduleChange["state"]): ScheduleChange {
  const at = "2026-11-01T00:00:00.000Z";
  const what = { eventId: "e1", kind: "move", words: "", before: null, after: null } as const;
  return { id, ...what, state, by: "u1", at };
}

describe("what a new schedule changes", () => {
  const stays = aMeeting();
  const moves = aMeeting({ id: "m2", supplierId: "s2", slotId: "15" });
  const goes = aMeeting({ id: "m3", supplierId: "s3" });
  test("is told apart by pair and place; the order of people does not matter", () => {
    const planned = [
      { ...stays, peopleIds: [...stays.peopleIds].reverse() },
      { ...moves, tableId: "t9" },
      { ...aMeeting({ supplierId: "s4" }) },
    ];
    const { added, changed, removed } = differenceOf([stays, moves, goes], planned);
    expect(added.map(({ supplierId }) => supplierId)).toEqual(["s4"]);
    expect(changed.map(({ before, after }) => [before.id, after.tableId])).toEqual([["m2", "t9"]]);
    expect(removed).toEqual([goes]);
  });
});

describe("changes by hand", () => {
  test("undo takes the newest that stands, redo the oldest that was taken back", () => {
    const changes = [
      aChange("4", "undone"),
      aChange("3", "undone"),
      aChange("2", "done"),
      aChange("1", "done"),
    ];
    expect(nextUndo(changes)?.id).toBe("2");
    expect(nextRedo(changes)?.id).toBe("3");
    expect(nextUndo([aChange("1", "settled")])).toBeNull();
    expect(nextRedo([aChange("1", "settled")])).toBeNull();
  });

  test("a meeting is as it was left whatever its version, but not once somebody answered", () => {
    const left = aMeeting();
    expect(sameArrangement(left, aMeeting({ version: 7 }))).toBe(true);
    const answers = { buyer: "accepted", supplier: "open" } as const;
    expect(sameArrangement(left, aMeeting({ answers }))).toBe(false);
    expect(sameArrangement(left, aMeeting({ state: "locked" }))).toBe(false);
    expect(sameArrangement(left, null)).toBe(false);
  });
});

describe("a run", () => {
  test("says how good its timetable is", () => {
    expect(gapWords({ outcome: "proven", gap: 0 })).toContain("没有更好");
    expect(gapWords({ outcome: "good", gap: 0.0055 })).toContain("0.6%");
    expect(gapWords({ outcome: "good", gap: 0 })).toBe("与上限相同");
    expect(gapWords({ outcome: "cancelled", gap: null })).toContain("提前结束");
  });

  test("is silent when nobody has heard of it for two minutes, finished ones never", () => {
    const run = { state: "running", seenAt: "2026-11-01T00:00:00.000Z" } as ScheduleRun;
    expect(isSilent(run, "2026-11-01T00:01:59.000Z")).toBe(false);
    expect(isSilent(run, "2026-11-01T00:02:01.000Z")).toBe(true);
    expect(isSilent({ ...run, state: "done" }, "2026-11-01T00:02:01.000Z")).toBe(false);
  });
});
