import { and, asc, eq, gte, inArray, isNotNull, lt } from "drizzle-orm";
import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import { daysOf } from "#app/domain/events/timetable.ts";
import type { MatchEvents } from "#app/use-cases/event-port.ts";
import type { Db } from "../client.ts";
import {
  eventInvitations,
  eventParticipations,
  eventWishes,
  matchEvents,
} from "../schema/index.ts";
import { latest } from "./order.ts";

function read(row: typeof matchEvents.$inferSelect): MatchEvent {
  const {
    content,
    endsOn: _endsOn,
    createdAt,
    updatedAt,
    publishedAt,
    answersUntil,
    ...rest
  } = row;
  return {
    ...content,
    ...rest,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
    answersUntil: answersUntil?.toISOString() ?? null,
  };
}

function written(event: MatchEvent): typeof matchEvents.$inferInsert {
  const {
    id,
    hostId,
    state,
    version,
    invitationCode,
    createdAt,
    updatedAt,
    publishedAt,
    answersUntil,
    ...content
  } = event;
  return {
    id,
    hostId,
    state,
    version,
    invitationCode,
    content,
    endsOn: daysOf(event.sessions)?.last ?? event.closesOn,
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
    publishedAt: publishedAt ? new Date(publishedAt) : null,
    answersUntil: answersUntil ? new Date(answersUntil) : null,
  };
}

function readParticipation(row: typeof eventParticipations.$inferSelect): Participation {
  const { content, askedAt, decidedAt, ...rest } = row;
  return {
    ...content,
    ...rest,
    askedAt: askedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

function writtenParticipation(
  participation: Participation,
): typeof eventParticipations.$inferInsert {
  const {
    id,
    eventId,
    organisationId,
    side,
    state,
    reason,
    version,
    askedAt,
    decidedAt,
    ...content
  } = participation;
  return {
    id,
    eventId,
    organisationId,
    side,
    state,
    reason,
    version,
    content,
    askedAt: new Date(askedAt),
    decidedAt: decidedAt ? new Date(decidedAt) : null,
  };
}

export function matchEventsIn(db: Db): MatchEvents {
  const published = isNotNull(matchEvents.publishedAt);
  return {
    ...participationsIn(db),
    ...invitationsIn(db),
    ...wishesIn(db),
    async byId(id) {
      const [row] = await db.select().from(matchEvents).where(eq(matchEvents.id, id));
      return row ? read(row) : null;
    },
    async byIds(ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .select()
        .from(matchEvents)
        .where(inArray(matchEvents.id, [...ids]));
      return rows.map(read);
    },
    async insert(event) {
      await db.insert(matchEvents).values(written(event));
    },
    async update(event) {
      const { id, version } = event;
      const rows = await db
        .update(matchEvents)
        .set(written(event))
        .where(and(eq(matchEvents.id, id), eq(matchEvents.version, version - 1)))
        .returning({ id: matchEvents.id });
      return rows.length === 1;
    },
    async publishedFrom(day, limit) {
      const rows = await db
        .select()
        .from(matchEvents)
        .where(and(published, gte(matchEvents.endsOn, day)))
        .orderBy(asc(matchEvents.endsOn), asc(matchEvents.id))
        .limit(limit);
      return rows.map(read);
    },
    async publishedBefore(day, limit) {
      const rows = await db
        .select()
        .from(matchEvents)
        .where(and(published, lt(matchEvents.endsOn, day)))
        .orderBy(latest(matchEvents.endsOn), asc(matchEvents.id))
        .limit(limit);
      return rows.map(read);
    },
    async ofHost(hostId) {
      const rows = await db
        .select()
        .from(matchEvents)
        .where(eq(matchEvents.hostId, hostId))
        .orderBy(latest(matchEvents.endsOn), asc(matchEvents.id));
      return rows.map(read);
    },
  };
}

type ParticipationPart = Pick<
  MatchEvents,
  | "participations"
  | "participation"
  | "participationOf"
  | "participationsOf"
  | "insertParticipation"
  | "updateParticipation"
>;

function participationsIn(db: Db): ParticipationPart {
  const table = eventParticipations;
  return {
    async participations(eventId) {
      const rows = await db
        .select()
        .from(table)
        .where(eq(table.eventId, eventId))
        .orderBy(asc(table.askedAt), asc(table.id));
      return rows.map(readParticipation);
    },
    async participation(id) {
      const [row] = await db.select().from(table).where(eq(table.id, id));
      return row ? readParticipation(row) : null;
    },
    async participationOf(eventId, organisationId) {
      const [row] = await db
        .select()
        .from(table)
        .where(and(eq(table.eventId, eventId), eq(table.organisationId, organisationId)));
      return row ? readParticipation(row) : null;
    },
    async participationsOf(organisationId) {
      const rows = await db
        .select()
        .from(table)
        .where(eq(table.organisationId, organisationId))
        .orderBy(latest(table.askedAt), asc(table.id));
      return rows.map(readParticipation);
    },
    async insertParticipation(participation) {
      const rows = await db
        .insert(table)
        .values(writtenParticipation(participation))
        .onConflictDoNothing({ target: [table.eventId, table.organisationId] })
        .returning({ id: table.id });
      return rows.length === 1;
    },
    async updateParticipation(participation) {
      const { id, version } = participation;
      const rows = await db
        .update(table)
        .set(writtenParticipation(participation))
        .where(and(eq(table.id, id), eq(table.version, version - 1)))
        .returning({ id: table.id });
      return rows.length === 1;
    },
  };
}

function invitationsIn(db: Db): Pick<MatchEvents, "invite" | "invitations" | "invitationsOf"> {
  const readInvitation = (row: typeof eventInvitations.$inferSelect) => ({
    ...row,
    invitedAt: row.invitedAt.toISOString(),
  });
  return {
    async invite(eventId, organisationIds, at) {
      if (organisationIds.length === 0) return [];
      const rows = await db
        .insert(eventInvitations)
        .values(
          organisationIds.map((organisationId) => ({
            eventId,
            organisationId,
            invitedAt: new Date(at),
          })),
        )
        .onConflictDoNothing()
        .returning({ id: eventInvitations.organisationId });
      return rows.map(({ id }) => id);
    },
    async invitations(eventId) {
      const rows = await db
        .select()
        .from(eventInvitations)
        .where(eq(eventInvitations.eventId, eventId))
        .orderBy(asc(eventInvitations.invitedAt), asc(eventInvitations.organisationId));
      return rows.map(readInvitation);
    },
    async invitationsOf(organisationId) {
      const rows = await db
        .select()
        .from(eventInvitations)
        .where(eq(eventInvitations.organisationId, organisationId))
        .orderBy(latest(eventInvitations.invitedAt), asc(eventInvitations.eventId));
      return rows.map(readInvitation);
    },
  };
}

function wishesIn(db: Db): Pick<MatchEvents, "wishesFrom" | "wishes" | "saveWishes"> {
  return {
    wishesFrom: (fromId) =>
      db
        .select()
        .from(eventWishes)
        .where(eq(eventWishes.fromId, fromId))
        .orderBy(asc(eventWishes.toId)),
    async wishes(eventId) {
      const rows = await db
        .select({ wish: eventWishes })
        .from(eventWishes)
        .innerJoin(eventParticipations, eq(eventParticipations.id, eventWishes.fromId))
        .where(eq(eventParticipations.eventId, eventId))
        .orderBy(asc(eventWishes.fromId), asc(eventWishes.toId));
      return rows.map(({ wish }) => wish);
    },
    async saveWishes(fromId, wishes) {
      await db.delete(eventWishes).where(eq(eventWishes.fromId, fromId));
      if (wishes.length > 0)
        await db
          .insert(eventWishes)
          .values(wishes.map(({ toId, kind }) => ({ fromId, toId, kind })));
    },
  };
}
