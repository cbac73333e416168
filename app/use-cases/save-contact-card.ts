import type { ContactCard } from "#app/domain/people/organisation.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { frozenRefusal } from "./publishing.ts";
import { verb } from "./verb.ts";

/** Writes the organisation's contact card. It is shown to a partner only after both sides agreed. */
export const saveContactCard = verb<Omit<ContactCard, "organisationId">, null>({
  name: "save-contact-card",
  access: "editor",
  subject: () => "contact-card",
  async run(context, card) {
    const { store, organisationId } = context;
    if (!organisationId) return refuse({ code: "not_found" });
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    await store.contacts.save({ ...card, organisationId });
    return ok(null);
  },
});
