import { setTimeout as pause } from "node:timers/promises";
import type { EngineTrouble, PostingRef, SearchEngine } from "#app/use-cases/search-port.ts";
import { createGuard, type Guard } from "./guard.ts";
import type { RemoteEngine } from "./meilisearch/engine.ts";
import { MeilisearchTrouble } from "./meilisearch/errors.ts";
import type { Backlog } from "./postgres/changes.ts";

/** What the index has not got yet. */
export interface Shadow {
  backlog(): Promise<Backlog>;
  /** Whether searches may miss a change of any of these; of anything, when none are named. */
  anyPending(postings?: readonly PostingRef[]): Promise<boolean>;
  /** Sends the newest changes; false when somebody else is sending. */
  sendNewest(): Promise<boolean>;
}

interface FallbackOptions {
  readonly remote: RemoteEngine;
  readonly postgres: SearchEngine;
  readonly shadow: Shadow;
  readonly log: {
    warn(detail: object, message: string): void;
    info(detail: object, message: string): void;
  };
}

/** A person who has just published waits no longer than this for the index; then PostgreSQL answers a while. */
const longestShow = 1_000;
/** What somebody has published and searches in the index do not show yet; more than this is an import. */
const mostUnshown = 100;
/** An index this far behind is still what people expect of one that follows by jobs. */
const seconds = 2;

/**
 * Meilisearch while it can be used, PostgreSQL otherwise: a search never ends in an error page. What fails is
 * answered by PostgreSQL at once; after a few failures Meilisearch is left alone until a probe, sent by one
 * caller at a time and waited for by nobody, finds it well and the changes of meanwhile sent.
 */
export function withFallback({ remote, postgres, shadow, log }: FallbackOptions): SearchEngine {
  const guard: Guard = createGuard({
    async examine(): Promise<EngineTrouble | null> {
      await remote.probe();
      return (await shadow.backlog()).seconds < seconds ? null : "behind";
    },
    troubleOf: (problem) => (problem instanceof MeilisearchTrouble ? problem.trouble : "away"),
    changed(trouble, problem) {
      if (trouble === null) log.info({}, "Meilisearch answers searches");
      else log.warn({ trouble, err: problem ?? undefined }, "PostgreSQL answers searches");
    },
  });

  /** The answer of Meilisearch, or null when PostgreSQL has to give it. */
  async function tried<T>(ask: () => Promise<T>): Promise<T | null> {
    if (guard.trouble() !== null) {
      void guard.probe();
      return null;
    }
    try {
      const answer = await ask();
      guard.succeeded();
      return answer;
    } catch (problem) {
      log.warn({ err: problem }, "Meilisearch failed: PostgreSQL answers this search");
      // A question that it does not take says nothing about the others.
      if (problem instanceof MeilisearchTrouble) guard.failed(problem.trouble);
      return null;
    }
  }

  let unshown: readonly PostingRef[] = [];
  let examining: Promise<unknown> | null = null;

  /** Whether somebody would miss in the index what he has just published. */
  async function isMissed(): Promise<boolean> {
    if (unshown.length === 0) return false;
    const asked = unshown;
    if (await shadow.anyPending(asked)) return true;
    unshown = unshown.filter((posting) => !asked.includes(posting));
    return false;
  }

  async function sendUntilShown(postings: readonly PostingRef[], end: number): Promise<void> {
    while (guard.trouble() === null && performance.now() < end) {
      if (!(await shadow.anyPending(postings))) {
        unshown = unshown.filter((posting) => !postings.includes(posting));
        return;
      }
      if (!(await shadow.sendNewest())) await pause(30);
    }
  }

  return {
    name: "meilisearch",
    async search(request) {
      if (guard.trouble() === null && (await isMissed())) {
        // Not asked now, and yet nobody may overlook that it is gone.
        examining ??= examined().finally(() => (examining = null));
        return postgres.search(request);
      }
      const page = await tried(() => remote.search(request));
      return page ?? { ...(await postgres.search(request)), fellBack: true };
    },
    async candidates(request) {
      // A match that is missed now is missed until tomorrow: only an index that has everything is asked.
      const whole = !(await shadow.anyPending());
      const found = whole ? await tried(() => remote.candidates(request)) : null;
      return found ?? postgres.candidates(request);
    },
    async show(postings) {
      if (postings.length === 0) return;
      unshown = [...unshown, ...postings].slice(-mostUnshown);
      const sent = sendUntilShown(postings, performance.now() + longestShow).catch((problem) => {
        log.warn({ err: problem }, "Meilisearch did not take a change: it is sent later");
        if (problem instanceof MeilisearchTrouble) guard.failed(problem.trouble);
      });
      // What hangs goes on behind the person's back.
      await Promise.race([sent, pause(longestShow, undefined, { ref: false })]);
    },
    async health() {
      const trouble = await examined();
      const { count, seconds: lagSeconds } = await shadow.backlog().catch(() => unknownBacklog);
      return {
        healthy: trouble === null,
        lagSeconds,
        behind: count,
        answeredBy: trouble === null ? "meilisearch" : "postgres",
        trouble,
      };
    },
  };

  /** Who watches must not have to wait for the next search to learn that the server is gone. */
  async function examined(): Promise<EngineTrouble | null> {
    if (guard.trouble() !== null) await guard.probe();
    else
      try {
        await remote.probe();
      } catch (problem) {
        const trouble = problem instanceof MeilisearchTrouble ? problem.trouble : "away";
        guard.failed(trouble);
        return trouble;
      }
    return guard.trouble();
  }
}

/** While the database itself is away. */
const unknownBacklog: Backlog = { count: 0, seconds: 0 };
