import { job } from "./verb.ts";

/** Removes registrations, links and invitations past their time: nothing of them stays. */
export const sweepLinks = job<null>({
  name: "sweep-links",
  async run({ ports: { store }, now }) {
    await store.registrations.removeExpired(now);
    await store.mailLinks.removeExpired(now);
    await store.invitations.removeExpired(now);
  },
});
