import { expect, test } from "vitest";
import type { Verdict } from "../matching/match.ts";
import { matchWords } from "./match-words.ts";

const line = (
  name: string,
  verdict: Verdict["verdict"],
  { about = "figure", strength = "must" }: { about?: Verdict["about"]; strength?: string } = {},
) =>
  ({
    about,
    verdict,
    wanted: `${name}的要求`,
    offered: verdict === "unknown" ? "" : `${name}的数值`,
    reason: "",
    requirement: { name, strength },
  }) as unknown as Verdict;

test("hard figures come before wishes, and both before price and delivery", () => {
  const { met } = matchWords({
    parts: [],
    verdicts: [
      line("总价", "met", { about: "terms" }),
      line("噪声", "met", { strength: "nice" }),
      line("功率", "met"),
    ],
  });
  expect(met).toEqual([
    "功率 功率的数值（要求 功率的要求）",
    "噪声 噪声的数值（要求 噪声的要求）",
    "总价 总价的数值（要求 总价的要求）",
  ]);
});

test("what is unknown is named to be asked, what misses says both values", () => {
  const words = matchWords({
    parts: [
      { criterion: "a", score: 0.2, reason: "弱" },
      { criterion: "b", score: 0.9, reason: "强" },
      { criterion: "c", score: 0.8, reason: "" },
    ],
    verdicts: [line("压力", "unknown"), line("流量", "violated", { strength: "nice" })],
  });
  expect(words).toEqual({
    met: [],
    open: ["压力"],
    missed: ["流量 流量的数值（要求 流量的要求）"],
    reasons: ["强", "弱"],
  });
});
