import {
  boolean,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { memberRoles, platformRoles } from "#app/domain/people/actor.ts";
import { trustLevels } from "#app/domain/people/organisation.ts";

export const memberRole = pgEnum("member_role", memberRoles);
export const platformRole = pgEnum("platform_role", platformRoles);
export const trustLevel = pgEnum("trust_level", trustLevels);

export const organisations = pgTable(
  "organisations",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    province: text().notNull(),
    city: text(),
    creditCode: text().unique("organisations_one_per_code"),
    trust: trustLevel().notNull().default("registered"),
    trustUntil: date({ mode: "string" }),
    frozen: boolean().notNull().default(false),
    demo: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("organisations_by_name").on(table.name),
    index("organisations_trust_ending")
      .on(table.trustUntil)
      .where(sql`trust_until is not null`),
  ],
);

export const users = pgTable(
  "users",
  {
    id: text().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    platformRole: platformRole(),
    demo: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [uniqueIndex("users_one_per_email").on(sql`lower(${table.email})`)],
);

export const memberships = pgTable(
  "memberships",
  {
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    role: memberRole().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.organisationId] }),
    index("memberships_by_organisation").on(table.organisationId),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    /** SHA-256 of the token in the cookie; the token itself is nowhere on the server. */
    tokenHash: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    organisationId: text().references(() => organisations.id, { onDelete: "set null" }),
    agent: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    lastSeenAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("sessions_by_user").on(table.userId),
    index("sessions_by_end").on(table.expiresAt),
  ],
);

/** Counters of the limit on sign-in tries; the columns are those of rate-limiter-flexible. */
export const signInTries = pgTable("sign_in_tries", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ withTimezone: true }),
});
