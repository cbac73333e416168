/** 1 is best. */
export const efficiencyGrades = [1, 2, 3] as const;
export type EfficiencyGrade = (typeof efficiencyGrades)[number];

/** Lowest efficiency of each grade in percent; the limit itself belongs to the grade. */
export type GradeLimits = Readonly<Record<EfficiencyGrade, number>>;

/**
 * Levels of 《重点用能产品设备能效先进水平、节能水平和准入水平》. The mapping from grades is a working one:
 * the official table of the 2024 edition is not at hand and has to confirm it.
 */
export const efficiencyLevels = ["先进", "节能", "准入"] as const;
export type EfficiencyLevel = (typeof efficiencyLevels)[number];
export const levelOfGrade: Readonly<Record<EfficiencyGrade, EfficiencyLevel>> = {
  1: "先进",
  2: "节能",
  3: "准入",
};
export const levelMappings = ["working", "confirmed"] as const;
export type LevelMapping = (typeof levelMappings)[number];
export const levelMapping: LevelMapping = "working";

/** The inputs by the names that people read; `missing` of an outcome lists these names. */
export const efficiencyInputNames = {
  ratedPowerKw: "额定功率",
  poles: "极数",
  efficiencyPct: "效率",
} as const;
export type EfficiencyInputName = keyof typeof efficiencyInputNames;

/** Single values that the answer rests on (kW, count, percent); null where the nameplate has none. */
export type EfficiencyInputs = Readonly<Record<EfficiencyInputName, number | null>>;

/** Where the limits stand. */
export interface EfficiencyTableRow {
  readonly standard: string;
  readonly table: string;
  /** Source key of the row. */
  readonly row: string;
  readonly limits: GradeLimits;
}

interface Judged extends EfficiencyTableRow {
  /** Percentage points to the limit: of the grade reached (≥ 0), or of grade 3 when below it (< 0). */
  readonly margin: number;
  readonly missing: readonly string[];
  readonly reason: null;
  readonly about: readonly string[];
  readonly inputs: EfficiencyInputs;
}

interface NotJudged {
  readonly grade: null;
  readonly level: null;
  readonly levelMapping: null;
  readonly margin: null;
  /** Chinese names of inputs that are not given. */
  readonly missing: readonly string[];
  /** Chinese names of the inputs that the reason is about. */
  readonly about: readonly string[];
  readonly inputs: EfficiencyInputs;
  /** Null where no table is loaded for the family. */
  readonly standard: string | null;
  readonly table: string | null;
}

interface Graded extends Judged {
  readonly outcome: "graded";
  readonly grade: EfficiencyGrade;
  readonly level: EfficiencyLevel;
  readonly levelMapping: LevelMapping;
}

interface Below3 extends Judged {
  readonly outcome: "below_3";
  readonly grade: null;
  readonly level: null;
  readonly levelMapping: null;
}

interface NotApplicable extends NotJudged {
  readonly outcome: "not_applicable";
  readonly reason: "no-standard" | "not-low-voltage";
  readonly row: null;
  readonly limits: null;
}

interface Undetermined extends NotJudged {
  readonly outcome: "undetermined";
  readonly reason: "missing" | "range" | "looks-like-fraction" | "impossible-percentage";
  /** Row and limits are given when power and poles name a row and only the efficiency is in doubt. */
  readonly row: string | null;
  readonly limits: GradeLimits | null;
}

interface NotCovered extends NotJudged {
  readonly outcome: "not_covered";
  readonly reason: "spec-not-listed";
  readonly row: null;
  readonly limits: null;
}

/** The answer of the efficiency check. Plain data: it is stored as the evidence of a mark. */
export type EfficiencyOutcome = Graded | Below3 | NotApplicable | Undetermined | NotCovered;
