import type { SearchEngine, SearchRequest } from "#app/use-cases/search-port.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { createMeilisearchEngine } from "#search/meilisearch/engine.ts";
import { createMeilisearchWriter } from "#search/meilisearch/writer.ts";
import { openTestMeilisearch } from "#tests/support/meilisearch.ts";
import type { Bench, Part } from "../bench.ts";
import { questions, requestOf } from "../questions.ts";
import { mean, median, percentile, timed, timesOf } from "../timing.ts";

const part = "meilisearch";
const batch = 1_000;
/** Building an index of more takes Meilisearch longer than all other parts together. */
const mostListings = 200_000;

/** The same questions to Meilisearch, where one can be had. */
export const meilisearch: Part = {
  name: part,
  async run({ services, report, say, listings }: Bench) {
    if (listings > mostListings)
      return report.skip(part, `more than ${mostListings} listings: run it with fewer`);
    const server = await openTestMeilisearch();
    if (!server) return report.skip(part, "no Meilisearch: set MEILI_BIN");
    try {
      const { store, documents, reference } = services.ports;
      const { vocabulary } = reference;
      const analysis = createAnalysis(vocabulary);
      const options = { host: server.host, apiKey: server.apiKey, indexPrefix: "bench" };
      const index = createMeilisearchWriter(options, analysis).live("equipment");
      await index.prepare();
      say("meilisearch: index");
      const built = await timed(async () => {
        for (let after: string | null = null; ;) {
          const page = await store.listings.publishedAfter(after, batch);
          const last = page.at(-1);
          if (!last) return index.settled();
          after = last.id;
          const marks = await store.marks.of(page.map(({ id }) => id));
          await index.putSoon(
            page.flatMap(
              (listing) => documents.listing(listing, marks.get(listing.id) ?? []) ?? [],
            ),
          );
        }
      });
      report.add({ part, figure: "index build", value: built.ms / 1000, unit: "s" });
      report.add({
        part,
        figure: "listings a second",
        value: (listings / built.ms) * 1000,
        unit: "1/s",
      });
      const engine = createMeilisearchEngine(options, analysis);
      const requests = questions.map((question) => requestOf(question, analysis, vocabulary));
      await timesOf(requests.slice(0, 20), engine.search);
      const times = await timesOf(requests, engine.search);
      report.add({
        part,
        figure: "words, filters and facets, median",
        value: median(times),
        unit: "ms",
      });
      report.add({ part, figure: "the same, p95", value: percentile(times, 0.95), unit: "ms" });
      const shares = await overlaps(engine, services.ports.search, requests);
      report.add({
        part,
        figure: `first ten of both engines, mean of ${shares.length}`,
        value: mean(shares),
        unit: "shared",
      });
      report.add({
        part,
        figure: "the same, questions with eight or more in common",
        value: mean(shares.map((share) => Number(share >= 0.8))),
        unit: "of all",
      });
    } finally {
      await server.stop();
    }
  },
};

/** The share of the first ten that both engines show, for every question that one of them answers. */
async function overlaps(
  one: Pick<SearchEngine, "search">,
  other: Pick<SearchEngine, "search">,
  requests: readonly SearchRequest[],
): Promise<number[]> {
  const shares: number[] = [];
  for (const request of requests) {
    const asked = { ...request, facets: [], specFacets: [], perPage: 10 };
    const [{ ids: first }, { ids: second }] = [await one.search(asked), await other.search(asked)];
    const most = Math.max(first.length, second.length);
    if (most > 0) shares.push(first.filter((id) => second.includes(id)).length / most);
  }
  return shares;
}
