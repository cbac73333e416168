import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MeetingCourse } from "#app/domain/events/booked-meeting.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import type { MeetingOutcome } from "#app/domain/events/meeting-note.ts";
import type { OutcomeContent } from "#app/domain/events/outcome.ts";
import { fen } from "#app/domain/shared/money.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { addDays, dayInChina } from "#app/domain/shared/time.ts";
import { remindFollowUps } from "#app/use-cases/remind-follow-ups.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { resultsSheets } from "#app/views/results-sheets.ts";
import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import { anEventContent, aParticipation } from "#seed/builders/match-event.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { anOutcomeContent } from "#seed/builders/outcome.ts";
import { verbServers } from "#tests/support/database.ts";
import { meanwhile } from "./meanwhile.ts";
import { codeOf, done, enrol, fieldsOf, openWorld, organisations, type World } from "./world.ts";

const wan = (amount: number) => fen(amount * 1_000_000);

/** The stranger holds the events; factory and supplier meet at them, beside others. */
describe.each([...verbServers()])("results of events on $name", (server) => {
  let world: World;
  let today: string;
  const otherSupplier = { id: "2ther22222", place: { province: "重庆", city: null } } as const;

  beforeAll(async () => {
    world = await openWorld(server);
    today = dayInChina(world.services.ports.now());
    await world.services.ports.store.people.insertOrganisation(
      anOrganisation({ ...otherSupplier, name: "示例另一供方" }),
    );
  });
  afterAll(() => world.close());

  interface Held {
    readonly id: Id;
    readonly buyerId: Id;
    readonly supplierId: Id;
    /** Of the other supplier. */
    readonly otherId: Id;
    readonly meetingId: Id;
  }

  /** A finished event at which the factory met the supplier, and was missed by the other one. */
  async function finishedEvent(): Promise<Held> {
    const { store, newId, now } = world.services.ports;
    const { id } = done(
      await world.stranger.createEvent(anEventContent({ sectorRows: ["HB-1-10"] })),
    );
    done(await world.stranger.moveEvent({ id, move: "open" }));
    const join = async (organisationId: Id, side: EventSide) => {
      const participationId = newId();
      await store.matchEvents.insertParticipation({
        ...aParticipation({ side }),
        id: participationId,
        eventId: id,
        organisationId,
        state: "approved",
        reason: "",
        version: 1,
        askedAt: now(),
        decidedAt: now(),
      });
      return participationId;
    };
    const buyerId = await join(organisations.factory.id, "buyer");
    const supplierId = await join(organisations.supplier.id, "supplier");
    const otherId = await join(otherSupplier.id, "supplier");
    const meet = async (supplier: Id, slotId: string, course: MeetingCourse) => {
      const meetingId = newId();
      await store.eventMeetings.insert([
        {
          ...{ id: meetingId, eventId: id, buyerId, supplierId: supplier, slotId, course },
          tableId: "r1-1",
          peopleIds: [`${buyerId}.p1`, `${supplier}.p1`],
          state: "confirmed",
          answers: { buyer: "accepted", supplier: "accepted" },
          reason: "",
          version: 1,
          updatedAt: now(),
        },
      ]);
      return meetingId;
    };
    const meetingId = await meet(supplierId, "s1-1400", "held");
    await meet(otherId, "s1-1430", "missed");
    const event = (await store.matchEvents.byId(id))!;
    await store.matchEvents.update({ ...event, state: "finished", version: event.version + 1 });
    return { id, buyerId, supplierId, otherId, meetingId };
  }

  const enter = (
    by: UseCases,
    { id, buyerId, supplierId }: Held,
    said: Partial<OutcomeContent> = {},
    separate = false,
  ) =>
    by.enterOutcome({
      ...{ id, buyerId, supplierId, separate },
      content: anOutcomeContent({ day: today, ...said }),
    });
  const confirm = (by: UseCases, id: Id) =>
    by.answerOutcome({ id, answer: "confirmed", words: "" });
  const report = async ({ id }: Held) => done(await world.stranger.viewEventResults({ id })).report;
  const sums = async (held: Held) => {
    const { confirmed, pending } = await report(held);
    return [confirmed, pending].map(({ total }) => [total.signed.amount, total.intent.amount]);
  };

  test("an entry counts once the other side stands by it; before, it is shown apart", async () => {
    const held = await finishedEvent();
    const { id } = done(await enter(world.factory, held));
    expect(await sums(held)).toEqual([
      [0, 0],
      [0, wan(10)],
    ]);
    expect(codeOf(await confirm(world.factory, id))).toBe("not_found");
    done(await confirm(world.supplier, id));
    expect(await sums(held)).toEqual([
      [0, wan(10)],
      [0, 0],
    ]);
    expect(codeOf(await confirm(world.supplier, id))).toBe("conflict");
    const [line] = done(await world.supplier.viewOwnOutcomes({ id: held.id })).outcomes;
    expect(line).toMatchObject({
      counts: "confirmed",
      otherName: organisations.factory.name,
      line: { meetingId: held.meetingId },
    });
  });

  test("the same deal by both sides, at two events, signed at the second, is one deal", async () => {
    const [first, second] = [await finishedEvent(), await finishedEvent()];
    const need = await world.want({ title: "示例 两次谈到的需求" });
    const listing = await world.offer({ title: "示例 两次谈到的供给" });
    const about = { needId: need, listingId: listing, what: "两次谈到的空压机" };
    done(await enter(world.factory, first, about));
    done(await enter(world.supplier, first, { ...about, needId: null, what: "空压机 一台" }));
    expect(await sums(first)).toEqual([
      [0, wan(10)],
      [0, 0],
    ]);
    const again = done(await enter(world.factory, second, { ...about, amount: wan(9) }));
    done(await confirm(world.supplier, again.id));
    expect([await sums(first), await sums(second)]).toEqual([
      [
        [0, 0],
        [0, 0],
      ],
      [
        [0, wan(9)],
        [0, 0],
      ],
    ]);
    const signed = { ...about, kind: "signed", amount: wan(8), evidence: "示例合同 甲" } as const;
    const contract = done(await enter(world.supplier, second, signed));
    expect(contract.dealId).toBe(again.dealId);
    done(await confirm(world.factory, contract.id));
    expect(await sums(second)).toEqual([
      [wan(8), 0],
      [0, 0],
    ]);
    const { leftOut } = await report(first);
    expect(leftOut.map(({ why }) => why)).toEqual(["signed", "signed"]);
    done(await enter(world.factory, second, { ...about, what: "第二台" }, true));
    expect(await sums(second)).toEqual([
      [wan(8), 0],
      [0, wan(10)],
    ]);
  });

  test("two who enter the same at the same moment make one deal", async () => {
    const held = await finishedEvent();
    const said = { what: "同时登记的台车炉" };
    const [one, two] = await Promise.all([
      enter(world.factory, held, said),
      enter(world.supplier, held, said),
    ]);
    expect(done(one).dealId).toBe(done(two).dealId);
    expect((await report(held)).confirmed.total.intent.deals).toBe(1);
  });

  test("a correction is a new line by who entered it, with its reason, and once", async () => {
    const held = await finishedEvent();
    const { id } = done(
      await enter(world.factory, held, { what: "写错金额的镗床", amount: wan(1) }),
    );
    done(await confirm(world.supplier, id));
    const content = anOutcomeContent({ day: today, what: "写错金额的镗床", amount: wan(100) });
    const correct = (by: UseCases, reason = "少写两个零") =>
      by.correctOutcome({ id, content, reason });
    expect(codeOf(await correct(world.supplier))).toBe("conflict");
    expect(fieldsOf(await correct(world.factory, ""))).toEqual(["reason"]);
    const after = done(await correct(world.factory));
    expect(codeOf(await correct(world.factory))).toBe("conflict");
    expect(await sums(held)).toEqual([
      [0, wan(1)],
      [0, wan(100)],
    ]);
    done(await confirm(world.supplier, after.id));
    expect(await sums(held)).toEqual([
      [0, wan(100)],
      [0, 0],
    ]);
    const back = await world.factory.correctOutcome({
      id: after.id,
      content: null,
      reason: "没谈成",
    });
    done(await confirm(world.supplier, done(back).id));
    expect(await sums(held)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(done(await world.stranger.viewEventResults({ id: held.id })).lines).toHaveLength(3);
  });

  test("a correction waits for whoever is answering the same pair, and takes its turn", async () => {
    const held = await finishedEvent();
    const { id } = done(await enter(world.factory, held, { what: "同时更正的铣床" }));
    let corrected = false;
    const content = anOutcomeContent({ day: today, what: "同时更正的铣床", amount: wan(7) });
    const seen = await meanwhile(
      world,
      {
        take: (tx) =>
          tx.outcomes.lock({
            buyerOrganisationId: organisations.factory.id,
            supplierOrganisationId: organisations.supplier.id,
          }),
        change: () => Promise.resolve(expect(corrected).toBe(false)),
      },
      async () => {
        const answer = await world.factory.correctOutcome({ id, content, reason: "写错了" });
        corrected = true;
        return answer;
      },
    );
    expect(codeOf(seen)).toBe("ok");
  });

  test("a dispute says why, is told to who entered it, and can be settled", async () => {
    const held = await finishedEvent();
    const { id } = done(await enter(world.supplier, held, { what: "有争议的龙门铣" }));
    const dispute = (words: string) =>
      world.factory.answerOutcome({ id, answer: "disputed", words });
    expect(fieldsOf(await dispute(" "))).toEqual([`words-${id}`]);
    expect(fieldsOf(await dispute("请拨 13812345678"))).toEqual([`words-${id}`]);
    done(await dispute("还在比价，没有达成意向"));
    expect((await report(held)).leftOut.map(({ why }) => why)).toEqual(["disputed"]);
    const [told] = await world.database.sql<{ words: string }[]>`
      select words from notifications where organisation_id = ${organisations.supplier.id}
      and words like '%有异议%'`;
    expect(told!.words).not.toContain("比价");
    done(await confirm(world.factory, id));
    expect((await report(held)).confirmed.total.intent.deals).toBe(1);
  });

  test("the host enters with evidence, and both sides have to stand by it", async () => {
    const held = await finishedEvent();
    const said = { what: "承办方代登的注塑机" };
    expect(fieldsOf(await enter(world.stranger, held, said))).toEqual(["evidence"]);
    const { id } = done(await enter(world.stranger, held, { ...said, evidence: "意向书 示例07" }));
    done(await confirm(world.factory, id));
    expect((await report(held)).confirmed.total.intent.deals).toBe(0);
    done(await confirm(world.supplier, id));
    expect((await report(held)).confirmed.total.intent.deals).toBe(1);
  });

  test("what is missing is said beside its field", async () => {
    const held = await finishedEvent();
    const wrong = async (said: Partial<OutcomeContent>) =>
      fieldsOf(await enter(world.factory, held, said));
    expect(await wrong({ amount: fen(0), sets: 0, what: "" })).toEqual(["amount", "sets", "what"]);
    expect(await wrong({ kind: "signed" })).toEqual(["evidence"]);
    expect(await wrong({ kind: "void" })).toEqual(["kind"]);
    expect(await wrong({ day: addDays(today, 1) })).toEqual(["day"]);
    expect(await wrong({ evidence: "找 13812345678" })).toEqual(["evidence"]);
    expect(await wrong({ needId: "2222222222", listingId: "2222222222" })).toEqual([
      "needId",
      "listingId",
    ]);
    expect(await wrong({ attachmentIds: ["2222222222"] })).toEqual(["attachments"]);
  });

  test("only who met, and only after the event has begun", async () => {
    const held = await finishedEvent();
    const swapped = { ...held, buyerId: held.supplierId, supplierId: held.buyerId };
    expect(codeOf(await enter(world.factory, swapped))).toBe("not_found");
    const theirs = { ...held, supplierId: held.otherId };
    expect(codeOf(await enter(world.supplier, theirs))).toBe("not_found");
    const elsewhere = { ...held, id: (await finishedEvent()).id };
    expect(codeOf(await enter(world.factory, elsewhere))).toBe("not_found");
    expect(codeOf(await world.factory.viewEventResults({ id: held.id }))).toBe("not_found");
    expect(codeOf(await world.stranger.viewOwnOutcomes({ id: held.id }))).toBe("not_found");
    const { matchEvents } = world.services.ports.store;
    const event = (await matchEvents.byId(held.id))!;
    await matchEvents.update({ ...event, state: "scheduled", version: event.version + 1 });
    expect(codeOf(await enter(world.factory, held))).toBe("conflict");
  });

  test("neither side reads what others agreed, nor the files of the other side", async () => {
    const held = await finishedEvent();
    const theirs = { ...held, supplierId: held.otherId };
    done(await enter(world.factory, held, { what: "给供方看的镗床" }));
    done(await enter(world.factory, theirs, { what: "给另一家看的磨床" }));
    const seen = JSON.stringify(done(await world.supplier.viewOwnOutcomes({ id: held.id })));
    expect(seen).toContain("给供方看的镗床");
    expect(seen).not.toContain("给另一家看的磨床");
  });

  test("files are named to who entered them alone, also where a line does not count", async () => {
    const held = await finishedEvent();
    const { id } = done(await enter(world.factory, held, { what: "带附件的磨床" }));
    const { outcomes } = world.services.ports.store;
    const { replies: _none, ...entry } = (await outcomes.byId(id))!;
    const file = "2secretf22";
    const later = { id: world.services.ports.newId(), attachmentIds: [file] };
    await outcomes.add({ ...entry, ...later, at: `${addDays(today, -2)}T00:00:00.000Z` });
    const { report: shown } = done(await world.stranger.viewEventResults({ id: held.id }));
    expect(shown.leftOut.map(({ why }) => why)).toEqual(["same-deal"]);
    const seenBy = async (by: UseCases) =>
      JSON.stringify(done(await by.viewOwnOutcomes({ id: held.id })));
    expect(await seenBy(world.factory)).toContain(file);
    expect(await seenBy(world.supplier)).not.toContain(file);
    expect(JSON.stringify(shown)).not.toContain(file);
  });

  test("the database refuses to change or remove what was entered", async () => {
    const held = await finishedEvent();
    const { id } = done(await enter(world.factory, held, { what: "不能改的冲床" }));
    done(await confirm(world.supplier, id));
    for (const statement of [
      `update event_outcomes set amount = 1 where id = '${id}'`,
      `delete from event_outcomes where id = '${id}'`,
      `update event_outcome_replies set answer = 'disputed', words = 'x' where entry_id = '${id}'`,
      `delete from event_outcome_replies where entry_id = '${id}'`,
    ])
      await expect(world.database.sql.unsafe(statement)).rejects.toThrow("append-only");
    expect((await world.services.ports.store.outcomes.byId(id))?.amount).toBe(wan(10));
  });

  test("the report and its file hold the same figures, in whole", async () => {
    const held = await finishedEvent();
    const need = await world.want({
      title: "示例 报表里的需求",
      sectorRows: ["HB-1-09", "HB-1-10"],
    });
    const signed = { kind: "signed", evidence: "=HYPERLINK(1)", needId: need } as const;
    const contract = await enter(world.factory, held, {
      ...signed,
      ...{ what: "报表里的合同", amount: fen(1_234_567_890), sets: 3 },
    });
    done(await confirm(world.supplier, done(contract).id));
    const intent = await enter(
      world.supplier,
      held,
      { what: "报表里的意向", amount: wan(20), sets: 2 },
      true,
    );
    done(await confirm(world.factory, done(intent).id));
    done(await enter(world.factory, { ...held, supplierId: held.otherId }, { what: "无人确认" }));
    const results = done(await world.stranger.viewEventResults({ id: held.id }));
    expect(results.report).toMatchObject({
      participation: { invited: 0, registered: 3, approved: 3, checkedIn: 0 },
      approvedBySide: { buyer: 1, supplier: 2 },
      meetings: { scheduled: 2, held: 1, missed: 1, cancelled: 0 },
      confirmed: {
        total: {
          signed: { deals: 1, amount: 1_234_567_890, sets: 3 },
          intent: { deals: 1, amount: wan(20), sets: 2 },
        },
        bySector: [
          { key: "HB-1-10", sums: { signed: { deals: 1 }, intent: { deals: 0 } } },
          { key: null, sums: { signed: { deals: 0 }, intent: { deals: 1 } } },
        ],
      },
      pending: {
        total: { intent: { deals: 1, amount: wan(10), sets: 1 } },
        byCity: { supplier: [{ key: "重庆" }] },
      },
    });
    const { reference } = world.services.ports;
    const sheets = resultsSheets(results, today, reference);
    const file = await sheetFiles.open(await sheetFiles.write(sheets, "xlsx"));
    if (!file.ok) throw new Error(file.error);
    const cells = async (name: string) => {
      const rows = await file.value.rows(name);
      if (!rows.ok) throw new Error(rows.error);
      return rows.value.map((row) => row.cells);
    };
    expect(await cells("概况")).toContainEqual(["已确认 签约 金额", "1234.56789", "万元"]);
    expect((await cells("汇总")).filter(([, by]) => by === "按专栏行")).toEqual([
      ["已确认", "按专栏行", "动力电池（湖北专栏1·10）", "1234.56789", "1", "3", "0", "0", "0"],
      ["已确认", "按专栏行", "未归入专栏", "0", "0", "0", "20", "1", "2"],
      ["待确认", "按专栏行", "未归入专栏", "0", "0", "0", "10", "1", "1"],
    ]);
    const contractRow = (await cells("登记明细")).find((row) => row.includes("报表里的合同"));
    expect(contractRow).toContain("=HYPERLINK(1)");
    const text = new TextDecoder().decode(await sheetFiles.write([sheets[2]!], "csv"));
    expect(text).toContain("'=HYPERLINK(1)");
  });

  describe("follow-ups", () => {
    let held: Held;
    let owner: Id;
    const note = (side: EventSide, outcome: MeetingOutcome | null) =>
      world.services.ports.store.meetingNotes.save({
        ...{ meetingId: held.meetingId, side, outcome, words: `${side} 的记录` },
        updatedAt: world.services.ports.now(),
      });
    const list = async (of: UseCases) =>
      done(await of.viewFollowUps(null)).meetings.filter(
        ({ meetingId }) => meetingId === held.meetingId,
      );
    const plan = (by: UseCases, version: number | null, dueOn: string) =>
      by.planFollowUp({
        id: held.meetingId,
        version,
        content: { step: "带样件去试切", dueOn, whoId: owner },
      });
    const remind = () =>
      remindFollowUps.run({ ports: world.services.ports, now: world.services.ports.now() }, null);
    const reminders = async () => {
      const [row] = await world.database.sql<{ n: number }[]>`
        select coalesce(sum(count), 0)::int as n from notifications
        where key = ${`follow-up-${held.meetingId}`} and user_id = ${owner}`;
      return row!.n;
    };

    beforeAll(async () => {
      held = await finishedEvent();
      owner = (await enrol(world, "factory")).id;
    });

    test("what ended in 有意向 or 需再谈 asks for a next step, on the own list alone", async () => {
      await note("buyer", "none");
      await note("supplier", "keen");
      expect(await list(world.factory)).toEqual([]);
      await note("buyer", "again");
      expect(await list(world.factory)).toMatchObject([
        { outcome: "again", note: "buyer 的记录", followUp: null },
      ]);
      const seen = JSON.stringify(await list(world.supplier));
      expect(seen).not.toContain("buyer 的记录");
    });

    test("a next step has words, a day and a colleague; a stale form overwrites nothing", async () => {
      const content = { step: "", dueOn: "soon", whoId: "2222222222" };
      const asked = { id: held.meetingId, version: null, content };
      expect(fieldsOf(await world.factory.planFollowUp(asked))).toEqual(["step", "dueOn", "whoId"]);
      done(await plan(world.factory, null, addDays(today, 3)));
      expect(codeOf(await plan(world.factory, null, today))).toBe("conflict");
      done(await plan(world.factory, 1, addDays(today, 2)));
      expect(codeOf(await plan(world.factory, 1, today))).toBe("conflict");
      expect((await list(world.supplier))[0]?.followUp).toBeNull();
      expect(codeOf(await plan(world.stranger, null, today))).toBe("not_found");
    });

    test("where the colleague has left, the organisation is told, and nobody outside of it", async () => {
      const { store } = world.services.ports;
      const gone = await aColleague();
      done(
        await world.supplier.planFollowUp({
          id: held.meetingId,
          version: null,
          content: { step: "寄样品目录", dueOn: today, whoId: gone },
        }),
      );
      await world.database.sql`delete from memberships where user_id = ${gone}`;
      await remind();
      const told = await world.database.sql<{ user_id: Id | null; organisation_id: Id | null }[]>`
        select user_id, organisation_id from notifications
        where key = ${`follow-up-${held.meetingId}`}`;
      expect(told).toEqual([{ user_id: null, organisation_id: organisations.supplier.id }]);

      async function aColleague(): Promise<Id> {
        const id = world.services.ports.newId();
        await store.people.insertUser({
          id,
          email: `${id}@example.org`,
          name: "示例 已离职",
          passwordHash: "none",
          platformRole: null,
          demo: false,
        });
        await store.people.insertMembership(id, organisations.supplier.id, "editor");
        return id;
      }
    });

    test("people are told once for each due day, not before and not when it is done", async () => {
      await remind();
      expect(await reminders()).toBe(0);
      done(await plan(world.factory, 2, today));
      await remind();
      await remind();
      expect(await reminders()).toBe(1);
      done(await plan(world.factory, 3, addDays(today, -1)));
      done(await world.factory.finishFollowUp({ id: held.meetingId, done: true }));
      done(await world.factory.finishFollowUp({ id: held.meetingId, done: true }));
      await remind();
      expect(await reminders()).toBe(1);
      done(await world.factory.finishFollowUp({ id: held.meetingId, done: false }));
      await remind();
      await remind();
      expect(await reminders()).toBe(2);
    });
  });
});
