import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { SearchIndex } from "./search-port.ts";

/** Work that follows a change; enqueued in the same transaction, coalesced by key. */
export type Job =
  | { readonly name: "watch-events" }
  | { readonly name: "index-posting"; readonly index: SearchIndex; readonly id: Id }
  | { readonly name: "send-changes" }
  | {
      readonly name: "renew-documents" | "refresh-search-terms" | "fill-index" | "recompute-marks";
    }
  | { readonly name: "expire-postings" | "renew-vocabulary" | "expire-marks" }
  | { readonly name: "recheck-edition"; readonly id: Id }
  | { readonly name: "recheck-assets" | "continue-rematch" }
  | { readonly name: "send-letter"; readonly id: Id }
  | { readonly name: "answer-registration" | "answer-mail-link"; readonly id: Id }
  | { readonly name: "import-rows"; readonly id: Id }
  | { readonly name: "run-schedule"; readonly id: Id }
  /** quiet: nobody is told about new pairs, because all postings are matched again or seeded. */
  | { readonly name: "rematch-needs"; readonly quiet: boolean }
  | { readonly name: "match-need"; readonly id: Id; readonly quiet?: boolean }
  | { readonly name: "match-listing"; readonly id: Id; readonly quiet?: boolean };

/** soon: somebody waits for it. later: seeds and recomputation, after everything that is wanted soon. */
export type Urgency = "soon" | "later";

export interface Jobs {
  enqueue(job: Job, urgency: Urgency): Promise<void>;
  enqueueMany(jobs: readonly Job[], urgency: Urgency): Promise<void>;
  /** Some seconds from now; one that waits under the same key already keeps its time. */
  enqueueAfter(job: Job, seconds: number): Promise<void>;
  /** Jobs that wait or run, for progress. */
  waiting(): Promise<number>;
  /** The queue by kind of job, by name. */
  lines(): Promise<readonly QueueLine[]>;
  /** Latest first. */
  failed(limit: number): Promise<{ readonly items: readonly FailedJob[]; readonly total: number }>;
  /** Lets a failed job run again at once, with all its tries; its name, or null when none failed with that id. */
  retry(id: string): Promise<string | null>;
  /** Takes a failed job out of the queue; its name, or null when none failed with that id. */
  drop(id: string): Promise<string | null>;
}

/** All jobs of one name. */
export interface QueueLine {
  readonly name: string;
  readonly waiting: number;
  readonly running: number;
  /** Failed, and tried again later. */
  readonly failing: number;
  /** Failed at every try: they wait for somebody. */
  readonly givenUp: number;
  /** Since when the oldest of them all has been there. */
  readonly oldestAt: Instant | null;
}

/** What a job works on stays inside. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly tries: number;
  readonly mostTries: number;
  readonly failedAt: Instant;
  /** Null: it was given up. */
  readonly nextAt: Instant | null;
  /** As it was thrown: may hold anything. */
  readonly error: string;
}
