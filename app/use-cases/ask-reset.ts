import { linkEnd } from "#app/domain/people/link-life.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Asks for a letter to reset a password. Whether the address has an account is the job's business. */
export const askReset = verb<{ readonly email: string; readonly address: string }, null>({
  name: "ask-reset",
  access: "anyone",
  subject: () => "",
  async run({ ports, store, now }, { email, address }) {
    const { digest } = ports.tokens;
    const wait = await ports.letterLimit.take([
      `letters-from:${digest(address)}`,
      `letters-to:${digest(email)}`,
    ]);
    if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });
    const id = ports.newId();
    await store.mailLinks.insert({
      id,
      purpose: "reset",
      email,
      userId: null,
      createdAt: now,
      expiresAt: linkEnd("reset", now),
    });
    await store.jobs.enqueue({ name: "answer-mail-link", id }, "soon");
    return ok(null);
  },
});
