import type { Id } from "../shared/id.ts";
import type { Place } from "../shared/place.ts";
import type { Day } from "../shared/time.ts";

/**
 * The ladder of trust. registered: its members say who they are, and what they publish is reviewed
 * first. reviewed: a reviewer has checked name and code. verified: a reviewer has seen evidence, for a
 * time.
 */
export const trustLevels = ["registered", "reviewed", "verified"] as const;
export type TrustLevel = (typeof trustLevels)[number];
export const trustLevelLabels: Record<TrustLevel, string> = {
  registered: "登记",
  reviewed: "已审核",
  verified: "已核验",
};
/** What readers see beside a name: a registered organisation is nothing but that. */
export const trustBadges: Record<TrustLevel, string> = {
  registered: "未核验",
  reviewed: "已审核",
  verified: "已核验",
};

export interface Organisation {
  readonly id: Id;
  readonly name: string;
  /** 统一社会信用代码 (GB 32100-2015), 18 characters; null only for the demo world. */
  readonly creditCode: string | null;
  readonly place: Place;
  readonly trust: TrustLevel;
  /** The last day of the present level; null for 登记 and for levels without an end. */
  readonly trustUntil: Day | null;
  /** A dispute about who may speak for it is open: nothing is published or changed meanwhile. */
  readonly frozen: boolean;
  /** Invented for the demo world; every page that names it says 示例. */
  readonly demo: boolean;
}

/** How to reach an organisation. Lives apart; shown only after both sides agreed. */
export interface ContactCard {
  readonly organisationId: Id;
  readonly person: string;
  readonly phone: string;
  readonly email: string;
  readonly wechat: string;
}
