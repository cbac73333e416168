import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EventSide, Wish } from "#app/domain/events/instance.ts";
import { checkSchedule } from "#app/domain/events/rules/check-schedule.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { bindUseCases } from "#app/use-cases/bind.ts";
import { runSchedule } from "#app/use-cases/run-schedule.ts";
import type { Ports } from "#app/use-cases/ports.ts";
import { anEventContent, aParticipation } from "#seed/builders/match-event.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { verbServers } from "#tests/support/database.ts";
import { codeOf, done, memberOf, openWorld, organisations, type World } from "./world.ts";

/** The stranger holds the events; the factory and six others buy, the supplier and three others sell. */
describe.each([...verbServers()])("the schedule of an event on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
    const { people } = world.services.ports.store;
    for (const name of ["买乙", "买丙", "买丁", "卖乙", "卖丙"])
      await people.insertOrganisation(
        anOrganisation({ id: organisationOf(name), name: `示例${name}` }),
      );
  });
  afterAll(() => world.close());

  const ids: Readonly<Record<string, Id>> = {
    买甲: organisations.factory.id,
    卖甲: organisations.supplier.id,
  };
  function organisationOf(name: string): Id {
    return ids[name] ?? `2${Buffer.from(name).toString("hex").slice(4, 13)}`;
  }

  interface Held {
    readonly id: Id;
    /** Participations by name. */
    readonly who: Readonly<Record<string, Id>>;
  }

  /** A closed event with four buyers, three suppliers and what they wish of each other. */
  async function closedEvent(
    wishes: readonly (readonly [from: string, to: string, kind: Wish["kind"]])[] = [
      ["买甲", "卖甲", "must"],
      ["卖甲", "买甲", "must"],
      ["买乙", "卖甲", "must"],
      ["买丙", "卖乙", "want"],
      ["买丁", "卖丙", "want"],
      ["卖乙", "买甲", "want"],
    ],
    said: Parameters<typeof anEventContent>[0] = {},
  ): Promise<Held> {
    const { store, newId } = world.services.ports;
    const { id } = done(await world.stranger.createEvent(anEventContent(said)));
    done(await world.stranger.moveEvent({ id, move: "open" }));
    const who: Record<string, Id> = {};
    for (const name of ["买甲", "买乙", "买丙", "买丁", "卖甲", "卖乙", "卖丙"]) {
      const side: EventSide = name.startsWith("买") ? "buyer" : "supplier";
      who[name] = newId();
      await store.matchEvents.insertParticipation({
        ...aParticipation({ side }),
        id: who[name],
        eventId: id,
        organisationId: organisationOf(name),
        state: "approved",
        reason: "",
        version: 1,
        askedAt: "2026-11-01T00:00:00.000Z",
        decidedAt: "2026-11-02T00:00:00.000Z",
      });
    }
    for (const from of new Set(wishes.map(([each]) => each)))
      await store.matchEvents.saveWishes(
        who[from]!,
        wishes.filter(([each]) => each === from).map(([, to, kind]) => ({ toId: who[to]!, kind })),
      );
    done(await world.stranger.moveEvent({ id, move: "close" }));
    return { id, who };
  }

  const desk = async (id: Id) => done(await world.stranger.viewSchedule({ id }));
  const seatedOf = async (id: Id) => (await desk(id)).current.seated;
  /** Asks for a run and does it, as the queue would. */
  const runNow = async (id: Id) => {
    const { runId } = done(await world.stranger.startSchedule({ id }));
    await world.services.jobs["run-schedule"]!({ id: runId });
    return (await desk(id)).run!;
  };
  const between = async ({ id, who }: Held, buyer: string, supplier: string) =>
    (await desk(id)).current.meetings.find(
      (each) => each.buyerId === who[buyer] && each.supplierId === who[supplier],
    );
  const newsOf = async (name: string, text: string) => {
    const rows = await world.database.sql<{ words: string }[]>`
      select words from notifications where organisation_id = ${organisationOf(name)}
        and words like ${`%${text}%`}`;
    return rows.length;
  };
  const publish = async (id: Id) => done(await world.stranger.publishSchedule({ id }));

  test("a run proves a small timetable, obeys every rule and says what is left", async () => {
    const held = await closedEvent();
    expect((await desk(held.id)).run).toBeNull();
    const run = await runNow(held.id);
    expect(run).toMatchObject({
      state: "done",
      share: 1,
      report: { outcome: "proven", meetings: 5, gap: 0, fit: "none" },
    });
    const { current, broken, unmet, points } = await desk(held.id);
    expect(broken).toEqual([]);
    expect(checkSchedule(current.instance, current.seated)).toEqual([]);
    expect(unmet).toEqual([]);
    expect(points).toBe(run.report!.points);
    expect(run.report!.points).toBe(run.report!.bound);
  });

  test("no run before registration is closed, nor without both sides", async () => {
    const { id } = done(await world.stranger.createEvent(anEventContent()));
    expect(codeOf(await world.stranger.startSchedule({ id }))).toBe("conflict");
    done(await world.stranger.moveEvent({ id, move: "open" }));
    done(await world.stranger.moveEvent({ id, move: "close" }));
    const refused = await world.stranger.startSchedule({ id });
    expect(JSON.stringify(refused)).toContain("至少要有一家需方和一家供方");
  });

  test("two runs at once: the second is refused, and hands off while one works", async () => {
    const { id } = await closedEvent();
    done(await world.stranger.startSchedule({ id }));
    const both = await Promise.all([
      world.stranger.startSchedule({ id }),
      world.stranger.publishSchedule({ id }),
    ]);
    expect(both.map(codeOf)).toEqual(["conflict", "conflict"]);
    const racing = await closedEvent();
    const answers = await Promise.all([
      world.stranger.startSchedule({ id: racing.id }),
      world.stranger.startSchedule({ id: racing.id }),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  });

  test("cancelled before its end a run leaves everything as it was", async () => {
    const { id } = await closedEvent();
    const { runId } = done(await world.stranger.startSchedule({ id }));
    // Cancelled while it works: the thread is told within a second.
    const slow = withScheduler(async (instance, { signal, onProgress }) => {
      onProgress({ stage: "search", share: 0.4 });
      done(await world.stranger.stopSchedule({ id, how: "discard" }));
      await new Promise<void>((ended) => signal.addEventListener("abort", () => ended()));
      return world.services.ports.scheduler(instance, { seed: 1, onProgress, signal });
    });
    await runSchedule.run({ ports: slow, now: slow.now() }, { id: runId });
    expect((await desk(id)).run).toMatchObject({ state: "cancelled", report: null });
    expect(await seatedOf(id)).toEqual([]);
    expect(codeOf(await world.stranger.stopSchedule({ id, how: "discard" }))).toBe("conflict");
    expect((await runNow(id)).state).toBe("done");
  });

  test("ended early with the best so far, the timetable is saved", async () => {
    const { id } = await closedEvent();
    const { runId } = done(await world.stranger.startSchedule({ id }));
    done(await world.stranger.stopSchedule({ id, how: "take" }));
    await world.services.jobs["run-schedule"]!({ id: runId });
    const { run } = await desk(id);
    expect(run).toMatchObject({ state: "done" });
    expect((await seatedOf(id)).length).toBe(run!.report!.meetings);
  });

  test("a killed run is done again by the queue; one that nobody continues makes room", async () => {
    const killed = await closedEvent();
    const { runId } = done(await world.stranger.startSchedule({ id: killed.id }));
    const { eventSchedules } = world.services.ports.store;
    const progress = { stage: "search", share: 0.7 } as const;
    await eventSchedules.noteProgress(runId, progress, new Date().toISOString());
    await world.services.jobs["run-schedule"]!({ id: runId });
    expect((await desk(killed.id)).run).toMatchObject({ id: runId, state: "done" });

    const left = await closedEvent();
    const first = done(await world.stranger.startSchedule({ id: left.id })).runId;
    await eventSchedules.noteProgress(first, progress, "2026-01-01T00:00:00.000Z");
    const second = await runNow(left.id);
    expect(second.state).toBe("done");
    expect(await eventSchedules.run(first)).toMatchObject({ state: "failed" });
    // The queue still holds the job of the first: it finds nothing to do.
    const before = await seatedOf(left.id);
    await world.services.jobs["run-schedule"]!({ id: first });
    expect(await seatedOf(left.id)).toEqual(before);
  });

  test("a scheduler that fails leaves a run that says so", async () => {
    const { id } = await closedEvent();
    const { runId } = done(await world.stranger.startSchedule({ id }));
    const warned: string[] = [];
    const broken = {
      ...withScheduler(() => Promise.reject(new Error("out of order"))),
      warn: (_detail: object, message: string) => void warned.push(message),
    };
    await runSchedule.run({ ports: broken, now: broken.now() }, { id: runId });
    expect(warned).toHaveLength(1);
    expect((await desk(id)).run).toMatchObject({ state: "failed", report: null });
  });

  test("what changes under a run makes it begin again; what changes twice is left out", async () => {
    const held = await closedEvent();
    const { runId } = done(await world.stranger.startSchedule({ id: held.id }));
    const { matchEvents } = world.services.ports.store;
    const leaving = ["买甲", "买乙"];
    const moving = withScheduler(async (instance, options) => {
      const found = await world.services.ports.scheduler(instance, options);
      const name = leaving.shift();
      const own = name && (await matchEvents.participation(held.who[name]!));
      if (own)
        await matchEvents.updateParticipation({
          ...own,
          state: "withdrawn",
          version: own.version + 1,
        });
      return found;
    });
    await runSchedule.run({ ports: moving, now: moving.now() }, { id: runId });
    const { run, current, broken } = await desk(held.id);
    expect(run).toMatchObject({ state: "done", report: { fit: "fitted", bound: null } });
    expect(broken).toEqual([]);
    expect(current.seated.length).toBeGreaterThan(0);
    const gone = [held.who.买甲, held.who.买乙];
    expect(current.seated.filter(({ buyerId }) => gone.includes(buyerId))).toEqual([]);
  });

  test("published it is told to everybody; a second run fills only what is free", async () => {
    const held = await closedEvent();
    expect(codeOf(await world.stranger.publishSchedule({ id: held.id }))).toBe("conflict");
    await runNow(held.id);
    await publish(held.id);
    expect((await desk(held.id)).event.state).toBe("scheduled");
    expect(await newsOf("买甲", "洽谈安排已发布，贵企业有 2 场")).toBe(1);
    const { store } = world.services.ports;
    const [one, other] = await seatedOf(held.id);
    const agreed = { buyer: "accepted", supplier: "accepted" } as const;
    await store.eventMeetings.update({ ...one!, state: "confirmed", answers: agreed, version: 2 });
    done(await world.stranger.removeMeeting({ id: other!.id, version: 1 }));
    const before = (await seatedOf(held.id)).map(placeOf);
    await runNow(held.id);
    const after = await seatedOf(held.id);
    expect(after.map(placeOf)).toEqual(expect.arrayContaining(before));
    expect(after.find(({ id }) => id === one!.id)).toMatchObject({ state: "confirmed" });
    // What the host called off is not proposed again by itself.
    expect((await desk(held.id)).current.meetings.find(({ id }) => id === other!.id)).toMatchObject(
      {
        course: "cancelled",
      },
    );
    done(await world.stranger.unpublishSchedule({ id: held.id }));
    expect((await desk(held.id)).event.state).toBe("closed");
    expect(codeOf(await world.stranger.unpublishSchedule({ id: held.id }))).toBe("conflict");
    await runNow(held.id);
    expect((await seatedOf(held.id)).find(({ id }) => id === one!.id)).toMatchObject({
      ...placeOf(one!),
      state: "confirmed",
    });
  });

  test("moves obey the rules and say them, undo and redo bring them back", async () => {
    const held = await closedEvent(undefined, { walkMinutes: 0 });
    await runNow(held.id);
    const meeting = (await between(held, "买甲", "卖甲"))!;
    const taken = (await between(held, "买乙", "卖甲"))!;
    const to = (slotId: string, tableId: string) => ({
      id: meeting.id,
      version: meeting.version,
      slotId,
      tableId,
    });
    const onto = await world.stranger.moveMeeting(to(taken.slotId, taken.tableId));
    expect(codeOf(onto)).toBe("invalid");
    expect(JSON.stringify(onto)).toContain("要坐两桌");
    const slots = ["s1-1400", "s1-1430", "s1-1500", "s1-1530"];
    const used = (await seatedOf(held.id))
      .filter((each) =>
        [each.buyerId, each.supplierId].some(
          (id) => id === meeting.buyerId || id === meeting.supplierId,
        ),
      )
      .map(({ slotId }) => slotId);
    const free = slots.find((slot) => !used.includes(slot))!;
    done(await world.stranger.moveMeeting(to(free, "r1-4")));
    expect(codeOf(await world.stranger.moveMeeting(to(free, "r1-3")))).toBe("conflict");
    const moved = async () => (await between(held, "买甲", "卖甲"))!;
    expect(await moved()).toMatchObject({ slotId: free, tableId: "r1-4" });
    const last = async () => (await desk(held.id)).changes[0]!;
    expect(await last()).toMatchObject({ kind: "move", state: "done" });
    const undo = async (redo = false) =>
      world.stranger.undoScheduleChange({ id: held.id, changeId: (await last()).id, redo });
    done(await undo());
    expect(placeOf(await moved())).toEqual(placeOf(meeting));
    expect(codeOf(await undo())).toBe("conflict");
    done(await undo(true));
    expect(await moved()).toMatchObject({ slotId: free, tableId: "r1-4" });

    // Answered meanwhile: taking the move back would take the answer back too.
    const { eventMeetings } = world.services.ports.store;
    const now = await moved();
    const answers = { buyer: "accepted", supplier: "open" } as const;
    await eventMeetings.update({ ...now, answers, version: now.version + 1 });
    const late = await undo();
    expect(JSON.stringify(late)).toContain("后来又有别的变化");
  });

  test("add, lock, change people, remove, and each of them back again", async () => {
    const held = await closedEvent([["买甲", "卖丙", "never"]]);
    const pair = (buyer: string, supplier: string) => ({
      id: held.id,
      buyerId: held.who[buyer]!,
      supplierId: held.who[supplier]!,
      slotId: "",
      tableId: "",
    });
    const never = await world.stranger.addMeeting(pair("买甲", "卖丙"));
    expect(JSON.stringify(never)).toContain("不见");
    done(await world.stranger.addMeeting(pair("买甲", "卖甲")));
    expect(codeOf(await world.stranger.addMeeting(pair("买甲", "卖甲")))).toBe("invalid");
    const crowded = { ...pair("买乙", "卖甲"), slotId: "s1-1400", tableId: "r1-1" };
    expect(JSON.stringify(await world.stranger.addMeeting(crowded))).toContain("排了两场");
    const meeting = async () => (await between(held, "买甲", "卖甲"))!;
    const now = async () => ({ id: (await meeting()).id, version: (await meeting()).version });
    done(await world.stranger.lockMeeting({ ...(await now()), locked: true }));
    const target = { slotId: "s1-1500", tableId: "r1-1" };
    expect(codeOf(await world.stranger.moveMeeting({ ...(await now()), ...target }))).toBe(
      "invalid",
    );
    expect(codeOf(await world.stranger.removeMeeting(await now()))).toBe("conflict");
    expect((await runNow(held.id)).report).toMatchObject({ meetings: 1 });
    expect(await meeting()).toMatchObject({ state: "locked", slotId: "s1-1400" });
    done(await world.stranger.lockMeeting({ ...(await now()), locked: false }));
    const strangers = [`${held.who.买乙}.p1`, `${held.who.卖甲}.p1`];
    const people = { ...(await now()), peopleIds: strangers };
    expect(codeOf(await world.stranger.changeMeetingPeople(people))).toBe("invalid");
    done(await world.stranger.removeMeeting(await now()));
    expect(await seatedOf(held.id)).toEqual([]);
    const changeId = (await desk(held.id)).changes[0]!.id;
    done(await world.stranger.undoScheduleChange({ id: held.id, changeId, redo: false }));
    expect(await seatedOf(held.id)).toMatchObject([{ slotId: "s1-1400", state: "draft" }]);
  });

  test("a table is closed: what sits there is named, keeps its time and gets another table", async () => {
    const held = await closedEvent();
    await runNow(held.id);
    const meeting = (await between(held, "买甲", "卖甲"))!;
    const { id, version } = meeting;
    done(await world.stranger.lockMeeting({ id, version, locked: true }));
    const closing = { id: held.id, tableId: meeting.tableId, slotIds: [meeting.slotId] };
    done(await world.stranger.closeTable(closing));
    const before = await desk(held.id);
    expect(before.broken.map(({ rule }) => rule)).toContain("table-closed");
    expect(before.current.kept.reseated).toHaveLength(1);
    expect(codeOf(await world.stranger.publishSchedule({ id: held.id }))).toBe("conflict");
    const run = await runNow(held.id);
    expect(run.report!.reseated).toHaveLength(1);
    const after = (await between(held, "买甲", "卖甲"))!;
    expect(after).toMatchObject({ state: "locked", slotId: meeting.slotId });
    expect(after.tableId).not.toBe(meeting.tableId);
    await publish(held.id);
  });

  test("who withdraws after publication loses the meetings, and the other side is told once", async () => {
    const held = await closedEvent();
    await runNow(held.id);
    await publish(held.id);
    const before = await newsOf("卖甲", "场洽谈变动");
    done(await world.factory.withdrawParticipation({ id: held.id }));
    expect(await between(held, "买甲", "卖甲")).toMatchObject({
      course: "cancelled",
      reason: "对方退出对接会",
    });
    expect(await newsOf("卖甲", "场洽谈变动")).toBe(before + 1);
    const { current, broken } = await desk(held.id);
    expect(broken).toEqual([]);
    expect(current.seated.every(({ buyerId }) => buyerId !== held.who.买甲)).toBe(true);
  });

  test("who declines while a run works is not seated again by it", async () => {
    const held = await closedEvent();
    await runNow(held.id);
    await publish(held.id);
    const declined = (await between(held, "买甲", "卖甲"))!;
    const { runId } = done(await world.stranger.startSchedule({ id: held.id }));
    const { eventMeetings, matchEvents } = world.services.ports.store;
    const changes = [
      () => matchEvents.saveWishes(held.who.买丁!, []),
      () =>
        eventMeetings.update({
          ...declined,
          course: "declined",
          answers: { buyer: "declined", supplier: "open" },
          version: declined.version + 1,
        }),
    ];
    const moving = withScheduler(async (instance, options) => {
      const found = await world.services.ports.scheduler(instance, options);
      await changes.shift()?.();
      return found;
    });
    await runSchedule.run({ ports: moving, now: moving.now() }, { id: runId });
    expect((await desk(held.id)).run).toMatchObject({ state: "done", report: { fit: "fitted" } });
    expect(await between(held, "买甲", "卖甲")).toMatchObject({ course: "declined" });
  });

  test("nobody is put into a slot that is over, by hand or by undoing", async () => {
    const held = await closedEvent([]);
    const clock = (time: string) => {
      const now = () => new Date(`2099-03-01T${time}:00+08:00`).toISOString();
      const ports = { ...world.services.ports, now };
      return bindUseCases(ports, { actor: memberOf("stranger", "owner"), requestId: "test" });
    };
    const pair = (buyer: string, supplier: string, slotId = "") => ({
      id: held.id,
      buyerId: held.who[buyer]!,
      supplierId: held.who[supplier]!,
      slotId,
      tableId: "",
    });
    done(await world.stranger.addMeeting(pair("买乙", "卖甲", "s1-1400")));
    const early = (await between(held, "买乙", "卖甲"))!;
    const now = clock("14:40");
    done(await now.removeMeeting({ id: early.id, version: early.version }));
    const undo = { id: held.id, changeId: (await desk(held.id)).changes[0]!.id, redo: false };
    expect(JSON.stringify(await now.undoScheduleChange(undo))).toContain("已经过去");
    expect(JSON.stringify(await now.addMeeting(pair("买甲", "卖甲", "s1-1400")))).toContain(
      "已经过去",
    );
    done(await now.addMeeting(pair("买甲", "卖甲")));
    const meeting = (await between(held, "买甲", "卖甲"))!;
    expect(meeting.slotId).toBe("s1-1500");
    const to = (slotId: string) =>
      now.moveMeeting({ id: meeting.id, version: meeting.version, slotId, tableId: "r1-2" });
    expect(JSON.stringify(await to("s1-1400"))).toContain("已经过去");
    // The slot that runs can still be used.
    done(await to("s1-1430"));
    expect(codeOf(await clock("16:00").addMeeting(pair("买丙", "卖乙")))).toBe("invalid");
  });

  test("where only matches meet, a matched pair that was called off can be added again", async () => {
    const held = await closedEvent([], { pairing: "matched" });
    const need = await world.want();
    const listing = await world.offer();
    await world.match({ needs: [need], listings: [listing] });
    const { matchEvents } = world.services.ports.store;
    for (const [name, id] of [
      ["买甲", need],
      ["卖甲", listing],
    ] as const) {
      const own = (await matchEvents.participation(held.who[name]!))!;
      await matchEvents.updateParticipation({ ...own, broughtIds: [id], version: 2 });
    }
    const add = (supplier: string) =>
      world.stranger.addMeeting({
        id: held.id,
        buyerId: held.who.买甲!,
        supplierId: held.who[supplier]!,
        slotId: "",
        tableId: "",
      });
    expect(JSON.stringify(await add("卖乙"))).toContain("只安排");
    done(await add("卖甲"));
    await publish(held.id);
    const meeting = (await between(held, "买甲", "卖甲"))!;
    done(await world.stranger.removeMeeting({ id: meeting.id, version: meeting.version }));
    done(await add("卖甲"));
    expect(await between(held, "买甲", "卖甲")).toMatchObject({
      id: meeting.id,
      course: "planned",
    });
  });

  test("a draft is the host's alone, and nobody reads what others wish", async () => {
    const held = await closedEvent();
    await runNow(held.id);
    const meeting = (await between(held, "买甲", "卖甲"))!;
    expect(codeOf(await world.supplier.viewSchedule({ id: held.id }))).toBe("not_found");
    const own = done(await world.supplier.viewOwnParticipation({ id: held.id, code: "" }));
    const seen = JSON.stringify([done(await world.visitor.viewEvent({ id: held.id })), own]);
    expect(seen).not.toContain(meeting.id);
    // 买乙 must meet the supplier, who wished for 买甲 alone.
    const wished = own.counterparts.filter(({ wish }) => wish !== null);
    expect(wished.map(({ participationId }) => participationId)).toEqual([held.who.买甲]);
  });

  function withScheduler(scheduler: Ports["scheduler"]): Ports {
    return { ...world.services.ports, scheduler };
  }
});

function placeOf({ slotId, tableId }: { readonly slotId: string; readonly tableId: string }) {
  return { slotId, tableId };
}
