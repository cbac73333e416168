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
import { meetingAnswers, meetingCourses } from "#app/domain/events/booked-meeting.ts";
import { meetingStates } from "#app/domain/events/instance.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { eventParticipations, matchEvents } from "./match-event.ts";

export const meetingState = pgEnum("meeting_state", meetingStates);
export const meetingAnswer = pgEnum("meeting_answer", meetingAnswers);
export const meetingCourse = pgEnum("meeting_course", meetingCourses);

/** 洽谈: one for each pair; slots and tables are named by the event's timetable. */
export const eventMeetings = pgTable(
  "event_meetings",
  {
    id: text().primaryKey(),
    eventId: text()
      .notNull()
      .references(() => matchEvents.id, { onDelete: "cascade" }),
    buyerId: text()
      .notNull()
      .references(() => eventParticipations.id, { onDelete: "cascade" }),
    supplierId: text()
      .notNull()
      .references(() => eventParticipations.id, { onDelete: "cascade" }),
    slotId: text().notNull(),
    tableId: text().notNull(),
    peopleIds: jsonb().$type<readonly Id[]>().notNull(),
    state: meetingState().notNull(),
    buyerAnswer: meetingAnswer().notNull(),
    supplierAnswer: meetingAnswer().notNull(),
    course: meetingCourse().notNull(),
    reason: text().notNull(),
    version: integer().notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("event_meetings_one_for_a_pair").on(table.eventId, table.buyerId, table.supplierId),
    index("event_meetings_of_buyer").on(table.buyerId),
    index("event_meetings_of_supplier").on(table.supplierId),
  ],
);
