import { linkEnd } from "#app/domain/people/link-life.ts";
import type { Place } from "#app/domain/shared/place.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

export interface RegistrationInput {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly organisationName: string;
  readonly creditCode: string;
  readonly place: Place;
}

interface Registering extends RegistrationInput {
  /** Where the request comes from, for the limit; not stored. */
  readonly address: string;
}

/**
 * Takes a registration down and answers by letter. Whether the address has an account is looked at only
 * by the job that writes the letter: the answer, its time and its rows are the same either way.
 */
export const register = verb<Registering, { readonly id: string; readonly browser: string }>({
  name: "register",
  access: "anyone",
  subject: (_input, output) => output?.id ?? "",
  async run({ ports, store, now }, { address, password, ...said }) {
    const { digest } = ports.tokens;
    const wait = await ports.letterLimit.take([
      `letters-from:${digest(address)}`,
      `letters-to:${digest(said.email)}`,
    ]);
    if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });
    const id = ports.newId();
    const browser = ports.tokens.make();
    await store.registrations.insert({
      ...said,
      id,
      passwordHash: await ports.passwords.hash(password),
      browserHash: digest(browser),
      createdAt: now,
      expiresAt: linkEnd("registration", now),
    });
    await store.jobs.enqueue({ name: "answer-registration", id }, "soon");
    return ok({ id, browser });
  },
});
