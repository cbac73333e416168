import { ok } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

/** How many things wait for a reviewer; every page of the workbench of one shows it. */
export const viewReviewsWaiting = question<null, number>({
  name: "view-reviews-waiting",
  access: "reviewer",
  async answer({ ports: { store } }) {
    const counts = await store.reviews.waiting();
    return ok(Object.values(counts).reduce((sum, count) => sum + count, 0));
  },
});
