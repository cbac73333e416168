import { z } from "zod";
import type { TransactionSql } from "postgres";

const waitingJob = z.object({
  name: z.string(),
  payload: z.unknown(),
  queue: z.string().nullable(),
  runAt: z.string(),
  maxAttempts: z.number().int(),
  key: z.string().nullable(),
  priority: z.number().int(),
});
type WaitingJob = z.infer<typeof waitingJob>;

/**
 * Jobs that had not ended, one a line: those that ran at that moment too, because they will not have
 * ended in a restored database. Jobs hold ids, never what people wrote.
 */
export async function waitingJobs(tx: TransactionSql): Promise<string[]> {
  // Without a key and out of tries: it was replaced by a newer one while it ran.
  const rows = await tx<WaitingJob[]>`
    select t.identifier as name, j.payload, q.queue_name as queue, j.run_at::text as "runAt",
      j.max_attempts as "maxAttempts", j.key, j.priority
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
    where j.key is not null or j.attempts < j.max_attempts or j.locked_at is not null
    order by j.id`;
  return rows.map((row) => JSON.stringify(row));
}

/** Replaces the queue: every job begins anew, with all its tries. */
export async function fillQueue(tx: TransactionSql, lines: readonly string[]): Promise<void> {
  await tx`delete from graphile_worker._private_jobs`;
  for (const line of lines) {
    const job = waitingJob.parse(JSON.parse(line));
    await tx`select graphile_worker.add_job(${job.name}, ${JSON.stringify(job.payload)}::text::json,
      queue_name := ${job.queue}, run_at := ${job.runAt}::text::timestamptz,
      max_attempts := ${job.maxAttempts}::int, job_key := ${job.key},
      priority := ${job.priority}::int)`;
  }
}
