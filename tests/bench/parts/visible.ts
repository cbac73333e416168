import { aListingContent } from "#seed/builders/listing.ts";
import type { Bench, Part } from "../bench.ts";
import { supplierNumber } from "../listings/generator.ts";
import { median, percentile, timed } from "../timing.ts";
import { memoryOf } from "../site/process-time.ts";

const part = "visible";
const tries = 30;

/** From the moment somebody publishes until a search shows it. */
export const visible: Part = {
  name: part,
  async run({ services, report }: Bench) {
    const actor = { kind: "system", organisationId: supplierNumber(0) } as const;
    const verbs = services.useCases({ actor, requestId: "bench" });
    const { search, analysis } = services.ports;
    const waits: number[] = [];
    const writes: number[] = [];
    for (let n = 0; n < tries; n++) {
      const model = `BENCH${n}SEEN`;
      const made = await verbs.createListing(aListingContent({ model }));
      if (!made.ok) throw new Error("The listing was refused");
      const { groups } = analysis.query(model);
      const published = await timed(() => verbs.publishListing({ id: made.value.id }));
      if (!published.result.ok) throw new Error("The listing was not published");
      const shown = await timed(async () => {
        const request = { index: "equipment", groups, filters: {}, facets: [] } as const;
        for (;;) {
          const page = await search.search({ ...request, sort: "newest", page: 1, perPage: 1 });
          if (page.total > 0) return;
        }
      });
      writes.push(published.ms);
      waits.push(shown.ms);
    }
    const add = (figure: string, value: number) => report.add({ part, figure, value, unit: "ms" });
    add("publishing, median", median(writes));
    add("published until a search has shown it, median", median(waits));
    add("the same, p95", percentile(waits, 0.95));
    if (process.platform === "linux")
      report.add({
        part: "memory",
        figure: "resident memory of this process with all services",
        value: memoryOf(process.pid),
        unit: "MB",
      });
  },
};
