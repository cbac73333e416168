import {
  tokenScopeLabels,
  tokenStateLabels,
  type ApiToken,
  type TokenState,
} from "#app/domain/people/api-token.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { dayInChina, longDay, minuteInChina } from "#app/domain/shared/time.ts";

export interface TokenRow {
  readonly id: Id;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly state: TokenState;
  readonly stateLabel: string;
  readonly made: string;
  readonly ends: string;
  /** Null while nobody has used it. */
  readonly used: string | null;
}

export function tokenRow(token: ApiToken & { readonly state: TokenState }): TokenRow {
  const { state } = token;
  return {
    id: token.id,
    name: token.name,
    scopes: token.scopes.map((scope) => tokenScopeLabels[scope]),
    state,
    stateLabel: tokenStateLabels[state],
    made: longDay(dayInChina(token.createdAt)),
    ends: longDay(dayInChina(token.expiresAt)),
    used: token.lastUsedAt === null ? null : minuteInChina(token.lastUsedAt),
  };
}
