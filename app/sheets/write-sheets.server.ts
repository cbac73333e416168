import { stringify } from "csv-stringify";
import { withQuote } from "#app/domain/sheets/cell.ts";
import type { WrittenSheet } from "#app/use-cases/sheet-port.ts";
import {
  contentTypes,
  packageRelations,
  styles,
  workbook,
  workbookRelations,
  worksheet,
} from "./xlsx-parts.server.ts";
import { zip } from "./zip-writer.server.ts";

/** Every text is a text cell, so that 007 stays 007; what would be a formula is quoted. */
export function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return zip([
    ["[Content_Types].xml", [contentTypes(sheets.length)]],
    ["_rels/.rels", [packageRelations]],
    ["xl/workbook.xml", [workbook(sheets.map(({ name }) => name))]],
    ["xl/_rels/workbook.xml.rels", [workbookRelations(sheets.length)]],
    ["xl/styles.xml", [styles]],
    ...sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, worksheet(sheet)] as const),
  ]);
}

/** UTF-8 with the mark by which Excel knows it, and line ends as the format has them (RFC 4180). */
export function writeCsv({ columns, rows }: WrittenSheet): Promise<Uint8Array> {
  const lines = [columns.map(({ header }) => header), ...rows].map((row) =>
    columns.map((_, index) => {
      const value = row[index] ?? "";
      return typeof value === "number" ? String(value) : withQuote(value);
    }),
  );
  return new Promise((resolve, reject) =>
    // By itself the library quotes only the line ends that it writes, and cells may hold others.
    stringify(
      lines,
      { bom: true, record_delimiter: "windows", quoted_match: /[\r\n]/ },
      (problem, text) => (problem ? reject(problem) : resolve(new TextEncoder().encode(text))),
    ),
  );
}
