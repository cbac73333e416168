import type { Id } from "../shared/id.ts";
import type { Place } from "../shared/place.ts";

/** An organisation is shown as 未核验 until a reviewer has verified it. */
export const trustLevels = ["registered", "verified"] as const;
export type TrustLevel = (typeof trustLevels)[number];
export const trustLevelLabels: Record<TrustLevel, string> = {
  registered: "未核验",
  verified: "已核验",
};

export interface Organisation {
  readonly id: Id;
  readonly name: string;
  readonly place: Place;
  readonly trust: TrustLevel;
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
