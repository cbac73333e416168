import { and, asc, eq } from "drizzle-orm";
import type { MeetingNote } from "#app/domain/events/meeting-note.ts";
import type { SeatOffer } from "#app/domain/events/seat-offer.ts";
import type { MeetingNotes, SeatOffers } from "#app/use-cases/event-day-port.ts";
import type { Db } from "../client.ts";
import {
  eventMeetingNotes as notes,
  eventMeetings,
  eventSeatOffers as offers,
} from "../schema/index.ts";

function readOffer(row: typeof offers.$inferSelect): SeatOffer {
  const { buyerAnswer, supplierAnswer, madeAt, lapsesAt, ...rest } = row;
  return {
    ...rest,
    answers: { buyer: buyerAnswer, supplier: supplierAnswer },
    madeAt: madeAt.toISOString(),
    lapsesAt: lapsesAt.toISOString(),
  };
}

function writtenOffer(offer: SeatOffer): typeof offers.$inferInsert {
  const { answers, madeAt, lapsesAt, ...rest } = offer;
  return {
    ...rest,
    buyerAnswer: answers.buyer,
    supplierAnswer: answers.supplier,
    madeAt: new Date(madeAt),
    lapsesAt: new Date(lapsesAt),
  };
}

export function seatOffersIn(db: Db): SeatOffers {
  return {
    async ofEvent(eventId) {
      const rows = await db
        .select()
        .from(offers)
        .where(eq(offers.eventId, eventId))
        .orderBy(asc(offers.madeAt), asc(offers.id));
      return rows.map(readOffer);
    },
    async byId(id) {
      const [row] = await db.select().from(offers).where(eq(offers.id, id));
      return row ? readOffer(row) : null;
    },
    async insert(made) {
      if (made.length > 0) await db.insert(offers).values(made.map(writtenOffer));
    },
    async update(offer) {
      await db.update(offers).set(writtenOffer(offer)).where(eq(offers.id, offer.id));
    },
  };
}

function readNote({ updatedAt, ...rest }: typeof notes.$inferSelect): MeetingNote {
  return { ...rest, updatedAt: updatedAt.toISOString() };
}

export function meetingNotesIn(db: Db): MeetingNotes {
  return {
    async ofEvent(eventId) {
      const rows = await db
        .select({ note: notes })
        .from(notes)
        .innerJoin(eventMeetings, eq(eventMeetings.id, notes.meetingId))
        .where(eq(eventMeetings.eventId, eventId))
        .orderBy(asc(notes.meetingId), asc(notes.side));
      return rows.map(({ note }) => readNote(note));
    },
    async of(meetingId, side) {
      const [row] = await db
        .select()
        .from(notes)
        .where(and(eq(notes.meetingId, meetingId), eq(notes.side, side)));
      return row ? readNote(row) : null;
    },
    async save({ updatedAt, ...note }) {
      const row = { ...note, updatedAt: new Date(updatedAt) };
      await db
        .insert(notes)
        .values(row)
        .onConflictDoUpdate({ target: [notes.meetingId, notes.side], set: row });
    },
  };
}
