import type { ApiToken } from "#app/domain/people/api-token.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { SearchIndex } from "./search-port.ts";

/** Keys of programs, by organisation. */
export interface ApiTokens {
  insert(token: ApiToken, digest: string): Promise<void>;
  /** Whatever its state. */
  byDigest(digest: string): Promise<ApiToken | null>;
  byId(id: Id): Promise<ApiToken | null>;
  /** Newest first. */
  of(organisationId: Id): Promise<readonly ApiToken[]>;
  revoke(id: Id, at: Instant): Promise<void>;
  touch(id: Id, at: Instant): Promise<void>;
}

/** Names one request of one token; `fingerprint` tells whether a repeat asks for the same. */
export interface OnceKey {
  readonly tokenId: Id;
  readonly key: string;
  readonly fingerprint: string;
}

/** First answers by key, kept for a while so that a request that is sent twice is done once. */
export interface OnceKeys {
  /** Takes the key with the transaction, and waits while another one holds it; or what it was used for before. */
  take(
    once: OnceKey,
    now: Instant,
  ): Promise<{ readonly fingerprint: string; readonly answer: unknown } | null>;
  keep(once: OnceKey, answer: unknown): Promise<void>;
  /** Forgets keys taken before then; gives how many. */
  sweep(before: Instant): Promise<number>;
}

/** An organisation's own names of its postings: 物料号, article numbers, ids of another platform. */
export interface OwnReferences {
  /** Gives the name to `postingId` when it is free; the posting that has it now. Waits for whoever is taking it. */
  claim(organisationId: Id, index: SearchIndex, reference: string, postingId: Id): Promise<Id>;
  /** Moves the name to another posting. */
  move(organisationId: Id, index: SearchIndex, reference: string, postingId: Id): Promise<void>;
}

export interface PostingChange {
  /** Rises with every change; the place in the feed. */
  readonly number: number;
  readonly index: SearchIndex;
  readonly id: Id;
  /** removed: it is not shown any more. */
  readonly change: "updated" | "removed";
  readonly at: Instant;
}

/** The latest change of every posting that has ever been public, for platforms that keep a copy. */
export interface PostingChanges {
  note(
    index: SearchIndex,
    changes: { readonly updated: readonly Id[]; readonly removed: readonly Id[] },
    at: Instant,
  ): Promise<void>;
  /** Behind `after`, in order. What is committed later always has a higher number. */
  since(after: number, limit: number): Promise<readonly PostingChange[]>;
}
