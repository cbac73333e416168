import { and, asc, count, eq, gt, inArray, lt, or, sql } from "drizzle-orm";
import { reviewKinds, type Review, type ReviewKind } from "#app/domain/review/review.ts";
import type { Reviews } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { reviews } from "../schema/index.ts";
import { latest } from "./order.ts";

function read({ openedAt, decidedAt, ...row }: typeof reviews.$inferSelect): Review {
  return {
    ...row,
    openedAt: openedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

export function reviewsIn(db: Db): Reviews {
  const waiting = eq(reviews.state, "waiting");
  const waitingOf = (kind: ReviewKind | null) =>
    kind ? and(waiting, eq(reviews.kind, kind)) : waiting;
  return {
    async open(review) {
      const { openedAt, decidedAt, ...rest } = review;
      await db
        .insert(reviews)
        .values({
          ...rest,
          openedAt: new Date(openedAt),
          decidedAt: decidedAt ? new Date(decidedAt) : null,
        })
        .onConflictDoUpdate({
          target: [reviews.kind, reviews.subjectId],
          targetWhere: sql`state = 'waiting'`,
          set: { checks: rest.checks, note: rest.note, content: rest.content },
        });
    },
    async byId(id) {
      const [row] = await db.select().from(reviews).where(eq(reviews.id, id));
      return row ? read(row) : null;
    },
    async ofSubject(subjectId) {
      const rows = await db
        .select()
        .from(reviews)
        .where(eq(reviews.subjectId, subjectId))
        .orderBy(latest(reviews.openedAt), reviews.id);
      return rows.map(read);
    },
    async queue(kind, { page, perPage }) {
      const rows = await db
        .select()
        .from(reviews)
        .where(waitingOf(kind))
        .orderBy(asc(reviews.openedAt), asc(reviews.id))
        .limit(perPage)
        .offset((page - 1) * perPage);
      return rows.map(read);
    },
    async waiting() {
      const rows = await db
        .select({ kind: reviews.kind, n: count() })
        .from(reviews)
        .where(waiting)
        .groupBy(reviews.kind);
      const counts = Object.fromEntries(reviewKinds.map((kind) => [kind, 0]));
      for (const row of rows) counts[row.kind] = row.n;
      return counts as Record<ReviewKind, number>;
    },
    async beside({ openedAt, id }, kind) {
      const at = new Date(openedAt);
      const after = or(gt(reviews.openedAt, at), and(eq(reviews.openedAt, at), gt(reviews.id, id)));
      const before = or(
        lt(reviews.openedAt, at),
        and(eq(reviews.openedAt, at), lt(reviews.id, id)),
      );
      const ids = db.select({ id: reviews.id }).from(reviews);
      const [next] = await ids
        .where(and(waitingOf(kind), after))
        .orderBy(asc(reviews.openedAt), asc(reviews.id))
        .limit(1);
      const [previous] = await db
        .select({ id: reviews.id })
        .from(reviews)
        .where(and(waitingOf(kind), before))
        .orderBy(sql`${reviews.openedAt} desc`, sql`${reviews.id} desc`)
        .limit(1);
      return { next: next?.id ?? null, previous: previous?.id ?? null };
    },
    async decide(id, { decision, reason, decidedBy }, at) {
      const decided = await db
        .update(reviews)
        .set({ state: "decided", decision, reason, decidedBy, decidedAt: new Date(at) })
        .where(and(eq(reviews.id, id), waiting))
        .returning({ id: reviews.id });
      return decided.length === 1;
    },
    async withdraw(kind, subjectId) {
      await db
        .update(reviews)
        .set({ state: "withdrawn" })
        .where(and(waiting, eq(reviews.kind, kind), eq(reviews.subjectId, subjectId)));
    },
    async decided({ page, perPage }) {
      const rows = await db
        .select()
        .from(reviews)
        .where(eq(reviews.state, "decided"))
        .orderBy(latest(reviews.decidedAt), reviews.id)
        .limit(perPage)
        .offset((page - 1) * perPage);
      return rows.map(read);
    },
    async lastDecided(subjectIds) {
      if (subjectIds.length === 0) return new Map();
      const rows = await db
        .selectDistinctOn([reviews.subjectId])
        .from(reviews)
        .where(and(eq(reviews.state, "decided"), inArray(reviews.subjectId, [...subjectIds])))
        .orderBy(reviews.subjectId, latest(reviews.openedAt), reviews.id);
      return new Map(rows.map((row) => [row.subjectId, read(row)]));
    },
  };
}
