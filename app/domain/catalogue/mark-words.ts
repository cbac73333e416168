import { longDay } from "../shared/time.ts";
import type { CatalogueKind, ClaimableKind } from "./catalogue.ts";
import { markStateLabels, type CatalogueMark } from "./mark.ts";

/** The left cell of a badge: one character that says which list. */
export const markSigns: Record<ClaimableKind, string> = {
  "first-of-kind": "首",
  "low-carbon": "碳",
  "safety-emergency": "安",
  "first-batch": "批",
};

export const shortKindLabels: Record<CatalogueKind, string> = {
  "first-of-kind": "首台（套）",
  efficiency: "能效",
  "phase-out": "淘汰",
  "low-carbon": "节能降碳",
  "safety-emergency": "安全应急",
  "first-batch": "首批次",
};

/** The right cell: how sure, with the day where it does not hold any more. */
export function markLabel({ kind, state, date, evidence }: CatalogueMark): string {
  const invented = evidence.invented ? "示例 " : "";
  const day = state === "expired" ? ` ${date}` : "";
  return `${invented}${shortKindLabels[kind]} ${markStateLabels[state]}${day}`;
}

/** The mark in a sentence, for readers and for reasons of a rank. */
export function catalogueMarkSentence({ state, date, evidence }: CatalogueMark): string {
  const where = `${evidence.invented ? "示例目录" : "目录"}《${evidence.catalogueName}》${evidence.editionLabel} ${evidence.entryNumber}“${evidence.entryName}”`;
  switch (state) {
    case "verified":
      return `${where}：平台审核员 ${longDay(date)}核验`;
    case "claimed":
      return `${where}：企业申报，平台尚未核验`;
    case "refused":
      return `${where}：${longDay(date)}未通过核验`;
    case "expired":
      return `${where}：${longDay(date)}失效${evidence.endedWhy && `，${evidence.endedWhy}`}`;
  }
}
