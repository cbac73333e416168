import { describe, expect, it } from "vitest";
import { computedMarks } from "#app/domain/catalogue/listing-marks.ts";
import { needGaps } from "#app/domain/demand/need.ts";
import { isId } from "#app/domain/shared/id.ts";
import { listingGaps } from "#app/domain/supply/listing.ts";
import { convertRange } from "#app/domain/units/convert.ts";
import { unit } from "#app/domain/units/units.ts";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { readSectorReference } from "#seed/reference/read.ts";
import { readEfficiencyThresholds } from "#seed/reference/read-efficiency.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { demoAccounts } from "#seed/worlds/demo/accounts.ts";
import { demoInquiries } from "#seed/worlds/demo/inquiries.ts";
import {
  demoFactories,
  demoFactoryKey,
  demoSupplierKey,
  demoSuppliers,
} from "#seed/worlds/demo/organisations.ts";
import { demoId } from "#seed/worlds/demo/random.ts";
import { waitingOffers } from "#seed/worlds/demo/waiting.ts";
import { demoWorld } from "#seed/worlds/demo/world.ts";

const vocabulary = vocabularyOf(vocabularyData);
const world = demoWorld(vocabulary);
const postings = [...world.listings, ...world.needs];
const sectorRows = readSectorReference();
type Posting = (typeof postings)[number];

/** What factories renew most: at least eight offers each, narrower families counted. */
const weighty = [
  "machining-centre",
  "cnc-lathe",
  "grinding-machine",
  "hydraulic-press",
  "mechanical-press",
  "press-brake",
  "laser-cutting-machine",
  "laser-welding-machine",
  "die-casting-machine",
  "injection-moulding-machine",
  "industrial-robot",
  "welding-robot",
  "agv",
  "bridge-crane",
  "spray-coating-line",
  "air-compressor",
  "screw-air-compressor",
  "three-phase-motor",
  "distribution-transformer",
  "centrifugal-pump",
  "industrial-fan",
  "industrial-boiler",
  "water-chiller",
  "heat-exchanger",
  "industrial-furnace",
  "reactor-vessel",
  "process-dryer",
  "evaporator",
  "ring-spinning-frame",
  "environmental-chamber",
  "universal-testing-machine",
  "coordinate-measuring-machine",
  "mes",
] as const;

/** Waits for a reviewer because its figures are a slip. */
const deliberatelyOdd = waitingOffers.map(([, [title]]) => title);

/** Asked prices in 分 of new machines, lines apart; a family's own until it has more than three. */
function pricesByFamily(): Record<string, { title: string; price: number }[]> {
  const prices: Record<string, { title: string; price: number }[]> = {};
  for (const { content } of world.listings) {
    const { family, kind, title, priceMin, condition } = content;
    if (kind !== "equipment" || condition !== "new" || priceMin === null) continue;
    if (!deliberatelyOdd.includes(title)) (prices[family!] ??= []).push({ title, price: priceMin });
  }
  return Object.fromEntries(Object.entries(prices).filter(([, each]) => each.length > 3));
}

/** Every figure of the world with the attribute it belongs to. */
const figures = [
  ...world.listings.flatMap(({ content }) =>
    content.specs.map(({ attribute, figure }) => ({ content, attribute, figure })),
  ),
  ...world.needs.flatMap(({ content }) =>
    content.requirements.map(({ attribute, wanted }) => ({
      content,
      attribute,
      figure:
        wanted.op === "is"
          ? { kind: "words" as const, text: wanted.text }
          : { kind: "quantity" as const, ...wanted.range },
    })),
  ),
];

describe("the demo world", () => {
  it("is the same each time it is built", () => {
    expect(demoWorld(vocabulary)).toEqual(world);
  });

  it("is large enough to look alive", () => {
    expect(world.listings.length).toBeGreaterThanOrEqual(2000);
    expect(world.needs.length).toBeGreaterThanOrEqual(500);
    expect(demoSuppliers.length).toBeGreaterThanOrEqual(250);
    expect(demoFactories.length).toBeGreaterThanOrEqual(150);
  });

  it("offers every family that a sector row names, and nearly all others", () => {
    const offered = new Set(world.listings.map(({ content }) => content.family));
    const missing = vocabulary.families.filter(({ code }) => !offered.has(code));
    const named = missing.filter(({ sectorRows: rows }) => rows.length > 0);
    expect(named.map(({ code }) => code)).toEqual([]);
    expect(missing.length).toBeLessThanOrEqual(0.05 * vocabulary.families.length);
  });

  it("has something to compare in the families of weight", () => {
    const thin = weighty
      .map((code) => {
        const family = vocabulary.closure(code);
        return [code, world.listings.filter(({ content }) => family.includes(content.family!))];
      })
      .filter(([, offered]) => offered!.length < 8);
    expect(thin.map(([code]) => code)).toEqual([]);
  });

  it("has an offer and a need for every sector row", () => {
    const known = new Set(sectorRows.map(({ id }) => id));
    for (const side of [world.listings, world.needs]) {
      const used = new Set(
        (side as readonly Posting[]).flatMap(({ content }) => content.sectorRows),
      );
      expect([...known].filter((id) => !used.has(id))).toEqual([]);
      expect([...used].filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it("names each organisation and account as an example, and none of them twice", () => {
    expect(world.organisations.filter(({ name }) => !name.includes("示例"))).toEqual([]);
    expect(demoAccounts.filter(({ name }) => !name.includes("示例"))).toEqual([]);
    const ids = [
      ...world.organisations.map(({ key }) => demoId(key)),
      ...demoAccounts.map(({ email }) => demoId(email)),
    ];
    expect(ids.every(isId)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(world.organisations.map(({ name }) => name)).size).toBe(
      world.organisations.length,
    );
  });

  it("tells postings of one organisation apart by their titles", () => {
    for (const side of [world.listings, world.needs]) {
      const keys = side.map(({ organisation, content }) => `${organisation} ${content.title}`);
      expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
    }
  });

  it("can publish every posting", () => {
    expect(world.listings.flatMap(({ content }) => listingGaps(content))).toEqual([]);
    expect(world.needs.flatMap(({ content }) => needGaps(content))).toEqual([]);
  });

  it("gives the demo accounts something to see in every state", () => {
    const statesOf = (side: readonly Posting[], key: string) =>
      new Set(side.filter((each) => each.organisation === key).map(({ status }) => status));
    const all = new Set(["draft", "published", "paused", "closed"]);
    expect(statesOf(world.listings, demoSupplierKey)).toEqual(all);
    expect(statesOf(world.needs, demoFactoryKey)).toEqual(all);
    const count = (side: readonly Posting[], key: string) =>
      side.filter((each) => each.organisation === key).length;
    expect(count(world.listings, demoSupplierKey)).toBeGreaterThanOrEqual(12);
    expect(count(world.needs, demoFactoryKey)).toBeGreaterThanOrEqual(8);
  });

  it("asks about published postings that exist", () => {
    const published = (side: readonly Posting[], title: string) =>
      side.filter(({ content, status }) => content.title === title && status === "published");
    for (const { need, listing } of demoInquiries) {
      expect(published(world.needs, need)).toHaveLength(1);
      expect(published(world.listings, listing)).toHaveLength(1);
    }
  });
});

describe("its figures", () => {
  it("belong to attributes of the family", () => {
    const strays = figures
      .filter(({ attribute }) => attribute !== null)
      .filter(
        ({ content, attribute }) =>
          !vocabulary.attributesOf(content.family!).some(({ code }) => code === attribute),
      );
    expect(strays.map(({ content, attribute }) => `${content.title}: ${attribute}`)).toEqual([]);
  });

  it("are written in units that the attribute allows", () => {
    const strays = figures.filter(({ attribute, figure }) => {
      if (figure.kind === "words") return false;
      const allowed = attribute === null ? null : vocabulary.attribute(attribute)!.allowedUnits;
      return allowed ? !allowed.includes(figure.unit) : unit(figure.unit) === null;
    });
    expect(strays.map(({ content, figure }) => [content.title, figure])).toEqual([]);
  });

  it("say of a choice only what can be chosen, and words only where words belong", () => {
    const strays = figures.filter(({ attribute, figure }) => {
      const definition = attribute === null ? null : vocabulary.attribute(attribute)!;
      if (!definition) return false;
      if (definition.kind === "choice")
        return figure.kind !== "words" || !definition.choices.includes(figure.text);
      return (definition.kind === "text") !== (figure.kind === "words");
    });
    expect(strays.map(({ content, attribute }) => [content.title, attribute])).toEqual([]);
  });

  it("lie within what machines have", () => {
    const strays = figures.flatMap(({ content, attribute, figure }) => {
      const definition = attribute === null ? null : vocabulary.attribute(attribute)!;
      if (!definition?.typical || !definition.unit || figure.kind === "words") return [];
      if (deliberatelyOdd.includes(content.title)) return [];
      const range = convertRange(figure, definition.unit);
      if (!range.ok) return [[content.title, attribute, range.error.message]];
      const { min, max } = definition.typical;
      const outside = [range.value.min, range.value.max].filter(
        (end) => end !== null && (end < min || end > max),
      );
      return outside.length === 0 ? [] : [[content.title, attribute, ...outside]];
    });
    expect(strays).toEqual([]);
  });

  it("ask no price that looks like a slip between 元 and 万元", () => {
    const strays = Object.entries(pricesByFamily()).flatMap(([family, prices]) => {
      const inOrder = prices.map(({ price }) => price).sort((a, b) => a - b);
      const median = inOrder[Math.floor(inOrder.length / 2)]!;
      return prices
        .filter(({ price }) => price > 500 * median || price < median / 500)
        .map(({ title, price }) => [family, title, price / 1e6, median / 1e6]);
    });
    expect(strays).toEqual([]);
  });

  it("are stated once per attribute", () => {
    for (const { content } of world.listings) {
      const codes = content.specs.flatMap(({ attribute }): AttributeCode[] =>
        attribute === null ? [] : [attribute],
      );
      expect([content.title, codes.filter((code, n) => codes.indexOf(code) !== n)]).toEqual([
        content.title,
        [],
      ]);
    }
  });

  it("ask for delivery within 2027", () => {
    const days = world.needs.flatMap(({ content }) => content.deadline ?? []);
    expect(days.filter((day) => day < "2027-01-01" || day > "2027-12-31")).toEqual([]);
  });

  it("show every outcome of the motor's grade", () => {
    const thresholds = readEfficiencyThresholds();
    const motors = world.listings
      .map(({ content }) => content)
      .filter(({ family }) => family === "three-phase-motor");
    expect(motors.length).toBeGreaterThanOrEqual(14);
    const outcomeOf = (model: string, power: number) => {
      const motor = motors.find(
        ({ model: printed, specs }) =>
          printed === model &&
          specs.some(
            ({ attribute, figure }) =>
              attribute === "ratedPower" && figure.kind === "quantity" && figure.min === power,
          ) &&
          specs.some(({ attribute }) => attribute === "efficiency"),
      )!;
      const { evidence } = computedMarks(motor, thresholds, "2026-11-21")[0]!;
      return [evidence.outcome, evidence.grade];
    };
    expect(outcomeOf("YE5-315M-4", 132)).toEqual(["graded", 1]);
    expect(outcomeOf("YE4-315M-4", 132)).toEqual(["graded", 2]);
    expect(outcomeOf("Y3-315M-4", 132)).toEqual(["below_3", null]);
    expect(outcomeOf("YEF-130-4", 130)).toEqual(["not_covered", null]);
    expect(
      motors.some(({ specs }) => specs.every(({ attribute }) => attribute !== "efficiency")),
    ).toBe(true);
  });
});

describe("its texts", () => {
  const texts = postings.flatMap(({ content }) => [content.title, content.description]);
  const said = [
    ...texts,
    ...demoInquiries.flatMap(({ message, answered }) => [message, answered?.words ?? ""]),
  ];

  it.each([
    ["long numbers", /\d{7,}/],
    ["mail addresses", /@/],
    ["messengers", /微信|QQ|vx|wechat/i],
    ["telephones", /电话|手机号|热线/],
  ])("hold no %s", (_what, pattern) => {
    expect(said.filter((text) => pattern.test(text))).toEqual([]);
  });

  it("are written once", () => {
    const written = postings.map(({ content }) => content.description);
    expect(new Set(written).size).toBe(written.length);
  });
});
