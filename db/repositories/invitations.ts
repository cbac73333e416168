import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import type { Invitation } from "#app/domain/people/member.ts";
import type { Invitations } from "#app/use-cases/people-port.ts";
import type { Db } from "../client.ts";
import { invitations } from "../schema/index.ts";

function read(row: typeof invitations.$inferSelect): Invitation {
  const { tokenHash: _secret, sentAt, expiresAt, ...rest } = row;
  return { ...rest, sentAt: sentAt.toISOString(), expiresAt: expiresAt.toISOString() };
}

export function invitationsIn(db: Db): Invitations {
  return {
    async put({ sentAt, expiresAt, ...rest }, tokenHash) {
      const values = {
        ...rest,
        tokenHash,
        sentAt: new Date(sentAt),
        expiresAt: new Date(expiresAt),
      };
      const { role, invitedBy, sentAt: sent, expiresAt: ends } = values;
      await db
        .insert(invitations)
        .values(values)
        .onConflictDoUpdate({
          target: [invitations.organisationId, invitations.email],
          set: { role, invitedBy, tokenHash, sentAt: sent, expiresAt: ends },
        });
    },
    async of(organisationId) {
      const rows = await db
        .select()
        .from(invitations)
        .where(eq(invitations.organisationId, organisationId))
        .orderBy(asc(invitations.sentAt), invitations.id);
      return rows.map(read);
    },
    async byId(id) {
      const [row] = await db.select().from(invitations).where(eq(invitations.id, id));
      return row ? read(row) : null;
    },
    async byToken(tokenHash, now) {
      const [row] = await db
        .select()
        .from(invitations)
        .where(and(eq(invitations.tokenHash, tokenHash), gt(invitations.expiresAt, new Date(now))));
      return row ? read(row) : null;
    },
    async remove(id) {
      await db.delete(invitations).where(eq(invitations.id, id));
    },
    async removeAllOf(organisationId) {
      await db.delete(invitations).where(eq(invitations.organisationId, organisationId));
    },
    async removeAllTo(email) {
      await db.delete(invitations).where(sql`lower(${invitations.email}) = lower(${email})`);
    },
    async removeExpired(now) {
      await db.delete(invitations).where(lte(invitations.expiresAt, new Date(now)));
    },
  };
}
