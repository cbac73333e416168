import type { Letter } from "./ports.ts";
import type { VerbContext } from "./verb.ts";

/** Puts a letter into the outbox, in the transaction of what it tells about. */
export async function postLetter(
  { store, ports, now }: Pick<VerbContext, "store" | "ports" | "now">,
  letter: Pick<Letter, "to" | "subject" | "text">,
): Promise<void> {
  const id = ports.newId();
  await store.letters.insert({ ...letter, id, at: now });
  await store.jobs.enqueue({ name: "send-letter", id }, "soon");
}
