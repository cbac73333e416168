import type { SelectGroup } from "#app/components/form/index.ts";
import { columnLetters } from "#app/domain/sheets/cell.ts";
import { freeKey } from "#app/domain/sheets/column.ts";
import { attributeKey, commonColumns, knownColumns } from "#app/domain/sheets/columns.ts";
import { needsMoneyUnit, otherUnit } from "#app/domain/sheets/header.ts";
import {
  importRowStateLabels,
  importStatusLabels,
  isWorking,
  sheetNounLabels,
  type ImportRow,
  type ImportRowState,
  type RowCounts,
  type SheetImport,
} from "#app/domain/sheets/import.ts";
import { rowProblemWords } from "#app/domain/sheets/remark.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import { importsPath } from "./import-list.ts";

export const rowsPerPage = 50;

/** A column of the file, and what it is read as. */
export interface MappingLine {
  readonly field: string;
  readonly letters: string;
  readonly header: string;
  /** The first cells below the header. */
  readonly samples: readonly string[];
  readonly value: string;
  /** What the person should look at; null for most. */
  readonly doubt: string | null;
  /** The unit above the column, where it is not the usual one. */
  readonly note: string | null;
}

export function mappingLines(
  { headers, mapping, noun }: SheetImport,
  rows: readonly ImportRow[],
  vocabulary: Vocabulary,
): MappingLine[] {
  const known = knownColumns(noun, vocabulary);
  const unitNote = (header: string, key: string | null) => {
    const column = known.get(key ?? "");
    const unit = column && otherUnit(header, column);
    return unit ? `没写单位的数按 ${unit} 读` : null;
  };
  return headers.map((header, n) => ({
    field: `column.${n}`,
    letters: columnLetters(n),
    header,
    samples: rows
      .slice(0, 3)
      .map(({ cells }) => (cells[n] ?? "").slice(0, 40))
      .filter((text) => text !== ""),
    value: mapping[n] ?? "",
    note: unitNote(header, mapping[n] ?? null),
    doubt:
      mapping[n] === null && needsMoneyUnit(header, noun) ? "没有写单位：请选万元还是元" : null,
  }));
}

/** What a column can be read as: the common columns, the parameters that come into question, or a line of its own name. */
export function columnChoices(
  { noun, mapping, family }: SheetImport,
  vocabulary: Vocabulary,
): SelectGroup[] {
  const known = knownColumns(noun, vocabulary);
  const option = (key: string) => ({ value: key, label: known.get(key)?.header ?? key });
  const common = new Set(commonColumns(noun).map(({ key }) => key));
  const own = family
    ? vocabulary.attributesOf(family).map(({ code }) => attributeKey(noun, code))
    : [];
  const used = mapping.filter((key): key is string => key !== null && key !== freeKey);
  const parameters = [...new Set([...own, ...used.filter((key) => !common.has(key))])];
  return [
    { title: null, options: [{ value: "", label: "不导入" }] },
    { title: "基本信息", options: [...common].map(option) },
    { title: "参数", options: parameters.map(option) },
    { title: "其他", options: [{ value: freeKey, label: "作为其他参数，名称用列标题" }] },
  ];
}

export interface RowLine {
  readonly n: number;
  readonly row: number;
  readonly title: string;
  readonly state: ImportRowState;
  readonly stateLabel: string;
  readonly words: readonly string[];
  readonly to: string | null;
}

export function rowLine(row: ImportRow, started: SheetImport): RowLine {
  const at = started.mapping.indexOf("title");
  const several = started.sheets.length > 1 ? started.sheet : null;
  const page = started.noun === "listing" ? "equipment" : "needs";
  const there = row.postingId !== null && row.state !== "removed";
  return {
    n: row.n,
    row: row.row,
    title: (row.cells[at] ?? "").slice(0, 80),
    state: row.state,
    stateLabel: importRowStateLabels[row.state],
    words: [
      ...row.problems.map((each) => rowProblemWords(each, row.row, started.headers, several)),
      ...(row.remark ? [row.remark] : []),
    ],
    to: there ? `/${page}/${row.postingId}` : null,
  };
}

/** The filters above the rows: states that have any, in their order. */
export function rowTabs(id: string, counts: RowCounts, current: ImportRowState | null) {
  const path = `${importsPath}/${id}`;
  const states = (Object.keys(importRowStateLabels) as ImportRowState[]).filter(
    (state) => counts[state] > 0,
  );
  const all = states.reduce((sum, state) => sum + counts[state], 0);
  return [
    { name: "全部", to: path, count: all, current: current === null },
    ...states.map((state) => ({
      name: importRowStateLabels[state],
      to: `${path}?state=${state}`,
      count: counts[state],
      current: state === current,
    })),
  ];
}

/** What the head of the page says. */
export function importHead(started: SheetImport, counts: RowCounts) {
  const { id, status, noun, fileName, sheet, sheets, rows, position } = started;
  return {
    id,
    status,
    noun,
    fileName,
    sheet,
    sheets,
    rows,
    position,
    target: started.target,
    duplicates: started.duplicates,
    family: started.family,
    remembered: started.remembered,
    headerRow: started.headerRow,
    nounLabel: sheetNounLabels[noun],
    statusLabel: importStatusLabels[status],
    working: isWorking(status),
    good: counts.new + counts.update,
    brought: counts.created + counts.updated,
    counts,
  };
}
export type ImportHead = ReturnType<typeof importHead>;
