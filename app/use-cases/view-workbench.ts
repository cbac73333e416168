import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

interface WorkbenchView {
  readonly listings: Readonly<Record<PostingStatus, number>>;
  readonly needs: Readonly<Record<PostingStatus, number>>;
  /** Inquiries that wait for this organisation's answer. */
  readonly waiting: number;
  readonly hasCard: boolean;
}

/** The organisation's own state at a glance. */
export const viewWorkbench = question<null, WorkbenchView>({
  name: "view-workbench",
  access: "viewer",
  async answer({ ports, organisationId }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const { store } = ports;
    const [listings, needs, waiting, card] = await Promise.all([
      store.listings.countsOf(organisationId),
      store.needs.countsOf(organisationId),
      store.inquiries.waitingFor(organisationId),
      store.contacts.of(organisationId),
    ]);
    return ok({ listings, needs, waiting, hasCard: card !== null });
  },
});
