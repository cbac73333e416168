import { matcherVersion } from "#app/domain/matching/match.ts";
import { job } from "./verb.ts";

/**
 * Asks for every published need to be matched again: days until deadlines and ages of postings have moved on. quiet:
 * because the matcher or the reference data has changed, and nobody is told what it finds.
 */
export const rematchNeeds = job<{ readonly quiet?: boolean } | null>({
  name: "rematch-needs",
  run: ({ ports, now }, input) =>
    ports.store.transaction(async ({ matchRuns, jobs }) => {
      await matchRuns.ask({
        id: ports.newId(),
        quiet: input?.quiet ?? false,
        matcherVersion,
        askedAt: now,
        startedAt: null,
        finishedAt: null,
        after: null,
        done: 0,
        total: 0,
        failed: 0,
      });
      await jobs.enqueue({ name: "continue-rematch" }, "later");
    }),
});
