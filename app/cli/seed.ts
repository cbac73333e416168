import { readEnvironment } from "#app/env.server.ts";
import { loadDemoWorld } from "#seed/worlds/demo/load.ts";
import { fail, withServices } from "./with-services.ts";

/** `npm run seed -- reference|demo [--force]`: idempotent; refuses a database on another machine. */
const [what] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (what !== "reference" && what !== "demo")
  fail("Say what to seed: npm run seed -- reference, or npm run seed -- demo");

const { databaseUrl } = readEnvironment(process.env);
const host = databaseUrl ? new URL(databaseUrl).hostname : "127.0.0.1";
const local = ["localhost", "127.0.0.1", "[::1]", ""].includes(host);
if (!local && !process.argv.includes("--force"))
  fail(`DATABASE_URL names ${host}, which is not this machine: add --force if you mean it.`);

// Opening the services brings the reference data up to date.
await withServices(async (services) => {
  const outcome = what === "demo" ? await loadDemoWorld(services) : "loaded";
  process.stdout.write(outcome === "loaded" ? `${what}: loaded\n` : `${what}: already there\n`);
});
process.exit(0);
