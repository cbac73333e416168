import { ok } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

/** How many inquiries wait for the organisation's answer; every page of a member shows it. */
export const viewWaiting = question<null, number>({
  name: "view-waiting",
  access: "viewer",
  async answer({ ports, organisationId }) {
    return ok(organisationId ? await ports.store.inquiries.waitingFor(organisationId) : 0);
  },
});
