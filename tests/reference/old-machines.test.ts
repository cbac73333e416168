import { describe, expect, test } from "vitest";
import { checkOldMachine, evaluatedOf } from "#app/domain/catalogue/phase-out/check.ts";
import { oldMachine } from "#app/domain/catalogue/phase-out/old-machine.ts";
import { readPhaseOutReference } from "#seed/reference/phase-out/read.ts";
import { goldenMachines, goldenRules, type GoldenMachine } from "./old-machines.ts";

const reference = readPhaseOutReference();
const day = "2026-11-21";
const asked = (machine: GoldenMachine) => checkOldMachine(oldMachine(machine), reference, day);

describe("old machines", () => {
  test("there are enough of them, and each answer has both sides", () => {
    expect(goldenMachines.length).toBeGreaterThanOrEqual(80);
    expect(new Set(goldenMachines.map(([, answer]) => answer)).size).toBe(6);
  });

  test.each(goldenMachines)("%j is %s, entry “%s”", (machine, answer, entry) => {
    const { result, hits } = asked(machine);
    const [first] = hits;
    expect([result, first ? `${first.batch} ${first.item}` : ""]).toEqual([answer, entry]);
  });

  test("every entry says quote, document and how it was evaluated", () => {
    for (const [machine] of goldenMachines)
      for (const hit of asked(machine).hits) {
        expect(hit.quote).not.toBe("");
        expect(hit.document).toContain("文号待核对");
        expect(evaluatedOf(hit)).toContain("目录写");
        expect(hit.lines.length).toBeGreaterThanOrEqual(2);
      }
  });

  test("later S9 transformers are answered with the sentence that encourages their renewal", () => {
    const [hit] = asked({ model: "S9-315/10", yearMade: 2000, yearCommissioned: 2001 }).hits;
    const words = "1997年以后生产投运的该系列产品鼓励企业自主逐步更新淘汰";
    expect(hit!.quote).toContain(words);
    expect(evaluatedOf(hit!)).toContain(words);
  });

  test("a gap is named in the answer of the edition that has it", () => {
    const { searched } = asked({ model: "6135", type: "柴油机" });
    expect(searched.map(({ found }) => found)).toEqual([
      "coverage_gap",
      "not_listed",
      "not_listed",
      "not_listed",
      "not_listed",
    ]);
    expect(searched[0]!.gaps[0]).toContain("第 8 类");
  });
});

describe("rules of the plans", () => {
  test.each(goldenRules)("%j → %j", (machine, rules) => {
    expect(asked(machine).rules.map(({ ruleId }) => ruleId)).toEqual(rules);
  });

  test("what is not known is said, not assumed", () => {
    const { otherRules } = asked({ type: "普通车床" });
    expect(otherRules.map(({ ruleId, verdict }) => [ruleId, verdict])).toEqual([
      ["HB24-E01", "unknown"],
      ["CQ24-E01", "unknown"],
      ["GD24-E01", "unknown"],
    ]);
    const exactly = asked({ type: "普通车床", yearCommissioned: 2016 }).otherRules[0]!;
    expect(exactly.evaluated).toContain("“超过 10 年”不含 10 年本数");
  });
});
