import { ok } from "#app/domain/shared/result.ts";
import { auditThings } from "./audit-things.ts";
import type { AuditQuestion, Page } from "./ports.ts";
import { question } from "./verb.ts";
import type { AuditView } from "./view-audit.ts";

/** The audit of the whole platform, people by their ids alone. */
export const viewWholeAudit = question<Page & AuditQuestion, AuditView>({
  name: "view-whole-audit",
  access: "administrator",
  async answer({ ports: { store } }, { page, perPage, ...asked }) {
    const found = await store.audit.find(asked, { page, perPage });
    const ids = found.items.flatMap(({ organisationId }) => organisationId ?? []);
    const [things, organisations] = await Promise.all([
      auditThings(store, found.items, null),
      store.people.organisations(ids),
    ]);
    const named = [...organisations.values()].map(({ id, name }) => [id, name] as const);
    return ok({ ...found, things, names: {}, organisations: Object.fromEntries(named) });
  },
});
