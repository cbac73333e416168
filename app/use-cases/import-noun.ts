import type { Need, NeedContent } from "#app/domain/demand/need.ts";
import type { SheetNoun } from "#app/domain/sheets/import.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Listing, ListingContent } from "#app/domain/supply/listing.ts";
import { listingSheetForm, needSheetForm, type SheetForm } from "#app/forms/sheet-forms.ts";
import { newListing } from "./create-listing.ts";
import { newNeed } from "./create-need.ts";
import { withContent } from "./edit-listing.ts";
import { listingNoun, needNoun, type Noun, type Posting } from "./posting-noun.ts";
import { settleListings, settleNeeds } from "./settle.ts";
import type { VerbContext } from "./verb.ts";

/** A kind of posting as sheets know it. */
export interface ImportNoun<P extends Posting, Content> {
  readonly noun: Noun<P>;
  readonly form: SheetForm<Content>;
  content(posting: P): Content;
  fresh(context: VerbContext, id: Id, organisationId: Id, content: Content): P;
  changed(posting: P, content: Content): P;
  settleMany(context: VerbContext, postings: readonly P[]): Promise<void>;
}

export const listingImport: ImportNoun<Listing, ListingContent> = {
  noun: listingNoun,
  form: listingSheetForm,
  content(posting) {
    const content = listingNoun.content(posting);
    if (content.kind !== "listing") throw new Error("a listing's content is a listing's");
    return content.listing;
  },
  fresh: newListing,
  changed: withContent,
  settleMany: settleListings,
};

export const needImport: ImportNoun<Need, NeedContent> = {
  noun: needNoun,
  form: needSheetForm,
  content(posting) {
    const content = needNoun.content(posting);
    if (content.kind !== "need") throw new Error("a need's content is a need's");
    return content.need;
  },
  fresh: newNeed,
  changed: (need, content) => ({ ...need, ...content }),
  settleMany: settleNeeds,
};

/** Runs the work with the kind that an import is of. */
export function withImportNoun<T>(
  noun: SheetNoun,
  work: <P extends Posting, Content>(kind: ImportNoun<P, Content>) => T,
): T {
  return noun === "listing" ? work(listingImport) : work(needImport);
}
