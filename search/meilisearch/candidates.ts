import type { Meilisearch, MultiSearchQueryWithFederation } from "meilisearch";
import type { Id } from "#app/domain/shared/id.ts";
import type { CandidateRequest } from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { lastHit, wholeOr } from "../paging.ts";
import { askedTerms, rarest, rarity } from "../rare-terms.ts";
import { oneOf, quoted } from "./filter.ts";
import { indexWords } from "./index-document.ts";
import { everyDocument } from "./settings.ts";

/** Documents of the families first, then those that share the rarest words; see the PostgreSQL engine. */
export async function findCandidates(
  client: Meilisearch,
  uid: string,
  analysis: Analysis,
  request: CandidateRequest,
): Promise<readonly Id[]> {
  const words = askedTerms(request, analysis);
  const counting = await client.multiSearch({
    queries: ["", ...words].map((word) => ({
      indexUid: uid,
      q: "",
      limit: 0,
      filter: word === "" ? "" : `words = ${quoted(word)}`,
    })),
  });
  const [documents = 0, ...counts] = counting.results.map(
    (result) => result.estimatedTotalHits ?? 0,
  );
  const rare = rarest(
    words.map((term, i) => ({ term, count: counts[i] ?? 0 })),
    documents,
  );

  const best = Math.max(...rare.map((each) => rarity(each, documents)));
  const ask = (q: string, filter: string, weight: number): MultiSearchQueryWithFederation => ({
    indexUid: uid,
    q,
    filter,
    federationOptions: { weight },
  });
  const perTerm = (scale: number, within?: string) =>
    rare.map((each) =>
      ask(
        `${indexWords([each.term])} `,
        [`words = ${quoted(each.term)}`, ...(within ? [within] : [])].join(" AND "),
        (scale * rarity(each, documents)) / best,
      ),
    );
  const inFamily = oneOf("families", request.families);
  const queries = [
    ...(request.families.length > 0
      ? [...perTerm(1, inFamily).map(raised), ask(everyDocument, inFamily, 1)]
      : []),
    ...perTerm(0.4),
  ];
  const limit = Math.min(Math.max(0, wholeOr(request.limit, 0)), lastHit);
  if (queries.length === 0 || limit === 0) return [];
  const answer = await client.multiSearch({ federation: { offset: 0, limit }, queries });
  return answer.hits.map((hit) => String(hit.id));
}

/** Any document of the family goes before any that only shares words. */
function raised(query: MultiSearchQueryWithFederation): MultiSearchQueryWithFederation {
  return { ...query, federationOptions: { weight: 1 + (query.federationOptions?.weight ?? 0) } };
}
