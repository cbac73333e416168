import { efficiencyParameter, parameterName, type ParameterCode } from "./efficiency-parameter.ts";
import type { EfficiencyThreshold, RowCondition } from "./efficiency-threshold.ts";
import { readFigure, type NameplateFigure } from "./nameplate-figure.ts";

/** A figure in the unit of the tables, or a choice as the tables print it. */
export type ParameterValue = NameplateFigure | string;
export type Parameters = Readonly<Record<ParameterCode, ParameterValue>>;

/** unknown: the value is not given, or is more than one. */
type Verdict = "holds" | "fails" | "unknown";

export interface FittingRows {
  /** No condition fails; one a metric once nothing is open. */
  readonly rows: readonly EfficiencyThreshold[];
  /** What has to be given before one row a metric is left. */
  readonly open: readonly {
    readonly name: string;
    readonly parameters: readonly ParameterCode[];
  }[];
  /** What all these rows share and nobody gave, in sentences. */
  readonly presumed: readonly string[];
}

/**
 * The rows that a machine may stand in. A figure that no row lists leaves none: nothing is interpolated.
 * `strict` presumes nothing beyond what follows from the rest.
 */
export function fittingRows(
  rows: readonly EfficiencyThreshold[],
  given: Parameters,
  strict: boolean,
): FittingRows {
  const known = knownValues(given);
  const fitting = rows.filter((row) =>
    row.conditions.every((condition) => holdsIn(condition, known) !== "fails"),
  );
  const unknown = new Map<string, readonly ParameterCode[]>();
  for (const row of fitting)
    for (const condition of row.conditions) {
      if (holdsIn(condition, known) !== "unknown") continue;
      const parameters = membersOf(condition).map(({ parameter }) => parameter);
      unknown.set(parameters.map(parameterName).join("或"), parameters);
    }
  const open = new Map<string, readonly ParameterCode[]>();
  const presumed = new Set<string>();
  for (const [name, parameters] of unknown) {
    const taken = impliedBy(fitting, parameters, given, strict);
    if (taken === null) open.set(name, parameters);
    else if (taken !== "") presumed.add(taken);
  }
  return {
    rows: fitting,
    open: [...open].map(([name, parameters]) => ({ name, parameters })),
    presumed: [...presumed],
  };
}

/** Null where it has to be given; otherwise what is presumed, empty where it simply follows. */
function impliedBy(
  rows: readonly EfficiencyThreshold[],
  parameters: readonly ParameterCode[],
  given: Parameters,
  strict: boolean,
): string | null {
  const [code, other] = parameters;
  const parameter = code === undefined ? null : efficiencyParameter(code);
  if (!parameter?.implied || other !== undefined || given[parameter.code] !== undefined)
    return null;
  const askedBy = (row: EfficiencyThreshold) =>
    row.conditions.flatMap(membersOf).filter((each) => each.parameter === parameter.code);
  const first = rows[0] ? askedBy(rows[0]) : [];
  const key = JSON.stringify(first);
  if (rows.some((row) => JSON.stringify(askedBy(row)) !== key)) return null;
  if (parameter.implied === "always") return "";
  return strict
    ? null
    : `未给出${parameter.name}，按“${first.map(conditionInWords).join("、")}”判定`;
}

function conditionInWords(condition: RowCondition): string {
  const { parameter } = condition;
  const printed = unitOf(parameter);
  if ("is" in condition) return condition.is.map((each) => `${each}${printed}`).join("或");
  const signs = { gt: ">", gte: "≥", lt: "<", lte: "≤" } as const;
  return `${signs[condition.op]} ${condition.than}${printed}`;
}

/** With a blank before it; empty for a choice and a ratio. */
export function unitOf(code: ParameterCode): string {
  const parameter = efficiencyParameter(code);
  const printed = parameter?.printedUnit ?? parameter?.unit ?? "";
  return printed === "" || printed === "pcs" ? "" : ` ${printed.replace("m3", "m³")}`;
}

/** An inner list of conditions, or the one condition. */
export function membersOf(
  condition: RowCondition | readonly RowCondition[],
): readonly RowCondition[] {
  return "parameter" in condition ? [condition] : condition;
}

/** Single figures and choices; a range is not known. */
type Known = Readonly<Record<ParameterCode, number | string>>;

function knownValues(given: Parameters): Known {
  const known = Object.entries(given).flatMap(
    ([code, value]): (readonly [ParameterCode, number | string])[] => {
      if (typeof value === "string") return [[code, value]];
      const reading = readFigure(value);
      return reading.kind === "single" ? [[code, reading.value]] : [];
    },
  );
  return Object.fromEntries(known);
}

function holdsIn(condition: RowCondition | readonly RowCondition[], known: Known): Verdict {
  for (const member of membersOf(condition)) {
    const value = known[member.parameter];
    if (value !== undefined) return holds(member, value) ? "holds" : "fails";
  }
  return "unknown";
}

function holds(condition: RowCondition, value: number | string): boolean {
  if ("is" in condition) return condition.is.includes(value);
  if (typeof value === "string") return false;
  const { op, than } = condition;
  switch (op) {
    case "gt":
      return value > than;
    case "gte":
      return value >= than;
    case "lt":
      return value < than;
    case "lte":
      return value <= than;
  }
}
