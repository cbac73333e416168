import type { Store } from "#app/use-cases/ports.ts";
import type { SearchEngine, SearchPage } from "#app/use-cases/search-port.ts";
import { keptAnswers, type Epoch } from "./kept-answers.server.ts";

/** Repositories in which a transaction changes what public pages show; others are announced by the database. */
const shown: ReadonlySet<string> = new Set([
  "listings",
  "needs",
  "marks",
  "attachments",
  "verifications",
  "projection",
  "catalogues",
  "vocabulary",
]);

/** The store, with `moved` called after each committed transaction that worked on what public pages show. */
export function noticing(store: Store, moved: () => void): Store {
  return {
    ...store,
    async transaction(work) {
      let worked = false;
      const answer = await store.transaction((held) =>
        work(
          new Proxy(held, {
            get(repositories, name) {
              worked ||= shown.has(String(name));
              return Reflect.get(repositories, name) as unknown;
            },
          }),
        ),
      );
      if (worked) moved();
      return answer;
    },
  };
}

const mostSearches = { entries: 500, bytes: 16 * 1024 * 1024 };

/** What searches find is the same for everybody; an answer of the second engine is given once. */
export function keptSearches(engine: SearchEngine, epoch: Epoch): SearchEngine {
  const kept = keptAnswers<SearchPage>(epoch, mostSearches);
  return {
    ...engine,
    search: (request) =>
      kept.get(JSON.stringify(request), async () => {
        const answer = await engine.search(request);
        return { answer, keep: !answer.fellBack, bytes: 2 * JSON.stringify(answer).length };
      }),
  };
}
