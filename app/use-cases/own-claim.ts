import { isOpen } from "#app/domain/people/claim.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { takeOwn } from "./own-organisation.ts";
import type { NamedClaim } from "./people-port.ts";
import type { Answer, VerbContext } from "./verb.ts";

interface JoinRequest {
  readonly organisation: Organisation;
  readonly claim: NamedClaim;
}

/** An open request to join one's own organisation; a dispute is no owner's to answer. */
export async function joinRequest(context: VerbContext, id: Id): Answer<JoinRequest> {
  const own = await takeOwn(context);
  if (!own.ok) return own;
  const claim = await context.store.claims.byId(id);
  if (claim?.organisationId !== own.value.id || claim.kind !== "join")
    return refuse({ code: "not_found" });
  if (!isOpen(claim)) return refuse({ code: "conflict", message: "这个申请已经处理过。" });
  return ok({ organisation: own.value, claim });
}
