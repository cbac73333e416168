import type { QuantityKind, UnitCode } from "../units/quantity.ts";

export type FamilyCode = string;
export type AttributeCode = string;
export type SectorRowId = string;

/**
 * same: another name of the family (空压机 = 空气压缩机).
 * narrower: a kind of it that has no family of its own; searching the family finds it, not the other way round.
 * ambiguous: may be another thing; counts only beside one of its cues (螺杆机 + 排气量).
 */
export const synonymRelations = ["same", "narrower", "ambiguous"] as const;
export type SynonymRelation = (typeof synonymRelations)[number];

export interface Synonym {
  readonly term: string;
  readonly relation: SynonymRelation;
  /** Words of which one must stand in the same text; only for ambiguous terms. */
  readonly cues?: readonly string[];
}

/** more: a larger value is better (a need says ≥); less: smaller is better; fit: it has to be the same. */
export const directions = ["more", "less", "fit"] as const;
export type Direction = (typeof directions)[number];

export interface AttributeDefinition {
  readonly code: AttributeCode;
  readonly name: string;
  /** As suppliers and buyers write it, the canonical name excluded. */
  readonly synonyms: readonly string[];
  readonly kind: QuantityKind | "choice" | "text";
  /** Canonical unit; null for choice and text. */
  readonly unit: UnitCode | null;
  readonly allowedUnits: readonly UnitCode[];
  /** Allowed values of a choice. */
  readonly choices: readonly string[];
  readonly direction: Direction;
  /** Whether a result list offers it as a filter. */
  readonly filter: boolean;
  /** What machines have, in the canonical unit; a figure far outside is a slip of unit or keyboard. */
  readonly typical?: { readonly min: number; readonly max: number };
}

export interface Confusion {
  /** The neighbour or accessory as it is written. */
  readonly term: string;
  /** Its own family where it has one. */
  readonly family?: FamilyCode;
  /** What tells the two apart, in words. */
  readonly difference: string;
}

export interface EquipmentFamily {
  readonly code: FamilyCode;
  /** Canonical name, a field term. */
  readonly name: string;
  readonly english: string;
  /** Heading under which the family is browsed: 通用动力, 金属切削 … */
  readonly group: string;
  /** The family that contains this one: 螺杆式空气压缩机 → 空气压缩机. */
  readonly broader: FamilyCode | null;
  readonly synonyms: readonly Synonym[];
  readonly sectorRows: readonly SectorRowId[];
  readonly confusedWith: readonly Confusion[];
  /** 4–12, most telling first: the first three are the columns of a result list. */
  readonly attributes: readonly AttributeCode[];
  /** Processes and uses that point to the family: 电池顶盖焊接. */
  readonly uses: readonly string[];
  /** Models of machines in service that name the family without a word of it: C620, X62W, Y2-160M. */
  readonly oldModels?: readonly string[];
}

/** The reference data as it is written and stored; `vocabularyOf` makes the value that everything else uses. */
export interface VocabularyData {
  readonly families: readonly EquipmentFamily[];
  readonly attributes: readonly AttributeDefinition[];
}
