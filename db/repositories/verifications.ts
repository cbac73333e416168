import { eq, inArray } from "drizzle-orm";
import type { Verification } from "#app/domain/review/verification.ts";
import type { Verifications } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { verifications } from "../schema/index.ts";
import { latest } from "./order.ts";

/** The row keeps the pair of `of` and `level` as it was written. */
function read({ at, ...row }: typeof verifications.$inferSelect): Verification {
  return { ...row, at: at.toISOString() } as Verification;
}

export function verificationsIn(db: Db): Verifications {
  return {
    async add({ at, ...verification }) {
      await db.insert(verifications).values({ ...verification, at: new Date(at) });
    },
    async latest(subjectIds) {
      if (subjectIds.length === 0) return new Map();
      const rows = await db
        .selectDistinctOn([verifications.subjectId])
        .from(verifications)
        .where(inArray(verifications.subjectId, [...subjectIds]))
        .orderBy(verifications.subjectId, latest(verifications.at), verifications.id);
      return new Map(rows.map((row) => [row.subjectId, read(row)]));
    },
    async of(subjectId) {
      const rows = await db
        .select()
        .from(verifications)
        .where(eq(verifications.subjectId, subjectId))
        .orderBy(latest(verifications.at), verifications.id);
      return rows.map(read);
    },
  };
}
