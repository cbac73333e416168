import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Featured } from "#app/domain/events/host-zone.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { placeName } from "#app/domain/shared/place.ts";
import type { Repositories } from "./ports.ts";

/** A posting of a member as a zone names it. */
export interface FeaturedTitle extends Featured {
  readonly title: string;
  readonly to: string;
  readonly organisation: string;
  readonly place: string;
}

/** Organisations that agreed to be listed at one of these events and were let in, by name. */
export async function zoneMembers(
  store: Pick<Repositories, "matchEvents" | "people">,
  events: readonly Pick<MatchEvent, "id" | "publishedAt">[],
): Promise<readonly Organisation[]> {
  const published = events.filter(({ publishedAt }) => publishedAt !== null);
  const all = await Promise.all(
    published.map((event) => store.matchEvents.participations(event.id)),
  );
  const listed = all.flat().filter(({ state, listed: agreed }) => state === "approved" && agreed);
  const organisations = await store.people.organisations([
    ...new Set(listed.map(({ organisationId }) => organisationId)),
  ]);
  return [...organisations.values()].sort(
    (a, b) => a.name.localeCompare(b.name, "zh-CN") || (a.id < b.id ? -1 : 1),
  );
}

/** What of a zone's choice can be shown: published, of a member; in the zone's order. */
export async function featuredTitles(
  store: Pick<Repositories, "listings" | "needs">,
  featured: readonly Featured[],
  members: readonly Organisation[],
): Promise<readonly FeaturedTitle[]> {
  const idsOf = (kind: Featured["kind"]) =>
    featured.filter((each) => each.kind === kind).map(({ id }) => id);
  const [listings, needs] = await Promise.all([
    store.listings.byIds(idsOf("listing")),
    store.needs.byIds(idsOf("need")),
  ]);
  const postings = {
    listing: new Map(listings.map((each) => [each.id, each])),
    need: new Map(needs.map((each) => [each.id, each])),
  };
  const memberOf = new Map<Id, Organisation>(members.map((each) => [each.id, each]));
  return featured.flatMap(({ kind, id }) => {
    const posting = postings[kind].get(id);
    const member = posting && memberOf.get(posting.organisationId);
    if (!member || posting.status !== "published") return [];
    return {
      kind,
      id,
      title: posting.title,
      to: kind === "listing" ? `/equipment/${id}` : `/needs/${id}`,
      organisation: member.name,
      place: placeName(member.place),
    };
  });
}
