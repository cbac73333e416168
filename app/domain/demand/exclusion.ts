import type { FactSource } from "../supply/spec-value.ts";

/**
 * What a factory will not have. trait: a build (开式). origin: 进口. condition: 二手, 翻新. family: another machine.
 * brand: a maker's name. kind: a way of offering (租赁, 贴牌, 贸易商).
 */
export const exclusionKinds = ["trait", "origin", "condition", "family", "brand", "kind"] as const;
export type ExclusionKind = (typeof exclusionKinds)[number];
export const exclusionKindLabels: Record<ExclusionKind, string> = {
  trait: "形式",
  origin: "产地",
  condition: "成色",
  family: "设备",
  brand: "品牌",
  kind: "供货方式",
};

/** One thing that a need rules out, in its own words: 开式. */
export interface Exclusion {
  readonly kind: ExclusionKind;
  readonly words: string;
  /** Where the line comes from; entered where it is not said. */
  readonly source?: FactSource;
}

/** Longest words of one exclusion, and how many a need may have. */
export const longestExclusion = 40;
export const mostExclusions = 20;
