import { and, eq, gt, lte } from "drizzle-orm";
import type { MailLink, MailLinks } from "#app/use-cases/people-port.ts";
import type { Db } from "../client.ts";
import { mailLinks } from "../schema/index.ts";

function read(row: typeof mailLinks.$inferSelect): MailLink {
  const { tokenHash: _secret, createdAt, expiresAt, ...rest } = row;
  return { ...rest, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}

export function mailLinksIn(db: Db): MailLinks {
  return {
    async insert({ createdAt, expiresAt, ...rest }) {
      await db
        .insert(mailLinks)
        .values({ ...rest, createdAt: new Date(createdAt), expiresAt: new Date(expiresAt) });
    },
    async byId(id) {
      const [row] = await db.select().from(mailLinks).where(eq(mailLinks.id, id));
      return row ? read(row) : null;
    },
    async address(id, userId, tokenHash) {
      await db.update(mailLinks).set({ userId, tokenHash }).where(eq(mailLinks.id, id));
    },
    async byToken(tokenHash, now) {
      const [row] = await db
        .select()
        .from(mailLinks)
        .where(and(eq(mailLinks.tokenHash, tokenHash), gt(mailLinks.expiresAt, new Date(now))));
      return row ? read(row) : null;
    },
    async remove(id) {
      await db.delete(mailLinks).where(eq(mailLinks.id, id));
    },
    async removeAllOf(userId) {
      await db.delete(mailLinks).where(eq(mailLinks.userId, userId));
    },
    async removeExpired(now) {
      await db.delete(mailLinks).where(lte(mailLinks.expiresAt, new Date(now)));
    },
  };
}
