import { desc } from "drizzle-orm";
import type { Audit } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { auditLines } from "../schema/index.ts";

export function auditIn(db: Db): Audit {
  return {
    async write(line) {
      await db.insert(auditLines).values({ ...line, at: new Date(line.at) });
    },
    async recent(limit) {
      const rows = await db.select().from(auditLines).orderBy(desc(auditLines.number)).limit(limit);
      return rows.map(({ number: _number, ...line }) => ({ ...line, at: line.at.toISOString() }));
    },
  };
}
