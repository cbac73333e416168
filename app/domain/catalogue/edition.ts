import type { Id } from "../shared/id.ts";
import type { Day, Instant } from "../shared/time.ts";
import type { CatalogueKind } from "./catalogue.ts";

/** current: entries hold. superseded: a newer edition took its place. withdrawn: its import was undone. */
export const editionStates = ["current", "superseded", "withdrawn"] as const;
export type EditionState = (typeof editionStates)[number];

/** reference: shipped with the platform. imported: by a reviewer from a spreadsheet. */
export const editionOrigins = ["reference", "imported"] as const;
export type EditionOrigin = (typeof editionOrigins)[number];
export const editionOriginLabels: Record<EditionOrigin, string> = {
  reference: "平台随附（转录）",
  imported: "审核员由表格导入",
};

/** What an edition says about itself; a sheet of an import carries the same. */
export interface EditionHead {
  /** 第二批, 2024年版, GB 18613-2020 */
  readonly label: string;
  readonly documentNo: string;
  /** False: the number comes from memory, and pages say 文号待核对. */
  readonly documentNoChecked: boolean;
  readonly issued: Day | null;
  readonly validFrom: Day | null;
  /** The last day on which it holds; null without an end. */
  readonly validTo: Day | null;
  /** Parts of the official list that are not here, and what has to be checked. */
  readonly gaps: readonly string[];
}

export interface Edition extends EditionHead {
  readonly id: Id;
  readonly catalogueId: Id;
  readonly origin: EditionOrigin;
  readonly state: EditionState;
  readonly sourceFile: string;
  /** SHA-256 of the source file in hex. */
  readonly sourceSha256: string;
  readonly addedAt: Instant;
  /** When a newer edition took its place, or its import was undone. */
  readonly endedOn: Day | null;
}

/** How an edition stands on a day. */
export const editionStandings = [
  "in-force",
  "not-yet",
  "expired",
  "superseded",
  "withdrawn",
] as const;
export type EditionStanding = (typeof editionStandings)[number];
export const editionStandingLabels: Record<EditionStanding, string> = {
  "in-force": "在用",
  "not-yet": "尚未施行",
  expired: "已过有效期",
  superseded: "已被新版取代",
  withdrawn: "导入已撤销",
};

/** The last day belongs to the edition. */
export function standingOf(
  { state, validFrom, validTo }: Pick<Edition, "state" | "validFrom" | "validTo">,
  today: Day,
): EditionStanding {
  if (state !== "current") return state;
  if (validTo !== null && validTo < today) return "expired";
  return validFrom !== null && validFrom > today ? "not-yet" : "in-force";
}

/** Whether listings may be claimed for its entries. */
export function takesClaims(
  edition: Pick<Edition, "state" | "validFrom" | "validTo">,
  today: Day,
): boolean {
  return standingOf(edition, today) === "in-force";
}

/** 发改环资规〔2024〕127号, or the same with the doubt that belongs to it. */
export function documentNoWords({
  documentNo,
  documentNoChecked,
}: Pick<EditionHead, "documentNo" | "documentNoChecked">): string {
  if (documentNo === "") return "文号未填写";
  return documentNoChecked ? documentNo : `${documentNo}（文号待核对）`;
}

/** The kinds of which the official tables have not been at hand. */
export const notAtHand: Partial<Record<CatalogueKind, string>> = {
  "first-of-kind": "首台（套）重大技术装备推广应用指导目录",
  "low-carbon": "节能降碳技术装备推荐目录",
  "safety-emergency": "先进安全应急装备推荐目录",
  "first-batch": "重点新材料首批次、首版次软件目录",
};
