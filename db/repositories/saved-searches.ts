import { and, count, eq, sql } from "drizzle-orm";
import { overlapMinutes, settlingMinutes } from "#app/domain/people/saved-search.ts";
import type { SavedSearch, SavedSearches } from "#app/use-cases/saved-search-port.ts";
import type { Db } from "../client.ts";
import { savedSearches, users } from "../schema/index.ts";
import { latest } from "./order.ts";

function read(row: typeof savedSearches.$inferSelect): SavedSearch {
  const { searchIndex, createdAt, lastCheckedAt, ...rest } = row;
  return {
    ...rest,
    index: searchIndex,
    createdAt: createdAt.toISOString(),
    lastCheckedAt: lastCheckedAt.toISOString(),
  };
}

export function savedSearchesIn(db: Db): SavedSearches {
  const change = async (id: string, set: Partial<typeof savedSearches.$inferInsert>) => {
    await db.update(savedSearches).set(set).where(eq(savedSearches.id, id));
  };
  const byQuery: SavedSearches["byQuery"] = async (userId, index, query) => {
    const [row] = await db
      .select()
      .from(savedSearches)
      .where(
        and(
          eq(savedSearches.userId, userId),
          eq(savedSearches.searchIndex, index),
          sql`md5(${savedSearches.query}) = md5(${query})`,
          eq(savedSearches.query, query),
        ),
      );
    return row ? read(row) : null;
  };
  return {
    byQuery,
    async insert({ index, createdAt, lastCheckedAt, ...search }, most) {
      // One saving a person at a time, so that the limit holds.
      await db
        .select({ id: users.id })
        .from(users)
        .where(eq(users.id, search.userId))
        .for("no key update");
      if (await byQuery(search.userId, index, search.query)) return "known";
      const [kept] = await db
        .select({ n: count() })
        .from(savedSearches)
        .where(eq(savedSearches.userId, search.userId));
      if (kept && kept.n >= most) return "full";
      await db.insert(savedSearches).values({
        ...search,
        seen: [...search.seen],
        searchIndex: index,
        createdAt: new Date(createdAt),
        lastCheckedAt: new Date(lastCheckedAt),
      });
      return "saved";
    },
    async ofUser(userId) {
      const rows = await db
        .select()
        .from(savedSearches)
        .where(eq(savedSearches.userId, userId))
        .orderBy(latest(savedSearches.createdAt), savedSearches.id);
      return rows.map(read);
    },
    async byId(id) {
      const [row] = await db.select().from(savedSearches).where(eq(savedSearches.id, id));
      return row ? read(row) : null;
    },
    rename: (id, name) => change(id, { name }),
    setAlerts: (id, alerts) => change(id, { alerts }),
    open: (id) => change(id, { newHits: 0 }),
    async remove(id) {
      await db.delete(savedSearches).where(eq(savedSearches.id, id));
    },
    async removeAllOf(userId) {
      await db.delete(savedSearches).where(eq(savedSearches.userId, userId));
    },
    async dueForCheck(now) {
      const rows = await db.execute(sql`
        select s.id from saved_searches s
        join (
          select 'equipment' as search_index, max(published_at) as newest from listings
          where status = 'published'
          union all
          select 'needs', max(published_at) from needs where status = 'published'
        ) shown on shown.search_index = s.search_index
        where shown.newest > s.created_at and (
          shown.newest > s.last_checked_at - make_interval(mins => ${settlingMinutes})
          or (s.last_checked_at <= ${now}::timestamptz - make_interval(mins => ${overlapMinutes})
            and shown.newest > s.last_checked_at - make_interval(mins => ${overlapMinutes})))
        order by s.last_checked_at, s.id`);
      return (rows as unknown as { id: string }[]).map(({ id }) => id);
    },
    async checked({ id, lastCheckedAt }, seen, fresh, at) {
      const [row] = await db
        .update(savedSearches)
        .set({
          seen: [...seen],
          newHits: sql`${savedSearches.newHits} + ${fresh}`,
          lastCheckedAt: new Date(at),
        })
        .where(
          and(eq(savedSearches.id, id), eq(savedSearches.lastCheckedAt, new Date(lastCheckedAt))),
        )
        .returning({ newHits: savedSearches.newHits });
      return row?.newHits ?? null;
    },
  };
}
