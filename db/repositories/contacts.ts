import { eq } from "drizzle-orm";
import type { Contacts } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { contactCards } from "../schema/index.ts";

export function contactsIn(db: Db): Contacts {
  return {
    async of(organisationId) {
      const [row] = await db
        .select({
          organisationId: contactCards.organisationId,
          person: contactCards.person,
          phone: contactCards.phone,
          email: contactCards.email,
          wechat: contactCards.wechat,
        })
        .from(contactCards)
        .where(eq(contactCards.organisationId, organisationId));
      return row ?? null;
    },
    async remove(organisationId) {
      await db.delete(contactCards).where(eq(contactCards.organisationId, organisationId));
    },
    async save(card) {
      await db
        .insert(contactCards)
        .values(card)
        .onConflictDoUpdate({
          target: contactCards.organisationId,
          set: { ...card, updatedAt: new Date() },
        });
    },
  };
}
