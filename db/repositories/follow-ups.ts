import { and, asc, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { FollowUp } from "#app/domain/events/follow-up.ts";
import type { FollowUps } from "#app/use-cases/outcome-port.ts";
import type { Db } from "../client.ts";
import { followUps as table } from "../schema/index.ts";

function read({ doneAt, updatedAt, ...row }: typeof table.$inferSelect): FollowUp {
  return { ...row, doneAt: doneAt?.toISOString() ?? null, updatedAt: updatedAt.toISOString() };
}

function written({ doneAt, updatedAt, ...rest }: FollowUp): typeof table.$inferInsert {
  return { ...rest, doneAt: doneAt ? new Date(doneAt) : null, updatedAt: new Date(updatedAt) };
}

export function followUpsIn(db: Db): FollowUps {
  const isOne = (meetingId: string, organisationId: string) =>
    and(eq(table.meetingId, meetingId), eq(table.organisationId, organisationId));
  return {
    async of(meetingId, organisationId) {
      const [row] = await db.select().from(table).where(isOne(meetingId, organisationId));
      return row ? read(row) : null;
    },
    async ofOrganisation(organisationId) {
      const rows = await db
        .select()
        .from(table)
        .where(eq(table.organisationId, organisationId))
        .orderBy(asc(table.dueOn), asc(table.meetingId));
      return rows.map(read);
    },
    async insert(followUp) {
      const rows = await db
        .insert(table)
        .values(written(followUp))
        .onConflictDoNothing()
        .returning({ id: table.meetingId });
      return rows.length === 1;
    },
    async update(followUp) {
      const { meetingId, organisationId, version } = followUp;
      const rows = await db
        .update(table)
        .set(written(followUp))
        .where(and(isOne(meetingId, organisationId), eq(table.version, version - 1)))
        .returning({ id: table.meetingId });
      return rows.length === 1;
    },
    async takeDue(day, limit) {
      const due = db
        .select({ meetingId: table.meetingId, organisationId: table.organisationId })
        .from(table)
        .where(
          and(
            isNull(table.doneAt),
            lte(table.dueOn, day),
            or(isNull(table.remindedFor), sql`reminded_for <> due_on`),
          ),
        )
        .orderBy(asc(table.dueOn))
        .limit(limit)
        .for("update", { skipLocked: true });
      const taken = await due;
      const rows = await Promise.all(
        taken.map(({ meetingId, organisationId }) =>
          db
            .update(table)
            .set({ remindedFor: sql`due_on` })
            .where(isOne(meetingId, organisationId))
            .returning(),
        ),
      );
      return rows.flat().map(read);
    },
  };
}
