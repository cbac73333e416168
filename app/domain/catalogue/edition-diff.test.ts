import { describe, expect, test } from "vitest";
import { countChanges, editionDifference } from "./edition-diff.ts";
import type { EntryContent } from "./entry.ts";
import { fateOf, stateAfter } from "./supersede.ts";

function entry(number: string, name: string, said: Partial<EntryContent> = {}): EntryContent {
  return { number, name, parameters: "", conditions: [], page: "", verbatim: "", ...said };
}
const condition = (written: string) => [{ written, requirement: null }];

describe("the difference between two editions", () => {
  test("finds what is new, reworded, renumbered, unchanged and gone", () => {
    const lines = editionDifference(
      [
        entry("1", "电动机"),
        entry("2", "水泵", { conditions: condition("流量≥10 m³/h") }),
        entry("3", "风机"),
        entry("4", "锅炉"),
      ],
      [
        entry("1", "电动机"),
        entry("2", "水泵", { conditions: condition("流量≥20 m³/h") }),
        entry("7", "风机"),
        entry("8", "压缩机"),
      ],
    );
    expect(
      lines.map(({ change, before, after }) => [change, before?.number, after?.number]),
    ).toEqual([
      ["same", "1", "1"],
      ["reworded", "2", "2"],
      ["renumbered", "3", "7"],
      ["new", undefined, "8"],
      ["removed", "4", undefined],
    ]);
    expect(lines[1]!.fields).toEqual(["conditions"]);
    expect(countChanges(lines)).toEqual({
      new: 1,
      reworded: 1,
      renumbered: 1,
      same: 1,
      removed: 1,
    });
  });

  test("width, blanks and brackets of a name do not count; of equal names the number decides", () => {
    const [first] = editionDifference(
      [entry("1", "电动机（防爆）")],
      [entry("9", "电动机(防爆) ")],
    );
    expect(first!.change).toBe("renumbered");
    const twins = editionDifference(
      [entry("1", "水泵", { page: "1" }), entry("2", "水泵", { page: "2" })],
      [entry("2", "水泵", { page: "2" }), entry("1", "水泵", { page: "1" })],
    );
    expect(twins.map(({ change }) => change)).toEqual(["same", "same"]);
  });

  test("a number alone joins only names that are alike", () => {
    const changeOf = (before: string, after: string) =>
      editionDifference([entry("1", before)], [entry("1", after)]).map(({ change }) => change);
    expect(changeOf("三相异步电动机", "高效三相异步电动机")).toEqual(["reworded"]);
    expect(changeOf("三相异步电动机", "离心鼓风机")).toEqual(["new", "removed"]);
  });

  test("an edition differs in nothing from itself", () => {
    const list = [entry("1", "水泵"), entry("2", "水泵"), entry("3", "风机")];
    const changes = editionDifference(list, structuredClone(list)).map(({ change }) => change);
    expect(changes).toEqual(["same", "same", "same"]);
  });
});

describe("what becomes of a mark", () => {
  test.each([
    ["verified", "same", "carried", "verified"],
    ["claimed", "renumbered", "carried", "claimed"],
    ["verified", "reworded", "again", "claimed"],
    ["verified", "removed", "ended", null],
    ["claimed", "removed", "ended", null],
  ] as const)("%s on an entry that is %s: %s, then %s", (state, change, fate, next) => {
    expect(fateOf(state, change)).toBe(fate);
    expect(stateAfter(state, fate)).toBe(next);
  });

  test.each(["refused", "expired"] as const)("a %s one stays as it is", (state) => {
    expect(fateOf(state, "removed")).toBeNull();
  });
});
