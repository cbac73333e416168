import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { openSession, type OpenedSession } from "./open-session.ts";
import { verb } from "./verb.ts";

interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Where the request comes from, for the limit on guesses; not stored. */
  readonly address: string;
  readonly agent: string;
}

interface SignedIn extends OpenedSession {
  readonly userId: Id;
}

/** The same words for an unknown account and a wrong password: answers never tell whether an account exists. */
export const signIn = verb<Credentials, SignedIn>({
  name: "sign-in",
  access: "anyone",
  subject: (_credentials, signedIn) => signedIn?.userId ?? "",
  async run(context, { email, password, address, agent }) {
    const { ports, store } = context;
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
    const opened = await openSession(context, user.id, first?.organisationId ?? null, agent);
    return ok({ userId: user.id, ...opened });
  },
});
