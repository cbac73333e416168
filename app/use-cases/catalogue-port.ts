import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Edition, EditionState } from "#app/domain/catalogue/edition.ts";
import type { Entry } from "#app/domain/catalogue/entry.ts";
import type { CatalogueName, ReadEdition } from "#app/domain/catalogue/import-edition.ts";
import type { CatalogueMark, CatalogueMarkState } from "#app/domain/catalogue/mark.ts";
import type { MarkClaim, PlacedMark } from "#app/domain/catalogue/mark-claim.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Day, Instant } from "#app/domain/shared/time.ts";

export type { MarkClaim, PlacedMark };

export interface CatalogueWithEditions {
  readonly catalogue: Catalogue;
  /** Newest first, with how many entries each has. */
  readonly editions: readonly (Edition & { readonly entries: number })[];
}

/** A listing that carries an entry, as far as a page of entries shows it. */
export interface EntryListing {
  readonly entryId: Id;
  readonly listingId: Id;
  readonly title: string;
  readonly supplier: string;
  readonly state: CatalogueMarkState;
}

export interface EntrySearch {
  /** Words of number, name, parameters or text; all of them have to be there. */
  readonly words: readonly string[];
  /** Only behind this position. */
  readonly after: number;
  readonly limit: number;
  /** Rows to pass over behind `after`. */
  readonly skip?: number;
}

export const editionImportStates = ["checked", "confirmed", "undone", "dropped"] as const;
export type EditionImportState = (typeof editionImportStates)[number];

export interface EditionImport {
  readonly id: Id;
  readonly fileName: string;
  readonly sha256: string;
  readonly uploadedBy: Id | null;
  readonly uploadedAt: Instant;
  readonly state: EditionImportState;
  readonly body: ReadEdition;
  readonly editionId: Id | null;
  readonly previousId: Id | null;
  readonly confirmedBy: Id | null;
  readonly confirmedAt: Instant | null;
  readonly markTotal: number;
  readonly markDone: number;
  readonly finishedAt: Instant | null;
}

export interface Catalogues {
  all(): Promise<readonly CatalogueWithEditions[]>;
  byId(id: Id): Promise<Catalogue | null>;
  named(name: CatalogueName): Promise<Catalogue | null>;
  insert(catalogue: Catalogue): Promise<void>;
  edition(id: Id): Promise<Edition | null>;
  /** Newest first. */
  editionsOf(catalogueId: Id): Promise<readonly Edition[]>;
  insertEdition(edition: Edition, entries: readonly Entry[]): Promise<void>;
  setEditionState(id: Id, state: EditionState, endedOn: Day | null): Promise<void>;
  entry(id: Id): Promise<Entry | null>;
  entriesOf(editionId: Id): Promise<readonly Entry[]>;
  searchEntries(
    editionId: Id,
    search: EntrySearch,
  ): Promise<{ readonly items: readonly Entry[]; readonly total: number }>;
  /** Published listings with a mark on these entries that was not refused; the first ones of each. */
  listingsOf(entryIds: readonly Id[]): Promise<readonly EntryListing[]>;
  /** Nobody else changes catalogues until the transaction ends. */
  takeTurn(): Promise<void>;

  insertImport(started: EditionImport): Promise<void>;
  importById(id: Id): Promise<EditionImport | null>;
  saveImport(changed: EditionImport): Promise<void>;
  /** Newest first. */
  imports(limit: number): Promise<readonly EditionImport[]>;
  /** The import that brought an edition in. */
  importOf(editionId: Id): Promise<EditionImport | null>;
}

export interface CatalogueMarks {
  /** False when the listing has a live mark on the entry already. */
  insert(claim: MarkClaim): Promise<boolean>;
  byId(id: Id): Promise<PlacedMark | null>;
  /** Verified, claimed, ended, refused; each latest first. */
  ofListing(listingId: Id): Promise<readonly PlacedMark[]>;
  /** For badges, by listing. */
  shownOf(listingIds: readonly Id[]): Promise<ReadonlyMap<Id, readonly CatalogueMark[]>>;
  /** Claimed and verified ones of these listings. */
  liveOf(listingIds: readonly Id[]): Promise<readonly PlacedMark[]>;
  /** Claimed and verified ones on entries of an edition, in order of their ids. */
  liveOfEdition(editionId: Id): Promise<readonly MarkClaim[]>;
  /** What an import made, and what it ended. */
  ofImport(
    importId: Id,
  ): Promise<{ readonly made: readonly MarkClaim[]; readonly ended: readonly MarkClaim[] }>;
  /** Live ones of editions whose last day was before `today`. */
  pastTheirEdition(today: Day, limit: number): Promise<readonly PlacedMark[]>;
  /** False when it is not in the state `from` any more. */
  save(claim: MarkClaim, from: CatalogueMarkState): Promise<boolean>;
}
