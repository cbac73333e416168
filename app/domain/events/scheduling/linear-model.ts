/** A linear program to maximise: columns from 0 to `upper`, rows of "at most" or "at least". */
export interface LinearModel {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly points: number;
  readonly upper: number;
  readonly whole: boolean;
}

export interface Row {
  readonly kind: "atMost" | "atLeast" | "equal";
  readonly limit: number;
  readonly columns: readonly number[];
  readonly factors: readonly number[];
}

export interface LinearAnswer {
  /** `optimal` is proven; `stopped` ran into a limit and proves nothing. */
  readonly status: "optimal" | "stopped" | "infeasible";
  /** Null where no solution was found. */
  readonly values: Float64Array | null;
  /** What one more of each row's limit is worth; null for models with whole columns. */
  readonly prices: Float64Array | null;
}

export interface SolverLimits {
  readonly seconds: number;
  /** Branches of a model with whole columns. */
  readonly nodes: number;
  /** Asked now and then while solving. */
  readonly stop: () => boolean;
}

/** What solves linear and mixed-integer programs; the domain only writes them down. */
export interface LinearSolver {
  solve(model: LinearModel, limits: SolverLimits): LinearAnswer;
}
