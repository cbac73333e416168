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
      return rows.map((row) => ({
        at: row.at.toISOString(),
        verb: row.verb,
        actor: row.actor,
        organisationId: row.organisationId,
        subject: row.subject,
        outcome: row.outcome,
        requestId: row.requestId,
      }));
    },
  };
}
