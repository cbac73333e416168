import { describe, expect, test } from "vitest";
import {
  groupAfter,
  groupAnswers,
  groupProblems,
  groupStates,
  isInGroup,
  type GroupContent,
} from "./event-group.ts";

describe("answers of a co-organiser", () => {
  test("every pair of state and answer", () => {
    const after = groupStates.map((state) =>
      groupAnswers.map((answer) => groupAfter(state, answer)),
    );
    expect(after).toEqual([
      ["accepted", "declined"],
      [null, "declined"],
      [null, null],
    ]);
  });
});

describe("who belongs to a group", () => {
  const group = { organisationId: "helper", sectorRows: ["HB-1-01", "HB-1-02"], memberIds: ["a"] };
  const belongs = (organisationId: string, sectorRows: string[] = []) =>
    isInGroup(group, { organisationId, sectorRows });

  test("picked by hand or by what is brought", () => {
    expect(belongs("a")).toBe(true);
    expect(belongs("b")).toBe(false);
    expect(belongs("b", ["HB-9-09", "HB-1-02"])).toBe(true);
    expect(belongs("b", ["HB-1-03"])).toBe(false);
  });

  test("never the co-organiser's own registration", () => {
    expect(belongs("helper", ["HB-1-01"])).toBe(false);
    expect(
      isInGroup({ ...group, memberIds: ["helper"] }, { organisationId: "helper", sectorRows: [] }),
    ).toBe(false);
  });
});

test("a group has a name without contact data and somebody in it", () => {
  const fields = (said: Partial<GroupContent>) =>
    groupProblems({ name: "汽车组", sectorRows: ["HB-1-01"], memberIds: [], ...said }).map(
      ({ field }) => field,
    );
  expect(fields({})).toEqual([]);
  expect(fields({ name: "" })).toEqual(["name"]);
  expect(fields({ name: "拨13812345678" })).toEqual(["name"]);
  expect(fields({ sectorRows: [] })).toEqual(["sectorRows"]);
  expect(fields({ sectorRows: [], memberIds: ["a"] })).toEqual([]);
  expect(fields({ memberIds: Array.from({ length: 501 }, (_, n) => `m${n}`) })).toEqual([
    "members",
  ]);
});
