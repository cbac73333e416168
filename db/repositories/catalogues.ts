import { and, asc, count, desc, eq, gt, ilike, inArray, or, sql } from "drizzle-orm";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Edition } from "#app/domain/catalogue/edition.ts";
import type { Entry } from "#app/domain/catalogue/entry.ts";
import type { Catalogues, EditionImport, EntrySearch } from "#app/use-cases/catalogue-port.ts";
import type { Db } from "../client.ts";
import {
  catalogueEditions as editions,
  catalogueEntries as entries,
  catalogueImports as imports,
  catalogueMarks as marks,
  catalogues,
  listings,
  organisations,
} from "../schema/index.ts";

export function readEdition({ addedAt, ...row }: typeof editions.$inferSelect): Edition {
  return { ...row, addedAt: addedAt.toISOString() };
}

function readImport(row: typeof imports.$inferSelect): EditionImport {
  return {
    ...row,
    uploadedAt: row.uploadedAt.toISOString(),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

function writeImport(started: EditionImport): typeof imports.$inferInsert {
  const at = (instant: string | null) => (instant ? new Date(instant) : null);
  return {
    ...started,
    uploadedAt: new Date(started.uploadedAt),
    confirmedAt: at(started.confirmedAt),
    finishedAt: at(started.finishedAt),
  };
}

/** Rows per insert: well under the protocol's 65,535 parameters. */
const batch = 500;

export async function insertEntries(db: Db, rows: readonly Entry[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch)
    await db.insert(entries).values(rows.slice(at, at + batch));
}

const newestFirst = [desc(editions.addedAt), asc(editions.id)];

export function cataloguesIn(db: Db): Catalogues {
  return {
    async all() {
      const [rows, held, counts] = await Promise.all([
        db.select().from(catalogues).orderBy(catalogues.kind, catalogues.level, catalogues.name),
        db
          .select()
          .from(editions)
          .orderBy(...newestFirst),
        db.select({ id: entries.editionId, n: count() }).from(entries).groupBy(entries.editionId),
      ]);
      const sizes = new Map(counts.map(({ id, n }) => [id, n]));
      return rows.map((catalogue) => ({
        catalogue: catalogue as Catalogue,
        editions: held
          .filter(({ catalogueId }) => catalogueId === catalogue.id)
          .map((row) => ({ ...readEdition(row), entries: sizes.get(row.id) ?? 0 })),
      }));
    },
    async byId(id) {
      if (!isKey(id)) return null;
      const [row] = await db.select().from(catalogues).where(eq(catalogues.id, id));
      return (row as Catalogue | undefined) ?? null;
    },
    async named({ kind, level, province, name }) {
      const [row] = await db
        .select()
        .from(catalogues)
        .where(
          and(
            eq(catalogues.kind, kind),
            eq(catalogues.level, level),
            eq(catalogues.name, name),
            sql`${catalogues.province} is not distinct from ${province}`,
          ),
        );
      return (row as Catalogue | undefined) ?? null;
    },
    async insert(catalogue) {
      await db.insert(catalogues).values(catalogue);
    },
    async edition(id) {
      if (!isKey(id)) return null;
      const [row] = await db.select().from(editions).where(eq(editions.id, id));
      return row ? readEdition(row) : null;
    },
    async editionsOf(catalogueId) {
      if (!isKey(catalogueId)) return [];
      const rows = await db
        .select()
        .from(editions)
        .where(eq(editions.catalogueId, catalogueId))
        .orderBy(...newestFirst);
      return rows.map(readEdition);
    },
    async insertEdition(edition, list) {
      await db.insert(editions).values({ ...edition, addedAt: new Date(edition.addedAt) });
      await insertEntries(db, list);
    },
    async setEditionState(id, state, endedOn) {
      await db.update(editions).set({ state, endedOn }).where(eq(editions.id, id));
    },
    async entry(id) {
      if (!isKey(id)) return null;
      const [row] = await db.select().from(entries).where(eq(entries.id, id));
      return row ?? null;
    },
    entriesOf: (editionId) =>
      db.select().from(entries).where(eq(entries.editionId, editionId)).orderBy(entries.position),
    async searchEntries(editionId, { words, after, limit, skip = 0 }: EntrySearch) {
      const found = and(eq(entries.editionId, editionId), ...words.map(holds));
      const [items, [whole]] = await Promise.all([
        db
          .select()
          .from(entries)
          .where(and(found, gt(entries.position, after)))
          .orderBy(entries.position)
          .limit(limit)
          .offset(skip),
        db.select({ n: count() }).from(entries).where(found),
      ]);
      return { items, total: whole?.n ?? 0 };
    },
    async listingsOf(entryIds) {
      if (entryIds.length === 0) return [];
      return db
        .select({
          entryId: marks.entryId,
          listingId: marks.listingId,
          title: listings.title,
          supplier: organisations.name,
          state: marks.state,
        })
        .from(marks)
        .innerJoin(listings, eq(listings.id, marks.listingId))
        .innerJoin(organisations, eq(organisations.id, marks.organisationId))
        .where(
          and(
            inArray(marks.entryId, [...entryIds]),
            inArray(marks.state, ["claimed", "verified", "expired"]),
            eq(listings.status, "published"),
          ),
        )
        .orderBy(marks.entryId, desc(marks.state), listings.title);
    },
    async takeTurn() {
      await db.execute(sql`select pg_advisory_xact_lock(hashtext('duijie.catalogues'))`);
    },
    async insertImport(started) {
      await db.insert(imports).values(writeImport(started));
    },
    async importById(id) {
      const [row] = await db.select().from(imports).where(eq(imports.id, id));
      return row ? readImport(row) : null;
    },
    async saveImport(changed) {
      const { body: _body, ...rest } = writeImport(changed);
      await db.update(imports).set(rest).where(eq(imports.id, changed.id));
    },
    async imports(limit) {
      const rows = await db
        .select()
        .from(imports)
        .orderBy(desc(imports.uploadedAt), imports.id)
        .limit(limit);
      return rows.map(readImport);
    },
    async importOf(editionId) {
      const [row] = await db.select().from(imports).where(eq(imports.editionId, editionId));
      return row ? readImport(row) : null;
    },
  };
}

/** Ids of what is shipped are words: phase-out-1. Addresses and forms may hold anything. */
export function isKey(id: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(id);
}

function holds(word: string) {
  const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    ilike(entries.number, like),
    ilike(entries.name, like),
    ilike(entries.parameters, like),
    ilike(entries.verbatim, like),
  );
}
