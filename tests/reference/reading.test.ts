import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseCsv } from "#seed/reference/csv.ts";
import { readDivisions } from "#seed/reference/read.ts";
import { readCsvFile, readJsonFile } from "#seed/reference/reference-file.ts";

describe("parseCsv", () => {
  it("reads quotes, doubled quotes, commas and line breaks in cells", () => {
    expect(parseCsv('a,b\r\n"x,\n""y""",\n1,2\n')).toEqual([
      { a: 'x,\n"y"', b: "" },
      { a: "1", b: "2" },
    ]);
  });

  it.each([
    ["", "there is no header row"],
    ["a,b\n1\n", "record 2 has 1 cells, the header has 2"],
    ['a\n"1\n', "a quote opened on line 2 does not close"],
  ])("refuses %j", (text, message) => {
    expect(() => parseCsv(text)).toThrow(message);
  });
});

describe("a malformed reference file", () => {
  it("is named in one sentence, with the place and what is wrong", () => {
    expect(() => readJsonFile("documents.json", z.strictObject({ documents: z.string() }))).toThrow(
      /^The reference file seed\/reference\/documents\.json cannot be read: documents: .+\.$/,
    );
    expect(() => readCsvFile("divisions.csv", z.strictObject({ level: z.literal("x") }))).toThrow(
      /^The reference file seed\/reference\/divisions\.csv cannot be read: 0\.level: .+\.$/,
    );
    expect(() => readJsonFile("absent.json", z.unknown())).toThrow(
      /^The reference file seed\/reference\/absent\.json cannot be read: ENOENT/,
    );
  });
});

describe("the divisions", () => {
  const divisions = readDivisions();
  const count = (province: string, level: string) =>
    divisions.filter((d) => d.province === province && d.level === level).length;

  it("are the cities of Hubei and Guangdong and the districts of Chongqing", () => {
    expect([count("湖北", "city"), count("广东", "city"), count("重庆", "district")]).toEqual([
      17, 21, 38,
    ]);
    expect(divisions).toHaveLength(3 + 17 + 21 + 38);
    expect(new Set(divisions.map((d) => d.code)).size).toBe(divisions.length);
  });

  it("have the short names that a place holds", () => {
    const short = (name: string) => divisions.find((d) => d.name === name)?.shortName;
    expect(["湖北省", "襄阳市", "恩施土家族苗族自治州", "潜江市", "渝北区"].map(short)).toEqual([
      "湖北",
      "襄阳",
      "恩施",
      "潜江",
      "渝北区",
    ]);
    expect(divisions.filter((d) => /^(市辖区|县)$|直辖/.test(d.name))).toEqual([]);
  });
});
