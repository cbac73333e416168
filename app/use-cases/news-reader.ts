import type { Actor } from "#app/domain/people/actor.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { NewsReader } from "./notification-port.ts";
import type { Answer } from "./verb.ts";

/** The person who reads news and keeps searches; the system is nobody in particular. */
export async function newsReader(actor: Actor): Answer<NewsReader> {
  if (actor.kind !== "person") return refuse({ code: "signed_out" });
  const { userId, membership, platformRole } = actor;
  return ok({
    userId,
    organisationId: membership?.organisationId ?? null,
    role: membership?.role ?? null,
    staff: platformRole !== null,
  });
}
