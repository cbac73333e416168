import type { Day } from "../shared/time.ts";
import type { ParameterCode } from "./efficiency-parameter.ts";
import type { EfficiencyLevel, LevelMapping } from "./efficiency-levels.ts";
import type { EfficiencyGrade, GradeLimits } from "./efficiency-threshold.ts";

/** What was given, in the unit of the tables. */
export interface EfficiencyInput {
  readonly code: ParameterCode;
  readonly name: string;
  readonly value: number | string;
  /** Empty for a choice and a ratio. */
  readonly unit: string;
}

/** One metric of the row beside the machine's value; a transformer has two. */
export interface EfficiencyMeasure {
  readonly metric: ParameterCode;
  readonly name: string;
  readonly unit: string;
  readonly direction: "higher" | "lower";
  /** The machine's; null where it is not given or doubtful. */
  readonly value: number | null;
  readonly limits: GradeLimits;
  /** Null below grade 3, or without a value. */
  readonly grade: EfficiencyGrade | null;
  /** To the limit of the grade reached (≥ 0), or of grade 3 when below it (< 0), in the unit of the metric. */
  readonly margin: number | null;
  /** What is lacking to the next better grade that the table has. */
  readonly next: { readonly grade: EfficiencyGrade; readonly by: number } | null;
}

/** Where the limits stand. Null where nothing is loaded or no row was found. */
interface Place {
  readonly standard: string | null;
  readonly edition: string | null;
  readonly effectiveFrom: Day | null;
  readonly productName: string | null;
  readonly table: string | null;
  /** Source key of the row. */
  readonly row: string | null;
}

interface Told extends Place {
  /** One a metric; empty where no row was found. The one that decides comes first. */
  readonly measures: readonly EfficiencyMeasure[];
  readonly inputs: readonly EfficiencyInput[];
  /** Chinese names of inputs that are not given. */
  readonly missing: readonly string[];
  /** Chinese names of the inputs that the reason is about. */
  readonly about: readonly string[];
  /** What was taken for granted, in sentences. */
  readonly presumed: readonly string[];
  /** What a reader has to check, in sentences. */
  readonly cautions: readonly string[];
}

interface Judged extends Told {
  readonly standard: string;
  readonly table: string;
  readonly row: string;
  /** Null where the edition's official table would have to be read. */
  readonly level: EfficiencyLevel | null;
  readonly levelMapping: LevelMapping | null;
  /** Of the measure that decides. */
  readonly margin: number;
  readonly reason: null;
}

interface Graded extends Judged {
  readonly outcome: "graded";
  readonly grade: EfficiencyGrade;
}

interface Below3 extends Judged {
  readonly outcome: "below_3";
  readonly grade: null;
}

interface NotJudged extends Told {
  readonly grade: null;
  readonly level: null;
  readonly levelMapping: null;
  readonly margin: null;
}

/** no-standard: none loaded for the family. other-product: the table's product is another one. */
interface NotApplicable extends NotJudged {
  readonly outcome: "not_applicable";
  readonly reason: "no-standard" | "other-product";
}

interface Undetermined extends NotJudged {
  readonly outcome: "undetermined";
  readonly reason:
    | "missing"
    | "range"
    | "looks-like-fraction"
    | "impossible-percentage"
    | "out-of-scale"
    | "validity-unknown";
  /** validity-unknown: what the formula gives if it applies. */
  readonly provisional: EfficiencyGrade | "below_3" | null;
}

/** spec-not-listed: no row. not-transcribed: the standard has a table that is not at hand. limit-not-listed: the row lacks the cell that decides. */
interface NotCovered extends NotJudged {
  readonly outcome: "not_covered";
  readonly reason: "spec-not-listed" | "not-transcribed" | "limit-not-listed";
}

/** The answer of the efficiency check. Plain data: it is stored as the evidence of a mark. */
export type EfficiencyOutcome = Graded | Below3 | NotApplicable | Undetermined | NotCovered;

export const efficiencyOutcomes = [
  "graded",
  "below_3",
  "not_applicable",
  "undetermined",
  "not_covered",
] as const satisfies readonly EfficiencyOutcome["outcome"][];
