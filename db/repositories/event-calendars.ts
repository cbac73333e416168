import { eq } from "drizzle-orm";
import type { EventCalendars } from "#app/use-cases/event-calendar-port.ts";
import type { Db } from "../client.ts";
import { eventCalendars as table } from "../schema/index.ts";

export function eventCalendarsIn(db: Db): EventCalendars {
  return {
    async madeAt(participationId) {
      const [row] = await db
        .select({ at: table.createdAt })
        .from(table)
        .where(eq(table.participationId, participationId));
      return row?.at.toISOString() ?? null;
    },
    async save(participationId, digest, at) {
      const set = { digest, createdAt: new Date(at) };
      await db
        .insert(table)
        .values({ participationId, ...set })
        .onConflictDoUpdate({ target: table.participationId, set });
    },
    async remove(participationId) {
      await db.delete(table).where(eq(table.participationId, participationId));
    },
    async participationOf(digest) {
      const [row] = await db
        .select({ id: table.participationId })
        .from(table)
        .where(eq(table.digest, digest));
      return row?.id ?? null;
    },
  };
}
