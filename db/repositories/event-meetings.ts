import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { EventMeetings } from "#app/use-cases/event-meeting-port.ts";
import type { Db } from "../client.ts";
import { eventMeetings as table, matchEvents } from "../schema/index.ts";

function read(row: typeof table.$inferSelect): BookedMeeting {
  const { buyerAnswer, supplierAnswer, updatedAt, ...rest } = row;
  return {
    ...rest,
    answers: { buyer: buyerAnswer, supplier: supplierAnswer },
    updatedAt: updatedAt.toISOString(),
  };
}

function written(meeting: BookedMeeting): typeof table.$inferInsert {
  const { answers, updatedAt, ...rest } = meeting;
  return {
    ...rest,
    buyerAnswer: answers.buyer,
    supplierAnswer: answers.supplier,
    updatedAt: new Date(updatedAt),
  };
}

export function eventMeetingsIn(db: Db): EventMeetings {
  const inOrder = [asc(table.slotId), asc(table.tableId), asc(table.id)];
  return {
    async lock(eventId) {
      await db
        .select({ id: matchEvents.id })
        .from(matchEvents)
        .where(eq(matchEvents.id, eventId))
        .for("update");
    },
    async ofEvent(eventId) {
      const rows = await db
        .select()
        .from(table)
        .where(eq(table.eventId, eventId))
        .orderBy(...inOrder);
      return rows.map(read);
    },
    async ofParticipation(participationId) {
      const rows = await db
        .select()
        .from(table)
        .where(or(eq(table.buyerId, participationId), eq(table.supplierId, participationId)))
        .orderBy(...inOrder);
      return rows.map(read);
    },
    async byId(id) {
      const [row] = await db.select().from(table).where(eq(table.id, id));
      return row ? read(row) : null;
    },
    async insert(meetings) {
      if (meetings.length > 0) await db.insert(table).values(meetings.map(written));
    },
    async update(meeting) {
      const { id, version } = meeting;
      const rows = await db
        .update(table)
        .set(written(meeting))
        .where(and(eq(table.id, id), eq(table.version, version - 1)))
        .returning({ id: table.id });
      return rows.length === 1;
    },
    async remove(ids) {
      if (ids.length > 0) await db.delete(table).where(inArray(table.id, [...ids]));
    },
  };
}
