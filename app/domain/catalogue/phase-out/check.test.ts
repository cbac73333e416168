import { describe, expect, test } from "vitest";
import { checkOldMachine, saysTheSame, type PhaseOutReference } from "./check.ts";
import type { PhaseOutEdition, PhaseOutEntry } from "./edition.ts";
import { oldMachine } from "./old-machine.ts";

const anEntry = (said: Partial<PhaseOutEntry>): PhaseOutEntry => ({
  itemNo: "1-1",
  category: "电动机",
  productName: "小型异步电动机",
  model: "JO2",
  modelKey: said.model ?? "JO2",
  matchKind: "exact",
  pattern: "",
  family: "motor",
  madeBeforeYear: null,
  condition: "",
  deadline: "",
  itemModels: "",
  spec: "",
  remark: "",
  source: "TEST",
  ...said,
});

const anEdition = (said: Partial<PhaseOutEdition>): PhaseOutEdition => ({
  id: "one",
  batch: "第一批",
  catalogue: "示例目录（第一批）",
  documentNumber: "示例〔2000〕1号",
  documentNumberFromMemory: true,
  complete: true,
  counted: "1 项",
  gaps: [],
  entries: [],
  ...said,
});

const asked = (stated: Parameters<typeof oldMachine>[0], ...editions: PhaseOutEdition[]) => {
  const reference: PhaseOutReference = { editions, rules: [] };
  return checkOldMachine(oldMachine(stated), reference, "2026-11-21");
};

describe("the answer of several editions", () => {
  const old = anEdition({ entries: [anEntry({ model: "Y1-4", madeBeforeYear: 2003 })] });
  const other = anEdition({ id: "two", entries: [anEntry({ model: "Y1-4" })] });

  test("one edition that hits decides, and the others still say what they found", () => {
    const { result, searched } = asked({ model: "Y1-4", type: "电机", yearMade: 2004 }, old, other);
    expect(result).toBe("hit");
    expect(searched.map(({ found }) => found)).toEqual(["condition_not_met", "hit"]);
  });

  test("unknown is not false: a missing year is to be checked", () => {
    expect(asked({ model: "Y1-4", type: "电机" }, old).result).toBe("needs_check");
  });

  test("another family is another machine, an unreadable type is a question", () => {
    expect(asked({ model: "Y1-4", type: "水泵" }, other).result).toBe("not_listed");
    expect(asked({ model: "Y1-4", type: "某某" }, other).result).toBe("needs_check");
    expect(asked({ model: "Y1-4", type: "某某", familyName: "注塑机" }, other).result).toBe(
      "not_listed",
    );
  });

  test("a review entry is never more than a question", () => {
    const review = anEdition({
      entries: [anEntry({ model: "S", matchKind: "review", family: "transformer" })],
    });
    expect(asked({ model: "S-100/10", type: "变压器" }, review).result).toBe("needs_check");
    expect(asked({ model: "S11-100/10", type: "变压器" }, review).result).toBe("not_listed");
  });

  test("an item that is there in part answers with the gap, and still shows its row", () => {
    const gap = {
      ...{ section: "3-2", words: "缺两档", families: ["welder" as const], typeWords: [] },
      ...{ modelPattern: "^ZX5", cutsItem: "3-2" },
    };
    const entry = anEntry({ model: "ZX5-250", itemNo: "3-2", family: "welder" });
    const cut = anEdition({ complete: false, gaps: [gap], entries: [entry] });
    const { result, hits } = asked({ model: "ZX5-250", type: "焊机" }, cut);
    expect([result, hits[0]?.outcome]).toEqual(["coverage_gap", "coverage_gap"]);
  });

  test("two answers are the same on the same grounds, whatever the day", () => {
    const machine = oldMachine({ model: "Y1-4", type: "电机" });
    const today = checkOldMachine(machine, { editions: [old], rules: [] }, "2026-11-21");
    const later = checkOldMachine(machine, { editions: [old], rules: [] }, "2027-11-21");
    const newer = checkOldMachine(machine, { editions: [old, other], rules: [] }, "2026-11-21");
    expect(saysTheSame(today, later)).toBe(true);
    expect(saysTheSame(today, newer)).toBe(false);
  });
});
