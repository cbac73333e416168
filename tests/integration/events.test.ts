import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "#app/domain/shared/id.ts";
import { anEventContent, aParticipation } from "#seed/builders/match-event.ts";
import { verbServers } from "#tests/support/database.ts";
import { meanwhile } from "./meanwhile.ts";
import {
  codeOf,
  done,
  fieldsOf,
  openWorld,
  organisations,
  setStanding,
  type World,
} from "./world.ts";

/** The stranger of the world holds the events; factory and supplier go to them. */
describe.each([...verbServers()])("events on $name", (server) => {
  let world: World;
  let listing: Id;
  let need: Id;
  beforeAll(async () => {
    world = await openWorld(server);
    listing = await world.offer();
    need = await world.want();
    await world.match({ needs: [need], listings: [listing] });
  });
  afterAll(() => world.close());

  const opened = async (said: Parameters<typeof anEventContent>[0] = {}): Promise<Id> => {
    const { id } = done(await world.stranger.createEvent(anEventContent(said)));
    done(await world.stranger.moveEvent({ id, move: "open" }));
    return id;
  };
  const first = { code: "", version: null };
  const buyer = () => aParticipation({ broughtIds: [need] });
  const seller = (listed = false) =>
    aParticipation({ side: "supplier", broughtIds: [listing], listed });
  const aPage = { page: 1, perPage: 20 } as const;
  const registrations = async (id: Id) => {
    const any = { ...aPage, state: null, side: null, q: "", sort: "asked" } as const;
    return done(await world.stranger.viewRegistrations({ id, ...any }));
  };
  const approve = async (id: Id) =>
    done(await world.stranger.decideParticipation({ id, decision: "approve", reason: "" }));

  test("a draft is the host's alone; opened it is public, without its invitation word", async () => {
    const { id } = done(await world.stranger.createEvent(anEventContent()));
    expect(codeOf(await world.visitor.viewEvent({ id }))).toBe("not_found");
    expect(codeOf(await world.factory.viewHostedEvent({ id }))).toBe("not_found");
    done(await world.stranger.moveEvent({ id, move: "open" }));
    const { event } = done(await world.stranger.viewHostedEvent({ id }));
    const shown = JSON.stringify([
      done(await world.visitor.viewEvent({ id })),
      done(await world.visitor.viewEvents(null)),
      done(await world.factory.viewOwnParticipation({ id, code: "" })),
    ]);
    expect(shown).toContain(event.title);
    expect(shown).not.toContain(event.invitationCode);
  });

  test("what was archived as a draft never becomes public", async () => {
    const { id } = done(await world.stranger.createEvent(anEventContent()));
    done(await world.stranger.moveEvent({ id, move: "archive" }));
    expect(codeOf(await world.visitor.viewEvent({ id }))).toBe("not_found");
  });

  test("a host whose name nobody has checked opens nothing", async () => {
    const { id } = done(await world.stranger.createEvent(anEventContent()));
    await setStanding(world, "stranger", { trust: "registered" });
    expect(codeOf(await world.stranger.moveEvent({ id, move: "open" }))).toBe("conflict");
    await setStanding(world, "stranger", { trust: "reviewed" });
    expect(codeOf(await world.stranger.moveEvent({ id, move: "open" }))).toBe("ok");
  });

  test("a stale form of an event overwrites nothing", async () => {
    const { id } = done(await world.stranger.createEvent(anEventContent()));
    const edit = (venue: string) =>
      world.stranger.editEvent({ id, version: 1, content: anEventContent({ venue }) });
    done(await edit("示例新馆"));
    expect(codeOf(await edit("示例旧馆"))).toBe("conflict");
    expect(done(await world.stranger.viewHostedEvent({ id })).event.venue).toBe("示例新馆");
  });

  test("from registration over approval to counterparts by match and wishes", async () => {
    const id = await opened();
    const buys = done(await world.factory.registerForEvent({ id, ...first, content: buyer() })).id;
    const sells = done(
      await world.supplier.registerForEvent({ id, ...first, content: seller() }),
    ).id;
    const desk = async () => done(await world.factory.viewOwnParticipation({ id, code: "" }));
    expect((await desk()).counterparts).toEqual([]);
    await approve(buys);
    expect((await desk()).counterparts).toEqual([]);
    await approve(sells);
    const { counterparts } = await desk();
    expect(counterparts).toMatchObject([
      { participationId: sells, best: { needId: need, listingId: listing }, matches: 1 },
    ]);
    expect(counterparts[0]!.words!.met.length).toBeGreaterThan(0);
    const wishes = [{ toId: sells, kind: "must" }] as const;
    done(await world.factory.saveWishes({ id, wishes }));
    expect((await desk()).counterparts[0]!.wish).toBe("must");
    // Whom somebody wishes to meet is not told to the other side.
    const other = done(await world.supplier.viewOwnParticipation({ id, code: "" }));
    expect(other.counterparts).toMatchObject([{ participationId: buys, wish: null }]);
    expect(
      codeOf(await world.factory.saveWishes({ id, wishes: [{ toId: buys, kind: "want" }] })),
    ).toBe("not_found");
    done(await world.factory.withdrawParticipation({ id }));
    expect((await registrations(id)).rows).toMatchObject([
      { participation: { state: "withdrawn" }, wishes: 0 },
      { participation: { state: "approved" } },
    ]);
    expect(done(await world.supplier.viewOwnParticipation({ id, code: "" })).counterparts).toEqual(
      [],
    );
  });

  test("names of people are the host's; the public sees only who agreed to be listed", async () => {
    const id = await opened();
    const hidden = done(
      await world.factory.registerForEvent({ id, ...first, content: buyer() }),
    ).id;
    const listed = done(
      await world.supplier.registerForEvent({ id, ...first, content: seller(true) }),
    ).id;
    expect(done(await world.visitor.viewEvent({ id })).participants).toEqual([]);
    await approve(hidden);
    await approve(listed);
    const page = done(await world.visitor.viewEvent({ id }));
    expect(page.participants.map(({ organisation }) => organisation.name)).toEqual([
      organisations.supplier.name,
    ]);
    const seen = JSON.stringify([
      page,
      done(
        await world.visitor.viewZone({
          id: organisations.stranger.id,
          events: aPage,
          members: aPage,
        }),
      ),
      done(await world.supplier.viewOwnParticipation({ id, code: "" })).counterparts,
    ]);
    expect(seen).not.toContain("张工");
    const host = JSON.stringify(await registrations(id));
    expect(host).toContain("张工");
  });

  test("an event by invitation lets in who has the word or is on the list, the list at once", async () => {
    const { id } = done(await world.stranger.createEvent(anEventContent({ admission: "invited" })));
    const chosen = [organisations.supplier.id];
    const invite = () => world.stranger.inviteToEvent({ id, organisationIds: chosen });
    expect(done(await invite())).toEqual({ invited: 1 });
    expect(done(await invite())).toEqual({ invited: 0 });
    const told = async () => {
      const [row] = await world.database.sql<{ n: number }[]>`
        select count(*)::int as n from notifications
        where kind = 'event' and key = ${id} and organisation_id = ${organisations.supplier.id}`;
      return row!.n;
    };
    expect(await told()).toBe(0);
    done(await world.stranger.moveEvent({ id, move: "open" }));
    expect(await told()).toBe(1);
    expect(done(await world.supplier.viewEventDesk(null)).invited.map((each) => each.id)).toContain(
      id,
    );
    const { event } = done(await world.stranger.viewHostedEvent({ id }));
    const asks = (code: string) =>
      world.factory.registerForEvent({ id, code, version: null, content: buyer() });
    expect(codeOf(await asks(""))).toBe("conflict");
    expect(codeOf(await asks("wrong"))).toBe("conflict");
    expect(codeOf(await asks(event.invitationCode))).toBe("ok");
    done(await world.supplier.registerForEvent({ id, ...first, content: seller() }));
    const { rows } = await registrations(id);
    expect(rows.map(({ participation }) => participation.state)).toEqual(["asked", "approved"]);
  });

  test("what fits what is brought is proposed for invitation", async () => {
    const id = await opened();
    const buys = done(await world.factory.registerForEvent({ id, ...first, content: buyer() })).id;
    const invitations = async () =>
      done(await world.stranger.viewEventInvitations({ id, ...aPage }));
    expect((await invitations()).candidates).toEqual([]);
    await approve(buys);
    expect((await invitations()).candidates).toMatchObject([
      { id: organisations.supplier.id, name: organisations.supplier.name },
    ]);
  });

  test("a registration brings own postings only, and says what is missing beside its field", async () => {
    const id = await opened({
      questions: [{ id: "q1", words: "希望解决什么问题", required: true }],
    });
    const register = (said: Parameters<typeof aParticipation>[0]) =>
      world.factory.registerForEvent({ id, ...first, content: aParticipation(said) });
    const answers = { q1: "换新" };
    const wrong = async (said: Parameters<typeof aParticipation>[0]) =>
      fieldsOf(await register(said));
    expect(await wrong({})).toEqual(["answer.q1"]);
    expect(await wrong({ answers, people: [] })).toEqual(["people.0.name"]);
    expect(await wrong({ answers, availableSlotIds: ["s9-0900"] })).toEqual(["slots"]);
    expect(await wrong({ answers, side: "supplier", broughtIds: [listing] })).toEqual(["brought"]);
    expect(await wrong({ answers: { q1: "请拨 13812345678" } })).toEqual(["answer.q1"]);
    expect(codeOf(await register({ answers, broughtIds: [need] }))).toBe("ok");
  });

  test("a pass is the person's: another name in the same row gets another one", async () => {
    const id = await opened();
    const team = (...names: string[]) => ({
      ...buyer(),
      people: names.map((name, n) => ({ id: `p${n + 1}`, name, position: "" })),
    });
    const register = async (version: number | null, ...names: string[]) =>
      done(await world.factory.registerForEvent({ id, code: "", version, content: team(...names) }))
        .id;
    const codes = async () =>
      done(await world.factory.viewPasses({ id })).passes.map(({ code }) => code);
    const own = await register(null, "示例 张工", "示例 李工");
    await approve(own);
    const [zhang, li] = await codes();
    const version = async () =>
      (await world.services.ports.store.matchEvents.participation(own))!.version;
    await register(await version(), "示例 张工", "示例 王工");
    const [same, wang] = await codes();
    expect(same).toBe(zhang);
    expect(wang).toMatch(/^[2-9a-z]{10}$/);
    expect(wang).not.toBe(li);
    // Who comes in a row that was empty meanwhile does not get the pass of who stood there.
    await register(await version(), "示例 张工");
    await register(await version(), "示例 张工", "示例 赵工");
    const [, zhao] = await codes();
    expect([li, wang, null]).not.toContain(zhao);
    const good = (await world.services.ports.store.eventPasses.ofParticipation(own))
      .filter(({ revokedAt }) => revokedAt === null)
      .map(({ code }) => code);
    expect(good.sort()).toEqual([zhang, zhao].sort());
    // What the host took out of use comes back by no change of names.
    const who = { participationId: own, attendeeId: "p2" };
    done(await world.stranger.revokePass(who));
    await register(await version(), "示例 张工", "示例 钱工");
    expect(await codes()).toEqual([zhang, null]);
  });

  test("registrations, decisions and wishes wait for a schedule that is being published", async () => {
    const id = await opened();
    const buys = done(await world.factory.registerForEvent({ id, ...first, content: buyer() })).id;
    const sells = done(
      await world.supplier.registerForEvent({ id, ...first, content: seller() }),
    ).id;
    await approve(buys);
    await approve(sells);
    const { matchEvents } = world.services.ports.store;
    const version = (await matchEvents.participation(buys))!.version;
    const acts = [
      () => world.factory.registerForEvent({ id, code: "", version, content: buyer() }),
      () => world.stranger.decideParticipation({ id: buys, decision: "refuse", reason: "示例" }),
      () => world.factory.saveWishes({ id, wishes: [{ toId: sells, kind: "want" }] }),
    ];
    for (const act of acts) {
      const event = (await matchEvents.byId(id))!;
      await matchEvents.update({ ...event, state: "closed", version: event.version + 1 });
      const answer = await meanwhile<Awaited<ReturnType<(typeof acts)[number]>>>(
        world,
        {
          take: (tx) => tx.eventMeetings.lock(id),
          change: (tx) =>
            tx.matchEvents.update({ ...event, state: "scheduled", version: event.version + 2 }),
        },
        act,
      );
      expect(codeOf(answer)).toBe("conflict");
    }
    expect(await matchEvents.participation(buys)).toMatchObject({ state: "approved", version });
    expect(await matchEvents.wishes(id)).toEqual([]);
  });

  test("a closed event takes nobody new, but who is there may still change availability", async () => {
    const id = await opened();
    done(await world.factory.registerForEvent({ id, ...first, content: buyer() }));
    done(await world.stranger.moveEvent({ id, move: "close" }));
    const late = await world.supplier.registerForEvent({ id, ...first, content: seller() });
    expect(codeOf(late)).toBe("conflict");
    const content = { ...buyer(), availableSlotIds: ["s1-1500"] };
    const change = (version: number) =>
      world.factory.registerForEvent({ id, code: "", version, content });
    expect(codeOf(await change(1))).toBe("ok");
    expect(codeOf(await change(1))).toBe("conflict");
  });
});
