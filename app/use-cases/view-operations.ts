import { ok } from "#app/domain/shared/result.ts";
import type { AuditLine } from "./ports.ts";
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
  readonly audit: readonly AuditLine[];
}

const shownLines = 50;

/** What platform staff watch: counts, the queue, the search engine, who did what. */
export const viewOperations = question<null, OperationsView>({
  name: "view-operations",
  access: "reviewer",
  async answer({ ports: { store, search } }) {
    const [listings, needs, jobsWaiting, health, audit] = await Promise.all([
      store.listings.countPublished(),
      store.needs.countPublished(),
      store.jobs.waiting(),
      search.health(),
      store.audit.recent(shownLines),
    ]);
    return ok({ listings, needs, jobsWaiting, search: { engine: search.name, ...health }, audit });
  },
});
