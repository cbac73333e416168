import { and, count, eq, inArray, sql } from "drizzle-orm";
import type { Id } from "#app/domain/shared/id.ts";
import { postingStatuses, type PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Postings } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { latest } from "./order.ts";
import type { listings, needs } from "../schema/index.ts";

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
      return read(
        await db
          .select()
          .from(table)
          .where(inArray(table.id, [...ids])),
      );
    },
    async insert(posting) {
      await db.insert(table).values(write(posting));
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
    async ofOrganisation(organisationId, status, { page, perPage }) {
      const mine = and(
        eq(table.organisationId, organisationId),
        status ? eq(table.status, status) : undefined,
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
    countPublished: () => db.$count(table, published),
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
  };
}
