import { sql } from "drizzle-orm";
import type { Job, Jobs, Urgency } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";

/** Jobs for the same row wait as one: the key says which. */
function jobKey(job: Job): string {
  if (!("id" in job)) return job.name;
  return job.name === "index-posting"
    ? `${job.name}:${job.index}:${job.id}`
    : `${job.name}:${job.id}`;
}

/** graphile-worker takes the smallest number first. */
const priorities: Record<Urgency, number> = { soon: 0, later: 10 };

export function jobsIn(db: Db): Jobs {
  return {
    async enqueue(job, urgency) {
      const { name, ...payload } = job;
      await db.execute(
        sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key := ${jobKey(job)}, priority := ${priorities[urgency]}::int)`,
      );
    },
    async waiting() {
      // A job that used up its tries, or was replaced while a killed worker held it, never runs again.
      const rows = await db.execute(sql`
        select count(*)::int as n from graphile_worker.jobs
        where locked_at is not null or attempts < max_attempts`);
      return Number((rows as unknown as { n: number }[])[0]?.n ?? 0);
    },
  };
}
