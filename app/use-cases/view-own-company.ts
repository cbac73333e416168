import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

/** The organisation for which the actor acts, as everybody may see it. */
export const viewOwnCompany = question<null, Organisation>({
  name: "view-own-company",
  access: "viewer",
  async answer({ ports, organisationId }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const company = (await ports.store.people.organisations([organisationId])).get(organisationId);
    return company ? ok(company) : refuse({ code: "not_found" });
  },
});
