import { candidatesFor, type Candidate } from "#app/domain/catalogue/candidates.ts";
import {
  catalogueKinds,
  claimableKinds,
  isClaimable,
  type Catalogue,
  type ClaimableKind,
} from "#app/domain/catalogue/catalogue.ts";
import { takesClaims, type Edition } from "#app/domain/catalogue/edition.ts";
import type { Entry } from "#app/domain/catalogue/entry.ts";
import type { Attachment } from "#app/domain/files/attachment.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { PlacedMark } from "./catalogue-port.ts";
import { ownPosting } from "./postings.ts";
import { question } from "./verb.ts";

/** An edition that takes claims, with the entries that the listing may be. */
export interface ClaimableEdition {
  readonly catalogue: Catalogue;
  readonly edition: Edition;
  readonly candidates: readonly Candidate<Entry>[];
}

interface MarkClaimsView {
  readonly listing: Listing;
  readonly claims: readonly PlacedMark[];
  readonly editions: readonly ClaimableEdition[];
  /** Kinds of which no edition has been imported. */
  readonly missing: readonly ClaimableKind[];
  readonly files: readonly Attachment[];
}

const mostCandidates = 8;

/** The catalogue marks of one's own listing, and the entries that it may claim. */
export const viewMarkClaims = question<{ readonly id: Id; readonly q: string }, MarkClaimsView>({
  name: "view-mark-claims",
  access: "viewer",
  async answer(context, { id, q }) {
    const { store, reference } = context.ports;
    const found = await ownPosting(store.listings, context, id);
    if (!found.ok) return found;
    const listing = found.value;
    const today = dayInChina(context.now);
    const open = (await store.catalogues.all())
      .filter(({ catalogue }) => isClaimable(catalogue.kind))
      .flatMap(({ catalogue, editions }) =>
        editions
          .filter((edition) => takesClaims(edition, today))
          .map((edition) => ({ catalogue, edition })),
      )
      .sort((a, b) => order(a.catalogue) - order(b.catalogue));
    const words = q.split(/[\s\p{Cc}]+/u).filter((word) => word !== "");
    const editions = await Promise.all(
      open.map(async (each): Promise<ClaimableEdition> => {
        if (words.length === 0) {
          const entries = await store.catalogues.entriesOf(each.edition.id);
          return {
            ...each,
            candidates: candidatesFor(entries, listing, reference.vocabulary, mostCandidates),
          };
        }
        const search = { words, after: 0, limit: mostCandidates };
        const { items } = await store.catalogues.searchEntries(each.edition.id, search);
        return {
          ...each,
          candidates: candidatesFor(items, listing, reference.vocabulary, mostCandidates, 0),
        };
      }),
    );
    const imported = new Set(open.map(({ catalogue }) => catalogue.kind));
    return ok({
      listing,
      editions,
      missing: claimableKinds.filter((kind) => !imported.has(kind)),
      claims: await store.catalogueMarks.ofListing(id),
      files: await store.attachments.of({ kind: "listing", id }),
    });
  },
});

function order({ kind }: Catalogue): number {
  return catalogueKinds.indexOf(kind);
}
