import { describe, expect, it } from "vitest";
import {
  provinceOf,
  rowLabel,
  rowPlace,
  rowPosition,
  sectorName,
  shortRowLabel,
  type BodyScope,
  type PolicyDocument,
  type ZhuanlanRow,
} from "./sector-row.ts";
import { pairedSectors } from "./paired-sectors.ts";
import { zhuanlanTables } from "./zhuanlan-tables.ts";

function aDocument(id: string, docNo: string, jurisdiction: string): PolicyDocument {
  return { id, title: id, docNo, issuers: [], date: "2024-05-14", jurisdiction, sha256: "" };
}
const hubei = aDocument("HB2024", "鄂经信规划〔2024〕56号", "湖北省");
const guangdong = aDocument("GD2024", "粤工信技改函〔2024〕6号", "广东省");
const chongqing = aDocument("CQ2024", "渝经信规范〔2024〕15号", "重庆市");

function aRow(
  document: PolicyDocument,
  id: string,
  sector: string,
  over: Partial<ZhuanlanRow> = {},
): ZhuanlanRow {
  return {
    id,
    document,
    sector,
    scope: `更新${sector}设备`,
    equipmentTerms: [],
    note: null,
    kind: "equipment",
    zhuanlan: Number(id.split("-")[1]),
    title: "重点行业设备更新方向",
    group: null,
    ...over,
  };
}
function aBody(document: PolicyDocument, id: string, clause: string, sector: string): BodyScope {
  const shared = { scope: sector, equipmentTerms: [], note: null };
  return { id, document, clause, sector, kind: "body", ...shared };
}

describe("labels of a row", () => {
  const row = aRow(hubei, "HB-1-10", "动力电池行业");
  const body = aBody(hubei, "HB-B-07", "二（三）8", "重点用能设备");

  it("names document, 专栏 and row", () => {
    expect(rowPosition(row)).toBe(10);
    expect(rowPlace(row)).toBe("专栏1·10");
    expect(shortRowLabel(row)).toBe("湖北专栏1·10");
    expect(rowLabel(row)).toBe("鄂经信规划〔2024〕56号 专栏1 第10行");
  });

  it("names the clause of a body scope", () => {
    expect(shortRowLabel(body)).toBe("湖北正文二（三）8");
    expect(rowLabel(body)).toBe("鄂经信规划〔2024〕56号 正文二（三）8");
  });

  it("drops only a closing 行业 or 环节 from the sector", () => {
    const names = ["石化化工行业", "石化化工", "设计验证环节", "装备制造业", "家电等轻工行业"];
    expect(names.map((sector) => sectorName({ sector }))).toEqual([
      "石化化工",
      "石化化工",
      "设计验证",
      "装备制造业",
      "家电等轻工",
    ]);
  });

  it("refuses a document that names no province", () => {
    expect(() => provinceOf(aDocument("X", "", "某地"))).toThrow("X names no province");
  });
});

describe("zhuanlanTables", () => {
  const rows = [
    aBody(chongqing, "CQ-B-01", "二（三）", "重点用能设备"),
    aRow(guangdong, "GD-3-02", "深圳", { kind: "city_industry", group: "深圳" }),
    aRow(guangdong, "GD-3-01", "广州", { kind: "city_industry", group: "广州" }),
    aRow(hubei, "HB-2-01", "装备制造业", { title: "推广应用智能制造装备" }),
    aRow(hubei, "HB-1-10", "动力电池行业", { group: "更新升级高端先进设备" }),
    aRow(hubei, "HB-1-09", "光伏行业", { group: "更新升级高端先进设备" }),
    aRow(hubei, "HB-1-02", "农机行业", { group: "加快落后低效设备替代" }),
    aBody(hubei, "HB-B-01", "二（一）2", "汽车行业"),
  ];
  const shape = (input: typeof rows) =>
    zhuanlanTables(input).map(({ document, tables, body }) => ({
      document: document.id,
      tables: tables.map(({ zhuanlan, groups }) => [
        zhuanlan,
        groups.map((group) => [group.name, group.rows.map((row) => row.id)]),
      ]),
      body: body.map((row) => row.id),
    }));

  it("prints documents, 专栏, groups and rows in order, whatever the order of the input", () => {
    const printed = [
      {
        document: "HB2024",
        tables: [
          [
            1,
            [
              ["加快落后低效设备替代", ["HB-1-02"]],
              ["更新升级高端先进设备", ["HB-1-09", "HB-1-10"]],
            ],
          ],
          [2, [[null, ["HB-2-01"]]]],
        ],
        body: ["HB-B-01"],
      },
      { document: "GD2024", tables: [[3, [[null, ["GD-3-01", "GD-3-02"]]]]], body: [] },
      { document: "CQ2024", tables: [], body: ["CQ-B-01"] },
    ];
    expect(shape(rows)).toEqual(printed);
    expect(shape([...rows].reverse())).toEqual(printed);
  });
});

describe("pairedSectors", () => {
  it("prefers the same section, then the same name, and never the number", () => {
    const { sections } = pairedSectors([
      aRow(hubei, "HB-1-01", "建材行业", { group: "甲" }),
      aRow(hubei, "HB-3-01", "建材行业", { title: "乙" }),
      aRow(guangdong, "GD-4-01", "建材行业", { title: "乙" }),
      aRow(guangdong, "GD-3-05", "佛山", { kind: "city_industry", group: "佛山" }),
    ]);
    const shown = sections.map(({ title, pairs }) => [
      title,
      pairs.map((pair) => [pair.name, pair.hubei?.id ?? null, pair.guangdong?.id ?? null]),
    ]);
    expect(shown).toEqual([
      ["甲", [["建材", "HB-1-01", null]]],
      ["乙", [["建材", "HB-3-01", "GD-4-01"]]],
    ]);
  });

  it("keeps a sector that only Guangdong has, in its own section", () => {
    const { sections, cities } = pairedSectors([
      aRow(guangdong, "GD-1-01", "造纸行业", { group: "甲" }),
      aRow(guangdong, "GD-3-05", "佛山", { kind: "city_industry", group: "佛山" }),
    ]);
    expect(sections.map((section) => section.pairs.map((pair) => pair.guangdong?.id))).toEqual([
      ["GD-1-01"],
    ]);
    expect(cities.map((row) => row.id)).toEqual(["GD-3-05"]);
  });
});
