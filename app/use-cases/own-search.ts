import type { Id } from "#app/domain/shared/id.ts";
import { longestSearchName } from "#app/domain/people/saved-search.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { SavedSearch } from "./saved-search-port.ts";
import type { Answer, VerbContext } from "./verb.ts";

/** One's own saved search; another person's id reads as not found. */
export async function ownSearch(
  { store, actor }: Pick<VerbContext, "store" | "actor">,
  id: Id,
): Answer<SavedSearch> {
  if (actor.kind !== "person") return refuse({ code: "signed_out" });
  const search = await store.savedSearches.byId(id);
  return search?.userId === actor.userId ? ok(search) : refuse({ code: "not_found" });
}

/** The name as it is kept, or what is wrong with it. */
export async function searchName(name: string): Answer<string> {
  const tidy = name.trim().replace(/\s+/g, " ");
  const length = [...tidy].length;
  if (length > 0 && length <= longestSearchName) return ok(tidy);
  const message =
    length === 0 ? "请填写名称" : `名称最多 ${longestSearchName} 字，现在 ${length} 字`;
  return refuse({ code: "invalid", problems: [{ field: "name", message }] });
}
