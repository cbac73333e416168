import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { notificationKinds } from "#app/domain/people/notification.ts";
import { organisations, users } from "./people.ts";

export const notificationKind = pgEnum("notification_kind", notificationKinds);

/** News for one audience: an organisation's members, one person, or (with neither) all reviewers. */
export const notifications = pgTable(
  "notifications",
  {
    id: text().primaryKey(),
    organisationId: text().references(() => organisations.id, { onDelete: "cascade" }),
    userId: text().references(() => users.id, { onDelete: "cascade" }),
    kind: notificationKind().notNull(),
    key: text().notNull(),
    words: text().notNull(),
    link: text().notNull(),
    count: integer().notNull().default(1),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Nobody has opened it yet: further news of the kind and key joins it. */
    open: boolean().notNull().default(true),
    /** When it went out by mail; null while it waits for the next letter. */
    mailedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex("notifications_one_open")
      .on(sql`coalesce(organisation_id, user_id, '')`, table.kind, table.key)
      .where(sql`open`),
    index("notifications_of_organisation").on(table.organisationId, table.at.desc()),
    index("notifications_of_user").on(table.userId, table.at.desc()),
    check("notifications_one_audience", sql`organisation_id is null or user_id is null`),
  ],
);

/** Who has read what. */
export const notificationReads = pgTable(
  "notification_reads",
  {
    notificationId: text()
      .notNull()
      .references(() => notifications.id, { onDelete: "cascade" }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.notificationId, table.userId] })],
);
