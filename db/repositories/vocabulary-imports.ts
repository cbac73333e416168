import { and, eq } from "drizzle-orm";
import type { VocabularyChanges, VocabularyImport } from "#app/use-cases/vocabulary-port.ts";
import type { Db } from "../client.ts";
import { vocabularyImports as imports } from "../schema/index.ts";

/** Sheets of families and attributes on their way to proposals. */
export function sheetsIn(
  db: Db,
): Pick<VocabularyChanges, "insertImport" | "importById" | "closeImport"> {
  return {
    async insertImport({ uploadedAt, ...started }) {
      await db.insert(imports).values({ ...started, uploadedAt: new Date(uploadedAt) });
    },
    async importById(id) {
      const [row] = await db.select().from(imports).where(eq(imports.id, id));
      return row
        ? ({ ...row, uploadedAt: row.uploadedAt.toISOString() } as VocabularyImport)
        : null;
    },
    async closeImport(id, state) {
      const rows = await db
        .update(imports)
        .set({ state })
        .where(and(eq(imports.id, id), eq(imports.state, "checked")))
        .returning({ id: imports.id });
      return rows.length === 1;
    },
  };
}
