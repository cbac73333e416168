import { and, asc, eq, isNotNull, isNull, lt, sql, type SQL } from "drizzle-orm";
import type { Attachment, AttachmentOwner } from "#app/domain/files/attachment.ts";
import type { Attachments } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { attachments } from "../schema/index.ts";

type Row = typeof attachments.$inferSelect;

function read({ listingId, needId, ...row }: Row): Attachment {
  const owner: AttachmentOwner =
    listingId !== null
      ? { kind: "listing", id: listingId }
      : needId !== null
        ? { kind: "need", id: needId }
        : { kind: "organisation", id: row.organisationId };
  return {
    ...row,
    owner,
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    removedAt: row.removedAt?.toISOString() ?? null,
  };
}

function write({ owner, ...attachment }: Attachment): Row {
  return {
    ...attachment,
    listingId: owner.kind === "listing" ? owner.id : null,
    needId: owner.kind === "need" ? owner.id : null,
    createdAt: new Date(attachment.createdAt),
    changedAt: new Date(attachment.changedAt),
    removedAt: attachment.removedAt ? new Date(attachment.removedAt) : null,
  };
}

function ownedBy({ kind, id }: AttachmentOwner): SQL | undefined {
  if (kind === "listing") return eq(attachments.listingId, id);
  if (kind === "need") return eq(attachments.needId, id);
  return and(
    eq(attachments.organisationId, id),
    isNull(attachments.listingId),
    isNull(attachments.needId),
  );
}

const present = isNull(attachments.removedAt);
const inOrder = [asc(attachments.position), asc(attachments.id)];

export function attachmentsIn(db: Db): Attachments {
  return {
    async of(owner) {
      const rows = await db
        .select()
        .from(attachments)
        .where(and(ownedBy(owner), present))
        .orderBy(...inOrder);
      return rows.map(read);
    },
    async removedOf(owner) {
      const rows = await db
        .select()
        .from(attachments)
        .where(and(ownedBy(owner), isNotNull(attachments.removedAt)))
        .orderBy(...inOrder);
      return rows.map(read);
    },
    async byId(id) {
      const [row] = await db.select().from(attachments).where(eq(attachments.id, id));
      return row ? read(row) : null;
    },
    async insert(attachment) {
      await db.insert(attachments).values(write(attachment));
    },
    async save(attachment) {
      const { position, caption, changedAt, removedAt } = write(attachment);
      await db
        .update(attachments)
        .set({ position, caption, changedAt, removedAt })
        .where(eq(attachments.id, attachment.id));
    },
    async bytesOf(organisationId) {
      const [row] = await db
        .select({ bytes: sql<string>`coalesce(sum(${attachments.bytes}), 0)` })
        .from(attachments)
        .where(eq(attachments.organisationId, organisationId));
      return Number(row?.bytes ?? 0);
    },
    async takeTurn(organisationId) {
      await db.execute(
        sql`select pg_advisory_xact_lock(hashtext(${`duijie.attachments:${organisationId}`}))`,
      );
    },
    async forget(removedBefore) {
      const gone = await db
        .delete(attachments)
        .where(lt(attachments.removedAt, new Date(removedBefore)))
        .returning({ id: attachments.id });
      return gone.length;
    },
    stored: () => db.select({ id: attachments.id, kind: attachments.kind }).from(attachments),
  };
}
