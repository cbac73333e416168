import { and, eq, notExists } from "drizzle-orm";
import type { FormDrafts } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { formDrafts, listings, needs } from "../schema/index.ts";

export function formDraftsIn(db: Db): FormDrafts {
  return {
    async of(postingId) {
      const [row] = await db.select().from(formDrafts).where(eq(formDrafts.postingId, postingId));
      return row ? { ...row, savedAt: row.savedAt.toISOString() } : null;
    },
    async save({ savedAt, ...draft }) {
      const row = { ...draft, savedAt: new Date(savedAt) };
      const { postingId: _id, organisationId: _owner, ...changed } = row;
      await db
        .insert(formDrafts)
        .values(row)
        .onConflictDoUpdate({ target: formDrafts.postingId, set: changed });
    },
    async remove(postingId) {
      await db.delete(formDrafts).where(eq(formDrafts.postingId, postingId));
    },
    async sweep() {
      const { postingId, version } = formDrafts;
      const current = (table: typeof listings | typeof needs) =>
        notExists(
          db
            .select({ id: table.id })
            .from(table)
            .where(and(eq(table.id, postingId), eq(table.version, version))),
        );
      await db.delete(formDrafts).where(and(current(listings), current(needs)));
    },
  };
}
