import type { Organisation, TrustLevel } from "../people/organisation.ts";
import { daysBetween, type Day } from "../shared/time.ts";

/** What a reviewer has seen before calling a company 已核验. */
export const trustEvidences = ["licence", "visit", "certificate", "authority"] as const;
export type TrustEvidence = (typeof trustEvidences)[number];
export const trustEvidenceLabels: Record<TrustEvidence, string> = {
  licence: "营业执照与经办人授权",
  visit: "现场走访",
  certificate: "资质或认证证书",
  authority: "主管部门名单",
};

/** What a reviewer has seen before calling an origin verified. */
export const originEvidences = ["nameplate", "certificate", "visit", "invoice"] as const;
export type OriginEvidence = (typeof originEvidences)[number];
export const originEvidenceLabels: Record<OriginEvidence, string> = {
  nameplate: "产品铭牌照片",
  certificate: "出厂合格证",
  visit: "现场核验",
  invoice: "出厂发票或发运单",
};

/** What a level means, for whoever reads the badge. */
export const trustMeanings: Record<TrustLevel, string> = {
  registered: "企业自行登记，平台尚未审核其名称与代码，发布的信息逐条审核",
  reviewed: "审核员核对过企业名称与统一社会信用代码",
  verified: "审核员看过证明材料，在有效期内",
};

/** A verification is good for at most three years. */
export const longestVerification = 3;
/** Its organisation is told when so many days are left: a day on which nothing ran is made up for. */
export const trustReminders = [30, 14, 3] as const;

/** The last day that may be granted on a day: three years later, and never a day that does not exist. */
export function latestUntil(today: Day): Day {
  const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)];
  return `${year + longestVerification}${rest === "-02-29" ? "-02-28" : rest}`;
}

/** Whether a verification may end on this day. */
export function isGrantable(until: Day, today: Day): boolean {
  return until >= today && until <= latestUntil(today);
}

/** The level that counts on a day: what has run out counts as the step below it. */
export function trustOn(
  { trust, trustUntil }: Pick<Organisation, "trust" | "trustUntil">,
  today: Day,
): TrustLevel {
  return trustUntil !== null && trustUntil < today ? stepBelow(trust) : trust;
}

/** Evidence runs out, the name and the code stay checked: 已核验 falls to 已审核, 已审核 to 登记. */
export function stepBelow(trust: TrustLevel): TrustLevel {
  return trust === "verified" ? "reviewed" : "registered";
}

/** Days until the last day of the level; negative once it is past, null without an end. */
export function daysLeft({ trustUntil }: Pick<Organisation, "trustUntil">, today: Day) {
  return trustUntil === null ? null : daysBetween(today, trustUntil);
}

/** So many days after a day. */
export function daysAfter(day: Day, days: number): Day {
  const instant = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(instant).toISOString().slice(0, 10);
}
