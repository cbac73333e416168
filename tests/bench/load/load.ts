import type { Listing } from "#app/domain/supply/listing.ts";
import type { Sql } from "postgres";
import type { Services } from "#app/services.server.ts";
import { startCutters, cutterThreads } from "#search/bulk/cutters.ts";
import type { Connection } from "#db/client.ts";
import { refreshTerms } from "#search/postgres/terms.ts";
import { misprojected } from "#search/postgres/projection.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { baseline } from "../baseline.ts";
import { atLeast, judged, type Figure } from "../figures.ts";
import { listingsLike, listingsPerSupplier, supplierNumber } from "../listings/generator.ts";
import { timed } from "../timing.ts";
import { copyInto, copyText } from "./copy.ts";
import { documentColumns, documentRow } from "./document-rows.ts";
import { listingColumns, listingRow } from "./listing-rows.ts";

const batch = 500;
const sampled = 50;
const part = "build";

/**
 * Loads so many listings and builds their index: rows are read, projected and cut by the code of the site, the words
 * in two threads, and written by COPY; the indexes of the table come last. Throws when a sample of what was written
 * is not what the site itself would have written.
 */
export async function load(
  services: Services,
  connection: Connection,
  count: number,
  say: (words: string) => void,
): Promise<Figure[]> {
  const { sql } = connection;
  const { reference, documents, store } = services.ports;
  const listingOf = listingsLike(reference.vocabulary);
  const figures: Figure[] = [];
  const seconds = (figure: string, ms: number) =>
    figures.push({ part, figure, value: ms / 1000, unit: "s" });

  const suppliers = Math.ceil(count / listingsPerSupplier);
  await copyInto(
    sql,
    "organisations",
    ["id", "name", "province", "city", "demo"],
    [
      copyText(
        Array.from({ length: suppliers }, (_, n) => [
          supplierNumber(n),
          `示例供应商 ${n + 1} 号装备有限公司`,
          "湖北",
          "武汉",
          true,
        ]),
      ),
    ],
  );
  say(`${count} listings`);
  function* listingTexts(): Iterable<string> {
    for (let from = 0; from < count; from += batch)
      yield copyText(
        Array.from({ length: Math.min(batch, count - from) }, (_, n) =>
          listingRow(listingOf(from + n)),
        ),
      );
  }
  const rows = await timed(() => copyInto(sql, "listings", listingColumns, listingTexts()));
  seconds("generating and copying the rows", rows.ms);
  await sql`vacuum analyze listings`;

  say("index");
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'search_documents' and indexname <> 'search_documents_pkey'`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  const cutters = startCutters(reference.vocabulary);
  const steps = { read: 0, project: 0, write: 0 };
  try {
    // Starting a thread is no part of an index.
    const warm = documents.listing(listingOf(0), [])!;
    await Promise.all(Array.from({ length: cutterThreads }, () => cutters.cut([warm])));
    const built = await timed(() => copyInto(sql, "search_documents", documentColumns, texts()));
    steps.write = built.ms;
    const indexing = await timed(async () => {
      for (const { definition } of indexes) await sql.unsafe(definition);
    });
    const terms = await timed(() => refreshTerms(connection.db));
    await sql`vacuum analyze search_documents`;
    seconds("reading the rows", steps.read);
    seconds("projecting them", steps.project);
    seconds("cutting (two threads), copying, with both above", built.ms);
    seconds("indexes of the table", indexing.ms);
    seconds("counting the words", terms.ms);

    const bare = await bareCopy(sql);
    const ms = built.ms + indexing.ms;
    figures.push(
      judged(
        {
          part,
          figure: "index build against a bare COPY of the same rows",
          value: ms / 1000,
          unit: "s",
          baseline: bare / 1000,
          ratio: bare / ms,
        },
        atLeast(1 / 12),
      ),
      { part, figure: "listings a second", value: (count / ms) * 1000, unit: "1/s" },
    );
  } finally {
    await cutters.close();
  }

  /** Two batches for each thread are in flight. */
  async function* texts(): AsyncIterable<string> {
    const flying: Promise<string>[] = [];
    for await (const listings of batches()) {
      const started = performance.now();
      const projected = listings.map((listing) => documents.listing(listing, [])!);
      steps.project += performance.now() - started;
      flying.push(
        cutters
          .cut(projected)
          .then((cuts) => copyText(projected.map((each, n) => documentRow(each, cuts[n]!)))),
      );
      if (flying.length >= 2 * cutterThreads) yield await flying.shift()!;
    }
    yield* flying;
  }

  async function* batches(): AsyncIterable<readonly Listing[]> {
    for (let after: string | null = null; ;) {
      const page = await timed(() => store.listings.publishedAfter(after, batch));
      steps.read += page.ms;
      const last = page.result.at(-1);
      if (!last) return;
      after = last.id;
      yield page.result;
    }
  }

  await requireSame(services, connection, listingOf, count);
  return figures;
}

/** The same rows, finished, into a table without an index: milliseconds. */
async function bareCopy(sql: Sql): Promise<number> {
  const file = await placeOf(sql, "bare.copy");
  const [table, rows, copy] = baseline("bare-copy")
    .replaceAll("<columns>", documentColumns.join(", "))
    .replaceAll("<file>", file)
    .split(";");
  await sql.unsafe(table!);
  await sql.unsafe(rows!);
  const { ms } = await timed(() => sql.unsafe(copy!));
  await sql`drop table bare`;
  return ms;
}

async function placeOf(sql: Sql, file: string): Promise<string> {
  const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`;
  return `${row?.folder ?? ""}/${file}`;
}

async function requireSame(
  { ports }: Services,
  { db }: Connection,
  listingOf: (n: number) => Listing,
  count: number,
): Promise<void> {
  const step = Math.max(1, Math.floor(count / sampled));
  const wanted = Array.from({ length: Math.floor(count / step) }, (_, n) => listingOf(n * step));
  const found = await misprojected(
    db,
    createAnalysis(ports.reference.vocabulary),
    wanted.map((listing) => ports.documents.listing(listing, [])!),
  );
  if (found.length > 0) throw new Error(`${found.length} of the loaded documents are wrong`);
}
