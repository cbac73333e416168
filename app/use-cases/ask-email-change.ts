import { linkEnd } from "#app/domain/people/link-life.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { provenPerson } from "./own-password.ts";
import { verb } from "./verb.ts";

interface EmailChange {
  readonly email: string;
  readonly password: string;
  readonly address: string;
}

/** Asks to sign in with another address from now on: its letter confirms it. */
export const askEmailChange = verb<EmailChange, null>({
  name: "ask-email-change",
  access: "signed-in",
  subject: () => "",
  async run(context, { email, password, address }) {
    const { ports, store, now } = context;
    const proven = await provenPerson(context, password, "emailPassword");
    if (!proven.ok) return proven;
    const user = proven.value;
    if (user.email.toLowerCase() === email)
      return refuse({
        code: "invalid",
        problems: [{ field: "newEmail", message: "这就是现在的登录邮箱" }],
      });
    const { digest } = ports.tokens;
    const wait = await ports.letterLimit.take([
      `letters-from:${digest(address)}`,
      `letters-to:${digest(email)}`,
    ]);
    if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });
    const id = ports.newId();
    await store.mailLinks.insert({
      id,
      purpose: "email",
      email,
      userId: user.id,
      createdAt: now,
      expiresAt: linkEnd("email", now),
    });
    await store.jobs.enqueue({ name: "answer-mail-link", id }, "soon");
    return ok(null);
  },
});
