import { sessionEnd } from "#app/domain/people/session-life.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { VerbContext } from "./verb.ts";

export interface OpenedSession {
  /** For the cookie; the database keeps only its digest. */
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Signs a browser in, in the transaction of what lets it. */
export async function openSession(
  { store, ports, now }: Pick<VerbContext, "store" | "ports" | "now">,
  userId: Id,
  organisationId: Id | null,
  agent: string,
): Promise<OpenedSession> {
  const token = ports.tokens.make();
  const expiresAt = sessionEnd(now);
  await store.sessions.insert({
    tokenHash: ports.tokens.digest(token),
    userId,
    organisationId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
    agent: agent.slice(0, 200),
  });
  return { token, expiresAt };
}
