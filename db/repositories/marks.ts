import { eq, inArray } from "drizzle-orm";
import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Marks } from "#app/use-cases/ports.ts";
import { anyOf } from "../any-of.ts";
import type { Db } from "../client.ts";
import { marks } from "../schema/index.ts";
import { catalogueMarksIn } from "./catalogue-marks.ts";

export function marksIn(db: Db): Marks {
  return {
    async replace(listingId, current) {
      await db.delete(marks).where(eq(marks.listingId, listingId));
      if (current.length > 0)
        await db.insert(marks).values(current.map((mark) => ({ ...mark, listingId })));
    },
    async replaceMany(current) {
      const ids = [...current.keys()];
      if (ids.length === 0) return;
      await db.delete(marks).where(inArray(marks.listingId, ids));
      const rows = [...current].flatMap(([listingId, each]) =>
        each.map((mark) => ({ ...mark, listingId })),
      );
      if (rows.length > 0) await db.insert(marks).values(rows);
    },
    async of(listingIds) {
      const found = new Map<string, Mark[]>();
      if (listingIds.length === 0) return found;
      const [rows, claimed] = await Promise.all([
        db.select().from(marks).where(anyOf(marks.listingId, listingIds)).orderBy(marks.kind),
        catalogueMarksIn(db).shownOf(listingIds),
      ]);
      for (const { listingId, ...mark } of rows)
        found.set(listingId, [...(found.get(listingId) ?? []), mark]);
      for (const [listingId, each] of claimed)
        found.set(listingId, [...(found.get(listingId) ?? []), ...each]);
      return found;
    },
  };
}
