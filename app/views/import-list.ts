import type { SelectGroup } from "#app/components/form/index.ts";
import {
  importStatusLabels,
  sheetNounLabels,
  type ImportStatus,
  type RowCounts,
} from "#app/domain/sheets/import.ts";
import type { ImportInList } from "#app/use-cases/view-imports.ts";
import type { Reference } from "#app/use-cases/ports.ts";

export const importsPath = "/workbench/imports";
export const importsPerPage = 20;

/** One import in the list. */
export interface ImportLine {
  readonly to: string;
  readonly fileName: string;
  readonly noun: string;
  readonly status: ImportStatus;
  readonly statusLabel: string;
  readonly rows: number;
  /** 新建 38，更新 2，有错误 3 */
  readonly outcome: string;
  readonly createdAt: string;
}

export function importLine({ started, counts }: ImportInList): ImportLine {
  return {
    to: `${importsPath}/${started.id}`,
    fileName: started.fileName,
    noun: sheetNounLabels[started.noun],
    status: started.status,
    statusLabel: importStatusLabels[started.status],
    rows: started.rows,
    outcome: outcomeWords(counts),
    createdAt: started.createdAt,
  };
}

const parts = [
  ["created", "新建"],
  ["updated", "更新"],
  ["removed", "已撤销新建"],
  ["restored", "已恢复"],
  ["kept", "保留"],
  ["bad", "有错误"],
] as const;

export function outcomeWords(counts: RowCounts): string {
  return parts
    .filter(([state]) => counts[state] > 0)
    .map(([state, word]) => `${word} ${counts[state]}`)
    .join("，");
}

/** All families, grouped as everywhere. */
export function familyGroups({ vocabulary }: Reference): readonly SelectGroup[] {
  return vocabulary.groups().map((group) => ({
    title: group.name,
    options: group.families.map(({ code, name }) => ({ value: code, label: name })),
  }));
}
