import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Need } from "../demand/need.ts";
import type { Listing } from "../supply/listing.ts";
import { matchPair } from "./match-pair.ts";
import type { Match } from "./match.ts";
import { rankMatches } from "./rank.ts";
import { aListing, aNeed, asks, facts, spec } from "./testing/postings.ts";

/** Changes of a need or of the world that must not change what is judged, or only in one direction. */

const compressor = (id: string, about: Partial<Listing>): Listing =>
  aListing({ id, family: "screw-compressor", title: "螺杆空压机", ...about });

const offers: readonly Listing[] = [
  compressor("l-fit", { specs: [spec("airFlow", "13.5 m3/min"), spec("ratedPower", "75 kW")] }),
  compressor("l-prose", { description: "排气量14立方每分钟，额定功率75千瓦，喷砂、喷涂线用过" }),
  compressor("l-open", { description: "整机水冷，质保两年" }),
  compressor("l-small", { specs: [spec("airFlow", "10 m3/min"), spec("ratedPower", "75 kW")] }),
  compressor("l-other-unit", { specs: [spec("airFlow", "600 m3/h")] }),
  compressor("l-noisy", { specs: [spec("airFlow", "15 m3/min"), spec("noise", "82 dB(A)")] }),
  compressor("l-used", {
    condition: "used",
    specs: [spec("airFlow", "15 m3/min"), spec("ratedPower", "75 kW")],
  }),
  compressor("l-series", { title: "螺杆空压机系列", description: "排气量10-20m³/min" }),
];

const told = (description: string, about: Partial<Need> = {}) =>
  aNeed({ family: "screw-compressor", title: "喷涂车间空压机更新", description, ...about });

const usual = told("排气量不低于13立方每分钟，额定功率75千瓦，噪声不高于75分贝，二手的不考虑。");

function judged(need: Need, listings: readonly Listing[] = offers): readonly Match[] {
  return rankMatches(listings.flatMap((listing) => matchPair(need, listing, facts) ?? []));
}

/** The order, and each answer by what it is about; words and figures may be written otherwise. */
function outcome(matches: readonly Match[]) {
  return matches.map(({ listingId, tier, verdicts }) => ({
    listingId,
    tier,
    verdicts: verdicts.map(({ requirement, verdict }) => `${requirement.name} ${verdict}`).sort(),
  }));
}

describe("no verdict and no place changes", () => {
  const before = outcome(judged(usual));

  it("tells the offers apart in the first place", () => {
    const tiers = new Map(before.map(({ listingId, tier }) => [listingId, tier]));
    expect(tiers.get("l-small")).toBe("failing");
    expect(tiers.get("l-other-unit")).toBe("failing");
    expect(tiers.get("l-noisy")).toBe("failing");
    expect(tiers.get("l-used")).toBe("failing");
    expect(tiers.get("l-open")).toBe("open");
    expect(before[0]!.tier).not.toBe("failing");
  });

  it.each([
    ["other units", "排气量不低于780m³/h，额定功率75000W，噪声不高于75dB(A)，二手的不考虑。"],
    [
      "full width",
      "排气量不低于１３立方每分钟，额定功率７５千瓦，噪声不高于７５分贝，二手的不考虑。",
    ],
    ["half-width marks", "排气量不低于13立方每分钟,额定功率75千瓦,噪声不高于75分贝,二手的不考虑"],
    ["signs for words", "排气量≥13立方每分钟，额定功率75kW，噪声≤75分贝，二手的不考虑。"],
    ["以上 for 不低于", "排气量13立方每分钟以上，额定功率75千瓦，噪声75分贝以下，二手的不考虑。"],
    [
      "clauses in another order",
      "二手的不考虑，噪声不高于75分贝，额定功率75千瓦，排气量不低于13立方每分钟。",
    ],
    [
      "an irrelevant sentence",
      "排气量不低于13立方每分钟，额定功率75千瓦，噪声不高于75分贝，二手的不考虑。请各家周五前来厂里看现场，发票要专票。",
    ],
    [
      "an irrelevant sentence in front",
      "我们厂在襄阳高新区，厂房是新盖的。排气量不低于13立方每分钟，额定功率75千瓦，噪声不高于75分贝，二手的不考虑。",
    ],
  ])("with %s", (_, description) => {
    expect(outcome(judged(told(description)))).toEqual(before);
  });

  it("with the same lines in the table, in any unit", () => {
    const lines = (flow: string, power: string) =>
      told("二手的不考虑。", {
        requirements: [
          asks("airFlow", "gte", flow),
          asks("ratedPower", "eq", power),
          asks("noise", "lte", "75 dB(A)"),
        ],
      });
    const table = outcome(judged(lines("13 m3/min", "75 kW")));
    expect(outcome(judged(lines("780 m3/h", "75000 W")))).toEqual(table);
    expect(outcome(judged(lines("13000 L/min", "0.075 MW")))).toEqual(table);
    expect(table.map(({ tier }) => tier)).toEqual(before.map(({ tier }) => tier));
  });

  it("with a thousand other listings beside", () => {
    const random = fc.sample(anyListing, { numRuns: 1_000, seed: 7 });
    const others = random.map((listing, i) => ({ ...listing, id: `other-${i}` }));
    const ours = judged(usual, [...others.slice(0, 500), ...offers, ...others.slice(500)]);
    const kept = ours.filter(({ listingId }) => listingId.startsWith("l-"));
    expect(outcome(kept)).toEqual(before);
  }, 30_000);
});

const figure = fc.integer({ min: 5, max: 30 });
const anyListing = fc
  .record({
    family: fc.constantFrom("screw-compressor", "air-compressor", "boiler", "crane"),
    flow: fc.option(figure),
    noise: fc.option(fc.integer({ min: 60, max: 90 })),
    span: fc.boolean(),
    prose: fc.boolean(),
    used: fc.boolean(),
  })
  .map(({ family, flow, noise, span, prose, used }) => {
    const air = flow === null ? null : span ? `${flow}~${flow + 4} m3/min` : `${flow} m3/min`;
    return aListing({
      family,
      title: "成套设备",
      condition: used ? "used" : "new",
      description: prose && air ? `排气量${air}` : "",
      specs: [
        ...(air && !prose ? [spec("airFlow", air)] : []),
        ...(noise === null ? [] : [spec("noise", `${noise} dB(A)`)]),
      ],
    });
  });

describe("a tighter demand", () => {
  const flows = (least: number) =>
    aNeed({
      family: "screw-compressor",
      title: "空压机更新",
      requirements: [asks("airFlow", "gte", `${least} m3/min`)],
    });

  it("never lifts a listing from 不满足 to anything better, nor its tier", () => {
    fc.assert(
      fc.property(anyListing, figure, fc.integer({ min: 0, max: 10 }), (listing, least, more) => {
        const [loose, tight] = [least, least + more].map((each) =>
          matchPair(flows(each), listing, facts),
        );
        if (!loose || !tight) return;
        const verdict = (match: Match) =>
          match.verdicts.find(({ requirement }) => requirement.attribute === "airFlow")!.verdict;
        if (verdict(loose) === "violated") expect(verdict(tight)).toBe("violated");
        if (verdict(tight) === "met") expect(verdict(loose)).toBe("met");
        const order = ["fit", "open", "near", "failing"];
        expect(order.indexOf(tight.tier)).toBeGreaterThanOrEqual(order.indexOf(loose.tier));
      }),
    );
  });

  it("is never met by more when something is ruled out besides", () => {
    fc.assert(
      fc.property(anyListing, figure, (listing, least) => {
        const need = flows(least);
        const strict = { ...need, exclusions: [{ kind: "condition", words: "二手" } as const] };
        const [open, closed] = [need, strict].map((each) => matchPair(each, listing, facts));
        if (!open || !closed) return;
        if (open.tier === "failing") expect(closed.tier).toBe("failing");
        if (listing.condition === "used") expect(closed.tier).toBe("failing");
      }),
    );
  });
});
