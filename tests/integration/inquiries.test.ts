import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Id } from "#app/domain/shared/id.ts";
import { inquiryMoves, type InquiryMove } from "#app/domain/trade/inquiry.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { verbServers } from "#tests/support/database.ts";
import {
  codeOf,
  done,
  fieldsOf,
  openWorld,
  organisations,
  type Party,
  type World,
} from "./world.ts";

const cardOf = (party: Party) => ({
  person: `${organisations[party].name}联系人`,
  phone: "000-0000-0001",
  email: `${party}@example.org`,
  wechat: "",
});
const message = "请确认满载能效与交期。";
const move = (to: UseCases, name: InquiryMove, id: Id, answer = "") =>
  ({ accept: to.acceptInquiry, decline: to.declineInquiry, withdraw: to.withdrawInquiry })[name]({
    id,
    answer,
  });

describe.each([...verbServers()])("inquiries on $name", (server) => {
  let world: World;
  let pair: { needId: Id; listingId: Id };
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.database.sql`truncate listings, needs, search_documents, contact_cards cascade`;
    for (const party of ["factory", "supplier"] as const)
      done(await world[party].saveContactCard(cardOf(party)));
    pair = { needId: await world.want(), listingId: await world.offer() };
    await world.match({ needs: [pair.needId] });
  });

  const send = (by: Party, said = message) => world[by].sendInquiry({ ...pair, message: said });
  const sent = async (by: Party) => done(await send(by)).id;
  const seen = async (by: Party, id: Id) => done(await world[by].viewInquiry({ id }));
  const other = (party: Party): Party => (party === "factory" ? "supplier" : "factory");

  describe.each(["factory", "supplier"] as const)("sent by the %s", (asker) => {
    test("both sides read it, each from its own side", async () => {
      const id = await sent(asker);
      for (const side of ["factory", "supplier"] as const) {
        expect(await seen(side, id)).toMatchObject({
          side,
          cards: null,
          inquiry: { ...pair, askedBy: asker, message, status: "sent", answer: "" },
        });
        const list = done(await world[side].viewInquiries({ page: 1, perPage: 20 }));
        expect(list.items.map((line) => line.inquiry.id)).toEqual([id]);
      }
      const waiting = async (side: Party) => done(await world[side].viewWorkbench(null)).waiting;
      expect([await waiting(asker), await waiting(other(asker))]).toEqual([0, 1]);
    });

    test("cards are shown to both after the other side agrees", async () => {
      const id = await sent(asker);
      done(await move(world[other(asker)], "accept", id, " 可以，下周详谈。 "));
      for (const side of ["factory", "supplier"] as const) {
        const view = await seen(side, id);
        expect(view.inquiry).toMatchObject({ status: "accepted", answer: "可以，下周详谈。" });
        expect(view.cards).toMatchObject({
          factory: { state: "shown", card: cardOf("factory") },
          supplier: { state: "shown", card: cardOf("supplier") },
        });
      }
    });

    test.each([
      ["decline", "declined", (by: Party) => other(by)],
      ["withdraw", "withdrawn", (by: Party) => by],
    ] as const)("%s ends it, and no card is ever shown", async (name, status, mover) => {
      const id = await sent(asker);
      done(await move(world[mover(asker)], name, id));
      for (const side of ["factory", "supplier"] as const) {
        expect(await seen(side, id)).toMatchObject({ cards: null, inquiry: { status } });
        for (const next of inquiryMoves)
          expect(codeOf(await move(world[side], next, id))).toBe("conflict");
        expect((await seen(side, id)).inquiry.status).toBe(status);
      }
    });

    test("each move belongs to one side", async () => {
      const id = await sent(asker);
      for (const name of ["accept", "decline"] as const)
        expect(codeOf(await move(world[asker], name, id))).toBe("conflict");
      expect(codeOf(await move(world[other(asker)], "withdraw", id))).toBe("conflict");
      expect((await seen(asker, id)).inquiry.status).toBe("sent");
    });

    test("of all answers at once one holds", async () => {
      const id = await sent(asker);
      const answers = await Promise.all([
        move(world[other(asker)], "accept", id),
        move(world[other(asker)], "decline", id),
        move(world[asker], "withdraw", id),
        move(world[other(asker)], "accept", id),
      ]);
      expect(answers.map(codeOf).sort()).toEqual(["conflict", "conflict", "conflict", "ok"]);
    });
  });

  test("strangers read nothing and move nothing, whatever its state", async () => {
    const id = await sent("factory");
    const { stranger } = world;
    const tried = async () => {
      expect(codeOf(await stranger.viewInquiry({ id }))).toBe("not_found");
      for (const name of inquiryMoves)
        expect(codeOf(await move(stranger, name, id))).toBe("not_found");
      expect(codeOf(await stranger.sendInquiry({ ...pair, message }))).toBe("not_found");
    };
    await tried();
    done(await move(world.supplier, "accept", id));
    await tried();
  });

  test("a read-only member reads it and moves nothing", async () => {
    const id = await sent("factory");
    const viewer = world.as("supplier", "viewer");
    expect(done(await viewer.viewInquiry({ id })).side).toBe("supplier");
    for (const name of inquiryMoves) expect(codeOf(await move(viewer, name, id))).toBe("forbidden");
  });

  test.each([
    ["", ["message"]],
    ["  \n ", ["message"]],
    ["供".repeat(1001), ["message"]],
    ["🏭".repeat(1001), ["message"]],
    ["供".repeat(1000), []],
    [`  ${"🏭".repeat(1000)}\n`, []],
  ])("the message has 1 to 1,000 characters: %#", async (said, fields) => {
    expect(fieldsOf(await send("factory", said))).toEqual(fields);
  });

  test("an answer has at most 1,000 characters", async () => {
    const id = await sent("factory");
    const { supplier } = world;
    expect(fieldsOf(await move(supplier, "accept", id, "供".repeat(1001)))).toEqual(["answer"]);
    expect((await seen("supplier", id)).inquiry.status).toBe("sent");
    done(await move(supplier, "accept", id, "供".repeat(1000)));
  });

  test("without a contact card nothing is sent or accepted, and the answer says where to write it", async () => {
    const told = {
      ok: false,
      error: { code: "conflict", message: expect.stringContaining("名片") },
    };
    const { sql } = world.database;
    await sql`delete from contact_cards where organisation_id = ${organisations.factory.id}`;
    expect(await send("factory")).toMatchObject(told);
    const id = await sent("supplier");
    expect(await move(world.factory, "accept", id)).toMatchObject(told);
    expect(await seen("factory", id)).toMatchObject({ cards: null, inquiry: { status: "sent" } });
    done(await move(world.factory, "decline", id));
  });

  test("a pair has one inquiry, whoever writes it and however it ended", async () => {
    const id = await sent("factory");
    for (const side of ["factory", "supplier"] as const)
      expect(codeOf(await send(side))).toBe("conflict");
    done(await move(world.factory, "withdraw", id));
    for (const side of ["factory", "supplier"] as const)
      expect(codeOf(await send(side))).toBe("conflict");
  });

  test("of both sides at once one wins", async () => {
    const answers = await Promise.all(
      (["factory", "supplier", "factory", "supplier"] as const).map((side) => send(side)),
    );
    expect(answers.map(codeOf).sort()).toEqual(["conflict", "conflict", "conflict", "ok"]);
    expect(await world.database.sql`select from inquiries`).toHaveLength(1);
  });

  test("only a stored match of two published postings can be asked about", async () => {
    const unmatched = await world.offer({ title: "示例 未匹配的机器" });
    for (const side of ["factory", "supplier"] as const)
      expect(
        codeOf(await world[side].sendInquiry({ ...pair, listingId: unmatched, message })),
      ).toBe("not_found");

    const verbs = [
      [world.supplier.pauseListing, world.supplier.publishListing, pair.listingId],
      [world.factory.pauseNeed, world.factory.publishNeed, pair.needId],
    ] as const;
    for (const [pause, publish, id] of verbs) {
      done(await pause({ id }));
      for (const side of ["factory", "supplier"] as const)
        expect(codeOf(await send(side))).toBe("not_found");
      done(await publish({ id }));
    }
    done(await send("factory"));
  });

  test("it outlives the match and the postings' publication", async () => {
    const id = await sent("factory");
    done(await world.supplier.closeListing({ id: pair.listingId }));
    await world.match({ listings: [pair.listingId] });
    expect((await seen("factory", id)).listing.id).toBe(pair.listingId);
    done(await move(world.supplier, "accept", id));
    expect((await seen("factory", id)).cards).not.toBeNull();
  });
});
