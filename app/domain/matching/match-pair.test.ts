import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { efficiencyMark } from "../catalogue/mark.ts";
import { gradeEfficiency, type EfficiencyThreshold } from "../catalogue/efficiency-grade.ts";
import { fen } from "../shared/money.ts";
import { criteria } from "./criteria/index.ts";
import { matchPair } from "./match-pair.ts";
import { matchTiers, type Match } from "./match.ts";
import { rankMatches } from "./rank.ts";
import { aListing, aNeed, asks, facts, spec } from "./testing/postings.ts";

const motorNeed = aNeed({
  requirements: [
    asks("ratedPower", "eq", "55 kW"),
    asks("poles", "eq", "4"),
    asks("efficiency", "gte", "95.7 %"),
  ],
});
const motor = (id: string, efficiency: string | null) =>
  aListing({
    id,
    specs: [
      spec("ratedPower", "55 kW"),
      spec("poles", "4"),
      ...(efficiency === null ? [] : [spec("efficiency", efficiency)]),
    ],
  });

function matched(...[need, listing, given = facts]: Parameters<typeof matchPair> | [never?]): Match {
  const match = matchPair(need!, listing!, given!);
  if (!match) throw new Error("nothing relates the pair");
  return match;
}

function verdictOf(match: Match, name: string) {
  const found = match.verdicts.find((line) => line.requirement.name === name);
  if (!found) throw new Error(`no line ${name}`);
  return found;
}

describe("motors of 55 kW, 4 poles, efficiency at least 95.7", () => {
  const offers = { ie5: "96.5 %", ie4: "95.7 %", ie3: "94.6 %", none: null };
  const all = Object.entries(offers).map(([id, value]) => matched(motorNeed, motor(id, value), facts));

  it("ranks what meets the musts, then what leaves one open, then what violates one", () => {
    const order = rankMatches(all).map((match) => [match.listingId, match.tier]);
    expect(order).toEqual([
      ["ie4", "fit"],
      ["ie5", "fit"],
      ["none", "open"],
      ["ie3", "failing"],
    ]);
  });

  it("says the margin, the reading and the gap", () => {
    const line = (id: string) => verdictOf(all.find((match) => match.listingId === id)!, "效率");
    expect(line("ie5")).toMatchObject({ verdict: "met", wanted: "≥ 95.7 %", offered: "96.5 %" });
    expect(line("ie5").reason).toBe("高于要求 0.8 %");
    expect(line("ie4").reason).toContain("含本数");
    expect(line("ie3")).toMatchObject({ verdict: "violated", reason: "低于要求 1.1 %" });
    expect(line("none")).toMatchObject({ verdict: "unknown", offered: "未填写" });
  });

  it("shows figures in the asker's unit", () => {
    const listing = aListing({ specs: [spec("ratedPower", "0.055 MW"), spec("poles", "4")] });
    const line = verdictOf(matched(motorNeed, listing, facts), "额定功率");
    expect(line).toMatchObject({ verdict: "met", wanted: "= 55 kW", offered: "55 kW" });
    expect(line.reason).toContain("0.055 MW");
  });
});

describe("the efficiency grade", () => {
  const threshold: EfficiencyThreshold = {
    family: "three-phase-motor",
    standard: "GB 18613-2020",
    effectiveFrom: "2021-06-01",
    productName: "三相异步电动机（低压）",
    table: "表1",
    ratedPowerKw: 55,
    poles: 4,
    limits: { 1: 96.5, 2: 95.7, 3: 94.6 },
    source: "test#row",
  };
  const marksOf = (efficiencyPct: number | null) => {
    const query = { family: "three-phase-motor", ratedPowerKw: 55, poles: 4, efficiencyPct };
    const mark = efficiencyMark(gradeEfficiency(query, [threshold]), facts.today);
    return mark ? [mark] : [];
  };
  const graded = (op: "gte" | "lte" | "eq", wanted: string, percent: number | null, claim?: string) =>
    verdictOf(
      matched(
        aNeed({ requirements: [asks("energyGrade", op, wanted)] }),
        aListing({ specs: claim === undefined ? [] : [spec("energyGrade", claim)] }),
        { ...facts, marks: marksOf(percent) },
      ),
      "能效等级",
    );

  it("reads 不低于 2 级 and ≤ 2 级 alike: 2 or 1", () => {
    for (const op of ["gte", "lte"] as const) {
      expect(graded(op, "2级", 96.5).verdict).toBe("met");
      expect(graded(op, "2级", 95.7).verdict).toBe("met");
      expect(graded(op, "2级", 94.6).verdict).toBe("violated");
      expect(graded(op, "2级", 90).verdict).toBe("violated");
    }
    expect(graded("gte", "2级", 96.5).wanted).toBe("不低于 2 级");
    expect(graded("eq", "2级", 96.5).verdict).toBe("violated");
  });

  it("lets the computed grade decide against the claim, and says so", () => {
    const line = graded("gte", "1级", 95.7, "1级");
    expect(line).toMatchObject({ verdict: "violated", offered: "2 级（按铭牌值计算）" });
    expect(line.reason).toContain("企业填写为 1 级");
  });

  it("takes the claim where nothing can be computed, and is unknown without one", () => {
    expect(graded("gte", "2级", null, "1级").reason).toContain("未经计算核实");
    expect(graded("gte", "2级", null, "1级").verdict).toBe("met");
    expect(graded("gte", "2级", null, "2级以上").verdict).toBe("met");
    expect(graded("gte", "1级", null, "2级以上").verdict).toBe("unknown");
    expect(graded("gte", "2级", null)).toMatchObject({ verdict: "unknown", offered: "未填写" });
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
    expect(line.reason).toContain("最大值");
    expect(press(asks("stroke", "gte", "700 mm"), spec("stroke", "最大600 mm")).verdict).toBe(
      "violated",
    );
    expect(press(asks("ratedPower", "gte", "40 kW"), spec("ratedPower", "≤45 kW")).verdict).toBe(
      "unknown",
    );
  });

  it("does not compare kinds", () => {
    const listing = aListing({
      specs: [{ ...spec("ratedVoltage", "380 V"), attribute: "ratedPower" }],
    });
    const need = aNeed({ requirements: [asks("ratedPower", "eq", "55 kW")] });
    expect(matched(need, listing, facts).verdicts[0]).toMatchObject({ verdict: "unknown" });
  });
});

describe("where the offered figure is found", () => {
  const line = (listing: Parameters<typeof aListing>[0], asked = asks("ratedPower", "eq", "55 kW")) =>
    matched(aNeed({ requirements: [asked] }), aListing(listing), facts).verdicts[0]!;

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
    expect(line({ specs: [words("45 kW / 55 kW")] }).verdict).toBe("unknown");
    expect(line({ specs: [words("详询")] })).toMatchObject({ verdict: "unknown", offered: "详询" });
  });

  it("in the title and the description, saying so", () => {
    const inTitle = line({ title: "YE4-250M-4 高效电动机 55 kW 380 V" });
    expect(inTitle).toMatchObject({ verdict: "met", offered: "55 kW" });
    expect(inTitle.reason).toContain("读自供方说明");
    expect(line({ description: "额定功率：45kW，4极" }).verdict).toBe("violated");
    expect(line({ description: "4极" }, asks("poles", "eq", "4")).verdict).toBe("met");
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
    expect(certificate("有", "无")).toBe("unknown");
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
    verdictOf(matched(about, aListing(listing), facts), name);

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

  it("are musts: one beyond the budget fails, and neither line exists where the need is silent", () => {
    expect(matched(need, aListing({ priceMin: wan(4), leadTimeDays: 3 }), facts).tier).toBe(
      "failing",
    );
    expect(matched(aNeed(), aListing(), facts).verdicts).toEqual([]);
  });

  it("prefers the cheaper and the earlier inside the limits, and never rewards leaving them out", () => {
    const score = (listing: Parameters<typeof aListing>[0]) =>
      matched(need, aListing(listing), facts).score;
    const both = { priceMax: wan(2.5), leadTimeDays: 30 };
    expect(score({ ...both, priceMax: wan(2) })).toBeGreaterThan(score(both));
    expect(score(both)).toBeGreaterThan(score({ ...both, leadTimeDays: 190 }));
    expect(score(both)).toBeGreaterThan(score({ ...both, priceMax: null }));
    expect(score(both)).toBeGreaterThan(score({ ...both, leadTimeDays: null }));
  });
});

describe("families", () => {
  const tier = (need: Parameters<typeof aNeed>[0], listing: Parameters<typeof aListing>[0]) =>
    matchPair(aNeed(need), aListing(listing), facts)?.tier ?? null;
  const reason = (need: Parameters<typeof aNeed>[0], listing: Parameters<typeof aListing>[0]) =>
    matched(aNeed(need), aListing(listing), facts).parts.find((part) => part.criterion === "family")!
      .reason;

  it("without relation are no match", () => {
    expect(tier({ family: "boiler" }, { family: "hydraulic-press" })).toBeNull();
    expect(tier({ family: "boiler", title: "锅炉" }, { family: null, title: "油压机" })).toBeNull();
    expect(tier({ family: null, title: "换设备" }, {})).toBeNull();
    expect(tier({ family: "no-such-family" }, {})).toBeNull();
  });

  it("same and narrower are the right kind", () => {
    expect(tier({}, {})).toBe("fit");
    expect(tier({ family: "air-compressor" }, { family: "screw-compressor" })).toBe("fit");
  });

  it("broader is near unless the listing names the kind that is wanted", () => {
    const need = { family: "screw-compressor" };
    expect(tier(need, { family: "air-compressor" })).toBe("near");
    const told = { family: "air-compressor", description: "永磁变频螺杆空压机" };
    expect(tier(need, told)).toBe("fit");
    expect(reason(need, told)).toContain("说明中写明螺杆式空气压缩机");
  });

  it("siblings are near, with what tells them apart", () => {
    const pair = [{ family: "screw-compressor" }, { family: "piston-compressor" }] as const;
    expect(tier(...pair)).toBe("near");
    expect(reason(...pair)).toContain("气流脉动大");
  });

  it("named in the other's title are near, but not what the vocabulary warns of", () => {
    expect(tier({ family: "air-compressor" }, { title: "空压机主电机" })).toBe("near");
    expect(
      tier({ family: "air-compressor" }, { family: "heat-recovery", title: "空压机余热回收机" }),
    ).toBeNull();
  });

  it("are read from the text where none was chosen", () => {
    expect(tier({ family: null, title: "求购空压机一台" }, { family: "air-compressor" })).toBe("fit");
    const words = reason({ family: null, title: "求购空压机一台" }, { family: "air-compressor" });
    expect(words).toContain("按说明推断");
  });

  it("that are near still fail when a must is violated", () => {
    expect(
      tier(
        { family: "screw-compressor", requirements: [asks("airFlow", "gte", "13 m3/min")] },
        { family: "piston-compressor", specs: [spec("airFlow", "6 m3/min")] },
      ),
    ).toBe("failing");
  });
});

describe("criteria", () => {
  it("each give a reason, 0 to 1, without 您 or 对方", () => {
    const need = aNeed({
      family: "laser-welder",
      title: "电池顶盖焊接用激光焊接机",
      requirements: [asks("laserPower", "gte", "3 kW"), asks("weldSpeed", "gte", "6", "nice")],
      budget: fen(100_000_000),
      deadline: "2027-03-31",
      sectorRows: ["HB-1-1"],
    });
    const listing = aListing({
      family: "laser-welder",
      description: "用于电池顶盖焊接",
      sectorRows: ["HB-1-1"],
      specs: [spec("laserPower", "6 kW")],
      priceMin: fen(50_000_000),
      priceMax: fen(60_000_000),
      leadTimeDays: 60,
      origin: { province: "湖北", city: "武汉" },
    });
    const { parts } = matched(need, listing, facts);
    expect(parts.map((part) => part.criterion)).toEqual(
      criteria.map(({ code }) => code).filter((code) => code !== "marks"),
    );
    for (const part of parts) {
      expect(part.score).toBeGreaterThanOrEqual(0);
      expect(part.score).toBeLessThanOrEqual(1);
      expect(part.reason).toMatch(/[\u4e00-\u9fff]/);
      expect(part.reason).not.toMatch(/您|对方|补贴/);
    }
    const told = Object.fromEntries(parts.map((part) => [part.criterion, part.reason]));
    expect(told["uses"]).toContain("电池顶盖焊接");
    expect(told["distance"]).toBe("鄂产 湖北武汉，使用地湖北襄阳，同省");
    expect(told["requirements"]).toBe(
      "硬性要求 1 项全部满足；期望要求 1 项，满足 0 项，未知 1 项（焊接速度）",
    );
    expect(told["freshness"]).toBe("供给 11 天前更新，需求 3 天前更新");
  });

  it.each([
    ["nearer", { origin: { province: "广东", city: "佛山" } }, {}],
    ["the same sector row", { sectorRows: ["HB-1-2"] }, { sectorRows: ["HB-1-1"] }],
    ["fresher", { updatedAt: "2026-01-01T00:00:00.000Z" }, {}],
    ["fuller", {}, { specs: [spec("ratedPower", "55 kW")] }],
  ] as const)("prefer what is %s", (_, worse, better) => {
    const need = aNeed({ sectorRows: ["HB-1-1"] });
    expect(matched(need, aListing(better), facts).score).toBeGreaterThan(
      matched(need, aListing(worse), facts).score,
    );
  });

  it("prefer the verified supplier", () => {
    const verified = { ...facts, trust: "verified" } as const;
    expect(matched(aNeed(), aListing(), verified).score).toBeGreaterThan(
      matched(aNeed(), aListing(), facts).score,
    );
  });
});

const figures = ["40 kW", "55 kW", "75 kW", "30~60 kW"];
const anyListing = fc
  .record({
    power: fc.option(fc.constantFrom(...figures)),
    poles: fc.option(fc.constantFrom("2", "4", "6")),
    efficiency: fc.option(fc.constantFrom("94.6 %", "95.7 %", "96.5 %")),
    price: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
    leadTimeDays: fc.option(fc.integer({ min: 0, max: 300 })),
  })
  .map(({ power, poles, efficiency, price, leadTimeDays }) =>
    aListing({
      specs: [
        ...(power ? [spec("ratedPower", power)] : []),
        ...(poles ? [spec("poles", poles)] : []),
        ...(efficiency ? [spec("efficiency", efficiency)] : []),
      ],
      priceMin: price === null ? null : fen(price),
      priceMax: price === null ? null : fen(price),
      leadTimeDays,
    }),
  );
const anyNeed = fc
  .record({
    strengths: fc.tuple(...Array.from({ length: 3 }, () => fc.constantFrom("must", "nice"))),
    budget: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
    deadline: fc.option(fc.constantFrom("2026-12-01", "2027-05-31")),
  })
  .map(({ strengths: [a, b, c], budget, deadline }) =>
    aNeed({
      requirements: [
        asks("ratedPower", "eq", "55 kW", a),
        asks("poles", "eq", "4", b),
        asks("efficiency", "gte", "95.7 %", c),
      ],
      budget: budget === null ? null : fen(budget),
      deadline,
    }),
  );

describe("always", () => {
  it("a violated must ranks below everything without one, and unknown is never violated", () => {
    fc.assert(
      fc.property(anyNeed, fc.array(anyListing, { minLength: 1, maxLength: 6 }), (need, listings) => {
        const matches = listings.map((listing, i) =>
          matched(need, { ...listing, id: `listing${i}` }, facts),
        );
        const violates = (match: Match) =>
          match.verdicts.some(
            (line) => line.requirement.strength === "must" && line.verdict === "violated",
          );
        const ranked = rankMatches(matches).map(violates);
        expect(ranked).toEqual([...ranked].sort((a, b) => Number(a) - Number(b)));
        for (const match of matches)
          for (const line of match.verdicts)
            if (line.offered === "未填写") expect(line.verdict).toBe("unknown");
      }),
    );
  });

  it("a further met line never lowers the tier", () => {
    fc.assert(
      fc.property(anyNeed, anyListing, (need, listing) => {
        const before = matched(need, listing, facts);
        for (const met of [
          spec("ratedPower", "55 kW"),
          spec("poles", "4"),
          spec("efficiency", "96 %"),
        ]) {
          if (listing.specs.some((line) => line.attribute === met.attribute)) continue;
          const after = matched(need, { ...listing, specs: [...listing.specs, met] }, facts);
          expect(matchTiers.indexOf(after.tier)).toBeLessThanOrEqual(
            matchTiers.indexOf(before.tier),
          );
          expect(after.score).toBeGreaterThan(before.score);
        }
      }),
    );
  });
});
