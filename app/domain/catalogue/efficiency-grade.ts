import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import { levelEdition, levelOf } from "./efficiency-levels.ts";
import { decisiveFirst } from "./efficiency-measure.ts";
import type {
  EfficiencyInput,
  EfficiencyMeasure,
  EfficiencyOutcome,
} from "./efficiency-outcome.ts";
import { parameterName, type ParameterCode } from "./efficiency-parameter.ts";
import { isMultistage } from "./efficiency-pump.ts";
import { gateOf, isRange, readingOf, singleOf, specificSpeedAt } from "./efficiency-reading.ts";
import { routeOf } from "./efficiency-route.ts";
import { fittingRows, unitOf, type Parameters } from "./efficiency-rows.ts";
import { standardNotTranscribed, subjectOf } from "./efficiency-subject.ts";
import type { EfficiencyThreshold } from "./efficiency-threshold.ts";

/** A machine as its nameplate reads, in the units of the tables. */
export interface EfficiencyQuery {
  /** A family of the vocabulary, a product of the tables, or "motor" where nobody knows which. */
  readonly family: FamilyCode | null;
  readonly parameters: Parameters;
  /** Parameters whose number came without a unit: W and kW are told apart by the limits. */
  readonly bare?: readonly ParameterCode[];
  /** Takes nothing for granted: for marks. */
  readonly strict?: boolean;
}

const unjudged = {
  grade: null,
  level: null,
  levelMapping: null,
  margin: null,
  missing: [],
  about: [],
  presumed: [],
  cautions: [],
  measures: [],
} as const;
const nowhere = {
  standard: null,
  edition: null,
  effectiveFrom: null,
  productName: null,
  table: null,
  row: null,
} as const;

/**
 * Energy-efficiency grade from nameplate values by the rows given. What is no row is not interpolated but
 * 该规格未收录; a value equal to a limit reaches the grade; nothing missing or doubtful is guessed. Never throws.
 */
export function gradeEfficiency(
  query: EfficiencyQuery,
  thresholds: readonly EfficiencyThreshold[],
): EfficiencyOutcome {
  const { family, strict = false } = query;
  const standing = family === null ? null : subjectOf(family);
  if (!standing) {
    const standard = family === null ? null : standardNotTranscribed(family);
    const open = { ...unjudged, ...nowhere, inputs: inputsOf(query.parameters), standard };
    return standard
      ? { ...open, outcome: "not_covered", reason: "not-transcribed" }
      : { ...open, outcome: "not_applicable", reason: "no-standard" };
  }
  const { subject, says } = standing;
  const given = ofCoal({ ...says, ...query.parameters });
  const open = { ...unjudged, ...nowhere, inputs: inputsOf(given), standard: subject.standard };
  const route = routeOf(subject, given, strict);
  switch (route.kind) {
    case "missing": {
      const missing = route.parameters.map(parameterName);
      // Which standard would judge a motor of an unknown kind is not known either.
      const standard = subject.code === "motor" ? null : open.standard;
      const told = { standard, missing, about: missing, provisional: null };
      return { ...open, ...told, outcome: "undetermined", reason: "missing" };
    }
    case "not_applicable":
    case "not_covered": {
      const about = route.parameters.map(parameterName);
      return route.kind === "not_covered"
        ? { ...open, about, outcome: "not_covered", reason: "not-transcribed" }
        : { ...open, about, outcome: "not_applicable", reason: "other-product" };
    }
    case "product": {
      const table = thresholds.filter((row) => row.product === route.product);
      return gradeByTable(table, given, { ...query, strict }, route.presumed);
    }
  }
}

function gradeByTable(
  table: readonly EfficiencyThreshold[],
  given: Parameters,
  { bare = [], strict = false }: EfficiencyQuery,
  presumedSoFar: readonly string[],
): EfficiencyOutcome {
  const fitting = fittingRows(table, given, strict);
  const presumed = [...presumedSoFar, ...fitting.presumed];
  const rows = [...new Map(fitting.rows.map((row) => [row.metric, row])).values()];
  const place = fitting.open.length === 0 ? placeOf(rows[0] ?? null) : nowhere;
  const told = {
    ...unjudged,
    ...headingOf(rows.length > 0 ? fitting.rows : table),
    ...(fitting.open.length === 0 && rows.length > 0 ? place : {}),
    inputs: inputsOf(given),
    presumed,
    cautions: fitting.open.length === 0 ? cautionsOf(rows) : [],
  };
  if (rows.length === 0) {
    const asked = new Set(
      table.flatMap((row) => row.conditions.flatMap(codesOf)).filter((code) => code in given),
    );
    const about = [...asked].map(parameterName);
    return { ...told, about, outcome: "not_covered", reason: "spec-not-listed" };
  }

  const needed = [
    ...fitting.open.flatMap(({ parameters }) => parameters),
    ...alwaysNeeded(fitting.rows),
  ];
  const lacking = [
    ...fitting.open.map(({ name }) => name),
    ...alwaysNeeded(fitting.rows).map(parameterName),
  ];
  const ranges = needed.filter((code) => isRange(given, code));
  const missing = [...new Set(lacking)].filter((name) => !isGiven(given, needed, name));
  const undetermined = { ...told, missing, outcome: "undetermined", provisional: null } as const;
  if (ranges.length > 0)
    return { ...undetermined, reason: "range", about: ranges.map(parameterName) };
  const readings = rows.map((row) => readingOf(row, given, bare));
  const measures = fitting.open.length === 0 ? readings.map(({ measure }) => measure) : [];
  // A percentage is doubtful whatever the row; a scale can be judged only by the row's own limits.
  const doubted = readings.filter(
    ({ doubt }) => doubt !== null && (doubt !== "out-of-scale" || fitting.open.length === 0),
  );
  if (doubted[0]?.doubt)
    return {
      ...undetermined,
      measures,
      reason: doubted[0].doubt,
      about: doubted.map(({ measure }) => measure.name),
    };
  if (missing.length > 0) return { ...undetermined, measures, reason: "missing", about: missing };
  return judged(rows, decisiveFirst(measures), given, told);
}

type Told = Omit<Extract<EfficiencyOutcome, { outcome: "not_covered" }>, "outcome" | "reason">;

function judged(
  rows: readonly EfficiencyThreshold[],
  measures: readonly EfficiencyMeasure[],
  given: Parameters,
  told: Told,
): EfficiencyOutcome {
  const [decisive] = measures;
  const row = rows.find(({ metric }) => metric === decisive?.metric);
  if (!decisive || !row || decisive.margin === null)
    return { ...told, measures, outcome: "not_covered", reason: "limit-not-listed" };
  const gate = gateOf(row, given);
  const failsGate = gate.failed.length > 0;
  let { grade } = decisive;
  if (grade === null && decisive.limits[3] === null)
    return { ...told, measures, outcome: "not_covered", reason: "limit-not-listed" };
  const cautions = [...told.cautions];
  if (grade === 3 && gate.missing.length > 0)
    return {
      ...told,
      measures,
      outcome: "undetermined",
      reason: "missing",
      missing: gate.missing,
      about: gate.missing,
      provisional: null,
    };
  if (grade === 3 && failsGate) grade = null;
  else if (grade !== null && failsGate)
    cautions.push(`${gate.failed.join("、")}未达到 3 级的附加要求，请核对官方文本`);
  if (row.formula) {
    const ns = specificSpeedAt(row, given);
    const computed = { code: "specificSpeed", name: "比转速（算得）", unit: "" };
    return {
      ...told,
      inputs: ns === null ? told.inputs : [...told.inputs, { ...computed, value: ns }],
      measures,
      cautions,
      outcome: "undetermined",
      reason: "validity-unknown",
      about: ["比转速"],
      provisional: grade ?? "below_3",
    };
  }
  const margin = grade === decisive.grade ? decisive.margin : gate.margin;
  const level = levelOf(grade, row.standard);
  const found = {
    ...told,
    standard: row.standard,
    table: row.table,
    row: row.source,
    measures,
    cautions,
    reason: null,
    margin,
    level,
    levelMapping: level === null ? null : levelEdition.mapping,
  };
  return grade === null
    ? { ...found, outcome: "below_3", grade }
    : { ...found, outcome: "graded", grade };
}

/** Metrics that every row still possible has, and what a formula is computed from. */
function alwaysNeeded(rows: readonly EfficiencyThreshold[]): ParameterCode[] {
  const metrics = [...new Set(rows.map(({ metric }) => metric))];
  const sources = [...new Set(rows.map(({ source }) => source))];
  const measured = new Set(rows.map(({ source, metric }) => `${source} ${metric}`));
  const everywhere = metrics.filter((metric) =>
    sources.every((key) => measured.has(`${key} ${metric}`)),
  );
  const pump = rows.length > 0 && rows.every(({ formula }) => formula);
  return [
    ...(pump ? ["flowM3h", "headM", "speedRpm"] : []),
    ...(pump && rows.every(isMultistage) ? ["stages"] : []),
    ...everywhere,
  ];
}

function isGiven(given: Parameters, needed: readonly ParameterCode[], name: string): boolean {
  return needed.some((code) => parameterName(code) === name && given[code] !== undefined);
}

/** 煤 names a kind of coal only in a chamber-fired boiler; elsewhere the tables ask which. */
function ofCoal(given: Parameters): Parameters {
  if (given["fuel"] !== "煤" || given["combustion"] === "室燃锅炉") return given;
  const { fuel: _unsaid, ...rest } = given;
  return rest;
}

function codesOf(condition: EfficiencyThreshold["conditions"][number]): readonly ParameterCode[] {
  return "parameter" in condition
    ? [condition.parameter]
    : condition.map(({ parameter }) => parameter);
}

function placeOf(row: EfficiencyThreshold | null) {
  if (!row) return nowhere;
  const { standard, edition, effectiveFrom, productName, table, source } = row;
  return { standard, edition, effectiveFrom, productName, table, row: source };
}

/** What all rows share; a table is named only while it is the only one. */
function headingOf(rows: readonly EfficiencyThreshold[]) {
  const tables = [...new Set(rows.map(({ table }) => table))];
  return { ...placeOf(rows[0] ?? null), table: tables.length === 1 ? tables[0]! : null, row: null };
}

function cautionsOf(rows: readonly EfficiencyThreshold[]): string[] {
  return [...new Set(rows.map(({ caution }) => caution).filter(Boolean))];
}

function inputsOf(given: Parameters): EfficiencyInput[] {
  return Object.entries(given).flatMap(([code, value]) => {
    const read = typeof value === "string" ? value : singleOf(given, code);
    const unit = typeof value === "string" ? "" : unitOf(code).trim();
    return read === null ? [] : [{ code, name: parameterName(code), value: read, unit }];
  });
}
