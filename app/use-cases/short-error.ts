import { withoutContacts } from "#app/domain/shared/contact-data.ts";

const longest = 160;

/** The first line of an error for a page: what it was about stays in the log, contact data nowhere. */
export function shortError(error: string): string {
  const [line = ""] = error.split("\n");
  const plain = withoutContacts(line.slice(0, 1000)).replace(/\s+/g, " ").trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
