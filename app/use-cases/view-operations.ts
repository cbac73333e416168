import { ok } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

interface OperationsView {
  readonly listings: number;
  readonly needs: number;
  readonly jobsWaiting: number;
  readonly search: {
    readonly engine: string;
    readonly healthy: boolean;
    readonly lagSeconds: number;
  };
}

/** What platform staff watch: counts, the queue, the search engine. */
export const viewOperations = question<null, OperationsView>({
  name: "view-operations",
  access: "reviewer",
  async answer({ ports: { store, search } }) {
    const [listings, needs, jobsWaiting, health] = await Promise.all([
      store.listings.countPublished(),
      store.needs.countPublished(),
      store.jobs.waiting(),
      search.health(),
    ]);
    return ok({ listings, needs, jobsWaiting, search: { engine: search.name, ...health } });
  },
});
