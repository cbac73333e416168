import type { Day } from "../shared/time.ts";
import type { ParameterCode } from "./efficiency-parameter.ts";

/** Products as the tables divide them; each has rows of one standard. */
export const efficiencyProducts = [
  "motor-lv-3phase",
  "motor-hv-3phase",
  "motor-pm-sync",
  "air-compressor-fixed",
  "air-compressor-vsd",
  "transformer-10kv-oil",
  "transformer-10kv-dry",
  "transformer-35kv",
  "industrial-boiler",
  "fan",
  "chiller",
  "heat-pump",
  "blower",
  "water-pump",
] as const;
export type EfficiencyProduct = (typeof efficiencyProducts)[number];

/** 1 is best. */
export const efficiencyGrades = [1, 2, 3] as const;
export type EfficiencyGrade = (typeof efficiencyGrades)[number];

/** The limit itself belongs to the grade; null where the table has none. */
export type GradeLimits = Readonly<Record<EfficiencyGrade, number | null>>;

/** One thing that a row asks of a machine. */
export type RowCondition =
  | { readonly parameter: ParameterCode; readonly is: readonly (number | string)[] }
  | {
      readonly parameter: ParameterCode;
      readonly op: "gt" | "gte" | "lt" | "lte";
      readonly than: number;
    };

/** A value beside the metric that grade 3 asks for too: COPc ≥ 4.2. */
export interface GradeGate {
  readonly parameter: ParameterCode;
  readonly atLeast: number;
}

/** η = a·(ln ns)² + b·(ln Q)² + c·ln ns·ln Q + d·ln ns + e·ln Q − C of the grade. */
export interface PumpFormula {
  readonly coefficients: Readonly<Record<"a" | "b" | "c" | "d" | "e", number>>;
  readonly C: Readonly<Record<EfficiencyGrade, number>>;
}

/** A row of a transcribed table: the limits of one metric for the machines that fulfil its conditions. */
export interface EfficiencyThreshold {
  readonly product: EfficiencyProduct;
  /** GB 18613-2020 */
  readonly standard: string;
  readonly edition: string;
  /** Null where the transcription does not say. */
  readonly effectiveFrom: Day | null;
  /** As the table names the product: 三相异步电动机（低压） */
  readonly productName: string;
  readonly table: string;
  /** All have to hold. An inner list holds when its first given member does: 蒸发量 or 热功率. */
  readonly conditions: readonly (RowCondition | readonly RowCondition[])[];
  readonly metric: ParameterCode;
  /** As the table prints it: %, kW, kW/(m³/min); empty for a ratio. */
  readonly unit: string;
  readonly direction: "higher" | "lower";
  readonly limits: GradeLimits;
  /** Given where the limits follow from a formula; `limits` are then empty. */
  readonly formula?: PumpFormula;
  /** What grade 3 asks for beside the metric. */
  readonly gates: readonly GradeGate[];
  /** Why the cells have to be read with care; empty for most. */
  readonly caution: string;
  /** Key of the row in the transcription: EE-GB18613#GB18613-R000027; the part before # names the provenance. */
  readonly source: string;
}
