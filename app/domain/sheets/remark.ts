import { columnLetters } from "./cell.ts";
import type { RowProblem } from "./import.ts";

/** “排气量”列：“13左右”读不出数字，请写 13 或 13 m³/min */
export function problemWords({ column, message }: RowProblem, headers: readonly string[]): string {
  if (column === null) return message;
  return `“${headers[column] || columnLetters(column)}”列：${message}`;
}

/** 第 7 行“排气量”列：…; with the sheet where a file has several. */
export function rowProblemWords(
  problem: RowProblem,
  row: number,
  headers: readonly string[],
  sheet: string | null,
): string {
  const place = `${sheet === null ? "" : `工作表“${sheet}”`}第 ${row} 行`;
  return problem.column === null
    ? `${place}：${problem.message}`
    : `${place}${problemWords(problem, headers)}`;
}
