import { randomBytes } from "node:crypto";
import postgres from "postgres";

/** A new, empty database beside the given one, which is not touched; gone with `drop`. */
export async function createBeside(
  databaseUrl: string,
): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `duijie_throw_away_${randomBytes(6).toString("hex")}`;
  const admin = postgres(databaseUrl, { max: 1, fetch_types: false, onnotice: () => {} });
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  try {
    await admin.unsafe(
      `create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`,
    );
  } catch (problem) {
    await admin.end();
    throw problem;
  }
  return {
    url: url.href,
    async drop() {
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
