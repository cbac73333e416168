import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { keptScheduleChanges, type ScheduleChange } from "#app/domain/events/schedule-change.ts";
import { unfinishedRunStates, type ScheduleRun } from "#app/domain/events/schedule-run.ts";
import type { EventSchedules } from "#app/use-cases/event-schedule-port.ts";
import type { Db } from "../client.ts";
import {
  eventScheduleChanges as changes,
  eventScheduleRuns as runs,
  eventTableClosures as closures,
} from "../schema/index.ts";
import { latest } from "./order.ts";

function read(row: typeof runs.$inferSelect): ScheduleRun {
  return {
    ...row,
    askedAt: row.askedAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    seenAt: row.seenAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

function written(run: ScheduleRun): typeof runs.$inferInsert {
  const date = (instant: string | null) => (instant === null ? null : new Date(instant));
  return {
    ...run,
    askedAt: new Date(run.askedAt),
    startedAt: date(run.startedAt),
    seenAt: new Date(run.seenAt),
    finishedAt: date(run.finishedAt),
  };
}

function readChange(row: typeof changes.$inferSelect): ScheduleChange {
  const { n: _place, ...change } = row;
  return { ...change, at: row.at.toISOString() };
}

const unfinished = (id: string) =>
  and(eq(runs.id, id), inArray(runs.state, [...unfinishedRunStates]));

export function eventSchedulesIn(db: Db): EventSchedules {
  return {
    async insertRun(run) {
      const rows = await db
        .insert(runs)
        .values(written(run))
        .onConflictDoNothing()
        .returning({ id: runs.id });
      return rows.length === 1;
    },
    async run(id) {
      const [row] = await db.select().from(runs).where(eq(runs.id, id));
      return row ? read(row) : null;
    },
    async runs(eventId, limit) {
      const rows = await db
        .select()
        .from(runs)
        .where(eq(runs.eventId, eventId))
        .orderBy(latest(runs.askedAt), asc(runs.id))
        .limit(limit);
      return rows.map(read);
    },
    async noteProgress(id, { stage, share }, at) {
      const seenAt = new Date(at);
      const [row] = await db
        .update(runs)
        .set({
          state: "running",
          stage,
          share,
          seenAt,
          startedAt: sql`coalesce(started_at, ${seenAt.toISOString()})`,
        })
        .where(unfinished(id))
        .returning({ early: runs.early });
      return row ?? null;
    },
    async askEarlyEnd(id) {
      const rows = await db
        .update(runs)
        .set({ early: true })
        .where(unfinished(id))
        .returning({ id: runs.id });
      return rows.length === 1;
    },
    async finishRun(id, end, at) {
      const rows = await db
        .update(runs)
        .set({ ...end, ...(end.state === "done" && { share: 1 }), finishedAt: new Date(at) })
        .where(unfinished(id))
        .returning({ id: runs.id });
      return rows.length === 1;
    },
    async changes(eventId, limit) {
      const rows = await db
        .select()
        .from(changes)
        .where(eq(changes.eventId, eventId))
        .orderBy(desc(changes.n))
        .limit(limit);
      return rows.map(readChange);
    },
    async addChange(change) {
      const { eventId } = change;
      await db
        .update(changes)
        .set({ state: "settled" })
        .where(and(eq(changes.eventId, eventId), eq(changes.state, "undone")));
      await db.insert(changes).values({ ...change, at: new Date(change.at) });
      await db.execute(sql`
        delete from ${changes} where event_id = ${eventId} and n <= (
          select n from ${changes} where event_id = ${eventId}
          order by n desc offset ${keptScheduleChanges} limit 1)`);
    },
    async markChange(id, state) {
      await db.update(changes).set({ state }).where(eq(changes.id, id));
    },
    async settleChanges(eventId) {
      await db.update(changes).set({ state: "settled" }).where(eq(changes.eventId, eventId));
    },
    async closures(eventId) {
      const rows = await db.select().from(closures).where(eq(closures.eventId, eventId));
      return new Map(rows.map(({ tableId, slotIds }) => [tableId, slotIds]));
    },
    async saveClosure(eventId, tableId, slotIds) {
      await db
        .delete(closures)
        .where(and(eq(closures.eventId, eventId), eq(closures.tableId, tableId)));
      if (slotIds.length > 0) await db.insert(closures).values({ eventId, tableId, slotIds });
    },
  };
}
