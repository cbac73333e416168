import {
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { groupStates, type GroupContent } from "#app/domain/events/event-group.ts";
import type { Featured } from "#app/domain/events/host-zone.ts";
import { matchEvents } from "./match-event.ts";
import { organisations } from "./people.ts";

export const groupState = pgEnum("event_group_state", groupStates);

/** 协办组: whom a co-organiser looks after; an organisation looks after one group of an event. */
export const eventGroups = pgTable(
  "event_groups",
  {
    id: text().primaryKey(),
    eventId: text()
      .notNull()
      .references(() => matchEvents.id, { onDelete: "cascade" }),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    state: groupState().notNull(),
    version: integer().notNull(),
    content: jsonb().$type<GroupContent>().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    answeredAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex("event_groups_one_each").on(table.eventId, table.organisationId),
    index("event_groups_of_organisation").on(table.organisationId),
  ],
);

/** 公告: pages and news of an event. */
export const eventPages = pgTable(
  "event_pages",
  {
    id: text().primaryKey(),
    eventId: text()
      .notNull()
      .references(() => matchEvents.id, { onDelete: "cascade" }),
    title: text().notNull(),
    text: text().notNull(),
    version: integer().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    publishedAt: timestamp({ withTimezone: true }),
  },
  (table) => [index("event_pages_of_event").on(table.eventId, table.createdAt)],
);

/** 专区: what a host says and shows on its own page. */
export const hostZones = pgTable("host_zones", {
  hostId: text()
    .primaryKey()
    .references(() => organisations.id, { onDelete: "cascade" }),
  about: text().notNull(),
  featured: jsonb().$type<Featured[]>().notNull(),
  version: integer().notNull(),
});
