import { sql } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import { scheduleStages } from "#app/domain/events/scheduling/search.ts";
import { scheduleChangeKinds, scheduleChangeStates } from "#app/domain/events/schedule-change.ts";
import { scheduleRunStates, type ScheduleReport } from "#app/domain/events/schedule-run.ts";
import { matchEvents } from "./match-event.ts";

export const scheduleRunState = pgEnum("schedule_run_state", scheduleRunStates);
export const scheduleStage = pgEnum("schedule_stage", scheduleStages);
export const scheduleChangeKind = pgEnum("schedule_change_kind", scheduleChangeKinds);
export const scheduleChangeState = pgEnum("schedule_change_state", scheduleChangeStates);

/** Runs of the scheduler; an event has one at a time. */
export const eventScheduleRuns = pgTable(
  "event_schedule_runs",
  {
    id: text().primaryKey(),
    eventId: text()
      .notNull()
      .references(() => matchEvents.id, { onDelete: "cascade" }),
    state: scheduleRunState().notNull(),
    stage: scheduleStage(),
    share: real().notNull(),
    seed: integer().notNull(),
    early: boolean().notNull(),
    report: jsonb().$type<ScheduleReport>(),
    reason: text().notNull(),
    startedBy: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    startedAt: timestamp({ withTimezone: true }),
    seenAt: timestamp({ withTimezone: true }).notNull(),
    finishedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index("event_schedule_runs_newest").on(table.eventId, table.askedAt.desc(), table.id),
    uniqueIndex("event_schedule_runs_one_at_a_time")
      .on(table.eventId)
      .where(sql`state in ('waiting', 'running')`),
  ],
);

/** Changes of a schedule by hand, for undo and redo. */
export const eventScheduleChanges = pgTable(
  "event_schedule_changes",
  {
    id: text().primaryKey(),
    /** In the order in which they were made. */
    n: integer().generatedAlwaysAsIdentity(),
    eventId: text()
      .notNull()
      .references(() => matchEvents.id, { onDelete: "cascade" }),
    kind: scheduleChangeKind().notNull(),
    words: text().notNull(),
    before: jsonb().$type<BookedMeeting>(),
    after: jsonb().$type<BookedMeeting>(),
    state: scheduleChangeState().notNull(),
    by: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index("event_schedule_changes_newest").on(table.eventId, table.n.desc())],
);

/** Tables at which nobody sits in some slots. */
export const eventTableClosures = pgTable(
  "event_table_closures",
  {
    eventId: text()
      .notNull()
      .references(() => matchEvents.id, { onDelete: "cascade" }),
    tableId: text().notNull(),
    slotIds: jsonb().$type<readonly string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.tableId] })],
);
