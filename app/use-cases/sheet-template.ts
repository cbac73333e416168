import { columnsOf, templateFreeLines } from "#app/domain/sheets/columns.ts";
import { sheetNounLabels, type SheetNoun } from "#app/domain/sheets/import.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { shortRowLabel } from "#app/domain/policy/sector-row.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { writtenColumn } from "./posting-sheet.ts";
import type { Reference } from "./ports.ts";
import type { WrittenSheet } from "./sheet-port.ts";
import { question } from "./verb.ts";

interface Asked {
  readonly noun: SheetNoun;
  readonly family: string;
}

/** An empty sheet for postings of one family, and beside it a sheet that explains every column. */
export const sheetTemplate = question<Asked, readonly WrittenSheet[]>({
  name: "sheet-template",
  access: "viewer",
  async answer({ ports: { reference } }, { noun, family: code }) {
    const family = reference.vocabulary.family(code);
    if (!family) return refuse({ code: "not_found" });
    const columns = columnsOf(noun, [code], reference.vocabulary, templateFreeLines);
    const empty: WrittenSheet = {
      // The sheet's name says the family of rows that name none.
      name: family.name,
      columns: columns.map((column) => ({
        ...writtenColumn(column),
        ...(column.kind === "family" ? { choices: [family.name] } : {}),
      })),
      rows: [],
    };
    return ok([empty, explanation(noun, family, reference)]);
  },
});

function explanation(
  noun: SheetNoun,
  family: EquipmentFamily,
  { vocabulary, sectorRows }: Reference,
): WrittenSheet {
  const rows = columnsOf(noun, [family.code], vocabulary, 1).map(
    ({ header, required, note, example, choices }) => [
      header,
      required ? "必填" : "",
      note,
      choices.map(({ label }) => label).join("、"),
      example,
    ],
  );
  const proposed = sectorRows
    .filter(({ id }) => family.sectorRows.includes(id))
    .map((row) => ["", "", `${row.id}：${shortRowLabel(row)} ${row.sector}`, "", ""]);
  return {
    name: "填写说明",
    columns: [
      { header: "列名", width: 24 },
      { header: "必填", width: 8 },
      { header: "怎么填", width: 60, wrap: true },
      { header: "可选的值", width: 50, wrap: true },
      { header: "例子", width: 30 },
    ],
    rows: [
      ...rows,
      ["", "", "", "", ""],
      [
        "整张表",
        "",
        `每行一条${sheetNounLabels[noun]}，从第 2 行开始填；最多 ${sheetLimits.rows} 行。列的次序可以变，用不到的列可以删`,
        "",
        "",
      ],
      ["空格", "", "没有的内容留空，不要写“无”或 0", "", ""],
      ...(proposed.length > 0 ? [["专栏行", "", `${family.name}对应：`, "", ""], ...proposed] : []),
    ],
  };
}
