import { keptSince } from "#app/domain/people/news-times.ts";
import { job } from "./verb.ts";

/** Removes notifications past their time. */
export const sweepNotifications = job<null>({
  name: "sweep-notifications",
  async run({ ports: { store }, now }) {
    await store.notifications.sweep(keptSince(now));
  },
});
