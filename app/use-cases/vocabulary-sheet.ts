import {
  attributeAsFields,
  attributeFieldLabels,
  attributeFields,
  attributeKindLabels,
  attributeKinds,
  directionLabels,
  filterWords,
} from "#app/domain/vocabulary/attribute-fields.ts";
import { vocabularySubjectLabels, type VocabularySubject } from "#app/domain/vocabulary/change.ts";
import {
  familyAsFields,
  familyFieldLabels,
  familyFields,
} from "#app/domain/vocabulary/family-fields.ts";
import type { SheetLine } from "#app/domain/vocabulary/import-plan.ts";
import { directions, type VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import { columnLetters, withoutQuote } from "#app/domain/sheets/cell.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import type { SheetFile, WrittenColumn, WrittenSheet } from "./sheet-port.ts";
import { knownIn } from "./vocabulary-words.ts";

export const vocabularyColumns: Readonly<
  Record<VocabularySubject, Readonly<Record<string, string>>>
> = { family: familyFieldLabels, attribute: attributeFieldLabels };

/** Columns that only one kind of sheet has: they tell what a sheet holds. */
const telling: Readonly<Record<VocabularySubject, readonly string[]>> = {
  family: familyFields.filter((field) => !(field in attributeFieldLabels)),
  attribute: attributeFields.filter((field) => !(field in familyFieldLabels)),
};

/** All families or attributes in the shape in which they are imported. */
export function vocabularySheet(subject: VocabularySubject, data: VocabularyData): WrittenSheet {
  const name = vocabularySubjectLabels[subject];
  if (subject === "family") {
    const known = knownIn(data);
    const wide = new Set(["same", "narrower", "ambiguous", "confusedWith", "attributes", "uses"]);
    const columns = familyFields.map((field): WrittenColumn => ({
      header: familyFieldLabels[field],
      width: wide.has(field) ? 40 : 18,
      wrap: wide.has(field),
      required: field === "code",
    }));
    const rows = data.families.map((family) => {
      const fields = familyAsFields(family, known);
      return familyFields.map((field) => fields[field]);
    });
    return { name, columns, rows };
  }
  const choices: Readonly<Record<string, readonly string[]>> = {
    kind: attributeKinds.map((kind) => attributeKindLabels[kind]),
    direction: directions.map((direction) => directionLabels[direction]),
    filter: Object.values(filterWords),
  };
  const columns = attributeFields.map((field): WrittenColumn => ({
    header: attributeFieldLabels[field],
    width: field === "synonyms" || field === "choices" ? 40 : 16,
    required: field === "code",
    ...(choices[field] && { choices: choices[field] }),
  }));
  const rows = data.attributes.map((attribute) => {
    const fields = attributeAsFields(attribute);
    return attributeFields.map((field) => fields[field]);
  });
  return { name, columns, rows };
}

interface Header {
  readonly subject: VocabularySubject;
  /** The field of each column; null for columns that are not read. */
  readonly fields: readonly (string | null)[];
}

/** The rows of every sheet that holds families or attributes; refused in words when there is none. */
export async function vocabularyLines(
  file: SheetFile,
): Promise<Result<readonly SheetLine[], string>> {
  const lines: SheetLine[] = [];
  for (const sheet of file.names) {
    const read = await file.rows(sheet);
    if (!read.ok) return read;
    const at = read.value
      .slice(0, sheetLimits.headerWithin)
      .findIndex(({ cells }) => headerOf(cells));
    const header = at < 0 ? null : headerOf(read.value[at]!.cells);
    if (!header) continue;
    const twice = header.fields.findIndex(
      (field, n) => field !== null && header.fields.indexOf(field) < n,
    );
    if (twice >= 0)
      return refuse(
        `工作表“${sheet}”有两列“${vocabularyColumns[header.subject][header.fields[twice]!]}”（${columnLetters(twice)} 列），请删去一列`,
      );
    for (const { row, cells } of read.value.slice(at + 1)) {
      const fields = header.fields.flatMap((field, n) =>
        field === null ? [] : [[field, withoutQuote(cells[n] ?? "")] as const],
      );
      lines.push({ sheet, row, subject: header.subject, fields: Object.fromEntries(fields) });
    }
  }
  if (lines.length === 0)
    return refuse(
      `没有找到可以导入的行：表头要有“${familyFieldLabels.code}”，以及“${familyFieldLabels.same}”（设备类别）或“${attributeFieldLabels.kind}”（参数）等列，可以先导出一份照着改`,
    );
  if (lines.length > sheetLimits.rows)
    return refuse(`一共 ${lines.length} 行，一次最多 ${sheetLimits.rows} 行，请拆成几个文件`);
  return ok(lines);
}

function headerOf(cells: readonly string[]): Header | null {
  for (const subject of ["family", "attribute"] as const) {
    const byLabel = new Map(
      Object.entries(vocabularyColumns[subject]).map(([field, label]) => [label, field]),
    );
    const fields = cells.map((cell) => byLabel.get(cell.replace(/[\s*]/g, "")) ?? null);
    if (
      fields.includes("code") &&
      fields.some((field) => field && telling[subject].includes(field))
    )
      return { subject, fields };
  }
  return null;
}
