import { sql } from "drizzle-orm";
import type { SearchIndex, SearchRequest, TermGroup } from "#app/use-cases/search-port.ts";
import { rowsOf, type Executor } from "./executor.ts";

/** How common words, families and indexes are among all documents, as PostgreSQL's own statistics tell it. */
export interface Frequencies {
  readonly documents: number;
  /** Shares from 0 to 1; a word that is not here is rare. */
  readonly words: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  readonly indexes: ReadonlyMap<string, number>;
}

/** What is broad: more than this share of the documents of an index, and more than so many. */
export interface BroadLimits {
  readonly share: number;
  readonly least: number;
}

/** How many of a broad request are counted: as many as `looked` documents hold, inside these bounds. */
export interface CountLimits extends BroadLimits {
  readonly fewest: number;
  readonly most: number;
  readonly looked: number;
}

/** The share of all documents that meets the required words, at most; 1 where none is required. */
export function shareOf(
  groups: readonly TermGroup[],
  { words, families }: Pick<Frequencies, "words" | "families">,
): number {
  const open = (token: string) => {
    let most = 0;
    for (const [word, share] of words) if (share > most && word.startsWith(token)) most = share;
    return most;
  };
  const ofGroup = ({ alternatives, families: named, prefix }: TermGroup) =>
    Math.max(
      0,
      ...named.map((code) => families.get(code) ?? 0),
      ...alternatives.map((tokens) =>
        Math.min(
          1,
          ...tokens.map((token, n) =>
            prefix && n === tokens.length - 1 ? open(token) : (words.get(token) ?? 0),
          ),
        ),
      ),
    );
  return Math.min(1, ...groups.filter(({ optional }) => !optional).map(ofGroup));
}

/** Whether counting all that a request finds would cost more than anybody waits for. */
export function isBroad(
  { index, groups }: Pick<SearchRequest, "index" | "groups">,
  known: Frequencies,
  { share, least }: BroadLimits,
): boolean {
  const ofIndex = known.indexes.get(index) ?? 0;
  const found = known.documents * Math.min(ofIndex, shareOf(groups, known));
  return found > Math.max(least, share * known.documents * ofIndex);
}

/** So many documents of a broad request are counted, in round numbers; null: it is not broad, all of them. */
export function mostCounted(
  request: Pick<SearchRequest, "index" | "groups">,
  known: Frequencies,
  limits: CountLimits,
): number | null {
  if (!isBroad(request, known, limits)) return null;
  const expected = limits.looked * shareOf(request.groups, known);
  const round = Math.floor(expected / limits.fewest) * limits.fewest;
  return Math.min(limits.most, Math.max(limits.fewest, round));
}

const nothing: Frequencies = {
  documents: 0,
  words: new Map(),
  families: new Map(),
  indexes: new Map<SearchIndex, number>(),
};

/** One small read of the statistics that autovacuum keeps; nothing is broad while there are none. */
export async function readFrequencies(executor: Executor): Promise<Frequencies> {
  const rows = await rowsOf(
    executor,
    sql`
    select attname as name, greatest(reltuples, 0) as documents,
      coalesce(most_common_elems::text::text[], most_common_vals::text::text[]) as "values",
      coalesce(most_common_elem_freqs, most_common_freqs)::float8[] as shares
    from pg_class
    join pg_namespace space on space.oid = relnamespace
    join pg_stats on schemaname = nspname and tablename = relname
    where pg_class.oid = 'search_documents'::regclass
      and attname in ('tsv', 'families', 'search_index')`,
  );
  if (rows.length === 0) return nothing;
  const of = (name: string) => {
    const row = rows.find((each) => each.name === name);
    const shares = (row?.shares ?? []) as readonly number[];
    const values = (row?.values ?? []) as readonly string[];
    const known = values.map((value, n) => [value, shares[n] ?? 0] as const);
    return new Map(known.filter(([, share]) => share >= rare));
  };
  return {
    documents: Number(rows[0]?.documents ?? 0),
    words: of("tsv"),
    families: of("families"),
    indexes: of("search_index"),
  };
}

/** Below this nothing is broad, however small the limits are. */
const rare = 0.001;
const readEvery = 60_000;

/** The frequencies as they were a minute ago at most, read when they are wanted. */
export function followFrequencies(executor: Executor): () => Promise<Frequencies> {
  let last: { readonly at: number; readonly known: Promise<Frequencies> } | null = null;
  return () => {
    if (!last || performance.now() - last.at > readEvery) {
      const known = readFrequencies(executor);
      last = { at: performance.now(), known };
      known.catch(() => (last = null));
    }
    return last.known;
  };
}
