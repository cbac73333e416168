import { RateLimiterDrizzle } from "rate-limiter-flexible";
import type { SignInLimit } from "#app/use-cases/ports.ts";
import type { Connection } from "./client.ts";
import { signInTries } from "./schema/index.ts";

/**
 * Guesses per quarter of an hour: from one address for one account, for one account from anywhere
 * (more, so that nobody locks others out in passing), and from one address (an office shares one).
 */
const triesPerPair = 8;
const triesPerAccount = 50;
const triesPerAddress = 100;
const windowSeconds = 15 * 60;

export function createSignInLimit({ beside }: Connection): SignInLimit {
  const limiter = (points: number, keyPrefix: string) =>
    new RateLimiterDrizzle({
      storeClient: beside,
      schema: signInTries,
      points,
      duration: windowSeconds,
      keyPrefix,
    });
  const limiters = {
    pair: limiter(triesPerPair, "pair"),
    account: limiter(triesPerAccount, "account"),
    address: limiter(triesPerAddress, "address"),
  };
  const of = (key: string) => limiters[key.slice(0, key.indexOf(":")) as keyof typeof limiters];

  return {
    async take(keys) {
      const waits = await Promise.all(
        keys.map(async (key) => {
          try {
            await of(key).consume(key);
            return 0;
          } catch (refused) {
            if (refused instanceof Error) throw refused;
            return Math.ceil((refused as { msBeforeNext: number }).msBeforeNext / 1000);
          }
        }),
      );
      return Math.max(0, ...waits);
    },
    async clear(keys) {
      await Promise.all(keys.map((key) => of(key).delete(key)));
    },
  };
}
