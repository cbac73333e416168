import { RateLimiterDrizzle } from "rate-limiter-flexible";
import type { SignInLimit } from "#app/use-cases/ports.ts";
import type { Connection } from "./client.ts";
import { signInTries } from "./schema/index.ts";

/** Guesses per quarter of an hour: for one account, and for one address (an office shares one). */
const triesPerAccount = 8;
const triesPerAddress = 60;
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
  const account = limiter(triesPerAccount, "account");
  const address = limiter(triesPerAddress, "address");
  const of = (key: string) => (key.startsWith("account:") ? account : address);

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
