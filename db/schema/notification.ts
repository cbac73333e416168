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
import { notificationChannels } from "#app/domain/people/notification-rules.ts";
import { notificationKinds } from "#app/domain/people/notification.ts";
import { organisations, users } from "./people.ts";

export const notificationKind = pgEnum("notification_kind", notificationKinds);
export const notificationChannel = pgEnum("notification_channel", notificationChannels);

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
    /** Rises with every further news that joins: who read or got an earlier count has not read this one. */
    count: integer().notNull().default(1),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Nobody has read it yet: further news of the kind and key joins it. */
    open: boolean().notNull().default(true),
  },
  (table) => [
    uniqueIndex("notifications_one_open")
      .on(sql`coalesce(organisation_id, user_id, '')`, table.kind, table.key)
      .where(sql`open`),
    index("notifications_of_organisation").on(table.organisationId, table.at.desc()),
    index("notifications_of_user").on(table.userId, table.at.desc()),
    index("notifications_by_time").on(table.at),
    check("notifications_one_audience", sql`organisation_id is null or user_id is null`),
  ],
);

/** Who has read what, and up to which count. */
export const notificationReads = pgTable(
  "notification_reads",
  {
    notificationId: text()
      .notNull()
      .references(() => notifications.id, { onDelete: "cascade" }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    count: integer().notNull().default(1),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.notificationId, table.userId] }),
    index("notification_reads_by_user").on(table.userId),
  ],
);

/** What went to whom by mail, and up to which count: written with the letter. */
export const notificationDeliveries = pgTable(
  "notification_deliveries",
  {
    notificationId: text()
      .notNull()
      .references(() => notifications.id, { onDelete: "cascade" }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    count: integer().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.notificationId, table.userId] }),
    index("notification_deliveries_by_user").on(table.userId),
  ],
);

/** When a person got the last letter with news, and the last one of the day. */
export const newsLetters = pgTable("news_letters", {
  userId: text()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  letterAt: timestamp({ withTimezone: true }),
  dailyAt: timestamp({ withTimezone: true }),
});

/** Switches that a person moved away from the default. */
export const notificationSettings = pgTable(
  "notification_settings",
  {
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: notificationKind().notNull(),
    channel: notificationChannel().notNull(),
    wanted: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind, table.channel] })],
);
