import path from "node:path";
import { createServices } from "#app/services.server.ts";

/** A process that matches needs until it is killed; the bench starts it. */
const { BENCH_DATABASE_URL, BENCH_DATA_DIR } = process.env;
if (!BENCH_DATABASE_URL || !BENCH_DATA_DIR) throw new Error("only the bench starts this program");
const services = await createServices({
  databaseUrl: BENCH_DATABASE_URL,
  meili: null,
  filesFolder: path.join(BENCH_DATA_DIR, "files"),
  smtp: null,
  siteUrl: "http://127.0.0.1",
  log: {
    warn: (detail, message) => console.error(message, detail),
    info: () => {},
  },
});
while (await services.ports.store.matchRuns.unfinished())
  await services.jobs["continue-rematch"]!(null);
process.exit(0);
