import { job } from "./verb.ts";

/** Matches every published need again: days until deadlines and ages of postings have moved on. */
export const rematchNeeds = job<null>({
  name: "rematch-needs",
  async run({ ports: { store } }) {
    for (const id of await store.needs.publishedIds())
      await store.jobs.enqueue({ name: "match-need", id }, "later");
  },
});
