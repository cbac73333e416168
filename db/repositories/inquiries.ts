import { and, eq, ne, or, sql, type SQL } from "drizzle-orm";
import type { Id } from "#app/domain/shared/id.ts";
import type { Inquiry } from "#app/domain/trade/inquiry.ts";
import type { Inquiries } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { inquiries } from "../schema/index.ts";
import { latest } from "./order.ts";

function read(row: typeof inquiries.$inferSelect): Inquiry {
  return {
    ...row,
    sentAt: row.sentAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}

/** Inquiries that wait for this organisation's answer; none for nobody. */
export function waitingInquiries(organisationId: Id | null): SQL | undefined {
  if (organisationId === null) return sql`false`;
  return and(
    eq(inquiries.status, "sent"),
    or(
      and(eq(inquiries.factoryId, organisationId), ne(inquiries.askedBy, "factory")),
      and(eq(inquiries.supplierId, organisationId), ne(inquiries.askedBy, "supplier")),
    ),
  );
}

export function inquiriesIn(db: Db): Inquiries {
  return {
    async insert(inquiry) {
      const row = {
        ...inquiry,
        sentAt: new Date(inquiry.sentAt),
        answeredAt: inquiry.answeredAt ? new Date(inquiry.answeredAt) : null,
      };
      const inserted = await db
        .insert(inquiries)
        .values(row)
        .onConflictDoNothing({ target: [inquiries.needId, inquiries.listingId] })
        .returning({ id: inquiries.id });
      return inserted.length === 1;
    },
    async byId(id) {
      const [row] = await db.select().from(inquiries).where(eq(inquiries.id, id));
      return row ? read(row) : null;
    },
    async forNeed(needId) {
      const rows = await db.select().from(inquiries).where(eq(inquiries.needId, needId));
      return rows.map(read);
    },
    async forListing(listingId) {
      const rows = await db.select().from(inquiries).where(eq(inquiries.listingId, listingId));
      return rows.map(read);
    },
    async of(organisationId, { page, perPage }) {
      const mine = or(
        eq(inquiries.factoryId, organisationId),
        eq(inquiries.supplierId, organisationId),
      );
      const rows = await db
        .select()
        .from(inquiries)
        .where(mine)
        .orderBy(latest(inquiries.sentAt), inquiries.id)
        .limit(perPage)
        .offset((page - 1) * perPage);
      return { items: rows.map(read), total: await db.$count(inquiries, mine) };
    },
    async answer(id, from, to, answer, at) {
      const moved = await db
        .update(inquiries)
        .set({ status: to, answer, answeredAt: new Date(at) })
        .where(and(eq(inquiries.id, id), eq(inquiries.status, from)))
        .returning({ id: inquiries.id });
      return moved.length === 1;
    },
    waitingFor: (organisationId) => db.$count(inquiries, waitingInquiries(organisationId)),
  };
}
