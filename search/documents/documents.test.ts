import { describe, expect, it } from "vitest";
import type { EfficiencyMark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { SectorRow } from "#app/domain/policy/sector-row.ts";
import { fen } from "#app/domain/shared/money.ts";
import { postingStatuses } from "#app/domain/shared/posting-status.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { onDay, vocabulary } from "#tests/contracts/search-world.ts";
import { listingDocument } from "./listing-document.ts";
import { needDocument } from "./need-document.ts";

const document = {
  id: "hubei-2024",
  title: "示例",
  docNo: "示例〔2024〕1号",
  issuers: [],
  date: "2024-05-01",
  jurisdiction: "湖北省",
  sha256: "",
};
const row: SectorRow = {
  id: "HB-1-1",
  document,
  sector: "石化化工行业",
  scope: "示例",
  equipmentTerms: [],
  note: null,
  kind: "equipment",
  zhuanlan: 1,
  title: "示例",
  group: null,
};
const reference = { vocabulary, sectorRows: [row, { ...row, id: "HB-1-2", sector: "航空" }] };
const times = {
  createdAt: onDay(1),
  updatedAt: onDay(2),
  publishedAt: onDay(3),
  expiresAt: onDay(27),
};

const listing: Listing = {
  id: "listing222",
  organisationId: "organisat2",
  status: "published",
  version: 3,
  kind: "equipment",
  condition: "used",
  family: "screw-air-compressor",
  title: "75kW 永磁变频螺杆机",
  model: "GA-75VSD",
  brand: "鑫磊",
  description: "排气量大，联系人手机 13812345678，邮箱 boss@example.com，微信：boss_2024",
  origin: { province: "湖北", city: "襄阳" },
  sectorRows: ["HB-1-1"],
  specs: [
    {
      attribute: "flow",
      name: "排气量",
      figure: { kind: "quantity", min: 13, max: 13, unit: "m3/min" },
      source: "entered",
    },
    {
      attribute: null,
      name: "极数",
      figure: { kind: "quantity", min: 4, max: 4, unit: "pcs" },
      source: "entered",
    },
    {
      attribute: "drive",
      name: "驱动方式",
      figure: { kind: "words", text: "永磁变频" },
      source: "entered",
    },
  ],
  used: null,
  terms: null,
  priceMin: fen(100_00),
  priceMax: fen(200_00),
  leadTimeDays: 30,
  originVerifiedUntil: null,
  ...times,
};
const need: Need = {
  id: "need222222",
  organisationId: "organisat3",
  status: "published",
  version: 1,
  family: "air-compressor",
  title: "空压机更新",
  description: "联系 027-87654321 王工",
  requirements: [
    {
      attribute: "flow",
      name: "排气量",
      wanted: { op: "gte", range: { min: 13, max: null, unit: "m3/min" } },
      strength: "must",
    },
    {
      attribute: "drive",
      name: "驱动方式",
      wanted: { op: "is", text: "永磁变频" },
      strength: "must",
    },
  ],
  quantity: 3,
  budget: fen(100_00),
  site: { province: "浙江", city: null },
  deadline: "1970-02-01",
  sectorRows: ["HB-1-2"],
  oldMachine: { name: "活塞机", model: "W-0.9/8", yearMade: 2003 },
  exclusions: [],
  ...times,
};

/** A mark of which only the outcome counts here. */
function mark(evidence: object, state: EfficiencyMark["state"] = "computed"): EfficiencyMark {
  return {
    kind: "efficiency",
    state,
    evidence: evidence as unknown as EfficiencyMark["evidence"],
    date: "2026-11-01",
  };
}

describe("the document of a listing", () => {
  const made = listingDocument(listing, {
    ...reference,
    marks: [mark({ outcome: "graded", grade: 1 })],
  })!;

  it("holds what is searched, by weight", () => {
    expect(made.texts.a).toBe("75kW 永磁变频螺杆机\nGA-75VSD");
    expect(made.texts.b.split("\n")).toEqual([
      "鑫磊",
      "螺杆式空气压缩机",
      "空气压缩机",
      "石化化工",
      "排气量 13 m³/min",
      "极数 4极",
      "驱动方式 永磁变频",
      "能效1级",
      "设备",
      "二手",
      "湖北 襄阳 湖北襄阳",
    ]);
    expect(made.texts.c).toMatch(/^排气量大/);
    expect(made.models).toEqual(["GA-75VSD"]);
  });

  it("holds the facts that are filtered", () => {
    expect(made).toMatchObject({
      index: "equipment",
      id: "listing222",
      family: "screw-air-compressor",
      families: ["screw-air-compressor", "air-compressor"],
      sectors: ["HB-1-1"],
      origin: "湖北",
      at: { lat: 32.04, lng: 112.14 },
      kind: "equipment",
      condition: "used",
      marks: ["efficiency-1"],
      priceMin: 10_000,
      priceMax: 20_000,
      leadTimeDays: 30,
      deadlineDay: null,
      specs: [{ attribute: "flow", min: 13, max: 13 }],
      choices: [{ attribute: "drive", value: "永磁变频" }],
      publishedAt: onDay(3),
    });
  });

  it("holds what is stated of attributes in canonical units and choices, by the first line of each", () => {
    const line = (attribute: string, figure: Listing["specs"][number]["figure"]) => ({
      ...{ attribute, name: "", source: "entered" as const },
      figure,
    });
    const stated = (...specs: Listing["specs"]) => {
      const document = listingDocument({ ...listing, specs }, { ...reference, marks: [] });
      return { specs: document?.specs, choices: document?.choices };
    };
    const litres = { kind: "quantity", min: 600, max: null, unit: "L/min" } as const;
    expect(
      stated(
        line("flow", litres),
        line("flow", { ...litres, min: 1 }),
        line("drive", { kind: "words", text: "工频或永磁变频" }),
      ),
    ).toEqual({
      specs: [{ attribute: "flow", min: 0.6, max: null }],
      choices: [
        { attribute: "drive", value: "工频" },
        { attribute: "drive", value: "永磁变频" },
      ],
    });
    expect(stated(line("drive", { kind: "words", text: "气动" })).choices).toEqual([
      { attribute: "drive", value: "" },
    ]);
    expect(
      stated(
        line("flow", { kind: "words", text: "很大" }),
        line("cooling", { kind: "quantity", min: 1, max: 1, unit: "kg" }),
        line("gone", litres),
      ),
    ).toEqual({ specs: [], choices: [] });
  });

  it("is nothing but the allow-list, without contact data", () => {
    const written = JSON.stringify(
      listingDocument({ ...listing, secret: "geheim" } as Listing, { ...reference, marks: [] }),
    );
    for (const part of ["13812345678", "example.com", "boss_2024", "geheim", "updatedAt"])
      expect(written).not.toContain(part);
    expect(written).toContain("排气量大");
  });

  it("has no mark that was refused, expired or not reached", () => {
    const marks = [
      mark({ outcome: "graded", grade: 2 }, "refused"),
      mark({ outcome: "undetermined" }),
    ];
    expect(listingDocument(listing, { ...reference, marks })?.marks).toEqual([]);
  });

  it("takes a family that is gone from the vocabulary for none", () => {
    const document = listingDocument({ ...listing, family: "gone" }, { ...reference, marks: [] });
    expect(document).toMatchObject({ family: null, families: [] });
  });

  it("exists only while the listing is published", () => {
    for (const status of postingStatuses)
      expect(listingDocument({ ...listing, status }, { ...reference, marks: [] }) !== null).toBe(
        status === "published",
      );
  });
});

describe("the document of a need", () => {
  it("holds words, the budget per set and the deadline as a day", () => {
    expect(needDocument(need, reference)).toMatchObject({
      index: "needs",
      texts: {
        a: "空压机更新",
        b: "空气压缩机\n航空\n排气量 ≥ 13 m³/min\n驱动方式 永磁变频\n浙江",
        c: "联系  ▇  王工\n活塞机\nW-0.9/8",
        d: "",
      },
      origin: "其他",
      at: { lat: 30.29, lng: 120.16 },
      kind: null,
      priceMin: null,
      priceMax: 33_33,
      deadlineDay: 31,
    });
    expect(needDocument({ ...need, budget: null, deadline: null }, reference)).toMatchObject({
      priceMax: null,
      deadlineDay: null,
    });
  });

  it("exists only while the need is published", () => {
    for (const status of postingStatuses)
      expect(needDocument({ ...need, status }, reference) !== null).toBe(status === "published");
  });
});
