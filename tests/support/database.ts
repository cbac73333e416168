import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { connect, type Connection } from "#db/client.ts";
import { templateDatabase, type TestServer } from "./engines.ts";

export interface TestDatabase extends Connection {
  readonly url: string;
}

/** Every server: adapters, migrations, plans and recovery are tested on each. */
export function testServers(): readonly TestServer[] {
  return inject("servers");
}

/** The oldest server at hand, whose SQL the others understand too: verbs are tested there. */
export function verbServers(): readonly TestServer[] {
  return testServers().slice(-1);
}

/** A database of one's own, empty but for the schema; dropped on close. */
export async function openTestDatabase(server = testServers()[0]!): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = postgres(`${server.url}/postgres`, { max: 1, onnotice: () => {} });
  // Copying a template is refused while another copy of it runs: wait for one's turn.
  await admin`select pg_advisory_lock(1)`;
  await admin.unsafe(`create database ${name} template ${templateDatabase}`);
  await admin`select pg_advisory_unlock(1)`;
  const url = `${server.url}/${name}`;
  const connection = connect(url, { max: 6 });
  return {
    ...connection,
    url,
    close: async () => {
      await connection.close();
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
