import { and, asc, desc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { catalogueMarkOf, shownMarks } from "#app/domain/catalogue/mark-claim.ts";
import type { CatalogueMark } from "#app/domain/catalogue/mark.ts";
import type { CatalogueMarks, MarkClaim, PlacedMark } from "#app/use-cases/catalogue-port.ts";
import { anyOf } from "../any-of.ts";
import type { Db } from "../client.ts";
import {
  catalogueEditions as editions,
  catalogueEntries as entries,
  catalogueMarks as marks,
  catalogues,
} from "../schema/index.ts";
import { isKey, readEdition } from "./catalogues.ts";

function read({ claimedAt, decidedAt, ...row }: typeof marks.$inferSelect): MarkClaim {
  return {
    ...row,
    claimedAt: claimedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

function write({ claimedAt, decidedAt, ...claim }: MarkClaim): typeof marks.$inferInsert {
  return {
    ...claim,
    claimedAt: new Date(claimedAt),
    decidedAt: decidedAt ? new Date(decidedAt) : null,
  };
}

const live = inArray(marks.state, ["claimed", "verified"]);

export function catalogueMarksIn(db: Db): CatalogueMarks {
  const placed = () =>
    db
      .select({ claim: marks, entry: entries, edition: editions, catalogue: catalogues })
      .from(marks)
      .innerJoin(entries, eq(entries.id, marks.entryId))
      .innerJoin(editions, eq(editions.id, entries.editionId))
      .innerJoin(catalogues, eq(catalogues.id, editions.catalogueId));
  type PlacedRow = Awaited<ReturnType<typeof placed>>[number];
  const readPlaced = ({ claim, entry, edition, catalogue }: PlacedRow): PlacedMark => ({
    claim: read(claim),
    entry,
    edition: readEdition(edition),
    catalogue: catalogue as Catalogue,
  });
  return {
    async insert(claim) {
      const added = await db
        .insert(marks)
        .values(write(claim))
        .onConflictDoNothing()
        .returning({ id: marks.id });
      return added.length === 1;
    },
    async byId(id) {
      if (!isKey(id)) return null;
      const [row] = await placed().where(eq(marks.id, id));
      return row ? readPlaced(row) : null;
    },
    async ofListing(listingId) {
      const rows = await placed()
        .where(eq(marks.listingId, listingId))
        .orderBy(stateRank, desc(marks.claimedAt), desc(marks.id));
      return rows.map(readPlaced);
    },
    async shownOf(listingIds) {
      const found = new Map<string, CatalogueMark[]>();
      if (listingIds.length === 0) return found;
      const rows = await placed()
        .where(anyOf(marks.listingId, listingIds))
        .orderBy(asc(marks.listingId), stateRank, desc(marks.claimedAt), desc(marks.id));
      const all = rows.map(readPlaced);
      for (const id of new Set(all.map(({ claim }) => claim.listingId)))
        found.set(
          id,
          shownMarks(all.filter(({ claim }) => claim.listingId === id)).map(catalogueMarkOf),
        );
      return found;
    },
    async liveOf(listingIds) {
      if (listingIds.length === 0) return [];
      const rows = await placed().where(and(inArray(marks.listingId, [...listingIds]), live));
      return rows.map(readPlaced);
    },
    async liveOfEdition(editionId) {
      const rows = await placed()
        .where(and(eq(entries.editionId, editionId), live))
        .orderBy(marks.id);
      return rows.map(({ claim }) => read(claim));
    },
    async ofImport(importId) {
      const [made, ended] = await Promise.all([
        db.select().from(marks).where(eq(marks.madeBy, importId)).orderBy(marks.id),
        db.select().from(marks).where(eq(marks.endedBy, importId)).orderBy(marks.id),
      ]);
      return { made: made.map(read), ended: ended.map(read) };
    },
    async pastTheirEdition(today, limit) {
      const rows = await placed()
        .where(and(live, lt(editions.validTo, today)))
        .orderBy(marks.id)
        .limit(limit);
      return rows.map(readPlaced);
    },
    async save(claim, from) {
      const saved = await db
        .update(marks)
        .set(write(claim))
        .where(and(eq(marks.id, claim.id), eq(marks.state, from)))
        .returning({ id: marks.id });
      return saved.length === 1;
    },
  };
}

/** Verified before claimed before what has ended. */
const stateRank = sql`array_position(array['verified', 'claimed', 'expired', 'refused']::text[], ${marks.state}::text)`;
