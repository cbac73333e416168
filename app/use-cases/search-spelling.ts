import type { Ports } from "./ports.ts";
import {
  totalOf,
  type Correction,
  type SearchIndex,
  type TermGroup,
  type Total,
} from "./search-port.ts";

/** What became of words that look misspelt. */
export type Spelling =
  /** Nothing bears them as typed: this was asked instead. */
  | { readonly kind: "corrected"; readonly text: string; readonly changes: Correction["changes"] }
  /** They were asked as typed; these would find more. */
  | {
      readonly kind: "offered";
      readonly offers: readonly (Total & { readonly text: string })[];
    };

export type SpellingPorts = Pick<Ports, "analysis" | "search"> & {
  readonly store: Pick<Ports["store"], "publishedNames">;
};

/** A query that finds as many is never questioned. */
export const enoughHits = 20;
/** Other words are offered only when they find so many times more. */
const clearlyMore = 2;

/** The correction that may be asked in place of the query: nothing else is as likely, and the words as typed exist nowhere. */
export async function replacing(
  ports: SpellingPorts,
  index: SearchIndex,
  correction: Correction,
): Promise<boolean> {
  if (!correction.sure) return false;
  const known = await Promise.all(correction.changes.map(({ from }) => exists(ports, index, from)));
  return !known.includes(true);
}

/** Whether a published posting or the name of a supplier bears the words. */
async function exists(ports: SpellingPorts, index: SearchIndex, words: string): Promise<boolean> {
  const { groups } = ports.analysis.query(words);
  const asked = groups.filter(({ optional }) => !optional);
  const [total, suppliers] = await Promise.all([
    asked.length === 0 ? null : countOf(ports, index, asked),
    ports.store.publishedNames.suppliers(words, 1),
  ]);
  return (total?.total ?? 0) > 0 || suppliers.length > 0;
}

/** Queries with other words that find clearly more than the `total` of the words as typed; without filters. */
export async function offersOf(
  ports: SpellingPorts,
  index: SearchIndex,
  { text, others }: Correction,
  total: number,
): Promise<Spelling | null> {
  const counted = await Promise.all(
    [text, ...others].map(async (each) => ({
      text: each,
      ...(await countOf(ports, index, ports.analysis.query(each).groups)),
    })),
  );
  const offers = counted.filter((offer) => offer.total > total * clearlyMore);
  // Where the likeliest words find nothing, less likely ones are a guess at best.
  return counted[0]!.total > 0 && offers.length > 0 ? { kind: "offered", offers } : null;
}

async function countOf(
  { search }: SpellingPorts,
  index: SearchIndex,
  groups: readonly TermGroup[],
): Promise<Total> {
  const nothing = { filters: {}, facets: [], sort: "newest", page: 1, perPage: 1 } as const;
  return totalOf(await search.search({ ...nothing, index, groups }));
}
