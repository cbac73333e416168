import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen } from "../shared/money.ts";
import { criteria } from "./criteria/index.ts";
import { matchPair } from "./match-pair.ts";
import { matchTiers, type Match } from "./match.ts";
import { rankMatches } from "./rank.ts";
import { aListing, aNeed, asks, facts, matched, spec, verdictOf } from "./testing/postings.ts";

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

describe("motors of 55 kW, 4 poles, efficiency at least 95.7", () => {
  const offers = { ie5: "96.5 %", ie4: "95.7 %", ie3: "94.6 %", none: null };
  const all = Object.entries(offers).map(([id, value]) => matched(motorNeed, motor(id, value)));

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
    const line = (id: string) =>
      verdictOf(
        all.find((match) => match.listingId === id)!,
        "效率",
      );
    expect(line("ie5")).toMatchObject({ verdict: "met", wanted: "≥ 95.7 %", offered: "96.5 %" });
    expect(line("ie5").reason).toBe("高于要求 0.8 个百分点");
    expect(line("ie4").reason).toContain("含本数");
    expect(line("ie3")).toMatchObject({ verdict: "violated", reason: "低于要求 1.1 个百分点" });
    expect(line("none")).toMatchObject({ verdict: "unknown", offered: "未填写" });
  });

  it("shows figures in the asker's unit", () => {
    const listing = aListing({ specs: [spec("ratedPower", "0.055 MW"), spec("poles", "4")] });
    const line = verdictOf(matched(motorNeed, listing), "额定功率");
    expect(line).toMatchObject({ verdict: "met", wanted: "= 55 kW", offered: "55 kW" });
    expect(line.reason).toContain("0.055 MW");
  });
});

describe("families", () => {
  const tier = (need: Parameters<typeof aNeed>[0], listing: Parameters<typeof aListing>[0]) =>
    matchPair(aNeed(need), aListing(listing), facts)?.tier ?? null;
  const reason = (need: Parameters<typeof aNeed>[0], listing: Parameters<typeof aListing>[0]) =>
    matched(aNeed(need), aListing(listing)).parts.find((part) => part.criterion === "family")!
      .reason;

  it("without relation are no match", () => {
    expect(tier({ family: "boiler" }, { family: "hydraulic-press" })).toBeNull();
    expect(tier({ family: "boiler", title: "锅炉" }, { family: null, title: "油压机" })).toBeNull();
    expect(tier({ family: null, title: "换设备" }, {})).toBeNull();
    expect(tier({ family: "no-such-family", title: "更换设备" }, {})).toBeNull();
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
    const need = { family: "screw-compressor", title: "喷砂车间空压机更新" };
    const sibling = { family: "piston-compressor", description: "喷砂、喷涂用气" };
    expect(tier(need, sibling)).toBe("near");
    expect(reason(need, sibling)).toContain("气流脉动大");
    expect(tier(need, { family: "piston-compressor" })).toBeNull();
  });

  it("are near when one's title is about the other's kind of machine", () => {
    expect(tier({ family: "air-compressor" }, { title: "75 kW 螺杆空压机" })).toBe("near");
    const named = { title: "求购空压机", requirements: [asks("airFlow", "gte", "10 m3/min")] };
    const offered = { family: "air-compressor", specs: [spec("airFlow", "13 m3/min")] };
    expect(tier(named, offered)).toBe("near");
    expect(tier(named, { family: "air-compressor" })).toBeNull();
  });

  it("are no match when a title only mentions the other's, or the vocabulary warns of it", () => {
    const need = { family: "air-compressor", title: "空压机更新" };
    for (const title of ["空压机主电机", "高效电机（空压机用）", "高效电机 空压机用 380V"])
      expect(tier(need, { title })).toBeNull();
    expect(tier({ title: "空压机主电机" }, { family: "air-compressor" })).toBeNull();
    expect(
      tier({ family: "air-compressor" }, { family: "heat-recovery", title: "空压机余热回收机" }),
    ).toBeNull();
  });

  it("are closer when the listing states the kind that the need's title asks for", () => {
    const family = (title: string, listing: Parameters<typeof aListing>[0]) =>
      matched(aNeed({ title }), aListing(listing)).parts.find(
        (part) => part.criterion === "family",
      );
    const unstated = { score: 0.6, reason: "供方未写明变频调速电机" };
    const asked = "90千瓦变频调速电机两台";
    const plain = { title: "再制造电机 Y2 系列 90kW", description: "可配变频调速电机" };
    expect(family(asked, plain)).toMatchObject(unstated);
    expect(family(asked, { title: "电机 随带变频器" })).toMatchObject(unstated);
    const inSpecs = { attribute: null, name: "调速方式", source: "entered" } as const;
    for (const listing of [
      { title: "变频调速电机 YVF2-280M-4" },
      { title: "变频 调速 电动机" },
      { title: "变频电机 90kW" },
      { specs: [{ ...inSpecs, figure: { kind: "words", text: "变频调速" } as const }] },
    ])
      expect(family(asked, listing)).toMatchObject({
        score: 1,
        reason: "设备类别相同：三相异步电动机",
      });
    expect(family("90千瓦超高效电机", { title: "高效电机" })?.score).toBe(0.6);
    expect(family("90千瓦高效电机", { title: "超高效电机" })?.score).toBe(1);
    expect(family("淘汰高效电机，采购电动机", {})?.score).toBe(1);
  });

  it("are read from the text where none was chosen", () => {
    expect(tier({ family: null, title: "求购空压机一台" }, { family: "air-compressor" })).toBe(
      "fit",
    );
    const words = reason({ family: null, title: "求购空压机一台" }, { family: "air-compressor" });
    expect(words).toContain("按说明推断");
  });

  it("that are near still fail when a must is violated", () => {
    expect(
      tier(
        { family: "screw-compressor", requirements: [asks("airFlow", "gte", "13 m3/min")] },
        { family: "air-compressor", specs: [spec("airFlow", "6 m3/min")] },
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
    const { parts } = matched(need, listing);
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
    expect(matched(need, aListing(better)).score).toBeGreaterThan(
      matched(need, aListing(worse)).score,
    );
  });

  it("prefer the verified supplier", () => {
    const verified = { ...facts, trust: "verified" } as const;
    expect(matched(aNeed(), aListing(), verified).score).toBeGreaterThan(
      matched(aNeed(), aListing()).score,
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
      fc.property(
        anyNeed,
        fc.array(anyListing, { minLength: 1, maxLength: 6 }),
        (need, listings) => {
          const matches = listings.map((listing, i) =>
            matched(need, { ...listing, id: `listing${i}` }),
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
        },
      ),
    );
  });

  it("a further met line never lowers the tier", () => {
    fc.assert(
      fc.property(anyNeed, anyListing, (need, listing) => {
        const before = matched(need, listing);
        for (const met of [
          spec("ratedPower", "55 kW"),
          spec("poles", "4"),
          spec("efficiency", "96 %"),
        ]) {
          if (listing.specs.some((line) => line.attribute === met.attribute)) continue;
          const after = matched(need, { ...listing, specs: [...listing.specs, met] });
          expect(matchTiers.indexOf(after.tier)).toBeLessThanOrEqual(
            matchTiers.indexOf(before.tier),
          );
          expect(after.score).toBeGreaterThan(before.score);
        }
      }),
    );
  });
});

describe("what the other side reads", () => {
  it("is made of the two public texts: no id of an organisation, and passages as they are written", () => {
    const need = aNeed({
      organisationId: "factory777",
      description: "排气量不低于13立方每分钟，二手的不考虑",
      family: "screw-compressor",
      title: "空压机更新",
    });
    const listing = aListing({
      organisationId: "supplier77",
      family: "screw-compressor",
      description: "整机水冷，排气量14立方每分钟",
    });
    const match = matched(need, listing);
    const told = JSON.stringify({ ...match, needId: "", listingId: "" });
    expect(told).not.toMatch(/factory777|supplier77/);
    const flow = verdictOf(match, "排气量");
    expect(flow).toMatchObject({ verdict: "met", offered: "14 m³/min" });
    expect(need.description).toContain(flow.wantedPassage!);
    expect(listing.description).toContain(flow.passage!);
  });
});

describe("a need that does not say its kind", () => {
  // 极耳焊接 only tells what is done.
  const need = aNeed({ title: "电池极耳焊接，二手不考虑", description: "", family: null });
  const offer = (about: Parameters<typeof aListing>[0]) =>
    aListing({ family: "laser-welder", title: "激光焊接机", description: "极耳焊接", ...about });

  it("refuses used machines all the same", () => {
    expect(matched(need, offer({ condition: "used" })).tier).toBe("failing");
    expect(matched(need, offer({ condition: "new" })).tier).not.toBe("failing");
  });
});

describe("a listing beside the machine that is wanted", () => {
  const need = aNeed({ title: "求购油压机", description: "", family: "hydraulic-press" });

  it.each([
    ["冲压取件机械手", "油压机另购"],
    ["油压机上料机", "四轴"],
    ["自动堆垛机", "接在油压机后面"],
  ])("%s, %s is not offered", (title, description) => {
    const listing = aListing({ title, description, family: "hydraulic-press" });
    expect(matchPair(need, listing, facts)).toBeNull();
  });

  it("that is the machine itself is", () => {
    const listing = aListing({
      ...{ title: "四柱油压机", description: "可与其他油压机联线", family: "hydraulic-press" },
    });
    expect(matchPair(need, listing, facts)).not.toBeNull();
  });
});

describe("a machine for samples", () => {
  const need = (description: string) =>
    aNeed({ title: "求购油压机", description, family: "hydraulic-press" });
  const listing = aListing({
    ...{ title: "台式油压机", description: "高校实验室常用", family: "hydraulic-press" },
  });

  it("fails who wants to produce, and not who tests", () => {
    expect(matched(need("压制轴套，两班生产"), listing).tier).toBe("failing");
    expect(matched(need("实验室压样用"), listing).tier).not.toBe("failing");
  });
});
