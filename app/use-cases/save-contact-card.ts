import type { ContactCard } from "#app/domain/people/organisation.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Writes the organisation's contact card. It is shown to a partner only after both sides agreed. */
export const saveContactCard = verb<Omit<ContactCard, "organisationId">, null>({
  name: "save-contact-card",
  access: "editor",
  subject: () => "contact-card",
  async run({ store, organisationId }, card) {
    if (!organisationId) return refuse({ code: "not_found" });
    await store.contacts.save({ ...card, organisationId });
    return ok(null);
  },
});
