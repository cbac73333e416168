import { describe, expect, it } from "vitest";
import { gradesOf, mirrored, readEvaluation } from "./evaluation-file.ts";

const file = {
  listings: [
    { id: "L1", title: "示例 空压机", specs: [{ name: "功率", value: 75, unit: "kW" }] },
    { id: "L2", title: "示例 冷水机", specs: [{ name: "制冷剂", text: "R134a" }] },
  ],
  needs: [
    {
      id: "N1",
      title: "示例 换空压机",
      specs: [{ name: "功率", op: ">=", value: 55, unit: "kW" }],
    },
  ],
  judgments: [
    { need: "N1", listing: "L1", grade: 3 },
    { need: "N1", listing: "L2", grade: 0 },
  ],
};

function problems(json: unknown): readonly string[] {
  const read = readEvaluation(json);
  return read.ok ? [] : read.error;
}

describe("an evaluation file", () => {
  it("is read with what it leaves out", () => {
    const read = readEvaluation(file);
    expect(read).toMatchObject({
      ok: true,
      value: {
        heldBack: [],
        listings: [{ description: "", model: "" }, {}],
        needs: [{ id: "N1" }],
      },
    });
  });

  it.each<[string, unknown, string]>([
    ["a missing part", { ...file, judgments: undefined }, "judgments: "],
    [
      "a grade beyond 3",
      { ...file, judgments: [{ need: "N1", listing: "L1", grade: 4 }] },
      "judgments[0].grade: ",
    ],
    [
      "a comparison of its own",
      {
        ...file,
        needs: [{ ...file.needs[0], specs: [{ name: "功率", op: "~", value: 1, unit: "kW" }] }],
      },
      "needs[0].specs[0]",
    ],
    [
      "an unknown listing",
      { ...file, judgments: [{ need: "N1", listing: "L9", grade: 1 }] },
      "judgments[0].listing: no listing has the id L9",
    ],
    [
      "an unknown need",
      { ...file, judgments: [{ need: "N9", listing: "L1", grade: 1 }] },
      "judgments[0].need: no need has the id N9",
    ],
    [
      "one id twice",
      { ...file, listings: [...file.listings, file.listings[0]] },
      "listings[2].id: L1 stands here twice",
    ],
    [
      "two grades for a pair",
      { ...file, judgments: [...file.judgments, { need: "N1", listing: "L1", grade: 1 }] },
      "judgments[2]: N1 and L1 have another grade already",
    ],
    [
      "an unknown need held back",
      { ...file, heldBack: ["N2"] },
      "heldBack[0]: no need has the id N2",
    ],
    ["something else", [], "file: "],
  ])("names the place of %s", (_what, json, place) => {
    expect(
      problems(json).some((words) => words.startsWith(place)),
      problems(json).join("; "),
    ).toBe(true);
  });

  it("grades from both sides", () => {
    const grades = gradesOf(file);
    expect(grades.get("N1")?.get("L1")).toBe(3);
    expect(
      mirrored(grades, new Set(["N1"]))
        .get("L1")
        ?.get("N1"),
    ).toBe(3);
    expect(mirrored(grades, new Set(["N2"])).size).toBe(0);
  });
});
