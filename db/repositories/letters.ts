import { count, min, desc, eq, lt, notInArray, or, sql } from "drizzle-orm";
import type { Letter, Letters } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { letters } from "../schema/index.ts";

function read({ at, ...row }: typeof letters.$inferSelect): Letter {
  return { ...row, at: at.toISOString() };
}

export function lettersIn(db: Db): Letters {
  return {
    async insert(letter) {
      await db.insert(letters).values({ ...letter, at: new Date(letter.at) });
    },
    async byId(id) {
      const [row] = await db.select().from(letters).where(eq(letters.id, id));
      return row ? read(row) : null;
    },
    async remove(id) {
      await db.delete(letters).where(eq(letters.id, id));
    },
    async removeAllTo(email) {
      await db.delete(letters).where(sql`lower(${letters.to}) = lower(${email})`);
    },
    async waiting() {
      const [row] = await db.select({ count: count(), oldest: min(letters.at) }).from(letters);
      return { count: row?.count ?? 0, oldestAt: row?.oldest?.toISOString() ?? null };
    },
    async recent(limit) {
      const rows = await db
        .select()
        .from(letters)
        .orderBy(desc(letters.at), letters.id)
        .limit(limit);
      return rows.map(read);
    },
    async sweep(before, most) {
      const newest = db
        .select({ id: letters.id })
        .from(letters)
        .orderBy(desc(letters.at), letters.id)
        .limit(most ?? 0);
      const old = lt(letters.at, new Date(before));
      const gone = await db
        .delete(letters)
        .where(most === null ? old : or(old, notInArray(letters.id, newest)))
        .returning({ id: letters.id });
      return gone.length;
    },
  };
}
