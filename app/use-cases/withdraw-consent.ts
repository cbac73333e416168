import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { actorLabel, verb } from "./verb.ts";

/**
 * Takes back the consent to show one's card to a partner: it is closed from now on, and the ledger keeps
 * both moments. What the partner has noted meanwhile is out of reach.
 */
export const withdrawConsent = verb<{ readonly id: Id }, { readonly inquiryId: Id }>({
  name: "withdraw-consent",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store, now, actor, organisationId } = context;
    const disclosure = await store.disclosures.byId(id);
    if (!disclosure || disclosure.ownerId !== organisationId) return refuse({ code: "not_found" });
    if (!(await store.disclosures.withdraw(id, { at: now, by: actorLabel(actor) })))
      return refuse({ code: "conflict", message: "这项授权已经撤回。" });
    const { inquiryId, ownerId, shownToId } = disclosure;
    const [organisations, inquiry] = await Promise.all([
      store.people.organisations([ownerId, shownToId]),
      store.inquiries.byId(inquiryId),
    ]);
    // The ledger outlives partners and inquiries; news goes to those who are still here.
    if (organisations.has(shownToId) && inquiry)
      await notify(context, {
        to: { organisationId: shownToId },
        kind: "inquiry",
        key: `consent-${id}`,
        words: `${organisations.get(ownerId)?.name ?? "对方"}已撤回联系名片的授权，名片不再显示`,
        link: `/workbench/inquiries/${inquiryId}`,
      });
    return ok({ inquiryId });
  },
});
