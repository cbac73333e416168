import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createServices, type SearchServer, type Services } from "#app/services.server.ts";
import { applicationUrl } from "#db/application-role.ts";
import { loadReferenceInto } from "#seed/reference/load.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";
import type { TestServer } from "./engines.ts";

export interface TestServices {
  readonly services: Services;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** All services on a database of one's own, with the reference data. */
export async function openTestServices(
  server?: TestServer,
  meili: SearchServer | null = null,
): Promise<TestServices> {
  const database = await openTestDatabase(server);
  const filesFolder = await mkdtemp(path.join(tmpdir(), "duijie-files-"));
  const services = await createServices({
    // As the site does: the test's own connection is the owner's.
    databaseUrl: await applicationUrl(database.url),
    meili,
    filesFolder,
    smtp: null,
    siteUrl: "http://127.0.0.1:3000",
    // Tests also write past the services and look at once.
    caches: false,
    loadReference: loadReferenceInto,
  });
  return {
    services,
    database,
    close: async () => {
      await services.close();
      await database.close();
      await rm(filesFolder, { recursive: true, force: true });
    },
  };
}
