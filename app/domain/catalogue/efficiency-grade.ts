import type { Day } from "../shared/time.ts";
import {
  efficiencyGrades,
  efficiencyInputNames,
  levelMapping,
  levelOfGrade,
  type EfficiencyInputName,
  type EfficiencyInputs,
  type EfficiencyOutcome,
  type EfficiencyTableRow,
  type GradeLimits,
} from "./efficiency-outcome.ts";
import {
  readFigure,
  toMillionths,
  type FigureReading,
  type NameplateFigure,
} from "./nameplate-figure.ts";

/** Families whose grade table is loaded: codes of the vocabulary's families. */
export const efficiencyFamilies = ["three-phase-motor"] as const;
export type EfficiencyFamily = (typeof efficiencyFamilies)[number];

/** The limits for one rated power and one number of poles. */
export interface EfficiencyThreshold {
  readonly family: EfficiencyFamily;
  /** GB 18613-2020 */
  readonly standard: string;
  readonly effectiveFrom: Day;
  /** As the table names the product: 三相异步电动机（低压） */
  readonly productName: string;
  readonly table: string;
  readonly ratedPowerKw: number;
  readonly poles: number;
  readonly limits: GradeLimits;
  /** Key of the row in the transcription: EE-GB18613#GB18613-R000027; the part before # names the provenance. */
  readonly source: string;
}

/** A motor as its nameplate reads; null or absent where nothing is printed. */
export interface EfficiencyQuery {
  /** Code of the vocabulary's family, also of one that has no grade table. */
  readonly family: string | null;
  /** kW */
  readonly ratedPowerKw?: NameplateFigure | null;
  readonly poles?: NameplateFigure | null;
  /** Percent: 97.1, never 0.971. */
  readonly efficiencyPct?: NameplateFigure | null;
  /** V; only to recognise a motor that the low-voltage table does not judge. */
  readonly ratedVoltageV?: NameplateFigure | null;
}

/** V. The table's product is 三相异步电动机（低压）. */
const highestLowVoltage = 1000;
/** Up to here a percentage is more likely a fraction: no limit of the table is below 50 %. */
const largestLikelyFraction = 1.5;

/**
 * Energy-efficiency grade from nameplate values: GB 18613-2020 表1 (three-phase motors), by the rows
 * given. A power or a number of poles that is no row is not interpolated but 该规格未收录; an efficiency
 * equal to a limit reaches the grade; nothing missing or doubtful is guessed. Never throws.
 */
export function gradeEfficiency(
  query: EfficiencyQuery,
  thresholds: readonly EfficiencyThreshold[],
): EfficiencyOutcome {
  const readings = {
    ratedPowerKw: readFigure(query.ratedPowerKw),
    poles: readFigure(query.poles),
    efficiencyPct: readFigure(query.efficiencyPct),
  };
  const inputs: EfficiencyInputs = {
    ratedPowerKw: valueOf(readings.ratedPowerKw),
    poles: valueOf(readings.poles),
    efficiencyPct: valueOf(readings.efficiencyPct),
  };
  const unjudged = {
    grade: null,
    level: null,
    levelMapping: null,
    margin: null,
    missing: [],
    about: [],
    inputs,
    row: null,
    limits: null,
  } as const;

  if (!efficiencyFamilies.some((known) => known === query.family)) {
    const nowhere = { standard: null, table: null };
    return { ...unjudged, ...nowhere, outcome: "not_applicable", reason: "no-standard" };
  }
  const table = thresholds.filter((row) => row.family === query.family);
  const heading = { standard: table[0]?.standard ?? null, table: table[0]?.table ?? null };
  if (isAboveLowVoltage(query.ratedVoltageV))
    return { ...unjudged, ...heading, outcome: "not_applicable", reason: "not-low-voltage" };

  const rows = table.filter(
    (row) => agrees(inputs.ratedPowerKw, row.ratedPowerKw) && agrees(inputs.poles, row.poles),
  );
  if (rows.length === 0) {
    const about = namesOf(readings, "single").filter(
      (name) => name !== efficiencyInputNames.efficiencyPct,
    );
    return { ...unjudged, ...heading, outcome: "not_covered", reason: "spec-not-listed", about };
  }

  const place = inputs.ratedPowerKw !== null && inputs.poles !== null ? placeOf(rows[0]!) : null;
  const missing = namesOf(readings, "missing");
  const undetermined = {
    ...unjudged,
    ...(place ?? heading),
    outcome: "undetermined",
    missing,
  } as const;
  const ranges = namesOf(readings, "range");
  if (ranges.length > 0) return { ...undetermined, reason: "range", about: ranges };
  const percent = inputs.efficiencyPct;
  const doubt = percent === null ? null : doubtAbout(percent);
  if (doubt) return { ...undetermined, reason: doubt, about: [efficiencyInputNames.efficiencyPct] };
  if (place === null || percent === null)
    return { ...undetermined, reason: "missing", about: missing };
  return judge(percent, place, inputs);
}

/** 以上 includes the number: an efficiency equal to the limit reaches the grade. */
function judge(
  percent: number,
  place: EfficiencyTableRow,
  inputs: EfficiencyInputs,
): EfficiencyOutcome {
  const grade = efficiencyGrades.find((step) => percent >= place.limits[step]);
  const margin = toMillionths(percent - place.limits[grade ?? 3]);
  const judged = { ...place, margin, missing: [], reason: null, about: [], inputs };
  return grade
    ? { ...judged, outcome: "graded", grade, level: levelOfGrade[grade], levelMapping }
    : { ...judged, outcome: "below_3", grade: null, level: null, levelMapping: null };
}

function isAboveLowVoltage(voltage: NameplateFigure | null | undefined): boolean {
  const reading = readFigure(voltage);
  if (reading.kind === "missing") return false;
  const lowest = reading.kind === "single" ? reading.value : reading.min;
  return lowest !== null && lowest > highestLowVoltage;
}

/** A figure that is not given agrees with every row. */
function agrees(given: number | null, listed: number): boolean {
  return given === null || given === listed;
}

function doubtAbout(percent: number): "looks-like-fraction" | "impossible-percentage" | null {
  if (percent <= 0 || percent > 100) return "impossible-percentage";
  return percent <= largestLikelyFraction ? "looks-like-fraction" : null;
}

function placeOf(row: EfficiencyThreshold): EfficiencyTableRow {
  return { standard: row.standard, table: row.table, row: row.source, limits: row.limits };
}

function valueOf(reading: FigureReading): number | null {
  return reading.kind === "single" ? reading.value : null;
}

function namesOf(
  readings: Readonly<Record<EfficiencyInputName, FigureReading>>,
  kind: FigureReading["kind"],
): string[] {
  const names = Object.keys(efficiencyInputNames) as EfficiencyInputName[];
  return names
    .filter((name) => readings[name].kind === kind)
    .map((name) => efficiencyInputNames[name]);
}
