import { and, asc, desc, eq, gte, lt, ne, or, type SQL } from "drizzle-orm";
import type { Audit, AuditLine, AuditQuestion } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { auditLines } from "../schema/index.ts";

function read(row: typeof auditLines.$inferSelect): AuditLine {
  return {
    at: row.at.toISOString(),
    verb: row.verb,
    actor: row.actor,
    organisationId: row.organisationId,
    subject: row.subject,
    outcome: row.outcome,
    requestId: row.requestId,
  };
}

/** Midnight in China at the beginning of a day, `later` days on. */
function midnight(day: string, later = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + later * 86_400_000);
}

function conditions(asked: AuditQuestion): SQL | undefined {
  const { organisationId, verb, actor, outcome, from, to } = asked;
  return and(
    organisationId ? eq(auditLines.organisationId, organisationId) : undefined,
    verb ? eq(auditLines.verb, verb) : undefined,
    actor ? eq(auditLines.actor, actor) : undefined,
    outcome === "done" ? eq(auditLines.outcome, "done") : undefined,
    outcome === "refused" ? ne(auditLines.outcome, "done") : undefined,
    from ? gte(auditLines.at, midnight(from)) : undefined,
    to ? lt(auditLines.at, midnight(to, 1)) : undefined,
  );
}

export function auditIn(db: Db): Audit {
  const newest = (where: SQL | undefined, limit: number, offset = 0) =>
    db
      .select()
      .from(auditLines)
      .where(where)
      .orderBy(desc(auditLines.number))
      .limit(limit)
      .offset(offset);
  return {
    async write(line) {
      await db.insert(auditLines).values({ ...line, at: new Date(line.at) });
    },
    async writeMany(lines) {
      if (lines.length === 0) return;
      await db.insert(auditLines).values(lines.map((line) => ({ ...line, at: new Date(line.at) })));
    },
    async recent(limit) {
      return (await newest(undefined, limit)).map(read);
    },
    async find(asked, { page, perPage }) {
      const where = conditions(asked);
      const rows = await newest(where, perPage, (page - 1) * perPage);
      return { items: rows.map(read), total: await db.$count(auditLines, where) };
    },
    async about(userId, limit) {
      const mine = or(eq(auditLines.actor, userId), eq(auditLines.subject, userId));
      return (await newest(mine, limit)).map(read);
    },
    async whoDid(verb, subject) {
      const [line] = await db
        .select({ actor: auditLines.actor })
        .from(auditLines)
        .where(
          and(
            eq(auditLines.subject, subject),
            eq(auditLines.verb, verb),
            eq(auditLines.outcome, "done"),
          ),
        )
        .orderBy(asc(auditLines.number))
        .limit(1);
      return line?.actor ?? null;
    },
  };
}
