import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";

/** What the rows of a sheet become. */
export const sheetNouns = ["listing", "need"] as const;
export type SheetNoun = (typeof sheetNouns)[number];
export const sheetNounLabels: Record<SheetNoun, string> = { listing: "供给", need: "更新需求" };

/** mapping → checking → ready → running → done; taken back later by undoing → undone. */
export const importStatuses = [
  "mapping",
  "checking",
  "ready",
  "running",
  "done",
  "cancelled",
  "undoing",
  "undone",
] as const;
export type ImportStatus = (typeof importStatuses)[number];
export const importStatusLabels: Record<ImportStatus, string> = {
  mapping: "待对应列",
  checking: "检查中",
  ready: "待确认",
  running: "导入中",
  done: "已完成",
  cancelled: "已取消",
  undoing: "撤销中",
  undone: "已撤销",
};

export const importMoves = ["map", "check", "confirm", "finish", "cancel", "undo", "end"] as const;
export type ImportMove = (typeof importMoves)[number];

const transitions: Record<ImportMove, Partial<Record<ImportStatus, ImportStatus>>> = {
  map: { mapping: "checking", ready: "checking" },
  check: { checking: "ready" },
  confirm: { ready: "running" },
  finish: { running: "done" },
  cancel: {
    mapping: "cancelled",
    checking: "cancelled",
    ready: "cancelled",
    running: "cancelled",
  },
  undo: { done: "undoing", cancelled: "undoing" },
  end: { undoing: "undone" },
};

/** The status after a move, or null where the move is not allowed. */
export function importAfter(status: ImportStatus, move: ImportMove): ImportStatus | null {
  return transitions[move][status] ?? null;
}

/** A job works on it now. */
export function isWorking(status: ImportStatus): boolean {
  return status === "checking" || status === "running" || status === "undoing";
}

/**
 * A row before the import (new, update, same, skip, bad), after it (created, updated; same, skip and bad
 * stay) and after its undoing (removed, restored, kept).
 */
export const importRowStates = [
  "waiting",
  "new",
  "update",
  "same",
  "skip",
  "bad",
  "created",
  "updated",
  "removed",
  "restored",
  "kept",
] as const;
export type ImportRowState = (typeof importRowStates)[number];
export const importRowStateLabels: Record<ImportRowState, string> = {
  waiting: "未检查",
  new: "将新建",
  update: "将更新",
  same: "跳过（未变）",
  skip: "跳过（重复）",
  bad: "有错误",
  created: "已新建",
  updated: "已更新",
  removed: "已删除",
  restored: "已恢复",
  kept: "保留",
};
export type RowCounts = Readonly<Record<ImportRowState, number>>;

/** What happens to a row that says what an own posting (same model and title) says already. */
export const duplicateRules = ["update", "skip"] as const;
export type DuplicateRule = (typeof duplicateRules)[number];
export const duplicateRuleLabels: Record<DuplicateRule, string> = {
  update: "更新原来的那一条",
  skip: "跳过，不改动",
};

/** Where good rows go: kept as drafts, or published as far as the rules allow. */
export const importTargets = ["draft", "publish"] as const;
export type ImportTarget = (typeof importTargets)[number];
export const importTargetLabels: Record<ImportTarget, string> = {
  draft: "存为草稿",
  publish: "直接发布（按规则需要审核的，提交审核）",
};

/** By column of the sheet: the key of a known column, or null for one that is not imported. */
export type ColumnMapping = readonly (string | null)[];

/** What is wrong with one row, or with one cell of it. */
export interface RowProblem {
  /** Index of the column, or null where the row as a whole is meant. */
  readonly column: number | null;
  readonly value: string;
  readonly message: string;
}

/** One uploaded sheet on its way into the organisation's postings. */
export interface SheetImport {
  readonly id: Id;
  readonly organisationId: Id;
  readonly userId: Id | null;
  readonly noun: SheetNoun;
  readonly status: ImportStatus;
  readonly fileName: string;
  /** Name in the store of files; null once it is no longer kept. */
  readonly file: string | null;
  /** Sheets of the file that can be chosen, and the chosen one. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** Number of the header's row, as the spreadsheet program shows it. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  /** The mapping was remembered from an earlier file with these headers. */
  readonly remembered: boolean;
  /** Family of rows that name none. */
  readonly family: FamilyCode | null;
  readonly duplicates: DuplicateRule;
  readonly target: ImportTarget;
  readonly rows: number;
  /** Rows that the running step is done with. */
  readonly position: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly finishedAt: Instant | null;
}

/** One row of it. */
export interface ImportRow {
  /** From 1, in the order of the sheet. */
  readonly n: number;
  readonly row: number;
  readonly cells: readonly string[];
  readonly state: ImportRowState;
  readonly problems: readonly RowProblem[];
  /** One sentence about what was or will be done; empty for most. */
  readonly remark: string;
  /** What identifies it among the rows: two rows with one key mean the same posting. */
  readonly key: string;
  readonly postingId: Id | null;
  /** The posting before it was updated, for the way back. */
  readonly before: unknown;
  /** Version of the posting once the row was in. */
  readonly version: number | null;
}
