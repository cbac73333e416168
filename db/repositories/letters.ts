import { desc, eq } from "drizzle-orm";
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
    async recent(limit) {
      const rows = await db
        .select()
        .from(letters)
        .orderBy(desc(letters.at), letters.id)
        .limit(limit);
      return rows.map(read);
    },
  };
}
