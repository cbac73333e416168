import { freshHits } from "#app/domain/people/saved-search.ts";
import { withoutContacts } from "#app/domain/shared/contact-data.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { readSearchParams } from "#app/forms/search-params.ts";
import { notify } from "./notify.ts";
import type { Ports } from "./ports.ts";
import { askIndex } from "./search-answer.ts";
import { job } from "./verb.ts";

/** More hits at once are counted as this many. */
const mostHits = 100;

/**
 * Runs the saved searches in whose index something new was published, and tells people about hits
 * that are new to them. It runs every few minutes, which gathers what was published together.
 */
export const checkSavedSearches = job<null>({
  name: "check-saved-searches",
  async run({ ports, now }) {
    const failed: unknown[] = [];
    for (const id of await ports.store.savedSearches.dueForCheck(now))
      await check(ports, id, now).catch((problem: unknown) => failed.push(problem));
    if (failed.length > 0) throw failed[0];
  },
});

async function check(ports: Ports, id: Id, now: Instant): Promise<void> {
  const search = await ports.store.savedSearches.byId(id);
  if (!search) return;
  const params = new URLSearchParams(search.query);
  const { question } = readSearchParams(params, search.index, ports.reference);
  const { ids, frame } = await askIndex(ports, search.index, {
    ...question,
    sort: "newest",
    page: 1,
    perPage: mostHits,
  });
  const { listings, needs } = ports.store;
  // What is found only by other words is not what the person asked for.
  const postings =
    frame.relaxed || frame.spelling?.kind === "corrected"
      ? []
      : search.index === "equipment"
        ? await listings.byIds(ids)
        : await needs.byIds(ids);
  const shown = postings.filter(({ status }) => status === "published");
  const { fresh, seen } = freshHits(search, shown, search.organisationId, now);
  await ports.store.transaction(async (store) => {
    const newHits = await store.savedSearches.checked(search, seen, fresh.length, now);
    if (newHits === null || fresh.length === 0 || !search.alerts) return;
    await notify(
      { store, ports, now },
      {
        to: { userId: search.userId },
        kind: "saved-search",
        key: search.id,
        words: `收藏的搜索“${withoutContacts(search.name).trim()}”有 ${newHits} 条新结果`,
        link: `/workbench/searches/${search.id}/open`,
      },
    );
  });
}
