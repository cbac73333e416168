import loadHighs from "highs";
import type {
  LinearAnswer,
  LinearModel,
  LinearSolver,
} from "#app/domain/events/scheduling/linear-model.ts";

/** HiGHS in WebAssembly behind the domain's port. A call blocks its thread: the site uses it in a thread of its own. */
export async function openHighs(): Promise<LinearSolver> {
  const highs = await loadHighs();
  const { objectiveSense, variableType, modelStatus, callbackType } = highs.constants;
  return {
    solve(model, { seconds, nodes, stop }) {
      const { columns, rows } = model;
      const whole = columns.some((column) => column.whole);
      // HiGHS does not count a model without columns as solved.
      if (columns.length === 0) return nothingToChoose(model);
      const program = {
        numCols: columns.length,
        numRows: rows.length,
        sense: objectiveSense.maximize,
        colCost: Float64Array.from(columns, (column) => column.points),
        colLower: new Float64Array(columns.length),
        colUpper: Float64Array.from(columns, (column) => column.upper),
        rowLower: Float64Array.from(rows, (row) =>
          row.kind === "atMost" ? -highs.infinity : row.limit,
        ),
        rowUpper: Float64Array.from(rows, (row) =>
          row.kind === "atLeast" ? highs.infinity : row.limit,
        ),
        matrix: sparse(model),
        ...(whole && {
          integrality: columns.map((column) =>
            column.whole ? variableType.integer : variableType.continuous,
          ),
        }),
      };
      return highs.withModel(program, (solver): LinearAnswer => {
        // Points are whole: a bound less than one away is the proof. HiGHS would be content with a relative gap otherwise.
        const proof = { mip_rel_gap: 0, mip_abs_gap: 0.5, mip_max_nodes: nodes };
        solver.options.set({ output_flag: false, time_limit: seconds, random_seed: 1, ...proof });
        solver.run({
          [callbackType.simplexInterrupt](event) {
            if (stop()) event.interrupt();
          },
          [callbackType.mipInterrupt](event) {
            if (stop()) event.interrupt();
          },
        });
        const status = solver.getModelStatus();
        if (status === modelStatus.infeasible)
          return { status: "infeasible", values: null, prices: null };
        const { colValue, rowDual } = solver.getSolution();
        return {
          status: status === modelStatus.optimal ? "optimal" : "stopped",
          values: solver.info.get("primal_solution_status") === feasible ? colValue : null,
          prices: whole ? null : rowDual,
        };
      });
    },
  };
}

function nothingToChoose({ rows }: LinearModel): LinearAnswer {
  const possible = rows.every(({ kind, limit }) =>
    kind === "atMost" ? limit >= 0 : kind === "atLeast" ? limit <= 0 : limit === 0,
  );
  return {
    status: possible ? "optimal" : "infeasible",
    values: new Float64Array(0),
    prices: new Float64Array(rows.length),
  };
}

/** HiGHS' number for a solution that obeys every row. */
const feasible = 2;

function sparse({ columns, rows }: LinearModel) {
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.columns.length);
  return {
    format: "csr" as const,
    numCols: columns.length,
    numRows: rows.length,
    starts: Int32Array.from(starts),
    indices: Int32Array.from(rows.flatMap((row) => row.columns)),
    values: Float64Array.from(rows.flatMap((row) => row.factors)),
  };
}
