import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { OutcomeEntry, OutcomeLine, OutcomeReply } from "#app/domain/events/outcome.ts";
import { fen } from "#app/domain/shared/money.ts";
import type { Outcomes } from "#app/use-cases/outcome-port.ts";
import type { Db } from "../client.ts";
import { eventOutcomeReplies as replies, eventOutcomes as table } from "../schema/index.ts";

function read(row: typeof table.$inferSelect): OutcomeEntry {
  const {
    buyerId,
    buyerOrganisationId,
    buyerPlace,
    supplierId,
    supplierOrganisationId,
    supplierPlace,
    amount,
    at,
    ...rest
  } = row;
  return {
    ...rest,
    buyer: { participationId: buyerId, organisationId: buyerOrganisationId, place: buyerPlace },
    supplier: {
      participationId: supplierId,
      organisationId: supplierOrganisationId,
      place: supplierPlace,
    },
    amount: fen(amount),
    at: at.toISOString(),
  };
}

function written({ buyer, supplier, at, ...rest }: OutcomeEntry): typeof table.$inferInsert {
  return {
    ...rest,
    buyerId: buyer.participationId,
    buyerOrganisationId: buyer.organisationId,
    buyerPlace: buyer.place,
    supplierId: supplier.participationId,
    supplierOrganisationId: supplier.organisationId,
    supplierPlace: supplier.place,
    at: new Date(at),
  };
}

export function outcomesIn(db: Db): Outcomes {
  const withReplies = async (rows: readonly (typeof table.$inferSelect)[]) => {
    const ids = rows.map(({ id }) => id);
    const said = ids.length
      ? await db
          .select()
          .from(replies)
          .where(inArray(replies.entryId, ids))
          .orderBy(asc(replies.at), asc(replies.id))
      : [];
    const byEntry = new Map<string, OutcomeReply[]>();
    for (const { at, ...reply } of said)
      byEntry.set(reply.entryId, [
        ...(byEntry.get(reply.entryId) ?? []),
        { ...reply, at: at.toISOString() },
      ]);
    return rows.map((row): OutcomeLine => ({ ...read(row), replies: byEntry.get(row.id) ?? [] }));
  };
  const oldestFirst = [asc(table.at), asc(table.id)];
  return {
    async lock({ buyerOrganisationId, supplierOrganisationId }) {
      const pair = `outcomes ${buyerOrganisationId} ${supplierOrganisationId}`;
      await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${pair}, 0))`);
    },
    async byId(id) {
      const rows = await db.select().from(table).where(eq(table.id, id));
      return (await withReplies(rows))[0] ?? null;
    },
    async ofEvent(eventId) {
      const deals = db
        .select({ dealId: table.dealId })
        .from(table)
        .where(eq(table.eventId, eventId));
      const rows = await db
        .select()
        .from(table)
        .where(or(eq(table.eventId, eventId), inArray(table.dealId, deals)))
        .orderBy(...oldestFirst);
      return withReplies(rows);
    },
    async ofPair({ buyerOrganisationId, supplierOrganisationId }) {
      const rows = await db
        .select()
        .from(table)
        .where(
          and(
            eq(table.buyerOrganisationId, buyerOrganisationId),
            eq(table.supplierOrganisationId, supplierOrganisationId),
          ),
        )
        .orderBy(...oldestFirst);
      return withReplies(rows);
    },
    async add(entry) {
      const rows = await db
        .insert(table)
        .values(written(entry))
        .onConflictDoNothing()
        .returning({ id: table.id });
      return rows.length === 1;
    },
    async reply(reply) {
      await db.insert(replies).values({ ...reply, at: new Date(reply.at) });
    },
  };
}
