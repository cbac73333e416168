import { eq, type SQL } from "drizzle-orm";
import type { Disclosure } from "#app/domain/trade/disclosure.ts";
import type { Disclosures } from "#app/use-cases/consent-port.ts";
import type { Db } from "../client.ts";
import { contactDisclosures, contactWithdrawals } from "../schema/index.ts";
import { latest } from "./order.ts";

function read(row: {
  opened: typeof contactDisclosures.$inferSelect;
  closed: typeof contactWithdrawals.$inferSelect | null;
}): Disclosure {
  const { opened, closed } = row;
  return {
    ...opened,
    consentedAt: opened.consentedAt.toISOString(),
    openedAt: opened.openedAt.toISOString(),
    withdrawal: closed && { at: closed.withdrawnAt.toISOString(), by: closed.withdrawnBy },
  };
}

export function disclosuresIn(db: Db): Disclosures {
  const ledger = (where: SQL) =>
    db
      .select({ opened: contactDisclosures, closed: contactWithdrawals })
      .from(contactDisclosures)
      .leftJoin(contactWithdrawals, eq(contactWithdrawals.disclosureId, contactDisclosures.id))
      .where(where)
      .orderBy(latest(contactDisclosures.openedAt), contactDisclosures.id);
  return {
    async open(disclosures) {
      const rows = disclosures.map((line) => ({
        id: line.id,
        inquiryId: line.inquiryId,
        ownerId: line.ownerId,
        shownToId: line.shownToId,
        consentedBy: line.consentedBy,
        consentedAt: new Date(line.consentedAt),
        openedAt: new Date(line.openedAt),
      }));
      await db
        .insert(contactDisclosures)
        .values(rows)
        .onConflictDoNothing({
          target: [contactDisclosures.inquiryId, contactDisclosures.ownerId],
        });
    },
    async byId(id) {
      const [row] = await ledger(eq(contactDisclosures.id, id));
      return row ? read(row) : null;
    },
    async ofInquiry(inquiryId) {
      return (await ledger(eq(contactDisclosures.inquiryId, inquiryId))).map(read);
    },
    async of(organisationId, way, { page, perPage }) {
      const { ownerId, shownToId } = contactDisclosures;
      const mine = eq(way === "given" ? ownerId : shownToId, organisationId);
      const rows = await ledger(mine)
        .limit(perPage)
        .offset((page - 1) * perPage);
      return { items: rows.map(read), total: await db.$count(contactDisclosures, mine) };
    },
    async withdraw(id, { at, by }) {
      const added = await db
        .insert(contactWithdrawals)
        .values({ disclosureId: id, withdrawnAt: new Date(at), withdrawnBy: by })
        .onConflictDoNothing({ target: contactWithdrawals.disclosureId })
        .returning({ id: contactWithdrawals.disclosureId });
      return added.length === 1;
    },
  };
}
