import { describe, expect, it } from "vitest";
import { gradeEfficiency } from "../catalogue/efficiency-grade.ts";
import type { EfficiencyThreshold } from "../catalogue/efficiency-threshold.ts";
import { efficiencyMark } from "../catalogue/mark.ts";
import { fen } from "../shared/money.ts";
import { aListing, aNeed, asks, facts, matched, spec, verdictOf } from "./testing/postings.ts";

describe("the efficiency grade", () => {
  const threshold: EfficiencyThreshold = {
    product: "motor-lv-3phase",
    edition: "2020",
    standard: "GB 18613-2020",
    effectiveFrom: "2021-06-01",
    productName: "三相异步电动机（低压）",
    table: "表1",
    conditions: [
      { parameter: "ratedPowerKw", is: [55] },
      { parameter: "poles", is: [4] },
    ],
    metric: "efficiencyPct",
    unit: "%",
    direction: "higher",
    gates: [],
    caution: "",
    limits: { 1: 96.5, 2: 95.7, 3: 94.6 },
    source: "test#row",
  };
  const marksOf = (efficiencyPct: number | null) => {
    const parameters = {
      ratedPowerKw: 55,
      poles: 4,
      ...(efficiencyPct === null ? {} : { efficiencyPct }),
    };
    const outcome = gradeEfficiency({ family: "three-phase-motor", parameters }, [threshold]);
    const mark = efficiencyMark(outcome, facts.today);
    return mark ? [mark] : [];
  };
  const graded = (wanted: string, percent: number | null, claim?: string) =>
    verdictOf(
      matched(
        aNeed({ requirements: [asks("claimedGrade", "is", wanted)] }),
        aListing({ specs: claim === undefined ? [] : [spec("claimedGrade", claim)] }),
        { ...facts, marks: marksOf(percent) },
      ),
      "标称能效等级",
    );

  it("reads 2级 as 2 or better, however it is asked", () => {
    for (const wanted of ["2级", "不低于2级", "二级及以上", "IE4"]) {
      expect(graded(wanted, 96.5)).toMatchObject({ verdict: "met", wanted: "不低于 2 级" });
      expect(graded(wanted, 95.7).verdict).toBe("met");
      expect(graded(wanted, 94.6).verdict).toBe("violated");
      expect(graded(wanted, 90)).toMatchObject({ verdict: "violated" });
    }
    expect(graded("1级", 96.5)).toMatchObject({ verdict: "met", offered: "1 级（按铭牌值计算）" });
  });

  it("lets the computed grade decide against the claim, and says so", () => {
    const line = graded("1级", 95.7, "1级");
    expect(line).toMatchObject({ verdict: "violated", offered: "2 级（按铭牌值计算）" });
    expect(line.reason).toContain("企业填写为 1级");
    expect(graded("2级", 95.7, "IE4").reason).not.toContain("企业填写");
  });

  it("takes the claim where nothing can be computed, and is unknown without one", () => {
    expect(graded("2级", null, "1级").reason).toBe(
      "企业填写，未经计算核实；无法判定：缺“效率”，不按型号推测等级",
    );
    expect(graded("2级", null, "IE5").verdict).toBe("met");
    expect(graded("2级", null, "2级以上").verdict).toBe("met");
    expect(graded("1级", null, "2级以上").verdict).toBe("unknown");
    expect(graded("2级", null, "3级").verdict).toBe("violated");
    expect(graded("2级", null)).toMatchObject({ verdict: "unknown", offered: "未填写" });
  });

  it("reads other grades, where 1 is best too, as at least that good", () => {
    const accuracy = (op: "gte" | "lte" | "eq", wanted: string, offered: string) =>
      matched(
        aNeed({ requirements: [asks("accuracyGrade", op, wanted)] }),
        aListing({ specs: [spec("accuracyGrade", offered)] }),
      ).verdicts[0]!.verdict;
    for (const op of ["gte", "lte"] as const) {
      expect(accuracy(op, "2级", "1级")).toBe("met");
      expect(accuracy(op, "2级", "2级")).toBe("met");
      expect(accuracy(op, "2级", "3级")).toBe("violated");
    }
    expect(accuracy("eq", "2级", "1级")).toBe("violated");
  });

  it("reads grades of measuring, where 0.5 is better than 1", () => {
    const accuracy = (wanted: string, offered: string) =>
      matched(
        aNeed({ requirements: [asks("accuracyGrade", "lte", wanted)] }),
        aListing({ specs: [spec("accuracyGrade", offered)] }),
      ).verdicts[0]!;
    expect(accuracy("0.5级", "0.5级")).toMatchObject({ verdict: "met", wanted: "不低于 0.5 级" });
    expect(accuracy("0.5级", "1级").verdict).toBe("violated");
    expect(accuracy("1级", "0.5级").verdict).toBe("met");
  });

  it("raises a listing whose mark is better", () => {
    const score = (percent: number) =>
      matched(aNeed(), aListing(), { ...facts, marks: marksOf(percent) }).score;
    expect(score(96.5)).toBeGreaterThan(score(95.7));
    expect(score(95.7)).toBeGreaterThan(score(94.6));
  });
});

describe("figures", () => {
  const press = (asked: ReturnType<typeof asks>, offered: ReturnType<typeof spec>) =>
    matched(
      aNeed({ family: "hydraulic-press", requirements: [asked] }),
      aListing({ family: "hydraulic-press", specs: [offered] }),
      facts,
    ).verdicts[0]!;

  it("leaves 30–45 kW against at least 40 open", () => {
    const line = press(asks("ratedPower", "gte", "40 kW"), spec("ratedPower", "30~45 kW"));
    expect(line).toMatchObject({ verdict: "unknown", offered: "30–45 kW" });
    expect(line.reason).toContain("只有一部分");
    expect(line.reason).not.toContain("对方");
  });

  it("takes 吨 as a force within 2 %", () => {
    const line = press(asks("pressForce", "gte", "1600 kN"), spec("pressForce", "160吨"));
    expect(line.verdict).toBe("met");
    expect(line.reason).toContain("允差");
    expect(press(asks("pressForce", "gte", "1600 kN"), spec("pressForce", "150吨")).verdict).toBe(
      "violated",
    );
    expect(press(asks("pressForce", "gte", "100吨"), spec("pressForce", "1000 kN")).verdict).toBe(
      "met",
    );
  });

  it("takes the stated maximum of a capacity as what the machine can do", () => {
    const line = press(asks("stroke", "gte", "500 mm"), spec("stroke", "最大600 mm"));
    expect(line).toMatchObject({ verdict: "met" });
    expect(line.reason).toContain("限值");
    expect(press(asks("stroke", "gte", "700 mm"), spec("stroke", "最大600 mm")).verdict).toBe(
      "violated",
    );
    expect(press(asks("ratedPower", "gte", "40 kW"), spec("ratedPower", "≤45 kW")).verdict).toBe(
      "unknown",
    );
  });

  it("says every figure once, and a margin with no more digits than the figure", () => {
    const limit = press(asks("stroke", "gte", "500 mm"), spec("stroke", "最大600 mm"));
    expect(limit.reason).toBe("高于要求 100 mm（按供方给出的限值）");
    const converted = press(asks("pressForce", "gte", "300吨"), spec("pressForce", "1100 kN"));
    expect(converted.reason).toBe("低于要求 187.8 tf；供方写 1100 kN，已换算");
  });

  it("does not compare kinds", () => {
    const listing = aListing({
      specs: [{ ...spec("ratedVoltage", "380 V"), attribute: "ratedPower" }],
    });
    const need = aNeed({ requirements: [asks("ratedPower", "eq", "55 kW")] });
    expect(matched(need, listing).verdicts[0]).toMatchObject({ verdict: "unknown" });
  });
});

describe("where the offered figure is found", () => {
  const line = (
    listing: Parameters<typeof aListing>[0],
    asked = asks("ratedPower", "eq", "55 kW"),
  ) => matched(aNeed({ requirements: [asked] }), aListing(listing)).verdicts[0]!;

  it("by another name of the attribute", () => {
    const written = { ...spec("ratedPower", "55 kW"), attribute: null, name: "电机功率（kW）" };
    expect(line({ specs: [written] }).verdict).toBe("met");
    const asked = { ...asks("ratedPower", "eq", "55 kW"), attribute: null, name: "功率" };
    expect(line({ specs: [spec("ratedPower", "55 kW")] }, asked).verdict).toBe("met");
  });

  it("by the same written name where the vocabulary knows none", () => {
    const name = "防护罩厚度";
    const figure = { kind: "quantity", min: 3, max: 3, unit: "mm" } as const;
    const asked = {
      attribute: null,
      name,
      strength: "must",
      wanted: { op: "gte", range: { min: 2, max: null, unit: "mm" } },
    } as const;
    const offered = { attribute: null, name: "防护罩 厚度", figure, source: "entered" } as const;
    expect(line({ specs: [offered] }, asked).verdict).toBe("met");
    expect(line({ specs: [{ ...offered, name: "罩壳" }] }, asked).verdict).toBe("unknown");
  });

  it("in words that hold one figure", () => {
    const words = (text: string) => ({
      attribute: "ratedPower",
      name: "额定功率",
      figure: { kind: "words", text } as const,
      source: "entered" as const,
    });
    expect(line({ specs: [words("约 55千瓦（S1）")] }).verdict).toBe("met");
    expect(line({ specs: [words("45 kW / 55 kW")] })).toMatchObject({
      verdict: "met",
      offered: "45 kW / 55 kW",
      reason: "供方所列各档中 55 kW 满足",
    });
    expect(line({ specs: [words("风机 3 kW，主机 55 kW")] }).verdict).toBe("unknown");
    expect(line({ specs: [words("详询")] })).toMatchObject({ verdict: "unknown", offered: "详询" });
  });

  it("in the title and the description, saying so", () => {
    const inTitle = line({ title: "YE4-250M-4 高效电动机 55 kW 380 V" });
    expect(inTitle).toMatchObject({ verdict: "met", offered: "55 kW" });
    expect(inTitle.reason).toContain("读自供方说明");
    expect(line({ description: "额定功率：45kW，4极" }).verdict).toBe("violated");
    expect(line({ description: "4极" }, asks("poles", "eq", "4")).verdict).toBe("met");
  });

  it("in a description without a name, which confirms but never refuses", () => {
    expect(line({ description: "现货供应，55 kW，质保一年" }).verdict).toBe("met");
    const other = line({ description: "现货供应，45 kW，质保一年" });
    expect(other).toMatchObject({ verdict: "unknown", offered: "45 kW" });
    expect(other.reason).toContain("未必指本机");
    expect(line({ title: "高效电动机 45 kW" }).verdict).toBe("violated");
  });

  it("not where the text speaks of something else", () => {
    for (const description of [
      "配套的冷却风扇3kW",
      "可替代原45kW电机",
      "风机功率 3 kW",
      "55 kW 或 75 kW 可选，75 kW 现货",
      "YE3-225M-4",
    ])
      expect(line({ description })).toMatchObject({ verdict: "unknown", offered: "未填写" });
  });
});

describe("words", () => {
  const cooling = (wanted: string, offered: string) =>
    matched(
      aNeed({ family: "air-compressor", requirements: [asks("cooling", "is", wanted)] }),
      aListing({ family: "air-compressor", specs: [spec("cooling", offered)] }),
      facts,
    ).verdicts[0]!.verdict;
  const certificate = (wanted: string, offered: string) =>
    matched(
      aNeed({ requirements: [asks("certificate", "is", wanted)] }),
      aListing({ specs: [spec("certificate", offered)] }),
      facts,
    ).verdicts[0]!.verdict;

  it("are met when equal or listed, violated only by another choice", () => {
    expect(cooling("水冷", "水冷")).toBe("met");
    expect(cooling("水冷", "水冷/风冷")).toBe("met");
    expect(cooling("水冷或风冷", "风冷")).toBe("met");
    expect(cooling("水冷", "闭式水冷")).toBe("met");
    expect(cooling("水冷", "风冷")).toBe("violated");
    expect(cooling("水冷", "按合同")).toBe("unknown");
    expect(certificate("有", "有")).toBe("met");
    expect(certificate("有", "无")).toBe("violated");
    expect(certificate("有", "选配")).toBe("unknown");
    expect(certificate("Ｉ 型", "I型")).toBe("met");
  });

  it("of a choice are read from the text, which confirms but never refuses", () => {
    const verdict = (description: string) =>
      matched(
        aNeed({ family: "air-compressor", requirements: [asks("cooling", "is", "水冷")] }),
        aListing({ family: "air-compressor", description }),
        facts,
      ).verdicts[0]!;
    expect(verdict("整机水冷，噪声低").verdict).toBe("met");
    expect(verdict("整机水冷，噪声低").reason).toContain("读自供方说明");
    expect(verdict("整机风冷").verdict).toBe("unknown");
    expect(verdict("水冷、风冷可选").verdict).toBe("unknown");
  });
});

describe("budget and deadline", () => {
  const wan = (amount: number) => fen(amount * 1_000_000);
  const need = aNeed({ quantity: 12, budget: wan(35), deadline: "2027-05-31" });
  const line = (listing: Parameters<typeof aListing>[0], name: string, about = need) =>
    verdictOf(matched(about, aListing(listing)), name);

  it("compares price × quantity with the budget", () => {
    const priced = (low: number | null, high: number | null) =>
      line(
        { priceMin: low === null ? null : wan(low), priceMax: high === null ? null : wan(high) },
        "总价",
      );
    expect(priced(2.1, 2.6)).toMatchObject({
      verdict: "met",
      wanted: "不高于 35.00 万元（12 台（套））",
      offered: "25.20 万元 至 31.20 万元",
    });
    expect(priced(2.1, 2.6).reason).toContain("比预算低 3.80 万元");
    expect(priced(3, 3.5)).toMatchObject({ verdict: "violated" });
    expect(priced(3, 3.5).reason).toContain("高 1.00 万元");
    const one = line({ priceMin: wan(2), priceMax: wan(2) }, "总价", { ...need, quantity: 1 });
    expect(one.reason).toBe("比预算低 33.00 万元");
    expect(priced(2.8, 3).verdict).toBe("unknown");
    expect(priced(2, null).verdict).toBe("unknown");
    expect(priced(null, 2).verdict).toBe("met");
    expect(priced(null, null)).toMatchObject({ verdict: "unknown", offered: "未填写" });
  });

  it("holds for amounts beyond the safe integers", () => {
    const huge = { ...need, quantity: 1_000_000 };
    const listing = { priceMin: wan(10_000_000), priceMax: wan(10_000_000) };
    expect(line(listing, "总价", huge).verdict).toBe("violated");
  });

  it("compares the lead time with the days that are left", () => {
    expect(line({ leadTimeDays: 20 }, "交期")).toMatchObject({
      verdict: "met",
      wanted: "2027年5月31日前（191 天内）",
      offered: "20 天",
      reason: "早 171 天",
    });
    expect(line({ leadTimeDays: 191 }, "交期").verdict).toBe("met");
    expect(line({ leadTimeDays: 192 }, "交期")).toMatchObject({
      verdict: "violated",
      reason: "晚 1 天",
    });
    expect(line({}, "交期")).toMatchObject({ verdict: "unknown", reason: "供方未填交期" });
    const past = { ...need, deadline: "2026-11-01" };
    expect(line({ leadTimeDays: 1 }, "交期", past).verdict).toBe("unknown");
  });

  it("are wishes: one beyond the budget stays what it is, and neither line exists where the need is silent", () => {
    const dear = matched(need, aListing({ priceMin: wan(4), leadTimeDays: 3 }));
    expect(dear.tier).toBe("fit");
    expect(dear.score).toBeLessThan(matched(need, aListing({ priceMax: wan(2) })).score);
    expect(matched(aNeed(), aListing()).verdicts).toEqual([]);
  });

  it("prefers the cheaper and the earlier inside the limits, and never rewards leaving them out", () => {
    const score = (listing: Parameters<typeof aListing>[0]) =>
      matched(need, aListing(listing)).score;
    const both = { priceMax: wan(2.5), leadTimeDays: 30 };
    expect(score({ ...both, priceMax: wan(2) })).toBeGreaterThan(score(both));
    expect(score(both)).toBeGreaterThan(score({ ...both, leadTimeDays: 190 }));
    expect(score(both)).toBeGreaterThan(score({ ...both, priceMax: null }));
    expect(score(both)).toBeGreaterThan(score({ ...both, leadTimeDays: null }));
  });
});
