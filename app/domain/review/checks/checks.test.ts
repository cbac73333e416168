import { expect, test } from "vitest";
import { vocabularyOf } from "../../vocabulary/vocabulary-of.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { aFigure, aWish, aWord } from "#seed/builders/spec.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { gradeClaimOf } from "../../catalogue/efficiency-claim.ts";
import { gradeEfficiency } from "../../catalogue/efficiency-grade.ts";
import { motorRow } from "../../catalogue/testing/efficiency-rows.ts";
import { fen } from "../../shared/money.ts";
import type { ListingContent } from "../../supply/listing.ts";
import type { NeedContent } from "../../demand/need.ts";
import { checkPosting } from "./index.ts";
import { checkOrganisation } from "./organisation.ts";
import { timesFromUsual } from "./outlier.ts";
import { checkedListing, checkedNeed, type PostingFacts } from "./posting-facts.ts";

const vocabulary = vocabularyOf(vocabularyData);
const usualPower = [7.5, 11, 22, 37, 45, 55, 75, 90, 110];
const usualPrices = [3, 5, 8, 9, 9.5, 10, 12, 15].map((wan) => wan * 1_000_000);
const facts = (said: Partial<PostingFacts> = {}): PostingFacts => ({
  vocabulary,
  family: { values: new Map([["ratedPower", usualPower]]), prices: usualPrices },
  similar: [],
  claimedGrade: null,
  ...said,
});
const codes = (found: readonly { code: string; seriousness: string }[]) =>
  found.map(({ code, seriousness }) => `${code} ${seriousness}`);
const listing = (said: Partial<ListingContent>, known = facts()) =>
  codes(checkPosting(checkedListing(aListingContent(said)), known));
const need = (said: Partial<NeedContent>, known = facts()) =>
  codes(checkPosting(checkedNeed(aNeedContent(said)), known));
const specs = (...figures: ListingContent["specs"]) => ({ specs: figures });

test("a plain listing and a plain need have nothing to be found", () => {
  expect(listing({})).toEqual([]);
  expect(need({})).toEqual([]);
});

test("a claimed grade that the figures contradict is told, an agreeing one is not", () => {
  const parameters = { ratedPowerKw: 132, poles: 4, efficiencyPct: 96.4 };
  const outcome = gradeEfficiency({ family: "three-phase-motor", parameters }, [
    motorRow({ kw: 132, poles: 4, limits: [97.1, 96.4, 95.6] }),
  ]);
  const claimed = (text: string) => ({
    claimedGrade: {
      claim: gradeClaimOf({ specs: [aWord("efficiencyClassClaimed", "能效", text)] })!,
      outcome,
    },
  });
  expect(listing({}, facts(claimed("1级")))).toEqual(["grade-claim notice"]);
  for (const text of ["2级", "IE4", "高效"]) expect(listing({}, facts(claimed(text)))).toEqual([]);
  const [found] = checkPosting(checkedListing(aListingContent({})), facts(claimed("1级")));
  expect(found?.words).toBe("自报能效 1级，与按标准计算的2级不一致");
  expect(found?.evidence).toContain("GB 18613-2020 表1");
});

test.each([
  ["a machine without a model", { model: " " }, ["model notice"]],
  ["software without a model", { model: "", kind: "software" }, []],
  ["a line without a model", { model: "", kind: "line" }, []],
  [
    "a telephone number in the text",
    { description: "空压机现货，13800138000 联系" },
    ["contact serious"],
  ],
  [
    "a telephone number in a word of the specification",
    specs(aWord(null, "售后", "13800138000")),
    ["contact serious"],
  ],
  ["a negative power", specs(aFigure("ratedPower", "额定功率", -75, "kW")), ["impossible serious"]],
  ["a negative temperature", specs(aFigure(null, "环境温度", -20, "degC")), []],
  [
    "a temperature below absolute zero",
    specs(aFigure(null, "温度", -300, "degC")),
    ["impossible serious"],
  ],
  [
    "an efficiency of 195 %",
    specs(aFigure("efficiency", "效率", 195, "%")),
    ["impossible serious"],
  ],
  ["an efficiency of 104 %", specs(aFigure(null, "热效率", 104, "%")), ["impossible notice"]],
  ["a negative efficiency", specs(aFigure(null, "热效率", -5, "%")), ["impossible serious"]],
  ["a negative tolerance", specs(aFigure(null, "电压偏差", -5, "%")), []],
  ["a power in MPa", specs(aFigure("ratedPower", "额定功率", 75, "MPa")), ["impossible serious"]],
  ["W for kW", specs(aFigure("ratedPower", "额定功率", 75_000, "kW")), ["far-figure serious"]],
  ["the same in W", specs(aFigure("ratedPower", "额定功率", 75_000, "W")), []],
  [
    "fifty times the usual power",
    specs(aFigure("ratedPower", "额定功率", 2200, "kW")),
    ["far-figure notice"],
  ],
  [
    "a figure beyond what machines have",
    specs(aFigure("displacement", "排气量", 30_000, "m3/min")),
    ["far-figure notice"],
  ],
  [
    "the same in another unit",
    specs(aFigure("displacement", "排气量", 30_000_000, "L/min")),
    ["far-figure notice"],
  ],
  ["a usual one in another unit", specs(aFigure("displacement", "排气量", 13_000, "L/min")), []],
  [
    "a slip of the unit",
    specs(aFigure("exhaustPressure", "排气压力", 80_000, "MPa")),
    ["far-figure serious"],
  ],
  ["a large one", specs(aFigure("ratedPower", "额定功率", 315, "kW")), []],
  ["元 for 万元", { priceMin: fen(900), priceMax: fen(900) }, ["price serious"]],
  ["six times the usual price", { priceMin: fen(60_000_000), priceMax: null }, ["price notice"]],
  ["four times the usual price", { priceMin: fen(38_000_000), priceMax: null }, []],
  ["no price", { priceMin: null, priceMax: null }, []],
  [
    "a boast",
    { description: "国家级品质，最佳选择，螺杆空压机现货供应" },
    ["advertisement notice"],
  ],
  ["a title that the state gives", { description: "国家级专精特新企业生产，螺杆主机" }, []],
  ["the largest of a measure", { description: "最大排气压力 1.3 MPa，最高转速 3000 r/min" }, []],
  ["shouting", { description: "螺杆空压机现货供应，先到先得！！！" }, ["advertisement notice"]],
  [
    "nothing but advertising",
    { title: "厂家直销 欢迎选购", description: "价格优惠，服务周到，口碑良好。", specs: [] },
    ["advertisement serious"],
  ],
] as const)("%s", (_what, said, found) => {
  expect(listing(said as Partial<ListingContent>)).toEqual(found);
});

test("a figure outside the typical range is told with the range", () => {
  const posting = checkedListing(
    aListingContent(specs(aFigure("ratedPower", "额定功率", 2_000_000, "kW"))),
  );
  const [found] = checkPosting(posting, facts());
  expect(found).toMatchObject({
    code: "far-figure",
    words: "“额定功率 2000000 kW”不在常见的 0.01–100000 kW 以内，请核对数值和单位",
    evidence: "这项参数的常见范围是 0.01–100000 kW",
  });
});

test("an open end and a bound of the typical range are no slips", () => {
  const alone = facts({ family: { values: new Map(), prices: usualPrices } });
  const wanted = (op: "gte" | "lte", value: number) =>
    need({ requirements: [aWish("ratedPower", "额定功率", op, value, "kW")] }, alone);
  expect(wanted("gte", 55)).toEqual([]);
  expect(wanted("lte", 100_000)).toEqual([]);
  expect(wanted("lte", 200_000)).toEqual(["far-figure notice"]);
});

test("a need is checked by its requirements and its budget a machine", () => {
  expect(need({ budget: fen(1_200_000), quantity: 2 })).toEqual(["price notice"]);
  expect(need({ budget: fen(12_000), quantity: 4 })).toEqual(["price serious"]);
});

test("with too little to compare with nothing is far", () => {
  const few = facts({
    family: {
      values: new Map([["ratedPower", usualPower.slice(0, 7)]]),
      prices: usualPrices.slice(0, 7),
    },
  });
  expect(listing(specs(aFigure("ratedPower", "额定功率", 75_000, "kW")), few)).toEqual([]);
  expect(listing({ priceMin: fen(900), priceMax: null }, few)).toEqual([]);
});

test("a family of very different machines has no far ones", () => {
  const wide = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];
  expect(timesFromUsual(0.01, wide, 10)).toBeNull();
  expect(timesFromUsual(0, usualPower, 10)).toBeNull();
});

test("the same offer twice is noticed, and somebody else's text is serious", () => {
  const other = (own: boolean, said: Partial<ListingContent> = {}) => {
    const posting = checkedListing(aListingContent(said));
    return facts({ similar: [{ id: "2a3stng222", title: posting.title, own, posting }] });
  };
  expect(listing({}, other(true))).toEqual(["own-duplicate notice"]);
  expect(listing({ model: "SL-90", title: "示例 90 kW 空压机" }, other(true))).toEqual([]);
  expect(listing({}, other(false))).toEqual(["copied serious"]);
  expect(listing({}, other(false, { specs: [], description: "另一段完全不同的说明文字" }))).toEqual(
    [],
  );
});

test("a finding about contact data does not repeat it", () => {
  const posting = checkedListing(aListingContent({ description: "空压机，13800138000" }));
  expect(JSON.stringify(checkPosting(posting, facts()))).not.toContain("138");
});

test("a company without a code, or with somebody else's name, is looked at", () => {
  const namesake = { id: "2fact2ry22", name: "示例厂" };
  expect(codes(checkOrganisation({ creditCode: "91420100MA0000007L" }, []))).toEqual([]);
  expect(codes(checkOrganisation({ creditCode: "91420100MA0000008L" }, []))).toEqual([
    "credit-code serious",
  ]);
  expect(codes(checkOrganisation({ creditCode: null }, [namesake]))).toEqual([
    "credit-code serious",
    "same-name serious",
  ]);
});
