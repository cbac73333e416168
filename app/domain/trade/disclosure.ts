import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { Inquiry } from "./inquiry.ts";

/** A line of the consent ledger: one contact card that was opened to one partner for one inquiry. */
export interface Disclosure {
  readonly id: Id;
  readonly inquiryId: Id;
  /** Whose card. */
  readonly ownerId: Id;
  readonly shownToId: Id;
  readonly consentedAt: Instant;
  /** The person who agreed for the owner; "system" where none did. */
  readonly consentedBy: string;
  readonly openedAt: Instant;
  readonly withdrawal: Act | null;
}

/** When a person did it, by an id that stays when the person goes. */
export interface Act {
  readonly at: Instant;
  readonly by: string;
}

/** Who agreed, and when: the asker by sending, the other side by accepting. */
export interface Consents {
  readonly asker: Act;
  readonly answerer: Act;
}

/** Both lines that an accepted inquiry adds to the ledger. */
export function disclosuresOf(
  inquiry: Pick<Inquiry, "id" | "factoryId" | "supplierId" | "askedBy">,
  { asker, answerer }: Consents,
  newId: () => Id,
): readonly Disclosure[] {
  const parties = [inquiry.factoryId, inquiry.supplierId] as const;
  return parties.map((ownerId, n) => {
    const consent = (inquiry.askedBy === "factory") === (n === 0) ? asker : answerer;
    return {
      id: newId(),
      inquiryId: inquiry.id,
      ownerId,
      shownToId: parties[1 - n]!,
      consentedAt: consent.at,
      consentedBy: consent.by,
      openedAt: answerer.at,
      withdrawal: null,
    };
  });
}

/** How the reader of an inquiry finds a card: open, closed again by its owner, or never opened. */
export type CardState = "shown" | "withdrawn" | "closed";

export function cardState(disclosures: readonly Disclosure[], ownerId: Id): CardState {
  const line = disclosures.find((each) => each.ownerId === ownerId);
  if (!line) return "closed";
  return line.withdrawal ? "withdrawn" : "shown";
}
