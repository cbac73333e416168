import type { Column, LinearModel, Row } from "./linear-model.ts";

/** A linear program while it is written down. */
export class ModelDraft {
  private readonly columns: Column[] = [];
  private readonly rows: Row[] = [];

  /** The number of the new column. */
  column(points: number, upper: number, whole: boolean): number {
    return this.columns.push({ points, upper, whole }) - 1;
  }

  row(
    kind: Row["kind"],
    limit: number,
    columns: readonly number[],
    factors: readonly number[],
  ): void {
    this.rows.push({ kind, limit, columns, factors });
  }

  /** At most so many of these; left out where that says nothing. */
  atMost(limit: number, columns: readonly number[]): void {
    const most = columns.reduce((sum, column) => sum + this.columns[column]!.upper, 0);
    if (most > limit)
      this.row(
        "atMost",
        limit,
        columns,
        columns.map(() => 1),
      );
  }

  model(): LinearModel {
    return { columns: this.columns, rows: [...this.rows] };
  }

  /** The same rows, with one point for each of these columns instead. */
  maximising(which: readonly number[]): LinearModel {
    const chosen = new Set(which);
    const columns = this.columns.map((column, index) => ({
      ...column,
      points: Number(chosen.has(index)),
    }));
    return { columns, rows: [...this.rows] };
  }
}
