import { and, asc, count, eq, getTableColumns, inArray, ne, sql } from "drizzle-orm";
import type { StoredMatch } from "#app/domain/matching/match.ts";
import type { Matches } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { knownMatches, listings, matches, needs } from "../schema/index.ts";
import { latest } from "./order.ts";

type Row = typeof matches.$inferSelect;

function read(row: Row): StoredMatch {
  return { ...row, computedAt: row.computedAt.toISOString() };
}

function write(match: StoredMatch): Row {
  return { ...match, computedAt: new Date(match.computedAt) };
}

/** Rows per insert: well under the protocol's 65,535 parameters. */
const batch = 500;

export function matchesIn(db: Db): Matches {
  const insert = async (current: readonly StoredMatch[]) => {
    for (let from = 0; from < current.length; from += batch)
      await db
        .insert(matches)
        .values(current.slice(from, from + batch).map(write))
        // The other side's job may have written the pair meanwhile: the last computation stands.
        .onConflictDoUpdate({
          target: [matches.needId, matches.listingId],
          set: {
            tier: sql`excluded.tier`,
            score: sql`excluded.score`,
            parts: sql`excluded.parts`,
            verdicts: sql`excluded.verdicts`,
            matcherVersion: sql`excluded.matcher_version`,
            computedAt: sql`excluded.computed_at`,
          },
        });
  };
  /** A pair is shown only while both sides are published. */
  const visible = () =>
    db
      .select(getTableColumns(matches))
      .from(matches)
      .innerJoin(needs, and(eq(needs.id, matches.needId), eq(needs.status, "published")))
      .innerJoin(
        listings,
        and(eq(listings.id, matches.listingId), eq(listings.status, "published")),
      )
      .$dynamic();

  return {
    async replaceForNeed(needId, current) {
      await db.delete(matches).where(eq(matches.needId, needId));
      await insert(current);
    },
    async replaceForListing(listingId, current) {
      await db.delete(matches).where(eq(matches.listingId, listingId));
      await insert(current);
    },
    async ofNeed(needId, limit) {
      const rows = await visible()
        .where(eq(matches.needId, needId))
        .orderBy(asc(matches.tier), latest(matches.score), asc(matches.listingId))
        .limit(limit);
      return rows.map(read);
    },
    async ofListing(listingId, limit) {
      const rows = await visible()
        .where(eq(matches.listingId, listingId))
        .orderBy(asc(matches.tier), latest(matches.score), asc(matches.needId))
        .limit(limit);
      return rows.map(read);
    },
    async between(needId, listingId) {
      const [row] = await visible().where(
        and(eq(matches.needId, needId), eq(matches.listingId, listingId)),
      );
      return row ? read(row) : null;
    },
    async among(needIds, listingIds) {
      if (needIds.length === 0 || listingIds.length === 0) return [];
      const { needId, listingId, tier, score } = matches;
      return db
        .select({ needId, listingId, tier, score })
        .from(matches)
        .innerJoin(needs, and(eq(needs.id, needId), eq(needs.status, "published")))
        .innerJoin(listings, and(eq(listings.id, listingId), eq(listings.status, "published")))
        .where(and(inArray(needId, [...needIds]), inArray(listingId, [...listingIds])))
        .orderBy(asc(needId), asc(listingId));
    },
    async pairs(wanted) {
      const rows: Row[] = [];
      for (let from = 0; from < wanted.length; from += batch) {
        const part = wanted.slice(from, from + batch);
        const names = part.map(({ needId, listingId }) => sql`(${needId}, ${listingId})`);
        rows.push(
          ...(await visible().where(
            sql`(${matches.needId}, ${matches.listingId}) in (${sql.join(names, sql`, `)})`,
          )),
        );
      }
      return rows.map(read);
    },
    async remember(pairs) {
      const fresh = new Set<string>();
      const keyOf = (pair: { needId: string; listingId: string }) =>
        `${pair.needId} ${pair.listingId}`;
      for (let from = 0; from < pairs.length; from += batch) {
        const rows = await db
          .insert(knownMatches)
          .values(
            pairs.slice(from, from + batch).map(({ needId, listingId }) => ({ needId, listingId })),
          )
          .onConflictDoNothing()
          .returning();
        for (const row of rows) fresh.add(keyOf(row));
      }
      return pairs.filter((pair) => fresh.has(keyOf(pair)));
    },
    async needIdsOf(listingId) {
      const rows = await db
        .select({ id: matches.needId })
        .from(matches)
        .where(eq(matches.listingId, listingId));
      return rows.map((row) => row.id);
    },
    async anyOutdated(matcherVersion) {
      const rows = await db
        .select({ id: matches.needId })
        .from(matches)
        .where(ne(matches.matcherVersion, matcherVersion))
        .limit(1);
      return rows.length > 0;
    },
    async shareFulfilled() {
      // Raw column names: in a correlated subquery drizzle would leave the tables out.
      const fulfilled = sql<number>`count(*) filter (where exists (
        select 1 from matches m join listings l on l.id = m.listing_id
        where m.need_id = needs.id and m.tier = 'fit' and l.status = 'published'))`;
      const [row] = await db
        .select({ all: count(), fulfilled: fulfilled.mapWith(Number) })
        .from(needs)
        .where(eq(needs.status, "published"));
      return row && row.all > 0 ? row.fulfilled / row.all : null;
    },
    async countsForNeeds(needIds) {
      if (needIds.length === 0) return new Map();
      const rows = await db
        .select({ id: matches.needId, n: count() })
        .from(matches)
        .innerJoin(
          listings,
          and(eq(listings.id, matches.listingId), eq(listings.status, "published")),
        )
        .where(and(inArray(matches.needId, [...needIds]), inArray(matches.tier, ["fit", "open"])))
        .groupBy(matches.needId);
      return new Map(rows.map((row) => [row.id, row.n]));
    },
    async countsForListings(listingIds) {
      if (listingIds.length === 0) return new Map();
      const rows = await db
        .select({ id: matches.listingId, n: count() })
        .from(matches)
        .innerJoin(needs, and(eq(needs.id, matches.needId), eq(needs.status, "published")))
        .where(
          and(inArray(matches.listingId, [...listingIds]), inArray(matches.tier, ["fit", "open"])),
        )
        .groupBy(matches.listingId);
      return new Map(rows.map((row) => [row.id, row.n]));
    },
  };
}
