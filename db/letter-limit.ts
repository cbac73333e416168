import type { Limit } from "#app/use-cases/ports.ts";
import type { Connection } from "./client.ts";
import { createLimit } from "./rate-limit.ts";

const hour = 3600;

/**
 * Letters that strangers can cause: asked for from one network address (an office shares one), going to
 * one mail address, invitations of one organisation, and what one person asks of others.
 */
export function createLetterLimit(connection: Connection): Limit {
  return createLimit(connection, {
    "letters-from": { tries: 60, seconds: hour },
    "letters-to": { tries: 5, seconds: hour },
    "letters-of": { tries: 60, seconds: 24 * hour },
    "asks-of": { tries: 20, seconds: 24 * hour },
  });
}
