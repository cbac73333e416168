import { lettersFrom, mostLetters } from "#app/domain/people/link-life.ts";
import { job } from "./verb.ts";

/** Removes letters that nobody could send, and what the development mailbox has shown long enough. */
export const sweepLetters = job<null>({
  name: "sweep-letters",
  async run({ ports: { store, mail }, now }) {
    await store.letters.sweep(lettersFrom(now), mail.name === "mailbox" ? mostLetters : null);
  },
});
