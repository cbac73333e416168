import { sql } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/time.ts";
import type { FailedJob, Job, Jobs, QueueLine, Urgency } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";

/** Jobs for the same row wait as one: the key says which. A quiet job never takes the place of another. */
function jobKey(job: Job): string {
  if (!("id" in job)) return job.name;
  return job.name === "index-posting"
    ? `${job.name}:${job.index}:${job.id}`
    : `${job.name}:${job.id}${"quiet" in job && job.quiet ? ":quiet" : ""}`;
}

/** graphile-worker takes the smallest number first. */
const priorities: Record<Urgency, number> = { soon: 0, later: 10 };

/** Without an error it was replaced by a newer one, not given up. */
const failed = sql`(locked_at is null and last_error is not null)`;

type FailedRow = Omit<FailedJob, "failedAt" | "nextAt"> & {
  readonly at: string;
  readonly next: string | null;
  readonly total: number;
};

function instantOf(milliseconds: string): Instant {
  return new Date(Number(milliseconds)).toISOString();
}

function nameIn(rows: unknown): string | null {
  return (rows as { name: string }[])[0]?.name ?? null;
}

export function jobsIn(db: Db): Jobs {
  return {
    async enqueue(job, urgency) {
      const { name, ...payload } = job;
      await db.execute(
        sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key := ${jobKey(job)}, priority := ${priorities[urgency]}::int)`,
      );
    },
    async enqueueMany(jobs, urgency) {
      const rows = jobs.map((job) => {
        const { name, ...payload } = job;
        return { name, payload, key: jobKey(job) };
      });
      if (rows.length === 0) return;
      await db.execute(sql`
        select graphile_worker.add_job(name, payload, job_key := key, priority := ${priorities[urgency]}::int)
        from json_to_recordset(${JSON.stringify(rows)}::json) as many(name text, payload json, key text)`);
    },
    async enqueueAfter(job, seconds) {
      const { name, ...payload } = job;
      await db.execute(sql`
        select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key := ${jobKey(job)},
          job_key_mode := 'preserve_run_at', run_at := now() + make_interval(secs => ${seconds}))`);
    },
    async waiting() {
      // News and saved searches come every few minutes and change no figure.
      // A job that used up its tries, or was replaced while a killed worker held it, never runs again.
      // One job matches all needs: each of them that is left counts.
      const rows = await db.execute(sql`
        select count(*)::int + coalesce(
          (select sum(greatest(total - done, 0)) from match_runs where finished_at is null), 0
        )::int as n from graphile_worker.jobs
        where (locked_at is not null or attempts < max_attempts)
          and task_identifier not in ('send-news', 'check-saved-searches', 'import-rows', 'watch-events')`);
      return Number((rows as unknown as { n: number }[])[0]?.n ?? 0);
    },
    async lines() {
      const rows = await db.execute(sql`
        select task_identifier as name,
          count(*) filter (where locked_at is null and attempts < max_attempts and last_error is null)::int
            as waiting,
          count(*) filter (where locked_at is not null)::int as running,
          count(*) filter (where ${failed} and attempts < max_attempts)::int as failing,
          count(*) filter (where ${failed} and attempts >= max_attempts)::int as "givenUp",
          extract(epoch from min(created_at)) * 1000 as oldest
        from graphile_worker.jobs
        where ${failed} or locked_at is not null or attempts < max_attempts
        group by task_identifier order by task_identifier`);
      return (rows as unknown as (Omit<QueueLine, "oldestAt"> & { oldest: string })[]).map(
        ({ oldest, ...line }) => ({ ...line, oldestAt: instantOf(oldest) }),
      );
    },
    async failed(limit) {
      const rows = await db.execute(sql`
        select id::text, task_identifier as name, attempts as tries, max_attempts as "mostTries",
          last_error as error, extract(epoch from updated_at) * 1000 as at,
          case when attempts < max_attempts then extract(epoch from run_at) * 1000 end as next,
          count(*) over ()::int as total
        from graphile_worker.jobs where ${failed}
        order by updated_at desc, id desc limit ${limit}`);
      const found = rows as unknown as FailedRow[];
      return {
        items: found.map(({ id, name, tries, mostTries, error, at, next }) => ({
          id,
          name,
          tries,
          mostTries,
          error,
          failedAt: instantOf(at),
          nextAt: next === null ? null : instantOf(next),
        })),
        total: found[0]?.total ?? 0,
      };
    },
    async retry(id) {
      const rows = await db.execute(sql`
        select j.task_identifier as name
        from (select id, task_identifier from graphile_worker.jobs
          where id = ${id}::bigint and ${failed}) j
        cross join lateral graphile_worker.reschedule_jobs(array[j.id], now(), attempts := 0)`);
      return nameIn(rows);
    },
    async drop(id) {
      const rows = await db.execute(sql`
        select j.task_identifier as name
        from (select id, task_identifier from graphile_worker.jobs
          where id = ${id}::bigint and ${failed}) j
        cross join lateral graphile_worker.complete_jobs(array[j.id])`);
      return nameIn(rows);
    },
  };
}
