import type { ContactCard, Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { cardState, type CardState, type Disclosure } from "#app/domain/trade/disclosure.ts";
import { sideOf, type Inquiry, type Side } from "#app/domain/trade/inquiry.ts";
import type { Contacts } from "./ports.ts";
import { titleFor } from "./postings.ts";
import { question } from "./verb.ts";

export interface InquiryView {
  readonly inquiry: Inquiry;
  /** On which side the reader stands. */
  readonly side: Side;
  readonly need: { readonly id: Id; readonly title: string };
  readonly listing: { readonly id: Id; readonly title: string };
  readonly factory: Organisation;
  readonly supplier: Organisation;
  /** Both cards, and only after both sides agreed. */
  readonly cards: Readonly<Record<Side, ShownCard>> | null;
  /** The line of the ledger by which the reader's own card is open; null while it is not. */
  readonly ownConsent: Id | null;
}

export interface ShownCard {
  readonly state: CardState;
  /** Null unless it is shown and has been filled in. */
  readonly card: ContactCard | null;
}

/** One inquiry, for its two sides only. */
export const viewInquiry = question<{ readonly id: Id }, InquiryView>({
  name: "view-inquiry",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id }) {
    const inquiry = await store.inquiries.byId(id);
    const side = inquiry && sideOf(inquiry, organisationId);
    if (!inquiry || !side) return refuse({ code: "not_found" });
    const [need, listing, organisations] = await Promise.all([
      store.needs.byId(inquiry.needId),
      store.listings.byId(inquiry.listingId),
      store.people.organisations([inquiry.factoryId, inquiry.supplierId]),
    ]);
    const factory = organisations.get(inquiry.factoryId);
    const supplier = organisations.get(inquiry.supplierId);
    if (!need || !listing || !factory || !supplier) return refuse({ code: "not_found" });
    const ledger = await store.disclosures.ofInquiry(id);
    const own = ledger.find(({ ownerId }) => ownerId === organisationId);
    const shown = (ownerId: Id) => shownCard(store.contacts, ledger, ownerId);
    const cards =
      ledger.length > 0
        ? { factory: await shown(inquiry.factoryId), supplier: await shown(inquiry.supplierId) }
        : null;
    return ok({
      inquiry,
      side,
      need: { id: need.id, title: titleFor(need, organisationId) },
      listing: { id: listing.id, title: titleFor(listing, organisationId) },
      factory,
      supplier,
      cards,
      ownConsent: own && !own.withdrawal ? own.id : null,
    });
  },
});

/** The ledger decides: without a line, or after a withdrawal, the card is not even read. */
async function shownCard(
  contacts: Contacts,
  ledger: readonly Disclosure[],
  ownerId: Id,
): Promise<ShownCard> {
  const state = cardState(ledger, ownerId);
  return { state, card: state === "shown" ? await contacts.of(ownerId) : null };
}
