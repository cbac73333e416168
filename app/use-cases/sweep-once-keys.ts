import { job } from "./verb.ts";

/** A request that is sent twice is sent twice within two days. */
const keptMs = 48 * 60 * 60 * 1000;

/** Forgets the Idempotency-Keys of requests that nobody will repeat. */
export const sweepOnceKeys = job<null>({
  name: "sweep-once-keys",
  async run({ ports, now }) {
    await ports.store.onceKeys.sweep(new Date(Date.parse(now) - keptMs).toISOString());
  },
});
