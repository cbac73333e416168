import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { modelKey } from "#app/domain/catalogue/phase-out/model-key.ts";
import {
  readPhaseOutEditions,
  readPhaseOutItems,
  readPhaseOutSources,
  readPlanRules,
} from "#seed/reference/phase-out/read.ts";

const file = (name: string) =>
  readFileSync(new URL(`../../seed/reference/phase-out/${name}`, import.meta.url));
const editions = readPhaseOutEditions();

describe("the shipped phase-out catalogues", () => {
  test.each([
    [
      "elimination_items_all.csv",
      "56c7bb0a93ac154b81ef517254639c0ff54d4c8f3685649a6709f1545caa8315",
    ],
    [
      "elimination_models_all.csv",
      "aa30e220631036b7ca5bf45f24812df35dce469d5f67a688a7dd26245841c216",
    ],
    [
      "elimination_industry_2024_models.csv",
      "5fca9168b88ab4b635be1c5191377b6fad869633538e1201d2bab807a9a0b85b",
    ],
    ["sources.csv", "1be98543444edd4e2c8fda5831b5ecd2d132a425586acddcbdfe3dd8d1973dea"],
    ["plan-rules.json", "b9ccb3e3f68be99f85e7addda241785b6d942090c37ee7fca6f0c065b73d01aa"],
  ])("%s is the transcription, byte for byte", (name, sha256) => {
    expect(createHash("sha256").update(file(name)).digest("hex")).toBe(sha256);
  });

  test("models and items are as many as were transcribed", () => {
    expect(editions.map(({ batch, entries }) => [batch, entries.length])).toEqual([
      ["第一批", 505],
      ["第二批", 406],
      ["第三批", 337],
      ["第四批", 126],
      ["产业目录2024", 19],
    ]);
    const items = readPhaseOutItems();
    const ofBatch = (batch: string) => items.filter((item) => item.batch === batch).length;
    expect(["第一批", "第二批", "第三批", "第四批"].map(ofBatch)).toEqual([246, 135, 337, 126]);
    const kinds = editions
      .slice(0, 4)
      .flatMap(({ entries }) => entries.map((each) => each.matchKind));
    const ofKind = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([ofKind("exact"), ofKind("series"), ofKind("review")]).toEqual([1156, 158, 60]);
  });

  test("every row names a source that is listed, and every item of the four batches is found again", () => {
    const keys = new Set(readPhaseOutSources().map(({ key }) => key));
    for (const { id, entries } of editions)
      for (const entry of entries) {
        expect(keys).toContain(entry.source);
        if (id !== "industry-2024" && entry.matchKind === "exact")
          expect(`${entry.itemNo} ${entry.itemModels}`).not.toBe(`${entry.itemNo} `);
      }
    expect(keys).toContain("MEM-DOCNO");
    expect(editions.every(({ documentNumberFromMemory }) => documentNumberFromMemory)).toBe(true);
  });

  test("what is known to be missing is said of the edition that lacks it", () => {
    const lacking = editions.filter(({ complete }) => !complete).map(({ id }) => id);
    expect(lacking).toEqual(["phase-out-1", "phase-out-4", "industry-2024"]);
    expect(editions[0]!.gaps.map(({ section }) => section)).toEqual([
      "第 8 类",
      "1-2 至 1-5、1-9",
      "5-15",
    ]);
    expect(editions[3]!.gaps[0]!.cutsItem).toBe("3-2");
  });

  test("our normalisation gives the keys of the transcription", () => {
    const others = editions.flatMap(({ entries }) =>
      entries
        .filter(
          ({ matchKind, model, modelKey: key }) =>
            matchKind !== "review" && modelKey(model) !== key,
        )
        .map(({ model, modelKey: key }) => `${model} → ${modelKey(model)}, not ${key}`),
    );
    expect(others).toEqual([]);
  });

  test("patterns stay within the key that they belong to", () => {
    for (const { entries } of editions)
      for (const { pattern, modelKey: key, matchKind } of entries) {
        if (pattern === "") continue;
        expect(matchKind).not.toBe("review");
        if (!key.includes("(")) expect(new RegExp(pattern).test(key), pattern).toBe(true);
      }
  });

  test("the rules are quoted with document and clause", () => {
    const rules = readPlanRules();
    expect(rules).toHaveLength(10);
    for (const { quote, documentNumber, clause } of rules)
      expect([quote, documentNumber, clause].every((each) => each.length > 2)).toBe(true);
    expect(rules.find(({ id }) => id === "HB24-E01")).toMatchObject({
      quote: "重点推动工业母机行业更新服役超过 10 年的机床或关键零部件等",
      documentNumber: "鄂经信规划〔2024〕56号",
      clause: "二（一）1；专栏1",
    });
  });
});
