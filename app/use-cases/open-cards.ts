import { disclosuresOf } from "#app/domain/trade/disclosure.ts";
import type { Inquiry } from "#app/domain/trade/inquiry.ts";
import { actorLabel, type VerbContext } from "./verb.ts";

/**
 * Writes into the consent ledger that both cards are open from now on. The asker agreed by sending: who
 * that was is known from the audit.
 */
export async function openCards(
  { store, ports, now, actor }: VerbContext,
  inquiry: Inquiry,
): Promise<void> {
  const sender = await store.audit.whoDid("send-inquiry", inquiry.id);
  const consents = {
    asker: { at: inquiry.sentAt, by: sender ?? "system" },
    answerer: { at: now, by: actorLabel(actor) },
  };
  await store.disclosures.open(disclosuresOf(inquiry, consents, ports.newId));
}
