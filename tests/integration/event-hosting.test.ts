import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "#app/domain/shared/id.ts";
import { anEventContent, aParticipation } from "#seed/builders/match-event.ts";
import { testServers } from "#tests/support/database.ts";
import { meanwhile } from "./meanwhile.ts";
import { codeOf, done, fieldsOf, openWorld, organisations, type World } from "./world.ts";

const aPage = { page: 1, perPage: 20 } as const;
const any = { ...aPage, state: null, side: null, q: "", sort: "asked" } as const;
const nobody = "nothing222";

/** The stranger holds the events, the supplier looks after a group, the factory goes there. */
describe("co-organisers, lists, pages and zones of a host", () => {
  let world: World;
  let listing: Id;
  let need: Id;
  beforeAll(async () => {
    world = await openWorld(testServers()[0]!);
    listing = await world.offer({ sectorRows: ["HB-1-01"] });
    need = await world.want({ sectorRows: ["HB-1-02"] });
  });
  afterAll(() => world.close());

  const opened = async (): Promise<Id> => {
    const { id } = done(await world.stranger.createEvent(anEventContent()));
    done(await world.stranger.moveEvent({ id, move: "open" }));
    return id;
  };
  const asks = async (id: Id) =>
    done(
      await world.factory.registerForEvent({
        id,
        code: "",
        version: null,
        content: aParticipation({ broughtIds: [need], listed: true }),
      }),
    ).id;
  const askSupplier = (id: Id, said: { sectorRows?: string[]; memberIds?: Id[] } = {}) =>
    world.stranger.askCoOrganiser({
      id,
      organisation: organisations.supplier.name,
      content: { name: "示例组", sectorRows: [], memberIds: [], ...said },
    });
  const ownGroup = (id: Id) => world.supplier.viewOwnGroup({ id, ...any });
  const approve = (id: Id) =>
    world.supplier.decideParticipation({ id, decision: "approve", reason: "" });

  test("a co-organiser sees and decides its group once it has accepted, until it is removed", async () => {
    const event = await opened();
    const participation = await asks(event);
    const group = done(await askSupplier(event, { sectorRows: ["HB-1-02"] })).id;
    expect(codeOf(await askSupplier(event, { sectorRows: ["HB-1-02"] }))).toBe("invalid");
    expect(done(await ownGroup(event)).registrations).toBeNull();
    expect(codeOf(await approve(participation))).toBe("not_found");
    expect(done(await world.supplier.viewEventDesk(null)).coOrganised).toMatchObject([
      { group: { name: "示例组", state: "asked" } },
    ]);
    done(await world.supplier.answerCoOrganising({ id: group, answer: "accept" }));
    const seen = done(await ownGroup(event));
    expect(seen.registrations?.rows.map((row) => row.organisation.name)).toEqual([
      organisations.factory.name,
    ]);
    expect(JSON.stringify(seen)).not.toContain("invitationCode");
    expect(done(await world.visitor.viewEvent({ id: event })).coOrganisers).toMatchObject([
      { name: organisations.supplier.name },
    ]);
    // Nothing else of the host's desk opens.
    expect(codeOf(await world.supplier.viewRegistrations({ id: event, ...any }))).toBe("not_found");
    expect(codeOf(await world.supplier.viewHostedEvent({ id: event }))).toBe("not_found");
    done(await approve(participation));
    done(await world.stranger.removeCoOrganiser({ id: group }));
    expect(codeOf(await ownGroup(event))).toBe("not_found");
    expect(codeOf(await world.supplier.answerCoOrganising({ id: group, answer: "accept" }))).toBe(
      "not_found",
    );
    const refuse = { id: participation, decision: "refuse", reason: "示例原因" } as const;
    expect(codeOf(await world.supplier.decideParticipation(refuse))).toBe("not_found");
  });

  test("registrations outside the group stay the host's; who steps back sees none", async () => {
    const event = await opened();
    const participation = await asks(event);
    const group = done(await askSupplier(event, { sectorRows: ["HB-1-10"] })).id;
    done(await world.supplier.answerCoOrganising({ id: group, answer: "accept" }));
    expect(done(await ownGroup(event)).registrations).toMatchObject({ rows: [], total: 0 });
    expect(codeOf(await approve(participation))).toBe("not_found");
    // Picked by hand it belongs to the group.
    const content = { name: "示例组", sectorRows: [], memberIds: [organisations.factory.id] };
    done(await world.stranger.editEventGroup({ id: group, version: 2, content }));
    expect(codeOf(await world.stranger.editEventGroup({ id: group, version: 2, content }))).toBe(
      "conflict",
    );
    expect(done(await ownGroup(event)).registrations?.total).toBe(1);
    done(await world.supplier.answerCoOrganising({ id: group, answer: "decline" }));
    expect(done(await ownGroup(event)).registrations).toBeNull();
    expect(codeOf(await approve(participation))).toBe("not_found");
    expect(codeOf(await world.supplier.answerCoOrganising({ id: group, answer: "accept" }))).toBe(
      "conflict",
    );
  });

  test("an invitation into a group wins nobody over who was there before", async () => {
    const event = await opened();
    await asks(event);
    const group = done(await askSupplier(event, { sectorRows: ["HB-1-10"] })).id;
    const ids = [organisations.factory.id, organisations.stranger.id, nobody];
    const invite = () => world.supplier.inviteIntoGroup({ id: group, organisationIds: ids });
    expect(codeOf(await invite())).toBe("conflict");
    done(await world.supplier.answerCoOrganising({ id: group, answer: "accept" }));
    // What others look after reads as new: the list tells nobody who has registered.
    const text = `${organisations.factory.name}\n${organisations.stranger.name}\n示例无此厂`;
    const previewed = await world.supplier.previewInvitations({ id: event, text });
    expect(done(previewed)).toMatchObject({
      found: [{ standing: "new" }, { standing: "self" }],
      unknown: ["示例无此厂"],
    });
    done(await invite());
    expect(done(await ownGroup(event)).group.memberIds).toEqual([]);
    expect(done(await ownGroup(event)).registrations?.total).toBe(0);

    const other = await opened();
    const empty = done(await askSupplier(other, { sectorRows: ["HB-1-10"] })).id;
    done(await world.supplier.answerCoOrganising({ id: empty, answer: "accept" }));
    done(await world.supplier.inviteIntoGroup({ id: empty, organisationIds: ids }));
    expect(done(await ownGroup(other)).waiting).toMatchObject([{ id: organisations.factory.id }]);
    await asks(other);
    expect(done(await ownGroup(other)).registrations?.rows).toMatchObject([
      { participation: { state: "approved" } },
    ]);
  });

  test("a list says who is found, who is there already and what names nobody", async () => {
    const event = await opened();
    const { supplier, factory, stranger } = organisations;
    const text = [supplier, factory, stranger].map(({ name }, n) => `${n + 1}. ${name}`).join("\n");
    const preview = async (said: string) =>
      done(await world.stranger.previewInvitations({ id: event, text: said }));
    const standings = async () =>
      (await preview(text)).found.map(({ name, standing }) => [name, standing]);
    expect(await standings()).toEqual([
      [supplier.name, "new"],
      [factory.name, "new"],
      [stranger.name, "self"],
    ]);
    done(await world.stranger.inviteToEvent({ id: event, organisationIds: [supplier.id] }));
    await asks(event);
    expect(await standings()).toEqual([
      [supplier.name, "invited"],
      [factory.name, "registered"],
      [stranger.name, "self"],
    ]);
    expect((await preview("示例无此厂\n示例压缩机")).unknown).toEqual(["示例无此厂", "示例压缩机"]);
    const empty = await world.stranger.previewInvitations({ id: event, text: " \n" });
    expect(fieldsOf(empty)).toEqual(["list"]);
    expect(done(await world.stranger.viewEventInvitations({ id: event, ...aPage }))).toMatchObject({
      waiting: { rows: [{ organisation: { id: supplier.id } }] },
      total: 1,
    });
  });

  test("a host's page of an event is public from its publishing on, and not after it is taken off", async () => {
    const event = await opened();
    const content = { title: "参会须知", text: "请带样品。" };
    const write = (pageId: Id | null, version: number, said = content) =>
      world.stranger.saveEventPage({ id: event, pageId, version, content: said, publish: false });
    expect(fieldsOf(await write(null, 0, { title: "须知", text: "拨 13812345678" }))).toEqual([
      "text",
    ]);
    const page = done(await write(null, 0)).id;
    const shown = async () =>
      done(await world.visitor.viewEvent({ id: event })).pages.map(({ text }) => text);
    expect(await shown()).toEqual([]);
    const publish = async (published: boolean) =>
      done(await world.stranger.publishEventPage({ id: page, published }));
    await publish(true);
    expect(await shown()).toEqual(["请带样品。"]);
    done(await write(page, 2, { ...content, text: "请带样品和名片。" }));
    expect(codeOf(await write(page, 2))).toBe("conflict");
    expect(await shown()).toEqual(["请带样品和名片。"]);
    await publish(false);
    expect(await shown()).toEqual([]);
    // A page of another event of the same host is none of this one.
    const other = await opened();
    const elsewhere = { id: other, pageId: page, version: 3, content, publish: false };
    expect(codeOf(await world.stranger.saveEventPage(elsewhere))).toBe("not_found");
    done(await world.stranger.removeEventPage({ id: page }));
    expect(codeOf(await world.stranger.publishEventPage({ id: page, published: true }))).toBe(
      "not_found",
    );
  });

  test("a page saved and published is one step: refused, there is not even a draft", async () => {
    const event = await opened();
    const write = (pageId: Id | null, version: number, text: string, publish: boolean) => {
      const content = { title: "参会须知", text };
      return world.stranger.saveEventPage({ id: event, pageId, version, content, publish });
    };
    expect(fieldsOf(await write(null, 0, "拨 13812345678", true))).toEqual(["text"]);
    const own = () => world.stranger.viewEventPages({ id: event });
    expect(done(await own()).pages).toEqual([]);
    const { id } = done(await write(null, 0, "请带样品。", true));
    const shown = async () =>
      done(await world.visitor.viewEvent({ id: event })).pages.map(({ text }) => text);
    expect(await shown()).toEqual(["请带样品。"]);
    done(await write(id, 1, "请带名片。", false));
    expect(await shown()).toEqual(["请带名片。"]);
  });

  test("registrations are found by name, side and state, page by page", async () => {
    const event = await opened();
    await asks(event);
    const content = aParticipation({ side: "supplier", broughtIds: [listing] });
    const sells = { id: event, code: "", version: null, content };
    const second = done(await world.supplier.registerForEvent(sells)).id;
    done(await world.stranger.decideParticipation({ id: second, decision: "approve", reason: "" }));
    const view = async (said: object) => {
      const { rows, total } = done(
        await world.stranger.viewRegistrations({ id: event, ...any, ...said }),
      );
      return [rows.map((row) => row.organisation.name), total];
    };
    const { factory, supplier } = organisations;
    expect(await view({})).toEqual([[factory.name, supplier.name], 2]);
    expect(await view({ perPage: 1, page: 2 })).toEqual([[supplier.name], 2]);
    // Past the end, as after the last row of the last page was decided: the last page.
    expect(await view({ perPage: 1, page: 9 })).toEqual([[supplier.name], 2]);
    expect(await view({ side: "supplier" })).toEqual([[supplier.name], 1]);
    expect(await view({ state: "asked" })).toEqual([[factory.name], 1]);
    expect(await view({ q: "压缩机" })).toEqual([[supplier.name], 1]);
    expect(await view({ q: "无此厂" })).toEqual([[], 0]);
  });

  test("whoever is invited while the event is being opened is told of it", async () => {
    const { id } = done(await world.stranger.createEvent(anEventContent()));
    const organisationIds = [organisations.supplier.id];
    done(
      await meanwhile(
        world,
        {
          take: (tx) => tx.eventMeetings.lock(id),
          async change(tx) {
            const event = (await tx.matchEvents.byId(id))!;
            const publishedAt = world.services.ports.now();
            const version = event.version + 1;
            await tx.matchEvents.update({ ...event, state: "open", publishedAt, version });
          },
        },
        () => world.stranger.inviteToEvent({ id, organisationIds }),
      ),
    );
    const told = await world.database.sql`
      select 1 from notifications
      where kind = 'event' and key = ${id} and organisation_id = ${organisations.supplier.id}`;
    expect(told).toHaveLength(1);
  });

  test("a zone shows what its host picked of its members, and only that", async () => {
    const zone = async () =>
      done(
        await world.visitor.viewZone({
          id: organisations.stranger.id,
          events: aPage,
          members: aPage,
        }),
      );
    const member = organisations.factory.id;
    const featured = { kind: "need", id: need } as const;
    const save = (version: number, said: { kind: "listing" | "need"; id: Id }[], about = "") =>
      world.stranger.saveZone({ version, about, featured: said });
    const version = async () =>
      done(await world.stranger.viewOwnZone({ member: null })).zone.version;
    const event = await opened();
    await world.database.sql`delete from event_participations`;
    // Nobody of theirs has been let in yet: the need is as unknown as a random id.
    expect(codeOf(await save(0, [featured]))).toBe("not_found");
    expect(codeOf(await world.stranger.viewOwnZone({ member }))).toBe("not_found");
    const participation = await asks(event);
    done(
      await world.stranger.decideParticipation({
        id: participation,
        decision: "approve",
        reason: "",
      }),
    );
    const own = done(await world.stranger.viewOwnZone({ member }));
    expect(own.offered.map(({ id }) => id)).toContain(need);
    done(await save(0, [featured], "长期举办供需对接会。"));
    expect(codeOf(await save(0, []))).toBe("conflict");
    expect(await zone()).toMatchObject({
      about: "长期举办供需对接会。",
      featured: [{ id: need, organisation: organisations.factory.name }],
      members: { rows: [{ id: member }] },
      membersTotal: 1,
      suppliers: new Set(),
    });
    // A listing of who is no member, and one of nobody, read alike.
    const foreign = await save(await version(), [featured, { kind: "listing", id: listing }]);
    const random = await save(await version(), [featured, { kind: "listing", id: nobody }]);
    expect([codeOf(foreign), foreign]).toEqual(["not_found", random]);
    // Who takes the consent back is neither named nor shown.
    const unlisted = aParticipation({ broughtIds: [need], listed: false });
    const changed = { id: event, code: "", version: 2, content: unlisted };
    done(await world.factory.registerForEvent(changed));
    expect(await zone()).toMatchObject({ featured: [], members: { rows: [] }, membersTotal: 0 });
    // Members with published listings have a page of their own to which the zone leads.
    const { supplier } = world;
    const comes = aParticipation({ side: "supplier", broughtIds: [listing], listed: true });
    const sells = { id: event, code: "", version: null, content: comes };
    const { id } = done(await supplier.registerForEvent(sells));
    done(await world.stranger.decideParticipation({ id, decision: "approve", reason: "" }));
    expect((await zone()).suppliers).toEqual(new Set([organisations.supplier.id]));
    expect(codeOf(await save(await version(), [featured]))).toBe("ok");
    expect(done(await world.stranger.viewOwnZone({ member: null })).zone.featured).toEqual([]);
    const there = { id: organisations.supplier.id, events: aPage, members: aPage };
    expect(await world.visitor.viewZone(there)).toEqual(
      await world.visitor.viewZone({ ...there, id: nobody }),
    );
  });
});
