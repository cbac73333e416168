import { RateLimiterMemory } from "rate-limiter-flexible";

/** Faster than anybody types, and an office shares one address. */
const limit = new RateLimiterMemory({ points: 200, duration: 10 });

/** Whether this address may ask for suggestions once more now. */
export async function maySuggest(address: string): Promise<boolean> {
  return limit.consume(address).then(
    () => true,
    () => false,
  );
}
