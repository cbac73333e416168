import { and, eq, gt, lte } from "drizzle-orm";
import type { Province } from "#app/domain/shared/place.ts";
import type { Registration, Registrations } from "#app/use-cases/people-port.ts";
import type { Db } from "../client.ts";
import { registrations } from "../schema/index.ts";

function read(row: typeof registrations.$inferSelect): Registration {
  const { province, city, tokenHash: _secret, createdAt, expiresAt, ...rest } = row;
  return {
    ...rest,
    place: { province: province as Province, city },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}

export function registrationsIn(db: Db): Registrations {
  return {
    async insert({ place, createdAt, expiresAt, ...rest }) {
      await db.insert(registrations).values({
        ...rest,
        ...place,
        createdAt: new Date(createdAt),
        expiresAt: new Date(expiresAt),
      });
    },
    async byId(id) {
      const [row] = await db.select().from(registrations).where(eq(registrations.id, id));
      return row ? read(row) : null;
    },
    async setToken(id, tokenHash) {
      await db.update(registrations).set({ tokenHash }).where(eq(registrations.id, id));
    },
    async byToken(tokenHash, now) {
      const [row] = await db
        .select()
        .from(registrations)
        .where(
          and(eq(registrations.tokenHash, tokenHash), gt(registrations.expiresAt, new Date(now))),
        );
      return row ? read(row) : null;
    },
    async remove(id) {
      await db.delete(registrations).where(eq(registrations.id, id));
    },
    async removeAllOf(email) {
      await db.delete(registrations).where(eq(registrations.email, email));
    },
    async removeExpired(now) {
      await db.delete(registrations).where(lte(registrations.expiresAt, new Date(now)));
    },
  };
}
