import { RateLimiterMemory } from "rate-limiter-flexible";

/** Checks of one address in five minutes: an office checks its lists, nobody reads the catalogues out. */
const limit = new RateLimiterMemory({ points: 240, duration: 300 });

/** Seconds to wait, or 0 when this address may check once more now. A list costs as much as several machines. */
export async function checkWait(address: string, what: "machine" | "list"): Promise<number> {
  return limit.consume(address, what === "list" ? 2 : 1).then(
    () => 0,
    (refused: { msBeforeNext?: number }) => Math.ceil((refused.msBeforeNext ?? 1000) / 1000),
  );
}
