import type { CheckResult, OldMachineCheck } from "#app/domain/catalogue/phase-out/check.ts";
import type { KeptResult, OldAsset } from "#app/domain/demand/old-asset.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Day, Instant } from "#app/domain/shared/time.ts";

/** Which of a factory's machines are listed. */
export interface AssetSelection {
  /** retired: those out of service; null: all that run. */
  readonly result: CheckResult | "retired" | null;
  readonly page: number;
  readonly perPage: number;
}

export type AssetCounts = Readonly<Record<CheckResult | "retired", number>>;

/** A result that comes of another check than the one that is kept. */
export interface NewResult {
  readonly id: Id;
  /** Left alone where the machine was changed since. */
  readonly version: number;
  readonly check: OldMachineCheck;
  readonly checkedOn: Day;
  readonly earlier: readonly KeptResult[];
}

export interface OldAssets {
  insert(assets: readonly OldAsset[]): Promise<void>;
  /** False where somebody else saved since the version was read. */
  update(asset: OldAsset): Promise<boolean>;
  byId(id: Id): Promise<OldAsset | null>;
  remove(id: Id): Promise<void>;
  /** Latest first. */
  ofOrganisation(
    organisationId: Id,
    selection: AssetSelection,
  ): Promise<{ readonly items: readonly OldAsset[]; readonly total: number }>;
  countsOf(organisationId: Id): Promise<AssetCounts>;
  /** One saving a factory at a time, so that a limit holds. */
  lockAndCount(organisationId: Id): Promise<number>;
  /** Machines in service, ordered by id, behind this one. */
  inService(after: Id, limit: number): Promise<readonly OldAsset[]>;
  keepResults(results: readonly NewResult[], at: Instant): Promise<void>;
}
