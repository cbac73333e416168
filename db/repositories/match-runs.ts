import { and, asc, eq, isNull, notInArray } from "drizzle-orm";
import type { MatchRun } from "#app/domain/matching/match-run.ts";
import type { MatchRuns } from "#app/use-cases/match-run-port.ts";
import type { Db } from "../client.ts";
import { matchRuns } from "../schema/index.ts";
import { latest } from "./order.ts";

type Row = typeof matchRuns.$inferSelect;

/** Runs that are kept for operators to look at. */
const kept = 30;

function read(row: Row): MatchRun {
  return {
    ...row,
    askedAt: row.askedAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

function write(run: MatchRun): Row {
  const date = (instant: string | null) => (instant === null ? null : new Date(instant));
  return {
    ...run,
    askedAt: new Date(run.askedAt),
    startedAt: date(run.startedAt),
    finishedAt: date(run.finishedAt),
  };
}

export function matchRunsIn(db: Db): MatchRuns {
  const recent = (limit: number) =>
    db.select().from(matchRuns).orderBy(latest(matchRuns.askedAt), asc(matchRuns.id)).limit(limit);
  return {
    async ask(run) {
      const [waiting] = await db
        .select({ id: matchRuns.id })
        .from(matchRuns)
        .where(and(isNull(matchRuns.startedAt), eq(matchRuns.quiet, run.quiet)))
        .limit(1);
      if (waiting) return;
      await db.insert(matchRuns).values(write(run));
      const newest = (await recent(kept)).map(({ id }) => id);
      await db.delete(matchRuns).where(notInArray(matchRuns.id, newest));
    },
    async unfinished() {
      const [row] = await db
        .select()
        .from(matchRuns)
        .where(isNull(matchRuns.finishedAt))
        .orderBy(asc(matchRuns.askedAt), asc(matchRuns.id))
        .limit(1);
      return row ? read(row) : null;
    },
    async save(run) {
      const { id, ...rest } = write(run);
      await db.update(matchRuns).set(rest).where(eq(matchRuns.id, id));
    },
    recent: async (limit) => (await recent(limit)).map(read),
  };
}
