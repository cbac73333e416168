import type { Actor } from "#app/domain/people/actor.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { answerMailLink } from "#app/use-cases/answer-mail-link.ts";
import { answerRegistration } from "#app/use-cases/answer-registration.ts";
import { bindUseCases, type UseCases } from "#app/use-cases/bind.ts";
import type { Letter } from "#app/use-cases/ports.ts";
import type { RegistrationInput } from "#app/use-cases/register.ts";
import { aCreditCode } from "#seed/builders/credit-code.ts";
import { verbServers } from "#tests/support/database.ts";
import { openTestServices, type TestServices } from "#tests/support/services.ts";
import { done } from "./world.ts";

export const goodPassword = "correct horse battery";
export const begin: Instant = "2026-11-21T02:00:00.000Z";
export const hoursLater = (hours: number, from = begin): Instant =>
  new Date(Date.parse(from) + hours * 3_600_000).toISOString();

/** People who are found by the letters that reach them, on a database of their own. */
export interface PeopleWorld extends TestServices {
  /** Moves the clock of everything that follows; it goes on from there by itself. */
  setNow(now: Instant): void;
  as(actor: Actor): UseCases;
  readonly visitor: UseCases;
  readonly system: UseCases;
  /** Runs the jobs that wait for these letters, as the queue would. */
  writeLetters(): Promise<void>;
  letters(to?: string): Promise<readonly Letter[]>;
  /** The token of the newest letter to an address. */
  tokenFor(to: string): Promise<string>;
  /** Who a session token belongs to. */
  actorOf(token: string): Promise<Actor>;
  /** A registered and confirmed person with a company, or without one when the code is taken. */
  registered(said?: Partial<RegistrationInput>): Promise<Somebody>;
  /** Somebody else who takes an invitation of the owner up. */
  colleague(owner: Somebody, email: string, role: "owner" | "editor" | "viewer"): Promise<Somebody>;
}

export interface Somebody {
  readonly email: string;
  readonly userId: Id;
  readonly organisationId: Id | null;
  readonly token: string;
  readonly creditCode: string;
  /** Use cases of the person as the session is now. */
  act(): Promise<UseCases>;
}

let counted = 0;
export function aRegistration(said: Partial<RegistrationInput> = {}): RegistrationInput {
  counted += 1;
  return {
    email: `person${counted}@example.org`,
    name: "赵明",
    password: goodPassword,
    organisationName: `示例登记厂${counted}`,
    creditCode: aCreditCode(counted),
    place: { province: "湖北", city: "武汉" },
    ...said,
  };
}

export async function openPeopleWorld(server = verbServers()[0]!): Promise<PeopleWorld> {
  const opened = await openTestServices(server);
  const { services, database } = opened;
  let now = begin;
  let ticks = 0;
  // Every look at the clock is a millisecond later: letters have an order.
  const tick = () => new Date(Date.parse(now) + (ticks += 1)).toISOString();
  const ports = { ...services.ports, now: tick };
  const as = (actor: Actor) => bindUseCases(ports, { actor, requestId: "test" });
  const world: PeopleWorld = {
    ...opened,
    setNow(instant) {
      now = instant;
      ticks = 0;
    },
    as,
    visitor: as({ kind: "visitor" }),
    system: as({ kind: "system", organisationId: null }),
    async writeLetters() {
      const rows = await database.sql<{ name: string; id: string }[]>`
        select t.identifier as name, j.payload ->> 'id' as id
        from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier in ('answer-registration', 'answer-mail-link') order by j.id`;
      for (const { name, id } of rows) {
        const answer = name === "answer-registration" ? answerRegistration : answerMailLink;
        await answer.run({ ports, now: ports.now() }, { id });
      }
      await database.sql`delete from graphile_worker._private_jobs`;
    },
    async letters(to) {
      const all = await ports.store.letters.recent(1000);
      return to === undefined ? all : all.filter((letter) => letter.to === to);
    },
    async tokenFor(to) {
      await world.writeLetters();
      const [newest] = await world.letters(to);
      const token = /token=([\w-]+)/.exec(newest?.text ?? "")?.[1];
      if (!token) throw new Error(`No letter with a link reached ${to}`);
      return token;
    },
    async actorOf(token) {
      const found = await ports.store.sessions.find(ports.tokens.digest(token), now);
      return found?.actor ?? { kind: "visitor" };
    },
    async registered(said) {
      const { email, ...rest } = aRegistration(said);
      const address = `192.0.2.${counted}`;
      const { browser } = done(await world.visitor.register({ email, ...rest, address }));
      const token = await world.tokenFor(email);
      const confirmed = await world.visitor.confirmRegistration({
        token,
        browser,
        password: "",
        agent: "Firefox",
      });
      const { userId, organisationId, token: session } = done(confirmed);
      return person(email, userId, organisationId, session, rest.creditCode);
    },
    async colleague(owner, email, role) {
      const address = "192.0.2.200";
      done(await (await owner.act()).inviteMember({ email, role, address }));
      const accepted = await world.visitor.acceptInvitation({
        token: await world.tokenFor(email),
        name: `同事${email.split("@")[0]}`,
        password: goodPassword,
        session: null,
        agent: "Firefox",
      });
      const { organisationId, opened: session } = done(accepted);
      const user = await ports.store.people.userByEmail(email);
      return person(email, user!.id, organisationId, session!.token, owner.creditCode);
    },
  };
  function person(
    email: string,
    userId: Id,
    organisationId: Id | null,
    token: string,
    creditCode: string,
  ): Somebody {
    const act = async () => as(await world.actorOf(token));
    return { email, userId, organisationId, token, creditCode, act };
  }
  return world;
}
