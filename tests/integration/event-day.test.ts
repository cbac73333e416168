import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import type { MemberRole } from "#app/domain/people/actor.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { bindUseCases, type UseCases } from "#app/use-cases/bind.ts";
import { watchEvents } from "#app/use-cases/watch-events.ts";
import { anEventContent, aParticipation } from "#seed/builders/match-event.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { verbServers } from "#tests/support/database.ts";
import { meanwhile } from "./meanwhile.ts";
import { codeOf, done, fieldsOf, memberOf, openWorld, organisations, type World } from "./world.ts";

/** The afternoon of the builders' event, or the one after it: "02 14:00". */
const at = (clock: string) => {
  const [time, day = "01"] = clock.split(" ").reverse();
  return new Date(`2099-03-${day}T${time}:00+08:00`).toISOString();
};

/** The stranger of the world hosts; factory and supplier are there, and two more who wish to meet each other. */
describe.each([...verbServers()])("the day of an event on $name", (server) => {
  let world: World;
  const others = { factory2: "2fact3ry22", supplier2: "2spp33er22" } as const;

  beforeAll(async () => {
    world = await openWorld(server);
    for (const [name, id] of Object.entries(others))
      await world.services.ports.store.people.insertOrganisation(
        anOrganisation({ id, name: `示例 ${name}`, creditCode: `9142000000000${id.slice(0, 5)}` }),
      );
  });
  afterAll(() => world.close());
  // The job looks at every event that runs: each test has its own alone.
  afterEach(
    () => world.database.sql`update match_events set state = 'finished' where state = 'running'`,
  );

  const store = () => world.services.ports.store;
  /** Somebody of an organisation at that time of the afternoon. */
  const then = (clock: string, organisationId: Id, role: MemberRole = "owner"): UseCases => {
    const member = memberOf("stranger", role);
    if (member.kind !== "person") throw new Error("no person");
    const membership = { organisationId, organisationName: "", role };
    const actor = { ...member, membership };
    const ports = { ...world.services.ports, now: () => at(clock) };
    return bindUseCases(ports, { actor, requestId: "test" });
  };
  const host = (clock: string, role?: MemberRole) => then(clock, organisations.stranger.id, role);
  const watch = (clock: string) =>
    watchEvents.run({ ports: world.services.ports, now: at(clock) }, null);

  const join = async (eventId: Id, organisationId: Id, side: EventSide, people = 1) => {
    const id = world.services.ports.newId();
    const team = Array.from({ length: people }, (_, n) => ({
      id: `p${n + 1}`,
      name: `示例 ${side === "buyer" ? "张" : "李"}工${n + 1}`,
      position: "",
    }));
    await store().matchEvents.insertParticipation({
      ...aParticipation({ side, people: team }),
      id,
      eventId,
      organisationId,
      state: "approved",
      reason: "",
      version: 1,
      askedAt: at("09:00"),
      decidedAt: at("09:00"),
    });
    return id;
  };

  /** A running event with four participations, two of which are booked for the first slot. */
  const aDay = async (said: Parameters<typeof anEventContent>[0] = {}) => {
    const content = anEventContent({ walkMinutes: 0, ...said });
    const { id } = done(await world.stranger.createEvent(content));
    done(await world.stranger.moveEvent({ id, move: "open" }));
    const buys = await join(id, organisations.factory.id, "buyer");
    const sells = await join(id, organisations.supplier.id, "supplier", 2);
    const buys2 = await join(id, others.factory2, "buyer");
    const sells2 = await join(id, others.supplier2, "supplier");
    await store().matchEvents.saveWishes(buys2, [{ toId: sells2, kind: "must" }]);
    const meeting: BookedMeeting = {
      id: world.services.ports.newId(),
      eventId: id,
      buyerId: buys,
      supplierId: sells,
      slotId: "s1-1400",
      tableId: "r1-1",
      peopleIds: [`${buys}.p1`, `${sells}.p1`],
      state: "confirmed",
      answers: { buyer: "accepted", supplier: "accepted" },
      course: "planned",
      reason: "",
      version: 1,
      updatedAt: at("10:00"),
    };
    await store().eventMeetings.insert([meeting]);
    const event = (await store().matchEvents.byId(id))!;
    await store().matchEvents.update({ ...event, state: "running", version: event.version + 1 });
    await watch("09:30");
    return { id, buys, sells, buys2, sells2, meeting };
  };
  const codeFor = async (participationId: Id, attendeeId = "p1") =>
    (await store().eventPasses.ofParticipation(participationId)).find(
      (pass) => pass.attendeeId === attendeeId && pass.revokedAt === null,
    )!.code;
  let scans = 0;
  const scan = (code: Id, clock: string, said = {}) => ({
    id: `scan${String((scans += 1)).padStart(8, "0")}`,
    code,
    deskName: "1号台",
    way: "scanner" as const,
    scannedAt: at(clock),
    ...said,
  });
  const sync = async (
    id: Id,
    clock: string,
    records: ReturnType<typeof scan>[],
    { deviceId = "device0001", sentAt = at(clock), role = "owner" as MemberRole } = {},
  ) =>
    done(await host(clock, role).syncCheckIns({ id, deviceId, sentAt, known: "", records })).state!;
  const course = async ({ id }: BookedMeeting) => {
    const found = (await store().eventMeetings.byId(id))!;
    return [found.course, found.reason];
  };

  test("everybody who is admitted has one pass; revoked it lets nobody in, a new one is another", async () => {
    const { id, sells, buys } = await aDay();
    await watch("09:31");
    const supplier = then("10:00", organisations.supplier.id);
    const codes = async () =>
      done(await supplier.viewPasses({ id })).passes.map(({ code }) => code);
    const [first, second] = await codes();
    expect(first).toMatch(/^[2-9a-z]{10}$/);
    expect(second).not.toBe(first);
    const who = { participationId: sells, attendeeId: "p1" };
    done(await host("10:00").revokePass(who));
    expect(codeOf(await host("10:00").revokePass(who))).toBe("conflict");
    await watch("10:01");
    expect(await codes()).toEqual([null, second]);
    const state = await sync(id, "10:05", [scan(first!, "10:04")]);
    expect(state.own[0]).toMatchObject({ outcome: "revoked" });
    done(await host("10:06").reissuePass(who));
    const [fresh] = await codes();
    expect(fresh).not.toBe(first);
    expect((await sync(id, "10:08", [scan(fresh!, "10:07")])).own[1]).toMatchObject({
      outcome: "counted",
    });
    const missing = { participationId: buys, attendeeId: "p3" };
    expect(codeOf(await host("10:00").reissuePass(missing))).toBe("not_found");
  });

  test("people who join later or by another registration get theirs; those of a withdrawn one let nobody in", async () => {
    const { id, buys } = await aDay();
    const code = await codeFor(buys);
    const own = (await store().matchEvents.participation(buys))!;
    await store().matchEvents.updateParticipation({ ...own, state: "withdrawn", version: 2 });
    const state = await sync(id, "13:00", [scan(code, "13:00")]);
    expect(state.own[0]).toMatchObject({ outcome: "barred" });
    expect(state.roster.map((line) => line.code)).not.toContain(code);
    const factory = then("13:00", organisations.factory.id);
    expect(codeOf(await factory.viewPasses({ id }))).toBe("not_found");
  });

  test("a scan counts once however often it is sent, and duplicates name the desk that was first", async () => {
    const { id, buys, sells } = await aDay();
    const [a, b] = [await codeFor(buys), await codeFor(sells)];
    // Heard second, but scanned first.
    const early = scan(a, "13:00", { deskName: "2号台" });
    const late = scan(a, "13:05");
    await sync(id, "13:10", [late, scan(b, "13:06")]);
    await sync(id, "13:20", [early], { deviceId: "device0002" });
    await sync(id, "13:21", [early], { deviceId: "device0002" });
    const state = await sync(id, "13:22", []);
    expect([state.present, state.expected]).toEqual([2, 5]);
    expect(state.duplicates).toMatchObject([
      { id: late.id, desk: "1号台", organisation: organisations.factory.name },
    ]);
    expect(state.duplicates[0]!.words).toContain("“2号台”");
    const [row] = await world.database.sql<{ n: number }[]>`
      select count(*)::int as n from event_check_ins where event_id = ${id}`;
    expect(row!.n).toBe(3);
    await expect(
      world.database.sql`update event_check_ins set code = 'x' where event_id = ${id}`,
    ).rejects.toThrow(/append-only/);
    const again = { id, deviceId: "device0001", sentAt: at("13:23"), records: [] };
    const known = done(await host("13:23").syncCheckIns({ ...again, known: state.version }));
    expect(known.state).toBeNull();
  });

  test("a clock that is a day off moves nobody's arrival", async () => {
    const { id, buys } = await aDay();
    const wrong = { ...scan(await codeFor(buys), "13:00"), scannedAt: "2099-02-28T05:00:00.000Z" };
    const state = await sync(id, "13:10", [wrong], { sentAt: "2099-02-28T05:10:00.000Z" });
    expect(state.roster.find(({ code }) => code === wrong.code)!.came!.at).toBe(at("13:00"));
  });

  test("whole names are for supervisors; viewers and others have no desk", async () => {
    const { id } = await aDay();
    const owner = await sync(id, "13:00", []);
    const editor = await sync(id, "13:00", [], { role: "editor" });
    expect(owner.roster.map(({ name }) => name)).toContain("示例 张工1");
    expect(JSON.stringify(editor)).not.toContain("张工");
    expect(editor.roster.map(({ name }) => name)).toContain("张＊＊");
    const asked = { id, deviceId: "device0001", sentAt: at("13:00"), known: "", records: [] };
    expect(codeOf(await host("13:00", "viewer").syncCheckIns(asked))).toBe("forbidden");
    expect(codeOf(await world.factory.syncCheckIns(asked))).toBe("not_found");
    expect(codeOf(await world.visitor.syncCheckIns(asked))).toBe("signed_out");
  });

  test("who helps to hold the event stands at its door too, without whole names", async () => {
    const { id, buys, buys2 } = await aDay();
    const helper = then("13:00", organisations.supplier.id);
    const asked = { id, deviceId: "device0009", sentAt: at("13:00"), known: "", records: [] };
    expect(codeOf(await helper.syncCheckIns(asked))).toBe("not_found");
    const content = {
      ...{ name: "示例组", sectorRows: ["HB-1-10"] },
      memberIds: [organisations.factory.id],
    };
    done(
      await host("12:00").askCoOrganiser({
        id,
        organisation: organisations.supplier.name,
        content,
      }),
    );
    expect(codeOf(await helper.syncCheckIns(asked))).toBe("not_found");
    const group = (await store().eventGroups.ofEventAnd(id, organisations.supplier.id))!;
    done(await helper.answerCoOrganising({ id: group.id, answer: "accept" }));
    const state = done(await helper.syncCheckIns(asked)).state!;
    expect([state.supervisor, state.expected]).toEqual([false, 1]);
    expect(state.roster.map(({ organisation }) => organisation)).toEqual([
      organisations.factory.name,
    ]);
    expect(JSON.stringify(state)).not.toContain("张工");
    // Whoever is not of the group is let in all the same, without a name.
    const [own, other] = [await codeFor(buys), await codeFor(buys2)];
    const records = [scan(own, "12:59"), scan(other, "12:59"), scan(other, "13:00")];
    const after = done(await helper.syncCheckIns({ ...asked, records })).state!;
    expect(after.own.map(({ outcome }) => outcome)).toEqual(["counted", "counted", "again"]);
    expect([after.present, after.duplicates]).toEqual([1, []]);
    expect(JSON.stringify(after)).not.toContain("factory2");
    expect(JSON.stringify(after)).not.toContain(other);
    expect((await sync(id, "13:01", [])).present).toBe(2);
    expect(codeOf(await helper.viewEventDay({ id }))).toBe("not_found");
  });

  test("after the grace a side that is not there loses the table to a pair that is", async () => {
    const day = await aDay();
    const { id, buys, buys2, sells2, meeting } = day;
    done(await host("13:00").setGrace({ id, minutes: 5 }));
    expect(fieldsOf(await host("13:00").setGrace({ id, minutes: 99 }))).toEqual(["grace"]);
    await sync(id, "13:50", [
      scan(await codeFor(buys), "13:50"),
      scan(await codeFor(buys2), "13:51"),
      scan(await codeFor(sells2), "13:52"),
    ]);
    await watch("14:04");
    expect(await course(meeting)).toEqual(["planned", ""]);
    await watch("14:05");
    await watch("14:05");
    expect(await course(meeting)).toEqual(["missed", "开始 5 分钟后供方仍未签到"]);
    const offersOf = async (organisation: Id, clock: string) =>
      done(await then(clock, organisation).viewSeatOffers({ id })).offers;
    const [offer, ...more] = await offersOf(others.factory2, "14:05");
    expect(more).toEqual([]);
    expect(offer).toMatchObject({ place: "03-01 14:00 A厅 1 号桌", other: "示例 supplier2" });
    expect(await offersOf(organisations.factory.id, "14:05")).toEqual([]);
    const answer = (organisation: Id, clock: string, accept = true) =>
      then(clock, organisation).answerSeatOffer({ id: offer!.offer.id, accept });
    expect(codeOf(await answer(organisations.factory.id, "14:06"))).toBe("not_found");
    expect(done(await answer(others.factory2, "14:06")).state).toBe("open");
    expect(done(await answer(others.supplier2, "14:07")).state).toBe("taken");
    expect(codeOf(await answer(others.supplier2, "14:07"))).toBe("conflict");
    const board = done(await host("14:08", "viewer").viewBoard({ id }));
    const [table] = board.board.rooms[0]!.tables;
    expect(table!.now).toMatchObject({ buyerId: buys2, supplierId: sells2, course: "planned" });
    // Whoever came too late cannot take the table back.
    const late = await then("14:09", organisations.factory.id).recordMeeting({
      id: meeting.id,
      held: true,
      outcome: null,
      words: null,
    });
    expect(codeOf(late)).toBe("conflict");
    await watch("14:29");
    const now = await store().eventMeetings.ofEvent(id);
    expect(now.map((each) => each.course).sort()).toEqual(["missed", "planned"]);
  });

  test("an offer lapses, says so, and is not made again to who declined", async () => {
    const { id, buys, buys2, sells2 } = await aDay();
    await sync(id, "13:50", [
      scan(await codeFor(buys), "13:50"),
      scan(await codeFor(buys2), "13:51"),
      scan(await codeFor(sells2), "13:52"),
    ]);
    await watch("14:10");
    const [offer] = await store().seatOffers.ofEvent(id);
    const late = await then("14:15", others.factory2).answerSeatOffer({
      id: offer!.id,
      accept: true,
    });
    expect(codeOf(late)).toBe("conflict");
    await watch("14:15");
    const all = async () =>
      (await store().seatOffers.ofEvent(id)).map(({ state, reason }) => [state, reason]);
    expect(await all()).toEqual([["lapsed", "没有在时限内由双方接受"]]);
    await watch("14:16");
    expect((await all()).length).toBe(1);
  });

  test("a desk that was offline proves that both were there: the meeting is planned again", async () => {
    const { id, buys, sells, buys2, sells2, meeting } = await aDay();
    await sync(id, "13:50", [
      scan(await codeFor(buys), "13:50"),
      scan(await codeFor(buys2), "13:51"),
      scan(await codeFor(sells2), "13:52"),
    ]);
    await watch("14:10");
    expect((await course(meeting))[0]).toBe("missed");
    // A colleague of the person who was planned, scanned in time at a desk without a network.
    await sync(id, "14:12", [scan(await codeFor(sells, "p2"), "13:58")], {
      deviceId: "device0002",
    });
    await watch("14:12");
    expect(await course(meeting)).toEqual(["planned", ""]);
    expect((await store().seatOffers.ofEvent(id)).map(({ reason }) => reason)).toEqual([
      "原来的双方都已到场",
    ]);
    await watch("14:25");
    expect((await course(meeting))[0]).toBe("planned");
  });

  test("whoever accepts once the event is over is told so, also where it ends at that moment", async () => {
    const { id, buys, buys2, sells2 } = await aDay();
    await sync(id, "13:50", [
      scan(await codeFor(buys), "13:50"),
      scan(await codeFor(buys2), "13:51"),
      scan(await codeFor(sells2), "13:52"),
    ]);
    await watch("14:10");
    const [offer] = await store().seatOffers.ofEvent(id);
    const accept = (organisation: Id) =>
      then("14:11", organisation).answerSeatOffer({ id: offer!.id, accept: true });
    done(await accept(others.factory2));
    const late = await meanwhile(
      world,
      {
        take: (tx) => tx.eventMeetings.lock(id),
        async change(tx) {
          const event = (await tx.matchEvents.byId(id))!;
          await tx.matchEvents.update({ ...event, state: "finished", version: event.version + 1 });
        },
      },
      () => accept(others.supplier2),
    );
    expect(JSON.stringify(late)).toContain("对接会已结束");
    const shown = done(await then("14:12", others.supplier2).viewSeatOffers({ id })).offers;
    expect(shown.map(({ offer: { state, reason } }) => [state, reason])).toEqual([
      ["lapsed", "对接会已结束"],
    ]);
  });

  test("of an event of two days each day has its own check-ins and no-shows", async () => {
    const sessions = [
      { id: "s1", name: "第一天", day: "2099-03-01", from: "14:00", to: "16:00" },
      { id: "s2", name: "第二天", day: "2099-03-02", from: "14:00", to: "16:00" },
    ];
    const { id, buys, sells, meeting } = await aDay({ sessions });
    const next = { ...meeting, id: world.services.ports.newId(), slotId: "s2-1400" };
    await store().eventMeetings.remove([meeting.id]);
    await store().eventMeetings.insert([next]);
    const [buyer, seller] = [await codeFor(buys), await codeFor(sells)];
    await sync(id, "13:50", [scan(buyer, "13:50"), scan(seller, "13:51")]);
    const evening = await sync(id, "18:00", []);
    expect([evening.present, evening.roster.filter(({ came }) => came).length]).toEqual([2, 2]);
    // On the next day nobody has come yet, and a desk that knows the day before hears so.
    const asked = { id, deviceId: "device0001", sentAt: at("02 09:00"), records: [] };
    const state = done(
      await host("02 09:00").syncCheckIns({ ...asked, known: evening.version }),
    ).state!;
    expect([state.present, state.roster.filter(({ came }) => came).length]).toEqual([0, 0]);
    const second = await sync(id, "02 13:50", [scan(buyer, "02 13:50")]);
    expect(second.own.at(-1)).toMatchObject({ outcome: "counted" });
    await watch("02 14:10");
    expect(await course(next)).toEqual(["missed", "开始 10 分钟后供方仍未签到"]);
    const report = done(await host("02 18:00").viewEventResults({ id })).report;
    expect(report.participation.checkedIn).toBe(2);
  });

  test("names of the other side stay away while a locked or cancelled meeting has no two yeses", async () => {
    const { id, meeting } = await aDay();
    const open = { buyer: "open", supplier: "accepted" } as const;
    const shown = async (said: Partial<BookedMeeting>) => {
      const { version } = (await store().eventMeetings.byId(meeting.id))!;
      await store().eventMeetings.update({ ...meeting, ...said, version: version + 1 });
      const factory = then("14:05", organisations.factory.id);
      const { people } = done(await factory.viewEventMeeting({ eventId: id, id: meeting.id }));
      return [people.own.length, people.other.length];
    };
    expect(await shown({})).toEqual([1, 1]);
    expect(await shown({ state: "locked", answers: open })).toEqual([1, 0]);
    expect(await shown({ course: "cancelled" })).toEqual([1, 0]);
  });

  test("grace and board are set at the same time without either being lost", async () => {
    const { id } = await aDay();
    const day = { eventId: id, graceMinutes: 7, boardToken: null };
    done(
      await meanwhile(
        world,
        { take: (tx) => tx.eventMeetings.lock(id), change: (tx) => tx.eventDays.save(day) },
        () => host("14:05").handOutBoard({ id, open: true }),
      ),
    );
    const boardToken = (await store().eventDays.of(id))!.boardToken;
    expect((await store().eventDays.of(id))!.graceMinutes).toBe(7);
    expect(boardToken).not.toBeNull();
    done(
      await meanwhile(
        world,
        {
          take: (tx) => tx.eventMeetings.lock(id),
          change: (tx) => tx.eventDays.save({ ...day, boardToken: null }),
        },
        () => host("14:06").setGrace({ id, minutes: 5 }),
      ),
    );
    expect(await store().eventDays.of(id)).toMatchObject({ graceMinutes: 5, boardToken: null });
  });

  test("without any check-in nothing is missed", async () => {
    const { meeting } = await aDay();
    await watch("15:00");
    expect((await course(meeting))[0]).toBe("planned");
  });

  test("at the table each side writes its own outcome and note, and the meeting is held", async () => {
    const { id, meeting } = await aDay();
    const [factory, supplier, stranger] = [
      then("14:05", organisations.factory.id),
      then("14:05", organisations.supplier.id),
      host("14:05"),
    ];
    const said = { id: meeting.id, held: true, outcome: "keen" as const, words: null };
    const early = then("13:40", organisations.factory.id);
    expect(codeOf(await early.recordMeeting(said))).toBe("conflict");
    done(await factory.recordMeeting(said));
    done(await factory.recordMeeting({ ...said, held: false, outcome: null, words: " 需要样机 " }));
    const asked = { eventId: id, id: meeting.id };
    expect(done(await factory.viewEventMeeting(asked))).toMatchObject({
      meeting: { course: "held" },
      note: { outcome: "keen", words: "需要样机" },
    });
    expect(done(await supplier.viewEventMeeting(asked)).note).toBeNull();
    const contact = { ...said, words: "请拨 13812345678" };
    expect(fieldsOf(await factory.recordMeeting(contact))).toEqual(["words"]);
    for (const foreign of [stranger, then("14:05", others.factory2)]) {
      expect(codeOf(await foreign.recordMeeting(said))).toBe("not_found");
      expect(codeOf(await foreign.viewEventMeeting(asked))).toBe("not_found");
    }
    expect(codeOf(await factory.viewEventMeeting({ ...asked, eventId: "nothing222" }))).toBe(
      "not_found",
    );
    const viewer = then("14:05", organisations.factory.id, "viewer");
    expect(codeOf(await viewer.recordMeeting(said))).toBe("forbidden");
    expect((await store().meetingNotes.ofEvent(id)).length).toBe(1);
  });

  test("the board goes to whoever has its link, without names of people, until it is taken back", async () => {
    const { id } = await aDay();
    done(await host("14:05").handOutBoard({ id, open: true }));
    const { day } = done(await host("14:05").viewEventDay({ id }));
    const token = day.boardToken!;
    const shown = done(await world.visitor.viewHandedBoard({ token }));
    expect(Object.values(shown.names).sort()).toEqual(
      [organisations.factory.name, organisations.supplier.name].sort(),
    );
    const now = JSON.stringify(done(await then("14:05", "nothing222").viewHandedBoard({ token })));
    expect(now).toContain(organisations.factory.name);
    expect(now).not.toContain("张工");
    done(await host("14:06").handOutBoard({ id, open: true }));
    expect(codeOf(await world.visitor.viewHandedBoard({ token }))).toBe("not_found");
    done(await host("14:07").handOutBoard({ id, open: false }));
    expect(done(await host("14:07").viewEventDay({ id })).day.boardToken).toBeNull();
  });
});
