import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { EventContent } from "#app/domain/events/event.ts";
import { eventStates } from "#app/domain/events/event-state.ts";
import { eventSides, wishKinds } from "#app/domain/events/instance.ts";
import {
  participationStates,
  type ParticipationContent,
} from "#app/domain/events/participation.ts";
import { organisations } from "./people.ts";

export const eventState = pgEnum("event_state", eventStates);
export const eventSide = pgEnum("event_side", eventSides);
export const wishKind = pgEnum("wish_kind", wishKinds);
export const participationState = pgEnum("participation_state", participationStates);

/** 对接会. Public from `publishedAt` on. */
export const matchEvents = pgTable(
  "match_events",
  {
    id: text().primaryKey(),
    hostId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    state: eventState().notNull(),
    version: integer().notNull(),
    content: jsonb().$type<EventContent>().notNull(),
    /** Last day of its sessions, for lists. */
    endsOn: date({ mode: "string" }).notNull(),
    invitationCode: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    publishedAt: timestamp({ withTimezone: true }),
    answersUntil: timestamp({ withTimezone: true }),
  },
  (table) => [
    index("match_events_of_host").on(table.hostId, table.endsOn.desc()),
    index("match_events_published")
      .on(table.endsOn.desc(), table.id)
      .where(sql`published_at is not null`),
  ],
);

/** 报名: names of people stand in `content` and are read by the host and confirmed counterparts alone. */
export const eventParticipations = pgTable(
  "event_participations",
  {
    id: text().primaryKey(),
    eventId: text()
      .notNull()
      .references(() => matchEvents.id, { onDelete: "cascade" }),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    side: eventSide().notNull(),
    state: participationState().notNull(),
    reason: text().notNull(),
    version: integer().notNull(),
    content: jsonb().$type<Omit<ParticipationContent, "side">>().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    decidedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex("event_participations_one_each").on(table.eventId, table.organisationId),
    index("event_participations_of_organisation").on(table.organisationId, table.askedAt.desc()),
  ],
);

/** Organisations that the host asked to come. */
export const eventInvitations = pgTable(
  "event_invitations",
  {
    eventId: text()
      .notNull()
      .references(() => matchEvents.id, { onDelete: "cascade" }),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    invitedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.organisationId] }),
    index("event_invitations_of_organisation").on(table.organisationId),
  ],
);

/** 必见, 想见, 不见 of one participation about another; its own business and the scheduler's. */
export const eventWishes = pgTable(
  "event_wishes",
  {
    fromId: text()
      .notNull()
      .references(() => eventParticipations.id, { onDelete: "cascade" }),
    toId: text()
      .notNull()
      .references(() => eventParticipations.id, { onDelete: "cascade" }),
    kind: wishKind().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fromId, table.toId] }),
    index("event_wishes_about").on(table.toId),
    check("event_wishes_between_two", sql`from_id <> to_id`),
  ],
);
