import {
  longestTokenName,
  mostTokens,
  tokenLives,
  tokenScopes,
  tokenStateAt,
  type ApiToken,
  type TokenScope,
} from "#app/domain/people/api-token.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb } from "./verb.ts";

interface Making {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** One of `tokenLives`. */
  readonly days: number;
}

interface Made {
  readonly token: ApiToken;
  /** The key itself, which nobody can read again. */
  readonly secret: string;
}

const day = 24 * 60 * 60 * 1000;

/** Makes a key for a program of one's own organisation. */
export const createToken = verb<Making, Made>({
  name: "create-token",
  access: "owner",
  subject: (_input, made) => made?.token.id ?? "",
  async run(context, { name, scopes, days }) {
    const { store, ports, now } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const tokens = await store.apiTokens.of(own.value.id);
    const active = tokens.filter((token) => tokenStateAt(token, now) === "active");
    const problems: FieldProblem[] = [...contactProblems({ name })];
    if (name.trim() === "" || [...name].length > longestTokenName)
      problems.push({ field: "name", message: `请写用途，1 到 ${longestTokenName} 字` });
    if (!tokenLives.some((life) => life === days))
      problems.push({ field: "days", message: `有效期可选 ${tokenLives.join("、")} 天` });
    if (scopes.length === 0 || !scopes.every((scope) => tokenScopes.includes(scope)))
      problems.push({ field: "scopes", message: "请至少选择一项权限" });
    if (active.length >= mostTokens)
      problems.push({ field: "name", message: `最多 ${mostTokens} 个有效令牌，请先吊销不用的` });
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const secret = `dj_${ports.tokens.make()}`;
    const token: ApiToken = {
      id: ports.newId(),
      organisationId: own.value.id,
      name: name.trim(),
      scopes: tokenScopes.filter((scope) => scopes.includes(scope)),
      createdAt: now,
      expiresAt: new Date(Date.parse(now) + days * day).toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    };
    await store.apiTokens.insert(token, ports.tokens.digest(secret));
    return ok({ token, secret });
  },
});
