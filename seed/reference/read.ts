import { z } from "zod";
import type { PolicyDocument, SectorRow } from "#app/domain/policy/sector-row.ts";
import { provinces, type Province } from "#app/domain/shared/place.ts";
import { isDay } from "#app/domain/shared/time.ts";
import { readCsvFile, readJsonFile } from "./reference-file.ts";

const words = z.string().min(1);
const day = z.string().refine(isDay, "is not a day like 2024-05-14");

const documentsFile = z.strictObject({
  documents: z.array(
    z.strictObject({
      doc_id: words,
      title: words,
      doc_no: words,
      issuers: z.array(words).min(1),
      date: day,
      jurisdiction: words,
      sha256: z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in hex"),
    }),
  ),
});

/** The four documents that the project quotes. */
export function readDocuments(): PolicyDocument[] {
  return readJsonFile("documents.json", documentsFile).documents.map(
    ({ doc_id, doc_no, ...document }) => ({ id: doc_id, docNo: doc_no, ...document }),
  );
}

const passage = {
  row_id: z.string().regex(/^[A-Z]{2}-[1-9B]-\d{2}$/, "is not a row key like HB-1-10"),
  doc_id: words,
  sector: words,
  scope: words,
  equipment_terms: z.array(z.strictObject({ surface: words, normalized: words })),
  note: words.optional(),
};
const sectorsFile = z.strictObject({
  rows: z.array(
    z.strictObject({
      ...passage,
      zhuanlan: z.int().positive(),
      title: words,
      group: words.nullable(),
      kind: z.enum(["equipment", "capability", "city_industry"]),
    }),
  ),
  body_scopes: z.array(z.strictObject({ ...passage, clause: words, kind: z.literal("body") })),
});

/** 63 rows of the 专栏 tables, then 11 body scopes, each with its document. */
export function readSectorReference(): SectorRow[] {
  const documents = new Map(readDocuments().map((document) => [document.id, document]));
  const { rows, body_scopes } = readJsonFile("sectors.json", sectorsFile);
  return [...rows, ...body_scopes].map((printed): SectorRow => {
    const { row_id, doc_id, equipment_terms, note, ...rest } = printed;
    const document = documents.get(doc_id);
    if (!document)
      throw new Error(
        `seed/reference/sectors.json: ${row_id} names the unknown document ${doc_id}.`,
      );
    const shared = { id: row_id, document, equipmentTerms: equipment_terms, note: note ?? null };
    return { ...shared, ...rest };
  });
}

/** province; city: 地级市、自治州 and the counties directly under a province; district: of Chongqing. */
export const divisionLevels = ["province", "city", "district"] as const;
export type DivisionLevel = (typeof divisionLevels)[number];

export interface Division {
  readonly level: DivisionLevel;
  /** Six digits of GB/T 2260. */
  readonly code: string;
  /** Official name: 襄阳市, 恩施土家族苗族自治州, 渝北区. */
  readonly name: string;
  /** As a Place holds it: 襄阳, 恩施, 渝北区. */
  readonly shortName: string;
  readonly province: Province;
}

const divisionRow = z.strictObject({
  level: z.enum(["province", "city", "area"]),
  code6: z.string().regex(/^\d{6}$/, "is not a code of six digits"),
  code_src: words,
  name: words,
  parent_code6: z.string(),
  province: z.string(),
  source: words,
});

/** Headings of the statistical code table that are no place: 市辖区, 县, 省直辖县级行政区划. */
const isHeading = (name: string) => ["市辖区", "县", "省直辖县级行政区划"].includes(name);

/** Provinces, cities and Chongqing's districts of the three provinces, by code. */
export function readDivisions(): Division[] {
  return readCsvFile("divisions.csv", divisionRow)
    .filter((row) => !isHeading(row.name))
    .map((row): Division => {
      const official = row.province || row.name;
      const province = provinces.find((name) => official.startsWith(name));
      if (!province)
        throw new Error(`seed/reference/divisions.csv: ${row.code6} is in no known province.`);
      return {
        level: row.level === "area" ? (province === "重庆" ? "district" : "city") : row.level,
        code: row.code6,
        name: row.name,
        shortName: row.level === "province" ? province : shortName(row.name),
        province,
      };
    })
    .sort((a, b) => a.code.localeCompare(b.code));
}

function shortName(name: string): string {
  return name === "恩施土家族苗族自治州" ? "恩施" : name.replace(/市$/, "");
}
