import { expect, test } from "vitest";
import type { DeskState } from "#app/use-cases/check-in-desk.ts";
import type { KeptScan } from "./device-store.ts";
import { shownScans } from "./shown-scans.ts";

const scan = (id: string, code: string, day: string, sent = false): KeptScan => ({
  id,
  eventId: "e",
  code,
  deskName: "1号台",
  way: "camera",
  scannedAt: `${day}T02:0${id}:00.000Z`,
  sent,
});
const state: DeskState = {
  version: "1",
  supervisor: false,
  days: ["2026-05-06", "2026-05-07"],
  day: "2026-05-06",
  everybody: true,
  roster: [
    { code: "wang", name: "王＊", organisation: "甲厂", came: null },
    {
      code: "li",
      name: "李＊",
      organisation: "乙厂",
      came: { at: "2026-05-06T01:00:00.000Z", desk: "2号台" },
    },
  ],
  expected: 2,
  present: 1,
  own: [],
  duplicates: [],
};
const outcomes = (scans: readonly KeptScan[], known: DeskState | null = state) =>
  shownScans(scans, known).map(({ scan: { id }, outcome }) => [id, outcome]);

test("somebody comes once on each day of the event, at whichever desk", () => {
  const scans = [
    scan("1", "wang", "2026-05-06"),
    scan("2", "wang", "2026-05-06"),
    scan("3", "wang", "2026-05-07"),
    scan("4", "li", "2026-05-06"),
    scan("5", "li", "2026-05-07"),
  ];
  expect(outcomes(scans)).toEqual([
    ["5", "counted"],
    ["3", "counted"],
    ["4", "again"],
    ["2", "again"],
    ["1", "counted"],
  ]);
});

test("a pass that the list does not hold is unknown only where the list holds everybody", () => {
  const scans = [scan("1", "zhao", "2026-05-06")];
  expect(outcomes(scans)).toEqual([["1", "unknown"]]);
  expect(outcomes(scans, { ...state, everybody: false })).toEqual([["1", "counted"]]);
  expect(outcomes(scans, null)).toEqual([["1", "counted"]]);
});

test("the site's word stands over the device's", () => {
  const own = [{ id: "1", outcome: "revoked" as const, words: "此证已作废" }];
  const [shown] = shownScans([scan("1", "wang", "2026-05-06", true)], { ...state, own });
  expect([shown!.outcome, shown!.told]).toEqual(["revoked", "此证已作废"]);
});
