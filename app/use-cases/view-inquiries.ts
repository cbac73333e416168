import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { sideOf, type Inquiry, type Side } from "#app/domain/trade/inquiry.ts";
import { titleFor } from "./postings.ts";
import type { Page } from "./ports.ts";
import { question } from "./verb.ts";

interface InquiryLine {
  readonly inquiry: Inquiry;
  readonly side: Side;
  readonly other: Organisation;
  readonly needTitle: string;
  readonly listingTitle: string;
}

/** All inquiries of the organisation, newest first. */
export const viewInquiries = question<
  Page,
  { readonly items: readonly InquiryLine[]; readonly total: number }
>({
  name: "view-inquiries",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, page) {
    if (!organisationId) return refuse({ code: "not_found" });
    const { items, total } = await store.inquiries.of(organisationId, page);
    const [needs, listings, organisations] = await Promise.all([
      store.needs.byIds(items.map((item) => item.needId)),
      store.listings.byIds(items.map((item) => item.listingId)),
      store.people.organisations(items.flatMap((item) => [item.factoryId, item.supplierId])),
    ]);
    return ok({
      total,
      items: items.flatMap((inquiry) => {
        const side = sideOf(inquiry, organisationId);
        const other = organisations.get(
          side === "factory" ? inquiry.supplierId : inquiry.factoryId,
        );
        if (!side || !other) return [];
        const need = needs.find((each) => each.id === inquiry.needId);
        const listing = listings.find((each) => each.id === inquiry.listingId);
        if (!need || !listing) return [];
        const needTitle = titleFor(need, organisationId);
        const listingTitle = titleFor(listing, organisationId);
        return [{ inquiry, side, other, needTitle, listingTitle }];
      }),
    });
  },
});
