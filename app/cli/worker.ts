import { readEnvironment } from "#app/env.server.ts";
import { createLog } from "#app/http/log.ts";
import {
  createServices,
  enqueueUpkeep,
  openDatabase,
  openSearchServer,
  startJobs,
} from "#app/services.server.ts";
import { loadReferenceInto } from "#seed/reference/load.ts";
import { serviceOptions } from "./service-options.ts";
import { stopWithNpm } from "./stop-with-npm.ts";
import { fail } from "./with-services.ts";

/** `npm run worker`: jobs in a process of their own, beside servers on the same DATABASE_URL. */
async function main(): Promise<void> {
  const env = readEnvironment(process.env);
  if (!env.databaseUrl)
    fail(
      "npm run worker needs DATABASE_URL; `npm start` runs the embedded database's jobs itself.",
    );
  const log = createLog(env.logLevel);
  const database = await openDatabase(env);
  const { meili } = await openSearchServer(env, "beside");
  const services = await createServices({
    ...serviceOptions(env, database.url, meili),
    log,
    loadReference: loadReferenceInto,
  });
  await enqueueUpkeep(services);
  const jobs = await startJobs(services, database.url, log);
  log.info("worker started");

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await jobs.stop();
    await services.close();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
  stopWithNpm(() => void stop());
}

main().catch((problem: unknown) =>
  fail(problem instanceof Error ? problem.message : String(problem)),
);
