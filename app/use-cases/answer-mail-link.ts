import {
  addressTakenLetter,
  newAddressLetter,
  resetLetter,
  type LetterText,
} from "#app/domain/people/letters.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { MailLink } from "./people-port.ts";
import type { Ports, Repositories, User } from "./ports.ts";
import { postLetter } from "./post-letter.ts";
import { job } from "./verb.ts";

/** Writes the letter of a reset or a new address, or none, and keeps the digest of its token. */
export const answerMailLink = job<{ readonly id: Id }>({
  name: "answer-mail-link",
  async run({ ports, now }, { id }) {
    await ports.store.transaction(async (store) => {
      const link = await store.mailLinks.byId(id);
      if (!link) return;
      const { user, letter } = await answer(store, ports, link);
      if (!user) await store.mailLinks.remove(id);
      if (letter) await postLetter({ store, ports, now }, { to: link.email, ...letter });
    });
  },
});

interface Answered {
  /** Whose account the link opens; the link goes where it opens none. */
  readonly user: User | null;
  readonly letter: LetterText | null;
}

async function answer(store: Repositories, ports: Ports, link: MailLink): Promise<Answered> {
  const { id, purpose, email } = link;
  const known = await store.people.userByEmail(email);
  const user = purpose === "reset" ? known : link.userId && (await store.people.user(link.userId));
  if (!user) return { user: null, letter: null };
  // Accounts of the demo world have invented addresses: only the development mailbox takes them.
  if (user.demo && ports.mail.name !== "mailbox") return { user: null, letter: null };
  if (purpose === "email" && known)
    return { user: null, letter: addressTakenLetter(ports.siteUrl) };
  const token = ports.tokens.make();
  await store.mailLinks.address(id, user.id, ports.tokens.digest(token));
  const write = purpose === "reset" ? resetLetter : newAddressLetter;
  return { user, letter: write(user.name, ports.siteUrl, token) };
}
