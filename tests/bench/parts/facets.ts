import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { SearchRequest } from "#app/use-cases/search-port.ts";
import { specFacetsOf } from "#app/use-cases/spec-facets.ts";
import type { Bench, Part } from "../bench.ts";
import { median, percentile, timesOf } from "../timing.ts";

const part = "facets";
/** The families with most listings, each asked with and without filters on its attributes. */
const asked = 40;

/** A list of a family with all its attributes counted, and two of them filtered. */
export const facets: Part = {
  name: part,
  async run({ services, connection, report }: Bench) {
    const { vocabulary } = services.ports.reference;
    const rows = await connection.sql<{ family: FamilyCode }[]>`
      select family from search_documents where family is not null
      group by family order by count(*) desc, family limit ${asked}`;
    const requests = rows.map(({ family }) => requestOf(family));
    const filtered = requests.map((request) => withFilters(request));
    await timesOf(requests.slice(0, 5), services.ports.search.search);
    for (const [figure, list] of [
      ["a family with all its attributes", requests],
      ["two attributes filtered", filtered],
    ] as const) {
      const times = await timesOf(list, (request) => services.ports.search.search(request));
      for (const [name, value] of [
        ["p50", median(times)],
        ["p95", percentile(times, 0.95)],
      ] as const)
        report.add({ part, figure: `${figure}, ${name}`, value, unit: "ms" });
    }

    function requestOf(family: FamilyCode): SearchRequest {
      return {
        index: "equipment",
        groups: [],
        filters: { family: [family] },
        facets: ["family", "origin", "mark", "condition", "kind", "sector"],
        specFacets: specFacetsOf(family, vocabulary),
        sort: "newest",
        page: 1,
        perPage: 20,
      };
    }
  },
};

function withFilters(request: SearchRequest): SearchRequest {
  const specs = (request.specFacets ?? [])
    .filter(({ kind }) => kind === "range")
    .slice(0, 2)
    .map(({ attribute }) => [attribute, { min: 1, max: null, values: [], missing: true }]);
  return { ...request, specs: Object.fromEntries(specs) as SearchRequest["specs"] };
}
