import { RateLimiterDrizzle } from "rate-limiter-flexible";
import type { Limit } from "#app/use-cases/ports.ts";
import type { Connection } from "./client.ts";
import { signInTries } from "./schema/index.ts";

export interface Allowance {
  readonly tries: number;
  readonly seconds: number;
}

/** Counts by key: the word before its colon says which allowance it draws on. */
export function createLimit(
  { beside }: Connection,
  allowances: Readonly<Record<string, Allowance>>,
): Limit {
  const limiters = new Map(
    Object.entries(allowances).map(([keyPrefix, { tries, seconds }]) => [
      keyPrefix,
      new RateLimiterDrizzle({
        storeClient: beside,
        schema: signInTries,
        points: tries,
        duration: seconds,
        keyPrefix,
      }),
    ]),
  );
  const of = (key: string) => {
    const limiter = limiters.get(key.slice(0, key.indexOf(":")));
    if (!limiter) throw new Error(`No allowance for ${key}`);
    return limiter;
  };
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
