import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NeedContent } from "#app/domain/demand/need.ts";
import { usualOperator, type Requirement, type Wanted } from "#app/domain/demand/requirement.ts";
import { fen } from "#app/domain/shared/money.ts";
import type { ListingContent } from "#app/domain/supply/listing.ts";
import type { SpecFigure, SpecValue } from "#app/domain/supply/spec-value.ts";
import type { QuantityRange } from "#app/domain/units/quantity.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { AttributeDefinition } from "#app/domain/vocabulary/vocabulary.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { aFigure, aWish, aWord } from "#seed/builders/spec.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { formValues, type FormValues } from "./form-values.ts";
import { listingFormValues, readListingForm, wan } from "./listing-form.ts";
import { needFormValues, readNeedForm } from "./need-form.ts";

const vocabulary = vocabularyOf(vocabularyData);
const readListing = (values: FormValues) => readListingForm(values, vocabulary, "2026-11-21");
const readNeed = (values: FormValues) => readNeedForm(values, vocabulary);
const listingValues = (said: Partial<ListingContent> = {}) =>
  listingFormValues(aListingContent(said), vocabulary);
const needValues = (said: Partial<NeedContent> = {}) =>
  needFormValues(aNeedContent(said), vocabulary);

const isFigure = ({ kind }: AttributeDefinition) => kind !== "choice" && kind !== "text";

/** Figures of an attribute with all the digits that people write. */
function rangeOf({ allowedUnits }: AttributeDefinition): fc.Arbitrary<QuantityRange> {
  const number = fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => digits / 10 ** places);
  return fc
    .tuple(fc.tuple(number, number), fc.constantFrom("single", "closed", "from", "to"))
    .chain(([[a, b], shape]) =>
      fc.constantFrom(...allowedUnits).map((unit): QuantityRange => {
        if (shape === "from") return { min: a, max: null, unit };
        if (shape === "to") return { min: null, max: a, unit };
        if (shape === "single") return { min: a, max: a, unit };
        return { min: Math.min(a, b), max: Math.max(a, b), unit };
      }),
    );
}

function figureOf(attribute: AttributeDefinition): fc.Arbitrary<SpecFigure> {
  if (isFigure(attribute))
    return rangeOf(attribute).map((range) => ({ kind: "quantity", ...range }));
  const texts = attribute.kind === "choice" ? attribute.choices : ["喷涂", "IP55 防护"];
  return fc.constantFrom(...texts).map((text) => ({ kind: "words", text }));
}

function wantedOf(attribute: AttributeDefinition): fc.Arbitrary<Wanted> {
  return figureOf(attribute).chain((figure): fc.Arbitrary<Wanted> => {
    if (figure.kind === "words") return fc.constant({ op: "is", text: figure.text });
    const { min, max, unit } = figure;
    if (min !== null && max !== null && min !== max)
      return fc.constant({ op: "between", range: { min, max, unit } });
    const value = min ?? max;
    return fc
      .constantFrom("gte", "lte", "eq")
      .map((op) => ({ op, range: { min: value, max: value, unit } }));
  });
}

const familyWithLines = fc
  .constantFrom(...vocabulary.families)
  .chain(({ code }) =>
    fc.tuple(fc.constant(code), fc.subarray([...vocabulary.attributesOf(code)])),
  );

const listings: fc.Arbitrary<ListingContent> = familyWithLines.chain(([family, attributes]) =>
  fc.tuple(...attributes.map((each) => figureOf(each))).map((figures) =>
    aListingContent({
      family,
      specs: attributes.map(({ code, name }, n): SpecValue => ({
        attribute: code,
        name,
        figure: figures[n]!,
        source: "entered",
      })),
    }),
  ),
);

const needs: fc.Arbitrary<NeedContent> = familyWithLines.chain(([family, attributes]) =>
  fc
    .tuple(...attributes.map((each) => fc.tuple(wantedOf(each), fc.constantFrom("must", "nice"))))
    .map((wishes) =>
      aNeedContent({
        family,
        requirements: attributes.map(({ code, name }, n): Requirement => ({
          attribute: code,
          name,
          wanted: wishes[n]![0],
          strength: wishes[n]![1] as "must" | "nice",
        })),
      }),
    ),
);

describe("what is stored, shown in its form and read again is the same", () => {
  test("the builders' postings", () => {
    expect(readListing(listingValues())).toEqual({ ok: true, value: aListingContent() });
    expect(readNeed(needValues())).toEqual({ ok: true, value: aNeedContent() });
  });

  test("listings of every family, in every unit, to the last digit", () => {
    fc.assert(
      fc.property(listings, (content) => {
        expect(readListing(listingFormValues(content, vocabulary))).toEqual({
          ok: true,
          value: content,
        });
      }),
      { numRuns: 400 },
    );
  });

  test("needs of every family, with every comparison", () => {
    fc.assert(
      fc.property(needs, (content) => {
        expect(readNeed(needFormValues(content, vocabulary))).toEqual({ ok: true, value: content });
      }),
      { numRuns: 400 },
    );
  });

  test("lines with names of their own, an attribute of another family among them", () => {
    const specs = [
      aFigure("displacement", "排气量", 13.5, "m3/min"),
      aWord(null, "表面处理", "静电喷涂"),
      aFigure("poles", "极数", 4, "pcs"),
      aFigure("laserPower", "激光功率", 4, "kW"),
    ];
    expect(readListing(listingValues({ specs }))).toMatchObject({ ok: true, value: { specs } });
  });

  test("two lines about one attribute: from 30 and at most 45", () => {
    const requirements = [
      aWish("displacement", "排气量", "gte", 12, "m3/min"),
      aWish("displacement", "排气量", "lte", 15, "m3/min", "nice"),
      aWish("laserPower", "激光功率", "lte", 4, "kW"),
    ];
    expect(readNeed(needValues({ requirements }))).toMatchObject({
      ok: true,
      value: { requirements },
    });
  });

  test.each([0, 1, 99, 100, 12_345_678, 1_000_000, 10_000_000_000_000])(
    "money: %d 分",
    (amount) => {
      const said = { priceMin: fen(amount), priceMax: fen(amount) };
      expect(readListing(listingValues(said))).toMatchObject({ ok: true, value: said });
      expect(wan(fen(amount))).toMatch(/^\d+(\.\d*[1-9])?$/);
    },
  );

  test("what may be left out stays out", () => {
    const bare = { family: null, specs: [], priceMin: null, priceMax: null, leadTimeDays: null };
    expect(readListing(listingValues(bare))).toMatchObject({ ok: true, value: bare });
    const open = { requirements: [], budget: null, deadline: null, oldMachine: null };
    expect(readNeed(needValues(open))).toMatchObject({ ok: true, value: open });
  });
});

describe("what is wrong is named, with the field and what is allowed", () => {
  const listing: [string, Record<string, string>, string, RegExp][] = [
    ["a unit of another kind", { "spec.ratedPower": "75 MPa" }, "spec.ratedPower", /kW/],
    ["an unknown unit", { "spec.ratedPower": "75 foo" }, "spec.ratedPower", /kW/],
    [
      "a unit that the attribute has not",
      { "spec.ratedPower.unit": "t/d" },
      "spec.ratedPower",
      /kW/,
    ],
    ["words for a figure", { "spec.ratedPower": "很大" }, "spec.ratedPower", /kW/],
    ["a reversed range", { "spec.ratedPower": "90-75 kW" }, "spec.ratedPower", /上下限颠倒/],
    ["a negative figure", { "spec.ratedPower": "-75 kW" }, "spec.ratedPower", /不能为负数/],
    ["no money", { priceMin: "面议" }, "priceMin", /金额.*12\.5/],
    ["less than a cent", { priceMin: "0.0000001" }, "priceMin", /1 分/],
    ["negative money", { priceMin: "-5" }, "priceMin", /金额/],
    ["reversed prices", { priceMin: "10", priceMax: "9" }, "priceMax", /最低单价/],
    ["a lead time in words", { leadTimeDays: "一个月" }, "leadTimeDays", /0 到 1500/],
    ["an unknown kind", { kind: "toy" }, "kind", /可选范围/],
    ["an unknown family", { family: "toy" }, "family", /列表/],
    ["no province", { "origin.province": "" }, "origin.province", /省份/],
    ["an unknown province", { "origin.province": "火星" }, "origin.province", /省份/],
    ["a long title", { title: "供".repeat(81) }, "title", /最多 80 字，现在 81 字/],
    ["a long description", { description: "供".repeat(30_000) }, "description", /最多 4000 字/],
    ["a year to come", used({ "used.yearMade": "2027" }), "used.yearMade", /1950 到 2026/],
    ["a year before all", used({ "used.yearMade": "1949" }), "used.yearMade", /1950/],
    ["negative hours", used({ "used.hoursRun": "-1" }), "used.hoursRun", /0 到/],
    ["an unknown delivery", software({ "terms.delivery": "x" }), "terms.delivery", /可选/],
    ["a value without a name", { "other.0.value": "好" }, "other.0.name", /名称/],
    ["a name without a value", { "other.3.name": "颜色" }, "other.3.value", /颜色/],
    [
      "a free line's unit",
      { "other.1.name": "极数", "other.1.value": "4 kW" },
      "other.1.value",
      /个/,
    ],
  ];
  test.each(listing)("listing: %s", (_name, typed, field, message) => {
    const values = { ...listingValues(), ...arrays(typed) };
    const answer = readListing(values);
    expect(answer).toEqual({
      ok: false,
      error: [{ field, message: expect.stringMatching(message) }],
    });
  });

  const need: [string, Record<string, string>, string, RegExp][] = [
    ["a date in words", { deadline: "明年五月" }, "deadline", /2027-05-31/],
    ["a day that is none", { deadline: "2027-02-29" }, "deadline", /不是日期/],
    ["no machine at all", { quantity: "0" }, "quantity", /1 到 100000/],
    [
      "an unknown comparison",
      { "req.displacement.op": "about" },
      "req.displacement.op",
      /可选范围/,
    ],
    [
      "an unknown strength",
      { "req.displacement.strength": "x" },
      "req.displacement.strength",
      /可选/,
    ],
    ["a figure in words", { "req.displacement": "大" }, "req.displacement", /m³\/min/],
    ["a year that is none", { "old.yearMade": "98" }, "old.yearMade", /1940 到 2100/],
    ["no money", { budget: "一百" }, "budget", /金额/],
    ["no place", { "site.province": "" }, "site.province", /使用地点/],
  ];
  test.each(need)("need: %s", (_name, typed, field, message) => {
    const answer = readNeed({ ...needValues(), ...arrays(typed) });
    expect(answer).toEqual({
      ok: false,
      error: [{ field, message: expect.stringMatching(message) }],
    });
  });

  test("a choice that is none of the family's", () => {
    const family = vocabulary.families.find(({ code }) =>
      vocabulary.attributesOf(code).some(({ kind }) => kind === "choice"),
    )!;
    const choice = vocabulary.attributesOf(family.code).find(({ kind }) => kind === "choice")!;
    const values = {
      ...listingValues({ family: family.code, specs: [] }),
      [`spec.${choice.code}`]: ["?"],
    };
    expect(readListing(values)).toEqual({
      ok: false,
      error: [{ field: `spec.${choice.code}`, message: expect.stringContaining("可选范围") }],
    });
  });

  test("several mistakes are named together", () => {
    const answer = readListing({
      ...listingValues(),
      title: ["供".repeat(81)],
      kind: ["x"],
      leadTimeDays: ["x"],
    });
    expect(answer.ok ? [] : answer.error.map(({ field }) => field).sort()).toEqual([
      "kind",
      "leadTimeDays",
      "title",
    ]);
  });
});

function used(typed: Record<string, string>) {
  return { condition: "used", ...typed };
}

function software(typed: Record<string, string>) {
  return { kind: "software", ...typed };
}

describe("sections of a condition or a kind", () => {
  const machine = {
    yearMade: 2018,
    hoursRun: 8000,
    refurbishment: "2023 年大修",
    mayBeInspected: true,
  };
  const terms = {
    delivery: "cloud",
    charging: "yearly",
    worksWith: "数控系统",
    scope: "部署和培训",
  } as const;

  test("a second-hand machine and a software come back as they were", () => {
    for (const said of [
      { condition: "used", used: machine },
      { condition: "remanufactured", used: { ...machine, yearMade: null, mayBeInspected: false } },
      { kind: "software", terms },
      { kind: "service", terms: { delivery: null, charging: null, worksWith: "", scope: "" } },
    ] as const)
      expect(readListing(listingValues(said))).toEqual({ ok: true, value: aListingContent(said) });
  });

  test("what a hidden section holds is not taken", () => {
    const values = { ...listingValues({ condition: "used", used: machine }), condition: ["new"] };
    expect(readListing(values)).toMatchObject({ ok: true, value: { used: null } });
    const asSoftware = { ...values, condition: ["used"], kind: ["software"] };
    expect(readListing(asSoftware)).toMatchObject({
      ok: true,
      value: { condition: "new", used: null },
    });
  });
});

describe("where a value comes from", () => {
  const read = aFigure("displacement", "排气量", 13.5, "m3/min");
  test.each(["text", "inferred"] as const)("%s stays until the field is changed", (source) => {
    const values = listingValues({ specs: [{ ...read, source }] });
    expect(readListing(values)).toMatchObject({ ok: true, value: { specs: [{ source }] } });
    const changes: FormValues[] = [
      { "spec.displacement": ["14"] },
      { "spec.displacement.unit": ["m3/h"] },
    ];
    for (const changed of changes)
      expect(readListing({ ...values, ...changed })).toMatchObject({
        ok: true,
        value: { specs: [{ source: "entered" }] },
      });
  });

  test("a wish keeps it too, and a made-up one counts for nothing", () => {
    const wish = {
      ...aWish("displacement", "排气量", "gte", 12, "m3/min"),
      source: "text",
    } as const;
    const values = needValues({ requirements: [wish] });
    expect(readNeed(values)).toMatchObject({ ok: true, value: { requirements: [wish] } });
    const changed = { ...values, "req.displacement.op": ["eq"] };
    const answer = readNeed(changed);
    expect(answer.ok && answer.value.requirements[0]).not.toHaveProperty("source");
    const forged = { ...values, "req.displacement.from": ["computed||12 m3/min gte"] };
    expect(readNeed(forged).ok && readNeed(forged)).not.toHaveProperty(
      "value.requirements.0.source",
    );
  });
});

function arrays(typed: Record<string, string>): FormValues {
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]]));
}

describe("whatever is sent", () => {
  const names = fc.oneof(
    fc.constantFrom(
      ...Object.keys(listingValues()),
      ...Object.keys(needValues()),
      ...["old.name", "__proto__", "constructor"],
      ...Array.from({ length: 6 }, (_, n) => [`other.${n}.name`, `other.${n}.value`]).flat(),
    ),
    fc.string(),
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      ...["screw-air-compressor", "three-phase-motor", "湖北", "equipment", "75 kW", "30~45"],
      ...["≥ 40 kW", "1,000", "12.5", "极数", "激光功率", "排气量", "4", "m3/min", "2027-05-31"],
      ...["must", "gte", "between", "7 bar", "± 0.01 mm", "1.2万", "-3", "1e9", "∞"],
    ),
  );
  const forms = fc.array(fc.tuple(names, typed), { maxLength: 30 }).map((entries) => {
    const form = new FormData();
    for (const [name, value] of entries) form.append(name, value);
    return form;
  });
  /** A form that is nearly right, so that most of them are read. */
  const nearly = (base: FormValues) =>
    forms.map((form) => ({ ...base, ...formValues(form) }) satisfies FormValues);

  test("reading never throws, and what is taken is shown and read as the same", () => {
    fc.assert(
      fc.property(nearly(listingValues()), (values) => {
        const read = readListing(values);
        if (read.ok) expect(readListing(listingFormValues(read.value, vocabulary))).toEqual(read);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(nearly(needValues()), (values) => {
        const read = readNeed(values);
        if (read.ok) expect(readNeed(needFormValues(read.value, vocabulary))).toEqual(read);
      }),
      { numRuns: 1000 },
    );
  });

  test("an empty form names what is needed", () => {
    const fields = (answer: ReturnType<typeof readListing> | ReturnType<typeof readNeed>) =>
      answer.ok ? [] : answer.error.map(({ field }) => field);
    expect(fields(readListing({}))).toEqual(["origin.province"]);
    expect(fields(readNeed({}))).toEqual(["site.province"]);
  });

  test("30,000 characters in every field are refused quickly and shortly", () => {
    const long = "9".repeat(30_000);
    const form = new FormData();
    for (const name of [...Object.keys(listingValues()), "other.0.name", "other.0.value"])
      if (name !== "sectorRows") form.append(name, long);
    const answer = readListing({ ...formValues(form), family: ["screw-air-compressor"] });
    if (answer.ok) throw new Error("taken");
    for (const { message } of answer.error) expect(message.length).toBeLessThan(300);
  });

  test("the usual comparison is used where none is chosen", () => {
    const { "req.displacement.op": _op, ...values } = needValues();
    const read = readNeed(values);
    const displacement = vocabulary.attribute("displacement")!;
    expect(read).toMatchObject({
      ok: true,
      value: { requirements: [{ wanted: { op: usualOperator(displacement.direction) } }, {}] },
    });
  });
});

test("free lines beyond the first four come back as they were", () => {
  const specs = Array.from({ length: 9 }, (_, n) => aWord(null, `附件 ${n + 1}`, `第 ${n + 1} 项`));
  const read = readListing(listingValues({ specs }));
  expect(read.ok && read.value.specs).toEqual(specs);
});
