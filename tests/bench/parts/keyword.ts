import { baseline as baselineSql } from "../baseline.ts";
import { atLeast, atMost, judged } from "../figures.ts";
import type { Bench, Part } from "../bench.ts";
import { baselineValues, questions, requestOf } from "../questions.ts";
import { median, percentile, timesOf } from "../timing.ts";

const sqlText = baselineSql("keyword");

/** Words, filters and facets through the engine, against one plain query. */
export const keyword: Part = {
  name: "keyword",
  async run({ services, connection, report }: Bench) {
    const { analysis, search, reference } = services.ports;
    const ours = (question: (typeof questions)[number]) =>
      search.search({ ...requestOf(question, analysis, reference.vocabulary), specFacets: [] });
    const plain = (question: (typeof questions)[number]) =>
      connection.sql.unsafe(sqlText, baselineValues(question) as never[]);
    // Both warm: the first of either pays for reading pages and for plans.
    await timesOf(questions.slice(0, 20), ours);
    await timesOf(questions.slice(0, 5), plain);
    const times = await timesOf(questions, ours);
    const baseline = await timesOf(questions, plain);
    const [half, tail] = [median(times), percentile(times, 0.95)];
    const part = "keyword";
    report.add(
      judged(
        {
          part,
          figure: `words, filters and facets, median of ${questions.length}`,
          value: half,
          unit: "ms",
          baseline: median(baseline),
          ratio: median(baseline) / half,
        },
        atLeast(20),
      ),
    );
    report.add(
      judged(
        {
          part,
          figure: "the same, p95 against the median",
          value: tail,
          unit: "ms",
          baseline: half,
          ratio: tail / half,
        },
        atMost(6),
      ),
    );
    for (const kind of ["name", "words", "model", "broad"] as const) {
      const own = times.filter((_, n) => questions[n]!.kind === kind);
      report.add({
        part,
        figure: `median of ${kind} (${own.length})`,
        value: median(own),
        unit: "ms",
      });
    }
  },
};
