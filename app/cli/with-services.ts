import { readEnvironment, type Environment } from "#app/env.server.ts";
import {
  createServices,
  openDatabase,
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
  const services = await createServices({
    ...serviceOptions(env, database.url),
    loadReference: loadReferenceInto,
  });
  try {
    await work(services, env);
  } finally {
    await services.close();
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
