import type { EfficiencyGrade } from "./efficiency-threshold.ts";

/** Levels of 《重点用能产品设备能效先进水平、节能水平和准入水平》. */
export const efficiencyLevels = ["先进", "节能", "准入", "低于准入", "不设准入"] as const;
export type EfficiencyLevel = (typeof efficiencyLevels)[number];

/** working: deduced, the official table has to confirm it. confirmed: read from the official table. */
export const levelMappings = ["working", "confirmed"] as const;
export type LevelMapping = (typeof levelMappings)[number];

/** How an edition of the catalogue turns grades into levels. */
export interface LevelEdition {
  readonly title: string;
  readonly documentNo: string;
  readonly mapping: LevelMapping;
  /** Standards with other than three grades: their levels stand in the official table only. */
  readonly unmapped: readonly string[];
}

/** The edition in force; its official table is not imported. */
export const levelEdition: LevelEdition = {
  title: "重点用能产品设备能效先进水平、节能水平和准入水平（2024年版）",
  documentNo: "发改环资规〔2024〕127号",
  mapping: "working",
  unmapped: ["GB 28381-2012"],
};

/**
 * The level of a grade (null: below grade 3) under a standard. A recommended standard (GB/T) sets no 准入 level.
 * Null where the edition's table would have to be read.
 */
export function levelOf(
  grade: EfficiencyGrade | null,
  standard: string,
  edition: LevelEdition = levelEdition,
): EfficiencyLevel | null {
  if (edition.unmapped.includes(standard)) return null;
  if (grade === 1) return "先进";
  if (grade === 2) return "节能";
  if (standard.startsWith("GB/T")) return "不设准入";
  return grade === 3 ? "准入" : "低于准入";
}
