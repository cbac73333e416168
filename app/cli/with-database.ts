import { readEnvironment, type Environment } from "#app/env.server.ts";
import { openDatabase, type Database } from "#app/services.server.ts";
import { fail, leave } from "./with-services.ts";

/**
 * Runs one command on the database of the environment with the schema that it has, then ends the
 * process. What is thrown is shown to the operator in its own words.
 */
export async function withDatabase(
  work: (database: Database, env: Environment) => Promise<void>,
): Promise<never> {
  const words = (problem: unknown) =>
    problem instanceof Error ? problem.message : String(problem);
  try {
    const env = readEnvironment(process.env);
    const database = await openDatabase(env, "as-is");
    try {
      await work(database, env);
    } finally {
      await leave(database, env);
    }
  } catch (problem) {
    fail(words(problem));
  }
  process.exit(0);
}
