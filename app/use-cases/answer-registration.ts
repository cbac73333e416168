import { alreadyRegisteredLetter, registrationLetter } from "#app/domain/people/letters.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { postLetter } from "./post-letter.ts";
import { job } from "./verb.ts";

/** Writes the letter of a registration: with the link, or that the address has an account already. */
export const answerRegistration = job<{ readonly id: Id }>({
  name: "answer-registration",
  async run({ ports, now }, { id }) {
    await ports.store.transaction(async (store) => {
      const context = { store, ports, now };
      const registration = await store.registrations.byId(id);
      if (!registration) return;
      const { email: to } = registration;
      const known = await store.people.userByEmail(to);
      if (known) {
        await store.registrations.remove(id);
        if (known.demo && ports.mail.name !== "mailbox") return;
        await postLetter(context, { to, ...alreadyRegisteredLetter(ports.siteUrl) });
        return;
      }
      const token = ports.tokens.make();
      await store.registrations.setToken(id, ports.tokens.digest(token));
      await postLetter(context, { to, ...registrationLetter(registration, ports.siteUrl, token) });
    });
  },
});
