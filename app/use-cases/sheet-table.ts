import type { SheetRow } from "#app/domain/sheets/cell.ts";
import { findHeader } from "#app/domain/sheets/header.ts";
import type { SheetNoun } from "#app/domain/sheets/import.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { SheetFile } from "./sheet-port.ts";

/** One sheet of a file, with the row that names its columns. */
export interface SheetTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** Reads the named sheet, or the one whose header is known best. */
export async function readTable(
  file: SheetFile,
  noun: SheetNoun,
  vocabulary: Vocabulary,
  named: string | null,
): Promise<Result<SheetTable, string>> {
  let best: { name: string; recognised: number } | null = null;
  for (const name of named === null ? file.names : [named]) {
    const first = await file.rows(name, sheetLimits.headerWithin);
    if (!first.ok) return first;
    const found = findHeader(first.value, noun, vocabulary);
    if (found && found.recognised >= (best?.recognised ?? -1) + 1)
      best = { name, recognised: found.recognised };
  }
  if (!best) return refuse("表格里没有找到表头：第一行请写列名，例如 标题、型号、设备类别");
  const all = await file.rows(best.name);
  if (!all.ok) return all;
  const { index } = findHeader(all.value, noun, vocabulary)!;
  const header = all.value[index]!;
  const rows = all.value.slice(index + 1);
  if (rows.length === 0) return refuse(`工作表“${best.name}”的表头下面没有数据`);
  if (rows.length > sheetLimits.rows)
    return refuse(
      `工作表“${best.name}”有 ${rows.length} 行：一次最多导入 ${sheetLimits.rows} 行，请拆成几个文件`,
    );
  const width = Math.max(header.cells.length, ...rows.map(({ cells }) => cells.length));
  return ok({
    sheet: best.name,
    headerRow: header.row,
    headers: Array.from({ length: width }, (_, n) => (header.cells[n] ?? "").slice(0, 100)),
    rows,
  });
}
