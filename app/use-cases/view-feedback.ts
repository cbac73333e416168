import type { Need } from "#app/domain/demand/need.ts";
import type { Feedback } from "#app/domain/matching/feedback.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { FeedbackQuestion } from "./feedback-port.ts";
import type { Page } from "./ports.ts";
import { question } from "./verb.ts";

/** An opinion with the two postings that it is about. */
export interface FeedbackItem {
  readonly feedback: Feedback;
  readonly need: Need;
  readonly listing: Listing;
  /** The two organisations, as the postings have them. */
  readonly factory: Organisation;
  readonly supplier: Organisation;
}

/** What people say of matches, for reviewers; newest first. */
export const viewFeedback = question<
  Page & FeedbackQuestion,
  { readonly items: readonly FeedbackItem[]; readonly total: number }
>({
  name: "view-feedback",
  access: "reviewer",
  async answer({ ports: { store } }, { page, perPage, ...asked }) {
    const { items, total } = await store.feedback.find(asked, { page, perPage });
    const [needs, listings] = await Promise.all([
      store.needs.byIds(items.map(({ needId }) => needId)),
      store.listings.byIds(items.map(({ listingId }) => listingId)),
    ]);
    const owners = [...needs, ...listings].map(({ organisationId }) => organisationId);
    const organisations = await store.people.organisations(owners);
    const needOf = new Map(needs.map((need) => [need.id, need]));
    const listingOf = new Map(listings.map((listing) => [listing.id, listing]));
    return ok({
      total,
      items: items.flatMap((feedback) => {
        const need = needOf.get(feedback.needId);
        const listing = listingOf.get(feedback.listingId);
        const factory = need && organisations.get(need.organisationId);
        const supplier = listing && organisations.get(listing.organisationId);
        return factory && supplier ? [{ feedback, need, listing, factory, supplier }] : [];
      }),
    });
  },
});
