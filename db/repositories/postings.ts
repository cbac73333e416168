import { and, asc, count, eq, gt, inArray, isNotNull, lt, lte, notExists, sql } from "drizzle-orm";
import type { Id } from "#app/domain/shared/id.ts";
import { postingStatuses, type PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Postings } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { columnName } from "./column-name.ts";
import { anyOf } from "../any-of.ts";
import { latest } from "./order.ts";
import { expiryReminders, type listings, type needs } from "../schema/index.ts";

/** Columns that both kinds of posting have under the same names; queries here touch no others. */
type PostingTable = typeof listings;

interface Codec<Row, P> {
  read(row: Row): P;
  write(posting: P): Row;
}

/** What listings and needs have in common, once. The codec is the only place where rows become domain values. */
export function postingsIn<
  Table extends typeof listings | typeof needs,
  P extends { readonly id: Id; readonly version: number },
>(db: Db, of: Table, codec: Codec<Table["$inferSelect"], P>): Postings<P> {
  const table = of as unknown as PostingTable;
  const published = eq(table.status, "published");
  const endsBy = (by: Instant) => lte(table.expiresAt, new Date(by));
  const read = (rows: readonly unknown[]) =>
    rows.map((row) => codec.read(row as Table["$inferSelect"]));
  const write = (posting: P) => codec.write(posting) as unknown as PostingTable["$inferInsert"];

  return {
    async byId(id) {
      const rows = await db.select().from(table).where(eq(table.id, id));
      return read(rows)[0] ?? null;
    },
    async byIds(ids) {
      if (ids.length === 0) return [];
      return read(await db.select().from(table).where(anyOf(table.id, ids)));
    },
    async hold(ids) {
      // In one order everywhere, so that two transactions never wait for each other.
      await db
        .select({ id: table.id })
        .from(table)
        .where(inArray(table.id, [...ids]))
        .orderBy(table.id)
        .for("update");
    },
    async insert(posting) {
      await db.insert(table).values(write(posting));
    },
    async insertMany(postings) {
      if (postings.length === 0) return;
      const rows = JSON.stringify(postings.map((posting) => columnsOf(write(posting))));
      // One parameter for all rows: thousands of them cost more than the rows themselves.
      await db.execute(
        sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${rows}::jsonb)`,
      );
    },
    async ofTitles(organisationId, titles) {
      if (titles.length === 0) return [];
      const mine = eq(table.organisationId, organisationId);
      return read(
        await db
          .select()
          .from(table)
          .where(and(mine, inArray(table.title, [...titles]))),
      );
    },
    async remove(ids) {
      if (ids.length > 0) await db.delete(table).where(inArray(table.id, [...ids]));
    },
    async update(posting) {
      const { id, organisationId: _owner, createdAt: _created, ...changed } = write(posting);
      const saved = await db
        .update(table)
        .set(changed)
        .where(and(eq(table.id, id), eq(table.version, posting.version - 1)))
        .returning({ id: table.id });
      return saved.length === 1;
    },
    async ofOrganisation(organisationId, status, { page, perPage }, endingBy = null) {
      const mine = and(
        eq(table.organisationId, organisationId),
        status ? eq(table.status, status) : undefined,
        endingBy === null ? undefined : and(published, endsBy(endingBy)),
      );
      const rows = await db
        .select()
        .from(table)
        .where(mine)
        .orderBy(latest(table.updatedAt), table.id)
        .limit(perPage)
        .offset((page - 1) * perPage);
      return { items: read(rows), total: await db.$count(table, mine) };
    },
    countEnding: (organisationId, by) =>
      db.$count(table, and(eq(table.organisationId, organisationId), published, endsBy(by))),
    async ending(by, limit) {
      const rows = await db
        .select()
        .from(table)
        .where(and(published, endsBy(by)))
        .orderBy(table.expiresAt, table.id)
        .limit(limit);
      return read(rows);
    },
    async unreminded(by, limit) {
      const reminder = and(
        eq(expiryReminders.postingId, table.id),
        eq(expiryReminders.expiresAt, table.expiresAt),
      );
      const told = db
        .select({ id: expiryReminders.postingId })
        .from(expiryReminders)
        .where(reminder);
      const rows = await db
        .select()
        .from(table)
        .where(and(published, endsBy(by), notExists(told)))
        .orderBy(table.expiresAt, table.id)
        .limit(limit);
      return read(rows);
    },
    async markReminded(postings) {
      const ends = postings
        .map(write)
        .flatMap(({ id, expiresAt }) => (expiresAt ? [{ postingId: id, expiresAt }] : []));
      if (ends.length > 0) await db.insert(expiryReminders).values(ends).onConflictDoNothing();
    },
    async forgetReminders(before) {
      await db.delete(expiryReminders).where(lt(expiryReminders.expiresAt, new Date(before)));
    },
    async countsOf(organisationId) {
      const rows = await db
        .select({ status: table.status, n: count() })
        .from(table)
        .where(eq(table.organisationId, organisationId))
        .groupBy(table.status);
      const counts = Object.fromEntries(postingStatuses.map((status) => [status, 0]));
      for (const row of rows) counts[row.status] = row.n;
      return counts as Record<PostingStatus, number>;
    },
    async newest(limit) {
      const rows = await db
        .select()
        .from(table)
        .where(published)
        .orderBy(latest(table.publishedAt), table.id)
        .limit(limit);
      return read(rows);
    },
    async publishing(organisationIds) {
      if (organisationIds.length === 0) return new Set();
      const rows = await db
        .selectDistinct({ id: table.organisationId })
        .from(table)
        .where(and(published, anyOf(table.organisationId, organisationIds)));
      return new Set(rows.map(({ id }) => id));
    },
    countPublished: () => db.$count(table, published),
    async publishedAfter(after, limit) {
      const rows = await db
        .select()
        .from(table)
        .where(and(published, after === null ? undefined : gt(table.id, after)))
        .orderBy(asc(table.id))
        .limit(limit);
      return read(rows);
    },
    async publishedIds() {
      const rows = await db.select({ id: table.id }).from(table).where(published);
      return rows.map((row) => row.id);
    },
    async countBySector() {
      const rows = await db
        .select({ sector: sql<string>`unnest(${table.sectorRows})`.as("sector"), n: count() })
        .from(table)
        .where(published)
        .groupBy(sql`sector`);
      return new Map(rows.map((row) => [row.sector, row.n]));
    },
    async countByFamily(families) {
      const among = families ? inArray(table.family, [...families]) : isNotNull(table.family);
      const rows = await db
        .select({ family: table.family, n: count() })
        .from(table)
        .where(and(published, among))
        .groupBy(table.family);
      return new Map(rows.map((row) => [row.family ?? "", row.n]));
    },
    async newestOf(families, limit) {
      const rows = await db
        .select()
        .from(table)
        .where(and(published, inArray(table.family, [...families])))
        .orderBy(latest(table.publishedAt), table.id)
        .limit(limit);
      return read(rows);
    },
  };
}

/** A row under the names that its columns have in the database. */
function columnsOf(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [columnName(name), value]));
}
