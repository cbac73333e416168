import { describe, expect, it } from "vitest";
import type { Verdict, VerdictTopic } from "#app/domain/matching/match.ts";
import type { MatchedListing } from "#app/use-cases/view-need.ts";
import { timeline } from "./match-view.ts";

function line(about: VerdictTopic, name: string, text: string, offered: string): Verdict {
  return {
    about,
    requirement: {
      attribute: null,
      name,
      wanted: { op: "is", text },
      strength: about === "terms" ? "nice" : "must",
      source: "text",
    },
    verdict: offered === "" ? "unknown" : "met",
    wanted: text,
    offered,
    reason: "",
  };
}

/** Only what the table reads of a match. */
function matched(id: string, verdicts: Verdict[]): MatchedListing {
  return {
    match: { verdicts, tier: "open" },
    listing: { id, model: id, title: id },
    supplier: { name: "示例" },
  } as unknown as MatchedListing;
}

describe("一表看清", () => {
  it("keeps two builds of one name apart", () => {
    const { columns, rows } = timeline([
      matched("A", [
        line("trait", "结构形式", "卧式", "卧式"),
        line("trait", "结构形式", "双面", ""),
      ]),
    ]);
    expect(columns.map(({ wanted }) => wanted)).toEqual(["卧式", "双面"]);
    expect(rows[0]?.verdicts.map((each) => each?.offered)).toEqual(["卧式", ""]);
  });

  it("gives a line that one match has a column, and leaves it out of the others", () => {
    const { columns, rows } = timeline([
      matched("A", [line("terms", "交期", "98 天内", "90 天")]),
      matched("B", [
        line("trait", "配置", "背轴", "无背轴"),
        line("terms", "交期", "97 天内", "60 天"),
      ]),
    ]);
    expect(columns.map(({ name }) => name)).toEqual(["配置", "交期"]);
    expect(rows.map(({ verdicts }) => verdicts.map((each) => each?.offered ?? null))).toEqual([
      [null, "90 天"],
      ["无背轴", "60 天"],
    ]);
  });
});
