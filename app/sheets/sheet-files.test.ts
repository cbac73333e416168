import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import type { SheetFormat, WrittenSheet } from "#app/use-cases/sheet-port.ts";
import { sheetFiles } from "./sheet-files.server.ts";
import { zip } from "./zip-writer.server.ts";

async function rowsOf(bytes: Uint8Array, sheet?: string) {
  const file = await sheetFiles.open(bytes);
  if (!file.ok) return file.error;
  const rows = await file.value.rows(sheet ?? file.value.names[0]!);
  return rows.ok ? rows.value : rows.error;
}
const cellsOf = async (bytes: Uint8Array) => {
  const rows = await rowsOf(bytes);
  return typeof rows === "string" ? rows : rows.map(({ cells }) => cells);
};
const text = (words: string) => new TextEncoder().encode(words);
const aSheet = (rows: WrittenSheet["rows"], columns = rows[0]?.length ?? 1): WrittenSheet => ({
  name: "表",
  columns: Array.from({ length: columns }, (_, n) => ({ header: `列${n + 1}` })),
  rows,
});

/** A workbook of one sheet whose rows are written by hand. */
const workbook = (sheet: string, more: readonly (readonly [string, string[]])[] = []) =>
  zip([
    [
      "xl/workbook.xml",
      ['<workbook xmlns:r="r"><sheets><sheet name="表" r:id="a"/></sheets></workbook>'],
    ],
    [
      "xl/_rels/workbook.xml.rels",
      ['<Relationships><Relationship Id="a" Target="worksheets/s.xml"/></Relationships>'],
    ],
    ["xl/worksheets/s.xml", [`<worksheet><sheetData>${sheet}</worksheet>`]],
    ...more,
  ]);

describe.each(["xlsx", "csv"] as const)("a written .%s", (format: SheetFormat) => {
  test("reads back the same: zeros, formulas, quotes, lines and figures", async () => {
    const rows = [
      ["007", "=1+1", '"x", y;z', "两行\n文字", 13.5, "_x0041_", "<&>'"],
      ["'=x", "-5 ℃", "@a", "+86", 0, "'quoted'", "ends with '"],
    ];
    const bytes = await sheetFiles.write([aSheet(rows)], format);
    expect((await cellsOf(bytes)).slice(1)).toEqual(rows.map((row) => row.map(String)));
  });

  test("holds no cell that would be run as a formula", async () => {
    const bytes = await sheetFiles.write(
      [aSheet([["=cmd|' /C calc'!A0", "+1", "-1", "@x"]])],
      format,
    );
    const raw = format === "csv" ? new TextDecoder().decode(bytes) : "";
    for (const cell of raw.split(/[\r\n,]+/)) expect(cell).not.toMatch(/^"?[=+\-@]/);
    if (format === "csv") expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("reads back the same whatever people write", async () => {
    const cell = fc
      .string({ unit: "grapheme-ascii", maxLength: 20 })
      .map((each) => each.replace(/\s+/g, " ").trim())
      .filter((each) => each !== "" && !/^sep=/i.test(each));
    const row = fc.tuple(cell, cell, cell);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const bytes = await sheetFiles.write([aSheet(rows, 3)], format);
        expect((await cellsOf(bytes)).slice(1)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});

test("a .csv quotes cells of several lines, and commas of long texts separate nothing", async () => {
  const long = Array.from(
    { length: 800 },
    (_, n) => `第 ${n} 行，有逗号，还有一个，很长的说明`,
  ).join("\n");
  const rows = [
    ["甲", long.slice(0, 4900)],
    ["乙", "，".repeat(30)],
  ].concat(Array.from({ length: 5 }, (_, n) => [`丙${n}`, long.slice(0, 4900)]));
  const bytes = await sheetFiles.write([aSheet(rows, 2)], "csv");
  expect(new TextDecoder().decode(bytes)).toContain('甲,"第 0 行');
  expect((await cellsOf(bytes)).slice(1)).toEqual(rows);
});

test("cells are read as people see them", async () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>`;
  const strings = `<sst><si><t>共享</t><rPh><t>gong</t></rPh></si><si><r><t>富</t></r><r><t>文本</t></r></si></sst>`;
  const sheet = `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" s="1"><v>7</v></c><c r="D3" s="2"><v>46173</v></c><c r="E3" s="3"><v>0.5</v></c><c r="F3" t="b"><v>1</v></c><c r="G3" t="str"><f>A1&amp;"x"</f><v>结果</v></c><c r="H3"><f>1/0</f></c><c r="J3"><v>13</v></c></row><row r="5"><c r="A5"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B3:B5"/></mergeCells>`;
  const bytes = await workbook(sheet, [
    ["xl/styles.xml", [styles]],
    ["xl/sharedStrings.xml", [strings]],
  ]);
  expect(await rowsOf(bytes)).toEqual([
    { row: 3, cells: ["共享", "富文本", "007", "2026-05-31", "50%", "是", "结果", "", "", "13"] },
    { row: 5, cells: ["1", "富文本"] },
  ]);
});

describe("a .csv", () => {
  const gbk = Uint8Array.from([
    0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xd0, 0xcd, 0xba, 0xc5, 0x0a, 0x41, 0x2c, 0x30, 0x37,
  ]);
  it.each([
    ["UTF-8", text("标题,型号\nA,07")],
    ["UTF-8 with its mark", text("\ufeff标题,型号\r\nA,07\r\n")],
    ["GBK", gbk],
    [
      "UTF-16 as Excel's Unicode text",
      new Uint8Array(Buffer.from("\ufeff标题\t型号\nA\t07", "utf16le")),
    ],
    ["semicolons", text("标题;型号\nA;07")],
    ["tabs", text("标题\t型号\nA\t07")],
    ["a first line sep=", text("sep=|\n标题|型号\nA|07")],
  ])("in %s", async (_what, bytes) => {
    expect(await cellsOf(bytes)).toEqual([
      ["标题", "型号"],
      ["A", "07"],
    ]);
  });

  it("keeps the numbers of rows behind empty ones", async () => {
    expect(await rowsOf(text("a,b\n\n,\nc,d"))).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 4, cells: ["c", "d"] },
    ]);
  });
});

describe("what is refused, in words", () => {
  const long = "x".repeat(sheetLimits.cell + 1);
  it.each([
    ["nothing", new Uint8Array(), "空"],
    ["an old .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "另存为 .xlsx"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), "不是 .xlsx 或 .csv"],
    ["a pdf", text("%PDF-1.7"), "不是 .xlsx 或 .csv"],
    ["a program", Uint8Array.from([0x4d, 0x5a, 0, 0, 1, 2]), "不是 .xlsx 或 .csv"],
    ["a zip that is cut", text("PK\u0003\u0004cut"), "损坏"],
    ["too many bytes", new Uint8Array(sheetLimits.fileBytes + 1), "10 MB"],
    ["too many rows", text("a,b\n".repeat(sheetLimits.rows + 100)), "10,000 行"],
    ["too many columns", text("a,".repeat(sheetLimits.columns) + "b\n"), "200 列"],
    ["too long a cell", text(`a,b\n1,${long}`), "单元格 B2"],
  ])("%s", async (_what, bytes, words) => {
    expect(await rowsOf(bytes)).toContain(words);
  });

  test("a zip that is no workbook", async () => {
    expect(await rowsOf(await zip([["word/document.xml", ["<x/>"]]]))).toContain("不是 .xlsx");
  });

  test("a bomb, by what it says and by what it does", async () => {
    const big = " ".repeat(1024 * 1024);
    const honest = await workbook("", [["xl/media/x", Array<string>(101).fill(big)]]);
    expect(await rowsOf(honest)).toContain("100 MB");
    // The directory says 1 byte; the content is 101 MB of blanks.
    const lying = Buffer.from(
      await workbook("", [["xl/sharedStrings.xml", Array<string>(101).fill(big)]]),
    );
    for (
      let at = lying.indexOf("PK\u0001\u0002");
      at >= 0;
      at = lying.indexOf("PK\u0001\u0002", at + 4)
    )
      lying.writeUInt32LE(1, at + 24);
    expect(await rowsOf(new Uint8Array(lying))).toMatch(/100 MB|损坏/);
  }, 20_000);

  test("a tag without an end", async () => {
    const endless = `<row r="1"><c r="A1" x="${"y".repeat(2 * 1024 * 1024)}"/></row></sheetData>`;
    expect(await rowsOf(await workbook(endless))).toContain("损坏");
  });

  test("one long text that ten thousand cells share", async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(150);
    const rows = `<row>${cells}</row>`.repeat(200);
    const strings = `<sst><si><t>${"字".repeat(4000)}</t></si></sst>`;
    const bytes = await workbook(`${rows}</sheetData>`, [["xl/sharedStrings.xml", [strings]]]);
    expect(await rowsOf(bytes)).toContain("万字");
  });

  test("damaged content", async () => {
    const cells = Array.from({ length: 400 }, (_, n) => [String(Math.sin(n)).slice(2)]);
    const good = Buffer.from(await sheetFiles.write([aSheet(cells)], "xlsx"));
    good.fill(0xff, good.length >> 1, (good.length >> 1) + 200);
    expect(await rowsOf(new Uint8Array(good))).toContain("损坏");
  });
});
