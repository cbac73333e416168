import { cleanText } from "#app/forms/form-values.ts";
import { columnLetters, withoutQuote, type SheetRow } from "#app/domain/sheets/cell.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { SheetRefusal } from "./refusal.server.ts";
import { tooMuchText } from "./workbook.server.ts";

/** Collects the rows of one sheet and holds every limit. Cells are stored as people see them. */
export class RowCollector {
  readonly rows: SheetRow[] = [];
  private characters = 0;
  constructor(private readonly most: number) {}

  get full(): boolean {
    return this.rows.length >= this.most;
  }

  /** Rows without a word are left out; their numbers stay. */
  add(row: number, written: readonly string[]): void {
    const cells = written.map((text) => (text === "" ? "" : tidy(text)));
    const last = cells.findLastIndex((text) => text !== "");
    if (last < 0 || this.full) return;
    if (last >= sheetLimits.columns)
      throw new SheetRefusal(
        `第 ${row} 行一直填到 ${columnLetters(last)} 列：最多 ${sheetLimits.columns} 列，请删去多余的列`,
      );
    cells.length = last + 1;
    for (const [index, text] of cells.entries()) {
      this.characters += text.length;
      if (text.length > sheetLimits.cell)
        throw new SheetRefusal(
          `单元格 ${columnLetters(index)}${row} 有 ${text.length} 个字：一格最多 ${sheetLimits.cell} 字`,
        );
    }
    if (this.characters > sheetLimits.characters) throw new SheetRefusal(tooMuchText);
    this.rows.push({ row, cells });
    if (this.rows.length > sheetLimits.rows + sheetLimits.headerWithin)
      throw new SheetRefusal(tooManyRows);
  }
}

export const tooManyRows = `一次最多导入 ${sheetLimits.rows.toLocaleString("en-US")} 行，请拆成几个文件`;

function tidy(text: string): string {
  // A cell of ten thousand characters is named by its length, not cut.
  const clean = text.length > sheetLimits.cell * 2 ? text : cleanText(text);
  return withoutQuote(clean.trim());
}
