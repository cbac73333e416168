import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Ends a key of one's own organisation at once; one that has ended stays as it is. */
export const revokeToken = verb<{ readonly id: Id }, { readonly id: Id }>({
  name: "revoke-token",
  access: "owner",
  subject: ({ id }) => id,
  async run({ store, now, organisationId }, { id }) {
    const token = await store.apiTokens.byId(id);
    if (!token || token.organisationId !== organisationId) return refuse({ code: "not_found" });
    if (token.revokedAt === null) await store.apiTokens.revoke(id, now);
    return ok({ id });
  },
});
