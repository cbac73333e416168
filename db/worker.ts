import { Logger, makeWorkerUtils, run, type TaskList } from "graphile-worker";

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
 * Runs jobs until stopped. Jobs that a killed server held are free again at once: one server at a
 * time owns the queue of an embedded database, so at start no other worker can be alive.
 */
export async function startWorker(
  url: string,
  handlers: JobHandlers,
  options: { crontab: string; log: WorkerLog; concurrency?: number; ownsQueue: boolean },
): Promise<Worker> {
  const { log, crontab, concurrency = 2 } = options;
  const logger = new Logger(() => (level, message, meta) => {
    if (level === "error") log.error(message, meta);
    else if (level === "warning") log.info(message, meta);
  });
  if (options.ownsQueue) await releaseLocks(url, logger);
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
  return { stop: () => runner.stop() };
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
