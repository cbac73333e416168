import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { PostingChange } from "./api-port.ts";
import { question } from "./verb.ts";

/** A change with the posting as it is shown now; null when it is not. */
export type ChangedPosting = PostingChange &
  (
    | {
        readonly listing: Listing;
        readonly organisation: Organisation;
        readonly marks: readonly Mark[];
      }
    | { readonly need: Need; readonly organisation: Organisation }
    | { readonly organisation: null }
  );

interface Feed {
  readonly changes: readonly ChangedPosting[];
  /** Where the next reading begins. */
  readonly next: number;
  /** There are more behind these. */
  readonly more: boolean;
}

/** What became public, changed or went since a place in the feed, oldest first; from 0 everything that is public. */
export const viewChanges = question<{ readonly after: number; readonly limit: number }, Feed>({
  name: "view-changes",
  access: "anyone",
  async answer({ ports: { store } }, { after, limit }) {
    const found = await store.changes.since(after, limit + 1);
    const changes = found.slice(0, limit);
    const idsOf = (index: PostingChange["index"]) =>
      changes
        .filter((each) => each.index === index && each.change === "updated")
        .map(({ id }) => id);
    const [listings, needs, marks] = await Promise.all([
      store.listings.byIds(idsOf("equipment")),
      store.needs.byIds(idsOf("needs")),
      store.marks.of(idsOf("equipment")),
    ]);
    const shown = [...listings, ...needs].filter(({ status }) => status === "published");
    const organisations = await store.people.organisations(
      shown.map(({ organisationId }) => organisationId),
    );
    return ok({
      changes: changes.map((each): ChangedPosting => {
        const posting = shown.find(({ id }) => id === each.id);
        const organisation = posting && organisations.get(posting.organisationId);
        if (each.change === "removed" || !posting || !organisation)
          return { ...each, change: "removed", organisation: null };
        return "specs" in posting
          ? { ...each, listing: posting, organisation, marks: marks.get(each.id) ?? [] }
          : { ...each, need: posting, organisation };
      }),
      next: changes.at(-1)?.number ?? after,
      more: found.length > limit,
    });
  },
});
