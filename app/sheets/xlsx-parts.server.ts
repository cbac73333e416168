import { columnLetters, withQuote, type SheetValue } from "#app/domain/sheets/cell.ts";
import type { WrittenColumn, WrittenSheet } from "#app/use-cases/sheet-port.ts";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** Numbers of the cell formats in `styles`. */
const looks = { plain: 0, text: 1, head: 2, required: 3, quiet: 4, wrapped: 5 } as const;

export const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="4"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font><font><sz val="9"/><color rgb="FF8A948E"/><name val="等线"/></font><font><b/><sz val="11"/><color rgb="FFA3271B"/><name val="等线"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECE6"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="3" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="2" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

export function contentTypes(sheets: number): string {
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, n) =>
    part(`worksheets/sheet${n + 1}`, "worksheet"),
  );
  return `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook", "sheet.main")}${part("styles", "styles")}${each.join("")}</Types>`;
}

export const packageRelations = `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export function workbookRelations(sheets: number): string {
  const each = Array.from(
    { length: sheets },
    (_, n) =>
      `<Relationship Id="rId${n + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  );
  return `${xml}<Relationships xmlns="${packaged}/relationships">${each.join("")}<Relationship Id="rIdStyles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
}

export function workbook(names: readonly string[]): string {
  const each = names.map(
    (name, n) => `<sheet name="${escape(sheetName(name))}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`,
  );
  return `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each.join("")}</sheets></workbook>`;
}

/** What a sheet may be called: 31 characters, none of []:*?/\ and no quote at an end. */
function sheetName(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
  return allowed.replace(/^['\s]+|['\s]+$/g, "") || "表";
}

const rowsAtOnce = 200;

/** A worksheet in pieces: frozen head, widths, text columns as text, lists to choose from. */
export function* worksheet({ columns, rows }: WrittenSheet): Generator<string> {
  const width = (column: WrittenColumn, n: number) =>
    `<col min="${n + 1}" max="${n + 1}" width="${column.width ?? 14}" customWidth="1" style="${lookOf(column)}"/>`;
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.map(width).join("")}</cols><sheetData>`;
  const heads = columns.map((column, n) =>
    cell(column.header, `${columnLetters(n)}1`, column.required ? looks.required : looks.head),
  );
  yield `<row r="1">${heads.join("")}</row>`;
  const letters = columns.map((_, n) => columnLetters(n));
  const styled = columns.map(lookOf);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    let piece = "";
    for (const [index, row] of rows.slice(from, from + rowsAtOnce).entries()) {
      const r = from + index + 2;
      piece += `<row r="${r}">`;
      for (let n = 0; n < columns.length; n += 1)
        piece += cell(row[n] ?? "", `${letters[n]}${r}`, styled[n]!);
      piece += "</row>";
    }
    yield piece;
  }
  const lists = columns.flatMap(({ choices = [] }, n) => validation(choices, letters[n]!));
  yield `</sheetData>${lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>` : ""}</worksheet>`;
}

function lookOf(column: WrittenColumn): number {
  if (column.number) return looks.plain;
  if (column.quiet) return looks.quiet;
  return column.wrap ? looks.wrapped : looks.text;
}

function cell(value: SheetValue, address: string, look: number): string {
  if (value === "") return "";
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  return `<c r="${address}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escape(withQuote(value))}</t></is></c>`;
}

/** The longest list that a validation holds in itself. */
const longestList = 255;
/** Rows in which a template offers its lists. */
const listRows = 2000;

/** A list to choose from, which other words may still replace: the import says what is wrong with them. */
function validation(choices: readonly string[], letters: string): string[] {
  const list = choices.join(",");
  if (choices.length === 0 || list.length > longestList || choices.some((c) => /[,"]/.test(c)))
    return [];
  return [
    `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letters}2:${letters}${listRows}"><formula1>"${escape(list)}"</formula1></dataValidation>`,
  ];
}

/** Text as XML holds it; what only looks like the escape of a character is escaped itself (ECMA-376, 22.9.2.19). */
function escape(text: string): string {
  return text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "_x000D_");
}
