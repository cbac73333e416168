import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type {
  EventCheckIns,
  EventDays,
  EventPasses,
  MissingPass,
} from "#app/use-cases/event-day-port.ts";
import type { Db } from "../client.ts";
import { eventCheckIns, eventDays, eventPasses, matchEvents, users } from "../schema/index.ts";

export function eventDaysIn(db: Db): EventDays {
  return {
    async running() {
      const rows = await db
        .select({ id: matchEvents.id })
        .from(matchEvents)
        .where(eq(matchEvents.state, "running"))
        .orderBy(asc(matchEvents.id));
      return rows.map(({ id }) => id);
    },
    async of(eventId) {
      const [row] = await db.select().from(eventDays).where(eq(eventDays.eventId, eventId));
      return row ?? null;
    },
    async save(day) {
      const { graceMinutes, boardToken } = day;
      await db
        .insert(eventDays)
        .values(day)
        .onConflictDoUpdate({ target: eventDays.eventId, set: { graceMinutes, boardToken } });
    },
    async eventOfBoard(token) {
      const [row] = await db
        .select({ id: eventDays.eventId })
        .from(eventDays)
        .where(eq(eventDays.boardToken, token));
      return row?.id ?? null;
    },
  };
}

export function eventPassesIn(db: Db): EventPasses {
  const read = ({ issuedAt, revokedAt, ...rest }: typeof eventPasses.$inferSelect) => ({
    ...rest,
    issuedAt: issuedAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  });
  const inOrder = [asc(eventPasses.issuedAt), asc(eventPasses.code)];
  return {
    async ofEvent(eventId) {
      const rows = await db
        .select()
        .from(eventPasses)
        .where(eq(eventPasses.eventId, eventId))
        .orderBy(...inOrder);
      return rows.map(read);
    },
    async ofParticipation(participationId) {
      const rows = await db
        .select()
        .from(eventPasses)
        .where(eq(eventPasses.participationId, participationId))
        .orderBy(...inOrder);
      return rows.map(read);
    },
    async missing(participationId) {
      const only = participationId ? sql`and p.id = ${participationId}` : sql``;
      const rows = await db.execute(sql`
        select p.event_id as "eventId", p.id as "participationId", person ->> 'id' as "attendeeId"
        from event_participations p
        join match_events e on e.id = p.event_id
        cross join lateral jsonb_array_elements(p.content -> 'people') person
        where p.state = 'approved' and e.state in ('open', 'closed', 'scheduled', 'running') ${only}
          and not exists (
            select from event_passes held
            where held.participation_id = p.id and held.attendee_id = person ->> 'id')
        order by 1, 2, 3`);
      return rows as unknown as MissingPass[];
    },
    async insert(passes) {
      if (passes.length === 0) return;
      const rows = passes.map(({ issuedAt, revokedAt, ...rest }) => ({
        ...rest,
        issuedAt: new Date(issuedAt),
        revokedAt: revokedAt ? new Date(revokedAt) : null,
      }));
      await db.insert(eventPasses).values(rows).onConflictDoNothing();
    },
    async revoke(code, at) {
      await db
        .update(eventPasses)
        .set({ revokedAt: new Date(at) })
        .where(and(eq(eventPasses.code, code), isNull(eventPasses.revokedAt)));
    },
  };
}

export function eventCheckInsIn(db: Db): EventCheckIns {
  return {
    async add(checkIns) {
      if (checkIns.length === 0) return;
      const rows = checkIns.map(({ scannedAt, at, receivedAt, ...rest }) => ({
        ...rest,
        scannedAt: new Date(scannedAt),
        at: new Date(at),
        receivedAt: new Date(receivedAt),
      }));
      await db.insert(eventCheckIns).values(rows).onConflictDoNothing();
    },
    async ofEvent(eventId) {
      const rows = await db
        .select({ checkIn: eventCheckIns, byName: users.name })
        .from(eventCheckIns)
        .leftJoin(users, eq(users.id, eventCheckIns.byId))
        .where(eq(eventCheckIns.eventId, eventId))
        .orderBy(asc(eventCheckIns.at), asc(eventCheckIns.id));
      return rows.map(({ checkIn, byName }) => {
        const { byId: _by, scannedAt, at, receivedAt, ...rest } = checkIn;
        return {
          ...rest,
          byName: byName ?? "已注销的账号",
          scannedAt: scannedAt.toISOString(),
          at: at.toISOString(),
          receivedAt: receivedAt.toISOString(),
        };
      });
    },
  };
}
