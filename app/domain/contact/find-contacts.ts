import { accountNamesIn } from "./account-names.ts";
import type { ContactFinding, SpelledFinding } from "./finding.ts";
import { mailAddressesIn } from "./mail-addresses.ts";
import { spellingOf } from "./spelling.ts";
import { telephonesIn } from "./telephones.ts";
import { webAddressesIn } from "./web-addresses.ts";

/**
 * Contact data in a text, in order, without overlaps. Telephone, mail, web and messenger data count
 * however they are written; figures, models, standards and certificates do not.
 */
export function findContacts(written: string): ContactFinding[] {
  const { text, from, to } = spellingOf(written);
  const found = [
    ...mailAddressesIn(text),
    ...telephonesIn(text),
    ...accountNamesIn(text),
    ...webAddressesIn(text),
  ];
  return apart(found).map((finding) => {
    const [start, end] = [from[finding.from]!, to[finding.to - 1]!];
    return {
      kind: finding.kind,
      because: finding.because,
      from: start,
      to: end,
      piece: written.slice(start, end),
    };
  });
}

/** Overlapping findings become one that covers them; it keeps the name of the earlier in the list. */
function apart(found: readonly SpelledFinding[]): SpelledFinding[] {
  const inOrder = found
    .map((finding, rank) => ({ ...finding, rank }))
    .sort((a, b) => a.from - b.from || a.rank - b.rank);
  const kept: (SpelledFinding & { rank: number })[] = [];
  for (const finding of inOrder) {
    const last = kept.at(-1);
    if (!last || finding.from >= last.to) kept.push(finding);
    else {
      const named = finding.rank < last.rank ? finding : last;
      kept[kept.length - 1] = { ...named, from: last.from, to: Math.max(last.to, finding.to) };
    }
  }
  return kept;
}
