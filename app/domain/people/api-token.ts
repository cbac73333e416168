import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";

/** What a token of an organisation may do. Everything public it may read without one of these. */
export const tokenScopes = ["read", "equipment:write", "needs:write"] as const;
export type TokenScope = (typeof tokenScopes)[number];
export const tokenScopeLabels: Record<TokenScope, string> = {
  read: "读取本企业的供给、需求和匹配",
  "equipment:write": "新建、修改、发布本企业的供给",
  "needs:write": "新建、修改、发布本企业的需求",
};

/** Verbs and questions by scope, beside those that anyone may use: whatever is not named here is refused. */
const verbsOf: Record<TokenScope, readonly string[]> = {
  read: [
    "view-own-company",
    "view-own-listing",
    "view-own-listings",
    "view-own-need",
    "view-own-needs",
  ],
  "equipment:write": [
    ...["post-listing", "edit-listing", "publish-listing", "pause-listing", "close-listing"],
    ...["view-own-listing", "view-own-company"],
  ],
  "needs:write": [
    ...["post-need", "edit-need", "publish-need", "pause-need", "close-need"],
    ...["view-own-need", "view-own-company"],
  ],
};

export function scopesLet(scopes: readonly TokenScope[], verb: string): boolean {
  return scopes.some((scope) => verbsOf[scope].includes(verb));
}

/** Days after which a token ends. */
export const tokenLives = [30, 90, 365] as const;
/** Tokens that an organisation may have at a time. */
export const mostTokens = 20;
export const longestTokenName = 40;

/** A key for programs. The database holds its SHA-256; the key itself is shown once. */
export interface ApiToken {
  readonly id: Id;
  readonly organisationId: Id;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

export const tokenStates = ["active", "expired", "revoked"] as const;
export type TokenState = (typeof tokenStates)[number];
export const tokenStateLabels: Record<TokenState, string> = {
  active: "有效",
  expired: "已过期",
  revoked: "已吊销",
};

export function tokenStateAt(token: ApiToken, now: Instant): TokenState {
  if (token.revokedAt !== null) return "revoked";
  return token.expiresAt <= now ? "expired" : "active";
}

/** A use is written down at most this often: a busy program does not write with every request. */
const touchedEveryMs = 60_000;

export function worthNoting({ lastUsedAt }: Pick<ApiToken, "lastUsedAt">, now: Instant): boolean {
  return lastUsedAt === null || Date.parse(now) - Date.parse(lastUsedAt) >= touchedEveryMs;
}
