import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { calendarText } from "#app/event-calendar.server.ts";
import { anEventContent, aParticipation } from "#seed/builders/match-event.ts";
import { verbServers } from "#tests/support/database.ts";
import {
  codeOf,
  done,
  fieldsOf,
  openWorld,
  organisations,
  setStanding,
  type World,
} from "./world.ts";

/** The stranger holds the event; factory and supplier have one meeting there. */
describe.each([...verbServers()])("agendas of events on $name", (server) => {
  let world: World;
  let listing: Id;
  let need: Id;
  beforeAll(async () => {
    world = await openWorld(server);
    listing = await world.offer();
    need = await world.want();
    await world.match({ needs: [need], listings: [listing] });
    await setStanding(world, "stranger", { trust: "reviewed" });
  });
  afterAll(() => world.close());

  const team = [
    { id: "p1", name: "示例 张工", position: "设备主管" },
    { id: "p2", name: "示例 李工", position: "工艺" },
  ];

  /** A published plan with one meeting; its ids. */
  async function planned(over: Partial<BookedMeeting> = {}) {
    const { ports } = world.services;
    const { id } = done(await world.stranger.createEvent(anEventContent()));
    done(await world.stranger.moveEvent({ id, move: "open" }));
    const coming = { id, code: "", version: null };
    const buyer = done(
      await world.factory.registerForEvent({
        ...coming,
        content: aParticipation({ broughtIds: [need], people: team }),
      }),
    ).id;
    const supplier = done(
      await world.supplier.registerForEvent({
        ...coming,
        content: aParticipation({
          side: "supplier",
          broughtIds: [listing],
          people: [{ id: "p1", name: "示例 王经理", position: "销售" }],
        }),
      }),
    ).id;
    for (const each of [buyer, supplier])
      done(await world.stranger.decideParticipation({ id: each, decision: "approve", reason: "" }));
    done(await world.stranger.moveEvent({ id, move: "close" }));
    const meeting: BookedMeeting = {
      id: ports.newId(),
      eventId: id,
      buyerId: buyer,
      supplierId: supplier,
      slotId: "s1-1400",
      tableId: "r1-3",
      peopleIds: [`${buyer}.p1`, `${supplier}.p1`],
      state: "draft",
      answers: { buyer: "open", supplier: "open" },
      course: "planned",
      reason: "",
      version: 1,
      updatedAt: "2026-11-01T00:00:00.000Z",
      ...over,
    };
    await ports.store.eventMeetings.insert([meeting]);
    const publish = async () => done(await world.stranger.publishSchedule({ id }));
    return { id, meeting: meeting.id, buyer, supplier, publish };
  }

  const accept = (id: Id) => ({ id, move: "accept", reason: null, words: "" }) as const;
  const decline = (id: Id, words = "") =>
    ({ id, move: "decline", reason: "unfit", words }) as const;
  const stored = async (id: Id) => (await world.services.ports.store.eventMeetings.byId(id))!;
  const told = async (party: keyof typeof organisations, key: Id) => {
    const rows = await world.database.sql<{ words: string }[]>`
      select words from notifications
      where kind = 'event' and key = ${key} and organisation_id = ${organisations[party].id}`;
    return rows.map(({ words }) => words);
  };

  test("a plan is nobody's before it is published, and then each side's alone", async () => {
    const { id, meeting, publish } = await planned();
    expect(codeOf(await world.factory.viewAgenda({ id }))).toBe("not_found");
    expect(codeOf(await world.factory.answerMeeting(accept(meeting)))).toBe("not_found");
    await publish();
    const { meetings } = done(await world.factory.viewAgenda({ id }));
    expect(meetings).toMatchObject([
      {
        side: "buyer",
        slot: { from: "14:00", to: "14:30" },
        table: { roomName: "A厅", name: "3" },
        ours: [{ id: "p1" }],
        counterpart: { name: organisations.supplier.name },
        pair: { need: { id: need }, listing: { id: listing } },
      },
    ]);
    expect(meetings[0]!.pair!.words!.met.length).toBeGreaterThan(0);
    expect(codeOf(await world.stranger.viewAgenda({ id }))).toBe("not_found");
    expect(codeOf(await world.stranger.answerMeeting(accept(meeting)))).toBe("not_found");
  });

  test("both accept: confirmed, told, and only then each reads the names of the other", async () => {
    const { id, meeting, publish } = await planned();
    await publish();
    const people = async () =>
      done(await world.factory.viewAgenda({ id })).meetings[0]!.counterpart.people;
    expect(done(await world.factory.acceptMeetings({ id }))).toEqual({ accepted: 1 });
    expect(done(await world.factory.acceptMeetings({ id }))).toEqual({ accepted: 0 });
    expect(await people()).toEqual([]);
    const before = JSON.stringify([
      done(await world.factory.viewAgenda({ id })),
      done(await world.factory.viewMatchBook({ id })),
    ]);
    expect(before).not.toContain("王经理");
    done(await world.supplier.answerMeeting(accept(meeting)));
    expect(await stored(meeting)).toMatchObject({ state: "confirmed", version: 3 });
    expect(await people()).toMatchObject([{ name: "示例 王经理", position: "销售" }]);
    expect((await told("factory", meeting)).join()).toContain("双方已确认");
    const others = JSON.stringify(done(await world.supplier.viewAgenda({ id })).meetings);
    expect(others).toContain("张工");
    // Of the other's team only who sits there.
    expect(others).not.toContain("李工");
  });

  test("declining asks for a reason, frees the table and tells the other side and the host", async () => {
    const { id, meeting, publish } = await planned();
    await publish();
    const say = (said: object) =>
      world.supplier.answerMeeting({ ...decline(meeting), ...said } as ReturnType<typeof decline>);
    expect(fieldsOf(await say({ reason: null }))).toEqual([`reason-${meeting}`]);
    expect(fieldsOf(await say({ reason: "other" }))).toEqual([`words-${meeting}`]);
    expect(fieldsOf(await say({ words: "请拨 13812345678" }))).toEqual([`words-${meeting}`]);
    done(await say({ words: "不做这类设备" }));
    expect(await stored(meeting)).toMatchObject({
      course: "declined",
      reason: "业务不对口：不做这类设备",
    });
    const news = await told("factory", meeting);
    expect(news.join()).toContain("谢绝");
    expect(news.join()).not.toContain("不做这类设备");
    expect(await told("stranger", `${id}-declined`)).toHaveLength(1);
    expect(codeOf(await world.factory.answerMeeting(accept(meeting)))).toBe("conflict");
    expect(done(await world.factory.viewMatchBook({ id })).participants[0]!.meetings).toEqual([]);
  });

  test("who declined takes it back while the place is free, and the other side is asked again", async () => {
    const { id, meeting, buyer, supplier, publish } = await planned();
    await publish();
    done(await world.factory.answerMeeting(accept(meeting)));
    done(await world.supplier.answerMeeting(decline(meeting)));
    const { store } = world.services.ports;
    const [other] = await elsewhere(id);
    await store.eventMeetings.insert([other!]);
    expect(codeOf(await world.supplier.answerMeeting(accept(meeting)))).toBe("conflict");
    await store.eventMeetings.remove([other!.id]);
    done(await world.supplier.answerMeeting(accept(meeting)));
    expect(await stored(meeting)).toMatchObject({
      course: "planned",
      answers: { buyer: "open", supplier: "accepted" },
      state: "draft",
    });
    done(await world.factory.answerMeeting(accept(meeting)));
    expect((await stored(meeting)).state).toBe("confirmed");

    /** The table was given to others meanwhile. */
    async function elsewhere(eventId: Id): Promise<BookedMeeting[]> {
      const ids = ["guest-buyer", "guest-seller"].map((name) => `${name}-${eventId}`);
      for (const [n, guest] of ids.entries()) {
        const own = (await store.matchEvents.participation([buyer, supplier][n]!))!;
        const organisationId = `${n}guest${eventId}`.slice(0, 10);
        await store.people.insertOrganisation({
          ...(await store.people.organisations([own.organisationId])).get(own.organisationId)!,
          id: organisationId,
          creditCode: null,
          name: `示例来宾${n}`,
        });
        await store.matchEvents.insertParticipation({ ...own, id: guest, organisationId });
      }
      return [
        {
          ...(await stored(meeting)),
          id: `other-${eventId}`,
          buyerId: ids[0]!,
          supplierId: ids[1]!,
          peopleIds: ids.map((guest) => `${guest}.p1`),
          course: "planned",
        },
      ];
    }
  });

  test("own people are chosen by the rules; the other side's and strangers are not", async () => {
    const { id, meeting, buyer, supplier, publish } = await planned();
    await publish();
    const send = (...attendeeIds: string[]) =>
      world.factory.assignMeetingPeople({ id: meeting, attendeeIds });
    done(await send("p2"));
    expect((await stored(meeting)).peopleIds).toEqual([`${supplier}.p1`, `${buyer}.p2`]);
    expect(done(await world.factory.viewAgenda({ id })).meetings[0]!.ours).toMatchObject([
      { name: "示例 李工" },
    ]);
    expect(fieldsOf(await send())).toEqual([`people-${meeting}`]);
    expect(fieldsOf(await send("p9"))).toEqual([`people-${meeting}`]);
  });

  test("the calendar file says when and where in UTC, and counts changes", async () => {
    const { id, meeting, publish } = await planned();
    await publish();
    const fields = async () =>
      calendarFields(calendarText(done(await world.factory.viewAgenda({ id }))));
    const before = await fields();
    expect(before).toMatchObject({
      DTSTART: "20990301T060000Z",
      DTEND: "20990301T063000Z",
      SEQUENCE: "0",
      STATUS: "TENTATIVE",
      "X-WR-TIMEZONE": "Asia/Shanghai",
    });
    expect(before.SUMMARY).toContain(organisations.supplier.name);
    expect(before.LOCATION).toContain("A厅 3 号桌");
    done(await world.factory.answerMeeting(accept(meeting)));
    done(await world.supplier.answerMeeting(accept(meeting)));
    expect(await fields()).toMatchObject({ UID: before.UID, SEQUENCE: "2", STATUS: "CONFIRMED" });
    done(await world.supplier.answerMeeting(decline(meeting)));
    expect(await fields()).toMatchObject({ UID: before.UID, SEQUENCE: "3", STATUS: "CANCELLED" });
    const text = calendarText(done(await world.factory.viewAgenda({ id })));
    expect(text).not.toMatch(/王经理|张工/);
  });

  test("the secret link shows the agenda until it is revoked, replaced or the company leaves", async () => {
    const { id, meeting, publish } = await planned();
    const { factory, visitor } = world;
    expect(codeOf(await factory.makeCalendarLink({ id }))).toBe("not_found");
    await publish();
    done(await factory.answerMeeting(accept(meeting)));
    done(await world.supplier.answerMeeting(accept(meeting)));
    const make = async () =>
      new URL(done(await factory.makeCalendarLink({ id })).address).searchParams.get("key")!;
    const read = async (secret: string) => codeOf(await visitor.viewCalendar({ secret }));
    const [first, second] = [await make(), await make()];
    expect([await read(first), await read(second), await read("")]).toEqual([
      "not_found",
      "ok",
      "not_found",
    ]);
    const kept = await world.database.sql<{ digest: string }[]>`select digest from event_calendars`;
    expect(kept.map(({ digest }) => digest)).not.toContain(second);
    done(await factory.revokeCalendarLink({ id }));
    expect(await read(second)).toBe("not_found");
    const named = JSON.stringify(done(await visitor.viewCalendar({ secret: await make() })));
    expect(named).toContain(organisations.supplier.name);
    expect(named).not.toMatch(/王经理|张工/);
    const third = await make();
    done(await factory.withdrawParticipation({ id }));
    expect(await read(third)).toBe("not_found");
  });

  test("the whole book is the host's, and names no people", async () => {
    const { id, meeting, publish } = await planned();
    await publish();
    done(await world.factory.answerMeeting(accept(meeting)));
    done(await world.supplier.answerMeeting(accept(meeting)));
    const book = done(await world.stranger.viewWholeMatchBook({ id }));
    expect(book.participants.map((each) => each.meetings.length)).toEqual([1, 1]);
    expect(JSON.stringify(book)).not.toMatch(/张工|李工|王经理/);
    expect(codeOf(await world.factory.viewWholeMatchBook({ id }))).toBe("not_found");
    expect(codeOf(await world.stranger.viewMatchBook({ id }))).toBe("not_found");
    const own = JSON.stringify(done(await world.supplier.viewMatchBook({ id })));
    expect(own).toContain("张工");
    expect(own).not.toContain("李工");
  });

  test("more 必见 than half of one's meetings are refused, and a changed wish leaves the others", async () => {
    const { id } = done(
      await world.stranger.createEvent(anEventContent({ caps: { buyer: 1, supplier: 4 } })),
    );
    done(await world.stranger.moveEvent({ id, move: "open" }));
    const { store } = world.services.ports;
    const own = done(
      await world.factory.registerForEvent({
        id,
        code: "",
        version: null,
        content: aParticipation(),
      }),
    ).id;
    done(await world.stranger.decideParticipation({ id: own, decision: "approve", reason: "" }));
    const seller = done(
      await world.supplier.registerForEvent({
        id,
        code: "",
        version: null,
        content: aParticipation({ side: "supplier" }),
      }),
    ).id;
    done(await world.stranger.decideParticipation({ id: seller, decision: "approve", reason: "" }));
    const second = (await store.matchEvents.participation(seller))!;
    await store.people.insertOrganisation({
      ...(await store.people.organisations([organisations.supplier.id])).get(
        organisations.supplier.id,
      )!,
      id: "2seccnd222",
      creditCode: null,
    });
    await store.matchEvents.insertParticipation({
      ...second,
      id: `second-${id}`,
      organisationId: "2seccnd222",
    });
    const wish = (toId: Id, kind: "must" | "want" | null) =>
      world.factory.saveWishes({ id, wishes: [{ toId, kind }] });
    expect(done(await wish(seller, "must"))).toEqual({ wishes: [{ toId: seller, kind: null }] });
    expect(codeOf(await wish(`second-${id}`, "must"))).toBe("conflict");
    done(await wish(`second-${id}`, "want"));
    expect(done(await wish(seller, null))).toEqual({ wishes: [{ toId: seller, kind: "must" }] });
    expect(await store.matchEvents.wishesFrom(own)).toMatchObject([
      { toId: `second-${id}`, kind: "want" },
    ]);
  });
});

/** Fields of the one event of a calendar file, folded lines joined (RFC 5545, 3.1). */
function calendarFields(text: string): Record<string, string> {
  const lines = text.replace(/\r\n[ \t]/g, "").split("\r\n");
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at).split(";")[0]!, line.slice(at + 1)];
    }),
  );
}
