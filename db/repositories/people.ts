import { and, asc, desc, eq, gt, inArray, lte, ne, not, exists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor, Membership } from "#app/domain/people/actor.ts";
import { memberRoleLabels, platformRoleLabels } from "#app/domain/people/actor.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Province } from "#app/domain/shared/place.ts";
import type { People, Session, Sessions, User } from "#app/use-cases/ports.ts";
import { anyOf } from "../any-of.ts";
import type { Db } from "../client.ts";
import { listings, memberships, needs, organisations, sessions, users } from "../schema/index.ts";

export function organisationOf(row: typeof organisations.$inferSelect): Organisation {
  return {
    id: row.id,
    name: row.name,
    place: { province: row.province as Province, city: row.city },
    creditCode: row.creditCode,
    trust: row.trust,
    trustUntil: row.trustUntil,
    frozen: row.frozen,
    demo: row.demo,
  };
}

function userOf(row: typeof users.$inferSelect): User {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    passwordHash: row.passwordHash,
    platformRole: row.platformRole,
    demo: row.demo,
  };
}

function membership(userId: Id, organisationId: Id) {
  return and(eq(memberships.userId, userId), eq(memberships.organisationId, organisationId));
}

export function peopleIn(db: Db): People {
  return {
    async userByEmail(email) {
      const [row] = await db
        .select()
        .from(users)
        .where(sql`lower(${users.email}) = lower(${email})`);
      return row ? userOf(row) : null;
    },
    async user(id) {
      const [row] = await db.select().from(users).where(eq(users.id, id));
      return row ? userOf(row) : null;
    },
    async insertUser(user) {
      const added = await db
        .insert(users)
        .values(user)
        .onConflictDoNothing()
        .returning({ id: users.id });
      return added.length === 1;
    },
    async setPassword(userId, passwordHash) {
      await db.update(users).set({ passwordHash }).where(eq(users.id, userId));
    },
    async setEmail(userId, email) {
      const other = alias(users, "other");
      const others = db
        .select({ id: other.id })
        .from(other)
        .where(and(sql`lower(${other.email}) = lower(${email})`, ne(other.id, userId)));
      const changed = await db
        .update(users)
        .set({ email })
        .where(and(eq(users.id, userId), not(exists(others))))
        .returning({ id: users.id });
      return changed.length === 1;
    },
    async setPlatformRole(userId, platformRole) {
      await db.update(users).set({ platformRole }).where(eq(users.id, userId));
    },
    async removeUser(userId) {
      await db.delete(users).where(eq(users.id, userId));
    },
    async membershipsOf(userId) {
      return db
        .select({
          organisationId: memberships.organisationId,
          organisationName: organisations.name,
          role: memberships.role,
        })
        .from(memberships)
        .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
        .where(eq(memberships.userId, userId))
        .orderBy(organisations.name, organisations.id);
    },
    async insertOrganisation({ place, ...organisation }) {
      const added = await db
        .insert(organisations)
        .values({ ...organisation, ...place })
        .onConflictDoNothing()
        .returning({ id: organisations.id });
      return added.length === 1;
    },
    async organisationByCode(creditCode) {
      const [row] = await db
        .select()
        .from(organisations)
        .where(eq(organisations.creditCode, creditCode));
      return row ? organisationOf(row) : null;
    },
    async organisationsListed(names, creditCodes) {
      const rows = await db
        .select()
        .from(organisations)
        .where(
          or(
            inArray(organisations.name, [...names]),
            inArray(organisations.creditCode, [...creditCodes]),
          ),
        )
        .orderBy(organisations.id);
      return rows.map(organisationOf);
    },
    async takeOrganisation(id) {
      const [row] = await db
        .select()
        .from(organisations)
        .where(eq(organisations.id, id))
        .for("no key update");
      return row ? organisationOf(row) : null;
    },
    async saveOrganisation({ id, name, creditCode, place }) {
      const other = alias(organisations, "other");
      const others = db
        .select({ id: other.id })
        .from(other)
        .where(and(eq(other.creditCode, creditCode ?? ""), ne(other.id, id)));
      const saved = await db
        .update(organisations)
        .set({ name, creditCode, ...place })
        .where(and(eq(organisations.id, id), not(exists(others))))
        .returning({ id: organisations.id });
      return saved.length === 1;
    },
    async removeOrganisation(id) {
      const idsOf = async (table: typeof listings | typeof needs) => {
        const own = await db
          .select({ id: table.id })
          .from(table as typeof listings)
          .where(eq(table.organisationId, id));
        return own.map((row) => row.id);
      };
      const gone = { listings: await idsOf(listings), needs: await idsOf(needs) };
      await db.delete(organisations).where(eq(organisations.id, id));
      return gone;
    },
    async saveStanding({ id, trust, trustUntil, frozen }) {
      await db
        .update(organisations)
        .set({ trust, trustUntil, frozen })
        .where(eq(organisations.id, id));
    },
    async trustEndingBy(day) {
      const rows = await db
        .select()
        .from(organisations)
        .where(lte(organisations.trustUntil, day))
        .orderBy(organisations.id);
      return rows.map(organisationOf);
    },
    async insertMembership(userId, organisationId, role) {
      await db.insert(memberships).values({ userId, organisationId, role });
    },
    async membersOf(organisationId) {
      const rows = await db
        .select({
          userId: users.id,
          name: users.name,
          email: users.email,
          role: memberships.role,
          since: memberships.createdAt,
        })
        .from(memberships)
        .innerJoin(users, eq(users.id, memberships.userId))
        .where(eq(memberships.organisationId, organisationId))
        .orderBy(asc(memberships.role), users.name, users.id);
      return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
    },
    async setRole(userId, organisationId, role) {
      await db.update(memberships).set({ role }).where(membership(userId, organisationId));
    },
    async removeMembership(userId, organisationId) {
      await db.delete(memberships).where(membership(userId, organisationId));
    },
    async organisations(ids) {
      if (ids.length === 0) return new Map();
      const rows = await db
        .select()
        .from(organisations)
        .where(anyOf(organisations.id, [...new Set(ids)]));
      return new Map(rows.map((row) => [row.id, organisationOf(row)]));
    },
    async trustOfSuppliers(listingIds) {
      if (listingIds.length === 0) return new Map();
      const rows = await db
        .select({ id: listings.id, trust: organisations.trust })
        .from(listings)
        .innerJoin(organisations, eq(organisations.id, listings.organisationId))
        .where(anyOf(listings.id, listingIds));
      return new Map(rows.map(({ id, trust }) => [id, trust]));
    },
    async demoAccounts() {
      const rows = await db
        .select({
          email: users.email,
          name: users.name,
          platformRole: users.platformRole,
          role: memberships.role,
          organisation: organisations.name,
        })
        .from(users)
        .leftJoin(memberships, eq(memberships.userId, users.id))
        .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
        .where(eq(users.demo, true))
        .orderBy(users.createdAt, users.id);
      return rows.map((row) => ({
        email: row.email,
        name: row.name,
        role: row.platformRole
          ? platformRoleLabels[row.platformRole]
          : row.role
            ? memberRoleLabels[row.role]
            : "",
        organisation: row.organisation ?? "",
      }));
    },
  };
}

function sessionOf(row: typeof sessions.$inferSelect): Session {
  return {
    tokenHash: row.tokenHash,
    userId: row.userId,
    organisationId: row.organisationId,
    agent: row.agent,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}

export function sessionsIn(db: Db): Sessions {
  return {
    async insert(session) {
      await db.insert(sessions).values({
        ...session,
        createdAt: new Date(session.createdAt),
        lastSeenAt: new Date(session.lastSeenAt),
        expiresAt: new Date(session.expiresAt),
      });
    },
    async find(tokenHash, now) {
      const [row] = await db
        .select({
          session: sessions,
          user: users,
          role: memberships.role,
          organisation: organisations,
        })
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .leftJoin(
          memberships,
          and(
            eq(memberships.userId, sessions.userId),
            eq(memberships.organisationId, sessions.organisationId),
          ),
        )
        .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
        .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, new Date(now))));
      if (!row) return null;
      const membership: Membership | null =
        row.role && row.organisation
          ? {
              organisationId: row.organisation.id,
              organisationName: row.organisation.name,
              role: row.role,
            }
          : null;
      const actor: Actor = {
        kind: "person",
        userId: row.user.id,
        name: row.user.name,
        membership,
        platformRole: row.user.platformRole,
      };
      return { session: sessionOf(row.session), actor };
    },
    async touch(tokenHash, lastSeenAt) {
      await db
        .update(sessions)
        .set({ lastSeenAt: new Date(lastSeenAt) })
        .where(eq(sessions.tokenHash, tokenHash));
    },
    async switchOrganisation(tokenHash, organisationId) {
      await db.update(sessions).set({ organisationId }).where(eq(sessions.tokenHash, tokenHash));
    },
    async remove(tokenHash) {
      await db.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
    },
    async removeAllOf(userId) {
      const gone = await db
        .delete(sessions)
        .where(eq(sessions.userId, userId))
        .returning({ tokenHash: sessions.tokenHash });
      return gone.length;
    },
    async removeOthersOf(userId, tokenHash) {
      await db
        .delete(sessions)
        .where(and(eq(sessions.userId, userId), ne(sessions.tokenHash, tokenHash)));
    },
    async of(userId, now) {
      const rows = await db
        .select()
        .from(sessions)
        .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, new Date(now))))
        .orderBy(desc(sessions.lastSeenAt), sessions.tokenHash);
      return rows.map(sessionOf);
    },
    async removeExpired(now) {
      const gone = await db
        .delete(sessions)
        .where(lte(sessions.expiresAt, new Date(now)))
        .returning({ tokenHash: sessions.tokenHash });
      return gone.length;
    },
  };
}
