import { and, asc, eq, getTableColumns, inArray, isNull, lte } from "drizzle-orm";
import type { Claim } from "#app/domain/people/claim.ts";
import type { Claims } from "#app/use-cases/people-port.ts";
import type { Db } from "../client.ts";
import { claims, organisations, users } from "../schema/index.ts";
import { latest } from "./order.ts";

function read<Row extends typeof claims.$inferSelect>({
  askedAt,
  closedAt,
  ...rest
}: Row): Omit<Row, "askedAt" | "closedAt"> & Claim {
  return {
    ...rest,
    askedAt: askedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  };
}

export function claimsIn(db: Db): Claims {
  const named = () =>
    db
      .select({ ...getTableColumns(claims), name: users.name, email: users.email })
      .from(claims)
      .innerJoin(users, eq(users.id, claims.userId));
  return {
    async insert({ askedAt, closedAt, ...rest }) {
      const added = await db
        .insert(claims)
        .values({
          ...rest,
          askedAt: new Date(askedAt),
          closedAt: closedAt ? new Date(closedAt) : null,
        })
        .onConflictDoNothing()
        .returning({ id: claims.id });
      return added.length === 1;
    },
    async byId(id) {
      const [row] = await named().where(eq(claims.id, id));
      return row ? read(row) : null;
    },
    async about(organisationId, states) {
      const rows = await named()
        .where(and(eq(claims.organisationId, organisationId), inArray(claims.state, [...states])))
        .orderBy(asc(claims.askedAt), claims.id);
      return rows.map(read);
    },
    async of(userId) {
      const rows = await db
        .select({ ...getTableColumns(claims), organisationName: organisations.name })
        .from(claims)
        .innerJoin(organisations, eq(organisations.id, claims.organisationId))
        .where(eq(claims.userId, userId))
        .orderBy(latest(claims.askedAt), claims.id);
      return rows.map(read);
    },
    async move(id, from, { state, closedAt, reason }) {
      const moved = await db
        .update(claims)
        .set({ state, closedAt: closedAt ? new Date(closedAt) : null, reason })
        .where(and(eq(claims.id, id), inArray(claims.state, [...from])))
        .returning({ id: claims.id });
      return moved.length === 1;
    },
    async askedBefore(instant) {
      const rows = await db
        .select()
        .from(claims)
        .where(and(eq(claims.state, "asked"), lte(claims.askedAt, new Date(instant))))
        .orderBy(asc(claims.askedAt), claims.id);
      return rows.map(read);
    },
    async anyOpen(organisationId, kind) {
      const open = and(
        eq(claims.organisationId, organisationId),
        eq(claims.kind, kind),
        isNull(claims.closedAt),
      );
      return (await db.$count(claims, open)) > 0;
    },
  };
}
