import { job } from "./verb.ts";

/** Removes sessions that have ended. */
export const sweepSessions = job<null>({
  name: "sweep-sessions",
  async run({ ports, now }) {
    await ports.store.sessions.removeExpired(now);
  },
});
