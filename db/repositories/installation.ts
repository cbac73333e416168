import { desc, sql } from "drizzle-orm";
import type { Installation } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import journal from "../migrations/meta/_journal.json" with { type: "json" };
import { backups, referenceLoads } from "../schema/index.ts";

export function installationIn(db: Db): Installation {
  return {
    async facts() {
      const [server] = (await db.execute(sql`
        select current_setting('server_version') as version,
          pg_database_size(current_database())::float8 as bytes`)) as unknown as {
        version: string;
        bytes: number;
      }[];
      const [reference] = await db.select().from(referenceLoads);
      const [backup] = await db.select().from(backups).orderBy(desc(backups.takenAt)).limit(1);
      return {
        postgres: server!.version.split(" ")[0]!,
        databaseBytes: server!.bytes,
        // Every process brings the schema to its newest before it works on it.
        migration: journal.entries.at(-1)!.tag,
        reference: reference?.sha256 ?? null,
        lastBackup: backup ? { takenAt: backup.takenAt.toISOString(), bytes: backup.bytes } : null,
      };
    },
  };
}
