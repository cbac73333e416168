import { parse } from "csv-parse";
import type { SheetRow } from "#app/domain/sheets/cell.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { damaged, notASheet, SheetRefusal } from "./refusal.server.ts";
import { RowCollector } from "./sheet-rows.server.ts";

/** The text of a file in UTF-8 with or without a mark, UTF-16 with one, or else GB18030 (GBK is part of it). */
export function decodeText(bytes: Buffer): string {
  const decode = (encoding: string, fatal: boolean) =>
    new TextDecoder(encoding, { fatal }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode("utf-16le", false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode("utf-16be", false);
  try {
    return decode("utf-8", true);
  } catch {
    try {
      return decode("gb18030", true);
    } catch {
      throw new SheetRefusal("文件的文字编码不认识，请另存为 .xlsx，或“CSV UTF-8”");
    }
  }
}

const delimiters = [",", ";", "\t", "，"] as const;

/** What separates the cells: said by a first line `sep=;`, or found most evenly in the first lines. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    // The piece may end inside a cell.
    .replace(/"[^]*$/, "")
    .split(/\r?\n/)
    .slice(0, 20);
  const counted = delimiters.map((delimiter) => ({
    delimiter,
    found: lines.filter((line) => line.includes(delimiter)).length,
    most: Math.max(...lines.map((line) => line.split(delimiter).length)),
  }));
  counted.sort((a, b) => b.found - a.found || b.most - a.most);
  return counted[0]!.found > 0 ? counted[0]!.delimiter : ",";
}

export async function csvRows(bytes: Buffer, most: number): Promise<readonly SheetRow[]> {
  let text = decodeText(bytes);
  // Control characters other than those of a text: an image or a program.
  // eslint-disable-next-line no-control-regex -- these very characters tell
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 4096))) throw new SheetRefusal(notASheet);
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said) text = text.slice(said[0].length);
  const collector = new RowCollector(most);
  const parser = parse({
    delimiter: said?.[1] ?? delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: sheetLimits.cell * sheetLimits.columns,
  });
  let row = said ? 1 : 0;
  try {
    parser.write(text);
    parser.end();
    for await (const cells of parser) {
      collector.add((row += 1), cells as string[]);
      if (collector.full && most < sheetLimits.rows) break;
    }
  } catch (problem) {
    if (problem instanceof SheetRefusal) throw problem;
    throw new SheetRefusal(`${damaged}：第 ${row + 1} 行附近的引号没有成对`);
  } finally {
    parser.destroy();
  }
  return collector.rows;
}
