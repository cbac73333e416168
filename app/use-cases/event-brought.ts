import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Repositories } from "./ports.ts";

/** A posting that somebody brings along, with the path of its public page. */
export interface BroughtTitle {
  readonly id: Id;
  readonly title: string;
  readonly to: string;
}

/** What is brought, by participation; what is not published any more is left out. */
export async function broughtTitles(
  store: Pick<Repositories, "listings" | "needs">,
  participations: readonly Pick<Participation, "id" | "side" | "broughtIds">[],
): Promise<ReadonlyMap<Id, readonly BroughtTitle[]>> {
  const idsOf = (side: Participation["side"]) =>
    participations.filter((each) => each.side === side).flatMap(({ broughtIds }) => broughtIds);
  const [listings, needs] = await Promise.all([
    store.listings.byIds(idsOf("supplier")),
    store.needs.byIds(idsOf("buyer")),
  ]);
  const titles = new Map<Id, BroughtTitle>();
  for (const { id, title, status } of listings)
    if (status === "published") titles.set(id, { id, title, to: `/equipment/${id}` });
  for (const { id, title, status } of needs)
    if (status === "published") titles.set(id, { id, title, to: `/needs/${id}` });
  return new Map(
    participations.map(({ id, broughtIds }) => [
      id,
      broughtIds.flatMap((each) => titles.get(each) ?? []),
    ]),
  );
}
