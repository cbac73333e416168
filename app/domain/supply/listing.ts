import type { Id } from "../shared/id.ts";
import type { Fen } from "../shared/money.ts";
import type { Place } from "../shared/place.ts";
import type { PostingStatus } from "../shared/posting-status.ts";
import { contactProblems } from "../shared/contact-problems.ts";
import type { FieldProblem } from "../shared/problem.ts";
import type { Day, Instant } from "../shared/time.ts";
import type { FamilyCode, SectorRowId } from "../vocabulary/vocabulary.ts";
import type { SpecValue } from "./spec-value.ts";

export const listingKinds = ["equipment", "line", "software", "service"] as const;
export type ListingKind = (typeof listingKinds)[number];
export const listingKindLabels: Record<ListingKind, string> = {
  equipment: "设备",
  line: "成套线",
  software: "软件",
  service: "服务/方案",
};

export const conditions = ["new", "used", "remanufactured"] as const;
export type Condition = (typeof conditions)[number];
export const conditionLabels: Record<Condition, string> = {
  new: "全新",
  used: "二手",
  remanufactured: "再制造",
};

/** What only a second-hand or remanufactured machine has. */
export interface UsedMachine {
  readonly yearMade: number | null;
  /** 累计运行小时 */
  readonly hoursRun: number | null;
  /** 大修、翻新或再制造 in words: what was replaced, by whom. */
  readonly refurbishment: string;
  /** 可到现场看机试机 */
  readonly mayBeInspected: boolean;
}

export const deliveries = ["on-site", "on-premises", "cloud", "remote"] as const;
export type Delivery = (typeof deliveries)[number];
export const deliveryLabels: Record<Delivery, string> = {
  "on-site": "现场实施",
  "on-premises": "本地部署",
  cloud: "云端订阅",
  remote: "远程服务",
};

export const chargings = ["once", "yearly", "per-use", "shared-saving"] as const;
export type Charging = (typeof chargings)[number];
export const chargingLabels: Record<Charging, string> = {
  once: "一次性",
  yearly: "按年",
  "per-use": "按次或按量",
  "shared-saving": "节能效益分享",
};

/** What only software and services have. */
export interface ServiceTerms {
  readonly delivery: Delivery | null;
  readonly charging: Charging | null;
  /** Equipment, systems or protocols that it works with: 适用设备与系统. */
  readonly worksWith: string;
  /** 实施与交付范围 */
  readonly scope: string;
}

export function isDigital(kind: ListingKind): boolean {
  return kind === "software" || kind === "service";
}

/** What a supplier states about an offer. */
export interface ListingContent {
  readonly kind: ListingKind;
  readonly condition: Condition;
  readonly family: FamilyCode | null;
  readonly title: string;
  readonly model: string;
  readonly brand: string;
  readonly description: string;
  /** Where it was made, as the company states it. */
  readonly origin: Place;
  readonly sectorRows: readonly SectorRowId[];
  readonly specs: readonly SpecValue[];
  /** Null for new equipment. */
  readonly used: UsedMachine | null;
  /** Null for equipment and lines. */
  readonly terms: ServiceTerms | null;
  /** 分 per 台（套）; null where not given. */
  readonly priceMin: Fen | null;
  readonly priceMax: Fen | null;
  readonly leadTimeDays: number | null;
}

export interface Listing extends ListingContent {
  readonly id: Id;
  readonly organisationId: Id;
  readonly status: PostingStatus;
  /** Rises with every change; an edit that starts from an older version is refused. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly publishedAt: Instant | null;
  /** When it stops being shown unless it is renewed; null before it is published. */
  readonly expiresAt: Instant | null;
  /** The last day until which a reviewer has verified the stated origin; null while it is 企业自报. */
  readonly originVerifiedUntil: Day | null;
}

/** What must be there before others see it; a draft may lack any of it. */
export function listingGaps(content: ListingContent): FieldProblem[] {
  const gaps: FieldProblem[] = [];
  const ask = (missing: boolean, field: string, message: string) => {
    if (missing) gaps.push({ field, message });
  };
  ask(content.title.length < 4, "title", "标题至少 4 个字，写出设备名称和关键参数");
  ask(
    content.family === null && content.kind !== "service",
    "family",
    "请选择设备类别，买方按类别找设备",
  );
  ask(
    content.description.length < 10 && content.specs.length === 0,
    "description",
    "请写至少 10 个字的说明，或填写至少一项参数",
  );
  const { title, model, brand, description, specs, used, terms } = content;
  ask(
    content.condition !== "new" && !used?.yearMade && !used?.refurbishment,
    "used.yearMade",
    `${conditionLabels[content.condition]}设备请写出厂年份，或大修、翻新的情况`,
  );
  const words = specs.map(({ name, figure }) =>
    figure.kind === "words" ? `${name} ${figure.text}` : name,
  );
  const texts = {
    title,
    model,
    brand,
    description,
    "other.0.value": words.join("\n"),
    "used.refurbishment": used?.refurbishment ?? "",
    "terms.worksWith": terms?.worksWith ?? "",
    "terms.scope": terms?.scope ?? "",
  };
  return [...gaps, ...contactProblems(texts)];
}
