import { sessionEnd } from "#app/domain/people/session-life.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { verb } from "./verb.ts";

interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Where the request comes from, for the limit on guesses; not stored. */
  readonly address: string;
  readonly agent: string;
}

interface SignedIn {
  readonly userId: Id;
  /** For the cookie; the database keeps only its digest. */
  readonly token: string;
  readonly expiresAt: Instant;
}

/** The same words for an unknown account and a wrong password: answers never tell whether an account exists. */
export const signIn = verb<Credentials, SignedIn>({
  name: "sign-in",
  access: "anyone",
  subject: (_credentials, signedIn) => signedIn?.userId ?? "",
  async run({ ports, store, now }, { email, password, address, agent }) {
    const digest = ports.tokens.digest;
    const user = await store.people.userByEmail(email);
    // By the account itself: several ways to write an address lead to the same one.
    const name = user?.id ?? email.toLowerCase();
    const account = `account:${digest(name)}`;
    const here = `pair:${digest(`${address} ${name}`)}`;
    const wait = await ports.signInLimit.take([here, account, `address:${digest(address)}`]);
    if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });

    // An unknown account costs the same time: verify() always computes one hash.
    const fits = await ports.passwords.verify(user?.passwordHash ?? null, password);
    if (!user || !fits)
      return refuse({
        code: "invalid",
        problems: [{ field: "password", message: "邮箱或密码不对，请检查后再试" }],
      });
    await ports.signInLimit.clear([here, account]);

    const [first] = await store.people.membershipsOf(user.id);
    const token = ports.tokens.make();
    const expiresAt = sessionEnd(now);
    await store.sessions.insert({
      tokenHash: digest(token),
      userId: user.id,
      organisationId: first?.organisationId ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      agent: agent.slice(0, 200),
    });
    return ok({ userId: user.id, token, expiresAt });
  },
});
