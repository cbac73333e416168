import { vocabularySubjectLabels } from "#app/domain/vocabulary/change.ts";
import {
  importOutcomeLabels,
  importOutcomes,
  type ImportedRow,
  type ImportOutcome,
} from "#app/domain/vocabulary/import-plan.ts";
import { familyFieldLabels } from "#app/domain/vocabulary/family-fields.ts";
import { attributeFieldLabels } from "#app/domain/vocabulary/attribute-fields.ts";
import type { VocabularyImport } from "#app/use-cases/vocabulary-port.ts";
import { entryPath, vocabularyPath } from "./vocabulary-paths.ts";

export const importRowsPerPage = 50;

const labels: Readonly<Record<string, string>> = { ...familyFieldLabels, ...attributeFieldLabels };

/** 工作表“设备类别”第 12 行“同义词”列：…, one for each fault. */
function faultWords({ sheet, row, faults }: ImportedRow): string[] {
  return faults.map(({ field, value, message }) => {
    const column = field && labels[field] ? `“${labels[field]}”列` : "";
    const said = value && !message.includes(value) ? `（填的是“${value}”）` : "";
    return `工作表“${sheet}”第 ${row} 行${column}：${message}${said}`;
  });
}

export function importView(
  { id, fileName, state, rows }: VocabularyImport,
  wanted: ImportOutcome | null,
  page: number,
) {
  const count = (outcome: ImportOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const counts = Object.fromEntries(
    importOutcomes.map((outcome) => [outcome, count(outcome)]),
  ) as Record<ImportOutcome, number>;
  const path = `${vocabularyPath}/imports/${id}`;
  // Unchanged rows are only counted until somebody asks for them.
  const chosen = rows.filter(({ outcome }) => (wanted ? outcome === wanted : outcome !== "same"));
  return {
    ...{ id, fileName, state, counts, page },
    good: counts.new + counts.update,
    pages: Math.ceil(chosen.length / importRowsPerPage),
    tabs: [
      {
        ...{ name: "有变化和有错误的", to: path, count: rows.length - counts.same },
        current: wanted === null,
      },
      ...importOutcomes.map((outcome) => ({
        name: importOutcomeLabels[outcome],
        to: `${path}?outcome=${outcome}`,
        count: counts[outcome],
        current: wanted === outcome,
      })),
    ],
    hrefOf: wanted ? `${path}?outcome=${wanted}&page=` : `${path}?page=`,
    lines: chosen.slice((page - 1) * importRowsPerPage, page * importRowsPerPage).map((row) => ({
      key: `${row.sheet} ${row.row}`,
      sheet: row.sheet,
      row: row.row,
      what: vocabularySubjectLabels[row.subject],
      code: row.code,
      name: row.name,
      to: row.base || row.outcome === "same" ? entryPath(row.subject, row.code) : null,
      outcome: row.outcome,
      outcomeLabel: importOutcomeLabels[row.outcome],
      words: faultWords(row),
    })),
  };
}
export type ImportView = ReturnType<typeof importView>;
