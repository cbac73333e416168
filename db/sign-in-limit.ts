import type { Limit } from "#app/use-cases/ports.ts";
import type { Connection } from "./client.ts";
import { createLimit } from "./rate-limit.ts";

const quarterHour = 15 * 60;

/**
 * Guesses per quarter of an hour: from one address for one account, for one account from anywhere
 * (more, so that nobody locks others out in passing), and from one address (an office shares one).
 */
export function createSignInLimit(connection: Connection): Limit {
  return createLimit(connection, {
    pair: { tries: 8, seconds: quarterHour },
    account: { tries: 50, seconds: quarterHour },
    address: { tries: 100, seconds: quarterHour },
  });
}
