import type { MatchRun } from "#app/domain/matching/match-run.ts";
import { ok } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

interface OperationsView {
  readonly listings: number;
  readonly needs: number;
  readonly jobsWaiting: number;
  /** Runs over all needs, newest first. */
  readonly matchRuns: readonly MatchRun[];
  readonly search: {
    readonly engine: string;
    readonly healthy: boolean;
    readonly lagSeconds: number;
  };
}

const shownRuns = 5;

/** What platform staff watch: counts, the queue, the search engine. */
export const viewOperations = question<null, OperationsView>({
  name: "view-operations",
  access: "reviewer",
  async answer({ ports: { store, search } }) {
    const [listings, needs, jobsWaiting, matchRuns, health] = await Promise.all([
      store.listings.countPublished(),
      store.needs.countPublished(),
      store.jobs.waiting(),
      store.matchRuns.recent(shownRuns),
      search.health(),
    ]);
    return ok({
      listings,
      needs,
      jobsWaiting,
      matchRuns,
      search: { engine: search.name, ...health },
    });
  },
});
