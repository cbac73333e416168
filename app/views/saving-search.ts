import type { SavingSearch } from "#app/components/save-search.tsx";
import { proposedName } from "#app/domain/people/saved-search.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import { readSearchParams } from "#app/forms/search-params.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { SavedSearch } from "#app/use-cases/saved-search-port.ts";
import type { SearchQuestion } from "#app/use-cases/search-answer.ts";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import { addressWith, chosenConditions } from "./result-page.ts";

export const resultPaths: Record<SearchIndex, string> = {
  equipment: "/equipment",
  needs: "/needs",
};
export const indexNames: Record<SearchIndex, string> = { equipment: "设备", needs: "更新需求" };

interface Facts {
  readonly index: SearchIndex;
  readonly params: URLSearchParams;
  readonly question: SearchQuestion;
  readonly reference: Reference;
  /** The search in one writing. */
  readonly query: string;
  readonly saved: SavedSearch | null;
  readonly actor: Actor;
}

/** What the result page offers: to save the search, to see that it is saved, or to sign in first. */
export function savingSearch(facts: Facts): SavingSearch | null {
  const { index, params, query, saved, actor } = facts;
  if (query === "") return null;
  const back = addressWith(resultPaths[index], params, { page: null });
  if (saved) return { state: "saved", name: saved.name };
  if (actor.kind !== "person")
    return { state: "visitor", login: `/login?next=${encodeURIComponent(back)}` };
  return { state: "open", index, query, back, name: proposedName(wordsOf(facts)) };
}

/** The words and conditions of a search, for its name and its line in the list. */
export function wordsOf(facts: Pick<Facts, "index" | "params" | "question" | "reference">) {
  const path = resultPaths[facts.index];
  const conditions = chosenConditions({ ...facts, path }).map((group) =>
    group.map(({ label }) => label).join("或"),
  );
  return [facts.question.text, ...conditions].filter((part) => part !== "");
}

/** A saved search as its row in the list shows it. */
export function savedSearchRow(search: SavedSearch, reference: Reference) {
  const { id, index, query, name, alerts, newHits, createdAt } = search;
  const params = new URLSearchParams(query);
  const { question } = readSearchParams(params, index, reference);
  return {
    id,
    name,
    about: `${indexNames[index]}：${wordsOf({ index, params, question, reference }).join("，")}`,
    alerts,
    newHits,
    createdAt,
    to: `/workbench/searches/${id}/open`,
  };
}
