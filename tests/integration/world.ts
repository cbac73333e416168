import type { Actor, MemberRole } from "#app/domain/people/actor.ts";
import type { NeedContent } from "#app/domain/demand/need.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { ListingContent } from "#app/domain/supply/listing.ts";
import type { SearchServer } from "#app/services.server.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { User } from "#app/use-cases/ports.ts";
import type { Refusal } from "#app/use-cases/verb.ts";
import type { SearchQuestion } from "#app/use-cases/search-answer.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import type { TestServer } from "#tests/support/engines.ts";
import { openTestServices, type TestServices } from "#tests/support/services.ts";

export const organisations = {
  factory: { id: "2fact2ry22", name: "示例总装厂" },
  supplier: { id: "2spp22er22", name: "示例压缩机厂" },
  stranger: { id: "2strnger22", name: "示例旁观厂" },
} as const;
export type Party = keyof typeof organisations;
export const parties = Object.keys(organisations) as Party[];

/** A factory, a supplier and a stranger on a database of their own, each acting through the use cases. */
export interface World extends TestServices, Record<Party, UseCases> {
  readonly visitor: UseCases;
  as(party: Party, role: MemberRole): UseCases;
  /** Ids of published postings of the supplier and the factory. */
  offer(said?: Partial<ListingContent>): Promise<Id>;
  want(said?: Partial<NeedContent>): Promise<Id>;
  /** Runs the matching jobs of these postings, as the queue would. */
  match(postings: { listings?: readonly Id[]; needs?: readonly Id[] }): Promise<void>;
}

export async function openWorld(
  server: TestServer,
  meili: SearchServer | null = null,
): Promise<World> {
  const opened = await openTestServices(server, meili);
  const { services } = opened;
  for (const { id, name } of Object.values(organisations))
    await services.ports.store.people.insertOrganisation(anOrganisation({ id, name }));
  const as = (party: Party, role: MemberRole) =>
    services.useCases({ actor: memberOf(party, role), requestId: "test" });
  const world: World = {
    ...opened,
    factory: as("factory", "owner"),
    supplier: as("supplier", "owner"),
    stranger: as("stranger", "owner"),
    visitor: services.useCases({ actor: { kind: "visitor" }, requestId: "test" }),
    as,
    async offer(said) {
      const { id } = done(await world.supplier.createListing(aListingContent(said)));
      done(await world.supplier.publishListing({ id }));
      return id;
    },
    async want(said) {
      const { id } = done(await world.factory.createNeed(aNeedContent(said)));
      done(await world.factory.publishNeed({ id }));
      return id;
    },
    async match({ listings = [], needs = [] }) {
      for (const id of listings) await services.jobs["match-listing"]!({ id });
      for (const id of needs) await services.jobs["match-need"]!({ id });
    },
  };
  return world;
}

export function memberOf(party: Party, role: MemberRole): Actor {
  return {
    kind: "person",
    userId: `2user${party}`.slice(0, 10),
    name: party,
    membership: {
      organisationId: organisations[party].id,
      organisationName: organisations[party].name,
      role,
    },
    platformRole: null,
  };
}

/** Gives the party's person an account, a member since long ago: for what hangs on people. */
export async function enrol(world: World, party: Party, role: MemberRole = "owner"): Promise<User> {
  const actor = memberOf(party, role);
  if (actor.kind !== "person") throw new Error("no person");
  const user = {
    id: actor.userId,
    email: `${party}@example.org`,
    name: `示例 ${party}`,
    passwordHash: "none",
    platformRole: null,
    demo: false,
  };
  const { people } = world.services.ports.store;
  await people.insertUser(user);
  await people.insertMembership(user.id, organisations[party].id, role);
  await world.database.sql`
    update memberships set created_at = '2020-01-01' where user_id = ${user.id}`;
  return user;
}

/** A reviewer with an account; each call is another person. */
export async function aReviewer(world: World, name = "示例审核员"): Promise<UseCases> {
  const { ports } = world.services;
  const userId = ports.newId();
  await ports.store.people.insertUser({
    id: userId,
    email: `${userId}@example.org`,
    name,
    passwordHash: "none",
    platformRole: "reviewer",
    demo: false,
  });
  return world.services.useCases({
    actor: { kind: "person", userId, name, membership: null, platformRole: "reviewer" },
    requestId: "test",
  });
}

/** Puts a party on a step of the ladder of trust, or freezes it, as if it had always stood there. */
export async function setStanding(
  world: World,
  party: Party,
  standing: Partial<Pick<Organisation, "trust" | "trustUntil" | "frozen">>,
): Promise<void> {
  const { people } = world.services.ports.store;
  const { id } = organisations[party];
  const before = (await people.organisations([id])).get(id)!;
  await people.saveStanding({ ...before, ...standing });
}

/** The id of what waits for a reviewer about a subject. */
export async function waitingReview(world: World, subjectId: Id): Promise<Id | null> {
  const reviews = await world.services.ports.store.reviews.ofSubject(subjectId);
  return reviews.find(({ state }) => state === "waiting")?.id ?? null;
}

/** The value of something that has to succeed. */
export function done<T>(answer: Result<T, Refusal>): T {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** The code of a refusal, "ok" when there was none. */
export function codeOf(answer: Result<unknown, Refusal>): Refusal["code"] | "ok" {
  return answer.ok ? "ok" : answer.error.code;
}

/** The fields that an answer names as wrong. */
export function fieldsOf(answer: Result<unknown, Refusal>): string[] {
  if (answer.ok || answer.error.code !== "invalid") return [];
  return answer.error.problems.map(({ field }) => field);
}

export function aSearch(said: Partial<SearchQuestion> = {}): SearchQuestion {
  return {
    text: "",
    filters: {},
    price: { min: null, max: null },
    leadTimeMax: null,
    sort: "newest",
    page: 1,
    perPage: 20,
    ...said,
  };
}

/** All rows of every table, the job queue's included, as text by the table's name. */
export async function everyTable({ sql }: TestDatabase): Promise<Map<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`;
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await sql.unsafe(`select t::text as row from ${name} t`);
      return [name, rows.map(({ row }) => String(row)).join("\n")] as const;
    }),
  );
  return new Map(texts);
}
