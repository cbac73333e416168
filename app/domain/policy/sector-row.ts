import { parseProvince, type Province } from "../shared/place.ts";
import type { Day } from "../shared/time.ts";
import type { SectorRowId } from "../vocabulary/vocabulary.ts";

/** An official document whose passages are quoted; its text is named by hash, not shipped. */
export interface PolicyDocument {
  readonly id: string;
  readonly title: string;
  /** 文号: 鄂经信规划〔2024〕56号 */
  readonly docNo: string;
  /** Institutions, in the order of the title page. */
  readonly issuers: readonly string[];
  readonly date: Day;
  /** 湖北省, 广东省, 重庆市 */
  readonly jurisdiction: string;
  /** SHA-256 of the text that the quotes were read from, in hex. */
  readonly sha256: string;
}

/**
 * equipment: machines to renew. capability: a capability to build (航空), never an equipment family.
 * city_industry: a city and its industries (Guangdong 专栏3). body: a passage outside the 专栏 tables.
 */
export const sectorKinds = ["equipment", "capability", "city_industry", "body"] as const;
export type SectorKind = (typeof sectorKinds)[number];
export const sectorKindLabels: Record<SectorKind, string> = {
  equipment: "更新设备",
  capability: "能力建设，不是设备类别",
  city_industry: "地市细分行业",
  body: "正文条文",
};

/** A machine named in a scope: as printed, and repaired to the canonical term. */
export interface EquipmentTerm {
  readonly surface: string;
  readonly normalized: string;
}

interface SectorPassage {
  /** HB-1-10: (document, 专栏, row). 专栏 numbers alone do not identify anything across provinces. */
  readonly id: SectorRowId;
  readonly document: PolicyDocument;
  /** As printed: 工业母机行业, 设计验证环节, 广州. */
  readonly sector: string;
  /** Verbatim, print oddities included; only line breaks are removed. */
  readonly scope: string;
  readonly equipmentTerms: readonly EquipmentTerm[];
  /** A remark of the editors, in English; null for most. */
  readonly note: string | null;
}

/** One printed row of a 专栏 table. */
export interface ZhuanlanRow extends SectorPassage {
  readonly kind: Exclude<SectorKind, "body">;
  readonly zhuanlan: number;
  /** Heading of the table, without its number: 重点行业设备更新方向. */
  readonly title: string;
  /** Left-most cell that spans rows: 加快落后低效设备替代; null where the table has none. */
  readonly group: string | null;
}

/** A passage of the body text that names a sector and its machines. */
export interface BodyScope extends SectorPassage {
  readonly kind: "body";
  /** 二（一）2 */
  readonly clause: string;
}

export type SectorRow = ZhuanlanRow | BodyScope;

export function isZhuanlanRow(row: SectorRow): row is ZhuanlanRow {
  return row.kind !== "body";
}

/** Place of a row in its table from 1, of a body scope among those of its document: the last part of the key. */
export function rowPosition(row: Pick<SectorRow, "id">): number {
  return Number(row.id.slice(row.id.lastIndexOf("-") + 1));
}

/** 湖北, 广东, 重庆. A jurisdiction that names no province is a defect of the reference data. */
export function provinceOf(document: PolicyDocument): Province {
  const province = parseProvince(document.jurisdiction);
  if (!province) throw new Error(`${document.id} names no province: ${document.jurisdiction}`);
  return province;
}

/** 专栏1·10, 正文二（三）8: where the passage stands inside its document. */
export function rowPlace(row: SectorRow): string {
  return isZhuanlanRow(row) ? `专栏${row.zhuanlan}·${rowPosition(row)}` : `正文${row.clause}`;
}

/** 湖北专栏1·10, 湖北正文二（三）8 */
export function shortRowLabel(row: SectorRow): string {
  return `${provinceOf(row.document)}${rowPlace(row)}`;
}

/** 鄂经信规划〔2024〕56号 专栏1 第10行, 鄂经信规划〔2024〕56号 正文二（三）8 */
export function rowLabel(row: SectorRow): string {
  return isZhuanlanRow(row)
    ? `${row.document.docNo} 专栏${row.zhuanlan} 第${rowPosition(row)}行`
    : `${row.document.docNo} ${rowPlace(row)}`;
}

/** Name of a sector without the closing 行业 or 环节, which the documents set unevenly (石化化工, 石化化工行业). */
export function sectorName(row: Pick<SectorRow, "sector">): string {
  return row.sector.replace(/(行业|环节)$/, "");
}
