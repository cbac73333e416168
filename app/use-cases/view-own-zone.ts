import type { HostZone } from "#app/domain/events/host-zone.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";
import { featuredTitles, zoneMembers, type FeaturedTitle } from "./zone-members.ts";

interface OwnZone {
  readonly zone: HostZone;
  /** Others can see it: the organisation has published an event. */
  readonly open: boolean;
  readonly featured: readonly FeaturedTitle[];
  readonly members: readonly Organisation[];
  /** What of the chosen member is not shown yet. */
  readonly offered: readonly FeaturedTitle[];
}

const most = { page: 1, perPage: 100 } as const;

/** A host's own zone, to edit it. */
export const viewOwnZone = question<{ readonly member: Id | null }, OwnZone>({
  name: "view-own-zone",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { member }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const [events, kept] = await Promise.all([
      store.matchEvents.ofHost(organisationId),
      store.hostZones.of(organisationId),
    ]);
    const zone = kept ?? { hostId: organisationId, about: "", featured: [], version: 0 };
    const members = await zoneMembers(store, events);
    if (member !== null && !members.some(({ id }) => id === member))
      return refuse({ code: "not_found" });
    const [listings, needs] = member
      ? await Promise.all([
          store.listings.ofOrganisation(member, "published", most),
          store.needs.ofOrganisation(member, "published", most),
        ])
      : [{ items: [] }, { items: [] }];
    const there = new Set(zone.featured.map(({ id }) => id));
    const candidates = [
      ...listings.items.map(({ id }) => ({ kind: "listing" as const, id })),
      ...needs.items.map(({ id }) => ({ kind: "need" as const, id })),
    ].filter(({ id }) => !there.has(id));
    const [featured, offered] = await Promise.all([
      featuredTitles(store, zone.featured, members),
      featuredTitles(store, candidates, members),
    ]);
    const open = events.some(({ publishedAt }) => publishedAt !== null);
    return ok({ zone, open, featured, members, offered });
  },
});
