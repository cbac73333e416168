import type { Id } from "#app/domain/shared/id.ts";
import type { Repositories } from "./ports.ts";

/** Names of the people who are members now, by their ids: who has left is known by the id alone. */
export async function memberNames(
  store: Repositories,
  organisationId: Id,
): Promise<ReadonlyMap<string, string>> {
  const members = await store.people.membersOf(organisationId);
  return new Map(members.map(({ userId, name }) => [userId, name]));
}
