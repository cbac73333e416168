import { Logger, makeWorkerUtils, run, type TaskList } from "graphile-worker";
import postgres from "postgres";

export interface WorkerLog {
  error(message: string, detail: unknown): void;
  info(message: string, detail: unknown): void;
}

export interface Worker {
  stop(): Promise<void>;
}

/** Handlers by job name. A handler that throws is tried again later, with growing pauses. */
export type JobHandlers = Readonly<Record<string, (payload: unknown) => Promise<void>>>;

/**
 * Runs jobs until stopped, in as many processes as there are. Jobs that a killed process held are free
 * again at the next start, unless another process runs jobs then: four hours later in that case.
 */
export async function startWorker(
  url: string,
  handlers: JobHandlers,
  options: { crontab: string; log: WorkerLog; concurrency?: number },
): Promise<Worker> {
  const { log, crontab, concurrency = 2 } = options;
  const logger = new Logger(() => (level, message, meta) => {
    if (level === "error") log.error(message, meta);
    else if (level === "warning") log.info(message, meta);
  });
  const place = await takePlace(url, () => releaseLocks(url, logger));
  const taskList: TaskList = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [name, (payload: unknown) => handle(payload)]),
  );
  const runner = await run({
    connectionString: url,
    maxPoolSize: concurrency + 3,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2000,
    crontab,
    taskList,
    logger,
  });
  return {
    async stop() {
      await runner.stop();
      await place.leave();
    },
  };
}

/**
 * Every process that runs jobs holds one lock together with the others, as long as its connection
 * lives. Who gets it alone is the first: whatever jobs are locked then were held by killed processes.
 */
async function takePlace(
  url: string,
  first: () => Promise<void>,
): Promise<{ leave(): Promise<void> }> {
  // One connection that is never renewed: the lock goes with it.
  const sql = postgres(url, { max: 1, max_lifetime: null, connect_timeout: 10 });
  const key = sql`hashtext('duijie.jobs')`;
  const [got] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${key}) as alone`;
  if (got?.alone) await first();
  await sql`select pg_advisory_lock_shared(${key})`;
  if (got?.alone) await sql`select pg_advisory_unlock(${key})`;
  return { leave: () => sql.end({ timeout: 5 }) };
}

async function releaseLocks(url: string, logger: Logger): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString: url, logger });
  try {
    const workers = await utils.withPgClient(async (client) => {
      const { rows } = await client.query<{ worker: string }>(
        "select distinct locked_by as worker from graphile_worker.jobs where locked_by is not null",
      );
      return rows.map((row) => row.worker);
    });
    if (workers.length > 0) await utils.forceUnlockWorkers(workers);
  } finally {
    await utils.release();
  }
}
