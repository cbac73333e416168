import { needGaps, type Need, type NeedContent } from "#app/domain/demand/need.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { Place } from "#app/domain/shared/place.ts";
import type { Day, Instant } from "#app/domain/shared/time.ts";
import { listingGaps, type Listing, type ListingContent } from "#app/domain/supply/listing.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import { listingFormValues, readListingDraft } from "#app/forms/listing-form.ts";
import { needFormValues, readNeedDraft } from "#app/forms/need-form.ts";
import type { FormReading } from "#app/forms/posting-fields.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { SavedForm, UnfinishedForm } from "#app/use-cases/form-drafts.ts";
import type { Answer } from "#app/use-cases/verb.ts";

/** What every posting has. */
export interface Stored {
  readonly id: Id;
  readonly title: string;
  readonly status: PostingStatus;
  readonly version: number;
  readonly expiresAt: Instant | null;
}

type Changed = Answer<{ readonly id: Id; readonly status?: PostingStatus }>;

/** How one kind of posting is read, shown in its form and saved; the pages around it are the same. */
export interface PostingKind<P extends Stored, Content> {
  readonly noun: "listing" | "need";
  /** 供给, 更新需求 */
  readonly words: string;
  read(values: FormValues, vocabulary: Vocabulary, today: Day): FormReading<Content>;
  /** A draft may lack its place: it is the organisation's until somebody says another. */
  placed(content: Content, place: Place): Content;
  values(posting: P, vocabulary: Vocabulary): FormValues;
  gaps(content: Content | P): readonly FieldProblem[];
  own(useCases: UseCases, id: Id): Answer<P>;
  create(useCases: UseCases, content: Content): Changed;
  edit(useCases: UseCases, id: Id, version: number, content: Content): Changed;
  publish(useCases: UseCases, id: Id): Changed;
  remove(useCases: UseCases, id: Id): Changed;
  keep(useCases: UseCases, form: UnfinishedForm<Content>): Answer<SavedForm>;
  /** Public page of one. */
  page(id: Id): string;
  /** List of one's own; the form of one is below it. */
  readonly desk: string;
}

export const listingKind: PostingKind<Listing, ListingContent> = {
  noun: "listing",
  words: "供给",
  read: readListingDraft,
  placed: (content, origin) => ({ ...content, origin }),
  values: listingFormValues,
  gaps: listingGaps,
  own: (useCases, id) => useCases.viewOwnListing({ id }),
  create: (useCases, content) => useCases.createListing(content),
  edit: (useCases, id, version, content) => useCases.editListing({ id, version, content }),
  publish: (useCases, id) => useCases.publishListing({ id }),
  remove: (useCases, id) => useCases.deleteListing({ id }),
  keep: (useCases, form) => useCases.saveListingDraft(form),
  page: (id) => `/equipment/${id}`,
  desk: "/workbench/listings",
};

export const needKind: PostingKind<Need, NeedContent> = {
  noun: "need",
  words: "更新需求",
  read: readNeedDraft,
  placed: (content, site) => ({ ...content, site }),
  values: needFormValues,
  gaps: needGaps,
  own: (useCases, id) => useCases.viewOwnNeed({ id }),
  create: (useCases, content) => useCases.createNeed(content),
  edit: (useCases, id, version, content) => useCases.editNeed({ id, version, content }),
  publish: (useCases, id) => useCases.publishNeed({ id }),
  remove: (useCases, id) => useCases.deleteNeed({ id }),
  keep: (useCases, form) => useCases.saveNeedDraft(form),
  page: (id) => `/needs/${id}`,
  desk: "/workbench/needs",
};
