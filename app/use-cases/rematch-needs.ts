import { job } from "./verb.ts";

/**
 * Matches every published need again: days until deadlines and ages of postings have moved on. quiet:
 * because the matcher or the reference data has changed, and nobody is told what it finds.
 */
export const rematchNeeds = job<{ readonly quiet?: boolean } | null>({
  name: "rematch-needs",
  async run({ ports: { store } }, input) {
    for (const id of await store.needs.publishedIds())
      await store.jobs.enqueue({ name: "match-need", id, quiet: input?.quiet ?? false }, "later");
  },
});
