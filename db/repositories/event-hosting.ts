import { and, asc, eq } from "drizzle-orm";
import type { EventGroup } from "#app/domain/events/event-group.ts";
import type { EventPage } from "#app/domain/events/event-page.ts";
import type { EventGroups, EventPages, HostZones } from "#app/use-cases/event-hosting-port.ts";
import type { Db } from "../client.ts";
import { eventGroups, eventPages, hostZones } from "../schema/index.ts";

function readGroup(row: typeof eventGroups.$inferSelect): EventGroup {
  const { content, askedAt, answeredAt, ...rest } = row;
  return {
    ...content,
    ...rest,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}

function writtenGroup(group: EventGroup): typeof eventGroups.$inferInsert {
  const { name, sectorRows, memberIds, askedAt, answeredAt, ...rest } = group;
  return {
    ...rest,
    content: { name, sectorRows, memberIds },
    askedAt: new Date(askedAt),
    answeredAt: answeredAt ? new Date(answeredAt) : null,
  };
}

export function eventGroupsIn(db: Db): EventGroups {
  const table = eventGroups;
  return {
    async byId(id) {
      const [row] = await db.select().from(table).where(eq(table.id, id));
      return row ? readGroup(row) : null;
    },
    async ofEvent(eventId) {
      const rows = await db
        .select()
        .from(table)
        .where(eq(table.eventId, eventId))
        .orderBy(asc(table.askedAt), asc(table.id));
      return rows.map(readGroup);
    },
    async ofEventAnd(eventId, organisationId) {
      const [row] = await db
        .select()
        .from(table)
        .where(and(eq(table.eventId, eventId), eq(table.organisationId, organisationId)));
      return row ? readGroup(row) : null;
    },
    async ofOrganisation(organisationId) {
      const rows = await db
        .select()
        .from(table)
        .where(eq(table.organisationId, organisationId))
        .orderBy(asc(table.askedAt), asc(table.id));
      return rows.map(readGroup);
    },
    async insert(group) {
      const rows = await db
        .insert(table)
        .values(writtenGroup(group))
        .onConflictDoNothing({ target: [table.eventId, table.organisationId] })
        .returning({ id: table.id });
      return rows.length === 1;
    },
    async update(group) {
      const { id, version } = group;
      const rows = await db
        .update(table)
        .set(writtenGroup(group))
        .where(and(eq(table.id, id), eq(table.version, version - 1)))
        .returning({ id: table.id });
      return rows.length === 1;
    },
    async remove(id) {
      await db.delete(table).where(eq(table.id, id));
    },
  };
}

function readPage(row: typeof eventPages.$inferSelect): EventPage {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

function writtenPage(page: EventPage): typeof eventPages.$inferInsert {
  return {
    ...page,
    createdAt: new Date(page.createdAt),
    updatedAt: new Date(page.updatedAt),
    publishedAt: page.publishedAt ? new Date(page.publishedAt) : null,
  };
}

export function eventPagesIn(db: Db): EventPages {
  const table = eventPages;
  return {
    async byId(id) {
      const [row] = await db.select().from(table).where(eq(table.id, id));
      return row ? readPage(row) : null;
    },
    async ofEvent(eventId) {
      const rows = await db
        .select()
        .from(table)
        .where(eq(table.eventId, eventId))
        .orderBy(asc(table.createdAt), asc(table.id));
      return rows.map(readPage);
    },
    async insert(page) {
      await db.insert(table).values(writtenPage(page));
    },
    async update(page) {
      const { id, version } = page;
      const rows = await db
        .update(table)
        .set(writtenPage(page))
        .where(and(eq(table.id, id), eq(table.version, version - 1)))
        .returning({ id: table.id });
      return rows.length === 1;
    },
    async remove(id) {
      await db.delete(table).where(eq(table.id, id));
    },
  };
}

export function hostZonesIn(db: Db): HostZones {
  const table = hostZones;
  return {
    async of(hostId) {
      const [row] = await db.select().from(table).where(eq(table.hostId, hostId));
      return row ?? null;
    },
    async save({ featured, ...zone }) {
      const row = { ...zone, featured: [...featured] };
      if (zone.version === 1) {
        const added = await db
          .insert(table)
          .values(row)
          .onConflictDoNothing()
          .returning({ hostId: table.hostId });
        return added.length === 1;
      }
      const saved = await db
        .update(table)
        .set(row)
        .where(and(eq(table.hostId, zone.hostId), eq(table.version, zone.version - 1)))
        .returning({ hostId: table.hostId });
      return saved.length === 1;
    },
  };
}
