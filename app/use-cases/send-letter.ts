import type { Id } from "#app/domain/shared/id.ts";
import { job } from "./verb.ts";

/** Hands a letter of the outbox to the mail; it leaves the outbox once it is sent. */
export const sendLetter = job<{ readonly id: Id }>({
  name: "send-letter",
  async run({ ports: { store, mail } }, { id }) {
    const letter = await store.letters.byId(id);
    if (letter && (await mail.send(letter))) await store.letters.remove(id);
  },
});
