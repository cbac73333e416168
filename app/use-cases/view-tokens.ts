import { tokenStateAt, type ApiToken, type TokenState } from "#app/domain/people/api-token.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

/** The keys of one's own organisation, newest first; never the keys themselves. */
export const viewTokens = question<null, readonly (ApiToken & { readonly state: TokenState })[]>({
  name: "view-tokens",
  access: "owner",
  async answer({ ports, organisationId, now }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const tokens = await ports.store.apiTokens.of(organisationId);
    return ok(tokens.map((token) => ({ ...token, state: tokenStateAt(token, now) })));
  },
});
