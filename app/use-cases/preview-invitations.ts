import { listLimits, readInvitationList } from "#app/domain/events/invitation-list.ts";
import { placeName } from "#app/domain/shared/place.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

/** new: can be invited. invited, registered: already there. self: the asking organisation, or the host. */
export type InvitationStanding = "new" | "invited" | "registered" | "self";

interface FoundEntry {
  readonly id: Id;
  readonly name: string;
  readonly place: string;
  readonly standing: InvitationStanding;
}

interface InvitationPreview {
  readonly found: readonly FoundEntry[];
  /** What names no registered organisation, as it was written. */
  readonly unknown: readonly string[];
}

/**
 * Whom a pasted list names, before anybody is invited. A co-organiser learns of its own group alone who is there
 * already: everybody else reads as new.
 */
export const previewInvitations = question<
  { readonly id: Id; readonly text: string },
  InvitationPreview
>({
  name: "preview-invitations",
  access: "editor",
  async answer({ ports: { store }, organisationId }, { id, text }) {
    const hosted = await hostedEvent(store, { organisationId }, id);
    const group = organisationId ? await store.eventGroups.ofEventAnd(id, organisationId) : null;
    if (!hosted.ok && group?.state !== "accepted") return refuse({ code: "not_found" });
    const entries = readInvitationList(text);
    const problem = (message: string) =>
      refuse({ code: "invalid" as const, problems: [{ field: "list", message }] });
    if (entries.length === 0) return problem("请粘贴企业全称或统一社会信用代码，每行一家");
    if (entries.length > listLimits.entries)
      return problem(`一次最多 ${listLimits.entries} 家，请分几次`);
    const codes = entries.flatMap(({ code }) => code ?? []);
    const names = entries.filter(({ code }) => code === null).map((entry) => entry.text);
    const organisations = await store.people.organisationsListed(names, codes);
    const [participations, invitations, event] = await Promise.all([
      store.matchEvents.participations(id),
      store.matchEvents.invitations(id),
      store.matchEvents.byId(id),
    ]);
    const seen = (organisation: Id) => hosted.ok || group?.memberIds.includes(organisation);
    const among = (rows: readonly { readonly organisationId: Id }[]) =>
      new Set(rows.map((row) => row.organisationId).filter(seen));
    const [registered, invited] = [among(participations), among(invitations)];
    const standingOf = (organisation: Id): InvitationStanding => {
      if (organisation === organisationId || organisation === event?.hostId) return "self";
      if (registered.has(organisation)) return "registered";
      return invited.has(organisation) ? "invited" : "new";
    };
    const found = new Map<Id, FoundEntry>();
    const unknown: string[] = [];
    for (const { text: written, code } of entries) {
      const named = organisations.filter((each) =>
        code ? each.creditCode === code : each.name === written,
      );
      if (named.length === 0) unknown.push(written);
      for (const { id: one, name, place } of named)
        found.set(one, { id: one, name, place: placeName(place), standing: standingOf(one) });
    }
    return ok({ found: [...found.values()], unknown });
  },
});
