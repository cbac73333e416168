import type { Id } from "../shared/id.ts";
import type { Province } from "../shared/place.ts";

/** What an entry says of a machine. */
export const catalogueKinds = [
  "first-of-kind",
  "efficiency",
  "phase-out",
  "low-carbon",
  "safety-emergency",
  "first-batch",
] as const;
export type CatalogueKind = (typeof catalogueKinds)[number];
export const catalogueKindLabels: Record<CatalogueKind, string> = {
  "first-of-kind": "首台（套）",
  efficiency: "能效",
  "phase-out": "淘汰",
  "low-carbon": "节能降碳装备推荐",
  "safety-emergency": "先进安全应急装备",
  "first-batch": "首批次/首版次",
};

/** Kinds whose entries a supplier may claim for a listing; the others are computed from figures and models. */
export const claimableKinds = [
  "first-of-kind",
  "low-carbon",
  "safety-emergency",
  "first-batch",
] as const satisfies readonly CatalogueKind[];
export type ClaimableKind = (typeof claimableKinds)[number];

export function isClaimable(kind: CatalogueKind): kind is ClaimableKind {
  return (claimableKinds as readonly CatalogueKind[]).includes(kind);
}

export const catalogueLevels = ["national", "provincial"] as const;
export type CatalogueLevel = (typeof catalogueLevels)[number];
export const catalogueLevelLabels: Record<CatalogueLevel, string> = {
  national: "国家",
  provincial: "省",
};

/** One series of official lists; its editions follow each other. */
export interface Catalogue {
  readonly id: Id;
  readonly kind: CatalogueKind;
  readonly level: CatalogueLevel;
  /** Of a provincial one. */
  readonly province: Province | null;
  readonly name: string;
  /** 示例: invented for demonstration, and marked so wherever it is shown. */
  readonly invented: boolean;
  /**
   * A newer edition takes the place of the older one; batches and standards of one catalogue hold side by side.
   */
  readonly supersedes: boolean;
}

/** 国家级, 湖北省级: as the heading of a catalogue names it. */
export function levelWords({ level, province }: Pick<Catalogue, "level" | "province">): string {
  if (level === "national" || province === null) return "国家级";
  return municipalities.includes(province) ? `${province}市级` : `${province}省级`;
}

const municipalities: readonly Province[] = ["北京", "天津", "上海", "重庆"];
