import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pairedSectors } from "#app/domain/policy/paired-sectors.ts";
import { isZhuanlanRow, rowPosition, rowLabel } from "#app/domain/policy/sector-row.ts";
import { zhuanlanTables } from "#app/domain/policy/zhuanlan-tables.ts";
import { readDocuments, readSectorReference } from "#seed/reference/read.ts";
import scopeHashes from "./sectors.sha256.json" with { type: "json" };

const rows = readSectorReference();
const byId = new Map(rows.map((row) => [row.id, row]));
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("the sector rows", () => {
  it("keep every scope byte-equal to the text that was read", () => {
    expect(Object.fromEntries(rows.map((row) => [row.id, sha256(row.scope)]))).toEqual(scopeHashes);
  });

  it("are 25 of Hubei, 38 of Guangdong and 11 passages of body text", () => {
    const count = (document: string) =>
      rows.filter((row) => isZhuanlanRow(row) && row.document.id === document).length;
    expect([
      count("HB2024"),
      count("GD2024"),
      rows.filter((row) => row.kind === "body").length,
    ]).toEqual([25, 38, 11]);
    expect(rows).toHaveLength(74);
    expect(byId.size).toBe(74);
  });

  it("name machines only with words that stand in the scope", () => {
    const strays = rows.flatMap((row) =>
      row.equipmentTerms
        .filter((term) => !row.scope.includes(term.surface))
        .map((term) => `${row.id} ${term.surface}`),
    );
    expect(strays).toEqual([]);
  });

  it("keep print oddities", () => {
    expect(byId.get("GD-1-08")?.scope).toContain("大型水路两栖飞机");
    expect(byId.get("GD-1-06")?.scope).toContain("循环充放电点测试仪");
    expect(byId.get("HB-B-01")?.scope).toContain("镦压");
    expect(byId.get("HB-1-01")?.scope).toContain("超过 10 年");
  });

  it("treat 航空 as a capability and Guangdong 专栏3 as cities", () => {
    const ofKind = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.id);
    expect(ofKind("capability")).toEqual(["HB-1-07", "GD-1-08"]);
    expect(ofKind("city_industry")).toHaveLength(15);
    expect(ofKind("city_industry").every((id) => id.startsWith("GD-3-"))).toBe(true);
  });

  it("are numbered without gaps inside each 专栏 as the key says", () => {
    for (const { document, tables } of zhuanlanTables(rows))
      for (const table of tables) {
        const printed = table.groups.flatMap((group) => group.rows);
        expect(printed.map((row) => row.id)).toEqual(
          printed.map((_, at) =>
            [document.id.slice(0, 2), table.zhuanlan, String(at + 1).padStart(2, "0")].join("-"),
          ),
        );
        expect(printed.map(rowPosition)).toEqual(printed.map((_, at) => at + 1));
      }
  });

  const sharedDir = process.env["SHARED_DIR"];
  it.skipIf(!sharedDir)("equal the given sectors.json itself", () => {
    const given = JSON.parse(
      readFileSync(join(sharedDir!, "data", "sectors.json"), "utf8"),
    ) as Record<"rows" | "body_scopes", { row_id: string; scope: string }[]>;
    expect(rows.map((row) => [row.id, row.scope])).toEqual(
      [...given.rows, ...given.body_scopes].map((row) => [row.row_id, row.scope]),
    );
  });
});

describe("the tables as printed", () => {
  it("are four of Hubei and four of Guangdong", () => {
    expect(
      zhuanlanTables(rows).map(({ document, tables, body }) => [
        document.id,
        tables.map((table) => table.groups.map((group) => group.rows.length)),
        body.length,
      ]),
    ).toEqual([
      ["HB2024", [[6, 5, 4], [4], [4], [2]], 9],
      ["GD2024", [[7, 4, 4], [4], [15], [4]], 1],
      ["CQ2024", [], 1],
    ]);
  });

  it("label a row by its document, 专栏 and row", () => {
    expect(rowLabel(byId.get("GD-1-07")!)).toBe("粤工信技改函〔2024〕6号 专栏1 第7行");
  });
});

describe("the two provinces side by side", () => {
  const { sections, cities } = pairedSectors(rows);
  const pairs = sections.flatMap((section) => section.pairs);
  const pair = (name: string) => {
    const found = pairs.find((candidate) => candidate.name === name);
    return [found?.hubei?.id ?? null, found?.guangdong?.id ?? null];
  };

  it("pair by name where the numbers do not line up", () => {
    expect(pair("石化化工")).toEqual(["HB-4-01", "GD-1-07"]);
    expect(pair("钢铁")).toEqual(["HB-3-01", "GD-4-01"]);
    expect(pair("航空")).toEqual(["HB-1-07", "GD-1-08"]);
    expect(pair("重点用能设备")).toEqual(["HB-B-07", "GD-B-01"]);
  });

  it("leave a gap where a province has no row", () => {
    expect(pair("船舶")).toEqual(["HB-1-08", null]);
    expect(pair("汽车")).toEqual(["HB-B-01", null]);
    expect(pair("民爆")).toEqual(["HB-4-02", null]);
    expect(pairs.find((candidate) => candidate.name === "民爆")?.guangdongMention).toBe(
      "二（一）2",
    );
  });

  it("show every 专栏 row of both provinces exactly once", () => {
    const shown = [
      ...pairs.flatMap(({ hubei, guangdong }) => [hubei, guangdong]),
      ...cities,
    ].filter((row) => row !== null);
    const tabled = shown.filter(isZhuanlanRow).map((row) => row.id);
    expect(tabled.sort()).toEqual(
      rows
        .filter(isZhuanlanRow)
        .map((row) => row.id)
        .sort(),
    );
    expect(new Set(shown).size).toBe(shown.length);
  });

  it("run in the order of Hubei's tables", () => {
    expect(sections.map((section) => section.title)).toEqual([
      "加快落后低效设备替代",
      "更新升级高端先进设备",
      "更新升级试验检测设备",
      "推广应用智能制造装备",
      "加快生产设备绿色化改造",
      "重点行业本质安全提升改造",
    ]);
    expect(cities).toHaveLength(15);
  });
});

describe("the documents", () => {
  const documents = readDocuments();

  it("are the four that are quoted", () => {
    expect(documents.map((document) => [document.id, document.docNo, document.date])).toEqual([
      ["HB2024", "鄂经信规划〔2024〕56号", "2024-05-14"],
      ["HB2016", "鄂政发〔2016〕82号", "2016-12-31"],
      ["CQ2024", "渝经信规范〔2024〕15号", "2024-07-02"],
      ["GD2024", "粤工信技改函〔2024〕6号", "2024-04-06"],
    ]);
  });

  it("name institutions only", () => {
    const institution = /(厅|局|委员会|银行湖北省分行|人民政府)$/;
    const others = documents.flatMap((document) =>
      document.issuers.filter((issuer) => !institution.test(issuer)),
    );
    expect(others).toEqual([]);
  });

  it("hold no telephone number and no person to contact", () => {
    const file = readFileSync(
      new URL("../../seed/reference/documents.json", import.meta.url),
      "utf8",
    );
    const withoutHashes = file.replace(/"sha256": "[0-9a-f]{64}"/g, "");
    expect(withoutHashes).not.toMatch(/\d{7,}|\d{3,4}[-－—]\d{7,8}/);
    expect(withoutHashes).not.toMatch(/联系|电话|传真|邮箱|处长|主任|先生|女士|@/);
  });
});
