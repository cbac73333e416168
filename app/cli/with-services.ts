import { readEnvironment, type Environment } from "#app/env.server.ts";
import {
  createServices,
  openDatabase,
  openSearchServer,
  type Database,
  type Services,
} from "#app/services.server.ts";
import { loadReferenceInto } from "#seed/reference/load.ts";
import { holderOf } from "./data-folder.ts";
import { serviceOptions } from "./service-options.ts";

/**
 * Runs one command on the database of the environment, beside a running server or without one: an
 * embedded PostgreSQL that was serving already is left serving.
 */
export async function withServices(
  work: (services: Services, env: Environment) => Promise<void>,
): Promise<void> {
  const env = readEnvironment(process.env);
  const database = await openDatabase(env);
  try {
    const beside = (await holderOf(env.dataDir)) !== null;
    const alone = { log: { warn: () => {} }, environment: process.env };
    const searchServer = await openSearchServer(env, beside ? "beside" : alone);
    try {
      const services = await createServices({
        ...serviceOptions(env, database.url, searchServer.meili),
        loadReference: loadReferenceInto,
      });
      try {
        await work(services, env);
      } finally {
        await services.close();
      }
    } finally {
      await searchServer.stop();
    }
  } finally {
    await leave(database, env);
  }
}

/** Stops an embedded PostgreSQL that we started, unless a server has begun to work on it meanwhile. */
export async function leave(database: Database, env: Environment): Promise<void> {
  if (!database.adopted && (await holderOf(env.dataDir)) === null) await database.stop();
}

export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
