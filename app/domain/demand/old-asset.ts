import type { CheckResult, OldMachineCheck } from "../catalogue/phase-out/check.ts";
import type { OldMachineQuery } from "../catalogue/phase-out/old-machine.ts";
import type { Id } from "../shared/id.ts";
import type { FieldProblem } from "../shared/problem.ts";
import type { Day, Instant } from "../shared/time.ts";

/** What its nameplate says; what the vocabulary calls it is looked up whenever it is checked. */
export type MachineFacts = Omit<OldMachineQuery, "familyName">;

/** 在役设备: a machine in service as its factory writes it down. */
export interface OldAssetContent extends MachineFacts {
  /** The factory's own number for it; empty without one. */
  readonly number: string;
  /** Where it stands: 二车间. */
  readonly place: string;
}

/** A result that was kept, and the day of it. */
export interface KeptResult {
  readonly on: Day;
  readonly result: CheckResult;
}

export interface OldAsset extends OldAssetContent {
  readonly id: Id;
  readonly organisationId: Id;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** When it was taken out of service; null while it runs. */
  readonly retiredOn: Day | null;
  readonly check: OldMachineCheck;
  readonly checkedOn: Day;
  /** Results before this one, the newest first: only those that differ from the next. */
  readonly earlier: readonly KeptResult[];
}

/** As many earlier results as are kept of one machine. */
export const mostEarlier = 20;

/** As many machines as one factory keeps. */
export const mostAssets = 20_000;

/** The kept results once `check` is the newest one: what does not change leaves no line behind. */
export function earlierResults(
  asset: Pick<OldAsset, "check" | "checkedOn" | "earlier">,
  next: CheckResult,
): readonly KeptResult[] {
  const { check, checkedOn, earlier } = asset;
  if (check.result === next) return earlier;
  return [{ on: checkedOn, result: check.result }, ...earlier].slice(0, mostEarlier);
}

/** What must be there: something that the catalogues can be asked for. */
export function machineProblems({
  model,
  type,
  yearMade,
  yearCommissioned,
}: MachineFacts): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (model.trim() === "" && type.trim() === "")
    problems.push({ field: "model", message: "请填型号；没有型号时填设备类别" });
  if (yearMade !== null && yearCommissioned !== null && yearCommissioned < yearMade)
    problems.push({ field: "yearCommissioned", message: "投运年份早于出厂年份，请核对" });
  return problems;
}
