import type { Act, Disclosure } from "#app/domain/trade/disclosure.ts";
import type { Id } from "#app/domain/shared/id.ts";

/** given: one's own card; received: cards that others opened. */
export const disclosureWays = ["given", "received"] as const;
export type DisclosureWay = (typeof disclosureWays)[number];

/** The consent ledger: lines are added, never changed. */
export interface Disclosures {
  /** A card that is in the ledger for the inquiry already stays as it is. */
  open(disclosures: readonly Disclosure[]): Promise<void>;
  byId(id: Id): Promise<Disclosure | null>;
  ofInquiry(inquiryId: Id): Promise<readonly Disclosure[]>;
  /** Newest first. */
  of(
    organisationId: Id,
    way: DisclosureWay,
    page: { readonly page: number; readonly perPage: number },
  ): Promise<{ readonly items: readonly Disclosure[]; readonly total: number }>;
  /** False when it was withdrawn before. */
  withdraw(id: Id, act: Act): Promise<boolean>;
}
