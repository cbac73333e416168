import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verbServers } from "#tests/support/database.ts";
import { codeOf, done, memberOf, openWorld, organisations, type World } from "./world.ts";

const page = { page: 1, perPage: 20 };
const card = (person: string) => ({ person, phone: "000-0000-0001", email: "", wechat: "" });
const userOf = (party: "factory" | "supplier") => {
  const actor = memberOf(party, "owner");
  return actor.kind === "person" ? actor.userId : "";
};

describe.each([...verbServers()])("the consent ledger on $name", (server) => {
  let world: World;
  let inquiry: string;

  beforeAll(async () => {
    world = await openWorld(server);
    done(await world.factory.saveContactCard(card("工厂联系人")));
    done(await world.supplier.saveContactCard(card("供方联系人")));
    const [listingId, needId] = [await world.offer(), await world.want()];
    await world.match({ needs: [needId] });
    const message = "请确认交期。";
    inquiry = done(await world.factory.sendInquiry({ needId, listingId, message })).id;
  });
  afterAll(() => world.close());

  const given = async (party: "factory" | "supplier") =>
    done(await world[party].viewConsents({ ...page, way: "given" })).items;
  const cardsFor = async (party: "factory" | "supplier") =>
    done(await world[party].viewInquiry({ id: inquiry })).cards;

  test("is empty, and no card is open, before the other side agrees", async () => {
    expect(await given("factory")).toEqual([]);
    expect(await cardsFor("supplier")).toBeNull();
  });

  test("agreeing writes whose card was opened to whom, who agreed and when", async () => {
    done(await world.supplier.acceptInquiry({ id: inquiry, answer: "" }));
    const view = done(await world.factory.viewInquiry({ id: inquiry }));
    const [line, ...more] = await given("factory");
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      own: true,
      partner: organisations.supplier.name,
      about: { inquiryId: inquiry },
      disclosure: {
        ownerId: organisations.factory.id,
        shownToId: organisations.supplier.id,
        consentedAt: view.inquiry.sentAt,
        consentedBy: userOf("factory"),
        openedAt: view.inquiry.answeredAt,
        withdrawal: null,
      },
    });
    const [other] = await given("supplier");
    expect(other?.disclosure).toMatchObject({
      consentedAt: view.inquiry.answeredAt,
      consentedBy: userOf("supplier"),
    });
    const received = done(await world.factory.viewConsents({ ...page, way: "received" })).items;
    expect(received.map(({ disclosure }) => disclosure.id)).toEqual([other?.disclosure.id]);
    expect(received[0]).toMatchObject({ own: false, consentedBy: null });
  });

  test("only the card's own organisation takes the consent back, readers do not", async () => {
    const [line] = await given("factory");
    const { id } = line!.disclosure;
    expect(codeOf(await world.supplier.withdrawConsent({ id }))).toBe("not_found");
    expect(codeOf(await world.stranger.withdrawConsent({ id }))).toBe("not_found");
    expect(codeOf(await world.as("factory", "viewer").withdrawConsent({ id }))).toBe("forbidden");
    expect((await cardsFor("supplier"))?.factory.card?.person).toBe("工厂联系人");
  });

  test("after that the other side reads that it was taken back, and is told; the line stays", async () => {
    const [line] = await given("factory");
    const { id } = line!.disclosure;
    expect(done(await world.factory.withdrawConsent({ id })).inquiryId).toBe(inquiry);
    expect((await cardsFor("supplier"))?.factory).toEqual({ state: "withdrawn", card: null });
    expect((await cardsFor("factory"))?.supplier.card?.person).toBe("供方联系人");
    const [after] = await given("factory");
    expect(after?.disclosure).toEqual({
      ...line!.disclosure,
      withdrawal: { at: expect.any(String) as string, by: userOf("factory") },
    });
    const news = await world.database.sql`
      select kind, words from notifications
      where organisation_id = ${organisations.supplier.id} and key = ${`consent-${id}`}`;
    expect(news).toEqual([
      { kind: "inquiry", words: "示例总装厂已撤回联系名片的授权，名片不再显示" },
    ]);
    expect(codeOf(await world.factory.withdrawConsent({ id }))).toBe("conflict");
  });

  test("two who take it back at once add one line", async () => {
    const [line] = await given("supplier");
    const { id } = line!.disclosure;
    const answers = await Promise.all([1, 2, 3].map(() => world.supplier.withdrawConsent({ id })));
    expect(answers.map(codeOf).sort()).toEqual(["conflict", "conflict", "ok"]);
  });

  test("a card that is saved anew opens no closed one", async () => {
    done(await world.factory.saveContactCard(card("新联系人")));
    expect((await cardsFor("supplier"))?.factory).toEqual({ state: "withdrawn", card: null });
  });

  test("the ledger outlives the partner", async () => {
    await world.services.ports.store.transaction(async (store) => {
      await store.people.removeOrganisation(organisations.supplier.id);
    });
    const [line] = await given("factory");
    expect(line).toMatchObject({ partner: null, about: null });
    expect(line?.disclosure.shownToId).toBe(organisations.supplier.id);
  });
});
