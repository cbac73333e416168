import type { Place } from "#app/domain/shared/place.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { duplicatesOf, type Duplicate } from "#app/domain/supply/duplicates.ts";
import type { FormDraft, OwnOffer } from "./ports.ts";
import { ownPosting } from "./postings.ts";
import { question } from "./verb.ts";

interface Asked {
  readonly kind: "listing" | "need";
  /** Null for a posting that is still being written. */
  readonly id: Id | null;
}

export interface PostingForm {
  /** Where the organisation is: assumed where nothing else is said. */
  readonly place: Place;
  /** What was typed since the posting was saved by hand; null when it has been saved since. */
  readonly draft: FormDraft | null;
  /** One's own postings that seem to say the same. */
  readonly same: readonly Duplicate<OwnOffer>[];
}

/** What the form of one's own posting needs beside the posting. */
export const viewPostingForm = question<Asked, PostingForm>({
  name: "view-posting-form",
  access: "viewer",
  async answer(context, { kind, id }) {
    const { ports, organisationId } = context;
    const { store } = ports;
    if (!organisationId) return refuse({ code: "not_found" });
    const own = (await store.people.organisations([organisationId])).get(organisationId);
    if (!own) return refuse({ code: "not_found" });
    if (id === null) return ok({ place: own.place, draft: null, same: [] });
    const found =
      kind === "listing"
        ? await ownPosting(store.listings, context, id)
        : await ownPosting(store.needs, context, id);
    if (!found.ok) return found;
    const posting = found.value;
    const offer = "model" in posting ? posting : { ...posting, model: "" };
    const [draft, others] = await Promise.all([
      store.formDrafts.of(id),
      kind === "listing"
        ? store.ownOffers.listings(organisationId, offer)
        : store.ownOffers.needs(organisationId, offer),
    ]);
    return ok({
      place: own.place,
      draft: draft?.version === posting.version ? draft : null,
      same: duplicatesOf(offer, others),
    });
  },
});
