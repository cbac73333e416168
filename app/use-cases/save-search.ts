import { mostSavedSearches } from "#app/domain/people/saved-search.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { newsReader } from "./news-reader.ts";
import { searchName } from "./own-search.ts";
import type { SearchIndex } from "./search-port.ts";
import { verb } from "./verb.ts";

interface NewSearch {
  readonly index: SearchIndex;
  /** In one writing, by `savedQuery`. */
  readonly query: string;
  readonly name: string;
}

const longestSavedQuery = 5000;

/** Keeps a search for the person; keeping the same one again changes nothing. */
export const saveSearch = verb<NewSearch, { readonly already: boolean }>({
  name: "save-search",
  access: "signed-in",
  // Neither words nor conditions go into the audit.
  subject: ({ index }) => index,
  async run({ store, ports, now, actor }, { index, query, name }) {
    const reader = await newsReader(actor);
    if (!reader.ok) return reader;
    const named = await searchName(name);
    if (!named.ok) return named;
    if (query === "") return invalid("请先输入关键词或选择条件，再收藏");
    if (query.length > longestSavedQuery) return invalid("条件太多，请减少一些再收藏");
    const { userId, organisationId } = reader.value;
    const search = {
      id: ports.newId(),
      userId,
      organisationId,
      index,
      query,
      name: named.value,
      alerts: true,
      createdAt: now,
      lastCheckedAt: now,
      seen: [],
      newHits: 0,
    };
    const saved = await store.savedSearches.insert(search, mostSavedSearches);
    if (saved === "full")
      return refuse({
        code: "conflict",
        message: `最多收藏 ${mostSavedSearches} 个搜索，请先删除不用的。`,
      });
    return ok({ already: saved === "known" });
  },
});

function invalid(message: string) {
  return refuse({ code: "invalid", problems: [{ field: "", message }] } as const);
}
