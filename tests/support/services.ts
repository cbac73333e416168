import { createServices, type Services } from "#app/services.server.ts";
import { loadReferenceInto } from "#seed/reference/load.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";
import type { TestServer } from "./engines.ts";

export interface TestServices {
  readonly services: Services;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** All services on a database of one's own, with the reference data. */
export async function openTestServices(server?: TestServer): Promise<TestServices> {
  const database = await openTestDatabase(server);
  const services = await createServices({
    databaseUrl: database.url,
    meili: null,
    loadReference: loadReferenceInto,
  });
  return {
    services,
    database,
    close: async () => {
      await services.close();
      await database.close();
    },
  };
}
