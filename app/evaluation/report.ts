import { verdictLabels, type Match } from "#app/domain/matching/match.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { EvaluationFile } from "./evaluation-file.ts";
import type { Measured, MeasuredNeed } from "./measure.ts";
import { hardNegativesIn, ndcgAt, recallAt } from "./metrics.ts";
import type { Figures, Ranked } from "./summary.ts";

/** What is ranked: by the matcher of the site, or as the engine lists candidates. */
export type Order = "matcher" | "engine";

const shownWorst = 10;

/** One line a need, the worst of them in detail, and the means beside the engine's own order. */
export function report(measured: Measured, order: Order, file: EvaluationFile): string {
  const titles = new Map(file.listings.map(({ id, title }) => [id, title]));
  const worst = measured.needs
    .map((need) => ({ need, ndcg: figures(need[order]).ndcg }))
    .filter(({ need }) => complaints(need[order], titles).length > 0)
    .sort((a, b) => a.ndcg - b.ndcg)
    .slice(0, shownWorst);
  return [
    "need   ndcg@10  recall@20  hard negatives in the first 5",
    ...measured.needs.map((need) => needLine(need, order)),
    "",
    ...worst.flatMap(({ need }) => [
      `${need[order].id} ${need.title}`,
      ...complaints(need[order], titles).map((words) => `  ${words}`),
    ]),
    ...(worst.length > 0 ? [""] : []),
    figureLine("matcher", measured.matcher),
    figureLine("engine's own order", measured.engine),
    figureLine(`from ${measured.reciprocal.listings} listings`, measured.reciprocal),
  ].join("\n");
}

function figures({ ranking, grades }: Ranked) {
  return {
    ndcg: ndcgAt(10, ranking, grades) ?? 1,
    recall: recallAt(20, ranking, grades) ?? 1,
    hard: hardNegativesIn(5, ranking, grades),
  };
}

function needLine(need: MeasuredNeed, order: Order): string {
  const { ndcg, recall, hard } = figures(need[order]);
  return `${need[order].id.padEnd(6)} ${ndcg.toFixed(3)}    ${recall.toFixed(3)}      ${hard}  ${need.title}`;
}

/** Relevant listings that are missing, and what stands in the first five before a better one. */
function complaints({ ranking, grades }: Ranked, titles: ReadonlyMap<string, string>): string[] {
  const named = (id: string) => `${id} (${grades.get(id) ?? "not graded"}) ${titles.get(id)}`;
  const missing = [...grades].filter(
    ([id, grade]) => grade >= 2 && !ranking.slice(0, 20).includes(id),
  );
  const early = ranking.slice(0, 5).flatMap((id, i) => {
    const grade = grades.get(id) ?? 0;
    const later = ranking.slice(i + 1).some((other) => (grades.get(other) ?? 0) > grade);
    const listedWrong = grades.get(id) === 0;
    return (later || listedWrong) && grade < 2 ? [`${i + 1}. ${named(id)}`] : [];
  });
  return [...missing.map(([id]) => `missing: ${named(id)}`), ...early];
}

function figureLine(name: string, figures: Figures): string {
  const shown = (
    ["ndcg@10", "recall@20", "precision@5", "mrr", "hardNegativesInTop5", "p50Ms", "p95Ms"] as const
  ).map((key) => `${key} ${figures[key]}`);
  return `${name}: ${shown.join(", ")}`;
}

/** The whole list of one need with tiers, parts, verdicts and grades. */
export function explain(
  { title, matches, matcher }: MeasuredNeed,
  file: EvaluationFile,
  fileIds: ReadonlyMap<Id, string>,
): string {
  const titles = new Map(file.listings.map((listing) => [listing.id, listing.title]));
  const place = (match: Match, i: number) => {
    const id = fileIds.get(match.listingId)!;
    const grade = matcher.grades.get(id) ?? "–";
    return [
      `${i + 1}. ${id} grade ${grade} ${match.tier} ${match.score} ${titles.get(id)}`,
      ...match.verdicts.map(
        ({ requirement, verdict, wanted, offered, reason }) =>
          `     ${verdictLabels[verdict]} ${requirement.name} ${wanted}: ${offered} ${reason}`,
      ),
      `     ${match.parts.map(({ criterion, score, reason }) => `${criterion} ${score} ${reason}`).join(" | ")}`,
    ];
  };
  const missing = [...matcher.grades]
    .filter(([id, grade]) => grade > 0 && !matcher.ranking.includes(id))
    .map(([id, grade]) => `not listed: ${id} grade ${grade} ${titles.get(id)}`);
  return [`${matcher.id} ${title}`, ...matches.flatMap(place), ...missing].join("\n");
}

/** The line that programs read. */
export function lineOf(measured: Measured, order: Order, engine: string, listings: number): string {
  const { needs, reciprocal } = measured;
  return JSON.stringify({
    engine,
    listings,
    needs: needs.length,
    ...measured[order],
    rank: order,
    reciprocal: {
      listings: reciprocal.listings,
      "ndcg@10": reciprocal["ndcg@10"],
      "recall@20": reciprocal["recall@20"],
      mrr: reciprocal.mrr,
    },
  });
}
