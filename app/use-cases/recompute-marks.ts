import { settleListing } from "./settle.ts";
import { job } from "./verb.ts";

const system = { kind: "system", organisationId: null } as const;

/** Computes the marks of every published listing again: thresholds or their reading have changed. */
export const recomputeMarks = job<null>({
  name: "recompute-marks",
  async run({ ports, now }) {
    for (const id of await ports.store.listings.publishedIds())
      await ports.store.transaction(async (store) => {
        const listing = await store.listings.byId(id);
        if (listing) await settleListing({ ports, store, now, actor: system }, listing);
      });
  },
});
