import { findContacts } from "../contact/find-contacts.ts";

/** Stands where contact data was: no search word, and nothing reads across it. */
const removed = " ▇ ";

/** The text without contact data: none of it may be found or counted through an index. */
export function withoutContacts(text: string): string {
  let rest = text;
  for (let found = findContacts(rest); found.length > 0; found = findContacts(rest))
    rest = found.reduceRight(
      (shorter, { from, to }) => shorter.slice(0, from) + removed + shorter.slice(to),
      rest,
    );
  return rest;
}

/** The first piece of contact data in a text, or null. It belongs on the contact card alone. */
export function contactIn(text: string): string | null {
  return findContacts(text)[0]?.piece ?? null;
}
