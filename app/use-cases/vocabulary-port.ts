import type {
  ChangeState,
  VocabularyBody,
  VocabularyChange,
  VocabularyEdit,
  VocabularySubject,
  VocabularyVersion,
} from "#app/domain/vocabulary/change.ts";
import type { ImportedRow } from "#app/domain/vocabulary/import-plan.ts";
import type { LaidChange } from "#app/domain/vocabulary/overlay.ts";
import type { VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { SearchIndex } from "./search-port.ts";

/** checked: looked at, nothing proposed yet. */
export type VocabularyImportState = "checked" | "proposed" | "dropped";

export interface VocabularyImport {
  readonly id: Id;
  readonly fileName: string;
  readonly uploadedBy: Id | null;
  readonly uploadedAt: Instant;
  readonly state: VocabularyImportState;
  readonly rows: readonly ImportedRow[];
}

/** The vocabulary as it is stored now: what is shipped, and what people have laid over it. */
export interface StoredVocabulary {
  readonly shipped: VocabularyData;
  /** The newest approved change of every code. */
  readonly laid: readonly LaidChange[];
  /** Both together. */
  readonly data: VocabularyData;
  readonly version: number;
}

type Named = Pick<VocabularyEdit, "subject" | "code">;

/** How many postings name a family or an attribute, whatever their state. */
export interface VocabularyUsage {
  readonly listings: number;
  readonly needs: number;
}

/** A change, or all changes of an import, under the id by which they are decided. */
export interface VocabularyProposal {
  readonly id: Id;
  /** The only one, or the first by code. */
  readonly change: VocabularyChange;
  readonly count: number;
  /** Of the import. */
  readonly fileName: string | null;
}

/** How a code stands to what is shipped. */
export interface VocabularyStanding {
  readonly code: string;
  readonly name: string;
  /** The version that changed it last; null when only proposals wait. */
  readonly version: number | null;
  /** People's text lies over the shipped one, or there is no shipped one. */
  readonly changed: boolean;
  readonly retired: boolean;
  /** What is shipped has changed since people's text was approved. */
  readonly shippedMoved: boolean;
  readonly waiting: number;
}

export interface VocabularyChanges {
  /** Everything at once; over a megabyte. */
  stored(): Promise<StoredVocabulary>;
  /** What is shipped under a code; null when nothing is. */
  shipped(named: Named): Promise<VocabularyBody | null>;
  version(): Promise<number>;
  insert(changes: readonly VocabularyChange[]): Promise<void>;
  byId(id: Id): Promise<VocabularyChange | null>;
  ofBatch(batch: Id): Promise<readonly VocabularyChange[]>;
  ofVersion(version: number): Promise<readonly VocabularyChange[]>;
  /** All of a code, latest first. */
  of(named: Named): Promise<readonly VocabularyChange[]>;
  /** What is decided together, as one; waiting: oldest first, decided: latest first. */
  proposals(
    states: readonly ChangeState[],
    page: { readonly page: number; readonly perPage: number },
  ): Promise<{ readonly items: readonly VocabularyProposal[]; readonly total: number }>;
  /** Proposals that wait, an import counted once. */
  waiting(): Promise<number>;
  /** Codes that are not simply as shipped, or for which a proposal waits. */
  standing(subject: VocabularySubject): Promise<readonly VocabularyStanding[]>;
  /** Nobody else decides about the vocabulary until the transaction ends. */
  takeTurn(): Promise<void>;
  /** False when one of them does not wait any more. */
  decide(
    ids: readonly Id[],
    decided: Pick<VocabularyChange, "state" | "decidedBy" | "decidedAt" | "reason" | "version">,
  ): Promise<boolean>;
  /** What was shipped when the changes were approved. */
  keepShipped(version: number): Promise<void>;
  usage(named: Named): Promise<VocabularyUsage>;

  insertVersion(version: VocabularyVersion): Promise<void>;
  saveVersion(version: VocabularyVersion): Promise<void>;
  /** Newest first. */
  versions(limit: number): Promise<readonly VocabularyVersion[]>;
  /** The oldest version whose postings have not followed; held until the transaction ends. */
  takeUnfinished(): Promise<VocabularyVersion | null>;
  touch(version: number, index: SearchIndex, ids: readonly Id[]): Promise<void>;
  /** Postings that are to be matched again: all, those that still wait, and those that were given up. */
  rematching(
    version: number,
  ): Promise<{ readonly total: number; readonly waiting: number; readonly givenUp: number }>;
  /** Published postings behind a place, in the order of their ids. */
  publishedAfter(index: SearchIndex, after: Id, limit: number): Promise<readonly Id[]>;
  publishedCount(): Promise<number>;
  /** Tells every process that holds the vocabulary that there is a newer one, once the transaction is through. */
  announce(version: number): Promise<void>;

  insertImport(started: VocabularyImport): Promise<void>;
  importById(id: Id): Promise<VocabularyImport | null>;
  /** False when it was not `checked` any more. */
  closeImport(id: Id, state: VocabularyImportState): Promise<boolean>;
}
