import { readEnvironment } from "#app/env.server.ts";
import { createLog } from "#app/http/log.ts";
import { serviceOptions } from "./service-options.ts";
import { createServices, openDatabase, startJobs } from "#app/services.server.ts";

/** `npm run worker`: jobs in a process of their own, beside servers on the same DATABASE_URL. */
const env = readEnvironment(process.env);
if (!env.databaseUrl) {
  process.stderr.write(
    "npm run worker needs DATABASE_URL; `npm start` runs the embedded database's jobs itself.\n",
  );
  process.exit(1);
}
const log = createLog(env.logLevel);
const database = await openDatabase(env);
const services = await createServices(serviceOptions(env, database.url));
const jobs = await startJobs(services, database.url, log, false);
log.info("worker started");

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, async () => {
    await jobs.stop();
    await services.close();
    process.exit(0);
  });
